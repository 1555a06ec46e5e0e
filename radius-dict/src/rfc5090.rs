//! RFC 5090: RADIUS Extension for Digest Authentication.
//!
//! [RFC 5090](https://www.rfc-editor.org/rfc/rfc5090)

use radius_proto::value::Text;

use crate::define::attributes;

attributes! {
    rfc "5090", [], "";
    DIGEST_RESPONSE: Text = 103, "Digest-Response", "3.1", secret;
    DIGEST_REALM: Text = 104, "Digest-Realm", "3.2";
    DIGEST_NONCE: Text = 105, "Digest-Nonce", "3.3";
    DIGEST_RESPONSE_AUTH: Text = 106, "Digest-Response-Auth", "3.4", secret;
    DIGEST_NEXTNONCE: Text = 107, "Digest-Nextnonce", "3.5";
    DIGEST_METHOD: Text = 108, "Digest-Method", "3.6";
    DIGEST_URI: Text = 109, "Digest-URI", "3.7";
    DIGEST_QOP: Text = 110, "Digest-Qop", "3.8";
    DIGEST_ALGORITHM: Text = 111, "Digest-Algorithm", "3.9";
    DIGEST_ENTITY_BODY_HASH: Text = 112, "Digest-Entity-Body-Hash", "3.10";
    DIGEST_CNONCE: Text = 113, "Digest-CNonce", "3.11";
    DIGEST_NONCE_COUNT: Text = 114, "Digest-Nonce-Count", "3.12";
    DIGEST_USERNAME: Text = 115, "Digest-Username", "3.13";
    DIGEST_OPAQUE: Text = 116, "Digest-Opaque", "3.14";
    DIGEST_AUTH_PARAM: Text = 117, "Digest-Auth-Param", "3.15";
    DIGEST_AKA_AUTS: Text = 118, "Digest-AKA-Auts", "3.16";
    DIGEST_DOMAIN: Text = 119, "Digest-Domain", "3.17";
    DIGEST_STALE: Text = 120, "Digest-Stale", "3.18";
    DIGEST_HA1: Text = 121, "Digest-HA1", "3.19", secret;
    SIP_AOR: Text = 122, "SIP-AOR", "3.20";
}
