// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Merit` (61).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(61);

/// `Merit-Proxy-Action` (26.61.211), text: `get` gives and `push` takes `&str`.
pub const PROXY_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Merit-Proxy-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

/// `Merit-User-Id` (26.61.222), text: `get` gives and `push` takes `&str`.
pub const USER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Merit-User-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 222));

/// `Merit-User-Realm` (26.61.223), text: `get` gives and `push` takes `&str`.
pub const USER_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Merit-User-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 223));
