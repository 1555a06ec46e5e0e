//! RFC 6677: Channel-Binding Support for Extensible Authentication Protocol (EAP) Methods.
//!
//! [RFC 6677](https://www.rfc-editor.org/rfc/rfc6677)

use radius_proto::value::Enumerated;

use crate::define::{attributes, enumeration};

attributes! {
    rfc "6677", [], "";
    EAP_LOWER_LAYER: Enumerated<EapLowerLayer> = 163, "EAP-Lower-Layer", "7.2";
}

enumeration! {
    EapLowerLayer, "EAP-Lower-Layer", "6677", "7.2";
    WIRED_IEEE_802_1X = 1, "Wired-IEEE-802.1X";
    IEEE_802_1X_NO_PREAUTH = 2, "IEEE-802.1X-No-Preauth";
    IEEE_802_1X_PREAUTH = 3, "IEEE-802.1X-Preauth";
    IEEE_802_16E = 4, "IEEE-802.16e";
    IKEV2 = 5, "IKEv2";
    PPP = 6, "PPP";
    PANA_NO_PREAUTH = 7, "PANA-No-Preauth";
    GSS_API = 8, "GSS-API";
    PANA_PREAUTH = 9, "PANA-Preauth";
}
