//! RFC 6911: RADIUS Attributes for IPv6 Access Networks.
//!
//! [RFC 6911](https://www.rfc-editor.org/rfc/rfc6911)

use radius_proto::value::{Ipv6Address, Ipv6Prefix, Text};

use crate::define::attributes;

attributes! {
    rfc "6911", [], "";
    FRAMED_IPV6_ADDRESS: Ipv6Address = 168, "Framed-IPv6-Address", "3.1";
    DNS_SERVER_IPV6_ADDRESS: Ipv6Address = 169, "DNS-Server-IPv6-Address", "3.2";
    ROUTE_IPV6_INFORMATION: Ipv6Prefix = 170, "Route-IPv6-Information", "3.3";
    DELEGATED_IPV6_PREFIX_POOL: Text = 171, "Delegated-IPv6-Prefix-Pool", "3.4";
    STATEFUL_IPV6_ADDRESS_POOL: Text = 172, "Stateful-IPv6-Address-Pool", "3.5";
}
