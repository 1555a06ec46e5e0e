// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `NetworkPhysics` (7119).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(7119);

/// `NetSensory-Privilege` (26.7119.33), text: `get` gives and `push` takes `&str`.
pub const PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetSensory-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));
