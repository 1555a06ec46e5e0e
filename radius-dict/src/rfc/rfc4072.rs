// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 4072: Diameter Extensible Authentication Protocol (EAP) Application.


/// `EAP-Key-Name` (102), octets: `get` gives and `push` takes `&[u8]`. [RFC 4072, section 4.1.4](https://www.rfc-editor.org/rfc/rfc4072#section-4.1.4)
pub const EAP_KEY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("EAP-Key-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(102)));
