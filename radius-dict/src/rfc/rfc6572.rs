// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 6572: RADIUS Support for Proxy Mobile IPv6.


/// `Mobile-Node-Identifier` (145), octets: `get` gives and `push` takes `&[u8]`. [RFC 6572, section 4.2](https://www.rfc-editor.org/rfc/rfc6572#section-4.2)
pub const MOBILE_NODE_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Mobile-Node-Identifier", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(145)));

/// `Service-Selection` (146), text: `get` gives and `push` takes `&str`. [RFC 6572, section 4.3](https://www.rfc-editor.org/rfc/rfc6572#section-4.3)
pub const SERVICE_SELECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Service-Selection", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(146)));

/// `PMIP6-Home-LMA-IPv6-Address` (147), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 6572, section 4.4](https://www.rfc-editor.org/rfc/rfc6572#section-4.4)
pub const PMIP6_HOME_LMA_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Home-LMA-IPv6-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(147)));

/// `PMIP6-Visited-LMA-IPv6-Address` (148), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 6572, section 4.5](https://www.rfc-editor.org/rfc/rfc6572#section-4.5)
pub const PMIP6_VISITED_LMA_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Visited-LMA-IPv6-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(148)));

/// `PMIP6-Home-LMA-IPv4-Address` (149), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 6572, section 4.6](https://www.rfc-editor.org/rfc/rfc6572#section-4.6)
pub const PMIP6_HOME_LMA_IPV4_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Home-LMA-IPv4-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(149)));

/// `PMIP6-Visited-LMA-IPv4-Address` (150), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 6572, section 4.7](https://www.rfc-editor.org/rfc/rfc6572#section-4.7)
pub const PMIP6_VISITED_LMA_IPV4_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Visited-LMA-IPv4-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(150)));

/// `PMIP6-Home-HN-Prefix` (151), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 6572, section 4.8](https://www.rfc-editor.org/rfc/rfc6572#section-4.8)
pub const PMIP6_HOME_HN_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Home-HN-Prefix", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(151)));

/// `PMIP6-Visited-HN-Prefix` (152), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 6572, section 4.9](https://www.rfc-editor.org/rfc/rfc6572#section-4.9)
pub const PMIP6_VISITED_HN_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Visited-HN-Prefix", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(152)));

/// `PMIP6-Home-Interface-ID` (153), an interface identifier: `get` gives and `push` takes `InterfaceId`. [RFC 6572, section 4.10](https://www.rfc-editor.org/rfc/rfc6572#section-4.10)
pub const PMIP6_HOME_INTERFACE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::InterfaceId> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Home-Interface-ID", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(153)));

/// `PMIP6-Visited-Interface-ID` (154), an interface identifier: `get` gives and `push` takes `InterfaceId`. [RFC 6572, section 4.11](https://www.rfc-editor.org/rfc/rfc6572#section-4.11)
pub const PMIP6_VISITED_INTERFACE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::InterfaceId> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Visited-Interface-ID", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(154)));

/// `PMIP6-Home-IPv4-HoA` (155), an IPv4 prefix: `get` gives and `push` takes `Ipv4Prefix`. [RFC 6572, section 4.12](https://www.rfc-editor.org/rfc/rfc6572#section-4.12)
pub const PMIP6_HOME_IPV4_HOA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Prefix> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Home-IPv4-HoA", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(155)));

/// `PMIP6-Visited-IPv4-HoA` (156), an IPv4 prefix: `get` gives and `push` takes `Ipv4Prefix`. [RFC 6572, section 4.13](https://www.rfc-editor.org/rfc/rfc6572#section-4.13)
pub const PMIP6_VISITED_IPV4_HOA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Prefix> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Visited-IPv4-HoA", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(156)));

/// `PMIP6-Home-DHCP4-Server-Address` (157), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 6572, section 4.14](https://www.rfc-editor.org/rfc/rfc6572#section-4.14)
pub const PMIP6_HOME_DHCP4_SERVER_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Home-DHCP4-Server-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(157)));

/// `PMIP6-Visited-DHCP4-Server-Address` (158), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 6572, section 4.15](https://www.rfc-editor.org/rfc/rfc6572#section-4.15)
pub const PMIP6_VISITED_DHCP4_SERVER_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Visited-DHCP4-Server-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(158)));

/// `PMIP6-Home-DHCP6-Server-Address` (159), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 6572, section 4.16](https://www.rfc-editor.org/rfc/rfc6572#section-4.16)
pub const PMIP6_HOME_DHCP6_SERVER_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Home-DHCP6-Server-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(159)));

/// `PMIP6-Visited-DHCP6-Server-Address` (160), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 6572, section 4.17](https://www.rfc-editor.org/rfc/rfc6572#section-4.17)
pub const PMIP6_VISITED_DHCP6_SERVER_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Visited-DHCP6-Server-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(160)));

/// `PMIP6-Home-IPv4-Gateway` (161), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 6572, section 4.20](https://www.rfc-editor.org/rfc/rfc6572#section-4.20)
pub const PMIP6_HOME_IPV4_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Home-IPv4-Gateway", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(161)));

/// `PMIP6-Visited-IPv4-Gateway` (162), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 6572, section 4.21](https://www.rfc-editor.org/rfc/rfc6572#section-4.21)
pub const PMIP6_VISITED_IPV4_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("PMIP6-Visited-IPv4-Gateway", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(162)));
