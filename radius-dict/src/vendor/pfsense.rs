// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `pfSense` (13644).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(13644);

/// `pfSense-Bandwidth-Max-Up` (26.13644.1), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_MAX_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("pfSense-Bandwidth-Max-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `pfSense-Bandwidth-Max-Down` (26.13644.2), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_MAX_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("pfSense-Bandwidth-Max-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `pfSense-Max-Total-Octets` (26.13644.3), a number: `get` gives and `push` takes `u32`.
pub const MAX_TOTAL_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("pfSense-Max-Total-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));
