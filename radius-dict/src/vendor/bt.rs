// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `BT` (594).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(594);

/// `SID-Auth` (26.594.1), text: `get` gives and `push` takes `&str`.
pub const AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SID-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
