// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Telkom` (1431).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1431);

/// `Telkom-Access-Type` (26.1431.1), text: `get` gives and `push` takes `&str`.
pub const ACCESS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Telkom-Access-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Telkom-Service-Type` (26.1431.2), text: `get` gives and `push` takes `&str`.
pub const SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Telkom-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Telkom-Degrade-Token` (26.1431.200), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const DEGRADE_TOKEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Telkom-Degrade-Token", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));
