// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Nomadix` (3309).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(3309);

/// `Nomadix-Bw-Up` (26.3309.1), a number: `get` gives and `push` takes `u32`.
pub const BW_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Bw-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Nomadix-Bw-Down` (26.3309.2), a number: `get` gives and `push` takes `u32`.
pub const BW_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Bw-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Nomadix-URL-Redirection` (26.3309.3), text: `get` gives and `push` takes `&str`.
pub const URL_REDIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-URL-Redirection", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

::radius_dict::enumeration! {
    /// A value of `Nomadix-IP-Upsell`.
    pub IpUpsell
    PRIVATEPOOL = 0, "PrivatePool";
    PUBLICPOOL = 1, "PublicPool";
}

/// `Nomadix-IP-Upsell` (26.3309.4), a named number: `get` gives and `push` takes `IpUpsell`.
pub const IP_UPSELL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpUpsell>> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-IP-Upsell", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Nomadix-Expiration` (26.3309.5), text: `get` gives and `push` takes `&str`.
pub const EXPIRATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Expiration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Nomadix-Subnet` (26.3309.6), text: `get` gives and `push` takes `&str`.
pub const SUBNET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Subnet", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Nomadix-MaxBytesUp` (26.3309.7), a number: `get` gives and `push` takes `u32`.
pub const MAXBYTESUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-MaxBytesUp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Nomadix-MaxBytesDown` (26.3309.8), a number: `get` gives and `push` takes `u32`.
pub const MAXBYTESDOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-MaxBytesDown", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Nomadix-EndofSession` (26.3309.9), a number: `get` gives and `push` takes `u32`.
pub const ENDOFSESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-EndofSession", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Nomadix-Logoff-URL` (26.3309.10), text: `get` gives and `push` takes `&str`.
pub const LOGOFF_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Logoff-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Nomadix-Net-VLAN` (26.3309.11), a number: `get` gives and `push` takes `u32`.
pub const NET_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Net-VLAN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Nomadix-Config-URL` (26.3309.12), text: `get` gives and `push` takes `&str`.
pub const CONFIG_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Config-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Nomadix-Goodbye-URL` (26.3309.13), text: `get` gives and `push` takes `&str`.
pub const GOODBYE_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Goodbye-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Nomadix-Qos-Policy` (26.3309.14), text: `get` gives and `push` takes `&str`.
pub const QOS_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Qos-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Nomadix-SMTP-Redirect` (26.3309.17), a number: `get` gives and `push` takes `u32`.
pub const SMTP_REDIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-SMTP-Redirect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Nomadix-Centralized-Mgmt` (26.3309.18), text: `get` gives and `push` takes `&str`.
pub const CENTRALIZED_MGMT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Centralized-Mgmt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Nomadix-Group-Policy-Id` (26.3309.19), a number: `get` gives and `push` takes `u32`.
pub const GROUP_POLICY_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Group-Policy-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Nomadix-Group-Bw-Max-Up` (26.3309.20), a number: `get` gives and `push` takes `u32`.
pub const GROUP_BW_MAX_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Group-Bw-Max-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Nomadix-Group-Bw-Max-Down` (26.3309.21), a number: `get` gives and `push` takes `u32`.
pub const GROUP_BW_MAX_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nomadix-Group-Bw-Max-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));
