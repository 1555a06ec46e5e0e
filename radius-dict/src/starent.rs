//! Starent (8164), whose numbers and lengths have two octets: what is used most.

use radius_proto::{
    VendorFormat,
    value::{Integer, Ipv4Address, Octets, Text},
};

use crate::define::vendor_attributes;

vendor_attributes! {
    vendor "Starent", 8164, VendorFormat::STARENT, "26.8164.";
    VPN_ID: Integer = 1, "SN-VPN-ID";
    VPN_NAME: Text = 2, "SN-VPN-Name";
    DISCONNECT_REASON: Integer = 3, "SN-Disconnect-Reason";
    PPP_PROGRESS_CODE: Integer = 4, "SN-PPP-Progress-Code";
    PRIMARY_DNS_SERVER: Ipv4Address = 5, "SN-Primary-DNS-Server";
    SECONDARY_DNS_SERVER: Ipv4Address = 6, "SN-Secondary-DNS-Server";
    RE_CHAP_INTERVAL: Integer = 7, "SN-Re-CHAP-Interval";
    IP_POOL_NAME: Text = 8, "SN-IP-Pool-Name";
    PPP_DATA_COMPRESSION: Integer = 9, "SN-PPP-Data-Compression";
    IP_FILTER_IN: Text = 10, "SN-IP-Filter-In";
    IP_FILTER_OUT: Text = 11, "SN-IP-Filter-Out";
    LOCAL_IP_ADDRESS: Ipv4Address = 13, "SN-Local-IP-Address";
    IP_SOURCE_VALIDATION: Integer = 14, "SN-IP-Source-Validation";
    PPP_OUTBOUND_PASSWORD: Text = 15, "SN-PPP-Outbound-Password", secret;
    PPP_KEEPALIVE: Integer = 16, "SN-PPP-Keepalive";
    IP_IN_ACL: Text = 17, "SN-IP-In-ACL";
    IP_OUT_ACL: Text = 18, "SN-IP-Out-ACL";
    PPP_DATA_COMPRESSION_MODE: Integer = 19, "SN-PPP-Data-Compression-Mode";
    SUBSCRIBER_PERMISSION: Integer = 20, "SN-Subscriber-Permission";
    ADMIN_PERMISSION: Integer = 21, "SN-Admin-Permission";
    SIMULTANEOUS_SIP_MIP: Integer = 22, "SN-Simultaneous-SIP-MIP";
    MIN_COMPRESS_SIZE: Integer = 23, "SN-Min-Compress-Size";
    SERVICE_TYPE: Integer = 24, "SN-Service-Type";
    DNS_PROXY_USE_SUBSCR_ADDR: Integer = 25, "SN-DNS-Proxy-Use-Subscr-Addr";
    TUNNEL_PASSWORD: Octets = 26, "SN-Tunnel-Password", secret;
    TUNNEL_LOAD_BALANCING: Integer = 27, "SN-Tunnel-Load-Balancing";
}
