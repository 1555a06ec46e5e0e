// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 8045: RADIUS Extensions for IP Port Configuration and Reporting.


/// `IP-Port-Limit-Info` (241.5), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_LIMIT_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Limit-Info", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5));

/// `IP-Port-Type` (241.5.1), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Type", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `IP-Port-Limit` (241.5.2), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Limit", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `IP-Port-Ext-IPv4-Addr` (241.5.3), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_EXT_IPV4_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Ext-IPv4-Addr", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `IP-Port-Int-IPv4-Addr` (241.5.4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_INT_IPV4_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Int-IPv4-Addr", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `IP-Port-Int-IPv6-Addr` (241.5.5), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_INT_IPV6_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Int-IPv6-Addr", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `IP-Port-Int-Port` (241.5.6), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_INT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Int-Port", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `IP-Port-Ext-Port` (241.5.7), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_EXT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Ext-Port", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5).with_padded_tlvs([7, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `IP-Port-Alloc`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
    pub IpPortAlloc
    RESERVED = 0, "Reserved";
    ALLOCATION = 1, "Allocation";
    DEALLOCATION = 2, "Deallocation";
}

/// `IP-Port-Alloc` (241.5.8), a named number: `get` gives and `push` takes `IpPortAlloc`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_ALLOC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpPortAlloc>> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Alloc", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `IP-Port-Range-Start` (241.5.9), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_START: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Start", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5).with_padded_tlvs([9, 0, 0, 0, 0]));

/// `IP-Port-Range-End` (241.5.10), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_END: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-End", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5).with_padded_tlvs([10, 0, 0, 0, 0]));

/// `IP-Port-Local-Id` (241.5.11), text: `get` gives and `push` takes `&str`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_LOCAL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Local-Id", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 5).with_padded_tlvs([11, 0, 0, 0, 0]));

/// `IP-Port-Range` (241.6), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6));

/// `IP-Port-Range-Type` (241.6.1), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Type", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `IP-Port-Range-Limit` (241.6.2), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Limit", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `IP-Port-Range-Ext-IPv4-Addr` (241.6.3), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_EXT_IPV4_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Ext-IPv4-Addr", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `IP-Port-Range-Int-IPv4-Addr` (241.6.4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_INT_IPV4_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Int-IPv4-Addr", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `IP-Port-Range-Int-IPv6-Addr` (241.6.5), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_INT_IPV6_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Int-IPv6-Addr", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `IP-Port-Range-Int-Port` (241.6.6), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_INT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Int-Port", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `IP-Port-Range-Ext-Port` (241.6.7), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_EXT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Ext-Port", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `IP-Port-Range-Alloc` (241.6.8), a named number: `get` gives and `push` takes `IpPortAlloc`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_ALLOC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpPortAlloc>> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Alloc", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `IP-Port-Range-Range-Start` (241.6.9), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_RANGE_START: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Range-Start", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6).with_padded_tlvs([9, 0, 0, 0, 0]));

/// `IP-Port-Range-Range-End` (241.6.10), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_RANGE_END: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Range-End", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6).with_padded_tlvs([10, 0, 0, 0, 0]));

/// `IP-Port-Range-Local-Id` (241.6.11), text: `get` gives and `push` takes `&str`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_RANGE_LOCAL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Range-Local-Id", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 6).with_padded_tlvs([11, 0, 0, 0, 0]));

/// `IP-Port-Forwarding-Map` (241.7), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_FORWARDING_MAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Forwarding-Map", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7));

/// `IP-Port-Map-Type` (241.7.1), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_MAP_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Map-Type", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `IP-Port-Map-Limit` (241.7.2), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_MAP_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Map-Limit", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `IP-Port-Map-Ext-IPv4-Addr` (241.7.3), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_MAP_EXT_IPV4_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Map-Ext-IPv4-Addr", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `IP-Port-Map-Int-IPv4-Addr` (241.7.4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_MAP_INT_IPV4_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Map-Int-IPv4-Addr", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `IP-Port-Map-Int-IPv6-Addr` (241.7.5), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_MAP_INT_IPV6_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Map-Int-IPv6-Addr", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `IP-Port-Map-Int-Port` (241.7.6), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_MAP_INT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Map-Int-Port", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `IP-Port-Map-Ext-Port` (241.7.7), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_MAP_EXT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Map-Ext-Port", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `IP-Port-Map-Alloc` (241.7.8), a named number: `get` gives and `push` takes `IpPortAlloc`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_MAP_ALLOC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpPortAlloc>> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Map-Alloc", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `IP-Port-Map-Range-Start` (241.7.9), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_MAP_RANGE_START: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Map-Range-Start", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7).with_padded_tlvs([9, 0, 0, 0, 0]));

/// `IP-Port-Map-Range-End` (241.7.10), a number: `get` gives and `push` takes `u32`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_MAP_RANGE_END: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Map-Range-End", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7).with_padded_tlvs([10, 0, 0, 0, 0]));

/// `IP-Port-Map-Local-Id` (241.7.11), text: `get` gives and `push` takes `&str`. [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)
pub const IP_PORT_MAP_LOCAL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("IP-Port-Map-Local-Id", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 7).with_padded_tlvs([11, 0, 0, 0, 0]));
