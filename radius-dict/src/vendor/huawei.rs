// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Huawei` (2011).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2011);

/// `Huawei-Input-Burst-Size` (26.2011.1), a number: `get` gives and `push` takes `u32`.
pub const INPUT_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Input-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Huawei-Input-Average-Rate` (26.2011.2), a number: `get` gives and `push` takes `u32`.
pub const INPUT_AVERAGE_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Input-Average-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Huawei-Input-Peak-Rate` (26.2011.3), a number: `get` gives and `push` takes `u32`.
pub const INPUT_PEAK_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Input-Peak-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Huawei-Output-Burst-Size` (26.2011.4), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Output-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Huawei-Output-Average-Rate` (26.2011.5), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_AVERAGE_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Output-Average-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Huawei-Output-Peak-Rate` (26.2011.6), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_PEAK_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Output-Peak-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Huawei-In-Kb-Before-T-Switch` (26.2011.7), a number: `get` gives and `push` takes `u32`.
pub const IN_KB_BEFORE_T_SWITCH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-In-Kb-Before-T-Switch", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Huawei-Out-Kb-Before-T-Switch` (26.2011.8), a number: `get` gives and `push` takes `u32`.
pub const OUT_KB_BEFORE_T_SWITCH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Out-Kb-Before-T-Switch", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Huawei-In-Pkt-Before-T-Switch` (26.2011.9), a number: `get` gives and `push` takes `u32`.
pub const IN_PKT_BEFORE_T_SWITCH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-In-Pkt-Before-T-Switch", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Huawei-Out-Pkt-Before-T-Switch` (26.2011.10), a number: `get` gives and `push` takes `u32`.
pub const OUT_PKT_BEFORE_T_SWITCH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Out-Pkt-Before-T-Switch", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Huawei-In-Kb-After-T-Switch` (26.2011.11), a number: `get` gives and `push` takes `u32`.
pub const IN_KB_AFTER_T_SWITCH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-In-Kb-After-T-Switch", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Huawei-Out-Kb-After-T-Switch` (26.2011.12), a number: `get` gives and `push` takes `u32`.
pub const OUT_KB_AFTER_T_SWITCH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Out-Kb-After-T-Switch", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Huawei-In-Pkt-After-T-Switch` (26.2011.13), a number: `get` gives and `push` takes `u32`.
pub const IN_PKT_AFTER_T_SWITCH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-In-Pkt-After-T-Switch", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Huawei-Out-Pkt-After-T-Switch` (26.2011.14), a number: `get` gives and `push` takes `u32`.
pub const OUT_PKT_AFTER_T_SWITCH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Out-Pkt-After-T-Switch", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Huawei-Remanent-Volume` (26.2011.15), a number: `get` gives and `push` takes `u32`.
pub const REMANENT_VOLUME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Remanent-Volume", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Huawei-Tariff-Switch-Interval` (26.2011.16), a number: `get` gives and `push` takes `u32`.
pub const TARIFF_SWITCH_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Tariff-Switch-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Huawei-ISP-ID` (26.2011.17), text: `get` gives and `push` takes `&str`.
pub const ISP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-ISP-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Huawei-Max-Users-Per-Logic-Port` (26.2011.18), a number: `get` gives and `push` takes `u32`.
pub const MAX_USERS_PER_LOGIC_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Max-Users-Per-Logic-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Huawei-Command` (26.2011.20), a number: `get` gives and `push` takes `u32`.
pub const COMMAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Command", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Huawei-Priority` (26.2011.22), a number: `get` gives and `push` takes `u32`.
pub const PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Huawei-Control-Identifier` (26.2011.24), a number: `get` gives and `push` takes `u32`.
pub const CONTROL_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Control-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

::radius_dict::enumeration! {
    /// A value of `Huawei-Result-Code`.
    pub ResultCode
    SUCCEEDED = 0, "Succeeded";
}

/// `Huawei-Result-Code` (26.2011.25), a named number: `get` gives and `push` takes `ResultCode`.
pub const RESULT_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ResultCode>> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Result-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Huawei-Connect-ID` (26.2011.26), a number: `get` gives and `push` takes `u32`.
pub const CONNECT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Connect-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Huawei-PortalURL` (26.2011.27), text: `get` gives and `push` takes `&str`.
pub const PORTALURL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-PortalURL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Huawei-FTP-Directory` (26.2011.28), text: `get` gives and `push` takes `&str`.
pub const FTP_DIRECTORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-FTP-Directory", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Huawei-Exec-Privilege` (26.2011.29), a number: `get` gives and `push` takes `u32`.
pub const EXEC_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Exec-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Huawei-IP-Address` (26.2011.30), a number: `get` gives and `push` takes `u32`.
pub const IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Huawei-Qos-Profile-Name` (26.2011.31), text: `get` gives and `push` takes `&str`.
pub const QOS_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Qos-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Huawei-SIP-Server` (26.2011.32), text: `get` gives and `push` takes `&str`.
pub const SIP_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-SIP-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Huawei-User-Password` (26.2011.33), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const USER_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-User-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Huawei-Command-Mode` (26.2011.34), text: `get` gives and `push` takes `&str`.
pub const COMMAND_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Command-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Huawei-Renewal-Time` (26.2011.35), a number: `get` gives and `push` takes `u32`.
pub const RENEWAL_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Renewal-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Huawei-Rebinding-Time` (26.2011.36), a number: `get` gives and `push` takes `u32`.
pub const REBINDING_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Rebinding-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Huawei-IGMP-Enable` (26.2011.37), a number: `get` gives and `push` takes `u32`.
pub const IGMP_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-IGMP-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Huawei-Destnation-IP-Addr` (26.2011.39), text: `get` gives and `push` takes `&str`.
pub const DESTNATION_IP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Destnation-IP-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Huawei-Destnation-Volume` (26.2011.40), text: `get` gives and `push` takes `&str`.
pub const DESTNATION_VOLUME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Destnation-Volume", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Huawei-Startup-Stamp` (26.2011.59), a number: `get` gives and `push` takes `u32`.
pub const STARTUP_STAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Startup-Stamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Huawei-IPHost-Addr` (26.2011.60), text: `get` gives and `push` takes `&str`.
pub const IPHOST_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-IPHost-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Huawei-Up-Priority` (26.2011.61), a number: `get` gives and `push` takes `u32`.
pub const UP_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Up-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Huawei-Down-Priority` (26.2011.62), a number: `get` gives and `push` takes `u32`.
pub const DOWN_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Down-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Huawei-Tunnel-VPN-Instance` (26.2011.63), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_VPN_INSTANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Tunnel-VPN-Instance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Huawei-VT-Name` (26.2011.64), a number: `get` gives and `push` takes `u32`.
pub const VT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-VT-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Huawei-User-Date` (26.2011.65), text: `get` gives and `push` takes `&str`.
pub const USER_DATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-User-Date", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Huawei-User-Class` (26.2011.66), text: `get` gives and `push` takes `&str`.
pub const USER_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-User-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Huawei-PPP-NCP-Type` (26.2011.70), a number: `get` gives and `push` takes `u32`.
pub const PPP_NCP_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-PPP-NCP-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `Huawei-VSI-Name` (26.2011.71), text: `get` gives and `push` takes `&str`.
pub const VSI_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-VSI-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `Huawei-Subnet-Mask` (26.2011.72), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SUBNET_MASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Subnet-Mask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `Huawei-Gateway-Address` (26.2011.73), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const GATEWAY_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Gateway-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `Huawei-Lease-Time` (26.2011.74), a number: `get` gives and `push` takes `u32`.
pub const LEASE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Lease-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `Huawei-Primary-WINS` (26.2011.75), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Primary-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `Huawei-Secondary-WINS` (26.2011.76), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Secondary-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `Huawei-Input-Peak-Burst-Size` (26.2011.77), a number: `get` gives and `push` takes `u32`.
pub const INPUT_PEAK_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Input-Peak-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `Huawei-Output-Peak-Burst-Size` (26.2011.78), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_PEAK_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Output-Peak-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `Huawei-Reduced-CIR` (26.2011.79), a number: `get` gives and `push` takes `u32`.
pub const REDUCED_CIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Reduced-CIR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `Huawei-Tunnel-Session-Limit` (26.2011.80), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_SESSION_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Tunnel-Session-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `Huawei-Zone-Name` (26.2011.81), text: `get` gives and `push` takes `&str`.
pub const ZONE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Zone-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `Huawei-Data-Filter` (26.2011.82), text: `get` gives and `push` takes `&str`.
pub const DATA_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Data-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `Huawei-Access-Service` (26.2011.83), text: `get` gives and `push` takes `&str`.
pub const ACCESS_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Access-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `Huawei-Accounting-Level` (26.2011.84), a number: `get` gives and `push` takes `u32`.
pub const ACCOUNTING_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Accounting-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

::radius_dict::enumeration! {
    /// A value of `Huawei-Portal-Mode`.
    pub PortalMode
    PADM = 0, "PADM";
    REDIRECTIONAL = 1, "Redirectional";
    NON_CAPTIVE = 2, "Non-captive";
}

/// `Huawei-Portal-Mode` (26.2011.85), a named number: `get` gives and `push` takes `PortalMode`.
pub const PORTAL_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PortalMode>> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Portal-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `Huawei-DPI-Policy-Name` (26.2011.86), text: `get` gives and `push` takes `&str`.
pub const DPI_POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-DPI-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `huawei-Policy-Route` (26.2011.87), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const POLICY_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("huawei-Policy-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `Huawei-Framed-Pool` (26.2011.88), text: `get` gives and `push` takes `&str`.
pub const FRAMED_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Framed-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `Huawei-L2TP-Terminate-Cause` (26.2011.89), text: `get` gives and `push` takes `&str`.
pub const L2TP_TERMINATE_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-L2TP-Terminate-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `Huawei-Multi-Account-Mode` (26.2011.90), a number: `get` gives and `push` takes `u32`.
pub const MULTI_ACCOUNT_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Multi-Account-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `Huawei-Queue-Profile` (26.2011.91), text: `get` gives and `push` takes `&str`.
pub const QUEUE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Queue-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `Huawei-Layer4-Session-Limit` (26.2011.92), a number: `get` gives and `push` takes `u32`.
pub const LAYER4_SESSION_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Layer4-Session-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `Huawei-Multicast-Profile` (26.2011.93), text: `get` gives and `push` takes `&str`.
pub const MULTICAST_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Multicast-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `Huawei-VPN-Instance` (26.2011.94), text: `get` gives and `push` takes `&str`.
pub const VPN_INSTANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-VPN-Instance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `Huawei-Policy-Name` (26.2011.95), text: `get` gives and `push` takes `&str`.
pub const POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `Huawei-Tunnel-Group-Name` (26.2011.96), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_GROUP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Tunnel-Group-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `Huawei-Multicast-Source-Group` (26.2011.97), text: `get` gives and `push` takes `&str`.
pub const MULTICAST_SOURCE_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Multicast-Source-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `Huawei-Multicast-Receive-Group` (26.2011.98), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const MULTICAST_RECEIVE_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Multicast-Receive-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `Huawei-User-Multicast-Type` (26.2011.99), a number: `get` gives and `push` takes `u32`.
pub const USER_MULTICAST_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-User-Multicast-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `Huawei-Reduced-PIR` (26.2011.100), a number: `get` gives and `push` takes `u32`.
pub const REDUCED_PIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Reduced-PIR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Huawei-LI-ID` (26.2011.101), text: `get` gives and `push` takes `&str`.
pub const LI_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-LI-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Huawei-LI-Md-Address` (26.2011.102), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const LI_MD_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-LI-Md-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Huawei-LI-Md-Port` (26.2011.103), a number: `get` gives and `push` takes `u32`.
pub const LI_MD_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-LI-Md-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Huawei-LI-Md-VpnInstance` (26.2011.104), text: `get` gives and `push` takes `&str`.
pub const LI_MD_VPNINSTANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-LI-Md-VpnInstance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Huawei-Service-Chg-Cmd` (26.2011.105), a number: `get` gives and `push` takes `u32`.
pub const SERVICE_CHG_CMD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Service-Chg-Cmd", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `Huawei-Acct-Packet-Type` (26.2011.106), a number: `get` gives and `push` takes `u32`.
pub const ACCT_PACKET_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Acct-Packet-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Huawei-Call-Reference` (26.2011.107), a number: `get` gives and `push` takes `u32`.
pub const CALL_REFERENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Call-Reference", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Huawei-PSTN-Port` (26.2011.108), a number: `get` gives and `push` takes `u32`.
pub const PSTN_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-PSTN-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Huawei-Voip-Service-Type` (26.2011.109), a number: `get` gives and `push` takes `u32`.
pub const VOIP_SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Voip-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Huawei-Acct-Connection-Time` (26.2011.110), a number: `get` gives and `push` takes `u32`.
pub const ACCT_CONNECTION_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Acct-Connection-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `Huawei-Error-Reason` (26.2011.112), a number: `get` gives and `push` takes `u32`.
pub const ERROR_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Error-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `Huawei-Remain-Monney` (26.2011.113), a number: `get` gives and `push` takes `u32`.
pub const REMAIN_MONNEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Remain-Monney", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `Huawei-Org-GK-ipaddr` (26.2011.123), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ORG_GK_IPADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Org-GK-ipaddr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `Huawei-Org-GW-ipaddr` (26.2011.124), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ORG_GW_IPADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Org-GW-ipaddr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `Huawei-Dst-GK-ipaddr` (26.2011.125), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DST_GK_IPADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Dst-GK-ipaddr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `Huawei-Dst-GW-ipaddr` (26.2011.126), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DST_GW_IPADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Dst-GW-ipaddr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `Huawei-Access-Num` (26.2011.127), text: `get` gives and `push` takes `&str`.
pub const ACCESS_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Access-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `Huawei-Remain-Time` (26.2011.128), a number: `get` gives and `push` takes `u32`.
pub const REMAIN_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Remain-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `Huawei-Codec-Type` (26.2011.131), a number: `get` gives and `push` takes `u32`.
pub const CODEC_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Codec-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `Huawei-Transfer-Num` (26.2011.132), text: `get` gives and `push` takes `&str`.
pub const TRANSFER_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Transfer-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `Huawei-New-User-Name` (26.2011.133), text: `get` gives and `push` takes `&str`.
pub const NEW_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-New-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `Huawei-Transfer-Station-Id` (26.2011.134), text: `get` gives and `push` takes `&str`.
pub const TRANSFER_STATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Transfer-Station-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `Huawei-Primary-DNS` (26.2011.135), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Primary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `Huawei-Secondary-DNS` (26.2011.136), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Secondary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `Huawei-ONLY-Account-Type` (26.2011.137), a number: `get` gives and `push` takes `u32`.
pub const ONLY_ACCOUNT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-ONLY-Account-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `Huawei-Domain-Name` (26.2011.138), text: `get` gives and `push` takes `&str`.
pub const DOMAIN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Domain-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `Huawei-ANCP-Profile` (26.2011.139), text: `get` gives and `push` takes `&str`.
pub const ANCP_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-ANCP-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `Huawei-HTTP-Redirect-URL` (26.2011.140), text: `get` gives and `push` takes `&str`.
pub const HTTP_REDIRECT_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-HTTP-Redirect-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `Huawei-Loopback-Address` (26.2011.141), text: `get` gives and `push` takes `&str`.
pub const LOOPBACK_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Loopback-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

