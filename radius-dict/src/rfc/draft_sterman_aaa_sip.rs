// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! draft-sterman-aaa-sip: RADIUS Extension for Digest Authentication, from before RFC 4590 and RFC 5090.


/// `Draft-Digest-Response` (206), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const DRAFT_DIGEST_RESPONSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Draft-Digest-Response", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(206)));

/// `Digest-Attributes` (207), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. Logs show only its length.
pub const DIGEST_ATTRIBUTES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)));

/// `Digest-Attributes-Realm` (207.1), text: `get` gives and `push` takes `&str`.
pub const DIGEST_ATTRIBUTES_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes-Realm", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `Digest-Attributes-Nonce` (207.2), text: `get` gives and `push` takes `&str`.
pub const DIGEST_ATTRIBUTES_NONCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes-Nonce", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `Digest-Attributes-Method` (207.3), text: `get` gives and `push` takes `&str`.
pub const DIGEST_ATTRIBUTES_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes-Method", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `Digest-Attributes-URI` (207.4), text: `get` gives and `push` takes `&str`.
pub const DIGEST_ATTRIBUTES_URI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes-URI", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `Digest-Attributes-QOP` (207.5), text: `get` gives and `push` takes `&str`.
pub const DIGEST_ATTRIBUTES_QOP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes-QOP", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `Digest-Attributes-Algorithm` (207.6), text: `get` gives and `push` takes `&str`.
pub const DIGEST_ATTRIBUTES_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes-Algorithm", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `Digest-Attributes-Body-Digest` (207.7), text: `get` gives and `push` takes `&str`.
pub const DIGEST_ATTRIBUTES_BODY_DIGEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes-Body-Digest", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `Digest-Attributes-CNonce` (207.8), text: `get` gives and `push` takes `&str`.
pub const DIGEST_ATTRIBUTES_CNONCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes-CNonce", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `Digest-Attributes-Nonce-Count` (207.9), text: `get` gives and `push` takes `&str`.
pub const DIGEST_ATTRIBUTES_NONCE_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes-Nonce-Count", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)).with_padded_tlvs([9, 0, 0, 0, 0]));

/// `Digest-Attributes-User-Name` (207.10), text: `get` gives and `push` takes `&str`.
pub const DIGEST_ATTRIBUTES_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes-User-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)).with_padded_tlvs([10, 0, 0, 0, 0]));

/// `Digest-Attributes-HA1` (207.11), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const DIGEST_ATTRIBUTES_HA1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Digest-Attributes-HA1", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(207)).with_padded_tlvs([11, 0, 0, 0, 0]));
