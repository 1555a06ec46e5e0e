// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Xylan` (800).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(800);

/// `Xylan-Auth-Group` (26.800.1), a number: `get` gives and `push` takes `u32`.
pub const AUTH_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Auth-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Xylan-Slot-Port` (26.800.2), text: `get` gives and `push` takes `&str`.
pub const SLOT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Slot-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Xylan-Time-of-Day` (26.800.3), text: `get` gives and `push` takes `&str`.
pub const TIME_OF_DAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Time-of-Day", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Xylan-Client-IP-Addr` (26.800.4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_IP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Client-IP-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Xylan-Group-Desc` (26.800.5), text: `get` gives and `push` takes `&str`.
pub const GROUP_DESC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Group-Desc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Xylan-Port-Desc` (26.800.6), text: `get` gives and `push` takes `&str`.
pub const PORT_DESC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Port-Desc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Xylan-Profil-Numb` (26.800.7), a number: `get` gives and `push` takes `u32`.
pub const PROFIL_NUMB: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Profil-Numb", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Xylan-Auth-Group-Protocol` (26.800.8), text: `get` gives and `push` takes `&str`.
pub const AUTH_GROUP_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Auth-Group-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Xylan-Asa-Access` (26.800.9), text: `get` gives and `push` takes `&str`.
pub const ASA_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Asa-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Xylan-End-User-Profile` (26.800.10), a number: `get` gives and `push` takes `u32`.
pub const END_USER_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-End-User-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Xylan-Primary-Home-Agent` (26.800.12), text: `get` gives and `push` takes `&str`.
pub const PRIMARY_HOME_AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Primary-Home-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Xylan-Secondary-Home-Agent` (26.800.13), text: `get` gives and `push` takes `&str`.
pub const SECONDARY_HOME_AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Secondary-Home-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Xylan-Home-Agent-Password` (26.800.14), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const HOME_AGENT_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Home-Agent-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Xylan-Home-Network-Name` (26.800.15), text: `get` gives and `push` takes `&str`.
pub const HOME_NETWORK_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Home-Network-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

::radius_dict::enumeration! {
    /// A value of `Xylan-Access-Priv`.
    pub AccessPriv
    XYLAN_READ_PRIV = 1, "Xylan-Read-Priv";
    XYLAN_WRITE_PRIV = 2, "Xylan-Write-Priv";
    XYLAN_ADMIN_PRIV = 3, "Xylan-Admin-Priv";
}

/// `Xylan-Access-Priv` (26.800.16), a named number: `get` gives and `push` takes `AccessPriv`.
pub const ACCESS_PRIV: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AccessPriv>> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Access-Priv", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Xylan-Nms-Group` (26.800.20), text: `get` gives and `push` takes `&str`.
pub const NMS_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Nms-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Xylan-Nms-First-Name` (26.800.21), text: `get` gives and `push` takes `&str`.
pub const NMS_FIRST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Nms-First-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Xylan-Nms-Last-Name` (26.800.22), text: `get` gives and `push` takes `&str`.
pub const NMS_LAST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Nms-Last-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Xylan-Nms-Description` (26.800.23), text: `get` gives and `push` takes `&str`.
pub const NMS_DESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Nms-Description", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Xylan-Acce-Priv-R1` (26.800.33), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCE_PRIV_R1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Acce-Priv-R1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Xylan-Acce-Priv-R2` (26.800.34), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCE_PRIV_R2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Acce-Priv-R2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Xylan-Acce-Priv-W1` (26.800.35), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCE_PRIV_W1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Acce-Priv-W1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Xylan-Acce-Priv-W2` (26.800.36), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCE_PRIV_W2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Acce-Priv-W2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Xylan-Acce-Priv-G1` (26.800.37), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCE_PRIV_G1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Acce-Priv-G1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Xylan-Acce-Priv-G2` (26.800.38), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCE_PRIV_G2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Acce-Priv-G2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Xylan-Acce-Priv-F-R1` (26.800.39), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCE_PRIV_F_R1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Acce-Priv-F-R1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Xylan-Acce-Priv-F-R2` (26.800.40), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCE_PRIV_F_R2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Acce-Priv-F-R2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Xylan-Acce-Priv-F-W1` (26.800.41), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCE_PRIV_F_W1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Acce-Priv-F-W1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Xylan-Acce-Priv-F-W2` (26.800.42), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCE_PRIV_F_W2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Acce-Priv-F-W2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Xylan-Policy-List` (26.800.100), text: `get` gives and `push` takes `&str`.
pub const POLICY_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Policy-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Xylan-Redirect-Url` (26.800.101), text: `get` gives and `push` takes `&str`.
pub const REDIRECT_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Redirect-Url", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Xylan-Device-Name` (26.800.152), text: `get` gives and `push` takes `&str`.
pub const DEVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Device-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `Xylan-Device-Location` (26.800.153), text: `get` gives and `push` takes `&str`.
pub const DEVICE_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xylan-Device-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));