::radius_dict::enumeration! {
    /// A value of `Huawei-QoS-Profile-Type`.
    pub QosProfileType
    ORIGINAL = 0, "Original";
    L2TP_INBOUND = 1, "L2TP-Inbound";
    L2TP_OUTBOUND = 2, "L2TP-Outbound";
    L2TP = 3, "L2TP";
}

/// `Huawei-QoS-Profile-Type` (26.2011.142), a named number: `get` gives and `push` takes `QosProfileType`.
pub const QOS_PROFILE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosProfileType>> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-QoS-Profile-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `Huawei-Max-List-Num` (26.2011.143), a number: `get` gives and `push` takes `u32`.
pub const MAX_LIST_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Max-List-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `Huawei-Acct-IPv6-Input-Octets` (26.2011.144), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Acct-IPv6-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `Huawei-Acct-IPv6-Output-Octets` (26.2011.145), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Acct-IPv6-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `Huawei-Acct-IPv6-Input-Packets` (26.2011.146), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Acct-IPv6-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `Huawei-Acct-IPv6-Output-Packets` (26.2011.147), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Acct-IPv6-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `Huawei-Acct-IPv6-Input-Gigawords` (26.2011.148), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_INPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Acct-IPv6-Input-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `Huawei-Acct-IPv6-Output-Gigawords` (26.2011.149), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_OUTPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Acct-IPv6-Output-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `Huawei-DHCPv6-Option37` (26.2011.150), text: `get` gives and `push` takes `&str`.
pub const DHCPV6_OPTION37: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-DHCPv6-Option37", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `Huawei-DHCPv6-Option38` (26.2011.151), text: `get` gives and `push` takes `&str`.
pub const DHCPV6_OPTION38: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-DHCPv6-Option38", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `Huawei-User-Mac` (26.2011.153), text: `get` gives and `push` takes `&str`.
pub const USER_MAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-User-Mac", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `Huawei-DNS-Server-IPv6-address` (26.2011.154), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const DNS_SERVER_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-DNS-Server-IPv6-address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

