//! RFC 6929: RADIUS Protocol Extensions.
//!
//! [RFC 6929](https://www.rfc-editor.org/rfc/rfc6929)

use radius_proto::value::Octets;

use crate::define::attributes;

attributes! {
    rfc "6929", [], "";
    EXTENDED_ATTRIBUTE_1: Octets = 241, "Extended-Attribute-1", "3.1";
    EXTENDED_ATTRIBUTE_2: Octets = 242, "Extended-Attribute-2", "3.2";
    EXTENDED_ATTRIBUTE_3: Octets = 243, "Extended-Attribute-3", "3.3";
    EXTENDED_ATTRIBUTE_4: Octets = 244, "Extended-Attribute-4", "3.4";
    EXTENDED_ATTRIBUTE_5: Octets = 245, "Extended-Attribute-5", "3.5";
    EXTENDED_ATTRIBUTE_6: Octets = 246, "Extended-Attribute-6", "3.6";
}
