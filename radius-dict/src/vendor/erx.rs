// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `ERX` (4874).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(4874);

/// `ERX-Virtual-Router-Name` (26.4874.1), text: `get` gives and `push` takes `&str`.
pub const VIRTUAL_ROUTER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Virtual-Router-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `ERX-Address-Pool-Name` (26.4874.2), text: `get` gives and `push` takes `&str`.
pub const ADDRESS_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Address-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `ERX-Local-Loopback-Interface` (26.4874.3), text: `get` gives and `push` takes `&str`.
pub const LOCAL_LOOPBACK_INTERFACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Local-Loopback-Interface", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `ERX-Primary-Dns` (26.4874.4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Primary-Dns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `ERX-Secondary-Dns` (26.4874.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Secondary-Dns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `ERX-Primary-Wins` (26.4874.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Primary-Wins", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `ERX-Secondary-Wins` (26.4874.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Secondary-Wins", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `ERX-Tunnel-Virtual-Router` (26.4874.8), text with a tag: `get` gives and `push` takes `(Tag, &str)`.
pub const TUNNEL_VIRTUAL_ROUTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Tunnel-Virtual-Router", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `ERX-Tunnel-Password` (26.4874.9), text with a tag: `get` gives and `push` takes `(Tag, &str)`. Logs show only its length.
pub const TUNNEL_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Tunnel-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `ERX-Ingress-Policy-Name` (26.4874.10), text: `get` gives and `push` takes `&str`.
pub const INGRESS_POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Ingress-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `ERX-Egress-Policy-Name` (26.4874.11), text: `get` gives and `push` takes `&str`.
pub const EGRESS_POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Egress-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

::radius_dict::enumeration! {
    /// A value of `ERX-Ingress-Statistics`.
    pub IngressStatistics
    DISABLE = 0, "disable";
    ENABLE = 1, "enable";
}

/// `ERX-Ingress-Statistics` (26.4874.12), a named number: `get` gives and `push` takes `IngressStatistics`.
pub const INGRESS_STATISTICS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IngressStatistics>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Ingress-Statistics", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `ERX-Egress-Statistics`.
    pub EgressStatistics
    DISABLE = 0, "disable";
    ENABLE = 1, "enable";
}

/// `ERX-Egress-Statistics` (26.4874.13), a named number: `get` gives and `push` takes `EgressStatistics`.
pub const EGRESS_STATISTICS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EgressStatistics>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Egress-Statistics", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

::radius_dict::enumeration! {
    /// A value of `ERX-Atm-Service-Category`.
    pub AtmServiceCategory
    UBR = 1, "UBR";
    UBRPCR = 2, "UBRPCR";
    NRTVBR = 3, "nrtVBR";
    CBR = 4, "CBR";
}

/// `ERX-Atm-Service-Category` (26.4874.14), a named number: `get` gives and `push` takes `AtmServiceCategory`.
pub const ATM_SERVICE_CATEGORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AtmServiceCategory>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Atm-Service-Category", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `ERX-Atm-PCR` (26.4874.15), a number: `get` gives and `push` takes `u32`.
pub const ATM_PCR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Atm-PCR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `ERX-Atm-SCR` (26.4874.16), a number: `get` gives and `push` takes `u32`.
pub const ATM_SCR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Atm-SCR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `ERX-Atm-MBS` (26.4874.17), a number: `get` gives and `push` takes `u32`.
pub const ATM_MBS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Atm-MBS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `ERX-Cli-Initial-Access-Level` (26.4874.18), text: `get` gives and `push` takes `&str`.
pub const CLI_INITIAL_ACCESS_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Cli-Initial-Access-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

::radius_dict::enumeration! {
    /// A value of `ERX-Cli-Allow-All-VR-Access`.
    pub CliAllowAllVrAccess
    DISABLE = 0, "disable";
    ENABLE = 1, "enable";
}

/// `ERX-Cli-Allow-All-VR-Access` (26.4874.19), a named number: `get` gives and `push` takes `CliAllowAllVrAccess`.
pub const CLI_ALLOW_ALL_VR_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CliAllowAllVrAccess>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Cli-Allow-All-VR-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `ERX-Alternate-Cli-Access-Level` (26.4874.20), text: `get` gives and `push` takes `&str`.
pub const ALTERNATE_CLI_ACCESS_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Alternate-Cli-Access-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `ERX-Alternate-Cli-Vrouter-Name` (26.4874.21), text: `get` gives and `push` takes `&str`.
pub const ALTERNATE_CLI_VROUTER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Alternate-Cli-Vrouter-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

::radius_dict::enumeration! {
    /// A value of `ERX-Sa-Validate`.
    pub SaValidate
    DISABLE = 0, "disable";
    ENABLE = 1, "enable";
}

/// `ERX-Sa-Validate` (26.4874.22), a named number: `get` gives and `push` takes `SaValidate`.
pub const SA_VALIDATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SaValidate>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Sa-Validate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

::radius_dict::enumeration! {
    /// A value of `ERX-Igmp-Enable`.
    pub IgmpEnable
    DISABLE = 0, "disable";
    ENABLE = 1, "enable";
}

/// `ERX-Igmp-Enable` (26.4874.23), a named number: `get` gives and `push` takes `IgmpEnable`.
pub const IGMP_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IgmpEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Igmp-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `ERX-Pppoe-Description` (26.4874.24), text: `get` gives and `push` takes `&str`.
pub const PPPOE_DESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Pppoe-Description", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `ERX-Redirect-VR-Name` (26.4874.25), text: `get` gives and `push` takes `&str`.
pub const REDIRECT_VR_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Redirect-VR-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `ERX-Qos-Profile-Name` (26.4874.26), text: `get` gives and `push` takes `&str`.
pub const QOS_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Qos-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `ERX-Pppoe-Max-Sessions` (26.4874.27), a number: `get` gives and `push` takes `u32`.
pub const PPPOE_MAX_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Pppoe-Max-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `ERX-Pppoe-Url` (26.4874.28), text: `get` gives and `push` takes `&str`.
pub const PPPOE_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Pppoe-Url", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

