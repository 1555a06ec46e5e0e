// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 5447: Diameter Mobile IPv6: Support for Network Access Server to Diameter Server Interaction.


/// `MIP6-Feature-Vector` (124), a number of eight octets: `get` gives and `push` takes `u64`. [RFC 5447](https://www.rfc-editor.org/rfc/rfc5447)
pub const MIP6_FEATURE_VECTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("MIP6-Feature-Vector", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(124)));

/// `MIP6-Home-Link-Prefix` (125), octets: `get` gives and `push` takes `&[u8]`. [RFC 5447](https://www.rfc-editor.org/rfc/rfc5447)
pub const MIP6_HOME_LINK_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MIP6-Home-Link-Prefix", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(125)));
