// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 8658: RADIUS Attributes for Softwire Mechanisms Based on Address plus Port (A+P).


/// `Softwire46-Configuration` (241.9), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1)
pub const SOFTWIRE46_CONFIGURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Configuration", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9));

/// `Softwire46-MAP-E` (241.9.1), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1.1.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.1.1)
pub const SOFTWIRE46_MAP_E: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `Softwire46-MAP-E-BMR` (241.9.1.4), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1.3.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.3.1)
pub const SOFTWIRE46_MAP_E_BMR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-BMR", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 4, 0, 0, 0]));

/// `Softwire46-MAP-E-BMR-IPv6-Prefix` (241.9.1.4.10), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 8658, section 3.1.4.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.1)
pub const SOFTWIRE46_MAP_E_BMR_IPV6_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-BMR-IPv6-Prefix", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 4, 10, 0, 0]));

/// `Softwire46-MAP-E-BMR-IPv4-Prefix` (241.9.1.4.11), an IPv4 prefix: `get` gives and `push` takes `Ipv4Prefix`. [RFC 8658, section 3.1.4.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.2)
pub const SOFTWIRE46_MAP_E_BMR_IPV4_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-BMR-IPv4-Prefix", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 4, 11, 0, 0]));

/// `Softwire46-MAP-E-BMR-EA-Length` (241.9.1.4.12), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.4.3](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.3)
pub const SOFTWIRE46_MAP_E_BMR_EA_LENGTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-BMR-EA-Length", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 4, 12, 0, 0]));

/// `Softwire46-MAP-E-FMR` (241.9.1.5), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1.3.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.3.1)
pub const SOFTWIRE46_MAP_E_FMR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-FMR", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 5, 0, 0, 0]));

/// `Softwire46-MAP-E-FMR-IPv6-Prefix` (241.9.1.5.10), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 8658, section 3.1.4.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.1)
pub const SOFTWIRE46_MAP_E_FMR_IPV6_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-FMR-IPv6-Prefix", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 5, 10, 0, 0]));

/// `Softwire46-MAP-E-FMR-IPv4-Prefix` (241.9.1.5.11), an IPv4 prefix: `get` gives and `push` takes `Ipv4Prefix`. [RFC 8658, section 3.1.4.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.2)
pub const SOFTWIRE46_MAP_E_FMR_IPV4_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-FMR-IPv4-Prefix", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 5, 11, 0, 0]));

/// `Softwire46-MAP-E-FMR-EA-Length` (241.9.1.5.12), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.4.3](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.3)
pub const SOFTWIRE46_MAP_E_FMR_EA_LENGTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-FMR-EA-Length", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 5, 12, 0, 0]));

/// `Softwire46-MAP-E-BR` (241.9.1.6), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 8658, section 3.1.3.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.3.2)
pub const SOFTWIRE46_MAP_E_BR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-BR", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 6, 0, 0, 0]));

/// `Softwire46-MAP-E-PORTPARAMS` (241.9.1.9), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1.3.5](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.3.5)
pub const SOFTWIRE46_MAP_E_PORTPARAMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-PORTPARAMS", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 9, 0, 0, 0]));

/// `Softwire46-MAP-E-PSID-Offset` (241.9.1.9.15), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.6.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.6.1)
pub const SOFTWIRE46_MAP_E_PSID_OFFSET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-PSID-Offset", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 9, 15, 0, 0]));

/// `Softwire46-MAP-E-PSID-Len` (241.9.1.9.16), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.6.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.6.2)
pub const SOFTWIRE46_MAP_E_PSID_LEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-PSID-Len", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 9, 16, 0, 0]));

/// `Softwire46-MAP-E-PSID` (241.9.1.9.17), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.6.3](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.6.3)
pub const SOFTWIRE46_MAP_E_PSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-E-PSID", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([1, 9, 17, 0, 0]));