/// `Huawei-DHCPv4-Option121` (26.2011.155), text: `get` gives and `push` takes `&str`.
pub const DHCPV4_OPTION121: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-DHCPv4-Option121", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `Huawei-DHCPv4-Option43` (26.2011.156), text: `get` gives and `push` takes `&str`.
pub const DHCPV4_OPTION43: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-DHCPv4-Option43", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `Huawei-Framed-Pool-Group` (26.2011.157), text: `get` gives and `push` takes `&str`.
pub const FRAMED_POOL_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Framed-Pool-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `Huawei-Framed-IPv6-Address` (26.2011.158), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FRAMED_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Framed-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `Huawei-Acct-Update-Address` (26.2011.159), a number: `get` gives and `push` takes `u32`.
pub const ACCT_UPDATE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Acct-Update-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `Huawei-NAT-Policy-Name` (26.2011.160), text: `get` gives and `push` takes `&str`.
pub const NAT_POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-NAT-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

/// `Huawei-NAT-Public-Address` (26.2011.161), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NAT_PUBLIC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-NAT-Public-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `Huawei-NAT-Start-Port` (26.2011.162), a number: `get` gives and `push` takes `u32`.
pub const NAT_START_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-NAT-Start-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `Huawei-NAT-End-Port` (26.2011.163), a number: `get` gives and `push` takes `u32`.
pub const NAT_END_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-NAT-End-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `Huawei-NAT-Port-Forwarding` (26.2011.164), a number: `get` gives and `push` takes `u32`.
pub const NAT_PORT_FORWARDING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-NAT-Port-Forwarding", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 164));

