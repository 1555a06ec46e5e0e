// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Symbol` (388).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(388);

::radius_dict::enumeration! {
    /// A value of `Symbol-Admin-Role`.
    pub AdminRole
    MONITOR = 1, "Monitor";
    HELPDESK = 2, "Helpdesk";
    NETWORKADMIN = 4, "NetworkAdmin";
    SYSADMIN = 8, "SysAdmin";
    WEBADMIN = 16, "WebAdmin";
    SECURITY = 32, "Security";
    SUPERUSER = 32768, "SuperUser";
}

/// `Symbol-Admin-Role` (26.388.1), a named number: `get` gives and `push` takes `AdminRole`.
pub const ADMIN_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AdminRole>> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-Admin-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Symbol-Current-ESSID` (26.388.2), text: `get` gives and `push` takes `&str`.
pub const CURRENT_ESSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-Current-ESSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Symbol-Allowed-ESSID` (26.388.3), text: `get` gives and `push` takes `&str`.
pub const ALLOWED_ESSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-Allowed-ESSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Symbol-WLAN-Index` (26.388.4), a number: `get` gives and `push` takes `u32`.
pub const WLAN_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-WLAN-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

::radius_dict::enumeration! {
    /// A value of `Symbol-QoS-Profile`.
    pub QosProfile
    BESTEFFORT = 1, "BestEffort";
    BACKGROUND = 2, "Background";
    VIDEO = 3, "Video";
    VOICE = 4, "Voice";
}

/// `Symbol-QoS-Profile` (26.388.5), a named number: `get` gives and `push` takes `QosProfile`.
pub const QOS_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosProfile>> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-QoS-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Symbol-Allowed-Radio` (26.388.6), text: `get` gives and `push` takes `&str`.
pub const ALLOWED_RADIO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-Allowed-Radio", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Symbol-Expiry-Date-Time` (26.388.7), text: `get` gives and `push` takes `&str`.
pub const EXPIRY_DATE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-Expiry-Date-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Symbol-Start-Date-Time` (26.388.8), text: `get` gives and `push` takes `&str`.
pub const START_DATE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-Start-Date-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Symbol-Posture-Status` (26.388.9), text: `get` gives and `push` takes `&str`.
pub const POSTURE_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-Posture-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Symbol-Downlink-Limit` (26.388.10), text: `get` gives and `push` takes `&str`.
pub const DOWNLINK_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-Downlink-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Symbol-Uplink-Limit` (26.388.11), text: `get` gives and `push` takes `&str`.
pub const UPLINK_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-Uplink-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Symbol-User-Group` (26.388.12), text: `get` gives and `push` takes `&str`.
pub const USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `Symbol-Login-Source`.
    pub LoginSource
    HTTP = 16, "HTTP";
    SSH = 32, "SSH";
    TELNET = 64, "Telnet";
    CONSOLE = 128, "Console";
    ALL = 240, "All";
}

/// `Symbol-Login-Source` (26.388.100), a named number: `get` gives and `push` takes `LoginSource`.
pub const LOGIN_SOURCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LoginSource>> =
    ::radius_proto::typed::TypedAttribute::at("Symbol-Login-Source", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));
