// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Actelis` (5468).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(5468);

/// `Actelis-Privilege` (26.5468.1), text: `get` gives and `push` takes `&str`.
pub const PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Actelis-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
