// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Lantronix` (244).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(244);

/// `Lantronix-User-Attributes` (26.244.1), text: `get` gives and `push` takes `&str`.
pub const USER_ATTRIBUTES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lantronix-User-Attributes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
