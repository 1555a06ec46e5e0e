// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Roaring-Penguin` (10055).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(10055);

/// `RP-Upstream-Speed-Limit` (26.10055.1), a number: `get` gives and `push` takes `u32`.
pub const UPSTREAM_SPEED_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("RP-Upstream-Speed-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `RP-Downstream-Speed-Limit` (26.10055.2), a number: `get` gives and `push` takes `u32`.
pub const DOWNSTREAM_SPEED_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("RP-Downstream-Speed-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `RP-HURL` (26.10055.3), text: `get` gives and `push` takes `&str`.
pub const HURL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RP-HURL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `RP-MOTM` (26.10055.4), text: `get` gives and `push` takes `&str`.
pub const MOTM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RP-MOTM", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `RP-Max-Sessions-Per-User` (26.10055.5), a number: `get` gives and `push` takes `u32`.
pub const MAX_SESSIONS_PER_USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("RP-Max-Sessions-Per-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));
