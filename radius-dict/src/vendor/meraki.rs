// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Meraki` (29671).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(29671);

/// `Meraki-Device-Name` (26.29671.1), text: `get` gives and `push` takes `&str`.
pub const DEVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-Device-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Meraki-Network-Name` (26.29671.2), text: `get` gives and `push` takes `&str`.
pub const NETWORK_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-Network-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Meraki-Ap-Name` (26.29671.3), text: `get` gives and `push` takes `&str`.
pub const AP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-Ap-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Meraki-Ap-Tags` (26.29671.4), text: `get` gives and `push` takes `&str`.
pub const AP_TAGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Meraki-Ap-Tags", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));
