// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 3162: RADIUS and IPv6.


/// `NAS-IPv6-Address` (95), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 3162, section 2.1](https://www.rfc-editor.org/rfc/rfc3162#section-2.1)
pub const NAS_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("NAS-IPv6-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(95)));

/// `Framed-Interface-Id` (96), an interface identifier: `get` gives and `push` takes `InterfaceId`. [RFC 3162, section 2.2](https://www.rfc-editor.org/rfc/rfc3162#section-2.2)
pub const FRAMED_INTERFACE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::InterfaceId> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Interface-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(96)));

/// `Framed-IPv6-Prefix` (97), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 3162, section 2.3](https://www.rfc-editor.org/rfc/rfc3162#section-2.3)
pub const FRAMED_IPV6_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Framed-IPv6-Prefix", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(97)));

/// `Login-IPv6-Host` (98), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 3162, section 2.4](https://www.rfc-editor.org/rfc/rfc3162#section-2.4)
pub const LOGIN_IPV6_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Login-IPv6-Host", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(98)));

/// `Framed-IPv6-Route` (99), text: `get` gives and `push` takes `&str`. [RFC 3162, section 2.5](https://www.rfc-editor.org/rfc/rfc3162#section-2.5)
pub const FRAMED_IPV6_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Framed-IPv6-Route", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(99)));

/// `Framed-IPv6-Pool` (100), text: `get` gives and `push` takes `&str`. [RFC 3162, section 2.6](https://www.rfc-editor.org/rfc/rfc3162#section-2.6)
pub const FRAMED_IPV6_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Framed-IPv6-Pool", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(100)));
