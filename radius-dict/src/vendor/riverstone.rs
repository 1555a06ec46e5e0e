// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Riverstone` (5567).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(5567);

/// `Riverstone-Command` (26.5567.1), text: `get` gives and `push` takes `&str`.
pub const COMMAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Riverstone-Command", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Riverstone-System-Event` (26.5567.2), text: `get` gives and `push` takes `&str`.
pub const SYSTEM_EVENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Riverstone-System-Event", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Riverstone-SNMP-Config-Change` (26.5567.3), text: `get` gives and `push` takes `&str`.
pub const SNMP_CONFIG_CHANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Riverstone-SNMP-Config-Change", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Riverstone-User-Level` (26.5567.4), a number: `get` gives and `push` takes `u32`.
pub const USER_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Riverstone-User-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));
