// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 4818: RADIUS Delegated-IPv6-Prefix Attribute.


/// `Delegated-IPv6-Prefix` (123), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`. [RFC 4818, section 3](https://www.rfc-editor.org/rfc/rfc4818#section-3)
pub const DELEGATED_IPV6_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Delegated-IPv6-Prefix", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(123)));
