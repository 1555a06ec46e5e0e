// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `TERENA` (25178).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::Vendor = ::radius_proto::Vendor::new(25178);

/// `Eduroam-SP-Country` (26.25178.10), text.
pub const SP_COUNTRY: ::radius_proto::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::TypedAttribute::at("Eduroam-SP-Country", ::radius_proto::AttributePath::vendor(VENDOR, 10));

/// `Eduroam-Monitoring-Inflate` (26.25178.11), text.
pub const MONITORING_INFLATE: ::radius_proto::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::TypedAttribute::at("Eduroam-Monitoring-Inflate", ::radius_proto::AttributePath::vendor(VENDOR, 11));