::radius_dict::enumeration! {
    /// A value of `ERX-Qos-Profile-Interface-Type`.
    pub QosProfileInterfaceType
    IP = 1, "IP";
    ATM = 2, "ATM";
    HDLC = 3, "HDLC";
    ETHERNET = 4, "ETHERNET";
    SERVER_PORT = 5, "SERVER-PORT";
    ATM_1483 = 6, "ATM-1483";
    FRAME_RELAY = 7, "FRAME-RELAY";
    MPLS_MINOR = 8, "MPLS-MINOR";
    CBF = 9, "CBF";
    IP_TUNNEL = 10, "IP-TUNNEL";
    VLAN_SUB = 11, "VLAN-SUB";
    PPPOE_SUB = 12, "PPPOE-SUB";
}

/// `ERX-Qos-Profile-Interface-Type` (26.4874.29), a named number: `get` gives and `push` takes `QosProfileInterfaceType`.
pub const QOS_PROFILE_INTERFACE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosProfileInterfaceType>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Qos-Profile-Interface-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

::radius_dict::enumeration! {
    /// A value of `ERX-Tunnel-Nas-Port-Method`.
    pub TunnelNasPortMethod
    NONE = 0, "None";
    CISCO_CLID = 1, "CISCO-CLID";
}

/// `ERX-Tunnel-Nas-Port-Method` (26.4874.30), a named number: `get` gives and `push` takes `TunnelNasPortMethod`.
pub const TUNNEL_NAS_PORT_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelNasPortMethod>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Tunnel-Nas-Port-Method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `ERX-Service-Bundle` (26.4874.31), text: `get` gives and `push` takes `&str`.
pub const SERVICE_BUNDLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Service-Bundle", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `ERX-Tunnel-Tos` (26.4874.32), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_TOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Tunnel-Tos", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `ERX-Tunnel-Maximum-Sessions` (26.4874.33), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_MAXIMUM_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Tunnel-Maximum-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `ERX-Framed-Ip-Route-Tag` (26.4874.34), text: `get` gives and `push` takes `&str`.
pub const FRAMED_IP_ROUTE_TAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Framed-Ip-Route-Tag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `ERX-Dial-Out-Number` (26.4874.35), text: `get` gives and `push` takes `&str`.
pub const DIAL_OUT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Dial-Out-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `ERX-PPP-Username` (26.4874.36), text: `get` gives and `push` takes `&str`.
pub const PPP_USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-PPP-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `ERX-PPP-Password` (26.4874.37), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const PPP_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-PPP-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

::radius_dict::enumeration! {
    /// A value of `ERX-PPP-Auth-Protocol`.
    pub PppAuthProtocol
    NONE = 0, "None";
    PAP = 1, "PAP";
    CHAP = 2, "CHAP";
    PAP_CHAP = 3, "PAP-CHAP";
    CHAP_PAP = 4, "CHAP-PAP";
}

/// `ERX-PPP-Auth-Protocol` (26.4874.38), a named number: `get` gives and `push` takes `PppAuthProtocol`.
pub const PPP_AUTH_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppAuthProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-PPP-Auth-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `ERX-Minimum-BPS` (26.4874.39), a number: `get` gives and `push` takes `u32`.
pub const MINIMUM_BPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Minimum-BPS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `ERX-Maximum-BPS` (26.4874.40), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_BPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Maximum-BPS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

::radius_dict::enumeration! {
    /// A value of `ERX-Bearer-Type`.
    pub BearerType
    NONE = 0, "None";
    ANALOG = 1, "Analog";
    DIGITAL = 2, "Digital";
}

/// `ERX-Bearer-Type` (26.4874.41), a named number: `get` gives and `push` takes `BearerType`.
pub const BEARER_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<BearerType>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Bearer-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `ERX-Input-Gigapkts` (26.4874.42), a number: `get` gives and `push` takes `u32`.
pub const INPUT_GIGAPKTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Input-Gigapkts", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `ERX-Output-Gigapkts` (26.4874.43), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_GIGAPKTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Output-Gigapkts", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `ERX-Tunnel-Interface-Id` (26.4874.44), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_INTERFACE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Tunnel-Interface-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `ERX-IpV6-Virtual-Router` (26.4874.45), text: `get` gives and `push` takes `&str`.
pub const IPV6_VIRTUAL_ROUTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IpV6-Virtual-Router", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `ERX-IpV6-Local-Interface` (26.4874.46), text: `get` gives and `push` takes `&str`.
pub const IPV6_LOCAL_INTERFACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IpV6-Local-Interface", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `ERX-Ipv6-Primary-Dns` (26.4874.47), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const IPV6_PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Ipv6-Primary-Dns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `ERX-Ipv6-Secondary-Dns` (26.4874.48), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const IPV6_SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Ipv6-Secondary-Dns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Sdx-Service-Name` (26.4874.49), text: `get` gives and `push` takes `&str`.
pub const SDX_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Sdx-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Sdx-Session-Volume-Quota` (26.4874.50), text: `get` gives and `push` takes `&str`.
pub const SDX_SESSION_VOLUME_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Sdx-Session-Volume-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Sdx-Tunnel-Disconnect-Cause-Info` (26.4874.51), text: `get` gives and `push` takes `&str`.
pub const SDX_TUNNEL_DISCONNECT_CAUSE_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Sdx-Tunnel-Disconnect-Cause-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `ERX-Radius-Client-Address` (26.4874.52), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const RADIUS_CLIENT_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Radius-Client-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `ERX-Service-Description` (26.4874.53), text: `get` gives and `push` takes `&str`.
pub const SERVICE_DESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Service-Description", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `ERX-L2tp-Recv-Window-Size` (26.4874.54), a number: `get` gives and `push` takes `u32`.
pub const L2TP_RECV_WINDOW_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-L2tp-Recv-Window-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `ERX-Dhcp-Options` (26.4874.55), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Dhcp-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `ERX-Dhcp-Mac-Addr` (26.4874.56), text: `get` gives and `push` takes `&str`.
pub const DHCP_MAC_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Dhcp-Mac-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `ERX-Dhcp-Gi-Address` (26.4874.57), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DHCP_GI_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Dhcp-Gi-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

