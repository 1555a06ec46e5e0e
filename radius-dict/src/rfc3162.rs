//! RFC 3162: RADIUS and IPv6.
//!
//! [RFC 3162](https://www.rfc-editor.org/rfc/rfc3162)

use radius_proto::value::{InterfaceId, Ipv6Address, Ipv6Prefix, Text};

use crate::define::attributes;

attributes! {
    rfc "3162", [], "";
    NAS_IPV6_ADDRESS: Ipv6Address = 95, "NAS-IPv6-Address", "2.1";
    FRAMED_INTERFACE_ID: InterfaceId = 96, "Framed-Interface-Id", "2.2";
    FRAMED_IPV6_PREFIX: Ipv6Prefix = 97, "Framed-IPv6-Prefix", "2.3";
    LOGIN_IPV6_HOST: Ipv6Address = 98, "Login-IPv6-Host", "2.4";
    FRAMED_IPV6_ROUTE: Text = 99, "Framed-IPv6-Route", "2.5";
    FRAMED_IPV6_POOL: Text = 100, "Framed-IPv6-Pool", "2.6";
}
