// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Clavister` (5089).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(5089);

/// `Clavister-User-Group` (26.5089.1), text: `get` gives and `push` takes `&str`.
pub const USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Clavister-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
