// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Slipstream` (7000).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(7000);

/// `Slipstream-Auth` (26.7000.1), text: `get` gives and `push` takes `&str`.
pub const AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Slipstream-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