::radius_dict::enumeration! {
    /// A value of `ERX-LI-Action`.
    pub LiAction
    OFF = 0, "off";
    ON = 1, "on";
    NOOP = 2, "noop";
}

/// `ERX-LI-Action` (26.4874.58), a named number, hidden with a salt: `reveal` of a verified packet gives `LiAction`, `push_hidden` takes `LiAction`. Logs show only its length.
pub const LI_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Enumerated<LiAction>>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-LI-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `ERX-Med-Dev-Handle` (26.4874.59), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const MED_DEV_HANDLE: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Med-Dev-Handle", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `ERX-Med-Ip-Address` (26.4874.60), an IPv4 address, hidden with a salt: `reveal` of a verified packet gives `Ipv4Addr`, `push_hidden` takes `Ipv4Addr`. Logs show only its length.
pub const MED_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Ipv4Address>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Med-Ip-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `ERX-Med-Port-Number` (26.4874.61), a number, hidden with a salt: `reveal` of a verified packet gives `u32`, `push_hidden` takes `u32`. Logs show only its length.
pub const MED_PORT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Med-Port-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `ERX-MLPPP-Bundle-Name` (26.4874.62), text: `get` gives and `push` takes `&str`.
pub const MLPPP_BUNDLE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-MLPPP-Bundle-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `ERX-Interface-Desc` (26.4874.63), text: `get` gives and `push` takes `&str`.
pub const INTERFACE_DESC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Interface-Desc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `ERX-Tunnel-Group` (26.4874.64), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Tunnel-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `ERX-Service-Activate` (26.4874.65), text with a tag: `get` gives and `push` takes `(Tag, &str)`.
pub const SERVICE_ACTIVATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Service-Activate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `ERX-Service-Deactivate` (26.4874.66), text: `get` gives and `push` takes `&str`.
pub const SERVICE_DEACTIVATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Service-Deactivate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `ERX-Service-Volume` (26.4874.67), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const SERVICE_VOLUME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Service-Volume", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `ERX-Service-Timeout` (26.4874.68), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const SERVICE_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Service-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

::radius_dict::enumeration! {
    /// A value of `ERX-Service-Statistics`.
    pub ServiceStatistics
    DISABLED = 0, "disabled";
    TIME = 1, "time";
    TIME_VOLUME = 2, "time-volume";
}

/// `ERX-Service-Statistics` (26.4874.69), a named number with a tag: `get` gives and `push` takes `(Tag, ServiceStatistics)`.
pub const SERVICE_STATISTICS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Enumerated<ServiceStatistics>>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Service-Statistics", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

::radius_dict::enumeration! {
    /// A value of `ERX-DF-Bit`.
    pub DfBit
    DONT_IGNORE_DF_BIT = 0, "dont-ignore-df-bit";
    IGNORE_DF_BIT = 1, "ignore-df-bit";
}

/// `ERX-DF-Bit` (26.4874.70), a named number: `get` gives and `push` takes `DfBit`.
pub const DF_BIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DfBit>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-DF-Bit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `ERX-IGMP-Access-Name` (26.4874.71), text: `get` gives and `push` takes `&str`.
pub const IGMP_ACCESS_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IGMP-Access-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `ERX-IGMP-Access-Src-Name` (26.4874.72), text: `get` gives and `push` takes `&str`.
pub const IGMP_ACCESS_SRC_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IGMP-Access-Src-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `ERX-IGMP-OIF-Map-Name` (26.4874.73), text: `get` gives and `push` takes `&str`.
pub const IGMP_OIF_MAP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IGMP-OIF-Map-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `ERX-MLD-Access-Name` (26.4874.74), text: `get` gives and `push` takes `&str`.
pub const MLD_ACCESS_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-MLD-Access-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `ERX-MLD-Access-Src-Name` (26.4874.75), text: `get` gives and `push` takes `&str`.
pub const MLD_ACCESS_SRC_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-MLD-Access-Src-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `ERX-MLD-OIF-Map-Name` (26.4874.76), text: `get` gives and `push` takes `&str`.
pub const MLD_OIF_MAP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-MLD-OIF-Map-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

::radius_dict::enumeration! {
    /// A value of `ERX-MLD-Version`.
    pub MldVersion
    V1 = 1, "v1";
    V2 = 2, "v2";
}

/// `ERX-MLD-Version` (26.4874.77), a named number: `get` gives and `push` takes `MldVersion`.
pub const MLD_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MldVersion>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-MLD-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

::radius_dict::enumeration! {
    /// A value of `ERX-IGMP-Version`.
    pub IgmpVersion
    V1 = 1, "v1";
    V2 = 2, "v2";
    V3 = 3, "v3";
}

/// `ERX-IGMP-Version` (26.4874.78), a named number: `get` gives and `push` takes `IgmpVersion`.
pub const IGMP_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IgmpVersion>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IGMP-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `ERX-IP-Mcast-Adm-Bw-Limit` (26.4874.79), a number: `get` gives and `push` takes `u32`.
pub const IP_MCAST_ADM_BW_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IP-Mcast-Adm-Bw-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `ERX-IPv6-Mcast-Adm-Bw-Limit` (26.4874.80), a number: `get` gives and `push` takes `u32`.
pub const IPV6_MCAST_ADM_BW_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Mcast-Adm-Bw-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `ERX-Qos-Parameters` (26.4874.82), text: `get` gives and `push` takes `&str`.
pub const QOS_PARAMETERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Qos-Parameters", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `ERX-Service-Session` (26.4874.83), text: `get` gives and `push` takes `&str`.
pub const SERVICE_SESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Service-Session", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `ERX-Mobile-IP-Algorithm` (26.4874.84), a number: `get` gives and `push` takes `u32`.
pub const MOBILE_IP_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Mobile-IP-Algorithm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `ERX-Mobile-IP-SPI` (26.4874.85), a number: `get` gives and `push` takes `u32`.
pub const MOBILE_IP_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Mobile-IP-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `ERX-Mobile-IP-Key` (26.4874.86), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const MOBILE_IP_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Mobile-IP-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `ERX-Mobile-IP-Replay` (26.4874.87), a number: `get` gives and `push` takes `u32`.
pub const MOBILE_IP_REPLAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Mobile-IP-Replay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `ERX-Mobile-IP-Access-Control` (26.4874.88), text: `get` gives and `push` takes `&str`.
pub const MOBILE_IP_ACCESS_CONTROL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Mobile-IP-Access-Control", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `ERX-Mobile-IP-Lifetime` (26.4874.89), a number: `get` gives and `push` takes `u32`.
pub const MOBILE_IP_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Mobile-IP-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