/// `Softwire46-MAP-T` (241.9.2), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.1.2)
pub const SOFTWIRE46_MAP_T: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `Softwire46-MAP-T-BMR` (241.9.2.4), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1.3.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.3.1)
pub const SOFTWIRE46_MAP_T_BMR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-BMR", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 4, 0, 0, 0]));

/// `Softwire46-MAP-T-BMR-IPv6-Prefix` (241.9.2.4.10), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 8658, section 3.1.4.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.1)
pub const SOFTWIRE46_MAP_T_BMR_IPV6_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-BMR-IPv6-Prefix", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 4, 10, 0, 0]));

/// `Softwire46-MAP-T-BMR-IPv4-Prefix` (241.9.2.4.11), an IPv4 prefix: `get` gives and `push` takes `Ipv4Prefix`. [RFC 8658, section 3.1.4.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.2)
pub const SOFTWIRE46_MAP_T_BMR_IPV4_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-BMR-IPv4-Prefix", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 4, 11, 0, 0]));

/// `Softwire46-MAP-T-BMR-EA-Length` (241.9.2.4.12), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.4.3](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.3)
pub const SOFTWIRE46_MAP_T_BMR_EA_LENGTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-BMR-EA-Length", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 4, 12, 0, 0]));

/// `Softwire46-MAP-T-FMR` (241.9.2.5), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1.3.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.3.1)
pub const SOFTWIRE46_MAP_T_FMR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-FMR", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 5, 0, 0, 0]));

/// `Softwire46-MAP-T-FMR-IPv6-Prefix` (241.9.2.5.10), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 8658, section 3.1.4.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.1)
pub const SOFTWIRE46_MAP_T_FMR_IPV6_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-FMR-IPv6-Prefix", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 5, 10, 0, 0]));

/// `Softwire46-MAP-T-FMR-IPv4-Prefix` (241.9.2.5.11), an IPv4 prefix: `get` gives and `push` takes `Ipv4Prefix`. [RFC 8658, section 3.1.4.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.2)
pub const SOFTWIRE46_MAP_T_FMR_IPV4_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-FMR-IPv4-Prefix", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 5, 11, 0, 0]));

/// `Softwire46-MAP-T-FMR-EA-Length` (241.9.2.5.12), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.4.3](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.4.3)
pub const SOFTWIRE46_MAP_T_FMR_EA_LENGTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-FMR-EA-Length", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 5, 12, 0, 0]));

/// `Softwire46-MAP-T-DMR` (241.9.2.7), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 8658, section 3.1.3.3](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.3.3)
pub const SOFTWIRE46_MAP_T_DMR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-DMR", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 7, 0, 0, 0]));

/// `Softwire46-MAP-T-PORTPARAMS` (241.9.2.9), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1.3.5](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.3.5)
pub const SOFTWIRE46_MAP_T_PORTPARAMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-PORTPARAMS", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 9, 0, 0, 0]));

/// `Softwire46-MAP-T-PSID-Offset` (241.9.2.9.15), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.6.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.6.1)
pub const SOFTWIRE46_MAP_T_PSID_OFFSET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-PSID-Offset", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 9, 15, 0, 0]));

/// `Softwire46-MAP-T-PSID-Len` (241.9.2.9.16), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.6.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.6.2)
pub const SOFTWIRE46_MAP_T_PSID_LEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-PSID-Len", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 9, 16, 0, 0]));

/// `Softwire46-MAP-T-PSID` (241.9.2.9.17), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.6.3](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.6.3)
pub const SOFTWIRE46_MAP_T_PSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-MAP-T-PSID", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([2, 9, 17, 0, 0]));

/// `Softwire46-Lightweight-4over6` (241.9.3), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1.1.3](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.1.3)
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Lightweight-4over6", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `Softwire46-Lightweight-4over6-BR` (241.9.3.6), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 8658, section 3.1.3.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.3.2)
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_BR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Lightweight-4over6-BR", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([3, 6, 0, 0, 0]));

