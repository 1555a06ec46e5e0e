//! RFC 6572: RADIUS Support for Proxy Mobile IPv6.
//!
//! [RFC 6572](https://www.rfc-editor.org/rfc/rfc6572)

use radius_proto::value::{InterfaceId, Ipv4Address, Ipv4Prefix, Ipv6Address, Ipv6Prefix, Octets, Text};

use crate::define::attributes;

attributes! {
    rfc "6572", [], "";
    MOBILE_NODE_IDENTIFIER: Octets = 145, "Mobile-Node-Identifier", "4.2";
    SERVICE_SELECTION: Text = 146, "Service-Selection", "4.3";
    PMIP6_HOME_LMA_IPV6_ADDRESS: Ipv6Address = 147, "PMIP6-Home-LMA-IPv6-Address", "4.4";
    PMIP6_VISITED_LMA_IPV6_ADDRESS: Ipv6Address = 148, "PMIP6-Visited-LMA-IPv6-Address", "4.5";
    PMIP6_HOME_LMA_IPV4_ADDRESS: Ipv4Address = 149, "PMIP6-Home-LMA-IPv4-Address", "4.6";
    PMIP6_VISITED_LMA_IPV4_ADDRESS: Ipv4Address = 150, "PMIP6-Visited-LMA-IPv4-Address", "4.7";
    PMIP6_HOME_HN_PREFIX: Ipv6Prefix = 151, "PMIP6-Home-HN-Prefix", "4.8";
    PMIP6_VISITED_HN_PREFIX: Ipv6Prefix = 152, "PMIP6-Visited-HN-Prefix", "4.9";
    PMIP6_HOME_INTERFACE_ID: InterfaceId = 153, "PMIP6-Home-Interface-ID", "4.10";
    PMIP6_VISITED_INTERFACE_ID: InterfaceId = 154, "PMIP6-Visited-Interface-ID", "4.11";
    PMIP6_HOME_IPV4_HOA: Ipv4Prefix = 155, "PMIP6-Home-IPv4-HoA", "4.12";
    PMIP6_VISITED_IPV4_HOA: Ipv4Prefix = 156, "PMIP6-Visited-IPv4-HoA", "4.13";
    PMIP6_HOME_DHCP4_SERVER_ADDRESS: Ipv4Address = 157, "PMIP6-Home-DHCP4-Server-Address", "4.14";
    PMIP6_VISITED_DHCP4_SERVER_ADDRESS: Ipv4Address = 158, "PMIP6-Visited-DHCP4-Server-Address", "4.15";
    PMIP6_HOME_DHCP6_SERVER_ADDRESS: Ipv6Address = 159, "PMIP6-Home-DHCP6-Server-Address", "4.16";
    PMIP6_VISITED_DHCP6_SERVER_ADDRESS: Ipv6Address = 160, "PMIP6-Visited-DHCP6-Server-Address", "4.17";
    PMIP6_HOME_IPV4_GATEWAY: Ipv4Address = 161, "PMIP6-Home-IPv4-Gateway", "4.20";
    PMIP6_VISITED_IPV4_GATEWAY: Ipv4Address = 162, "PMIP6-Visited-IPv4-Gateway", "4.21";
}
