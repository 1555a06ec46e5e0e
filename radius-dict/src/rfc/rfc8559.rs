// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 8559: Dynamic Authorization Proxying in the RADIUS Protocol.


/// `Operator-NAS-Identifier` (241.8), octets: `get` gives and `push` takes `&[u8]`. [RFC 8559](https://www.rfc-editor.org/rfc/rfc8559)
pub const OPERATOR_NAS_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Operator-NAS-Identifier", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 8));