::radius_dict::enumeration! {
    /// A value of `ERX-L2TP-Resynch-Method`.
    pub L2tpResynchMethod
    DISABLE = 0, "disable";
    FAILOVER = 1, "failover";
    SILENT_FAILOVER = 2, "silent-failover";
    FAILOVER_WITH_SILENT_BACKUP = 3, "failover-with-silent-backup";
}

/// `ERX-L2TP-Resynch-Method` (26.4874.90), a named number: `get` gives and `push` takes `L2tpResynchMethod`.
pub const L2TP_RESYNCH_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<L2tpResynchMethod>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-L2TP-Resynch-Method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `ERX-Tunnel-Switch-Profile` (26.4874.91), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_SWITCH_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Tunnel-Switch-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `ERX-L2c-Up-Stream-Data` (26.4874.92), text: `get` gives and `push` takes `&str`.
pub const L2C_UP_STREAM_DATA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-L2c-Up-Stream-Data", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `ERX-L2c-Down-Stream-Data` (26.4874.93), text: `get` gives and `push` takes `&str`.
pub const L2C_DOWN_STREAM_DATA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-L2c-Down-Stream-Data", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

::radius_dict::enumeration! {
    /// A value of `ERX-Tunnel-Tx-Speed-Method`.
    pub TunnelTxSpeedMethod
    STATIC_LAYER2 = 1, "static-layer2";
    DYNAMIC_LAYER2 = 2, "dynamic-layer2";
    QOS = 3, "qos";
    ACTUAL = 4, "actual";
}

/// `ERX-Tunnel-Tx-Speed-Method` (26.4874.94), a named number: `get` gives and `push` takes `TunnelTxSpeedMethod`.
pub const TUNNEL_TX_SPEED_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelTxSpeedMethod>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Tunnel-Tx-Speed-Method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `ERX-IGMP-Query-Interval` (26.4874.95), a number: `get` gives and `push` takes `u32`.
pub const IGMP_QUERY_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IGMP-Query-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `ERX-IGMP-Max-Resp-Time` (26.4874.96), a number: `get` gives and `push` takes `u32`.
pub const IGMP_MAX_RESP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IGMP-Max-Resp-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

::radius_dict::enumeration! {
    /// A value of `ERX-IGMP-Immediate-Leave`.
    pub IgmpImmediateLeave
    DISABLED = 0, "disabled";
    ENABLED = 1, "enabled";
}

/// `ERX-IGMP-Immediate-Leave` (26.4874.97), a named number: `get` gives and `push` takes `IgmpImmediateLeave`.
pub const IGMP_IMMEDIATE_LEAVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IgmpImmediateLeave>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IGMP-Immediate-Leave", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `ERX-MLD-Query-Interval` (26.4874.98), a number: `get` gives and `push` takes `u32`.
pub const MLD_QUERY_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-MLD-Query-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `ERX-MLD-Max-Resp-Time` (26.4874.99), a number: `get` gives and `push` takes `u32`.
pub const MLD_MAX_RESP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-MLD-Max-Resp-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

::radius_dict::enumeration! {
    /// A value of `ERX-MLD-Immediate-Leave`.
    pub MldImmediateLeave
    DISABLED = 0, "disabled";
    ENABLED = 1, "enabled";
}

/// `ERX-MLD-Immediate-Leave` (26.4874.100), a named number: `get` gives and `push` takes `MldImmediateLeave`.
pub const MLD_IMMEDIATE_LEAVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MldImmediateLeave>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-MLD-Immediate-Leave", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

::radius_dict::enumeration! {
    /// A value of `ERX-IP-Block-Multicast`.
    pub IpBlockMulticast
    DISABLED = 0, "disabled";
    ENABLED = 1, "enabled";
}

/// `ERX-IP-Block-Multicast` (26.4874.101), a named number: `get` gives and `push` takes `IpBlockMulticast`.
pub const IP_BLOCK_MULTICAST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpBlockMulticast>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IP-Block-Multicast", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

::radius_dict::enumeration! {
    /// A value of `ERX-IGMP-Explicit-Tracking`.
    pub IgmpExplicitTracking
    DISABLED = 0, "disabled";
    ENABLED = 1, "enabled";
}

/// `ERX-IGMP-Explicit-Tracking` (26.4874.102), a named number: `get` gives and `push` takes `IgmpExplicitTracking`.
pub const IGMP_EXPLICIT_TRACKING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IgmpExplicitTracking>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IGMP-Explicit-Tracking", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

::radius_dict::enumeration! {
    /// A value of `ERX-IGMP-No-Tracking-V2-Grps`.
    pub IgmpNoTrackingV2Grps
    DISABLED = 0, "disabled";
    ENABLED = 1, "enabled";
}

/// `ERX-IGMP-No-Tracking-V2-Grps` (26.4874.103), a named number: `get` gives and `push` takes `IgmpNoTrackingV2Grps`.
pub const IGMP_NO_TRACKING_V2_GRPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IgmpNoTrackingV2Grps>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IGMP-No-Tracking-V2-Grps", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

