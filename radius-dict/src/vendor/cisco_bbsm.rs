// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Cisco-BBSM` (5263).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(5263);

/// `CBBSM-Bandwidth` (26.5263.1), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CBBSM-Bandwidth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
