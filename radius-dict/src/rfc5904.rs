//! RFC 5904: RADIUS Attributes for IEEE 802.16 Privacy Key Management Version 1 (PKMv1) Protocol Support.
//!
//! [RFC 5904](https://www.rfc-editor.org/rfc/rfc5904)

use radius_proto::value::{Concat, Octets, Short};

use crate::define::attributes;

attributes! {
    rfc "5904", [], "";
    PKM_SS_CERT: Concat = 137, "PKM-SS-Cert", "3.1";
    PKM_CA_CERT: Concat = 138, "PKM-CA-Cert", "3.2";
    PKM_CONFIG_SETTINGS: Octets = 139, "PKM-Config-Settings", "3.3";
    PKM_CRYPTOSUITE_LIST: Octets = 140, "PKM-Cryptosuite-List", "3.4";
    PKM_SAID: Short = 141, "PKM-SAID", "3.5";
    PKM_SA_DESCRIPTOR: Octets = 142, "PKM-SA-Descriptor", "3.6";
    PKM_AUTH_KEY: Octets = 143, "PKM-Auth-Key", "3.7", secret;
}