::radius_dict::enumeration! {
    /// A value of `ERX-MLD-Explicit-Tracking`.
    pub MldExplicitTracking
    DISABLED = 0, "disabled";
    ENABLED = 1, "enabled";
}

/// `ERX-MLD-Explicit-Tracking` (26.4874.104), a named number: `get` gives and `push` takes `MldExplicitTracking`.
pub const MLD_EXPLICIT_TRACKING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MldExplicitTracking>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-MLD-Explicit-Tracking", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

::radius_dict::enumeration! {
    /// A value of `ERX-MLD-No-Tracking-V1-Grps`.
    pub MldNoTrackingV1Grps
    DISABLED = 0, "disabled";
    ENABLED = 1, "enabled";
}

/// `ERX-MLD-No-Tracking-V1-Grps` (26.4874.105), a named number: `get` gives and `push` takes `MldNoTrackingV1Grps`.
pub const MLD_NO_TRACKING_V1_GRPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MldNoTrackingV1Grps>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-MLD-No-Tracking-V1-Grps", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `ERX-IPv6-Ingress-Policy-Name` (26.4874.106), text: `get` gives and `push` takes `&str`.
pub const IPV6_INGRESS_POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Ingress-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `ERX-IPv6-Egress-Policy-Name` (26.4874.107), text: `get` gives and `push` takes `&str`.
pub const IPV6_EGRESS_POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Egress-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `ERX-CoS-Shaping-Pmt-Type` (26.4874.108), text: `get` gives and `push` takes `&str`.
pub const COS_SHAPING_PMT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-CoS-Shaping-Pmt-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `ERX-DHCP-Guided-Relay-Server` (26.4874.109), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DHCP_GUIDED_RELAY_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-DHCP-Guided-Relay-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `ERX-Acc-Loop-Cir-Id` (26.4874.110), text: `get` gives and `push` takes `&str`.
pub const ACC_LOOP_CIR_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Acc-Loop-Cir-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `ERX-Acc-Aggr-Cir-Id-Bin` (26.4874.111), octets: `get` gives and `push` takes `&[u8]`.
pub const ACC_AGGR_CIR_ID_BIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Acc-Aggr-Cir-Id-Bin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `ERX-Acc-Aggr-Cir-Id-Asc` (26.4874.112), text: `get` gives and `push` takes `&str`.
pub const ACC_AGGR_CIR_ID_ASC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Acc-Aggr-Cir-Id-Asc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `ERX-Act-Data-Rate-Up` (26.4874.113), a number: `get` gives and `push` takes `u32`.
pub const ACT_DATA_RATE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Act-Data-Rate-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `ERX-Act-Data-Rate-Dn` (26.4874.114), a number: `get` gives and `push` takes `u32`.
pub const ACT_DATA_RATE_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Act-Data-Rate-Dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `ERX-Min-Data-Rate-Up` (26.4874.115), a number: `get` gives and `push` takes `u32`.
pub const MIN_DATA_RATE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Min-Data-Rate-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `ERX-Min-Data-Rate-Dn` (26.4874.116), a number: `get` gives and `push` takes `u32`.
pub const MIN_DATA_RATE_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Min-Data-Rate-Dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `ERX-Att-Data-Rate-Up` (26.4874.117), a number: `get` gives and `push` takes `u32`.
pub const ATT_DATA_RATE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Att-Data-Rate-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `ERX-Att-Data-Rate-Dn` (26.4874.118), a number: `get` gives and `push` takes `u32`.
pub const ATT_DATA_RATE_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Att-Data-Rate-Dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `ERX-Max-Data-Rate-Up` (26.4874.119), a number: `get` gives and `push` takes `u32`.
pub const MAX_DATA_RATE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Max-Data-Rate-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `ERX-Max-Data-Rate-Dn` (26.4874.120), a number: `get` gives and `push` takes `u32`.
pub const MAX_DATA_RATE_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Max-Data-Rate-Dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `ERX-Min-LP-Data-Rate-Up` (26.4874.121), a number: `get` gives and `push` takes `u32`.
pub const MIN_LP_DATA_RATE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Min-LP-Data-Rate-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `ERX-Min-LP-Data-Rate-Dn` (26.4874.122), a number: `get` gives and `push` takes `u32`.
pub const MIN_LP_DATA_RATE_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Min-LP-Data-Rate-Dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `ERX-Max-Interlv-Delay-Up` (26.4874.123), a number: `get` gives and `push` takes `u32`.
pub const MAX_INTERLV_DELAY_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Max-Interlv-Delay-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `ERX-Act-Interlv-Delay-Up` (26.4874.124), a number: `get` gives and `push` takes `u32`.
pub const ACT_INTERLV_DELAY_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Act-Interlv-Delay-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `ERX-Max-Interlv-Delay-Dn` (26.4874.125), a number: `get` gives and `push` takes `u32`.
pub const MAX_INTERLV_DELAY_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Max-Interlv-Delay-Dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `ERX-Act-Interlv-Delay-Dn` (26.4874.126), a number: `get` gives and `push` takes `u32`.
pub const ACT_INTERLV_DELAY_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Act-Interlv-Delay-Dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

::radius_dict::enumeration! {
    /// A value of `ERX-DSL-Line-State`.
    pub DslLineState
    SHOWTIME = 1, "SHOWTIME";
    IDLE = 2, "IDLE";
    SILENT = 3, "SILENT";
}

/// `ERX-DSL-Line-State` (26.4874.127), a named number: `get` gives and `push` takes `DslLineState`.
pub const DSL_LINE_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DslLineState>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-DSL-Line-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

::radius_dict::enumeration! {
    /// A value of `ERX-DSL-Type`.
    pub DslType
    ADSL1 = 1, "ADSL1";
    ADSL2 = 2, "ADSL2";
    ADSL2PLUS = 3, "ADSL2PLUS";
    VDSL1 = 4, "VDSL1";
    VDSL2 = 5, "VDSL2";
    SDSL = 6, "SDSL";
    UNKNOWN = 7, "UNKNOWN";
}

