//! RFC 6519: RADIUS Extensions for Dual-Stack Lite.
//!
//! [RFC 6519](https://www.rfc-editor.org/rfc/rfc6519)

use radius_proto::value::Text;

use crate::define::attributes;

attributes! {
    rfc "6519", [], "";
    DS_LITE_TUNNEL_NAME: Text = 144, "DS-Lite-Tunnel-Name", "4.1";
}
