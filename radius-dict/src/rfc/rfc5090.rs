// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 5090: RADIUS Extension for Digest Authentication.


/// `Digest-Response` (103), text: `get` gives and `push` takes `&str`. Logs show only its length. [RFC 5090, section 3.1](https://www.rfc-editor.org/rfc/rfc5090#section-3.1)
pub const DIGEST_RESPONSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Response", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(103)));

/// `Digest-Realm` (104), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.2](https://www.rfc-editor.org/rfc/rfc5090#section-3.2)
pub const DIGEST_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Realm", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(104)));

/// `Digest-Nonce` (105), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.3](https://www.rfc-editor.org/rfc/rfc5090#section-3.3)
pub const DIGEST_NONCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Nonce", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(105)));

/// `Digest-Response-Auth` (106), text: `get` gives and `push` takes `&str`. Logs show only its length. [RFC 5090, section 3.4](https://www.rfc-editor.org/rfc/rfc5090#section-3.4)
pub const DIGEST_RESPONSE_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Response-Auth", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(106)));

/// `Digest-Nextnonce` (107), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.5](https://www.rfc-editor.org/rfc/rfc5090#section-3.5)
pub const DIGEST_NEXTNONCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Nextnonce", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(107)));

/// `Digest-Method` (108), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.6](https://www.rfc-editor.org/rfc/rfc5090#section-3.6)
pub const DIGEST_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Method", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(108)));

/// `Digest-URI` (109), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.7](https://www.rfc-editor.org/rfc/rfc5090#section-3.7)
pub const DIGEST_URI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-URI", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(109)));

/// `Digest-Qop` (110), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.8](https://www.rfc-editor.org/rfc/rfc5090#section-3.8)
pub const DIGEST_QOP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Qop", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(110)));

/// `Digest-Algorithm` (111), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.9](https://www.rfc-editor.org/rfc/rfc5090#section-3.9)
pub const DIGEST_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Algorithm", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(111)));

/// `Digest-Entity-Body-Hash` (112), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.10](https://www.rfc-editor.org/rfc/rfc5090#section-3.10)
pub const DIGEST_ENTITY_BODY_HASH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Entity-Body-Hash", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(112)));

/// `Digest-CNonce` (113), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.11](https://www.rfc-editor.org/rfc/rfc5090#section-3.11)
pub const DIGEST_CNONCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-CNonce", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(113)));

/// `Digest-Nonce-Count` (114), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.12](https://www.rfc-editor.org/rfc/rfc5090#section-3.12)
pub const DIGEST_NONCE_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Nonce-Count", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(114)));

/// `Digest-Username` (115), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.13](https://www.rfc-editor.org/rfc/rfc5090#section-3.13)
pub const DIGEST_USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Username", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(115)));

/// `Digest-Opaque` (116), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.14](https://www.rfc-editor.org/rfc/rfc5090#section-3.14)
pub const DIGEST_OPAQUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Opaque", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(116)));

/// `Digest-Auth-Param` (117), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.15](https://www.rfc-editor.org/rfc/rfc5090#section-3.15)
pub const DIGEST_AUTH_PARAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Auth-Param", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(117)));

/// `Digest-AKA-Auts` (118), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.16](https://www.rfc-editor.org/rfc/rfc5090#section-3.16)
pub const DIGEST_AKA_AUTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-AKA-Auts", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(118)));

/// `Digest-Domain` (119), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.17](https://www.rfc-editor.org/rfc/rfc5090#section-3.17)
pub const DIGEST_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Domain", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(119)));

/// `Digest-Stale` (120), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.18](https://www.rfc-editor.org/rfc/rfc5090#section-3.18)
pub const DIGEST_STALE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Stale", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(120)));

/// `Digest-HA1` (121), text: `get` gives and `push` takes `&str`. Logs show only its length. [RFC 5090, section 3.19](https://www.rfc-editor.org/rfc/rfc5090#section-3.19)
pub const DIGEST_HA1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-HA1", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(121)));

/// `SIP-AOR` (122), text: `get` gives and `push` takes `&str`. [RFC 5090, section 3.20](https://www.rfc-editor.org/rfc/rfc5090#section-3.20)
pub const SIP_AOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SIP-AOR", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(122)));