/// `Huawei-NAT-Port-Range-Update` (26.2011.165), a number: `get` gives and `push` takes `u32`.
pub const NAT_PORT_RANGE_UPDATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-NAT-Port-Range-Update", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 165));

/// `Huawei-DS-Lite-Tunnel-Name` (26.2011.166), text: `get` gives and `push` takes `&str`.
pub const DS_LITE_TUNNEL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-DS-Lite-Tunnel-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));

/// `Huawei-PCP-Server-Name` (26.2011.167), text: `get` gives and `push` takes `&str`.
pub const PCP_SERVER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-PCP-Server-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 167));

::radius_dict::enumeration! {
    /// A value of `Huawei-Public-IP-Addr-State`.
    pub PublicIpAddrState
    SAFE = 0, "Safe";
    WARNING = 1, "Warning";
    DANGER = 2, "Danger";
}

/// `Huawei-Public-IP-Addr-State` (26.2011.168), a named number: `get` gives and `push` takes `PublicIpAddrState`.
pub const PUBLIC_IP_ADDR_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PublicIpAddrState>> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Public-IP-Addr-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 168));

::radius_dict::enumeration! {
    /// A value of `Huawei-Auth-Type`.
    pub AuthType
    PPP = 1, "PPP";
    WEB = 2, "Web";
    DOT1X = 3, "Dot1x";
    FAST = 4, "Fast";
    BIND = 5, "Bind";
    WLAN = 6, "WLAN";
    ADMINISTRATIVE = 7, "Administrative";
    TUNNEL = 8, "Tunnel";
    MIP = 9, "MIP";
    NONE = 10, "None";
}

