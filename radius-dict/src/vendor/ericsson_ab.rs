// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Ericsson-AB` (2352).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2352);

/// `Client-DNS-Pri` (26.2352.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_DNS_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Client-DNS-Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Client-DNS-Sec` (26.2352.2), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_DNS_SEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Client-DNS-Sec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `DHCP-Max-Leases` (26.2352.3), a number: `get` gives and `push` takes `u32`.
pub const DHCP_MAX_LEASES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DHCP-Max-Leases", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Context-Name` (26.2352.4), text: `get` gives and `push` takes `&str`.
pub const CONTEXT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Context-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Bridge-Group` (26.2352.5), text: `get` gives and `push` takes `&str`.
pub const BRIDGE_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bridge-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `BG-Aging-Time` (26.2352.6), text: `get` gives and `push` takes `&str`.
pub const BG_AGING_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BG-Aging-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `BG-Path-Cost` (26.2352.7), text: `get` gives and `push` takes `&str`.
pub const BG_PATH_COST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BG-Path-Cost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `BG-Span-Dis` (26.2352.8), text: `get` gives and `push` takes `&str`.
pub const BG_SPAN_DIS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BG-Span-Dis", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `BG-Trans-BPDU` (26.2352.9), text: `get` gives and `push` takes `&str`.
pub const BG_TRANS_BPDU: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BG-Trans-BPDU", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Rate-Limit-Rate` (26.2352.10), a number: `get` gives and `push` takes `u32`.
pub const RATE_LIMIT_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Rate-Limit-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Rate-Limit-Burst` (26.2352.11), a number: `get` gives and `push` takes `u32`.
pub const RATE_LIMIT_BURST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Rate-Limit-Burst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Police-Rate` (26.2352.12), a number: `get` gives and `push` takes `u32`.
pub const POLICE_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Police-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Police-Burst` (26.2352.13), a number: `get` gives and `push` takes `u32`.
pub const POLICE_BURST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Police-Burst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

::radius_dict::enumeration! {
    /// A value of `Source-Validation`.
    pub SourceValidation
    ENABLED = 1, "Enabled";
    DISABLED = 2, "Disabled";
}

/// `Source-Validation` (26.2352.14), a named number: `get` gives and `push` takes `SourceValidation`.
pub const SOURCE_VALIDATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SourceValidation>> =
    ::radius_proto::typed::TypedAttribute::at("Source-Validation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

::radius_dict::enumeration! {
    /// A value of `Tunnel-Domain`.
    pub TunnelDomain
    ENABLED = 1, "Enabled";
    DISABLED = 2, "Disabled";
}

/// `Tunnel-Domain` (26.2352.15), a named number: `get` gives and `push` takes `TunnelDomain`.
pub const TUNNEL_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelDomain>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Domain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Tunnel-Local-Name` (26.2352.16), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_LOCAL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Local-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Tunnel-Remote-Name` (26.2352.17), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_REMOTE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Remote-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

::radius_dict::enumeration! {
    /// A value of `Tunnel-Function`.
    pub TunnelFunction
    LAC_ONLY = 1, "LAC-Only";
    LNS_ONLY = 2, "LNS-Only";
    LAC_LNS = 3, "LAC-LNS";
}

/// `Tunnel-Function` (26.2352.18), a named number: `get` gives and `push` takes `TunnelFunction`.
pub const TUNNEL_FUNCTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelFunction>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Function", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Tunnel-Flow-Control` (26.2352.19), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_FLOW_CONTROL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Flow-Control", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Tunnel-Static` (26.2352.20), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_STATIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Static", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Tunnel-Max-Sessions` (26.2352.21), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_MAX_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Max-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Tunnel-Max-Tunnels` (26.2352.22), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_MAX_TUNNELS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Max-Tunnels", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

::radius_dict::enumeration! {
    /// A value of `Tunnel-Session-Auth`.
    pub TunnelSessionAuth
    CHAP = 1, "CHAP";
    PAP = 2, "PAP";
    CHAP_PAP = 3, "CHAP-PAP";
}

/// `Tunnel-Session-Auth` (26.2352.23), a named number: `get` gives and `push` takes `TunnelSessionAuth`.
pub const TUNNEL_SESSION_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelSessionAuth>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Session-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Tunnel-Window` (26.2352.24), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_WINDOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Window", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Tunnel-Retransmit` (26.2352.25), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_RETRANSMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Retransmit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Tunnel-Cmd-Timeout` (26.2352.26), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_CMD_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Cmd-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `PPPOE-URL` (26.2352.27), text: `get` gives and `push` takes `&str`.
pub const PPPOE_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PPPOE-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `PPPOE-MOTM` (26.2352.28), text: `get` gives and `push` takes `&str`.
pub const PPPOE_MOTM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PPPOE-MOTM", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

::radius_dict::enumeration! {
    /// A value of `Tunnel-Group`.
    pub TunnelGroup
    ENABLED = 1, "Enabled";
    DISABLED = 2, "Disabled";
}

/// `Tunnel-Group` (26.2352.29), a named number: `get` gives and `push` takes `TunnelGroup`.
pub const TUNNEL_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelGroup>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Tunnel-Context` (26.2352.30), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

::radius_dict::enumeration! {
    /// A value of `Tunnel-Algorithm`.
    pub TunnelAlgorithm
    FIRST = 1, "First";
    LOAD_BALANCE = 2, "Load-Balance";
    WRR = 3, "WRR";
}

/// `Tunnel-Algorithm` (26.2352.31), a named number: `get` gives and `push` takes `TunnelAlgorithm`.
pub const TUNNEL_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelAlgorithm>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Algorithm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Tunnel-Deadtime` (26.2352.32), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_DEADTIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Deadtime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

::radius_dict::enumeration! {
    /// A value of `Mcast-Send`.
    pub McastSend
    NO_SEND = 1, "NO-SEND";
    SEND = 2, "SEND";
    UNSOLICITED_SEND = 3, "UNSOLICITED-SEND";
}

/// `Mcast-Send` (26.2352.33), a named number: `get` gives and `push` takes `McastSend`.
pub const MCAST_SEND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<McastSend>> =
    ::radius_proto::typed::TypedAttribute::at("Mcast-Send", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

::radius_dict::enumeration! {
    /// A value of `Mcast-Receive`.
    pub McastReceive
    NO_RECEIVE = 1, "NO-RECEIVE";
    RECEIVE = 2, "RECEIVE";
}

/// `Mcast-Receive` (26.2352.34), a named number: `get` gives and `push` takes `McastReceive`.
pub const MCAST_RECEIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<McastReceive>> =
    ::radius_proto::typed::TypedAttribute::at("Mcast-Receive", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Mcast-MaxGroups` (26.2352.35), a number: `get` gives and `push` takes `u32`.
pub const MCAST_MAXGROUPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mcast-MaxGroups", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Ip-Address-Pool-Name` (26.2352.36), text: `get` gives and `push` takes `&str`.
pub const IP_ADDRESS_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ip-Address-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

