// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `RuggedCom` (15004).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(15004);

/// `RuggedCom-Privilege-level` (26.15004.2), text: `get` gives and `push` takes `&str`.
pub const PRIVILEGE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RuggedCom-Privilege-level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));
