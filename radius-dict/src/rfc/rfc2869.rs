// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 2869: RADIUS Extensions.


/// `Acct-Input-Gigawords` (52), a number: `get` gives and `push` takes `u32`. [RFC 2869, section 5.1](https://www.rfc-editor.org/rfc/rfc2869#section-5.1)
pub const ACCT_INPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Input-Gigawords", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(52)));

/// `Acct-Output-Gigawords` (53), a number: `get` gives and `push` takes `u32`. [RFC 2869, section 5.2](https://www.rfc-editor.org/rfc/rfc2869#section-5.2)
pub const ACCT_OUTPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Output-Gigawords", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(53)));

/// `Event-Timestamp` (55), a time: `get` gives and `push` takes `Time`. [RFC 2869, section 5.3](https://www.rfc-editor.org/rfc/rfc2869#section-5.3)
pub const EVENT_TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("Event-Timestamp", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(55)));

/// `ARAP-Password` (70), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length. [RFC 2869, section 5.4](https://www.rfc-editor.org/rfc/rfc2869#section-5.4)
pub const ARAP_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ARAP-Password", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(70)));

/// `ARAP-Features` (71), octets: `get` gives and `push` takes `&[u8]`. [RFC 2869, section 5.5](https://www.rfc-editor.org/rfc/rfc2869#section-5.5)
pub const ARAP_FEATURES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ARAP-Features", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(71)));

::radius_dict::enumeration! {
    /// A value of `ARAP-Zone-Access`. [RFC 2869, section 5.6](https://www.rfc-editor.org/rfc/rfc2869#section-5.6)
    pub ArapZoneAccess
    DEFAULT_ZONE = 1, "Default-Zone";
    ZONE_FILTER_INCLUSIVE = 2, "Zone-Filter-Inclusive";
    ZONE_FILTER_EXCLUSIVE = 4, "Zone-Filter-Exclusive";
}

/// `ARAP-Zone-Access` (72), a named number: `get` gives and `push` takes `ArapZoneAccess`. [RFC 2869, section 5.6](https://www.rfc-editor.org/rfc/rfc2869#section-5.6)
pub const ARAP_ZONE_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ArapZoneAccess>> =
    ::radius_proto::typed::TypedAttribute::at("ARAP-Zone-Access", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(72)));

/// `ARAP-Security` (73), a number: `get` gives and `push` takes `u32`. [RFC 2869, section 5.7](https://www.rfc-editor.org/rfc/rfc2869#section-5.7)
pub const ARAP_SECURITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ARAP-Security", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(73)));

/// `ARAP-Security-Data` (74), text: `get` gives and `push` takes `&str`. Logs show only its length. [RFC 2869, section 5.8](https://www.rfc-editor.org/rfc/rfc2869#section-5.8)
pub const ARAP_SECURITY_DATA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ARAP-Security-Data", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(74)));

/// `Password-Retry` (75), a number: `get` gives and `push` takes `u32`. [RFC 2869, section 5.9](https://www.rfc-editor.org/rfc/rfc2869#section-5.9)
pub const PASSWORD_RETRY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Password-Retry", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(75)));

::radius_dict::enumeration! {
    /// A value of `Prompt`. [RFC 2869, section 5.10](https://www.rfc-editor.org/rfc/rfc2869#section-5.10)
    pub Prompt
    NO_ECHO = 0, "No-Echo";
    ECHO = 1, "Echo";
}

/// `Prompt` (76), a named number: `get` gives and `push` takes `Prompt`. [RFC 2869, section 5.10](https://www.rfc-editor.org/rfc/rfc2869#section-5.10)
pub const PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Prompt>> =
    ::radius_proto::typed::TypedAttribute::at("Prompt", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(76)));

/// `Connect-Info` (77), text: `get` gives and `push` takes `&str`. [RFC 2869, section 5.11](https://www.rfc-editor.org/rfc/rfc2869#section-5.11)
pub const CONNECT_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Connect-Info", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(77)));

/// `Configuration-Token` (78), text: `get` gives and `push` takes `&str`. [RFC 2869, section 5.12](https://www.rfc-editor.org/rfc/rfc2869#section-5.12)
pub const CONFIGURATION_TOKEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Configuration-Token", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(78)));

/// `EAP-Message` (79), octets in as many attributes as they need: `get` gives `Chunks`, `push` takes `&[u8]`. Logs show only its length. [RFC 2869, section 5.13](https://www.rfc-editor.org/rfc/rfc2869#section-5.13)
pub const EAP_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Concat> =
    ::radius_proto::typed::TypedAttribute::at("EAP-Message", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(79)));

/// `Message-Authenticator` (80), octets: `get` gives and `push` takes `&[u8]`. [RFC 2869, section 5.14](https://www.rfc-editor.org/rfc/rfc2869#section-5.14)
pub const MESSAGE_AUTHENTICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Message-Authenticator", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(80)));

/// `ARAP-Challenge-Response` (84), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length. [RFC 2869, section 5.15](https://www.rfc-editor.org/rfc/rfc2869#section-5.15)
pub const ARAP_CHALLENGE_RESPONSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ARAP-Challenge-Response", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(84)));

/// `Acct-Interim-Interval` (85), a number: `get` gives and `push` takes `u32`. [RFC 2869, section 5.16](https://www.rfc-editor.org/rfc/rfc2869#section-5.16)
pub const ACCT_INTERIM_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Interim-Interval", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(85)));

/// `NAS-Port-Id` (87), text: `get` gives and `push` takes `&str`. [RFC 2869, section 5.17](https://www.rfc-editor.org/rfc/rfc2869#section-5.17)
pub const NAS_PORT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NAS-Port-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(87)));

/// `Framed-Pool` (88), text: `get` gives and `push` takes `&str`. [RFC 2869, section 5.18](https://www.rfc-editor.org/rfc/rfc2869#section-5.18)
pub const FRAMED_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Pool", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(88)));
