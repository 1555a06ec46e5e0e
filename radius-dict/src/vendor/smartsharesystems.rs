// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `SmartShareSystems` (30585).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(30585);

/// `SSS-Proxy-Id` (26.30585.2), text: `get` gives and `push` takes `&str`.
pub const PROXY_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SSS-Proxy-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `SSS-Proxy-Identifier` (26.30585.3), text: `get` gives and `push` takes `&str`.
pub const PROXY_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SSS-Proxy-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `SSS-Proxy-Location` (26.30585.4), text: `get` gives and `push` takes `&str`.
pub const PROXY_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SSS-Proxy-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));
