// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Meinberg` (5597).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::Vendor = ::radius_proto::Vendor::new(5597);

/// `MBG-Management-Privilege-Level` (26.5597.1), integer.
pub const MANAGEMENT_PRIVILEGE_LEVEL: ::radius_proto::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::TypedAttribute::at("MBG-Management-Privilege-Level", ::radius_proto::AttributePath::vendor(VENDOR, 1));
