// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Cisco-VPN5000` (255).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(255);

/// `CVPN5000-Tunnel-Throughput` (26.255.1), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_THROUGHPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVPN5000-Tunnel-Throughput", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `CVPN5000-Client-Assigned-IP` (26.255.2), text: `get` gives and `push` takes `&str`.
pub const CLIENT_ASSIGNED_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CVPN5000-Client-Assigned-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `CVPN5000-Client-Real-IP` (26.255.3), text: `get` gives and `push` takes `&str`.
pub const CLIENT_REAL_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CVPN5000-Client-Real-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `CVPN5000-VPN-GroupInfo` (26.255.4), text: `get` gives and `push` takes `&str`.
pub const VPN_GROUPINFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CVPN5000-VPN-GroupInfo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `CVPN5000-VPN-Password` (26.255.5), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const VPN_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CVPN5000-VPN-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `CVPN5000-Echo` (26.255.6), a number: `get` gives and `push` takes `u32`.
pub const ECHO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVPN5000-Echo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `CVPN5000-Client-Assigned-IPX` (26.255.7), a number: `get` gives and `push` takes `u32`.
pub const CLIENT_ASSIGNED_IPX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVPN5000-Client-Assigned-IPX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));
