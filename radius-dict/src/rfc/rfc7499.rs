// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 7499: Support of Fragmentation of RADIUS Packets.


::radius_dict::enumeration! {
    /// A value of `Frag-Status`. [RFC 7499, section 10.1](https://www.rfc-editor.org/rfc/rfc7499#section-10.1)
    pub FragStatus
    RESERVED = 0, "Reserved";
    FRAGMENTATION_SUPPORTED = 1, "Fragmentation-Supported";
    MORE_DATA_PENDING = 2, "More-Data-Pending";
    MORE_DATA_REQUEST = 3, "More-Data-Request";
}

/// `Frag-Status` (241.1), a named number: `get` gives and `push` takes `FragStatus`. [RFC 7499, section 10.1](https://www.rfc-editor.org/rfc/rfc7499#section-10.1)
pub const FRAG_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FragStatus>> =
    ::radius_proto::typed::TypedAttribute::at("Frag-Status", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 1));

/// `Proxy-State-Length` (241.2), a number: `get` gives and `push` takes `u32`. [RFC 7499, section 10.2](https://www.rfc-editor.org/rfc/rfc7499#section-10.2)
pub const PROXY_STATE_LENGTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxy-State-Length", ::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::One, 2));
