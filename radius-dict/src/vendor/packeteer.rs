// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Packeteer` (2334).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2334);

/// `Packeteer-AVPair` (26.2334.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Packeteer-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Packeteer-PC-AVPair` (26.2334.2), text: `get` gives and `push` takes `&str`.
pub const PC_AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Packeteer-PC-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));
