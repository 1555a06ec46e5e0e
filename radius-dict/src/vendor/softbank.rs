// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `SoftBank` (22197).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(22197);

/// `SoftBank-BB-Unit-MAC` (26.22197.1), text: `get` gives and `push` takes `&str`.
pub const BB_UNIT_MAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-BB-Unit-MAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `SoftBank-BB-Unit-Manufacturer` (26.22197.2), text: `get` gives and `push` takes `&str`.
pub const BB_UNIT_MANUFACTURER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-BB-Unit-Manufacturer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `SoftBank-BB-Unit-Model` (26.22197.3), text: `get` gives and `push` takes `&str`.
pub const BB_UNIT_MODEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-BB-Unit-Model", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `SoftBank-BB-Unit-HW-Revision` (26.22197.4), text: `get` gives and `push` takes `&str`.
pub const BB_UNIT_HW_REVISION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-BB-Unit-HW-Revision", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `SoftBank-TFTP-Config-Server` (26.22197.185), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const TFTP_CONFIG_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-TFTP-Config-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `SoftBank-TFTP-Config-File` (26.22197.186), text: `get` gives and `push` takes `&str`.
pub const TFTP_CONFIG_FILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-TFTP-Config-File", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186));

/// `SoftBank-DNS-IPv6-Primary` (26.22197.198), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const DNS_IPV6_PRIMARY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-DNS-IPv6-Primary", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `SoftBank-DNS-IPv6-Secondary` (26.22197.199), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const DNS_IPV6_SECONDARY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-DNS-IPv6-Secondary", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 199));

/// `SoftBank-Syslog-Server` (26.22197.201), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const SYSLOG_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-Syslog-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `SoftBank-SNTP-Server` (26.22197.203), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const SNTP_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-SNTP-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `SoftBank-IPv4-Tunnel-Local-Address` (26.22197.204), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IPV4_TUNNEL_LOCAL_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-IPv4-Tunnel-Local-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `SoftBank-IPv4-Tunnel-Endpoint` (26.22197.207), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const IPV4_TUNNEL_ENDPOINT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-IPv4-Tunnel-Endpoint", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `SoftBank-RouteInfo-Server` (26.22197.215), text: `get` gives and `push` takes `&str`.
pub const ROUTEINFO_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SoftBank-RouteInfo-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 215));
