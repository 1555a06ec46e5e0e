// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Bay-Networks` (1584).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1584);

/// `Annex-Filter` (26.1584.28), text: `get` gives and `push` takes `&str`.
pub const FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Annex-CLI-Command` (26.1584.29), text: `get` gives and `push` takes `&str`.
pub const CLI_COMMAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-CLI-Command", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Annex-CLI-Filter` (26.1584.30), text: `get` gives and `push` takes `&str`.
pub const CLI_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-CLI-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Annex-Host-Restrict` (26.1584.31), text: `get` gives and `push` takes `&str`.
pub const HOST_RESTRICT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Host-Restrict", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Annex-Host-Allow` (26.1584.32), text: `get` gives and `push` takes `&str`.
pub const HOST_ALLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Host-Allow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Annex-Product-Name` (26.1584.33), text: `get` gives and `push` takes `&str`.
pub const PRODUCT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Product-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Annex-SW-Version` (26.1584.34), text: `get` gives and `push` takes `&str`.
pub const SW_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-SW-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Annex-Local-IP-Address` (26.1584.35), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const LOCAL_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Local-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Annex-Callback-Portlist` (26.1584.36), a number: `get` gives and `push` takes `u32`.
pub const CALLBACK_PORTLIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Callback-Portlist", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Annex-Sec-Profile-Index` (26.1584.37), a number: `get` gives and `push` takes `u32`.
pub const SEC_PROFILE_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Sec-Profile-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

::radius_dict::enumeration! {
    /// A value of `Annex-Tunnel-Authen-Type`.
    pub TunnelAuthenType
    NONE = 0, "none";
    KMD5_128 = 1, "kmd5-128";
}

/// `Annex-Tunnel-Authen-Type` (26.1584.38), a named number: `get` gives and `push` takes `TunnelAuthenType`.
pub const TUNNEL_AUTHEN_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelAuthenType>> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Tunnel-Authen-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

::radius_dict::enumeration! {
    /// A value of `Annex-Tunnel-Authen-Mode`.
    pub TunnelAuthenMode
    NONE = 0, "none";
    PREFIX_SUFFIX = 1, "prefix-suffix";
}

/// `Annex-Tunnel-Authen-Mode` (26.1584.39), a named number: `get` gives and `push` takes `TunnelAuthenMode`.
pub const TUNNEL_AUTHEN_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelAuthenMode>> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Tunnel-Authen-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Annex-Authen-Servers` (26.1584.40), text: `get` gives and `push` takes `&str`.
pub const AUTHEN_SERVERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Authen-Servers", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Annex-Acct-Servers` (26.1584.41), text: `get` gives and `push` takes `&str`.
pub const ACCT_SERVERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Acct-Servers", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

::radius_dict::enumeration! {
    /// A value of `Annex-User-Server-Location`.
    pub UserServerLocation
    LOCAL = 1, "local";
    REMOTE = 2, "remote";
}

