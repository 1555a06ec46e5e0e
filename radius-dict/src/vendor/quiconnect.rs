// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Quiconnect` (14436).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(14436);

/// `Quiconnect-AVPair` (26.14436.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quiconnect-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Quiconnect-VNP-Information` (26.14436.2), text: `get` gives and `push` takes `&str`.
pub const VNP_INFORMATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quiconnect-VNP-Information", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Quiconnect-HSP-Information` (26.14436.3), text: `get` gives and `push` takes `&str`.
pub const HSP_INFORMATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quiconnect-HSP-Information", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));
