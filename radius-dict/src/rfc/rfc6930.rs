// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 6930: RADIUS Attribute for IPv6 Rapid Deployment on IPv4 Infrastructures (6rd).


/// `IPv6-6rd-Configuration` (173), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 6930](https://www.rfc-editor.org/rfc/rfc6930)
pub const IPV6_6RD_CONFIGURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("IPv6-6rd-Configuration", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(173)));

/// `IPv6-6rd-IPv4MaskLen` (173.1), a number: `get` gives and `push` takes `u32`. [RFC 6930](https://www.rfc-editor.org/rfc/rfc6930)
pub const IPV6_6RD_IPV4MASKLEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IPv6-6rd-IPv4MaskLen", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(173)).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `IPv6-6rd-Prefix` (173.2), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 6930](https://www.rfc-editor.org/rfc/rfc6930)
pub const IPV6_6RD_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("IPv6-6rd-Prefix", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(173)).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `IPv6-6rd-BR-IPv4-Address` (173.3), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 6930](https://www.rfc-editor.org/rfc/rfc6930)
pub const IPV6_6RD_BR_IPV4_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("IPv6-6rd-BR-IPv4-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(173)).with_padded_tlvs([3, 0, 0, 0, 0]));
