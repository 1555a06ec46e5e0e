// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Centec` (27975).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(27975);

/// `Centec-Exec-Privilege` (26.27975.1), a number: `get` gives and `push` takes `u32`.
pub const EXEC_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Centec-Exec-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