::radius_dict::enumeration! {
    /// A value of `Tunnel-DNIS`.
    pub TunnelDnis
    DNIS = 1, "DNIS";
    DNIS_ONLY = 2, "DNIS-Only";
    DNIS_GENERATE = 4, "DNIS-Generate";
}

/// `Tunnel-DNIS` (26.2352.37), a named number: `get` gives and `push` takes `TunnelDnis`.
pub const TUNNEL_DNIS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelDnis>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-DNIS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

::radius_dict::enumeration! {
    /// A value of `Medium-Type`.
    pub MediumType
    DSL = 11, "DSL";
    CABLE = 12, "Cable";
    WIRELESS = 13, "Wireless";
    SATELLITE = 14, "Satellite";
}

/// `Medium-Type` (26.2352.38), a named number: `get` gives and `push` takes `MediumType`.
pub const MEDIUM_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MediumType>> =
    ::radius_proto::typed::TypedAttribute::at("Medium-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

::radius_dict::enumeration! {
    /// A value of `PVC-Encapsulation-Type`.
    pub PvcEncapsulationType
    AAA_ENCAPS_ATM_RAW = 1, "AAA-ENCAPS-ATM-RAW";
    AAA_ENCAPS_ATM_ROUTE1483 = 2, "AAA-ENCAPS-ATM-ROUTE1483";
    AAA_ENCAPS_ATM_AUTO1483 = 3, "AAA-ENCAPS-ATM-AUTO1483";
    AAA_ENCAPS_ATM_MULTI = 4, "AAA-ENCAPS-ATM-MULTI";
    AAA_ENCAPS_ATM_BRIDGE1483 = 5, "AAA-ENCAPS-ATM-BRIDGE1483";
    AAA_ENCAPS_ATM_PPP = 6, "AAA-ENCAPS-ATM-PPP";
    AAA_ENCAPS_ATM_PPP_SERIAL = 7, "AAA-ENCAPS-ATM-PPP-SERIAL";
    AAA_ENCAPS_ATM_PPP_NLPID = 8, "AAA-ENCAPS-ATM-PPP-NLPID";
    AAA_ENCAPS_ATM_PPP_AUTO = 9, "AAA-ENCAPS-ATM-PPP-AUTO";
    AAA_ENCAPS_ATM_PPPOE = 10, "AAA-ENCAPS-ATM-PPPOE";
    AAA_ENCAPS_ATM_L2TP = 11, "AAA-ENCAPS-ATM-L2TP";
    AAA_ENCAPS_ATM_PPP_LLC = 12, "AAA-ENCAPS-ATM-PPP-LLC";
    AAA_ENCAPS_FRAME_AUTO1490 = 13, "AAA-ENCAPS-FRAME-AUTO1490";
    AAA_ENCAPS_FRAME_MULTI = 14, "AAA-ENCAPS-FRAME-MULTI";
    AAA_ENCAPS_FRAME_BRIDGE1490 = 15, "AAA-ENCAPS-FRAME-BRIDGE1490";
    AAA_ENCAPS_FRAME_PPP = 16, "AAA-ENCAPS-FRAME-PPP";
    AAA_ENCAPS_FRAME_PPP_AUTO = 17, "AAA-ENCAPS-FRAME-PPP-AUTO";
    AAA_ENCAPS_FRAME_PPPOE = 18, "AAA-ENCAPS-FRAME-PPPOE";
    AAA_ENCAPS_FRAME_ROUTE1490 = 19, "AAA-ENCAPS-FRAME-ROUTE1490";
    AAA_ENCAPS_FRAME_L2TP = 20, "AAA-ENCAPS-FRAME-L2TP";
    AAA_ENCAPS_L2TP_VC_MUXED = 21, "AAA-ENCAPS-L2TP-VC-MUXED";
    AAA_ENCAPS_ETH = 22, "AAA-ENCAPS-ETH";
    AAA_ENCAPS_ETH_PPPOE = 23, "AAA-ENCAPS-ETH-PPPOE";
    AAA_ENCAPS_ETH_MULTI = 24, "AAA-ENCAPS-ETH-MULTI";
    AAA_ENCAPS_ETH_DOT1Q = 25, "AAA-ENCAPS-ETH-DOT1Q";
    AAA_ENCAPS_ETH_DOT1Q_PPPOE = 26, "AAA-ENCAPS-ETH-DOT1Q-PPPOE";
    AAA_ENCAPS_ATM_MULTI_PPPOE = 27, "AAA-ENCAPS-ATM-MULTI-PPPOE";
    AAA_ENCAPS_ATM_MULTI_IPV6OE = 28, "AAA-ENCAPS-ATM-MULTI-IPV6OE";
    AAA_ENCAPS_ATM_MULTI_PPPOE_N_IPV6OE = 29, "AAA-ENCAPS-ATM-MULTI-PPPOE-N-IPV6OE";
    AAA_ENCAPS_ETH_DOT1Q_TUNNEL = 30, "AAA-ENCAPS-ETH-DOT1Q-TUNNEL";
    AAA_ENCAPS_ETH_DOT1Q_TUNNEL_PPPOE = 31, "AAA-ENCAPS-ETH-DOT1Q-TUNNEL-PPPOE";
}

/// `PVC-Encapsulation-Type` (26.2352.39), a named number: `get` gives and `push` takes `PvcEncapsulationType`.
pub const PVC_ENCAPSULATION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PvcEncapsulationType>> =
    ::radius_proto::typed::TypedAttribute::at("PVC-Encapsulation-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `PVC-Profile-Name` (26.2352.40), text: `get` gives and `push` takes `&str`.
pub const PVC_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PVC-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

::radius_dict::enumeration! {
    /// A value of `PVC-Circuit-Padding`.
    pub PvcCircuitPadding
    AAA_CIRCUIT_PADDING = 1, "AAA-CIRCUIT-PADDING";
    AAA_CIRCUIT_NO_PADDING = 2, "AAA-CIRCUIT-NO-PADDING";
}

/// `PVC-Circuit-Padding` (26.2352.41), a named number: `get` gives and `push` takes `PvcCircuitPadding`.
pub const PVC_CIRCUIT_PADDING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PvcCircuitPadding>> =
    ::radius_proto::typed::TypedAttribute::at("PVC-Circuit-Padding", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

::radius_dict::enumeration! {
    /// A value of `Bind-Type`.
    pub BindType
    AAA_AUTH_BIND = 1, "AAA-AUTH-BIND";
    AAA_BYPASS_BIND = 2, "AAA-BYPASS-BIND";
    AAA_INTERFACE_BIND = 3, "AAA-INTERFACE-BIND";
    AAA_SUBSCRIBE_BIND = 4, "AAA-SUBSCRIBE-BIND";
    AAA_TUNNEL_BIND = 5, "AAA-TUNNEL-BIND";
    AAA_SESSION_BIND = 6, "AAA-SESSION-BIND";
    AAA_Q8021_BIND = 7, "AAA-Q8021-BIND";
    AAA_MULTI_BIND = 8, "AAA-MULTI-BIND";
    AAA_DHCP_BIND = 9, "AAA-DHCP-BIND";
    AAA_MULTI_BIND_SUB = 10, "AAA-MULTI-BIND-SUB";
    AAA_BRIDGE_GROUP_BIND = 11, "AAA-BRIDGE-GROUP-BIND";
    AAA_VLAN_BIND = 12, "AAA-VLAN-BIND";
    AAA_VLAN_GROUP_BIND = 13, "AAA-VLAN-GROUP-BIND";
    AAA_AUTO_SUBSCRIBER_BIND = 14, "AAA-AUTO-SUBSCRIBER-BIND";
}

/// `Bind-Type` (26.2352.42), a named number: `get` gives and `push` takes `BindType`.
pub const BIND_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<BindType>> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

::radius_dict::enumeration! {
    /// A value of `Bind-Auth-Protocol`.
    pub BindAuthProtocol
    AAA_PPP_PAP = 1, "AAA-PPP-PAP";
    AAA_PPP_CHAP = 2, "AAA-PPP-CHAP";
    AAA_PPP_CHAP_WAIT = 3, "AAA-PPP-CHAP-WAIT";
    AAA_PPP_CHAP_PAP = 4, "AAA-PPP-CHAP-PAP";
    AAA_PPP_CHAP_WAIT_PAP = 5, "AAA-PPP-CHAP-WAIT-PAP";
    AAA_PPP_EAP = 6, "AAA-PPP-EAP";
    AAA_PPP_PAP_CHAP = 7, "AAA-PPP-PAP-CHAP";
    AAA_PPP_PAP_CHAP_WAIT = 8, "AAA-PPP-PAP-CHAP-WAIT";
}

/// `Bind-Auth-Protocol` (26.2352.43), a named number: `get` gives and `push` takes `BindAuthProtocol`.
pub const BIND_AUTH_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<BindAuthProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Auth-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Bind-Auth-Max-Sessions` (26.2352.44), a number: `get` gives and `push` takes `u32`.
pub const BIND_AUTH_MAX_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Auth-Max-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Bind-Bypass-Bypass` (26.2352.45), text: `get` gives and `push` takes `&str`.
pub const BIND_BYPASS_BYPASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Bypass-Bypass", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Bind-Auth-Context` (26.2352.46), text: `get` gives and `push` takes `&str`.
pub const BIND_AUTH_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Auth-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `Bind-Auth-Service-Grp` (26.2352.47), text: `get` gives and `push` takes `&str`.
pub const BIND_AUTH_SERVICE_GRP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Auth-Service-Grp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `Bind-Bypass-Context` (26.2352.48), text: `get` gives and `push` takes `&str`.
pub const BIND_BYPASS_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Bypass-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Bind-Int-Context` (26.2352.49), text: `get` gives and `push` takes `&str`.
pub const BIND_INT_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Int-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Bind-Tun-Context` (26.2352.50), text: `get` gives and `push` takes `&str`.
pub const BIND_TUN_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Tun-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Bind-Ses-Context` (26.2352.51), text: `get` gives and `push` takes `&str`.
pub const BIND_SES_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Ses-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Bind-Dot1q-Slot` (26.2352.52), a number: `get` gives and `push` takes `u32`.
pub const BIND_DOT1Q_SLOT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Dot1q-Slot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Bind-Dot1q-Port` (26.2352.53), a number: `get` gives and `push` takes `u32`.
pub const BIND_DOT1Q_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Dot1q-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Bind-Dot1q-Vlan-Tag-Id` (26.2352.54), a number: `get` gives and `push` takes `u32`.
pub const BIND_DOT1Q_VLAN_TAG_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Dot1q-Vlan-Tag-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `Bind-Int-Interface-Name` (26.2352.55), text: `get` gives and `push` takes `&str`.
pub const BIND_INT_INTERFACE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Int-Interface-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Bind-L2TP-Tunnel-Name` (26.2352.56), text: `get` gives and `push` takes `&str`.
pub const BIND_L2TP_TUNNEL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-L2TP-Tunnel-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Bind-L2TP-Flow-Control` (26.2352.57), a number: `get` gives and `push` takes `u32`.
pub const BIND_L2TP_FLOW_CONTROL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Bind-L2TP-Flow-Control", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Bind-Sub-User-At-Context` (26.2352.58), text: `get` gives and `push` takes `&str`.
pub const BIND_SUB_USER_AT_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Sub-User-At-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Bind-Sub-Password` (26.2352.59), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const BIND_SUB_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Sub-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Ip-Host-Addr` (26.2352.60), text: `get` gives and `push` takes `&str`.
pub const IP_HOST_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ip-Host-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

::radius_dict::enumeration! {
    /// A value of `IP-TOS-Field`.
    pub IpTosField
    NORMAL = 0, "normal";
    MIN_COST_ONLY = 1, "min-cost-only";
    MAX_RELIABILITY_ONLY = 2, "max-reliability-only";
    MAX_RELIABILITY_PLUS_MIN_COST = 3, "max-reliability-plus-min-cost";
    MAX_THROUGHPUT_ONLY = 4, "max-throughput-only";
    MAX_THROUGHPUT_PLUS_MIN_COST = 5, "max-throughput-plus-min-cost";
    MAX_THROUGHPUT_PLUS_MAX_RELIABILITY = 6, "max-throughput-plus-max-reliability";
    MAX_THROUGHPUT_PLUS_MAX_RELIABILITY_PLUS_MIN_COST = 7, "max-throughput-plus-max-reliability-plus-min-cost";
    MIN_DELAY_ONLY = 8, "min-delay-only";
    MIN_DELAY_PLUS_MIN_COST = 9, "min-delay-plus-min-cost";
    MIN_DELAY_PLUS_MAX_RELIABILITY = 10, "min-delay-plus-max-reliability";
    MIN_DELAY_PLUS_MAX_RELIABILITY_PLUS_MIN_COST = 11, "min-delay-plus-max-reliability-plus-min-cost";
    MIN_DELAY_PLUS_MAX_THROUGHPUT = 12, "min-delay-plus-max-throughput";
    MIN_DELAY_PLUS_MAX_THROUGHPUT_PLUS_MIN_COST = 13, "min-delay-plus-max-throughput-plus-min-cost";
    MIN_DELAY_PLUS_MAX_THROUGHPUT_PLUS_MAX_RELIABILITY = 14, "min-delay-plus-max-throughput-plus-max-reliability";
    MIN_DELAY_PLUS_MAX_THROUGHPUT_PLUS_MAX_RELIABILITY_PLUS_MIN_COST = 15, "min-delay-plus-max-throughput-plus-max-reliability-plus-min-cost";
}

/// `IP-TOS-Field` (26.2352.61), a named number: `get` gives and `push` takes `IpTosField`.
pub const IP_TOS_FIELD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpTosField>> =
    ::radius_proto::typed::TypedAttribute::at("IP-TOS-Field", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `NAS-Real-Port` (26.2352.62), a number: `get` gives and `push` takes `u32`.
pub const NAS_REAL_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NAS-Real-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Tunnel-Session-Auth-Ctx` (26.2352.63), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_SESSION_AUTH_CTX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Session-Auth-Ctx", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Tunnel-Session-Auth-Service-Grp` (26.2352.64), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_SESSION_AUTH_SERVICE_GRP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Session-Auth-Service-Grp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Tunnel-Rate-Limit-Rate` (26.2352.65), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_RATE_LIMIT_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Rate-Limit-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Tunnel-Rate-Limit-Burst` (26.2352.66), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_RATE_LIMIT_BURST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Rate-Limit-Burst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Tunnel-Police-Rate` (26.2352.67), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_POLICE_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Police-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `Tunnel-Police-Burst` (26.2352.68), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_POLICE_BURST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Police-Burst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Tunnel-L2F-Second-Password` (26.2352.69), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const TUNNEL_L2F_SECOND_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-L2F-Second-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `ACL-Definition` (26.2352.70), text: `get` gives and `push` takes `&str`.
pub const ACL_DEFINITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ACL-Definition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `PPPoE-IP-Route-Add` (26.2352.71), text: `get` gives and `push` takes `&str`.
pub const PPPOE_IP_ROUTE_ADD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("PPPoE-IP-Route-Add", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `TTY-Level-Max` (26.2352.72), a number: `get` gives and `push` takes `u32`.
pub const TTY_LEVEL_MAX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TTY-Level-Max", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `TTY-Level-Start` (26.2352.73), a number: `get` gives and `push` takes `u32`.
pub const TTY_LEVEL_START: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TTY-Level-Start", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `Tunnel-Checksum` (26.2352.74), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_CHECKSUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Checksum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `Tunnel-Profile` (26.2352.75), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `Tunnel-Client-VPN` (26.2352.78), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_CLIENT_VPN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Client-VPN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `Tunnel-Server-VPN` (26.2352.79), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_SERVER_VPN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Server-VPN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `Tunnel-Client-Rhost` (26.2352.80), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_CLIENT_RHOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Client-Rhost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `Tunnel-Server-Rhost` (26.2352.81), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_SERVER_RHOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Server-Rhost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `Tunnel-Client-Int-Addr` (26.2352.82), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const TUNNEL_CLIENT_INT_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Client-Int-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `Tunnel-Server-Int-Addr` (26.2352.83), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const TUNNEL_SERVER_INT_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Server-Int-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `PPP-Compression` (26.2352.84), a number: `get` gives and `push` takes `u32`.
pub const PPP_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("PPP-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `Tunnel-Hello-Timer` (26.2352.85), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const TUNNEL_HELLO_TIMER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Hello-Timer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `Redback-Reason` (26.2352.86), a number: `get` gives and `push` takes `u32`.
pub const REDBACK_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Redback-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `Qos-Policing-Profile-Name` (26.2352.87), text: `get` gives and `push` takes `&str`.
pub const QOS_POLICING_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Qos-Policing-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `Qos-Metering-Profile-Name` (26.2352.88), text: `get` gives and `push` takes `&str`.
pub const QOS_METERING_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Qos-Metering-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `Qos-Policy-Queuing` (26.2352.89), text: `get` gives and `push` takes `&str`.
pub const QOS_POLICY_QUEUING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Qos-Policy-Queuing", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `IGMP-Service-Profile-Name` (26.2352.90), text: `get` gives and `push` takes `&str`.
pub const IGMP_SERVICE_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("IGMP-Service-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `Subscriber-Profile-Name` (26.2352.91), text: `get` gives and `push` takes `&str`.
pub const SUBSCRIBER_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Subscriber-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `Forward-Policy` (26.2352.92), text: `get` gives and `push` takes `&str`.
pub const FORWARD_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Forward-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `Remote-Port` (26.2352.93), text: `get` gives and `push` takes `&str`.
pub const REMOTE_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Remote-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `Reauth` (26.2352.94), text: `get` gives and `push` takes `&str`.
pub const REAUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Reauth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `Reauth-More` (26.2352.95), a number: `get` gives and `push` takes `u32`.
pub const REAUTH_MORE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Reauth-More", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `Agent-Remote-Id` (26.2352.96), octets: `get` gives and `push` takes `&[u8]`.
pub const AGENT_REMOTE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Agent-Remote-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `Agent-Circuit-Id` (26.2352.97), octets: `get` gives and `push` takes `&[u8]`.
pub const AGENT_CIRCUIT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Agent-Circuit-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

::radius_dict::enumeration! {
    /// A value of `Platform-Type`.
    pub PlatformType
    SMS = 1, "SMS";
    SMARTEDGE_800 = 2, "SmartEdge-800";
    SE_400 = 3, "SE-400";
    SE_100 = 4, "SE-100";
}

/// `Platform-Type` (26.2352.98), a named number: `get` gives and `push` takes `PlatformType`.
pub const PLATFORM_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PlatformType>> =
    ::radius_proto::typed::TypedAttribute::at("Platform-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `Client-NBNS-Pri` (26.2352.99), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_NBNS_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Client-NBNS-Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `Client-NBNS-Sec` (26.2352.100), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_NBNS_SEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Client-NBNS-Sec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Shaping-Profile-Name` (26.2352.101), text: `get` gives and `push` takes `&str`.
pub const SHAPING_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shaping-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `BG-Cct-Addr-Max` (26.2352.103), a number: `get` gives and `push` takes `u32`.
pub const BG_CCT_ADDR_MAX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BG-Cct-Addr-Max", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `IP-Interface-Name` (26.2352.104), text: `get` gives and `push` takes `&str`.
pub const IP_INTERFACE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("IP-Interface-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `NAT-Policy-Name` (26.2352.105), text: `get` gives and `push` takes `&str`.
pub const NAT_POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NAT-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `RB-NPM-Service-Id` (26.2352.106), text: `get` gives and `push` takes `&str`.
pub const RB_NPM_SERVICE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RB-NPM-Service-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `HTTP-Redirect-Profile-Name` (26.2352.107), text: `get` gives and `push` takes `&str`.
pub const HTTP_REDIRECT_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HTTP-Redirect-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Bind-Auto-Sub-User` (26.2352.108), text: `get` gives and `push` takes `&str`.
pub const BIND_AUTO_SUB_USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Auto-Sub-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Bind-Auto-Sub-Context` (26.2352.109), text: `get` gives and `push` takes `&str`.
pub const BIND_AUTO_SUB_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Auto-Sub-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Bind-Auto-Sub-Password` (26.2352.110), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const BIND_AUTO_SUB_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Bind-Auto-Sub-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

::radius_dict::enumeration! {
    /// A value of `Circuit-Protocol-Encap`.
    pub CircuitProtocolEncap
    ENCAPS_PPPOE = 27, "ENCAPS-PPPOE";
}

/// `Circuit-Protocol-Encap` (26.2352.111), a named number: `get` gives and `push` takes `CircuitProtocolEncap`.
pub const CIRCUIT_PROTOCOL_ENCAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CircuitProtocolEncap>> =
    ::radius_proto::typed::TypedAttribute::at("Circuit-Protocol-Encap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `OS-Version` (26.2352.112), text: `get` gives and `push` takes `&str`.
pub const OS_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("OS-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `Session-Traffic-Limit` (26.2352.113), text: `get` gives and `push` takes `&str`.
pub const SESSION_TRAFFIC_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Session-Traffic-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `QOS-Reference` (26.2352.114), text: `get` gives and `push` takes `&str`.
pub const QOS_REFERENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("QOS-Reference", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `Rate-Limit-Excess-Burst` (26.2352.121), octets: `get` gives and `push` takes `&[u8]`.
pub const RATE_LIMIT_EXCESS_BURST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Rate-Limit-Excess-Burst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `Police-Excess-Burst` (26.2352.122), octets: `get` gives and `push` takes `&[u8]`.
pub const POLICE_EXCESS_BURST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Police-Excess-Burst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `Tunnel-Rate-Limit-Excess-Burst` (26.2352.123), octets: `get` gives and `push` takes `&[u8]`.
pub const TUNNEL_RATE_LIMIT_EXCESS_BURST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Rate-Limit-Excess-Burst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `Tunnel-Police-Excess-Burst` (26.2352.124), octets: `get` gives and `push` takes `&[u8]`.
pub const TUNNEL_POLICE_EXCESS_BURST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Tunnel-Police-Excess-Burst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `DHCP-Vendor-Class-ID` (26.2352.125), text: `get` gives and `push` takes `&str`.
pub const DHCP_VENDOR_CLASS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("DHCP-Vendor-Class-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `Qos-Rate` (26.2352.126), text: `get` gives and `push` takes `&str`.
pub const QOS_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Qos-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `DHCP-Vendor-Encap-Option` (26.2352.127), text: `get` gives and `push` takes `&str`.
pub const DHCP_VENDOR_ENCAP_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("DHCP-Vendor-Encap-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `Acct-Input-Octets-64` (26.2352.128), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_INPUT_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Input-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `Acct-Output-Octets-64` (26.2352.129), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_OUTPUT_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Output-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `Acct-Input-Packets-64` (26.2352.130), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_INPUT_PACKETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Input-Packets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `Acct-Output-Packets-64` (26.2352.131), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_OUTPUT_PACKETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Output-Packets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `Assigned-IP-Address` (26.2352.132), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ASSIGNED_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Assigned-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `Acct-Mcast-In-Octets-64` (26.2352.133), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_MCAST_IN_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Mcast-In-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `Acct-Mcast-Out-Octets-64` (26.2352.134), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_MCAST_OUT_OCTETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Mcast-Out-Octets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `Acct-Mcast-In-Packets-64` (26.2352.135), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_MCAST_IN_PACKETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Mcast-In-Packets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `Acct-Mcast-Out-Packets-64` (26.2352.136), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_MCAST_OUT_PACKETS_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Mcast-Out-Packets-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `LAC-Port` (26.2352.137), a number: `get` gives and `push` takes `u32`.
pub const LAC_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LAC-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `LAC-Real-Port` (26.2352.138), a number: `get` gives and `push` takes `u32`.
pub const LAC_REAL_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LAC-Real-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

::radius_dict::enumeration! {
    /// A value of `LAC-Port-Type`.
    pub LacPortType
    NAS_PORT_TYPE_10BT = 40, "NAS-PORT-TYPE-10BT";
    NAS_PORT_TYPE_100BT = 41, "NAS-PORT-TYPE-100BT";
    NAS_PORT_TYPE_DS3_FR = 42, "NAS-PORT-TYPE-DS3-FR";
    NAS_PORT_TYPE_DS3_ATM = 43, "NAS-PORT-TYPE-DS3-ATM";
    NAS_PORT_TYPE_OC3 = 44, "NAS-PORT-TYPE-OC3";
    NAS_PORT_TYPE_HSSI = 45, "NAS-PORT-TYPE-HSSI";
    NAS_PORT_TYPE_EIA530 = 46, "NAS-PORT-TYPE-EIA530";
    NAS_PORT_TYPE_T1 = 47, "NAS-PORT-TYPE-T1";
    NAS_PORT_TYPE_CHAN_T3 = 48, "NAS-PORT-TYPE-CHAN-T3";
    NAS_PORT_TYPE_DS1_FR = 49, "NAS-PORT-TYPE-DS1-FR";
    NAS_PORT_TYPE_E3_ATM = 50, "NAS-PORT-TYPE-E3-ATM";
    NAS_PORT_TYPE_IMA_ATM = 51, "NAS-PORT-TYPE-IMA-ATM";
    NAS_PORT_TYPE_DS3_ATM_2 = 52, "NAS-PORT-TYPE-DS3-ATM-2";
    NAS_PORT_TYPE_OC3_ATM_2 = 53, "NAS-PORT-TYPE-OC3-ATM-2";
    NAS_PORT_TYPE_1000BSX = 54, "NAS-PORT-TYPE-1000BSX";
    NAS_PORT_TYPE_E1_FR = 55, "NAS-PORT-TYPE-E1-FR";
    NAS_PORT_TYPE_E1_ATM = 56, "NAS-PORT-TYPE-E1-ATM";
    NAS_PORT_TYPE_E3_FR = 57, "NAS-PORT-TYPE-E3-FR";
    NAS_PORT_TYPE_OC3_POS = 58, "NAS-PORT-TYPE-OC3-POS";
    NAS_PORT_TYPE_OC12_POS = 59, "NAS-PORT-TYPE-OC12-POS";
    NAS_PORT_TYPE_PPPOE = 60, "NAS-PORT-TYPE-PPPOE";
}

/// `LAC-Port-Type` (26.2352.139), a named number: `get` gives and `push` takes `LacPortType`.
pub const LAC_PORT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LacPortType>> =
    ::radius_proto::typed::TypedAttribute::at("LAC-Port-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

::radius_dict::enumeration! {
    /// A value of `LAC-Real-Port-Type`.
    pub LacRealPortType
    NAS_PORT_TYPE_10BT = 40, "NAS-PORT-TYPE-10BT";
    NAS_PORT_TYPE_100BT = 41, "NAS-PORT-TYPE-100BT";
    NAS_PORT_TYPE_DS3_FR = 42, "NAS-PORT-TYPE-DS3-FR";
    NAS_PORT_TYPE_DS3_ATM = 43, "NAS-PORT-TYPE-DS3-ATM";
    NAS_PORT_TYPE_OC3 = 44, "NAS-PORT-TYPE-OC3";
    NAS_PORT_TYPE_HSSI = 45, "NAS-PORT-TYPE-HSSI";
    NAS_PORT_TYPE_EIA530 = 46, "NAS-PORT-TYPE-EIA530";
    NAS_PORT_TYPE_T1 = 47, "NAS-PORT-TYPE-T1";
    NAS_PORT_TYPE_CHAN_T3 = 48, "NAS-PORT-TYPE-CHAN-T3";
    NAS_PORT_TYPE_DS1_FR = 49, "NAS-PORT-TYPE-DS1-FR";
    NAS_PORT_TYPE_E3_ATM = 50, "NAS-PORT-TYPE-E3-ATM";
    NAS_PORT_TYPE_IMA_ATM = 51, "NAS-PORT-TYPE-IMA-ATM";
    NAS_PORT_TYPE_DS3_ATM_2 = 52, "NAS-PORT-TYPE-DS3-ATM-2";
    NAS_PORT_TYPE_OC3_ATM_2 = 53, "NAS-PORT-TYPE-OC3-ATM-2";
    NAS_PORT_TYPE_1000BSX = 54, "NAS-PORT-TYPE-1000BSX";
    NAS_PORT_TYPE_E1_FR = 55, "NAS-PORT-TYPE-E1-FR";
    NAS_PORT_TYPE_E1_ATM = 56, "NAS-PORT-TYPE-E1-ATM";
    NAS_PORT_TYPE_E3_FR = 57, "NAS-PORT-TYPE-E3-FR";
    NAS_PORT_TYPE_OC3_POS = 58, "NAS-PORT-TYPE-OC3-POS";
    NAS_PORT_TYPE_OC12_POS = 59, "NAS-PORT-TYPE-OC12-POS";
    NAS_PORT_TYPE_PPPOE = 60, "NAS-PORT-TYPE-PPPOE";
}

/// `LAC-Real-Port-Type` (26.2352.140), a named number: `get` gives and `push` takes `LacRealPortType`.
pub const LAC_REAL_PORT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LacRealPortType>> =
    ::radius_proto::typed::TypedAttribute::at("LAC-Real-Port-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `Acct-Dyn-Ac-Ent` (26.2352.141), text: `get` gives and `push` takes `&str`.
pub const ACCT_DYN_AC_ENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Dyn-Ac-Ent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `Session-Error-Code` (26.2352.142), a number: `get` gives and `push` takes `u32`.
pub const SESSION_ERROR_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Session-Error-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `Session-Error-Msg` (26.2352.143), text: `get` gives and `push` takes `&str`.
pub const SESSION_ERROR_MSG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Session-Error-Msg", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

::radius_dict::enumeration! {
    /// A value of `Acct-Update-Reason`.
    pub AcctUpdateReason
    AAA_LOAD_ACCT_SESSION_UP = 1, "AAA-LOAD-ACCT-SESSION-UP";
    AAA_LOAD_ACCT_SESSION_DOWN = 2, "AAA-LOAD-ACCT-SESSION-DOWN";
    AAA_LOAD_ACCT_PERIODIC = 3, "AAA-LOAD-ACCT-PERIODIC";
    AAA_LOAD_ACCT_DYN_AC_ENT_START = 4, "AAA-LOAD-ACCT-DYN-AC-ENT-START";
    AAA_LOAD_ACCT_DYN_AC_ENT_STOP = 5, "AAA-LOAD-ACCT-DYN-AC-ENT-STOP";
    AAA_LOAD_ACCT_DYN_AC_ENT_TIMEOUT = 6, "AAA-LOAD-ACCT-DYN-AC-ENT-TIMEOUT";
    AAA_LOAD_ACCT_SUBSCRIBER_REAUTHOR = 7, "AAA-LOAD-ACCT-SUBSCRIBER-REAUTHOR";
    AAA_LOAD_ACCT_PPP_IPCP_UP = 8, "AAA-LOAD-ACCT-PPP-IPCP-UP";
    AAA_LOAD_ACCT_PPP_MP_LINK_UP = 9, "AAA-LOAD-ACCT-PPP-MP-LINK-UP";
    AAA_LOAD_ACCT_DHCP_IP_ADDR_GRANTED = 10, "AAA-LOAD-ACCT-DHCP-IP-ADDR-GRANTED";
    AAA_LOAD_ACCT_DHCP_IP_ADDR_RELEASED = 11, "AAA-LOAD-ACCT-DHCP-IP-ADDR-RELEASED";
    AAA_LOAD_ACCT_ACL_TIMERED_ACTION = 12, "AAA-LOAD-ACCT-ACL-TIMERED-ACTION";
    AAA_LOAD_ACCT_ACL_ACTION = 13, "AAA-LOAD-ACCT-ACL-ACTION";
    AAA_LOAD_ACCT_CMD = 14, "AAA-LOAD-ACCT-CMD";
    AAA_LOAD_ACCT_TEST = 15, "AAA-LOAD-ACCT-TEST";
}

/// `Acct-Update-Reason` (26.2352.144), a named number: `get` gives and `push` takes `AcctUpdateReason`.
pub const ACCT_UPDATE_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AcctUpdateReason>> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Update-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `Mac-Addr` (26.2352.145), text: `get` gives and `push` takes `&str`.
pub const MAC_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mac-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `Vlan-Source-Info` (26.2352.146), text: `get` gives and `push` takes `&str`.
pub const VLAN_SOURCE_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Vlan-Source-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `Acct-Mcast-In-Octets` (26.2352.147), a number: `get` gives and `push` takes `u32`.
pub const ACCT_MCAST_IN_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Mcast-In-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `Acct-Mcast-Out-Octets` (26.2352.148), a number: `get` gives and `push` takes `u32`.
pub const ACCT_MCAST_OUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Mcast-Out-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `Acct-Mcast-In-Packets` (26.2352.149), a number: `get` gives and `push` takes `u32`.
pub const ACCT_MCAST_IN_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Mcast-In-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `Acct-Mcast-Out-Packets` (26.2352.150), a number: `get` gives and `push` takes `u32`.
pub const ACCT_MCAST_OUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Mcast-Out-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `Reauth-Session-Id` (26.2352.151), text: `get` gives and `push` takes `&str`.
pub const REAUTH_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Reauth-Session-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `QOS-Rate-Inbound` (26.2352.156), text: `get` gives and `push` takes `&str`.
pub const QOS_RATE_INBOUND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("QOS-Rate-Inbound", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `QOS-Rate-Outbound` (26.2352.157), text: `get` gives and `push` takes `&str`.
pub const QOS_RATE_OUTBOUND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("QOS-Rate-Outbound", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `Route-Tag` (26.2352.158), a number: `get` gives and `push` takes `u32`.
pub const ROUTE_TAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Route-Tag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `LI-Id` (26.2352.159), a number: `get` gives and `push` takes `u32`.
pub const LI_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LI-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `LI-Md-Address` (26.2352.160), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const LI_MD_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("LI-Md-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

/// `LI-Md-Port` (26.2352.161), a number: `get` gives and `push` takes `u32`.
pub const LI_MD_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LI-Md-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `LI-Action` (26.2352.162), a number: `get` gives and `push` takes `u32`.
pub const LI_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LI-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `LI-Profile` (26.2352.163), text: `get` gives and `push` takes `&str`.
pub const LI_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LI-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `Dynamic-Policy-Filter` (26.2352.164), text: `get` gives and `push` takes `&str`.
pub const DYNAMIC_POLICY_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Dynamic-Policy-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 164));

/// `HTTP-Redirect-URL` (26.2352.165), text: `get` gives and `push` takes `&str`.
pub const HTTP_REDIRECT_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HTTP-Redirect-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 165));

/// `DSL-Actual-Rate-Up` (26.2352.166), a number: `get` gives and `push` takes `u32`.
pub const DSL_ACTUAL_RATE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Actual-Rate-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));

/// `DSL-Actual-Rate-Down` (26.2352.167), a number: `get` gives and `push` takes `u32`.
pub const DSL_ACTUAL_RATE_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Actual-Rate-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 167));

/// `DSL-Min-Rate-Up` (26.2352.168), a number: `get` gives and `push` takes `u32`.
pub const DSL_MIN_RATE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Min-Rate-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 168));

/// `DSL-Min-Rate-Down` (26.2352.169), a number: `get` gives and `push` takes `u32`.
pub const DSL_MIN_RATE_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Min-Rate-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 169));

/// `DSL-Attainable-Rate-Up` (26.2352.170), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATTAINABLE_RATE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Attainable-Rate-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 170));

/// `DSL-Attainable-Rate-Down` (26.2352.171), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATTAINABLE_RATE_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Attainable-Rate-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 171));

/// `DSL-Max-Rate-Up` (26.2352.172), a number: `get` gives and `push` takes `u32`.
pub const DSL_MAX_RATE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Max-Rate-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 172));

/// `DSL-Max-Rate-Down` (26.2352.173), a number: `get` gives and `push` takes `u32`.
pub const DSL_MAX_RATE_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Max-Rate-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 173));

/// `DSL-Min-Low-Power-Rate-Up` (26.2352.174), a number: `get` gives and `push` takes `u32`.
pub const DSL_MIN_LOW_POWER_RATE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Min-Low-Power-Rate-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 174));

/// `DSL-Min-Low-Power-Rate-Down` (26.2352.175), a number: `get` gives and `push` takes `u32`.
pub const DSL_MIN_LOW_POWER_RATE_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Min-Low-Power-Rate-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 175));

/// `DSL-Max-Inter-Delay-Up` (26.2352.176), a number: `get` gives and `push` takes `u32`.
pub const DSL_MAX_INTER_DELAY_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Max-Inter-Delay-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 176));

/// `DSL-Actual-Inter-Delay-Up` (26.2352.177), a number: `get` gives and `push` takes `u32`.
pub const DSL_ACTUAL_INTER_DELAY_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Actual-Inter-Delay-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 177));

/// `DSL-Max-Inter-Delay-Down` (26.2352.178), a number: `get` gives and `push` takes `u32`.
pub const DSL_MAX_INTER_DELAY_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Max-Inter-Delay-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 178));

/// `DSL-Actual-Inter-Delay-Down` (26.2352.179), a number: `get` gives and `push` takes `u32`.
pub const DSL_ACTUAL_INTER_DELAY_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Actual-Inter-Delay-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 179));

::radius_dict::enumeration! {
    /// A value of `DSL-Line-State`.
    pub DslLineState
    SHOWTIME = 1, "Showtime";
    IDLE = 2, "Idle";
    SILENT = 3, "Silent";
}

/// `DSL-Line-State` (26.2352.180), a named number: `get` gives and `push` takes `DslLineState`.
pub const DSL_LINE_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DslLineState>> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Line-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `DSL-L2-Encapsulation` (26.2352.181), a number: `get` gives and `push` takes `u32`.
pub const DSL_L2_ENCAPSULATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-L2-Encapsulation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

::radius_dict::enumeration! {
    /// A value of `DSL-Transmission-System`.
    pub DslTransmissionSystem
    ADSL1 = 1, "ADSL1";
    ADSL2 = 2, "ADSL2";
    ADSL2_3 = 3, "ADSL2+";
    VDSL1 = 4, "VDSL1";
    VDSL2 = 5, "VDSL2";
    SDSL = 6, "SDSL";
    UNKNOWN = 7, "UNKNOWN";
}

/// `DSL-Transmission-System` (26.2352.182), a named number: `get` gives and `push` takes `DslTransmissionSystem`.
pub const DSL_TRANSMISSION_SYSTEM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DslTransmissionSystem>> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Transmission-System", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 182));

/// `DSL-PPPOA-PPPOE-Inter-Work-Flag` (26.2352.183), a number: `get` gives and `push` takes `u32`.
pub const DSL_PPPOA_PPPOE_INTER_WORK_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-PPPOA-PPPOE-Inter-Work-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `DSL-Combined-Line-Info` (26.2352.184), text: `get` gives and `push` takes `&str`.
pub const DSL_COMBINED_LINE_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Combined-Line-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 184));

/// `DSL-Actual-Rate-Down-Factor` (26.2352.185), a number: `get` gives and `push` takes `u32`.
pub const DSL_ACTUAL_RATE_DOWN_FACTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("DSL-Actual-Rate-Down-Factor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `Class-Volume-limit` (26.2352.186), text: `get` gives and `push` takes `&str`.
pub const CLASS_VOLUME_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Class-Volume-limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186));

/// `Class-Volume-In-Counter` (26.2352.187), text: `get` gives and `push` takes `&str`.
pub const CLASS_VOLUME_IN_COUNTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Class-Volume-In-Counter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 187));

/// `Class-Volume-Out-Counter` (26.2352.188), text: `get` gives and `push` takes `&str`.
pub const CLASS_VOLUME_OUT_COUNTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Class-Volume-Out-Counter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 188));

/// `Flow-FAC-Profile` (26.2352.189), text: `get` gives and `push` takes `&str`.
pub const FLOW_FAC_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Flow-FAC-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 189));

/// `Service-Name` (26.2352.190), text with a tag: `get` gives and `push` takes `(Tag, &str)`.
pub const SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

::radius_dict::enumeration! {
    /// A value of `Service-Action`.
    pub ServiceAction
    DE_ACTIVATE = 0, "DE-ACTIVATE";
    ACTIVATE_WITH_ACCT = 1, "ACTIVATE-WITH-ACCT";
    ACTIVATE_WITHOUT_ACCT = 2, "ACTIVATE-WITHOUT-ACCT";
}

/// `Service-Action` (26.2352.191), a named number with a tag: `get` gives and `push` takes `(Tag, ServiceAction)`.
pub const SERVICE_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Enumerated<ServiceAction>>> =
    ::radius_proto::typed::TypedAttribute::at("Service-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `Service-Parameter` (26.2352.192), text with a tag: `get` gives and `push` takes `(Tag, &str)`.
pub const SERVICE_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("Service-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

::radius_dict::enumeration! {
    /// A value of `Service-Error-Cause`.
    pub ServiceErrorCause
    SERVICE_SUCCESS = 0, "Service-success";
    UNSUPPORTED_ATTRIBUTE = 401, "Unsupported-attribute";
    MISSING_ATTRIBUTE = 402, "Missing-attribute";
    INVALID_REQUEST = 404, "Invalid-request";
    RESOURCE_UNAVAILABLE = 506, "Resource-unavailable";
    GENERIC_SERVICE_ERROR = 550, "Generic-service-error";
    SERVICE_NOT_FOUND = 551, "Service-not-found";
    SERVICE_ALREADY_ACTIVE = 552, "Service-already-active";
    SERVICE_ACCOUNTING_DISABLED = 553, "Service-accounting-disabled";
    SERVICE_DUPLICATE_PARAMETER = 554, "Service-duplicate-parameter";
}

/// `Service-Error-Cause` (26.2352.193), a named number with a tag: `get` gives and `push` takes `(Tag, ServiceErrorCause)`.
pub const SERVICE_ERROR_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Enumerated<ServiceErrorCause>>> =
    ::radius_proto::typed::TypedAttribute::at("Service-Error-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `Deactivate-Service-Name` (26.2352.194), text with a tag: `get` gives and `push` takes `(Tag, &str)`.
pub const DEACTIVATE_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("Deactivate-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

/// `Qos-Profile-Overhead` (26.2352.195), text: `get` gives and `push` takes `&str`.
pub const QOS_PROFILE_OVERHEAD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Qos-Profile-Overhead", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));

/// `Dynamic-QoS-Param` (26.2352.196), text: `get` gives and `push` takes `&str`.
pub const DYNAMIC_QOS_PARAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Dynamic-QoS-Param", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 196));

/// `Acct-Alt-Session-ID` (26.2352.197), text: `get` gives and `push` takes `&str`.
pub const ACCT_ALT_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Alt-Session-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 197));

/// `Idle-Timeout-Threshold` (26.2352.198), a number: `get` gives and `push` takes `u32`.
pub const IDLE_TIMEOUT_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Idle-Timeout-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `Double-Authentication` (26.2352.199), a number: `get` gives and `push` takes `u32`.
pub const DOUBLE_AUTHENTICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Double-Authentication", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 199));

/// `SBC-Adjacency` (26.2352.200), text: `get` gives and `push` takes `&str`.
pub const SBC_ADJACENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SBC-Adjacency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `DHCP-Field` (26.2352.201), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_FIELD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("DHCP-Field", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `DHCP-Option` (26.2352.202), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("DHCP-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `Security-Service` (26.2352.203), text: `get` gives and `push` takes `&str`.
pub const SECURITY_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Security-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `Reauth-Service-Name` (26.2352.204), text with a tag: `get` gives and `push` takes `(Tag, &str)`.
pub const REAUTH_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("Reauth-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `Flow-IP-Profile` (26.2352.205), text: `get` gives and `push` takes `&str`.
pub const FLOW_IP_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Flow-IP-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `Radius-Throttle-Watermark` (26.2352.206), a number: `get` gives and `push` takes `u32`.
pub const RADIUS_THROTTLE_WATERMARK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Radius-Throttle-Watermark", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `RB-IPV6-DNS` (26.2352.207), text: `get` gives and `push` takes `&str`.
pub const RB_IPV6_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RB-IPV6-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `RB-IPv6-Option` (26.2352.208), text: `get` gives and `push` takes `&str`.
pub const RB_IPV6_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RB-IPv6-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `Cluster-Partition-ID` (26.2352.209), text: `get` gives and `push` takes `&str`.
pub const CLUSTER_PARTITION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cluster-Partition-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

/// `Circuit-Group-Member` (26.2352.210), text: `get` gives and `push` takes `&str`.
pub const CIRCUIT_GROUP_MEMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Circuit-Group-Member", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `Delegated-Max-Prefix` (26.2352.212), a number: `get` gives and `push` takes `u32`.
pub const DELEGATED_MAX_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Delegated-Max-Prefix", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

/// `IPv4-Address-Release-Control` (26.2352.213), text: `get` gives and `push` takes `&str`.
pub const IPV4_ADDRESS_RELEASE_CONTROL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("IPv4-Address-Release-Control", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 213));

/// `Acct-Input-IPv4-Octets` (26.2352.214), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INPUT_IPV4_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Input-IPv4-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

/// `Acct-Output-IPv4-Octets` (26.2352.215), a number: `get` gives and `push` takes `u32`.
pub const ACCT_OUTPUT_IPV4_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Output-IPv4-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 215));

/// `Acct-Input-IPv4-Packets` (26.2352.216), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INPUT_IPV4_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Input-IPv4-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 216));

/// `Acct-Output-IPv4-Packets` (26.2352.217), a number: `get` gives and `push` takes `u32`.
pub const ACCT_OUTPUT_IPV4_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Output-IPv4-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

/// `Acct-Input-IPv4-Gigawords` (26.2352.218), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INPUT_IPV4_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Input-IPv4-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 218));

/// `Acct-Output-IPv4-Gigawords` (26.2352.219), a number: `get` gives and `push` takes `u32`.
pub const ACCT_OUTPUT_IPV4_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Output-IPv4-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 219));

/// `Acct-Input-IPv6-Octets` (26.2352.220), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INPUT_IPV6_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Input-IPv6-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

/// `Acct-Output-IPv6-Octets` (26.2352.221), a number: `get` gives and `push` takes `u32`.
pub const ACCT_OUTPUT_IPV6_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Output-IPv6-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));

/// `Acct-Input-IPv6-Packets` (26.2352.222), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INPUT_IPV6_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Input-IPv6-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 222));

/// `Acct-Output-IPv6-Packets` (26.2352.223), a number: `get` gives and `push` takes `u32`.
pub const ACCT_OUTPUT_IPV6_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Output-IPv6-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 223));

/// `Acct-Input-IPv6-Gigawords` (26.2352.224), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INPUT_IPV6_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Input-IPv6-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 224));

/// `Acct-Output-IPv6-Gigawords` (26.2352.225), a number: `get` gives and `push` takes `u32`.
pub const ACCT_OUTPUT_IPV6_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Output-IPv6-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 225));
