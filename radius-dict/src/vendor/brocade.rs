// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Brocade` (1588).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1588);

/// `Brocade-Auth-Role` (26.1588.1), text: `get` gives and `push` takes `&str`.
pub const AUTH_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Brocade-Auth-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Brocade-AVPairs1` (26.1588.2), text: `get` gives and `push` takes `&str`.
pub const AVPAIRS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Brocade-AVPairs1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Brocade-AVPairs2` (26.1588.3), text: `get` gives and `push` takes `&str`.
pub const AVPAIRS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Brocade-AVPairs2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Brocade-AVPairs3` (26.1588.4), text: `get` gives and `push` takes `&str`.
pub const AVPAIRS3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Brocade-AVPairs3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Brocade-AVPairs4` (26.1588.5), text: `get` gives and `push` takes `&str`.
pub const AVPAIRS4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Brocade-AVPairs4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Brocade-Passwd-ExpiryDate` (26.1588.6), text: `get` gives and `push` takes `&str`.
pub const PASSWD_EXPIRYDATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Brocade-Passwd-ExpiryDate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Brocade-Passwd-WarnPeriod` (26.1588.7), text: `get` gives and `push` takes `&str`.
pub const PASSWD_WARNPERIOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Brocade-Passwd-WarnPeriod", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));
