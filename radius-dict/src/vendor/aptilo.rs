// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Aptilo` (13209).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(13209);

/// `Aptilo-Subnet-Name` (26.13209.1), text: `get` gives and `push` takes `&str`.
pub const SUBNET_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Subnet-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Aptilo-Octets-Limit` (26.13209.2), a number: `get` gives and `push` takes `u32`.
pub const OCTETS_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Octets-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Aptilo-Gigawords-Limit` (26.13209.3), a number: `get` gives and `push` takes `u32`.
pub const GIGAWORDS_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Gigawords-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Aptilo-Input-Octets-Limit` (26.13209.4), a number: `get` gives and `push` takes `u32`.
pub const INPUT_OCTETS_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Input-Octets-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Aptilo-Input-Gigawords-Limit` (26.13209.5), a number: `get` gives and `push` takes `u32`.
pub const INPUT_GIGAWORDS_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Input-Gigawords-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Aptilo-Output-Octets-Limit` (26.13209.6), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_OCTETS_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Output-Octets-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Aptilo-Output-Gigawords-Limit` (26.13209.7), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_GIGAWORDS_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Output-Gigawords-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

::radius_dict::enumeration! {
    /// A value of `Aptilo-Limit-Mode`.
    pub LimitMode
    RELATIVE = 0, "Relative";
    ABSOLUTE = 1, "Absolute";
}

/// `Aptilo-Limit-Mode` (26.13209.8), a named number: `get` gives and `push` takes `LimitMode`.
pub const LIMIT_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LimitMode>> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Limit-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Aptilo-Apc-ID` (26.13209.9), text: `get` gives and `push` takes `&str`.
pub const APC_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Apc-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Aptilo-Opaque-Key` (26.13209.10), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const OPAQUE_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Opaque-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

::radius_dict::enumeration! {
    /// A value of `Aptilo-Denied-Cause`.
    pub DeniedCause
    USER_NOT_FOUND = 1, "User-Not-Found";
    WRONG_PASSWORD = 2, "Wrong-Password";
    NO_ZONE_ACCESS = 3, "No-Zone-Access";
    INACTIVE_ACCESS_NODE = 4, "Inactive-Access-Node";
    INCONSISTENT_ACCESS_NODE = 5, "Inconsistent-Access-Node";
    DISABLED_ACCOUNT = 6, "Disabled-Account";
    NO_ACCESSPROFILE = 7, "No-Accessprofile";
    INTERNAL_ERROR = 8, "Internal-Error";
    REALM_ERROR = 9, "Realm-Error";
    NO_CREDITS = 10, "No-Credits";
    MAX_SESSION = 11, "Max-Session";
    REMOTE_SERVER_REJECT = 12, "Remote-Server-Reject";
    REALM_INACTIVE = 14, "Realm-Inactive";
    OPAQUE_FAILED = 15, "Opaque-Failed";
    SERVICE_CLOSED = 16, "Service-Closed";
    LDAP_FAILED = 17, "LDAP-Failed";
    INACTIVE_ACCOUNT = 18, "Inactive-Account";
    EXPIRED_ACCOUNT = 19, "Expired-Account";
    INCOMPLETE_ACCOUNT = 20, "Incomplete-Account";
    LICENSE_LIMIT_REACHED = 21, "License-Limit-Reached";
    UNSUPPORTED_SERVICE = 22, "Unsupported-Service";
    RULESET_REJECT = 23, "Ruleset-Reject";
    RULESET_FAILED = 24, "Ruleset-Failed";
}

