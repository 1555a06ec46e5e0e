// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `H3C` (25506).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(25506);

/// `H3C-Input-Peak-Rate` (26.25506.1), a number: `get` gives and `push` takes `u32`.
pub const INPUT_PEAK_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Input-Peak-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `H3C-Input-Average-Rate` (26.25506.2), a number: `get` gives and `push` takes `u32`.
pub const INPUT_AVERAGE_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Input-Average-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `H3C-Input-Basic-Rate` (26.25506.3), a number: `get` gives and `push` takes `u32`.
pub const INPUT_BASIC_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Input-Basic-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `H3C-Output-Peak-Rate` (26.25506.4), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_PEAK_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Output-Peak-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `H3C-Output-Average-Rate` (26.25506.5), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_AVERAGE_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Output-Average-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `H3C-Output-Basic-Rate` (26.25506.6), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_BASIC_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Output-Basic-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `H3C-Remanent-Volume` (26.25506.15), a number: `get` gives and `push` takes `u32`.
pub const REMANENT_VOLUME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Remanent-Volume", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `H3C-ISP-ID` (26.25506.17), text: `get` gives and `push` takes `&str`.
pub const ISP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-ISP-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

::radius_dict::enumeration! {
    /// A value of `H3C-Command`.
    pub Command
    TRIGGER_REQUEST = 1, "Trigger-Request";
    TERMINATE_REQUEST = 2, "Terminate-Request";
    SETPOLICY = 3, "SetPolicy";
    RESULT = 4, "Result";
    PORTALCLEAR = 5, "PortalClear";
}

/// `H3C-Command` (26.25506.20), a named number: `get` gives and `push` takes `Command`.
pub const COMMAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Command>> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Command", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `H3C-Control-Identifier` (26.25506.24), a number: `get` gives and `push` takes `u32`.
pub const CONTROL_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Control-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `H3C-Result-Code` (26.25506.25), a number: `get` gives and `push` takes `u32`.
pub const RESULT_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Result-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `H3C-Connect_Id` (26.25506.26), a number: `get` gives and `push` takes `u32`.
pub const CONNECT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Connect_Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `H3C-Portal-URL` (26.25506.27), text: `get` gives and `push` takes `&str`.
pub const PORTAL_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Portal-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `H3C-Ftp-Directory` (26.25506.28), text: `get` gives and `push` takes `&str`.
pub const FTP_DIRECTORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Ftp-Directory", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

::radius_dict::enumeration! {
    /// A value of `H3C-Exec-Privilege`.
    pub ExecPrivilege
    VISIT = 0, "Visit";
    MONITOR = 1, "Monitor";
    SYSTEM = 2, "System";
    MANAGE = 3, "Manage";
}

