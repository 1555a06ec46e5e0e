//! RFC 7499: Support of Fragmentation of RADIUS Packets.
//!
//! [RFC 7499](https://www.rfc-editor.org/rfc/rfc7499)

use radius_proto::value::{Enumerated, Integer};

use crate::define::{attributes, enumeration};

attributes! {
    rfc "7499", [extended One], "241.";
    FRAG_STATUS: Enumerated<FragStatus> = 1, "Frag-Status", "10.1";
    PROXY_STATE_LENGTH: Integer = 2, "Proxy-State-Length", "10.2";
}

enumeration! {
    FragStatus, "Frag-Status", "7499", "10.1";
    RESERVED = 0, "Reserved";
    FRAGMENTATION_SUPPORTED = 1, "Fragmentation-Supported";
    MORE_DATA_PENDING = 2, "More-Data-Pending";
    MORE_DATA_REQUEST = 3, "More-Data-Request";
}
