// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 5607: RADIUS Authorization for NAS Management.


::radius_dict::enumeration! {
    /// A value of `Framed-Management-Protocol`. [RFC 5607, section 6.1](https://www.rfc-editor.org/rfc/rfc5607#section-6.1)
    pub FramedManagementProtocol
    SNMP = 1, "SNMP";
    WEB_BASED = 2, "Web-Based";
    NETCONF = 3, "Netconf";
    FTP = 4, "FTP";
    TFTP = 5, "TFTP";
    SFTP = 6, "SFTP";
    RCP = 7, "RCP";
    SCP = 8, "SCP";
}

/// `Framed-Management` (133), a named number: `get` gives and `push` takes `FramedManagementProtocol`. [RFC 5607](https://www.rfc-editor.org/rfc/rfc5607)
pub const FRAMED_MANAGEMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FramedManagementProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Management", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(133)));

/// `Framed-Management-Protocol` (133), a named number: `get` gives and `push` takes `FramedManagementProtocol`. [RFC 5607, section 6.1](https://www.rfc-editor.org/rfc/rfc5607#section-6.1)
pub const FRAMED_MANAGEMENT_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FramedManagementProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Management-Protocol", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(133)));

::radius_dict::enumeration! {
    /// A value of `Management-Transport-Protection`. [RFC 5607, section 6.2](https://www.rfc-editor.org/rfc/rfc5607#section-6.2)
    pub ManagementTransportProtection
    NO_PROTECTION = 1, "No-Protection";
    INTEGRITY_PROTECTION = 2, "Integrity-Protection";
    INTEGRITY_CONFIDENTIALITY_PROTECTION = 3, "Integrity-Confidentiality-Protection";
}

/// `Management-Transport-Protection` (134), a named number: `get` gives and `push` takes `ManagementTransportProtection`. [RFC 5607, section 6.2](https://www.rfc-editor.org/rfc/rfc5607#section-6.2)
pub const MANAGEMENT_TRANSPORT_PROTECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ManagementTransportProtection>> =
    ::radius_proto::typed::TypedAttribute::at("Management-Transport-Protection", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(134)));

/// `Management-Policy-Id` (135), text: `get` gives and `push` takes `&str`. [RFC 5607, section 6.3](https://www.rfc-editor.org/rfc/rfc5607#section-6.3)
pub const MANAGEMENT_POLICY_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Management-Policy-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(135)));

/// `Management-Privilege-Level` (136), a number: `get` gives and `push` takes `u32`. [RFC 5607, section 6.4](https://www.rfc-editor.org/rfc/rfc5607#section-6.4)
pub const MANAGEMENT_PRIVILEGE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Management-Privilege-Level", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(136)));
