// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `ChilliSpot` (14559).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(14559);

/// `ChilliSpot-Max-Input-Octets` (26.14559.1), a number: `get` gives and `push` takes `u32`.
pub const MAX_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-Max-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `ChilliSpot-Max-Output-Octets` (26.14559.2), a number: `get` gives and `push` takes `u32`.
pub const MAX_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-Max-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `ChilliSpot-Max-Total-Octets` (26.14559.3), a number: `get` gives and `push` takes `u32`.
pub const MAX_TOTAL_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-Max-Total-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `ChilliSpot-Bandwidth-Max-Up` (26.14559.4), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_MAX_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-Bandwidth-Max-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `ChilliSpot-Bandwidth-Max-Down` (26.14559.5), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_MAX_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-Bandwidth-Max-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `ChilliSpot-Config` (26.14559.6), text: `get` gives and `push` takes `&str`.
pub const CONFIG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-Config", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `ChilliSpot-Lang` (26.14559.7), text: `get` gives and `push` takes `&str`.
pub const LANG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-Lang", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `ChilliSpot-Version` (26.14559.8), text: `get` gives and `push` takes `&str`.
pub const VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `ChilliSpot-OriginalURL` (26.14559.9), text: `get` gives and `push` takes `&str`.
pub const ORIGINALURL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-OriginalURL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `ChilliSpot-UAM-Allowed` (26.14559.100), text: `get` gives and `push` takes `&str`.
pub const UAM_ALLOWED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-UAM-Allowed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `ChilliSpot-MAC-Allowed` (26.14559.101), text: `get` gives and `push` takes `&str`.
pub const MAC_ALLOWED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-MAC-Allowed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `ChilliSpot-Interval` (26.14559.102), a number: `get` gives and `push` takes `u32`.
pub const INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ChilliSpot-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));