/// `Huawei-Auth-Type` (26.2011.180), a named number: `get` gives and `push` takes `AuthType`.
pub const AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthType>> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `Huawei-Acct-Terminate-Subcause` (26.2011.181), text: `get` gives and `push` takes `&str`.
pub const ACCT_TERMINATE_SUBCAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Acct-Terminate-Subcause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

/// `Huawei-Down-QOS-Profile-Name` (26.2011.182), text: `get` gives and `push` takes `&str`.
pub const DOWN_QOS_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Down-QOS-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 182));

::radius_dict::enumeration! {
    /// A value of `Huawei-Port-Mirror`.
    pub PortMirror
    DISABLE = 0, "Disable";
    UPLINK_ENABLE = 1, "Uplink-Enable";
    DOWNLINK_ENABLE = 2, "Downlink-Enable";
    ENABLE = 3, "Enable";
}

/// `Huawei-Port-Mirror` (26.2011.183), a named number: `get` gives and `push` takes `PortMirror`.
pub const PORT_MIRROR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PortMirror>> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Port-Mirror", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `Huawei-Account-Info` (26.2011.184), text: `get` gives and `push` takes `&str`.
pub const ACCOUNT_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Account-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 184));

/// `Huawei-Service-Info` (26.2011.185), text: `get` gives and `push` takes `&str`.
pub const SERVICE_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Service-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `Huawei-DHCP-Option` (26.2011.187), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-DHCP-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 187));

