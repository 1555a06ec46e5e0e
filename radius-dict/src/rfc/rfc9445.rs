// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 9445: RADIUS Extensions for DHCP-Configured Services.


/// `DHCPv6-Options` (245.3), octets: `get` gives and `push` takes `&[u8]`. [RFC 9445, section 3.1](https://www.rfc-editor.org/rfc/rfc9445#section-3.1)
pub const DHCPV6_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("DHCPv6-Options", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::Five, 3));

/// `DHCPv4-Options` (245.4), octets: `get` gives and `push` takes `&[u8]`. [RFC 9445, section 3.2](https://www.rfc-editor.org/rfc/rfc9445#section-3.2)
pub const DHCPV4_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("DHCPv4-Options", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::Five, 4));
