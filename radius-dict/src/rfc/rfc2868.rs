// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 2868: RADIUS Attributes for Tunnel Protocol Support.


::radius_dict::enumeration! {
    /// A value of `Tunnel-Type`. [RFC 2868, section 3.1](https://www.rfc-editor.org/rfc/rfc2868#section-3.1)
    pub TunnelType
    PPTP = 1, "PPTP";
    L2F = 2, "L2F";
    L2TP = 3, "L2TP";
    ATMP = 4, "ATMP";
    VTP = 5, "VTP";
    AH = 6, "AH";
    IP = 7, "IP";
    MIN_IP = 8, "MIN-IP";
    ESP = 9, "ESP";
    GRE = 10, "GRE";
    DVS = 11, "DVS";
    IP_IN_IP = 12, "IP-in-IP";
    VLAN = 13, "VLAN";
}

/// `Tunnel-Type` (64), a named number with a tag: `get` gives and `push` takes `(Tag, TunnelType)`. [RFC 2868, section 3.1](https://www.rfc-editor.org/rfc/rfc2868#section-3.1)
pub const TUNNEL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Enumerated<TunnelType>>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Type", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(64)));

::radius_dict::enumeration! {
    /// A value of `Tunnel-Medium-Type`. [RFC 2868, section 3.2](https://www.rfc-editor.org/rfc/rfc2868#section-3.2)
    pub TunnelMediumType
    IP = 1, "IP";
    IPV4 = 1, "IPv4";
    IPV6 = 2, "IPv6";
    NSAP = 3, "NSAP";
    HDLC = 4, "HDLC";
    BBN_1822 = 5, "BBN-1822";
    IEEE_802 = 6, "IEEE-802";
    E_163 = 7, "E.163";
    E_164 = 8, "E.164";
    F_69 = 9, "F.69";
    X_121 = 10, "X.121";
    IPX = 11, "IPX";
    APPLETALK = 12, "Appletalk";
    DECNET_IV = 13, "DecNet-IV";
    BANYAN_VINES = 14, "Banyan-Vines";
    E_164_NSAP = 15, "E.164-NSAP";
}

/// `Tunnel-Medium-Type` (65), a named number with a tag: `get` gives and `push` takes `(Tag, TunnelMediumType)`. [RFC 2868, section 3.2](https://www.rfc-editor.org/rfc/rfc2868#section-3.2)
pub const TUNNEL_MEDIUM_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Enumerated<TunnelMediumType>>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Medium-Type", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(65)));

/// `Tunnel-Client-Endpoint` (66), text with a tag: `get` gives and `push` takes `(Tag, &str)`. [RFC 2868, section 3.3](https://www.rfc-editor.org/rfc/rfc2868#section-3.3)
pub const TUNNEL_CLIENT_ENDPOINT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Client-Endpoint", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(66)));

/// `Tunnel-Server-Endpoint` (67), text with a tag: `get` gives and `push` takes `(Tag, &str)`. [RFC 2868, section 3.4](https://www.rfc-editor.org/rfc/rfc2868#section-3.4)
pub const TUNNEL_SERVER_ENDPOINT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Server-Endpoint", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(67)));

/// `Tunnel-Password` (69), octets with a tag, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `(Tag, &[u8])`. Logs show only its length. [RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)
pub const TUNNEL_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::TaggedSalted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Password", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(69)));

/// `Tunnel-Private-Group-Id` (81), text with a tag: `get` gives and `push` takes `(Tag, &str)`. [RFC 2868, section 3.6](https://www.rfc-editor.org/rfc/rfc2868#section-3.6)
pub const TUNNEL_PRIVATE_GROUP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Private-Group-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(81)));

/// `Tunnel-Assignment-Id` (82), text with a tag: `get` gives and `push` takes `(Tag, &str)`. [RFC 2868, section 3.7](https://www.rfc-editor.org/rfc/rfc2868#section-3.7)
pub const TUNNEL_ASSIGNMENT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Assignment-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(82)));

/// `Tunnel-Preference` (83), a number with a tag: `get` gives and `push` takes `(Tag, u32)`. [RFC 2868, section 3.8](https://www.rfc-editor.org/rfc/rfc2868#section-3.8)
pub const TUNNEL_PREFERENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Preference", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(83)));

/// `Tunnel-Client-Auth-Id` (90), text with a tag: `get` gives and `push` takes `(Tag, &str)`. [RFC 2868, section 3.9](https://www.rfc-editor.org/rfc/rfc2868#section-3.9)
pub const TUNNEL_CLIENT_AUTH_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Client-Auth-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(90)));

/// `Tunnel-Server-Auth-Id` (91), text with a tag: `get` gives and `push` takes `(Tag, &str)`. [RFC 2868, section 3.10](https://www.rfc-editor.org/rfc/rfc2868#section-3.10)
pub const TUNNEL_SERVER_AUTH_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Server-Auth-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(91)));
