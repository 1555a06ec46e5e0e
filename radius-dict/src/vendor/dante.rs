// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `DANTE` (27262).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(27262);

/// `Default-TTL` (26.27262.1), a number: `get` gives and `push` takes `u32`.
pub const TTL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Default-TTL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
