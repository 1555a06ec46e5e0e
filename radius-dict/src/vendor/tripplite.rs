// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `TrippLite` (850).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(850);

/// `TrippLite-Authorization` (26.850.1), text: `get` gives and `push` takes `&str`.
pub const AUTHORIZATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TrippLite-Authorization", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `TrippLite-Outlet-Realms` (26.850.2), text: `get` gives and `push` takes `&str`.
pub const OUTLET_REALMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TrippLite-Outlet-Realms", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `TrippLite-Message` (26.850.3), text: `get` gives and `push` takes `&str`.
pub const MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TrippLite-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `TrippLite-User-Role` (26.850.4), text: `get` gives and `push` takes `&str`.
pub const USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TrippLite-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));
