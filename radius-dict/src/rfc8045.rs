//! RFC 8045: RADIUS Extensions for IP Port Configuration and Reporting.
//!
//! [RFC 8045](https://www.rfc-editor.org/rfc/rfc8045)

use radius_proto::value::{Enumerated, Integer, Ipv4Address, Ipv6Address, Text, Tlv};

use crate::define::{attributes, enumeration};

attributes! {
    rfc "8045", [extended One], "241.";
    IP_PORT_LIMIT_INFO: Tlv = 5, "IP-Port-Limit-Info";
    IP_PORT_TYPE: Integer = 1 in IP_PORT_LIMIT_INFO, "IP-Port-Type";
    IP_PORT_LIMIT: Integer = 2 in IP_PORT_LIMIT_INFO, "IP-Port-Limit";
    IP_PORT_EXT_IPV4_ADDR: Ipv4Address = 3 in IP_PORT_LIMIT_INFO, "IP-Port-Ext-IPv4-Addr";
    IP_PORT_INT_IPV4_ADDR: Ipv4Address = 4 in IP_PORT_LIMIT_INFO, "IP-Port-Int-IPv4-Addr";
    IP_PORT_INT_IPV6_ADDR: Ipv6Address = 5 in IP_PORT_LIMIT_INFO, "IP-Port-Int-IPv6-Addr";
    IP_PORT_INT_PORT: Integer = 6 in IP_PORT_LIMIT_INFO, "IP-Port-Int-Port";
    IP_PORT_EXT_PORT: Integer = 7 in IP_PORT_LIMIT_INFO, "IP-Port-Ext-Port";
    IP_PORT_ALLOC: Enumerated<IpPortAlloc> = 8 in IP_PORT_LIMIT_INFO, "IP-Port-Alloc";
    IP_PORT_RANGE_START: Integer = 9 in IP_PORT_LIMIT_INFO, "IP-Port-Range-Start";
    IP_PORT_RANGE_END: Integer = 10 in IP_PORT_LIMIT_INFO, "IP-Port-Range-End";
    IP_PORT_LOCAL_ID: Text = 11 in IP_PORT_LIMIT_INFO, "IP-Port-Local-Id";
    IP_PORT_RANGE: Tlv = 6, "IP-Port-Range";
    IP_PORT_RANGE_TYPE: Integer = 1 in IP_PORT_RANGE, "IP-Port-Range-Type";
    IP_PORT_RANGE_LIMIT: Integer = 2 in IP_PORT_RANGE, "IP-Port-Range-Limit";
    IP_PORT_RANGE_EXT_IPV4_ADDR: Ipv4Address = 3 in IP_PORT_RANGE, "IP-Port-Range-Ext-IPv4-Addr";
    IP_PORT_RANGE_INT_IPV4_ADDR: Ipv4Address = 4 in IP_PORT_RANGE, "IP-Port-Range-Int-IPv4-Addr";
    IP_PORT_RANGE_INT_IPV6_ADDR: Ipv6Address = 5 in IP_PORT_RANGE, "IP-Port-Range-Int-IPv6-Addr";
    IP_PORT_RANGE_INT_PORT: Integer = 6 in IP_PORT_RANGE, "IP-Port-Range-Int-Port";
    IP_PORT_RANGE_EXT_PORT: Integer = 7 in IP_PORT_RANGE, "IP-Port-Range-Ext-Port";
    IP_PORT_RANGE_ALLOC: Enumerated<IpPortAlloc> = 8 in IP_PORT_RANGE, "IP-Port-Range-Alloc";
    IP_PORT_RANGE_RANGE_START: Integer = 9 in IP_PORT_RANGE, "IP-Port-Range-Range-Start";
    IP_PORT_RANGE_RANGE_END: Integer = 10 in IP_PORT_RANGE, "IP-Port-Range-Range-End";
    IP_PORT_RANGE_LOCAL_ID: Text = 11 in IP_PORT_RANGE, "IP-Port-Range-Local-Id";
    IP_PORT_FORWARDING_MAP: Tlv = 7, "IP-Port-Forwarding-Map";
    IP_PORT_MAP_TYPE: Integer = 1 in IP_PORT_FORWARDING_MAP, "IP-Port-Map-Type";
    IP_PORT_MAP_LIMIT: Integer = 2 in IP_PORT_FORWARDING_MAP, "IP-Port-Map-Limit";
    IP_PORT_MAP_EXT_IPV4_ADDR: Ipv4Address = 3 in IP_PORT_FORWARDING_MAP, "IP-Port-Map-Ext-IPv4-Addr";
    IP_PORT_MAP_INT_IPV4_ADDR: Ipv4Address = 4 in IP_PORT_FORWARDING_MAP, "IP-Port-Map-Int-IPv4-Addr";
    IP_PORT_MAP_INT_IPV6_ADDR: Ipv6Address = 5 in IP_PORT_FORWARDING_MAP, "IP-Port-Map-Int-IPv6-Addr";
    IP_PORT_MAP_INT_PORT: Integer = 6 in IP_PORT_FORWARDING_MAP, "IP-Port-Map-Int-Port";
    IP_PORT_MAP_EXT_PORT: Integer = 7 in IP_PORT_FORWARDING_MAP, "IP-Port-Map-Ext-Port";
    IP_PORT_MAP_ALLOC: Enumerated<IpPortAlloc> = 8 in IP_PORT_FORWARDING_MAP, "IP-Port-Map-Alloc";
    IP_PORT_MAP_RANGE_START: Integer = 9 in IP_PORT_FORWARDING_MAP, "IP-Port-Map-Range-Start";
    IP_PORT_MAP_RANGE_END: Integer = 10 in IP_PORT_FORWARDING_MAP, "IP-Port-Map-Range-End";
    IP_PORT_MAP_LOCAL_ID: Text = 11 in IP_PORT_FORWARDING_MAP, "IP-Port-Map-Local-Id";
}

enumeration! {
    IpPortAlloc, "IP-Port-Alloc", "8045";
    RESERVED = 0, "Reserved";
    ALLOCATION = 1, "Allocation";
    DEALLOCATION = 2, "Deallocation";
}
