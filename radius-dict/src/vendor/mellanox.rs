// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Mellanox` (33049).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(33049);

/// `Mellanox-Local-User-Name` (26.33049.1), text: `get` gives and `push` takes `&str`.
pub const LOCAL_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mellanox-Local-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
