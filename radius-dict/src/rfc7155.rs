//! RFC 7155: Diameter Network Access Server Application.
//!
//! [RFC 7155](https://www.rfc-editor.org/rfc/rfc7155)

use radius_proto::value::FixedOctets;

use crate::define::attributes;

attributes! {
    rfc "7155", [], "";
    ORIGINATING_LINE_INFO: FixedOctets<2> = 94, "Originating-Line-Info";
}
