//! RFC 2869: RADIUS Extensions.
//!
//! [RFC 2869](https://www.rfc-editor.org/rfc/rfc2869)

use radius_proto::value::{Concat, Enumerated, Integer, Octets, Text, Time};

use crate::define::{attributes, enumeration};

attributes! {
    rfc "2869", [], "";
    ACCT_INPUT_GIGAWORDS: Integer = 52, "Acct-Input-Gigawords", "5.1";
    ACCT_OUTPUT_GIGAWORDS: Integer = 53, "Acct-Output-Gigawords", "5.2";
    EVENT_TIMESTAMP: Time = 55, "Event-Timestamp", "5.3";
    ARAP_PASSWORD: Octets = 70, "ARAP-Password", "5.4", secret;
    ARAP_FEATURES: Octets = 71, "ARAP-Features", "5.5";
    ARAP_ZONE_ACCESS: Enumerated<ArapZoneAccess> = 72, "ARAP-Zone-Access", "5.6";
    ARAP_SECURITY: Integer = 73, "ARAP-Security", "5.7";
    ARAP_SECURITY_DATA: Text = 74, "ARAP-Security-Data", "5.8";
    PASSWORD_RETRY: Integer = 75, "Password-Retry", "5.9";
    PROMPT: Enumerated<Prompt> = 76, "Prompt", "5.10";
    CONNECT_INFO: Text = 77, "Connect-Info", "5.11";
    CONFIGURATION_TOKEN: Text = 78, "Configuration-Token", "5.12";
    EAP_MESSAGE: Concat = 79, "EAP-Message", "5.13";
    MESSAGE_AUTHENTICATOR: Octets = 80, "Message-Authenticator", "5.14";
    ARAP_CHALLENGE_RESPONSE: Octets = 84, "ARAP-Challenge-Response", "5.15", secret;
    ACCT_INTERIM_INTERVAL: Integer = 85, "Acct-Interim-Interval", "5.16";
    NAS_PORT_ID: Text = 87, "NAS-Port-Id", "5.17";
    FRAMED_POOL: Text = 88, "Framed-Pool", "5.18";
}

enumeration! {
    ArapZoneAccess, "ARAP-Zone-Access", "2869", "5.6";
    DEFAULT_ZONE = 1, "Default-Zone";
    ZONE_FILTER_INCLUSIVE = 2, "Zone-Filter-Inclusive";
    ZONE_FILTER_EXCLUSIVE = 4, "Zone-Filter-Exclusive";
}

enumeration! {
    Prompt, "Prompt", "2869", "5.10";
    NO_ECHO = 0, "No-Echo";
    ECHO = 1, "Echo";
}
