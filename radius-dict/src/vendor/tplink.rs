// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `TPLink` (11863).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(11863);

/// `TPLink-Recv-limit` (26.11863.1), a number: `get` gives and `push` takes `u32`.
pub const RECV_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TPLink-Recv-limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `TPLink-Xmit-limit` (26.11863.2), a number: `get` gives and `push` takes `u32`.
pub const XMIT_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TPLink-Xmit-limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `TPLink-Authentication-FindKey` (26.11863.3), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const AUTHENTICATION_FINDKEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("TPLink-Authentication-FindKey", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `TPLink-Authentication-FoundKey` (26.11863.4), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const AUTHENTICATION_FOUNDKEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("TPLink-Authentication-FoundKey", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `TPLink-User-Command` (26.11863.5), text: `get` gives and `push` takes `&str`.
pub const USER_COMMAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TPLink-User-Command", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `TPLink-Site` (26.11863.6), text: `get` gives and `push` takes `&str`.
pub const SITE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TPLink-Site", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `TPLink-Omada` (26.11863.7), text: `get` gives and `push` takes `&str`.
pub const OMADA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TPLink-Omada", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `TPLink-Redirect-Url` (26.11863.8), text: `get` gives and `push` takes `&str`.
pub const REDIRECT_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TPLink-Redirect-Url", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `TPLink-Portal-Access-Status` (26.11863.9), a number: `get` gives and `push` takes `u32`.
pub const PORTAL_ACCESS_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TPLink-Portal-Access-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));