/// `Aptilo-Denied-Cause` (26.13209.11), a named number: `get` gives and `push` takes `DeniedCause`.
pub const DENIED_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DeniedCause>> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Denied-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Aptilo-Realm-ID` (26.13209.12), a number: `get` gives and `push` takes `u32`.
pub const REALM_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Realm-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Aptilo-Ap-ID` (26.13209.13), a number: `get` gives and `push` takes `u32`.
pub const AP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Ap-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Aptilo-User-ID` (26.13209.14), a number: `get` gives and `push` takes `u32`.
pub const USER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-User-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Aptilo-Zone` (26.13209.15), text: `get` gives and `push` takes `&str`.
pub const ZONE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Zone", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Aptilo-First-Name` (26.13209.16), text: `get` gives and `push` takes `&str`.
pub const FIRST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-First-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Aptilo-Last-Name` (26.13209.17), text: `get` gives and `push` takes `&str`.
pub const LAST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Last-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Aptilo-Phone` (26.13209.18), text: `get` gives and `push` takes `&str`.
pub const PHONE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Phone", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Aptilo-Email` (26.13209.19), text: `get` gives and `push` takes `&str`.
pub const EMAIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Email", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Aptilo-Organization` (26.13209.20), text: `get` gives and `push` takes `&str`.
pub const ORGANIZATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Organization", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Aptilo-Access-Profile` (26.13209.21), text: `get` gives and `push` takes `&str`.
pub const ACCESS_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Access-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Aptilo-Realm-Concurrent-Login` (26.13209.22), a number: `get` gives and `push` takes `u32`.
pub const REALM_CONCURRENT_LOGIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Realm-Concurrent-Login", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Aptilo-Auth-Result` (26.13209.23), a number: `get` gives and `push` takes `u32`.
pub const AUTH_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Auth-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Aptilo-Hotline-Indicator` (26.13209.24), text: `get` gives and `push` takes `&str`.
pub const HOTLINE_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Hotline-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Aptilo-User-Type` (26.13209.25), a number: `get` gives and `push` takes `u32`.
pub const USER_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-User-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Aptilo-Exclusive-Count` (26.13209.26), a number: `get` gives and `push` takes `u32`.
pub const EXCLUSIVE_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Exclusive-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Aptilo-Duration-Quota` (26.13209.27), a number: `get` gives and `push` takes `u32`.
pub const DURATION_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Duration-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Aptilo-Volume-Quota` (26.13209.28), text: `get` gives and `push` takes `&str`.
pub const VOLUME_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Volume-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Aptilo-RX-Volume-Quota` (26.13209.29), text: `get` gives and `push` takes `&str`.
pub const RX_VOLUME_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-RX-Volume-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Aptilo-TX-Volume-Quota` (26.13209.30), text: `get` gives and `push` takes `&str`.
pub const TX_VOLUME_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-TX-Volume-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Aptilo-Resource-Quota` (26.13209.31), a number: `get` gives and `push` takes `u32`.
pub const RESOURCE_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Resource-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Aptilo-Quota-ID` (26.13209.32), text: `get` gives and `push` takes `&str`.
pub const QUOTA_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Quota-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Aptilo-RX-Limit` (26.13209.33), a number: `get` gives and `push` takes `u32`.
pub const RX_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-RX-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Aptilo-TX-Limit` (26.13209.34), a number: `get` gives and `push` takes `u32`.
pub const TX_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-TX-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Aptilo-TRX-Limit` (26.13209.35), a number: `get` gives and `push` takes `u32`.
pub const TRX_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-TRX-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Aptilo-Bw-Min-Up` (26.13209.36), a number: `get` gives and `push` takes `u32`.
pub const BW_MIN_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Bw-Min-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Aptilo-Bw-Max-Up` (26.13209.37), a number: `get` gives and `push` takes `u32`.
pub const BW_MAX_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Bw-Max-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Aptilo-Bw-Min-Down` (26.13209.38), a number: `get` gives and `push` takes `u32`.
pub const BW_MIN_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Bw-Min-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Aptilo-Bw-Max-Down` (26.13209.39), a number: `get` gives and `push` takes `u32`.
pub const BW_MAX_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Bw-Max-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Aptilo-Service-Profile` (26.13209.40), text: `get` gives and `push` takes `&str`.
pub const SERVICE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Service-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Aptilo-Automatic-Service` (26.13209.41), text: `get` gives and `push` takes `&str`.
pub const AUTOMATIC_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Automatic-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

