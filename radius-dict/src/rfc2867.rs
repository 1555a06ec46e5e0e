//! RFC 2867: RADIUS Accounting Modifications for Tunnel Protocol Support.
//!
//! [RFC 2867](https://www.rfc-editor.org/rfc/rfc2867)

use radius_proto::value::{Integer, Text};

use crate::define::attributes;

attributes! {
    rfc "2867", [], "";
    ACCT_TUNNEL_CONNECTION: Text = 68, "Acct-Tunnel-Connection", "4.1";
    ACCT_TUNNEL_PACKETS_LOST: Integer = 86, "Acct-Tunnel-Packets-Lost", "4.2";
}
