//! RFC 4372: Chargeable User Identity.
//!
//! [RFC 4372](https://www.rfc-editor.org/rfc/rfc4372)

use radius_proto::value::Octets;

use crate::define::attributes;

attributes! {
    rfc "4372", [], "";
    CHARGEABLE_USER_IDENTITY: Octets = 89, "Chargeable-User-Identity", "2.1";
}