::radius_dict::enumeration! {
    /// A value of `Aptilo-Auth-Type`.
    pub AuthType
    USER = 0, "User";
    AUTO = 1, "Auto";
    IP_REQUEST = 2, "IP-Request";
}

/// `Aptilo-Auth-Type` (26.13209.42), a named number: `get` gives and `push` takes `AuthType`.
pub const AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthType>> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

::radius_dict::enumeration! {
    /// A value of `Aptilo-NAS-Capabilities`.
    pub NasCapabilities
    COA_LOGIN = 1, "CoA-Login";
}

/// `Aptilo-NAS-Capabilities` (26.13209.43), a named number: `get` gives and `push` takes `NasCapabilities`.
pub const NAS_CAPABILITIES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NasCapabilities>> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-NAS-Capabilities", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Aptilo-Service` (26.13209.44), text: `get` gives and `push` takes `&str`.
pub const SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Aptilo-Service-Profile-ID` (26.13209.45), a number: `get` gives and `push` takes `u32`.
pub const SERVICE_PROFILE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Service-Profile-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Aptilo-Auth-Param` (26.13209.50), a number: `get` gives and `push` takes `u32`.
pub const AUTH_PARAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Auth-Param", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Aptilo-Access-Profile-ID` (26.13209.53), a number: `get` gives and `push` takes `u32`.
pub const ACCESS_PROFILE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Access-Profile-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Aptilo-NAS-Model` (26.13209.56), text: `get` gives and `push` takes `&str`.
pub const NAS_MODEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-NAS-Model", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

::radius_dict::enumeration! {
    /// A value of `Aptilo-Debug-Option`.
    pub DebugOption
    SIMULATE_EAP_TLS = 1, "Simulate-EAP-TLS";
}

/// `Aptilo-Debug-Option` (26.13209.57), a named number: `get` gives and `push` takes `DebugOption`.
pub const DEBUG_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DebugOption>> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Debug-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Aptilo-Session-Id` (26.13209.58), text: `get` gives and `push` takes `&str`.
pub const SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Session-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Aptilo-Prepaid-Capabilities` (26.13209.59), octets: `get` gives and `push` takes `&[u8]`.
pub const PREPAID_CAPABILITIES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Prepaid-Capabilities", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Aptilo-Octets-Quota` (26.13209.60), octets: `get` gives and `push` takes `&[u8]`.
pub const OCTETS_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Octets-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Aptilo-Octets-Threshold` (26.13209.61), octets: `get` gives and `push` takes `&[u8]`.
pub const OCTETS_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Octets-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Aptilo-Resource-Threshold` (26.13209.62), a number: `get` gives and `push` takes `u32`.
pub const RESOURCE_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Resource-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Aptilo-Duration-Threshold` (26.13209.63), a number: `get` gives and `push` takes `u32`.
pub const DURATION_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Duration-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Aptilo-Octets-Balance` (26.13209.64), octets: `get` gives and `push` takes `&[u8]`.
pub const OCTETS_BALANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Octets-Balance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Aptilo-Resource-Balance` (26.13209.65), a number: `get` gives and `push` takes `u32`.
pub const RESOURCE_BALANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Resource-Balance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Aptilo-Duration-Balance` (26.13209.66), a number: `get` gives and `push` takes `u32`.
pub const DURATION_BALANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Duration-Balance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Aptilo-Octets-Used` (26.13209.67), octets: `get` gives and `push` takes `&[u8]`.
pub const OCTETS_USED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Octets-Used", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `Aptilo-Resource-Used` (26.13209.68), a number: `get` gives and `push` takes `u32`.
pub const RESOURCE_USED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Resource-Used", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Aptilo-Duration-Used` (26.13209.69), a number: `get` gives and `push` takes `u32`.
pub const DURATION_USED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Duration-Used", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `Aptilo-Octets-Request` (26.13209.70), octets: `get` gives and `push` takes `&[u8]`.
pub const OCTETS_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Octets-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `Aptilo-Resource-Request` (26.13209.71), a number: `get` gives and `push` takes `u32`.
pub const RESOURCE_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Resource-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `Aptilo-Duration-Request` (26.13209.72), a number: `get` gives and `push` takes `u32`.
pub const DURATION_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Duration-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `Aptilo-QoS-Indicator` (26.13209.73), text: `get` gives and `push` takes `&str`.
pub const QOS_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-QoS-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `Aptilo-Circuit-ID` (26.13209.74), octets: `get` gives and `push` takes `&[u8]`.
pub const CIRCUIT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Circuit-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `Aptilo-Remote-ID` (26.13209.75), octets: `get` gives and `push` takes `&[u8]`.
pub const REMOTE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Remote-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `Aptilo-Location-Name` (26.13209.76), text: `get` gives and `push` takes `&str`.
pub const LOCATION_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Location-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `Aptilo-Key-IPv6-1` (26.13209.231), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const KEY_IPV6_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-IPv6-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));

