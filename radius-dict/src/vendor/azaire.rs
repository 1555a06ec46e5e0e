// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Azaire` (7751).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(7751);

/// `Azaire-Triplets` (26.7751.1), octets: `get` gives and `push` takes `&[u8]`.
pub const TRIPLETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-Triplets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Azaire-IMSI` (26.7751.2), octets: `get` gives and `push` takes `&[u8]`.
pub const IMSI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-IMSI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Azaire-MSISDN` (26.7751.3), octets: `get` gives and `push` takes `&[u8]`.
pub const MSISDN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-MSISDN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Azaire-APN` (26.7751.4), text: `get` gives and `push` takes `&str`.
pub const APN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-APN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Azaire-QoS` (26.7751.5), octets: `get` gives and `push` takes `&[u8]`.
pub const QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-QoS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

::radius_dict::enumeration! {
    /// A value of `Azaire-Selection-Mode`.
    pub SelectionMode
    SUBSCRIBED = 0, "Subscribed";
    SENT_BY_MS = 1, "Sent-By-MS";
    CHOSEN_BY_SGSN = 2, "Chosen-By-SGSN";
}

/// `Azaire-Selection-Mode` (26.7751.6), a named number: `get` gives and `push` takes `SelectionMode`.
pub const SELECTION_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SelectionMode>> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-Selection-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

::radius_dict::enumeration! {
    /// A value of `Azaire-APN-Resolution-Req`.
    pub ApnResolutionReq
    NOT_REQUIRED = 0, "Not-Required";
    REQUIRED = 1, "Required";
}

/// `Azaire-APN-Resolution-Req` (26.7751.7), a named number: `get` gives and `push` takes `ApnResolutionReq`.
pub const APN_RESOLUTION_REQ: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ApnResolutionReq>> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-APN-Resolution-Req", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Azaire-Start-Time` (26.7751.8), octets: `get` gives and `push` takes `&[u8]`.
pub const START_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-Start-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Azaire-NAS-Type` (26.7751.9), a number: `get` gives and `push` takes `u32`.
pub const NAS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-NAS-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

::radius_dict::enumeration! {
    /// A value of `Azaire-Status`.
    pub Status
    SUCCESS = 0, "Success";
    FAILURE = 1, "Failure";
}

/// `Azaire-Status` (26.7751.10), a named number: `get` gives and `push` takes `Status`.
pub const STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Status>> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Azaire-APN-OI` (26.7751.11), text: `get` gives and `push` takes `&str`.
pub const APN_OI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-APN-OI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

::radius_dict::enumeration! {
    /// A value of `Azaire-Auth-Type`.
    pub AuthType
    PPP_SIM = 1, "PPP-SIM";
    DUMMY_IMSI = 2, "Dummy-IMSI";
    SOFT_SIM = 3, "Soft-SIM";
    RADIUS_SIM = 4, "Radius-SIM";
    POST_PAID = 5, "Post-paid";
    PRE_PAID = 6, "Pre-paid";
    LOCAL_RADIUS = 7, "Local-Radius";
    PROXY_RADIUS = 8, "Proxy-Radius";
}

/// `Azaire-Auth-Type` (26.7751.12), a named number: `get` gives and `push` takes `AuthType`.
pub const AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthType>> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Azaire-Gn-User-Name` (26.7751.13), text: `get` gives and `push` takes `&str`.
pub const GN_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-Gn-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Azaire-Brand-Code` (26.7751.14), text: `get` gives and `push` takes `&str`.
pub const BRAND_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-Brand-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Azaire-Policy-Name` (26.7751.15), text: `get` gives and `push` takes `&str`.
pub const POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Azaire-Client-Local-IP` (26.7751.16), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_LOCAL_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Azaire-Client-Local-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));
