//! RFC 2868: RADIUS Attributes for Tunnel Protocol Support.
//!
//! [RFC 2868](https://www.rfc-editor.org/rfc/rfc2868)

use radius_proto::{
    TaggedSalted,
    value::{Enumerated, Integer, Octets, Tagged, Text},
};

use crate::define::{attributes, enumeration};

attributes! {
    rfc "2868", [], "";
    TUNNEL_TYPE: Tagged<Enumerated<TunnelType>> = 64, "Tunnel-Type", "3.1";
    TUNNEL_MEDIUM_TYPE: Tagged<Enumerated<TunnelMediumType>> = 65, "Tunnel-Medium-Type", "3.2";
    TUNNEL_CLIENT_ENDPOINT: Tagged<Text> = 66, "Tunnel-Client-Endpoint", "3.3";
    TUNNEL_SERVER_ENDPOINT: Tagged<Text> = 67, "Tunnel-Server-Endpoint", "3.4";
    TUNNEL_PASSWORD: TaggedSalted<Octets> = 69, "Tunnel-Password", "3.5";
    TUNNEL_PRIVATE_GROUP_ID: Tagged<Text> = 81, "Tunnel-Private-Group-Id", "3.6";
    TUNNEL_ASSIGNMENT_ID: Tagged<Text> = 82, "Tunnel-Assignment-Id", "3.7";
    TUNNEL_PREFERENCE: Tagged<Integer> = 83, "Tunnel-Preference", "3.8";
    TUNNEL_CLIENT_AUTH_ID: Tagged<Text> = 90, "Tunnel-Client-Auth-Id", "3.9";
    TUNNEL_SERVER_AUTH_ID: Tagged<Text> = 91, "Tunnel-Server-Auth-Id", "3.10";
}

enumeration! {
    TunnelType, "Tunnel-Type", "2868", "3.1";
    PPTP = 1, "PPTP";
    L2F = 2, "L2F";
    L2TP = 3, "L2TP";
    ATMP = 4, "ATMP";
    VTP = 5, "VTP";
    AH = 6, "AH";
    IP = 7, "IP";
    MIN_IP = 8, "MIN-IP";
    ESP = 9, "ESP";
    GRE = 10, "GRE";
    DVS = 11, "DVS";
    IP_IN_IP = 12, "IP-in-IP";
    VLAN = 13, "VLAN";
}

enumeration! {
    TunnelMediumType, "Tunnel-Medium-Type", "2868", "3.2";
    IPV4 = 1, "IPv4";
    IPV6 = 2, "IPv6";
    NSAP = 3, "NSAP";
    HDLC = 4, "HDLC";
    BBN_1822 = 5, "BBN-1822";
    IEEE_802 = 6, "IEEE-802";
    E_163 = 7, "E.163";
    E_164 = 8, "E.164";
    F_69 = 9, "F.69";
    X_121 = 10, "X.121";
    IPX = 11, "IPX";
    APPLETALK = 12, "Appletalk";
    DECNET_IV = 13, "DecNet-IV";
    BANYAN_VINES = 14, "Banyan-Vines";
    E_164_NSAP = 15, "E.164-NSAP";
}