/// `Softwire46-Lightweight-4over6-V4V6Bind` (241.9.3.8), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1.3.4](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.3.4)
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_V4V6BIND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Lightweight-4over6-V4V6Bind", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([3, 8, 0, 0, 0]));

/// `Softwire46-Lightweight-4over6-IPv4-Address` (241.9.3.8.13), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 8658, section 3.1.5.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.5.1)
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_IPV4_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Lightweight-4over6-IPv4-Address", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([3, 8, 13, 0, 0]));

/// `Softwire46-Lightweight-4over6-Bind-IPv6-Prefix` (241.9.3.8.14), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 8658, section 3.1.5.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.5.2)
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_BIND_IPV6_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Lightweight-4over6-Bind-IPv6-Prefix", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([3, 8, 14, 0, 0]));

/// `Softwire46-Lightweight-4over6-PORTPARAMS` (241.9.3.9), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.1.3.5](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.3.5)
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_PORTPARAMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Lightweight-4over6-PORTPARAMS", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([3, 9, 0, 0, 0]));

/// `Softwire46-Lightweight-4over6-PSID-Offset` (241.9.3.9.15), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.6.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.6.1)
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_PSID_OFFSET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Lightweight-4over6-PSID-Offset", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([3, 9, 15, 0, 0]));

/// `Softwire46-Lightweight-4over6-PSID-Len` (241.9.3.9.16), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.6.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.6.2)
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_PSID_LEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Lightweight-4over6-PSID-Len", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([3, 9, 16, 0, 0]));

/// `Softwire46-Lightweight-4over6-PSID` (241.9.3.9.17), a number: `get` gives and `push` takes `u32`. [RFC 8658, section 3.1.6.3](https://www.rfc-editor.org/rfc/rfc8658#section-3.1.6.3)
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_PSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Lightweight-4over6-PSID", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 9).with_padded_tlvs([3, 9, 17, 0, 0]));

/// `Softwire46-Priority` (241.10), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.2)
pub const SOFTWIRE46_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Priority", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 10));

::radius_dict::enumeration! {
    /// A value of `Softwire46-Option-Code`. [RFC 8658, section 3.2.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.2.1)
    pub Softwire46OptionCode
    MAP_E = 1, "MAP-E";
    MAP_T = 2, "MAP-T";
    LIGHTWEIGHT_4OVER6 = 3, "Lightweight-4over6";
    DS_LITE = 144, "DS-Lite";
}

/// `Softwire46-Option-Code` (241.10.18), a named number: `get` gives and `push` takes `Softwire46OptionCode`. [RFC 8658, section 3.2.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.2.1)
pub const SOFTWIRE46_OPTION_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Softwire46OptionCode>> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Option-Code", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 10).with_padded_tlvs([18, 0, 0, 0, 0]));

/// `Softwire46-Multicast` (241.11), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. [RFC 8658, section 3.3](https://www.rfc-editor.org/rfc/rfc8658#section-3.3)
pub const SOFTWIRE46_MULTICAST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-Multicast", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 11));

/// `Softwire46-ASM-Prefix64` (241.11.19), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 8658, section 3.3.1](https://www.rfc-editor.org/rfc/rfc8658#section-3.3.1)
pub const SOFTWIRE46_ASM_PREFIX64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-ASM-Prefix64", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 11).with_padded_tlvs([19, 0, 0, 0, 0]));

/// `Softwire46-SSM-Prefix64` (241.11.20), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 8658, section 3.3.2](https://www.rfc-editor.org/rfc/rfc8658#section-3.3.2)
pub const SOFTWIRE46_SSM_PREFIX64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-SSM-Prefix64", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 11).with_padded_tlvs([20, 0, 0, 0, 0]));

/// `Softwire46-U-Prefix64` (241.11.21), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 8658, section 3.3.3](https://www.rfc-editor.org/rfc/rfc8658#section-3.3.3)
pub const SOFTWIRE46_U_PREFIX64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Softwire46-U-Prefix64", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 11).with_padded_tlvs([21, 0, 0, 0, 0]));