/// `H3C-Exec-Privilege` (26.25506.29), a named number: `get` gives and `push` takes `ExecPrivilege`.
pub const EXEC_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ExecPrivilege>> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Exec-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `H3C-NAT-IP-Address` (26.25506.32), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NAT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("H3C-NAT-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `H3C-NAT-Start-Port` (26.25506.33), a number: `get` gives and `push` takes `u32`.
pub const NAT_START_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-NAT-Start-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `H3C-NAT-End-Port` (26.25506.34), a number: `get` gives and `push` takes `u32`.
pub const NAT_END_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-NAT-End-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `H3C-NAS-Startup-Timestamp` (26.25506.59), a number: `get` gives and `push` takes `u32`.
pub const NAS_STARTUP_TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-NAS-Startup-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `H3C-Ip-Host-Addr` (26.25506.60), text: `get` gives and `push` takes `&str`.
pub const IP_HOST_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Ip-Host-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `H3C-User-Notify` (26.25506.61), text: `get` gives and `push` takes `&str`.
pub const USER_NOTIFY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-User-Notify", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `H3C-User-HeartBeat` (26.25506.62), text: `get` gives and `push` takes `&str`.
pub const USER_HEARTBEAT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-User-HeartBeat", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `H3C-IPv4-Multicast-Receive-Group` (26.25506.98), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IPV4_MULTICAST_RECEIVE_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("H3C-IPv4-Multicast-Receive-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `H3C-IPv6-Multicast-Receive-Group` (26.25506.100), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const IPV6_MULTICAST_RECEIVE_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("H3C-IPv6-Multicast-Receive-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `H3C-MLD-Access-Limit` (26.25506.101), a number: `get` gives and `push` takes `u32`.
pub const MLD_ACCESS_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-MLD-Access-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `H3C-L2TP-Local-Name` (26.25506.102), text: `get` gives and `push` takes `&str`.
pub const L2TP_LOCAL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-L2TP-Local-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `H3C-IGMP-Access-Limit` (26.25506.103), a number: `get` gives and `push` takes `u32`.
pub const IGMP_ACCESS_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-IGMP-Access-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `H3C-VPN-Instance` (26.25506.104), text: `get` gives and `push` takes `&str`.
pub const VPN_INSTANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-VPN-Instance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `H3C-ANCP-Profile` (26.25506.105), text: `get` gives and `push` takes `&str`.
pub const ANCP_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-ANCP-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `H3C-Up-Priority` (26.25506.106), a number: `get` gives and `push` takes `u32`.
pub const UP_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Up-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `H3C-Down-Priority` (26.25506.107), a number: `get` gives and `push` takes `u32`.
pub const DOWN_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Down-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `H3C-Longitude-Latitude` (26.25506.111), text: `get` gives and `push` takes `&str`.
pub const LONGITUDE_LATITUDE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Longitude-Latitude", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `H3C-Client-Primary-DNS` (26.25506.135), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Client-Primary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `H3C-Client-Secondary-DNS` (26.25506.136), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Client-Secondary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `H3C-User-Group` (26.25506.140), text: `get` gives and `push` takes `&str`.
pub const USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `H3C-Security-Level` (26.25506.141), a number: `get` gives and `push` takes `u32`.
pub const SECURITY_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Security-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `H3C-Acct-IPv6-Input-Octets` (26.25506.144), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Acct-IPv6-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `H3C-Acct-IPv6-Output-Octets` (26.25506.145), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Acct-IPv6-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `H3C-Acct-IPv6-Input-Packets` (26.25506.146), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Acct-IPv6-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `H3C-Acct-IPv6-Output-Packets` (26.25506.147), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Acct-IPv6-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `H3C-Acct-IPv6-Input-Gigawords` (26.25506.148), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_INPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Acct-IPv6-Input-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `H3C-Acct-IPv6-Output-Gigawords` (26.25506.149), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_OUTPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Acct-IPv6-Output-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `H3C-User-Role` (26.25506.155), text: `get` gives and `push` takes `&str`.
pub const USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `H3C-Input-Interval-Octets` (26.25506.201), a number: `get` gives and `push` takes `u32`.
pub const INPUT_INTERVAL_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Input-Interval-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `H3C-Output-Interval-Octets` (26.25506.202), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_INTERVAL_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Output-Interval-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `H3C-Input-Interval-Packets` (26.25506.203), a number: `get` gives and `push` takes `u32`.
pub const INPUT_INTERVAL_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Input-Interval-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `H3C-Output-Interval-Packets` (26.25506.204), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_INTERVAL_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Output-Interval-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `H3C-Input-Interval-Gigawords` (26.25506.205), a number: `get` gives and `push` takes `u32`.
pub const INPUT_INTERVAL_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Input-Interval-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `H3C-Output-Interval-Gigawords` (26.25506.206), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_INTERVAL_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Output-Interval-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `H3C-Backup-NAS-IP` (26.25506.207), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const BACKUP_NAS_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Backup-NAS-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `H3C-Av-Pair` (26.25506.210), text: `get` gives and `push` takes `&str`.
pub const AV_PAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Av-Pair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `H3C-Accounting-Level` (26.25506.215), a number: `get` gives and `push` takes `u32`.
pub const ACCOUNTING_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Accounting-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 215));

/// `H3C-Ita-Policy` (26.25506.216), text: `get` gives and `push` takes `&str`.
pub const ITA_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Ita-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 216));

/// `H3C-NAS-Port-Name` (26.25506.230), text: `get` gives and `push` takes `&str`.
pub const NAS_PORT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-NAS-Port-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

/// `H3C-Auth-Detail-Result` (26.25506.246), a number: `get` gives and `push` takes `u32`.
pub const AUTH_DETAIL_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Auth-Detail-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 246));

/// `H3C-Input-Committed-Burst-Size` (26.25506.247), a number: `get` gives and `push` takes `u32`.
pub const INPUT_COMMITTED_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Input-Committed-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 247));

/// `H3C-Output-Committed-Burst-Size` (26.25506.248), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_COMMITTED_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Output-Committed-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 248));

/// `H3C-Authentication-Type` (26.25506.249), a number: `get` gives and `push` takes `u32`.
pub const AUTHENTICATION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Authentication-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 249));

/// `H3C-WEB-URL` (26.25506.250), text: `get` gives and `push` takes `&str`.
pub const WEB_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-WEB-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));

/// `H3C-Subscriber-ID` (26.25506.251), text: `get` gives and `push` takes `&str`.
pub const SUBSCRIBER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Subscriber-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 251));

/// `H3C-Subscriber-Profile` (26.25506.252), text: `get` gives and `push` takes `&str`.
pub const SUBSCRIBER_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Subscriber-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 252));

/// `H3C-Product-ID` (26.25506.255), text: `get` gives and `push` takes `&str`.
pub const PRODUCT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("H3C-Product-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