/// `Annex-User-Server-Location` (26.1584.42), a named number: `get` gives and `push` takes `UserServerLocation`.
pub const USER_SERVER_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserServerLocation>> =
    ::radius_proto::typed::TypedAttribute::at("Annex-User-Server-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Annex-Local-Username` (26.1584.43), text: `get` gives and `push` takes `&str`.
pub const LOCAL_USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Local-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

::radius_dict::enumeration! {
    /// A value of `Annex-System-Disc-Reason`.
    pub SystemDiscReason
    UNKNOWN = 0, "Unknown";
    LINE_DISCONNECTED = 1, "Line-disconnected";
    DIAL_FAILED = 2, "Dial-failed";
    WAN_MANAGER_ERROR = 3, "WAN-manager-error";
    DISCONNECT_RESET = 4, "Disconnect-reset";
    ERROR_FROM_ADM_NOTIFY = 5, "Error-from-adm_notify";
    MODEM_DOWN_ADM_NOTIFY = 6, "Modem-down-adm_notify";
    PPP_PROTOCOL_DISCONNECT = 7, "PPP-protocol-disconnect";
    INACTIVITY_TIMER = 8, "Inactivity-timer";
    CLI_HANGUP_COMMAND = 9, "CLI-Hangup-command";
    CLI_LAST_JOB = 10, "CLI-last-job";
    SESSION_TIMEOUT = 11, "Session-timeout";
    SLAVE_TERMINATION = 12, "Slave-termination";
    ABNORMAL_TERMINATION = 13, "Abnormal-termination";
    DCD_WAIT_FAILED = 14, "DCD-wait-failed";
    CLI_INACTIVITY = 15, "CLI-inactivity";
    ADMIN_PORT_RESET = 16, "Admin-port-reset";
    CLI_AUTH_FAILED = 17, "CLI-auth-failed";
    SLAVE_AUTH_FAILED = 18, "Slave-auth-failed";
    PAP_AUTH_FAILED = 19, "PAP-auth-failed";
    CHAP_AUTH_FAILED = 20, "CHAP-auth-failed";
    LOCAL_MODEM_RESET = 21, "Local-modem-reset";
    MODEM_DEAD = 22, "Modem-dead";
    PPP_LCP_FAILURE = 23, "PPP-LCP-failure";
    PPP_IPCP_FAILURE = 24, "PPP-IPCP-failure";
    PPP_IPXCP_FAILURE = 25, "PPP-IPXCP-failure";
    PPP_ATCP_FAILURE = 26, "PPP-ATCP-failure";
    PPP_CCP_FAILURE = 27, "PPP-CCP-failure";
    PPP_MP_FAILURE = 28, "PPP-MP-failure";
    PPP_IPCP_TIMEOUT = 29, "PPP-IPCP-timeout";
    PPP_IPXCP_TIMEOUT = 30, "PPP-IPXCP-timeout";
    PPP_ATCP_TIMEOUT = 31, "PPP-ATCP-timeout";
    PPP_CCP_TIMEOUT = 32, "PPP-CCP-timeout";
    PPP_MP_TIMEOUT = 33, "PPP-MP-timeout";
    PPP_INIT_FAILURE = 34, "PPP-init-failure";
    PPP_UNKNOWN = 35, "PPP-Unknown";
    PPP_DIALBACK_FAILED = 36, "PPP-Dialback-failed";
    PPP_ADDRESS_IN_USE = 37, "PPP-Address-In-Use";
    PPP_NO_DEVICE = 38, "PPP-No-device";
    PPP_MODEM_HANGUP_RCVD = 39, "PPP-Modem-hangup-rcvd";
    PPP_HANGUP_RCVD = 40, "PPP-Hangup-rcvd";
    PPP_TERMINATION_RCVD = 41, "PPP-Termination-rcvd";
    PPP_KILL_RCVD = 42, "PPP-Kill-rcvd";
    PPP_TIME_RCVD = 43, "PPP-Time-rcvd";
    PPP_NO_MEMORY = 44, "PPP-No-memory";
    PPP_CONNECTION_ABORT = 45, "PPP-Connection-Abort";
    PPP_VPN_LCP_FAILURE = 46, "PPP-VPN-LCP-failure";
    PPP_VPN_AUTH_FAILURE = 47, "PPP-VPN-Auth-failure";
    PPP_MP_INVALID_PORT = 48, "PPP-MP-invalid-port";
    PPP_INVALID_DEVICE = 49, "PPP-Invalid-device";
    PPP_MMP_BUNDLE_FAILURE = 50, "PPP-MMP-bundle-failure";
    DVS_REGISTRATION_FAILURE = 51, "DVS-Registration-failure";
    DVS_HOME_AGENT_DEREG = 52, "DVS-Home-agent-dereg";
    DVS_TUNNEL_NO_RENEW = 53, "DVS-Tunnel-no-renew";
    DVS_TUNNEL_EXPIRED = 54, "DVS-Tunnel-expired";
}

/// `Annex-System-Disc-Reason` (26.1584.44), a named number: `get` gives and `push` takes `SystemDiscReason`.
pub const SYSTEM_DISC_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SystemDiscReason>> =
    ::radius_proto::typed::TypedAttribute::at("Annex-System-Disc-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

::radius_dict::enumeration! {
    /// A value of `Annex-Modem-Disc-Reason`.
    pub ModemDiscReason
    UNKNOWN = 0, "Unknown";
    LOCAL_DISCONNECT = 1, "Local-disconnect";
    CD_TIMER_EXPIRED = 2, "CD-Timer-Expired";
    REMOTE_PROTOCOL_DISC = 4, "Remote-protocol-disc";
    CLEAR_DOWN = 5, "Clear-down";
    LONG_SPACE_DISCONNECT = 6, "Long-Space-disconnect";
    CARRIER_LOST = 7, "Carrier-Lost";
    MODEM_RETRAIN_TIMEOUT = 8, "Modem-Retrain-Timeout";
}

/// `Annex-Modem-Disc-Reason` (26.1584.45), a named number: `get` gives and `push` takes `ModemDiscReason`.
pub const MODEM_DISC_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ModemDiscReason>> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Modem-Disc-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Annex-Disconnect-Reason` (26.1584.46), a number: `get` gives and `push` takes `u32`.
pub const DISCONNECT_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Disconnect-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

::radius_dict::enumeration! {
    /// A value of `Annex-Addr-Resolution-Protocol`.
    pub AddrResolutionProtocol
    NONE = 0, "none";
    DHCP = 1, "DHCP";
}

/// `Annex-Addr-Resolution-Protocol` (26.1584.47), a named number: `get` gives and `push` takes `AddrResolutionProtocol`.
pub const ADDR_RESOLUTION_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AddrResolutionProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Addr-Resolution-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `Annex-Addr-Resolution-Servers` (26.1584.48), text: `get` gives and `push` takes `&str`.
pub const ADDR_RESOLUTION_SERVERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Addr-Resolution-Servers", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Annex-Domain-Name` (26.1584.49), text: `get` gives and `push` takes `&str`.
pub const DOMAIN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Domain-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Annex-Transmit-Speed` (26.1584.50), a number: `get` gives and `push` takes `u32`.
pub const TRANSMIT_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Transmit-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Annex-Receive-Speed` (26.1584.51), a number: `get` gives and `push` takes `u32`.
pub const RECEIVE_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Receive-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Annex-Input-Filter` (26.1584.52), text: `get` gives and `push` takes `&str`.
pub const INPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Input-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Annex-Output-Filter` (26.1584.53), text: `get` gives and `push` takes `&str`.
pub const OUTPUT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Output-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Annex-Primary-DNS-Server` (26.1584.54), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Primary-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `Annex-Secondary-DNS-Server` (26.1584.55), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Secondary-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Annex-Primary-NBNS-Server` (26.1584.56), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Primary-NBNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Annex-Secondary-NBNS-Server` (26.1584.57), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Secondary-NBNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Annex-Syslog-Tap` (26.1584.58), a number: `get` gives and `push` takes `u32`.
pub const SYSLOG_TAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Syslog-Tap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Annex-Keypress-Timeout` (26.1584.59), a number: `get` gives and `push` takes `u32`.
pub const KEYPRESS_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Keypress-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Annex-Unauthenticated-Time` (26.1584.60), a number: `get` gives and `push` takes `u32`.
pub const UNAUTHENTICATED_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Unauthenticated-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Annex-Re-CHAP-Timeout` (26.1584.61), a number: `get` gives and `push` takes `u32`.
pub const RE_CHAP_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Re-CHAP-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Annex-MRRU` (26.1584.62), a number: `get` gives and `push` takes `u32`.
pub const MRRU: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-MRRU", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Annex-EDO` (26.1584.63), text: `get` gives and `push` takes `&str`.
pub const EDO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-EDO", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Annex-PPP-Trace-Level` (26.1584.64), a number: `get` gives and `push` takes `u32`.
pub const PPP_TRACE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-PPP-Trace-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Annex-Pre-Input-Octets` (26.1584.65), a number: `get` gives and `push` takes `u32`.
pub const PRE_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Pre-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Annex-Pre-Output-Octets` (26.1584.66), a number: `get` gives and `push` takes `u32`.
pub const PRE_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Pre-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Annex-Pre-Input-Packets` (26.1584.67), a number: `get` gives and `push` takes `u32`.
pub const PRE_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Pre-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `Annex-Pre-Output-Packets` (26.1584.68), a number: `get` gives and `push` takes `u32`.
pub const PRE_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Pre-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Annex-Connect-Progress` (26.1584.69), a number: `get` gives and `push` takes `u32`.
pub const CONNECT_PROGRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Connect-Progress", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `Annex-Multicast-Rate-Limit` (26.1584.73), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_RATE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Multicast-Rate-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `Annex-Maximum-Call-Duration` (26.1584.74), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_CALL_DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Maximum-Call-Duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `Annex-Multilink-Id` (26.1584.75), a number: `get` gives and `push` takes `u32`.
pub const MULTILINK_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Multilink-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `Annex-Num-In-Multilink` (26.1584.76), a number: `get` gives and `push` takes `u32`.
pub const NUM_IN_MULTILINK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Num-In-Multilink", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `Annex-Secondary-Srv-Endpoint` (26.1584.79), text: `get` gives and `push` takes `&str`.
pub const SECONDARY_SRV_ENDPOINT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Secondary-Srv-Endpoint", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `Annex-Gwy-Selection-Mode` (26.1584.80), a number: `get` gives and `push` takes `u32`.
pub const GWY_SELECTION_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Gwy-Selection-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `Annex-Logical-Channel-Number` (26.1584.81), a number: `get` gives and `push` takes `u32`.
pub const LOGICAL_CHANNEL_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Logical-Channel-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `Annex-Wan-Number` (26.1584.82), a number: `get` gives and `push` takes `u32`.
pub const WAN_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Wan-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `Annex-Port` (26.1584.83), a number: `get` gives and `push` takes `u32`.
pub const PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `Annex-Pool-Id` (26.1584.85), a number: `get` gives and `push` takes `u32`.
pub const POOL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Pool-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `Annex-Compression-Protocol` (26.1584.86), text: `get` gives and `push` takes `&str`.
pub const COMPRESSION_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Compression-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `Annex-Transmitted-Packets` (26.1584.87), a number: `get` gives and `push` takes `u32`.
pub const TRANSMITTED_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Transmitted-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `Annex-Retransmitted-Packets` (26.1584.88), a number: `get` gives and `push` takes `u32`.
pub const RETRANSMITTED_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Retransmitted-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `Annex-Signal-to-Noise-Ratio` (26.1584.89), a number: `get` gives and `push` takes `u32`.
pub const SIGNAL_TO_NOISE_RATIO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Signal-to-Noise-Ratio", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `Annex-Retrain-Requests-Sent` (26.1584.90), a number: `get` gives and `push` takes `u32`.
pub const RETRAIN_REQUESTS_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Retrain-Requests-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `Annex-Retrain-Requests-Rcvd` (26.1584.91), a number: `get` gives and `push` takes `u32`.
pub const RETRAIN_REQUESTS_RCVD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Retrain-Requests-Rcvd", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `Annex-Rate-Reneg-Req-Sent` (26.1584.92), a number: `get` gives and `push` takes `u32`.
pub const RATE_RENEG_REQ_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Rate-Reneg-Req-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `Annex-Rate-Reneg-Req-Rcvd` (26.1584.93), a number: `get` gives and `push` takes `u32`.
pub const RATE_RENEG_REQ_RCVD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Rate-Reneg-Req-Rcvd", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `Annex-Begin-Receive-Line-Level` (26.1584.94), a number: `get` gives and `push` takes `u32`.
pub const BEGIN_RECEIVE_LINE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Begin-Receive-Line-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `Annex-End-Receive-Line-Level` (26.1584.95), a number: `get` gives and `push` takes `u32`.
pub const END_RECEIVE_LINE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Annex-End-Receive-Line-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `Annex-Begin-Modulation` (26.1584.96), text: `get` gives and `push` takes `&str`.
pub const BEGIN_MODULATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Begin-Modulation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `Annex-Error-Correction-Prot` (26.1584.97), text: `get` gives and `push` takes `&str`.
pub const ERROR_CORRECTION_PROT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Error-Correction-Prot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `Annex-End-Modulation` (26.1584.98), text: `get` gives and `push` takes `&str`.
pub const END_MODULATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-End-Modulation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

::radius_dict::enumeration! {
    /// A value of `Annex-User-Level`.
    pub UserLevel
    MANAGER = 2, "Manager";
    USER = 4, "User";
    OPERATOR = 8, "Operator";
}

/// `Annex-User-Level` (26.1584.100), a named number: `get` gives and `push` takes `UserLevel`.
pub const USER_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserLevel>> =
    ::radius_proto::typed::TypedAttribute::at("Annex-User-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

::radius_dict::enumeration! {
    /// A value of `Annex-Audit-Level`.
    pub AuditLevel
    MANAGER = 2, "Manager";
    USER = 4, "User";
    OPERATOR = 8, "Operator";
}

/// `Annex-Audit-Level` (26.1584.101), a named number: `get` gives and `push` takes `AuditLevel`.
pub const AUDIT_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuditLevel>> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Audit-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `CES-Group` (26.1584.102), text: `get` gives and `push` takes `&str`.
pub const CES_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CES-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

::radius_dict::enumeration! {
    /// A value of `Passport-Access-Priority`.
    pub PassportAccessPriority
    NONE_ACCESS = 0, "None-Access";
    READ_ONLY_ACCESS = 1, "Read-Only-Access";
    L1_READ_WRITE_ACCESS = 2, "L1-Read-Write-Access";
    L2_READ_WRITE_ACCESS = 3, "L2-Read-Write-Access";
    L3_READ_WRITE_ACCESS = 4, "L3-Read-Write-Access";
    READ_WRITE_ACCESS = 5, "Read-Write-Access";
    READ_WRITE_ALL_ACCESS = 6, "Read-Write-All-Access";
}

/// `Passport-Access-Priority` (26.1584.192), a named number: `get` gives and `push` takes `PassportAccessPriority`.
pub const PASSPORT_ACCESS_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PassportAccessPriority>> =
    ::radius_proto::typed::TypedAttribute::at("Passport-Access-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `Annex-Cli-Commands` (26.1584.193), text: `get` gives and `push` takes `&str`.
pub const CLI_COMMANDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Cli-Commands", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

::radius_dict::enumeration! {
    /// A value of `Annex-Command-Access`.
    pub CommandAccess
    FALSE = 0, "False";
    TRUE = 1, "True";
}

/// `Annex-Command-Access` (26.1584.194), a named number: `get` gives and `push` takes `CommandAccess`.
pub const COMMAND_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CommandAccess>> =
    ::radius_proto::typed::TypedAttribute::at("Annex-Command-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

/// `Commands` (26.1584.195), text: `get` gives and `push` takes `&str`.
pub const COMMANDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Commands", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));
