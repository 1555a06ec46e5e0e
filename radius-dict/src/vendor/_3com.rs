// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `3com` (43).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(43);

::radius_dict::enumeration! {
    /// A value of `3Com-User-Access-Level`.
    pub UserAccessLevel
    _3COM_VISITOR = 0, "3Com-Visitor";
    _3COM_MONITOR = 1, "3Com-Monitor";
    _3COM_MANAGER = 2, "3Com-Manager";
    _3COM_ADMINISTRATOR = 3, "3Com-Administrator";
}

/// `3Com-User-Access-Level` (26.43.1), a named number: `get` gives and `push` takes `UserAccessLevel`.
pub const USER_ACCESS_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserAccessLevel>> =
    ::radius_proto::typed::TypedAttribute::at("3Com-User-Access-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `3Com-VLAN-Name` (26.43.2), text: `get` gives and `push` takes `&str`.
pub const VLAN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3Com-VLAN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `3Com-Mobility-Profile` (26.43.3), text: `get` gives and `push` takes `&str`.
pub const MOBILITY_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3Com-Mobility-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `3Com-Encryption-Type` (26.43.4), text: `get` gives and `push` takes `&str`.
pub const ENCRYPTION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3Com-Encryption-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `3Com-Time-Of-Day` (26.43.5), text: `get` gives and `push` takes `&str`.
pub const TIME_OF_DAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3Com-Time-Of-Day", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `3Com-SSID` (26.43.6), text: `get` gives and `push` takes `&str`.
pub const SSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3Com-SSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `3Com-End-Date` (26.43.7), text: `get` gives and `push` takes `&str`.
pub const END_DATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3Com-End-Date", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `3Com-URL` (26.43.8), text: `get` gives and `push` takes `&str`.
pub const URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3Com-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `3Com-Connect_Id` (26.43.26), a number: `get` gives and `push` takes `u32`.
pub const CONNECT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3Com-Connect_Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `3Com-NAS-Startup-Timestamp` (26.43.59), a number: `get` gives and `push` takes `u32`.
pub const NAS_STARTUP_TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3Com-NAS-Startup-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `3Com-Ip-Host-Addr` (26.43.60), text: `get` gives and `push` takes `&str`.
pub const IP_HOST_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3Com-Ip-Host-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `3Com-Product-ID` (26.43.255), text: `get` gives and `push` takes `&str`.
pub const PRODUCT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3Com-Product-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
