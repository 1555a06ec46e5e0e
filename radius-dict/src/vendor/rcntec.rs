// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `RCNTEC` (46235).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(46235);

/// `RCNTEC-RPCM-Group` (26.46235.1), text: `get` gives and `push` takes `&str`.
pub const RPCM_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RCNTEC-RPCM-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `RCNTEC-RPCM-Session-Expire` (26.46235.2), a number: `get` gives and `push` takes `u32`.
pub const RPCM_SESSION_EXPIRE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("RCNTEC-RPCM-Session-Expire", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));
