// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Colubris` (8744).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(8744);

/// `Colubris-AVPair` (26.8744.0), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Colubris-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 0));

/// `Colubris-Intercept` (26.8744.1), a number: `get` gives and `push` takes `u32`.
pub const INTERCEPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Colubris-Intercept", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
