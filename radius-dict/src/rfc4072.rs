//! RFC 4072: Diameter Extensible Authentication Protocol (EAP) Application.
//!
//! [RFC 4072](https://www.rfc-editor.org/rfc/rfc4072)

use radius_proto::value::Octets;

use crate::define::attributes;

attributes! {
    rfc "4072", [], "";
    EAP_KEY_NAME: Octets = 102, "EAP-Key-Name", "4.1.4";
}
