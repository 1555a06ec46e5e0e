// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Nokia` (94).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(94);

/// `Nokia-AVPair` (26.94.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Nokia-User-Profile` (26.94.2), text: `get` gives and `push` takes `&str`.
pub const USER_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-User-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Nokia-Service-Name` (26.94.3), octets: `get` gives and `push` takes `&[u8]`.
pub const SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Nokia-Service-Id` (26.94.4), octets: `get` gives and `push` takes `&[u8]`.
pub const SERVICE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-Service-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Nokia-Service-Username` (26.94.5), octets: `get` gives and `push` takes `&[u8]`.
pub const SERVICE_USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-Service-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Nokia-Service-Password` (26.94.6), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const SERVICE_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-Service-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Nokia-Service-Primary-Indicator` (26.94.7), octets: `get` gives and `push` takes `&[u8]`.
pub const SERVICE_PRIMARY_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-Service-Primary-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Nokia-Service-Charging-Type` (26.94.8), octets: `get` gives and `push` takes `&[u8]`.
pub const SERVICE_CHARGING_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-Service-Charging-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Nokia-Service-Encrypted-Password` (26.94.9), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const SERVICE_ENCRYPTED_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-Service-Encrypted-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Nokia-Session-Access-Method` (26.94.10), octets: `get` gives and `push` takes `&[u8]`.
pub const SESSION_ACCESS_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-Session-Access-Method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Nokia-Session-Charging-Type` (26.94.11), octets: `get` gives and `push` takes `&[u8]`.
pub const SESSION_CHARGING_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-Session-Charging-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Nokia-OCS-ID1` (26.94.12), a number: `get` gives and `push` takes `u32`.
pub const OCS_ID1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-OCS-ID1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Nokia-OCS-ID2` (26.94.13), a number: `get` gives and `push` takes `u32`.
pub const OCS_ID2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-OCS-ID2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Nokia-TREC-Index` (26.94.14), a number: `get` gives and `push` takes `u32`.
pub const TREC_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-TREC-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Nokia-Requested-APN` (26.94.15), text: `get` gives and `push` takes `&str`.
pub const REQUESTED_APN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nokia-Requested-APN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));
