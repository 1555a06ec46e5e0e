//! RFC 4818: RADIUS Delegated-IPv6-Prefix Attribute.
//!
//! [RFC 4818](https://www.rfc-editor.org/rfc/rfc4818)

use radius_proto::value::Ipv6Prefix;

use crate::define::attributes;

attributes! {
    rfc "4818", [], "";
    DELEGATED_IPV6_PREFIX: Ipv6Prefix = 123, "Delegated-IPv6-Prefix", "3";
}
