// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Compatible` (255).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(255);

/// `Compatible-Tunnel-Delay` (26.255.0), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Compatible-Tunnel-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 0));

/// `Compatible-Tunnel-Throughput` (26.255.1), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_THROUGHPUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Compatible-Tunnel-Throughput", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Compatible-Tunnel-Server-Endpoint` (26.255.3), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const TUNNEL_SERVER_ENDPOINT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Compatible-Tunnel-Server-Endpoint", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Compatible-Tunnel-Group-Info` (26.255.4), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_GROUP_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Compatible-Tunnel-Group-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Compatible-Tunnel-Password` (26.255.5), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const TUNNEL_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Compatible-Tunnel-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Compatible-Echo` (26.255.6), a number: `get` gives and `push` takes `u32`.
pub const ECHO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Compatible-Echo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Compatible-Tunnel-IPX` (26.255.7), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_IPX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Compatible-Tunnel-IPX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));
