// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Trapeze` (14525).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(14525);

/// `Trapeze-VLAN-Name` (26.14525.1), text: `get` gives and `push` takes `&str`.
pub const VLAN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-VLAN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Trapeze-Mobility-Profile` (26.14525.2), text: `get` gives and `push` takes `&str`.
pub const MOBILITY_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-Mobility-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Trapeze-Encryption-Type` (26.14525.3), text: `get` gives and `push` takes `&str`.
pub const ENCRYPTION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-Encryption-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Trapeze-Time-Of-Day` (26.14525.4), text: `get` gives and `push` takes `&str`.
pub const TIME_OF_DAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-Time-Of-Day", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Trapeze-SSID` (26.14525.5), text: `get` gives and `push` takes `&str`.
pub const SSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-SSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Trapeze-End-Date` (26.14525.6), text: `get` gives and `push` takes `&str`.
pub const END_DATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-End-Date", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Trapeze-Start-Date` (26.14525.7), text: `get` gives and `push` takes `&str`.
pub const START_DATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-Start-Date", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Trapeze-URL` (26.14525.8), text: `get` gives and `push` takes `&str`.
pub const URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Trapeze-User-Group-Name` (26.14525.9), text: `get` gives and `push` takes `&str`.
pub const USER_GROUP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-User-Group-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Trapeze-QoS-Profile` (26.14525.10), text: `get` gives and `push` takes `&str`.
pub const QOS_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-QoS-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Trapeze-Simultaneous-Logins` (26.14525.11), text: `get` gives and `push` takes `&str`.
pub const SIMULTANEOUS_LOGINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-Simultaneous-Logins", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Trapeze-CoA-Username` (26.14525.12), text: `get` gives and `push` takes `&str`.
pub const COA_USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-CoA-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Trapeze-Audit` (26.14525.13), text: `get` gives and `push` takes `&str`.
pub const AUDIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Trapeze-Audit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));
