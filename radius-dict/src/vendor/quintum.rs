// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Quintum` (6618).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(6618);

/// `Quintum-AVPair` (26.6618.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Quintum-NAS-Port` (26.6618.2), text: `get` gives and `push` takes `&str`.
pub const NAS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-NAS-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Quintum-h323-remote-address` (26.6618.23), text: `get` gives and `push` takes `&str`.
pub const H323_REMOTE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-remote-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Quintum-h323-conf-id` (26.6618.24), text: `get` gives and `push` takes `&str`.
pub const H323_CONF_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-conf-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Quintum-h323-setup-time` (26.6618.25), text: `get` gives and `push` takes `&str`.
pub const H323_SETUP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-setup-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Quintum-h323-call-origin` (26.6618.26), text: `get` gives and `push` takes `&str`.
pub const H323_CALL_ORIGIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-call-origin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Quintum-h323-call-type` (26.6618.27), text: `get` gives and `push` takes `&str`.
pub const H323_CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-call-type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Quintum-h323-connect-time` (26.6618.28), text: `get` gives and `push` takes `&str`.
pub const H323_CONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-connect-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Quintum-h323-disconnect-time` (26.6618.29), text: `get` gives and `push` takes `&str`.
pub const H323_DISCONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-disconnect-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Quintum-h323-disconnect-cause` (26.6618.30), text: `get` gives and `push` takes `&str`.
pub const H323_DISCONNECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-disconnect-cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Quintum-h323-voice-quality` (26.6618.31), text: `get` gives and `push` takes `&str`.
pub const H323_VOICE_QUALITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-voice-quality", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Quintum-h323-gw-id` (26.6618.33), text: `get` gives and `push` takes `&str`.
pub const H323_GW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-gw-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Quintum-h323-incoming-conf-id` (26.6618.35), text: `get` gives and `push` takes `&str`.
pub const H323_INCOMING_CONF_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-incoming-conf-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Quintum-h323-credit-amount` (26.6618.101), text: `get` gives and `push` takes `&str`.
pub const H323_CREDIT_AMOUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-credit-amount", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Quintum-h323-credit-time` (26.6618.102), text: `get` gives and `push` takes `&str`.
pub const H323_CREDIT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-credit-time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Quintum-h323-return-code` (26.6618.103), text: `get` gives and `push` takes `&str`.
pub const H323_RETURN_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-return-code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Quintum-h323-prompt-id` (26.6618.104), text: `get` gives and `push` takes `&str`.
pub const H323_PROMPT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-prompt-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Quintum-h323-time-and-day` (26.6618.105), text: `get` gives and `push` takes `&str`.
pub const H323_TIME_AND_DAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-time-and-day", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `Quintum-h323-redirect-number` (26.6618.106), text: `get` gives and `push` takes `&str`.
pub const H323_REDIRECT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-redirect-number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Quintum-h323-preferred-lang` (26.6618.107), text: `get` gives and `push` takes `&str`.
pub const H323_PREFERRED_LANG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-preferred-lang", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Quintum-h323-redirect-ip-address` (26.6618.108), text: `get` gives and `push` takes `&str`.
pub const H323_REDIRECT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-redirect-ip-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Quintum-h323-billing-model` (26.6618.109), text: `get` gives and `push` takes `&str`.
pub const H323_BILLING_MODEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-billing-model", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Quintum-h323-currency-type` (26.6618.110), text: `get` gives and `push` takes `&str`.
pub const H323_CURRENCY_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-h323-currency-type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `Quintum-Trunkid-In` (26.6618.230), text: `get` gives and `push` takes `&str`.
pub const TRUNKID_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-Trunkid-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

/// `Quintum-Trunkid-Out` (26.6618.231), text: `get` gives and `push` takes `&str`.
pub const TRUNKID_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Quintum-Trunkid-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));
