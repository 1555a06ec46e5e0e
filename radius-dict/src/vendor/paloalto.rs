// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `PaloAlto` (25461).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(25461);

/// `PaloAlto-Admin-Role` (26.25461.1), text: `get` gives and `push` takes `&str`.
pub const ADMIN_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PaloAlto-Admin-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `PaloAlto-Admin-Access-Domain` (26.25461.2), text: `get` gives and `push` takes `&str`.
pub const ADMIN_ACCESS_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PaloAlto-Admin-Access-Domain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `PaloAlto-Panorama-Admin-Role` (26.25461.3), text: `get` gives and `push` takes `&str`.
pub const PANORAMA_ADMIN_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PaloAlto-Panorama-Admin-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `PaloAlto-Panorama-Admin-Access-Domain` (26.25461.4), text: `get` gives and `push` takes `&str`.
pub const PANORAMA_ADMIN_ACCESS_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PaloAlto-Panorama-Admin-Access-Domain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `PaloAlto-User-Group` (26.25461.5), text: `get` gives and `push` takes `&str`.
pub const USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PaloAlto-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `PaloAlto-User-Domain` (26.25461.6), text: `get` gives and `push` takes `&str`.
pub const USER_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PaloAlto-User-Domain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `PaloAlto-Client-Source-IP` (26.25461.7), text: `get` gives and `push` takes `&str`.
pub const CLIENT_SOURCE_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PaloAlto-Client-Source-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `PaloAlto-Client-OS` (26.25461.8), text: `get` gives and `push` takes `&str`.
pub const CLIENT_OS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PaloAlto-Client-OS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `PaloAlto-Client-Hostname` (26.25461.9), text: `get` gives and `push` takes `&str`.
pub const CLIENT_HOSTNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PaloAlto-Client-Hostname", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `PaloAlto-GlobalProtect-Client-Version` (26.25461.10), text: `get` gives and `push` takes `&str`.
pub const GLOBALPROTECT_CLIENT_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PaloAlto-GlobalProtect-Client-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));
