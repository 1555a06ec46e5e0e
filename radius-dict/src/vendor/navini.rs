// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Navini` (6504).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(6504);

/// `Navini-AVPair` (26.6504.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Navini-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
