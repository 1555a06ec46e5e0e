// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Walabi` (2004).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2004);

/// `WB-AUTH-Time-Left` (26.2004.1), a number: `get` gives and `push` takes `u32`.
pub const AUTH_TIME_LEFT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WB-AUTH-Time-Left", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `WB-Auth-Accum-BW` (26.2004.2), a number: `get` gives and `push` takes `u32`.
pub const AUTH_ACCUM_BW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WB-Auth-Accum-BW", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `WB-Auth-BW-Quota` (26.2004.3), a number: `get` gives and `push` takes `u32`.
pub const AUTH_BW_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WB-Auth-BW-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `WB-Auth-BW-Count` (26.2004.4), a number: `get` gives and `push` takes `u32`.
pub const AUTH_BW_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WB-Auth-BW-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `WB-Auth-Upload-Limit` (26.2004.5), a number: `get` gives and `push` takes `u32`.
pub const AUTH_UPLOAD_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WB-Auth-Upload-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `WB-Auth-Download-Limit` (26.2004.6), a number: `get` gives and `push` takes `u32`.
pub const AUTH_DOWNLOAD_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WB-Auth-Download-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `WB-Auth-Login-Time` (26.2004.7), a number: `get` gives and `push` takes `u32`.
pub const AUTH_LOGIN_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WB-Auth-Login-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `WB-Auth-Logout-Time` (26.2004.8), a number: `get` gives and `push` takes `u32`.
pub const AUTH_LOGOUT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WB-Auth-Logout-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `WB-Auth-Time-Diff` (26.2004.9), a number: `get` gives and `push` takes `u32`.
pub const AUTH_TIME_DIFF: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WB-Auth-Time-Diff", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `WB-Auth-BW-Usage` (26.2004.10), a number: `get` gives and `push` takes `u32`.
pub const AUTH_BW_USAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WB-Auth-BW-Usage", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));
