// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 6911: RADIUS Attributes for IPv6 Access Networks.


/// `Framed-IPv6-Address` (168), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 6911, section 3.1](https://www.rfc-editor.org/rfc/rfc6911#section-3.1)
pub const FRAMED_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Framed-IPv6-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(168)));

/// `DNS-Server-IPv6-Address` (169), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`. [RFC 6911, section 3.2](https://www.rfc-editor.org/rfc/rfc6911#section-3.2)
pub const DNS_SERVER_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("DNS-Server-IPv6-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(169)));

/// `Route-IPv6-Information` (170), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 6911, section 3.3](https://www.rfc-editor.org/rfc/rfc6911#section-3.3)
pub const ROUTE_IPV6_INFORMATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Route-IPv6-Information", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(170)));

/// `Delegated-IPv6-Prefix-Pool` (171), text: `get` gives and `push` takes `&str`. [RFC 6911, section 3.4](https://www.rfc-editor.org/rfc/rfc6911#section-3.4)
pub const DELEGATED_IPV6_PREFIX_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Delegated-IPv6-Prefix-Pool", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(171)));

/// `Stateful-IPv6-Address-Pool` (172), text: `get` gives and `push` takes `&str`. [RFC 6911, section 3.5](https://www.rfc-editor.org/rfc/rfc6911#section-3.5)
pub const STATEFUL_IPV6_ADDRESS_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Stateful-IPv6-Address-Pool", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(172)));
