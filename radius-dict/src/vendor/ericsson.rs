// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Ericsson` (193).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(193);

/// `Ericsson-ViG-Balance` (26.193.3), a number: `get` gives and `push` takes `u32`.
pub const VIG_BALANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Balance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Ericsson-ViG-Codec` (26.193.4), a number: `get` gives and `push` takes `u32`.
pub const VIG_CODEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Codec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Ericsson-ViG-Currency` (26.193.5), text: `get` gives and `push` takes `&str`.
pub const VIG_CURRENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Currency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Ericsson-ViG-Currency-Quote` (26.193.6), text: `get` gives and `push` takes `&str`.
pub const VIG_CURRENCY_QUOTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Currency-Quote", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Ericsson-ViG-Endpoint-Type` (26.193.8), a number: `get` gives and `push` takes `u32`.
pub const VIG_ENDPOINT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Endpoint-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Ericsson-ViG-Sequence-Number` (26.193.9), a number: `get` gives and `push` takes `u32`.
pub const VIG_SEQUENCE_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Sequence-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Ericsson-ViG-Access-Agent-IP-Address` (26.193.11), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VIG_ACCESS_AGENT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Access-Agent-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Ericsson-ViG-QoS-Class` (26.193.12), a number: `get` gives and `push` takes `u32`.
pub const VIG_QOS_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-QoS-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Ericsson-ViG-Digest-Response` (26.193.14), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const VIG_DIGEST_RESPONSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Digest-Response", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Ericsson-ViG-Digest-Attributes` (26.193.15), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const VIG_DIGEST_ATTRIBUTES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Digest-Attributes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Ericsson-ViG-Business-Agreement-Name` (26.193.16), text: `get` gives and `push` takes `&str`.
pub const VIG_BUSINESS_AGREEMENT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Business-Agreement-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Ericsson-ViG-Call-Role` (26.193.17), a number: `get` gives and `push` takes `u32`.
pub const VIG_CALL_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Call-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Ericsson-ViG-Remote-SK-UA-IP-Address` (26.193.20), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VIG_REMOTE_SK_UA_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Remote-SK-UA-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Ericsson-ViG-Site` (26.193.23), text: `get` gives and `push` takes `&str`.
pub const VIG_SITE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Site", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Ericsson-ViG-TTL-relative` (26.193.32), a number: `get` gives and `push` takes `u32`.
pub const VIG_TTL_RELATIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-TTL-relative", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Ericsson-ViG-Account-error-reason` (26.193.33), a number: `get` gives and `push` takes `u32`.
pub const VIG_ACCOUNT_ERROR_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Account-error-reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Ericsson-ViG-Layer-identity` (26.193.34), a number: `get` gives and `push` takes `u32`.
pub const VIG_LAYER_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Layer-identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Ericsson-ViG-Major-protocol-version` (26.193.35), a number: `get` gives and `push` takes `u32`.
pub const VIG_MAJOR_PROTOCOL_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Major-protocol-version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Ericsson-ViG-Minor-protocol-version` (26.193.36), a number: `get` gives and `push` takes `u32`.
pub const VIG_MINOR_PROTOCOL_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Minor-protocol-version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Ericsson-ViG-Authentication-type` (26.193.37), a number: `get` gives and `push` takes `u32`.
pub const VIG_AUTHENTICATION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Authentication-type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Ericsson-ViG-Trusted-access` (26.193.38), a number: `get` gives and `push` takes `u32`.
pub const VIG_TRUSTED_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Trusted-access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Ericsson-ViG-User-name` (26.193.39), text: `get` gives and `push` takes `&str`.
pub const VIG_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-User-name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Ericsson-ViG-Global-unique-call-ID` (26.193.40), text: `get` gives and `push` takes `&str`.
pub const VIG_GLOBAL_UNIQUE_CALL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Global-unique-call-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Ericsson-ViG-Global-unique-service-ID` (26.193.41), text: `get` gives and `push` takes `&str`.
pub const VIG_GLOBAL_UNIQUE_SERVICE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Global-unique-service-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Ericsson-ViG-Interim-interval` (26.193.42), a number: `get` gives and `push` takes `u32`.
pub const VIG_INTERIM_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Interim-interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Ericsson-ViG-Alive-Indicator` (26.193.43), a number: `get` gives and `push` takes `u32`.
pub const VIG_ALIVE_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Alive-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Ericsson-ViG-TTL-Absolute` (26.193.44), a number: `get` gives and `push` takes `u32`.
pub const VIG_TTL_ABSOLUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-TTL-Absolute", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Ericsson-ViG-TTL-Start-Event` (26.193.45), a number: `get` gives and `push` takes `u32`.
pub const VIG_TTL_START_EVENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-TTL-Start-Event", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Ericsson-ViG-SK-IP-address` (26.193.46), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VIG_SK_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-SK-IP-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `Ericsson-ViG-UA-IP-address` (26.193.47), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VIG_UA_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-UA-IP-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `Ericsson-ViG-SA-IP-address` (26.193.48), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VIG_SA_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-SA-IP-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Ericsson-ViG-Calling-e164-number` (26.193.49), text: `get` gives and `push` takes `&str`.
pub const VIG_CALLING_E164_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Calling-e164-number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Ericsson-ViG-Calling-H323Id` (26.193.50), text: `get` gives and `push` takes `&str`.
pub const VIG_CALLING_H323ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Calling-H323Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Ericsson-ViG-Calling-Email-address` (26.193.51), text: `get` gives and `push` takes `&str`.
pub const VIG_CALLING_EMAIL_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Calling-Email-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Ericsson-ViG-Dialled-e164-number` (26.193.52), text: `get` gives and `push` takes `&str`.
pub const VIG_DIALLED_E164_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Dialled-e164-number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Ericsson-ViG-Dialled-H323Id` (26.193.53), text: `get` gives and `push` takes `&str`.
pub const VIG_DIALLED_H323ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Dialled-H323Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Ericsson-ViG-Dialled-Email-address` (26.193.54), text: `get` gives and `push` takes `&str`.
pub const VIG_DIALLED_EMAIL_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Dialled-Email-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `Ericsson-ViG-Routed-e164-number` (26.193.55), text: `get` gives and `push` takes `&str`.
pub const VIG_ROUTED_E164_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Routed-e164-number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Ericsson-ViG-Routed-H323Id` (26.193.56), text: `get` gives and `push` takes `&str`.
pub const VIG_ROUTED_H323ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Routed-H323Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Ericsson-ViG-Routed-Email-address` (26.193.57), text: `get` gives and `push` takes `&str`.
pub const VIG_ROUTED_EMAIL_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Routed-Email-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Ericsson-ViG-SiteKeeper-name` (26.193.58), text: `get` gives and `push` takes `&str`.
pub const VIG_SITEKEEPER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-SiteKeeper-name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Ericsson-ViG-Access-Group-name` (26.193.59), text: `get` gives and `push` takes `&str`.
pub const VIG_ACCESS_GROUP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Access-Group-name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Ericsson-ViG-Access-Agent-name` (26.193.60), text: `get` gives and `push` takes `&str`.
pub const VIG_ACCESS_AGENT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Access-Agent-name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Ericsson-ViG-User-agent-group-name` (26.193.61), text: `get` gives and `push` takes `&str`.
pub const VIG_USER_AGENT_GROUP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-User-agent-group-name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Ericsson-ViG-User-agent-name` (26.193.62), text: `get` gives and `push` takes `&str`.
pub const VIG_USER_AGENT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-User-agent-name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Ericsson-ViG-Routing-tariff` (26.193.63), a number: `get` gives and `push` takes `u32`.
pub const VIG_ROUTING_TARIFF: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Routing-tariff", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Ericsson-ViG-Re-selection-counter` (26.193.64), a number: `get` gives and `push` takes `u32`.
pub const VIG_RE_SELECTION_COUNTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Re-selection-counter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Ericsson-ViG-CPN-digits` (26.193.65), text: `get` gives and `push` takes `&str`.
pub const VIG_CPN_DIGITS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-CPN-digits", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Ericsson-ViG-CPN-TON` (26.193.66), a number: `get` gives and `push` takes `u32`.
pub const VIG_CPN_TON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-CPN-TON", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Ericsson-ViG-CPN-NP` (26.193.67), a number: `get` gives and `push` takes `u32`.
pub const VIG_CPN_NP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-CPN-NP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `Ericsson-ViG-CPN-PI` (26.193.68), a number: `get` gives and `push` takes `u32`.
pub const VIG_CPN_PI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-CPN-PI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Ericsson-ViG-CPN-SI` (26.193.69), a number: `get` gives and `push` takes `u32`.
pub const VIG_CPN_SI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-CPN-SI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `Ericsson-ViG-Dialled-num-digits` (26.193.70), text: `get` gives and `push` takes `&str`.
pub const VIG_DIALLED_NUM_DIGITS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Dialled-num-digits", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `Ericsson-ViG-Dialled-num-TON` (26.193.71), a number: `get` gives and `push` takes `u32`.
pub const VIG_DIALLED_NUM_TON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Dialled-num-TON", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `Ericsson-ViG-Dialled-num-NP` (26.193.72), a number: `get` gives and `push` takes `u32`.
pub const VIG_DIALLED_NUM_NP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Dialled-num-NP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `Ericsson-ViG-Routing-num-digits` (26.193.73), text: `get` gives and `push` takes `&str`.
pub const VIG_ROUTING_NUM_DIGITS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Routing-num-digits", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `Ericsson-ViG-Routing-num-TON` (26.193.74), a number: `get` gives and `push` takes `u32`.
pub const VIG_ROUTING_NUM_TON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Routing-num-TON", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `Ericsson-ViG-Routing-num-NP` (26.193.75), a number: `get` gives and `push` takes `u32`.
pub const VIG_ROUTING_NUM_NP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Routing-num-NP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `Ericsson-ViG-Redirecting-num-digits` (26.193.76), text: `get` gives and `push` takes `&str`.
pub const VIG_REDIRECTING_NUM_DIGITS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Redirecting-num-digits", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `Ericsson-ViG-Redirecting-num-TON` (26.193.77), a number: `get` gives and `push` takes `u32`.
pub const VIG_REDIRECTING_NUM_TON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Redirecting-num-TON", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `Ericsson-ViG-Redirecting-num-NP` (26.193.78), a number: `get` gives and `push` takes `u32`.
pub const VIG_REDIRECTING_NUM_NP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Redirecting-num-NP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `Ericsson-ViG-Redirecting-num-PI` (26.193.79), a number: `get` gives and `push` takes `u32`.
pub const VIG_REDIRECTING_NUM_PI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Redirecting-num-PI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `Ericsson-ViG-Redirecting-num-RFD` (26.193.80), a number: `get` gives and `push` takes `u32`.
pub const VIG_REDIRECTING_NUM_RFD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Redirecting-num-RFD", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `Ericsson-ViG-Time-stamp-UTC` (26.193.81), a number: `get` gives and `push` takes `u32`.
pub const VIG_TIME_STAMP_UTC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Time-stamp-UTC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `Ericsson-ViG-Time-stamp-TZ` (26.193.82), a number: `get` gives and `push` takes `u32`.
pub const VIG_TIME_STAMP_TZ: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Time-stamp-TZ", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `Ericsson-ViG-Time-stamp-DST` (26.193.83), a number: `get` gives and `push` takes `u32`.
pub const VIG_TIME_STAMP_DST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Time-stamp-DST", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `Ericsson-ViG-Session-routing-duration` (26.193.84), a number: `get` gives and `push` takes `u32`.
pub const VIG_SESSION_ROUTING_DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Session-routing-duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `Ericsson-ViG-Session-ringing-duration` (26.193.85), a number: `get` gives and `push` takes `u32`.
pub const VIG_SESSION_RINGING_DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Session-ringing-duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `Ericsson-ViG-Access-type` (26.193.86), a number: `get` gives and `push` takes `u32`.
pub const VIG_ACCESS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Access-type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `Ericsson-ViG-Requested-bandwidth` (26.193.87), a number: `get` gives and `push` takes `u32`.
pub const VIG_REQUESTED_BANDWIDTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Requested-bandwidth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `Ericsson-ViG-Allowed-bandwidth` (26.193.88), a number: `get` gives and `push` takes `u32`.
pub const VIG_ALLOWED_BANDWIDTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Allowed-bandwidth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `Ericsson-ViG-Media-channel-count` (26.193.89), a number: `get` gives and `push` takes `u32`.
pub const VIG_MEDIA_CHANNEL_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Media-channel-count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `Ericsson-ViG-Voice-media-rec-forward` (26.193.90), text: `get` gives and `push` takes `&str`.
pub const VIG_VOICE_MEDIA_REC_FORWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Voice-media-rec-forward", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `Ericsson-ViG-Voice-media-rec-backward` (26.193.91), text: `get` gives and `push` takes `&str`.
pub const VIG_VOICE_MEDIA_REC_BACKWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Voice-media-rec-backward", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `Ericsson-ViG-Video-media-rec-forward` (26.193.92), text: `get` gives and `push` takes `&str`.
pub const VIG_VIDEO_MEDIA_REC_FORWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Video-media-rec-forward", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `Ericsson-ViG-Video-media-rec-backward` (26.193.93), text: `get` gives and `push` takes `&str`.
pub const VIG_VIDEO_MEDIA_REC_BACKWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Video-media-rec-backward", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `Ericsson-ViG-Fax-media-rec-forward` (26.193.94), text: `get` gives and `push` takes `&str`.
pub const VIG_FAX_MEDIA_REC_FORWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Fax-media-rec-forward", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `Ericsson-ViG-Fax-media-rec-backward` (26.193.95), text: `get` gives and `push` takes `&str`.
pub const VIG_FAX_MEDIA_REC_BACKWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Fax-media-rec-backward", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `Ericsson-ViG-Data-media-rec-forward` (26.193.96), text: `get` gives and `push` takes `&str`.
pub const VIG_DATA_MEDIA_REC_FORWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Data-media-rec-forward", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `Ericsson-ViG-Data-media-rec-backward` (26.193.97), text: `get` gives and `push` takes `&str`.
pub const VIG_DATA_MEDIA_REC_BACKWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Data-media-rec-backward", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `Ericsson-ViG-Charging-Case` (26.193.98), a number: `get` gives and `push` takes `u32`.
pub const VIG_CHARGING_CASE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Charging-Case", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `Ericsson-ViG-Rel-cause-coding-std` (26.193.99), a number: `get` gives and `push` takes `u32`.
pub const VIG_REL_CAUSE_CODING_STD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Rel-cause-coding-std", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `Ericsson-ViG-Rel-cause-location` (26.193.100), a number: `get` gives and `push` takes `u32`.
pub const VIG_REL_CAUSE_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Rel-cause-location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Ericsson-ViG-Rel-cause-class` (26.193.101), a number: `get` gives and `push` takes `u32`.
pub const VIG_REL_CAUSE_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Rel-cause-class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Ericsson-ViG-Rel-cause-value` (26.193.102), a number: `get` gives and `push` takes `u32`.
pub const VIG_REL_CAUSE_VALUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Rel-cause-value", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Ericsson-ViG-Rel-reason` (26.193.103), a number: `get` gives and `push` takes `u32`.
pub const VIG_REL_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Rel-reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Ericsson-ViG-Internal-Rel-reason-val` (26.193.104), a number: `get` gives and `push` takes `u32`.
pub const VIG_INTERNAL_REL_REASON_VAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Internal-Rel-reason-val", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Ericsson-ViG-Internal-Rel-reason-orig` (26.193.105), a number: `get` gives and `push` takes `u32`.
pub const VIG_INTERNAL_REL_REASON_ORIG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Internal-Rel-reason-orig", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `Ericsson-ViG-Service-ID` (26.193.106), a number: `get` gives and `push` takes `u32`.
pub const VIG_SERVICE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Service-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Ericsson-ViG-User-ID` (26.193.107), text: `get` gives and `push` takes `&str`.
pub const VIG_USER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-User-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Ericsson-ViG-Service-Name` (26.193.108), text: `get` gives and `push` takes `&str`.
pub const VIG_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Ericsson-ViG-Test-Call-Indicator` (26.193.109), a number: `get` gives and `push` takes `u32`.
pub const VIG_TEST_CALL_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Test-Call-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Ericsson-ViG-Emergency-Call-Indicator` (26.193.110), a number: `get` gives and `push` takes `u32`.
pub const VIG_EMERGENCY_CALL_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Emergency-Call-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `Ericsson-ViG-Calling-ID` (26.193.111), text: `get` gives and `push` takes `&str`.
pub const VIG_CALLING_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Calling-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `Ericsson-ViG-Called-ID` (26.193.112), text: `get` gives and `push` takes `&str`.
pub const VIG_CALLED_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Called-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `Ericsson-ViG-Translated-ID` (26.193.113), text: `get` gives and `push` takes `&str`.
pub const VIG_TRANSLATED_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Translated-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `Ericsson-ViG-Calling-User-Group-ID` (26.193.114), text: `get` gives and `push` takes `&str`.
pub const VIG_CALLING_USER_GROUP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Calling-User-Group-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `Ericsson-ViG-Calling-Usr-Sub-Group-ID` (26.193.115), text: `get` gives and `push` takes `&str`.
pub const VIG_CALLING_USR_SUB_GROUP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Calling-Usr-Sub-Group-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `Ericsson-ViG-Called-Usr-Group-ID` (26.193.116), text: `get` gives and `push` takes `&str`.
pub const VIG_CALLED_USR_GROUP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Called-Usr-Group-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `Ericsson-ViG-Called-Usr-Sub-Group-ID` (26.193.117), text: `get` gives and `push` takes `&str`.
pub const VIG_CALLED_USR_SUB_GROUP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Called-Usr-Sub-Group-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `Ericsson-ViG-Terminal-Type` (26.193.118), text: `get` gives and `push` takes `&str`.
pub const VIG_TERMINAL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Terminal-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `Ericsson-ViG-Service-Duration` (26.193.119), a number: `get` gives and `push` takes `u32`.
pub const VIG_SERVICE_DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Service-Duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `Ericsson-ViG-Service-Execution-Result` (26.193.120), a number: `get` gives and `push` takes `u32`.
pub const VIG_SERVICE_EXECUTION_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Service-Execution-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `Ericsson-ViG-Service-Exe-Rslt-Desc` (26.193.121), text: `get` gives and `push` takes `&str`.
pub const VIG_SERVICE_EXE_RSLT_DESC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Service-Exe-Rslt-Desc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `Ericsson-ViG-Service-Description` (26.193.122), text: `get` gives and `push` takes `&str`.
pub const VIG_SERVICE_DESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Service-Description", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `Ericsson-ViG-Service-Specific-Info` (26.193.123), text: `get` gives and `push` takes `&str`.
pub const VIG_SERVICE_SPECIFIC_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Service-Specific-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `Ericsson-ViG-Proxy-IP-Address` (26.193.124), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VIG_PROXY_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Proxy-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `Ericsson-ViG-Auth-DataRequest` (26.193.125), a number: `get` gives and `push` takes `u32`.
pub const VIG_AUTH_DATAREQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-Auth-DataRequest", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `Ericsson-ViG-IPT-Time-Stamp` (26.193.126), a number: `get` gives and `push` takes `u32`.
pub const VIG_IPT_TIME_STAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-IPT-Time-Stamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `Ericsson-ViG-User-Name-Info` (26.193.127), a number: `get` gives and `push` takes `u32`.
pub const VIG_USER_NAME_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ericsson-ViG-User-Name-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));
