// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 5176: Dynamic Authorization Extensions to RADIUS.


::radius_dict::enumeration! {
    /// A value of `Error-Cause`. [RFC 5176, section 3.5](https://www.rfc-editor.org/rfc/rfc5176#section-3.5)
    pub ErrorCause
    RESIDUAL_CONTEXT_REMOVED = 201, "Residual-Context-Removed";
    INVALID_EAP_PACKET = 202, "Invalid-EAP-Packet";
    UNSUPPORTED_ATTRIBUTE = 401, "Unsupported-Attribute";
    MISSING_ATTRIBUTE = 402, "Missing-Attribute";
    NAS_IDENTIFICATION_MISMATCH = 403, "NAS-Identification-Mismatch";
    INVALID_REQUEST = 404, "Invalid-Request";
    UNSUPPORTED_SERVICE = 405, "Unsupported-Service";
    UNSUPPORTED_EXTENSION = 406, "Unsupported-Extension";
    INVALID_ATTRIBUTE_VALUE = 407, "Invalid-Attribute-Value";
    ADMINISTRATIVELY_PROHIBITED = 501, "Administratively-Prohibited";
    PROXY_REQUEST_NOT_ROUTABLE = 502, "Proxy-Request-Not-Routable";
    SESSION_CONTEXT_NOT_FOUND = 503, "Session-Context-Not-Found";
    SESSION_CONTEXT_NOT_REMOVABLE = 504, "Session-Context-Not-Removable";
    PROXY_PROCESSING_ERROR = 505, "Proxy-Processing-Error";
    RESOURCES_UNAVAILABLE = 506, "Resources-Unavailable";
    REQUEST_INITIATED = 507, "Request-Initiated";
    MULTIPLE_SESSION_SELECTION_UNSUPPORTED = 508, "Multiple-Session-Selection-Unsupported";
    LOCATION_INFO_REQUIRED = 509, "Location-Info-Required";
    MISSING_MESSAGE_AUTHENTICATOR = 510, "Missing-Message-Authenticator";
    RESPONSE_TOO_BIG = 601, "Response-Too-Big";
}

/// `Error-Cause` (101), a named number: `get` gives and `push` takes `ErrorCause`. [RFC 5176, section 3.5](https://www.rfc-editor.org/rfc/rfc5176#section-3.5)
pub const ERROR_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ErrorCause>> =
    ::radius_proto::typed::TypedAttribute::at("Error-Cause", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(101)));