/// `Aptilo-Key-IPv6-2` (26.13209.232), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const KEY_IPV6_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-IPv6-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

/// `Aptilo-Key-IPv6-3` (26.13209.233), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const KEY_IPV6_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-IPv6-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `Aptilo-Key-IPv6-4` (26.13209.234), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const KEY_IPV6_4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-IPv6-4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 234));

/// `Aptilo-Key-IPv6-5` (26.13209.235), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const KEY_IPV6_5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-IPv6-5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 235));

/// `Aptilo-Key-Octets-1` (26.13209.236), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const KEY_OCTETS_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-Octets-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 236));

/// `Aptilo-Key-Octets-2` (26.13209.237), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const KEY_OCTETS_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-Octets-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 237));

/// `Aptilo-Key-Octets-3` (26.13209.238), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const KEY_OCTETS_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-Octets-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 238));

/// `Aptilo-Key-Octets-4` (26.13209.239), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const KEY_OCTETS_4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-Octets-4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 239));

/// `Aptilo-Key-Octets-5` (26.13209.240), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const KEY_OCTETS_5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-Octets-5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 240));

/// `Aptilo-Key-String-1` (26.13209.241), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const KEY_STRING_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-String-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 241));

/// `Aptilo-Key-String-2` (26.13209.242), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const KEY_STRING_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-String-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 242));

/// `Aptilo-Key-String-3` (26.13209.243), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const KEY_STRING_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-String-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 243));

/// `Aptilo-Key-String-4` (26.13209.244), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const KEY_STRING_4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-String-4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 244));

/// `Aptilo-Key-String-5` (26.13209.245), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const KEY_STRING_5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-String-5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 245));

/// `Aptilo-Key-IP-1` (26.13209.246), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const KEY_IP_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-IP-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 246));

/// `Aptilo-Key-IP-2` (26.13209.247), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const KEY_IP_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-IP-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 247));

/// `Aptilo-Key-IP-3` (26.13209.248), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const KEY_IP_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-IP-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 248));

/// `Aptilo-Key-IP-4` (26.13209.249), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const KEY_IP_4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-IP-4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 249));

/// `Aptilo-Key-IP-5` (26.13209.250), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const KEY_IP_5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-IP-5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));

/// `Aptilo-Key-Integer-1` (26.13209.251), a number: `get` gives and `push` takes `u32`.
pub const KEY_INTEGER_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-Integer-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 251));

/// `Aptilo-Key-Integer-2` (26.13209.252), a number: `get` gives and `push` takes `u32`.
pub const KEY_INTEGER_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-Integer-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 252));

/// `Aptilo-Key-Integer-3` (26.13209.253), a number: `get` gives and `push` takes `u32`.
pub const KEY_INTEGER_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-Integer-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 253));

/// `Aptilo-Key-Integer-4` (26.13209.254), a number: `get` gives and `push` takes `u32`.
pub const KEY_INTEGER_4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-Integer-4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 254));

/// `Aptilo-Key-Integer-5` (26.13209.255), a number: `get` gives and `push` takes `u32`.
pub const KEY_INTEGER_5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aptilo-Key-Integer-5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
