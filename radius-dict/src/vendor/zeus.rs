// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Zeus` (7146).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(7146);

/// `Zeus-ZXTM-Group` (26.7146.1), text: `get` gives and `push` takes `&str`.
pub const ZXTM_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Zeus-ZXTM-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
