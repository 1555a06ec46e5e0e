// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Surfnet` (1076).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1076);

/// `Surfnet-AVPair` (26.1076.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Surfnet-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Surfnet-Service-Identifier` (26.1076.2), text: `get` gives and `push` takes `&str`.
pub const SERVICE_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Surfnet-Service-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Surfnet-Service-Provider` (26.1076.3), text: `get` gives and `push` takes `&str`.
pub const SERVICE_PROVIDER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Surfnet-Service-Provider", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));
