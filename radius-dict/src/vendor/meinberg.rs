// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Meinberg` (5597).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(5597);

/// `MBG-Management-Privilege-Level` (26.5597.1), a number: `get` gives and `push` takes `u32`.
pub const MANAGEMENT_PRIVILEGE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("MBG-Management-Privilege-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
