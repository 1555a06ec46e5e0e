// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Issanni` (5948).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(5948);

/// `Issanni-SoftFlow-Template` (26.5948.1), text: `get` gives and `push` takes `&str`.
pub const SOFTFLOW_TEMPLATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-SoftFlow-Template", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Issanni-NAT-Support` (26.5948.2), text: `get` gives and `push` takes `&str`.
pub const NAT_SUPPORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-NAT-Support", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Issanni-Routing-Context` (26.5948.3), text: `get` gives and `push` takes `&str`.
pub const ROUTING_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-Routing-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Issanni-Tunnel-Name` (26.5948.4), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-Tunnel-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Issanni-IP-Pool-Name` (26.5948.5), text: `get` gives and `push` takes `&str`.
pub const IP_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-IP-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Issanni-PPPoE-URL` (26.5948.6), text: `get` gives and `push` takes `&str`.
pub const PPPOE_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-PPPoE-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Issanni-PPPoE-MOTM` (26.5948.7), text: `get` gives and `push` takes `&str`.
pub const PPPOE_MOTM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-PPPoE-MOTM", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Issanni-Service` (26.5948.8), text: `get` gives and `push` takes `&str`.
pub const SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Issanni-Pri-DNS` (26.5948.9), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRI_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-Pri-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Issanni-Sec-DNS` (26.5948.10), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SEC_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-Sec-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Issanni-Pri-NBNS` (26.5948.11), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRI_NBNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-Pri-NBNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Issanni-Sec-NBNS` (26.5948.12), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SEC_NBNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-Sec-NBNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Issanni-Traffic-Class` (26.5948.13), text: `get` gives and `push` takes `&str`.
pub const TRAFFIC_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-Traffic-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

::radius_dict::enumeration! {
    /// A value of `Issanni-Tunnel-Type`.
    pub TunnelType
    IP_IP = 1, "IP-IP";
    ESP = 2, "ESP";
    L2TP = 3, "L2TP";
}

/// `Issanni-Tunnel-Type` (26.5948.14), a named number: `get` gives and `push` takes `TunnelType`.
pub const TUNNEL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelType>> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-Tunnel-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

::radius_dict::enumeration! {
    /// A value of `Issanni-NAT-Type`.
    pub NatType
    NAT = 1, "NAT";
    NAPT = 2, "NAPT";
}

/// `Issanni-NAT-Type` (26.5948.15), a named number: `get` gives and `push` takes `NatType`.
pub const NAT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NatType>> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-NAT-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Issanni-QOS-Class` (26.5948.16), text: `get` gives and `push` takes `&str`.
pub const QOS_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-QOS-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Issanni-Interface-Name` (26.5948.17), text: `get` gives and `push` takes `&str`.
pub const INTERFACE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Issanni-Interface-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));
