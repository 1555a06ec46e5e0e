// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Garderos` (16108).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(16108);

/// `Garderos-Location-Name` (26.16108.1), text: `get` gives and `push` takes `&str`.
pub const LOCATION_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Garderos-Location-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Garderos-Service-Name` (26.16108.2), text: `get` gives and `push` takes `&str`.
pub const SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Garderos-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Garderos-MSISDN` (26.16108.3), text: `get` gives and `push` takes `&str`.
pub const MSISDN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Garderos-MSISDN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Garderos-Proxy` (26.16108.4), text: `get` gives and `push` takes `&str`.
pub const PROXY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Garderos-Proxy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));
