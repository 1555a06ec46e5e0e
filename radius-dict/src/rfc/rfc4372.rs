// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 4372: Chargeable User Identity.


/// `Chargeable-User-Identity` (89), octets: `get` gives and `push` takes `&[u8]`. [RFC 4372, section 2.1](https://www.rfc-editor.org/rfc/rfc4372#section-2.1)
pub const CHARGEABLE_USER_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Chargeable-User-Identity", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(89)));
