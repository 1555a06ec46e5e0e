// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 5904: RADIUS Attributes for IEEE 802.16 Privacy Key Management Version 1 (PKMv1) Protocol Support.


/// `PKM-SS-Cert` (137), octets in as many attributes as they need: `get` gives `Chunks`, `push` takes `&[u8]`. [RFC 5904, section 3.1](https://www.rfc-editor.org/rfc/rfc5904#section-3.1)
pub const PKM_SS_CERT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Concat> =
    ::radius_proto::typed::TypedAttribute::at("PKM-SS-Cert", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(137)));

/// `PKM-CA-Cert` (138), octets in as many attributes as they need: `get` gives `Chunks`, `push` takes `&[u8]`. [RFC 5904, section 3.2](https://www.rfc-editor.org/rfc/rfc5904#section-3.2)
pub const PKM_CA_CERT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Concat> =
    ::radius_proto::typed::TypedAttribute::at("PKM-CA-Cert", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(138)));

/// `PKM-Config-Settings` (139), octets: `get` gives and `push` takes `&[u8]`. [RFC 5904, section 3.3](https://www.rfc-editor.org/rfc/rfc5904#section-3.3)
pub const PKM_CONFIG_SETTINGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("PKM-Config-Settings", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(139)));

/// `PKM-Cryptosuite-List` (140), octets: `get` gives and `push` takes `&[u8]`. [RFC 5904, section 3.4](https://www.rfc-editor.org/rfc/rfc5904#section-3.4)
pub const PKM_CRYPTOSUITE_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("PKM-Cryptosuite-List", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(140)));

/// `PKM-SAID` (141), a number of two octets: `get` gives and `push` takes `u16`. [RFC 5904, section 3.5](https://www.rfc-editor.org/rfc/rfc5904#section-3.5)
pub const PKM_SAID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("PKM-SAID", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(141)));

/// `PKM-SA-Descriptor` (142), octets: `get` gives and `push` takes `&[u8]`. [RFC 5904, section 3.6](https://www.rfc-editor.org/rfc/rfc5904#section-3.6)
pub const PKM_SA_DESCRIPTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("PKM-SA-Descriptor", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(142)));

/// `PKM-Auth-Key` (143), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length. [RFC 5904, section 3.7](https://www.rfc-editor.org/rfc/rfc5904#section-3.7)
pub const PKM_AUTH_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("PKM-Auth-Key", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(143)));
