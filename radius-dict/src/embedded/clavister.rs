// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Clavister` (5089).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::Vendor = ::radius_proto::Vendor::new(5089);

/// `Clavister-User-Group` (26.5089.1), text.
pub const USER_GROUP: ::radius_proto::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::TypedAttribute::at("Clavister-User-Group", ::radius_proto::AttributePath::vendor(VENDOR, 1));
