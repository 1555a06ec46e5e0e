// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Navini` (6504).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::Vendor = ::radius_proto::Vendor::new(6504);

/// `Navini-AVPair` (26.6504.1), text.
pub const AVPAIR: ::radius_proto::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::TypedAttribute::at("Navini-AVPair", ::radius_proto::AttributePath::vendor(VENDOR, 1));
