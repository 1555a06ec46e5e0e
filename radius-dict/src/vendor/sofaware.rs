// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `SofaWare` (6983).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(6983);

/// `SofaWare-Admin` (26.6983.1), text: `get` gives and `push` takes `&str`.
pub const ADMIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SofaWare-Admin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `SofaWare-VPN` (26.6983.2), text: `get` gives and `push` takes `&str`.
pub const VPN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SofaWare-VPN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `SofaWare-Hotspot` (26.6983.3), text: `get` gives and `push` takes `&str`.
pub const HOTSPOT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SofaWare-Hotspot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `SofaWare-UFP` (26.6983.4), text: `get` gives and `push` takes `&str`.
pub const UFP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SofaWare-UFP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));
