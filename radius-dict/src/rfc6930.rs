//! RFC 6930: RADIUS Attribute for IPv6 Rapid Deployment on IPv4 Infrastructures (6rd).
//!
//! [RFC 6930](https://www.rfc-editor.org/rfc/rfc6930)

use radius_proto::value::{Integer, Ipv4Address, Ipv6Prefix, Tlv};

use crate::define::attributes;

attributes! {
    rfc "6930", [], "";
    IPV6_6RD_CONFIGURATION: Tlv = 173, "IPv6-6rd-Configuration";
    IPV6_6RD_IPV4MASKLEN: Integer = 1 in IPV6_6RD_CONFIGURATION, "IPv6-6rd-IPv4MaskLen";
    IPV6_6RD_PREFIX: Ipv6Prefix = 2 in IPV6_6RD_CONFIGURATION, "IPv6-6rd-Prefix";
    IPV6_6RD_BR_IPV4_ADDRESS: Ipv4Address = 3 in IPV6_6RD_CONFIGURATION, "IPv6-6rd-BR-IPv4-Address";
}
