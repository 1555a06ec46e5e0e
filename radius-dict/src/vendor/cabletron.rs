// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Cabletron` (52).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(52);

::radius_dict::enumeration! {
    /// A value of `Cabletron-Protocol-Enable`.
    pub ProtocolEnable
    IP_ENABLE = 1, "IP-Enable";
    BRIDGE_ENABLE = 2, "Bridge-Enable";
    IP_BR_ENABLE = 3, "IP-BR-Enable";
    BR_IPX_ENABLE = 6, "BR-IPX-Enable";
    IP_BR_IPX_ENABLE = 7, "IP-BR-IPX-Enable";
}

/// `Cabletron-Protocol-Enable` (26.52.201), a named number: `get` gives and `push` takes `ProtocolEnable`.
pub const PROTOCOL_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ProtocolEnable>> =
    ::radius_proto::typed::TypedAttribute::at("Cabletron-Protocol-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

::radius_dict::enumeration! {
    /// A value of `Cabletron-Protocol-Callable`.
    pub ProtocolCallable
    IP_CALLABLE = 1, "IP-Callable";
    BRIDGE_CALLABLE = 2, "Bridge-Callable";
    IP_BR_CALLABLE = 3, "IP-BR-Callable";
    BR_IPX_CALLABLE = 6, "BR-IPX-Callable";
    IP_BR_IPX_CALLABLE = 7, "IP-BR-IPX-Callable";
}

/// `Cabletron-Protocol-Callable` (26.52.202), a named number: `get` gives and `push` takes `ProtocolCallable`.
pub const PROTOCOL_CALLABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ProtocolCallable>> =
    ::radius_proto::typed::TypedAttribute::at("Cabletron-Protocol-Callable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));
