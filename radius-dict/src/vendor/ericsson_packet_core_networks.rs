// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Ericsson-Packet-Core-Networks` (10923).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(10923);

/// `Suggested-Rule-Space` (26.10923.30), text: `get` gives and `push` takes `&str`.
pub const RULE_SPACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Suggested-Rule-Space", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Suggested-Secondary-Rule-Space` (26.10923.31), text: `get` gives and `push` takes `&str`.
pub const SECONDARY_RULE_SPACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Suggested-Secondary-Rule-Space", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));