/// `Huawei-AVpair` (26.2011.188), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-AVpair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 188));

/// `Huawei-Delegated-IPv6-Prefix-Pool` (26.2011.191), text: `get` gives and `push` takes `&str`.
pub const DELEGATED_IPV6_PREFIX_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Delegated-IPv6-Prefix-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `Huawei-IPv6-Prefix-Lease` (26.2011.192), octets: `get` gives and `push` takes `&[u8]`.
pub const IPV6_PREFIX_LEASE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-IPv6-Prefix-Lease", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `Huawei-IPv6-Address-Lease` (26.2011.193), octets: `get` gives and `push` takes `&[u8]`.
pub const IPV6_ADDRESS_LEASE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-IPv6-Address-Lease", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `Huawei-IPv6-Policy-Route` (26.2011.194), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`.
pub const IPV6_POLICY_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-IPv6-Policy-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

::radius_dict::enumeration! {
    /// A value of `Huawei-MNG-IPv6`.
    pub MngIpv6
    UNSUPPORTED = 0, "Unsupported";
    SUPPORTED = 1, "Supported";
}

/// `Huawei-MNG-IPv6` (26.2011.196), a named number: `get` gives and `push` takes `MngIpv6`.
pub const MNG_IPV6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MngIpv6>> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-MNG-IPv6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 196));

