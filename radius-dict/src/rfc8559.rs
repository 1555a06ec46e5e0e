//! RFC 8559: Dynamic Authorization Proxying in the RADIUS Protocol.
//!
//! [RFC 8559](https://www.rfc-editor.org/rfc/rfc8559)

use radius_proto::value::Octets;

use crate::define::attributes;

attributes! {
    rfc "8559", [extended One], "241.";
    OPERATOR_NAS_IDENTIFIER: Octets = 8, "Operator-NAS-Identifier";
}
