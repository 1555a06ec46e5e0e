// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `TERENA` (25178).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(25178);

/// `Eduroam-SP-Country` (26.25178.10), text: `get` gives and `push` takes `&str`.
pub const SP_COUNTRY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Eduroam-SP-Country", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Eduroam-Monitoring-Inflate` (26.25178.11), text: `get` gives and `push` takes `&str`.
pub const MONITORING_INFLATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Eduroam-Monitoring-Inflate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));
