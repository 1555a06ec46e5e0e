//! RFC 7930: Larger Packets for RADIUS over TCP.
//!
//! [RFC 7930](https://www.rfc-editor.org/rfc/rfc7930)

use radius_proto::value::Integer;

use crate::define::attributes;

attributes! {
    rfc "7930", [extended One], "241.";
    RESPONSE_LENGTH: Integer = 3, "Response-Length";
    ORIGINAL_PACKET_CODE: Integer = 4, "Original-Packet-Code";
}
