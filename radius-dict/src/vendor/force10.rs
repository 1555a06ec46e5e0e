// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Force10` (6027).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(6027);

/// `Force10-AVPair` (26.6027.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Force10-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
