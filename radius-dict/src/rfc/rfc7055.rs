// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 7055: A GSS-API Mechanism for the Extensible Authentication Protocol.


/// `GSS-Acceptor-Service-Name` (164), text: `get` gives and `push` takes `&str`. [RFC 7055, section 3.4](https://www.rfc-editor.org/rfc/rfc7055#section-3.4)
pub const GSS_ACCEPTOR_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("GSS-Acceptor-Service-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(164)));

/// `GSS-Acceptor-Host-Name` (165), text: `get` gives and `push` takes `&str`. [RFC 7055, section 3.4](https://www.rfc-editor.org/rfc/rfc7055#section-3.4)
pub const GSS_ACCEPTOR_HOST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("GSS-Acceptor-Host-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(165)));

/// `GSS-Acceptor-Service-Specifics` (166), text: `get` gives and `push` takes `&str`. [RFC 7055, section 3.4](https://www.rfc-editor.org/rfc/rfc7055#section-3.4)
pub const GSS_ACCEPTOR_SERVICE_SPECIFICS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("GSS-Acceptor-Service-Specifics", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(166)));

/// `GSS-Acceptor-Realm-Name` (167), text: `get` gives and `push` takes `&str`. [RFC 7055, section 3.4](https://www.rfc-editor.org/rfc/rfc7055#section-3.4)
pub const GSS_ACCEPTOR_REALM_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("GSS-Acceptor-Realm-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(167)));
