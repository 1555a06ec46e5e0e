// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Roaring-Penguin` (10055).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::Vendor = ::radius_proto::Vendor::new(10055);

/// `RP-Upstream-Speed-Limit` (26.10055.1), integer.
pub const UPSTREAM_SPEED_LIMIT: ::radius_proto::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::TypedAttribute::at("RP-Upstream-Speed-Limit", ::radius_proto::AttributePath::vendor(VENDOR, 1));

/// `RP-Downstream-Speed-Limit` (26.10055.2), integer.
pub const DOWNSTREAM_SPEED_LIMIT: ::radius_proto::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::TypedAttribute::at("RP-Downstream-Speed-Limit", ::radius_proto::AttributePath::vendor(VENDOR, 2));

/// `RP-HURL` (26.10055.3), text.
pub const HURL: ::radius_proto::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::TypedAttribute::at("RP-HURL", ::radius_proto::AttributePath::vendor(VENDOR, 3));

/// `RP-MOTM` (26.10055.4), text.
pub const MOTM: ::radius_proto::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::TypedAttribute::at("RP-MOTM", ::radius_proto::AttributePath::vendor(VENDOR, 4));

/// `RP-Max-Sessions-Per-User` (26.10055.5), integer.
pub const MAX_SESSIONS_PER_USER: ::radius_proto::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::TypedAttribute::at("RP-Max-Sessions-Per-User", ::radius_proto::AttributePath::vendor(VENDOR, 5));