/// `ERX-DSL-Type` (26.4874.128), a named number: `get` gives and `push` takes `DslType`.
pub const DSL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DslType>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-DSL-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `ERX-IPv6-NdRa-Prefix` (26.4874.129), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`.
pub const IPV6_NDRA_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-NdRa-Prefix", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `ERX-Qos-Set-Name` (26.4874.130), text: `get` gives and `push` takes `&str`.
pub const QOS_SET_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Qos-Set-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `ERX-Service-Acct-Interval` (26.4874.140), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const SERVICE_ACCT_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Service-Acct-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `ERX-DownStream-Calc-Rate` (26.4874.141), a number: `get` gives and `push` takes `u32`.
pub const DOWNSTREAM_CALC_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-DownStream-Calc-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `ERX-UpStream-Calc-Rate` (26.4874.142), a number: `get` gives and `push` takes `u32`.
pub const UPSTREAM_CALC_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-UpStream-Calc-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `ERX-Max-Clients-Per-Interface` (26.4874.143), a number: `get` gives and `push` takes `u32`.
pub const MAX_CLIENTS_PER_INTERFACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Max-Clients-Per-Interface", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

::radius_dict::enumeration! {
    /// A value of `ERX-PPP-Monitor-Ingress-Only`.
    pub PppMonitorIngressOnly
    DISABLED = 0, "disabled";
    ENABLED = 1, "enabled";
}

/// `ERX-PPP-Monitor-Ingress-Only` (26.4874.144), a named number: `get` gives and `push` takes `PppMonitorIngressOnly`.
pub const PPP_MONITOR_INGRESS_ONLY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppMonitorIngressOnly>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-PPP-Monitor-Ingress-Only", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `ERX-CoS-Scheduler-Pmt-Type` (26.4874.146), text: `get` gives and `push` takes `&str`.
pub const COS_SCHEDULER_PMT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-CoS-Scheduler-Pmt-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `ERX-Backup-Address-Pool` (26.4874.147), text: `get` gives and `push` takes `&str`.
pub const BACKUP_ADDRESS_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Backup-Address-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `ERX-ICR-Partition-Id` (26.4874.150), text: `get` gives and `push` takes `&str`.
pub const ICR_PARTITION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-ICR-Partition-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `ERX-IPv6-Acct-Input-Octets` (26.4874.151), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Acct-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `ERX-IPv6-Acct-Output-Octets` (26.4874.152), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Acct-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `ERX-IPv6-Acct-Input-Packets` (26.4874.153), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Acct-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `ERX-IPv6-Acct-Output-Packets` (26.4874.154), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Acct-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

/// `ERX-IPv6-Acct-Input-Gigawords` (26.4874.155), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_INPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Acct-Input-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `ERX-IPv6-Acct-Output-Gigawords` (26.4874.156), a number: `get` gives and `push` takes `u32`.
pub const IPV6_ACCT_OUTPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Acct-Output-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `ERX-IPv6-NdRa-Pool-Name` (26.4874.157), text: `get` gives and `push` takes `&str`.
pub const IPV6_NDRA_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-NdRa-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `ERX-PppoE-Padn` (26.4874.158), text: `get` gives and `push` takes `&str`.
pub const PPPOE_PADN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-PppoE-Padn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `ERX-Dhcp-Option-82` (26.4874.159), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_OPTION_82: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Dhcp-Option-82", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `ERX-Vlan-Map-Id` (26.4874.160), a number: `get` gives and `push` takes `u32`.
pub const VLAN_MAP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Vlan-Map-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

/// `ERX-IPv6-Delegated-Pool-Name` (26.4874.161), text: `get` gives and `push` takes `&str`.
pub const IPV6_DELEGATED_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Delegated-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `ERX-Tx-Connect-Speed` (26.4874.162), a number: `get` gives and `push` takes `u32`.
pub const TX_CONNECT_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Tx-Connect-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `ERX-Rx-Connect-Speed` (26.4874.163), a number: `get` gives and `push` takes `u32`.
pub const RX_CONNECT_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Rx-Connect-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

::radius_dict::enumeration! {
    /// A value of `ERX-Service-Activate-Type`.
    pub ServiceActivateType
    DYNAMIC = 1, "dynamic";
    OPSCRIPT = 1, "opscript";
}

/// `ERX-Service-Activate-Type` (26.4874.173), a named number with a tag: `get` gives and `push` takes `(Tag, ServiceActivateType)`.
pub const SERVICE_ACTIVATE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Enumerated<ServiceActivateType>>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Service-Activate-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 173));

/// `ERX-Client-Profile-Name` (26.4874.174), text: `get` gives and `push` takes `&str`.
pub const CLIENT_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Client-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 174));

/// `ERX-Redirect-GW-Address` (26.4874.175), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const REDIRECT_GW_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Redirect-GW-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 175));

/// `ERX-APN-Name` (26.4874.176), text: `get` gives and `push` takes `&str`.
pub const APN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-APN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 176));

/// `ERX-Cos-Shaping-Rate` (26.4874.177), text: `get` gives and `push` takes `&str`.
pub const COS_SHAPING_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Cos-Shaping-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 177));

/// `ERX-Action-Reason` (26.4874.178), text: `get` gives and `push` takes `&str`.
pub const ACTION_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Action-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 178));

/// `ERX-Service-Volume-Gigawords` (26.4874.179), a number with a tag: `get` gives and `push` takes `(Tag, u32)`.
pub const SERVICE_VOLUME_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Service-Volume-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 179));

/// `ERX-Update-Service` (26.4874.180), text with a tag: `get` gives and `push` takes `(Tag, &str)`.
pub const UPDATE_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tagged<::radius_proto::value::Text>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Update-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `ERX-DHCPv6-Guided-Relay-Server` (26.4874.181), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const DHCPV6_GUIDED_RELAY_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-DHCPv6-Guided-Relay-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

/// `ERX-Acc-Loop-Remote-Id` (26.4874.182), text: `get` gives and `push` takes `&str`.
pub const ACC_LOOP_REMOTE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Acc-Loop-Remote-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 182));

/// `ERX-Acc-Loop-Encap` (26.4874.183), octets: `get` gives and `push` takes `&[u8]`.
pub const ACC_LOOP_ENCAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Acc-Loop-Encap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `ERX-Inner-Vlan-Map-Id` (26.4874.184), a number: `get` gives and `push` takes `u32`.
pub const INNER_VLAN_MAP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Inner-Vlan-Map-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 184));

/// `ERX-Core-Facing-Interface` (26.4874.185), text: `get` gives and `push` takes `&str`.
pub const CORE_FACING_INTERFACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Core-Facing-Interface", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `ERX-DHCP-First-Relay-IPv4-Address` (26.4874.189), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DHCP_FIRST_RELAY_IPV4_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-DHCP-First-Relay-IPv4-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 189));

/// `ERX-DHCP-First-Relay-IPv6-Address` (26.4874.190), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const DHCP_FIRST_RELAY_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("ERX-DHCP-First-Relay-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

/// `ERX-Input-Interface-Filter` (26.4874.191), text: `get` gives and `push` takes `&str`.
pub const INPUT_INTERFACE_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Input-Interface-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `ERX-Output-Interface-Filter` (26.4874.192), text: `get` gives and `push` takes `&str`.
pub const OUTPUT_INTERFACE_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Output-Interface-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

::radius_dict::enumeration! {
    /// A value of `ERX-Pim-Enable`.
    pub PimEnable
    DISABLED = 0, "disabled";
    ENABLED = 1, "enabled";
}

/// `ERX-Pim-Enable` (26.4874.193), a named number: `get` gives and `push` takes `PimEnable`.
pub const PIM_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PimEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Pim-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `ERX-Bulk-CoA-Transaction-Id` (26.4874.194), a number: `get` gives and `push` takes `u32`.
pub const BULK_COA_TRANSACTION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Bulk-CoA-Transaction-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

/// `ERX-Bulk-CoA-Identifier` (26.4874.195), a number: `get` gives and `push` takes `u32`.
pub const BULK_COA_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Bulk-CoA-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));

/// `ERX-IPv4-Input-Service-Set` (26.4874.196), text: `get` gives and `push` takes `&str`.
pub const IPV4_INPUT_SERVICE_SET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv4-Input-Service-Set", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 196));

/// `ERX-IPv4-Output-Service-Set` (26.4874.197), text: `get` gives and `push` takes `&str`.
pub const IPV4_OUTPUT_SERVICE_SET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv4-Output-Service-Set", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 197));

/// `ERX-IPv4-Input-Service-Filter` (26.4874.198), text: `get` gives and `push` takes `&str`.
pub const IPV4_INPUT_SERVICE_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv4-Input-Service-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `ERX-IPv4-Output-Service-Filter` (26.4874.199), text: `get` gives and `push` takes `&str`.
pub const IPV4_OUTPUT_SERVICE_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv4-Output-Service-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 199));

/// `ERX-IPv6-Input-Service-Set` (26.4874.200), text: `get` gives and `push` takes `&str`.
pub const IPV6_INPUT_SERVICE_SET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Input-Service-Set", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `ERX-IPv6-Output-Service-Set` (26.4874.201), text: `get` gives and `push` takes `&str`.
pub const IPV6_OUTPUT_SERVICE_SET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Output-Service-Set", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `ERX-IPv6-Input-Service-Filter` (26.4874.202), text: `get` gives and `push` takes `&str`.
pub const IPV6_INPUT_SERVICE_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Input-Service-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `ERX-IPv6-Output-Service-Filter` (26.4874.203), text: `get` gives and `push` takes `&str`.
pub const IPV6_OUTPUT_SERVICE_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-IPv6-Output-Service-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `ERX-Adv-Pcef-Profile-Name` (26.4874.204), text: `get` gives and `push` takes `&str`.
pub const ADV_PCEF_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Adv-Pcef-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `ERX-Adv-Pcef-Rule-Name` (26.4874.205), text: `get` gives and `push` takes `&str`.
pub const ADV_PCEF_RULE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Adv-Pcef-Rule-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

::radius_dict::enumeration! {
    /// A value of `ERX-Re-Authentication-Catalyst`.
    pub ReAuthenticationCatalyst
    DISABLED = 0, "disabled";
    CLIENT_RENEW = 1, "client-renew";
}

/// `ERX-Re-Authentication-Catalyst` (26.4874.206), a named number: `get` gives and `push` takes `ReAuthenticationCatalyst`.
pub const RE_AUTHENTICATION_CATALYST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ReAuthenticationCatalyst>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Re-Authentication-Catalyst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `ERX-DHCPv6-Options` (26.4874.207), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV6_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ERX-DHCPv6-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `ERX-DHCP-Header` (26.4874.208), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_HEADER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ERX-DHCP-Header", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `ERX-DHCPv6-Header` (26.4874.209), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV6_HEADER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ERX-DHCPv6-Header", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

::radius_dict::enumeration! {
    /// A value of `ERX-Acct-Request-Reason`.
    pub AcctRequestReason
    ACCT_START_ACK = 1, "Acct-Start-Ack";
    PERIODIC = 2, "Periodic";
    IP_ACTIVE = 4, "IP-Active";
    IP_INACTIVE = 8, "IP-Inactive";
    IPV6_ACTIVE = 16, "IPv6-Active";
    IPV6_INACTIVE = 32, "IPv6-Inactive";
    SESSION_ACTIVE = 64, "Session-Active";
    SESSION_INACTIVE = 128, "Session-Inactive";
    LINE_SPEED_CHANGE = 256, "Line-Speed-Change";
    ADDRESS_ASSIGNMENT_CHANGE = 512, "Address-Assignment-Change";
    COA_COMPLETE = 1024, "CoA-Complete";
}

/// `ERX-Acct-Request-Reason` (26.4874.210), a named number: `get` gives and `push` takes `AcctRequestReason`.
pub const ACCT_REQUEST_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AcctRequestReason>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Acct-Request-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `ERX-Inner-Tag-Protocol-Id` (26.4874.211), text: `get` gives and `push` takes `&str`.
pub const INNER_TAG_PROTOCOL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Inner-Tag-Protocol-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

::radius_dict::enumeration! {
    /// A value of `ERX-Routing-Services`.
    pub RoutingServices
    DISABLED = 0, "disabled";
    ENABLED = 1, "enabled";
}

/// `ERX-Routing-Services` (26.4874.212), a named number: `get` gives and `push` takes `RoutingServices`.
pub const ROUTING_SERVICES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RoutingServices>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Routing-Services", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

/// `ERX-Interface-Set-Targeting-Weight` (26.4874.213), a number: `get` gives and `push` takes `u32`.
pub const INTERFACE_SET_TARGETING_WEIGHT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Interface-Set-Targeting-Weight", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 213));

/// `ERX-Interface-Targeting-Weight` (26.4874.214), a number: `get` gives and `push` takes `u32`.
pub const INTERFACE_TARGETING_WEIGHT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Interface-Targeting-Weight", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

/// `ERX-Hybrid-Access-DSL-Downstream-Speed` (26.4874.216), a number: `get` gives and `push` takes `u32`.
pub const HYBRID_ACCESS_DSL_DOWNSTREAM_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Hybrid-Access-DSL-Downstream-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 216));

/// `ERX-Hybrid-Access-LTE-Downstream-Speed` (26.4874.217), a number: `get` gives and `push` takes `u32`.
pub const HYBRID_ACCESS_LTE_DOWNSTREAM_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Hybrid-Access-LTE-Downstream-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

::radius_dict::enumeration! {
    /// A value of `ERX-PON-Access-Type`.
    pub PonAccessType
    OTHER = 0, "Other";
    GPON = 1, "GPON";
    XG_PON1 = 2, "XG-PON1";
    TWDM_PON = 3, "TWDM-PON";
    XGS_PON = 4, "XGS-PON";
    WDM_PON = 5, "WDM-PON";
    UNKNOWN = 7, "UNKNOWN";
}

/// `ERX-PON-Access-Type` (26.4874.219), a named number: `get` gives and `push` takes `PonAccessType`.
pub const PON_ACCESS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PonAccessType>> =
    ::radius_proto::typed::TypedAttribute::at("ERX-PON-Access-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 219));

/// `ERX-ONT-ONU-Average-Data-Rate-Downstream` (26.4874.220), a number: `get` gives and `push` takes `u32`.
pub const ONT_ONU_AVERAGE_DATA_RATE_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-ONT-ONU-Average-Data-Rate-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

/// `ERX-ONT-ONU-Peak-Data-Rate-Downstream` (26.4874.221), a number: `get` gives and `push` takes `u32`.
pub const ONT_ONU_PEAK_DATA_RATE_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-ONT-ONU-Peak-Data-Rate-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));

/// `ERX-ONT-ONU-Maximum-Data-Rate-Upstream` (26.4874.222), a number: `get` gives and `push` takes `u32`.
pub const ONT_ONU_MAXIMUM_DATA_RATE_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-ONT-ONU-Maximum-Data-Rate-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 222));

/// `ERX-ONT-ONU-Assured-Data-Rate-Upstream` (26.4874.223), a number: `get` gives and `push` takes `u32`.
pub const ONT_ONU_ASSURED_DATA_RATE_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-ONT-ONU-Assured-Data-Rate-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 223));

/// `ERX-PON-Tree-Maximum-Data-Rate-Upstream` (26.4874.224), a number: `get` gives and `push` takes `u32`.
pub const PON_TREE_MAXIMUM_DATA_RATE_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-PON-Tree-Maximum-Data-Rate-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 224));

/// `ERX-PON-Tree-Maximum-Data-Rate-Downstream` (26.4874.225), a number: `get` gives and `push` takes `u32`.
pub const PON_TREE_MAXIMUM_DATA_RATE_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-PON-Tree-Maximum-Data-Rate-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 225));

/// `ERX-Expected-Throughput-Upstream` (26.4874.226), a number: `get` gives and `push` takes `u32`.
pub const EXPECTED_THROUGHPUT_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Expected-Throughput-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 226));

/// `ERX-Expected-Throughput-Downstream` (26.4874.227), a number: `get` gives and `push` takes `u32`.
pub const EXPECTED_THROUGHPUT_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Expected-Throughput-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 227));

/// `ERX-Attainable-Expected-Throughput-Upstream` (26.4874.228), a number: `get` gives and `push` takes `u32`.
pub const ATTAINABLE_EXPECTED_THROUGHPUT_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Attainable-Expected-Throughput-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));

/// `ERX-Attainable-Expected-Throughput-Downstream` (26.4874.229), a number: `get` gives and `push` takes `u32`.
pub const ATTAINABLE_EXPECTED_THROUGHPUT_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Attainable-Expected-Throughput-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 229));

/// `ERX-Gamma-Data-Rate-Upstream` (26.4874.230), a number: `get` gives and `push` takes `u32`.
pub const GAMMA_DATA_RATE_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Gamma-Data-Rate-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

/// `ERX-Gamma-Data-Rate-Downstream` (26.4874.231), a number: `get` gives and `push` takes `u32`.
pub const GAMMA_DATA_RATE_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Gamma-Data-Rate-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));

/// `ERX-Attainable-Gamma-Data-Rate-Upstream` (26.4874.232), a number: `get` gives and `push` takes `u32`.
pub const ATTAINABLE_GAMMA_DATA_RATE_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Attainable-Gamma-Data-Rate-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

/// `ERX-Attainable-Gamma-Data-Rate-Downstream` (26.4874.233), a number: `get` gives and `push` takes `u32`.
pub const ATTAINABLE_GAMMA_DATA_RATE_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ERX-Attainable-Gamma-Data-Rate-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));