/// `Huawei-DPSK-Info` (26.2011.206), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const DPSK_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-DPSK-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `Huawei-Flow-Info` (26.2011.211), text: `get` gives and `push` takes `&str`.
pub const FLOW_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Flow-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

/// `Huawei-Flow-Id` (26.2011.212), a number: `get` gives and `push` takes `u32`.
pub const FLOW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Flow-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

/// `Huawei-DHCP-Server-IP` (26.2011.214), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DHCP_SERVER_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-DHCP-Server-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

::radius_dict::enumeration! {
    /// A value of `Huawei-Application-Type`.
    pub ApplicationType
    FIXED = 1, "Fixed";
    NOMADIC = 2, "Nomadic";
    PORTABLE = 3, "Portable";
    SIMPLE_MOBILE = 4, "Simple-Mobile";
    FULL_MOBILE = 5, "Full-Mobile";
}

/// `Huawei-Application-Type` (26.2011.215), a named number: `get` gives and `push` takes `ApplicationType`.
pub const APPLICATION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ApplicationType>> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Application-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 215));

/// `Huawei-Indication-Flag` (26.2011.216), octets: `get` gives and `push` takes `&[u8]`.
pub const INDICATION_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Indication-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 216));

/// `Huawei-Original_NAS-IP_Address` (26.2011.217), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ORIGINAL_NAS_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Original_NAS-IP_Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

::radius_dict::enumeration! {
    /// A value of `Huawei-User-Priority`.
    pub UserPriority
    COMMON = 0, "Common";
    COPPER = 1, "Copper";
    SILVER = 2, "Silver";
    GOLD = 3, "Gold";
}

/// `Huawei-User-Priority` (26.2011.218), a named number: `get` gives and `push` takes `UserPriority`.
pub const USER_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPriority>> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-User-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 218));

/// `Huawei-ACS-Url` (26.2011.219), text: `get` gives and `push` takes `&str`.
pub const ACS_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-ACS-Url", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 219));

/// `Huawei-Provision-Code` (26.2011.220), text: `get` gives and `push` takes `&str`.
pub const PROVISION_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Provision-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

/// `Huawei-Application-Scene` (26.2011.221), octets: `get` gives and `push` takes `&[u8]`.
pub const APPLICATION_SCENE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Application-Scene", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));

/// `Huawei-MS-Maximum-MAC-Study-Number` (26.2011.222), octets: `get` gives and `push` takes `&[u8]`.
pub const MS_MAXIMUM_MAC_STUDY_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-MS-Maximum-MAC-Study-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 222));

/// `Huawei-GGSN-Vendor` (26.2011.232), text: `get` gives and `push` takes `&str`.
pub const GGSN_VENDOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-GGSN-Vendor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

/// `Huawei-GGSN-Version` (26.2011.233), text: `get` gives and `push` takes `&str`.
pub const GGSN_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-GGSN-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `Huawei-Ext-Specific` (26.2011.238), text: `get` gives and `push` takes `&str`.
pub const EXT_SPECIFIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Ext-Specific", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 238));

/// `Huawei-Web-URL` (26.2011.253), text: `get` gives and `push` takes `&str`.
pub const WEB_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Web-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 253));

/// `Huawei-Version` (26.2011.254), text: `get` gives and `push` takes `&str`.
pub const VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 254));

/// `Huawei-Product-ID` (26.2011.255), text: `get` gives and `push` takes `&str`.
pub const PRODUCT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Huawei-Product-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
