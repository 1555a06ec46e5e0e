// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Xedia` (838).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(838);

/// `Xedia-DNS-Server` (26.838.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Xedia-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Xedia-NetBios-Server` (26.838.2), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NETBIOS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Xedia-NetBios-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Xedia-Address-Pool` (26.838.3), text: `get` gives and `push` takes `&str`.
pub const ADDRESS_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xedia-Address-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Xedia-PPP-Echo-Interval` (26.838.4), a number: `get` gives and `push` takes `u32`.
pub const PPP_ECHO_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Xedia-PPP-Echo-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Xedia-SSH-Privileges` (26.838.5), a number: `get` gives and `push` takes `u32`.
pub const SSH_PRIVILEGES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Xedia-SSH-Privileges", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Xedia-Client-Access-Network` (26.838.6), text: `get` gives and `push` takes `&str`.
pub const CLIENT_ACCESS_NETWORK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Xedia-Client-Access-Network", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Xedia-Client-Firewall-Setting` (26.838.7), a number: `get` gives and `push` takes `u32`.
pub const CLIENT_FIREWALL_SETTING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Xedia-Client-Firewall-Setting", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Xedia-Save-Password` (26.838.8), a number: `get` gives and `push` takes `u32`.
pub const SAVE_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Xedia-Save-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));
