// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `EfficientIP` (2440).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2440);

/// `EfficientIP-Version` (26.2440.1), a number: `get` gives and `push` takes `u32`.
pub const VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `EfficientIP-Service-Class` (26.2440.2), a number: `get` gives and `push` takes `u32`.
pub const SERVICE_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-Service-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `EfficientIP-Identity-Type` (26.2440.3), a number: `get` gives and `push` takes `u32`.
pub const IDENTITY_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-Identity-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `EfficientIP-First-Name` (26.2440.16), text: `get` gives and `push` takes `&str`.
pub const FIRST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-First-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `EfficientIP-Last-Name` (26.2440.17), text: `get` gives and `push` takes `&str`.
pub const LAST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-Last-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `EfficientIP-Pseudonym` (26.2440.18), text: `get` gives and `push` takes `&str`.
pub const PSEUDONYM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-Pseudonym", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `EfficientIP-IP-Host` (26.2440.19), text: `get` gives and `push` takes `&str`.
pub const IP_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-IP-Host", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `EfficientIP-Email` (26.2440.20), text: `get` gives and `push` takes `&str`.
pub const EMAIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-Email", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `EfficientIP-First-Login-Path` (26.2440.32), text: `get` gives and `push` takes `&str`.
pub const FIRST_LOGIN_PATH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-First-Login-Path", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `EfficientIP-Maintainer-Group` (26.2440.33), text: `get` gives and `push` takes `&str`.
pub const MAINTAINER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-Maintainer-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `EfficientIP-Groups` (26.2440.34), text: `get` gives and `push` takes `&str`.
pub const GROUPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-Groups", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `EfficientIP-Admin-Group` (26.2440.35), text: `get` gives and `push` takes `&str`.
pub const ADMIN_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-Admin-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `EfficientIP-Extra-Blob` (26.2440.64), text: `get` gives and `push` takes `&str`.
pub const EXTRA_BLOB: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("EfficientIP-Extra-Blob", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));
