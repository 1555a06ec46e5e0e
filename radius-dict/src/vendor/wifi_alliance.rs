// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `WiFi-Alliance` (40808).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(40808);

/// `HS20-Subscription-Remediation-Needed` (26.40808.1), octets: `get` gives and `push` takes `&[u8]`.
pub const SUBSCRIPTION_REMEDIATION_NEEDED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("HS20-Subscription-Remediation-Needed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `HS20-AP-Version` (26.40808.2), a number of one octet: `get` gives and `push` takes `u8`.
pub const AP_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("HS20-AP-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `HS20-Mobile-Device-Version` (26.40808.3), octets: `get` gives and `push` takes `&[u8]`.
pub const MOBILE_DEVICE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("HS20-Mobile-Device-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `HS20-Deauthentication-Request` (26.40808.4), octets: `get` gives and `push` takes `&[u8]`.
pub const DEAUTHENTICATION_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("HS20-Deauthentication-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `HS20-Session-Information-URL` (26.40808.5), octets: `get` gives and `push` takes `&[u8]`.
pub const SESSION_INFORMATION_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("HS20-Session-Information-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `HS20-Roaming-Consortium` (26.40808.6), octets: `get` gives and `push` takes `&[u8]`.
pub const ROAMING_CONSORTIUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("HS20-Roaming-Consortium", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));
