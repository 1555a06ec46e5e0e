// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Arbor` (9694).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(9694);

/// `Arbor-Privilege-Level` (26.9694.1), text: `get` gives and `push` takes `&str`.
pub const PRIVILEGE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Arbor-Privilege-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
