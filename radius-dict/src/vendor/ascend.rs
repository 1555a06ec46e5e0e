// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Ascend` (529).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(529);

/// `Ascend-Max-Shared-Users` (26.529.2), a number: `get` gives and `push` takes `u32`.
pub const MAX_SHARED_USERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Max-Shared-Users", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Ascend-UU-Info` (26.529.7), text: `get` gives and `push` takes `&str`.
pub const UU_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-UU-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Ascend-CIR-Timer` (26.529.9), a number: `get` gives and `push` takes `u32`.
pub const CIR_TIMER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-CIR-Timer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Ascend-FR-08-Mode` (26.529.10), a number: `get` gives and `push` takes `u32`.
pub const FR_08_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-08-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Ascend-Destination-Nas-Port` (26.529.11), a number: `get` gives and `push` takes `u32`.
pub const DESTINATION_NAS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Destination-Nas-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Ascend-FR-SVC-Addr` (26.529.12), text: `get` gives and `push` takes `&str`.
pub const FR_SVC_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-SVC-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `Ascend-NAS-Port-Format`.
    pub NasPortFormat
    UNKNOWN = 0, "Unknown";
    _2_4_6_4 = 1, "2_4_6_4";
    _2_4_5_5 = 2, "2_4_5_5";
    _1_2_2 = 3, "1_2_2";
}

/// `Ascend-NAS-Port-Format` (26.529.13), a named number: `get` gives and `push` takes `NasPortFormat`.
pub const NAS_PORT_FORMAT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NasPortFormat>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-NAS-Port-Format", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

::radius_dict::enumeration! {
    /// A value of `Ascend-ATM-Fault-Management`.
    pub AtmFaultManagement
    VC_NO_LOOPBACK = 0, "VC-No-Loopback";
    VC_SEGMENT_LOOPBACK = 1, "VC-Segment-Loopback";
    VC_END_TO_END_LOOPBACK = 2, "VC-End-To-End-Loopback";
}

/// `Ascend-ATM-Fault-Management` (26.529.14), a named number: `get` gives and `push` takes `AtmFaultManagement`.
pub const ATM_FAULT_MANAGEMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AtmFaultManagement>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-ATM-Fault-Management", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Ascend-ATM-Loopback-Cell-Loss` (26.529.15), a number: `get` gives and `push` takes `u32`.
pub const ATM_LOOPBACK_CELL_LOSS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-ATM-Loopback-Cell-Loss", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

::radius_dict::enumeration! {
    /// A value of `Ascend-Ckt-Type`.
    pub CktType
    ASCEND_PVC = 0, "Ascend-PVC";
    ASCEND_SVC = 1, "Ascend-SVC";
}

/// `Ascend-Ckt-Type` (26.529.16), a named number: `get` gives and `push` takes `CktType`.
pub const CKT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CktType>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Ckt-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

::radius_dict::enumeration! {
    /// A value of `Ascend-SVC-Enabled`.
    pub SvcEnabled
    ASCEND_SVC_ENABLED_NO = 0, "Ascend-SVC-Enabled-No";
    ASCEND_SVC_ENABLED_YES = 1, "Ascend-SVC-Enabled-Yes";
}

/// `Ascend-SVC-Enabled` (26.529.17), a named number: `get` gives and `push` takes `SvcEnabled`.
pub const SVC_ENABLED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SvcEnabled>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-SVC-Enabled", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

::radius_dict::enumeration! {
    /// A value of `Ascend-Session-Type`.
    pub SessionType
    ASCEND_SESSION_UNUSED = 0, "Ascend-Session-Unused";
    ASCEND_SESSION_UNKNOWN = 1, "Ascend-Session-Unknown";
    ASCEND_SESSION_G711_ULAW = 2, "Ascend-Session-G711-Ulaw";
    ASCEND_SESSION_G711_ALAW = 3, "Ascend-Session-G711-Alaw";
    ASCEND_SESSION_G723 = 4, "Ascend-Session-G723";
    ASCEND_SESSION_G729 = 5, "Ascend-Session-G729";
    ASCEND_SESSION_G723_64KPS = 6, "Ascend-Session-G723-64KPS";
    ASCEND_SESSION_G728 = 7, "Ascend-Session-G728";
    ASCEND_SESSION_RT24 = 8, "Ascend-Session-RT24";
}

/// `Ascend-Session-Type` (26.529.18), a named number: `get` gives and `push` takes `SessionType`.
pub const SESSION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SessionType>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Session-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Ascend-H323-Gatekeeper` (26.529.19), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const H323_GATEKEEPER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-H323-Gatekeeper", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Ascend-Global-Call-Id` (26.529.20), text: `get` gives and `push` takes `&str`.
pub const GLOBAL_CALL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Global-Call-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Ascend-H323-Conference-Id` (26.529.21), a number: `get` gives and `push` takes `u32`.
pub const H323_CONFERENCE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-H323-Conference-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Ascend-H323-Fegw-Address` (26.529.22), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const H323_FEGW_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-H323-Fegw-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Ascend-H323-Dialed-Time` (26.529.23), a number: `get` gives and `push` takes `u32`.
pub const H323_DIALED_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-H323-Dialed-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Ascend-Dialed-Number` (26.529.24), text: `get` gives and `push` takes `&str`.
pub const DIALED_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dialed-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Ascend-Inter-Arrival-Jitter` (26.529.25), a number: `get` gives and `push` takes `u32`.
pub const INTER_ARRIVAL_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Inter-Arrival-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Ascend-Dropped-Octets` (26.529.26), a number: `get` gives and `push` takes `u32`.
pub const DROPPED_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dropped-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Ascend-Dropped-Packets` (26.529.27), a number: `get` gives and `push` takes `u32`.
pub const DROPPED_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dropped-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Ascend-Auth-Delay` (26.529.28), a number: `get` gives and `push` takes `u32`.
pub const AUTH_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Auth-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

::radius_dict::enumeration! {
    /// A value of `Ascend-X25-Pad-X3-Profile`.
    pub X25PadX3Profile
    CRT = 0, "CRT";
    INFONET = 1, "INFONET";
    DEFAULT = 2, "DEFAULT";
    SCEN = 3, "SCEN";
    CC_SSP = 4, "CC_SSP";
    CC_TSP = 5, "CC_TSP";
    HARDCOPY = 6, "HARDCOPY";
    HDX = 7, "HDX";
    SHARK = 8, "SHARK";
    POS = 9, "POS";
    NULL = 10, "NULL";
    CUSTOM = 11, "CUSTOM";
}

/// `Ascend-X25-Pad-X3-Profile` (26.529.29), a named number: `get` gives and `push` takes `X25PadX3Profile`.
pub const X25_PAD_X3_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<X25PadX3Profile>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Pad-X3-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Ascend-X25-Pad-X3-Parameters` (26.529.30), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_X3_PARAMETERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Pad-X3-Parameters", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Ascend-Tunnel-VRouter-Name` (26.529.31), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_VROUTER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Tunnel-VRouter-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

::radius_dict::enumeration! {
    /// A value of `Ascend-X25-Reverse-Charging`.
    pub X25ReverseCharging
    REVERSE_CHARGING_NO = 0, "Reverse-Charging-No";
    REVERSE_CHARGING_YES = 1, "Reverse-Charging-Yes";
}

/// `Ascend-X25-Reverse-Charging` (26.529.32), a named number: `get` gives and `push` takes `X25ReverseCharging`.
pub const X25_REVERSE_CHARGING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<X25ReverseCharging>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Reverse-Charging", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Ascend-X25-Nui-Prompt` (26.529.33), text: `get` gives and `push` takes `&str`.
pub const X25_NUI_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Nui-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Ascend-X25-Nui-Password-Prompt` (26.529.34), text: `get` gives and `push` takes `&str`.
pub const X25_NUI_PASSWORD_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Nui-Password-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Ascend-X25-Cug` (26.529.35), text: `get` gives and `push` takes `&str`.
pub const X25_CUG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Cug", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Ascend-X25-Pad-Alias-1` (26.529.36), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_ALIAS_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Pad-Alias-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Ascend-X25-Pad-Alias-2` (26.529.37), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_ALIAS_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Pad-Alias-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Ascend-X25-Pad-Alias-3` (26.529.38), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_ALIAS_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Pad-Alias-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Ascend-X25-X121-Address` (26.529.39), text: `get` gives and `push` takes `&str`.
pub const X25_X121_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-X121-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Ascend-X25-Nui` (26.529.40), text: `get` gives and `push` takes `&str`.
pub const X25_NUI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Nui", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Ascend-X25-Rpoa` (26.529.41), text: `get` gives and `push` takes `&str`.
pub const X25_RPOA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Rpoa", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Ascend-X25-Pad-Prompt` (26.529.42), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Pad-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Ascend-X25-Pad-Banner` (26.529.43), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_BANNER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Pad-Banner", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Ascend-X25-Profile-Name` (26.529.44), text: `get` gives and `push` takes `&str`.
pub const X25_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-X25-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Ascend-Recv-Name` (26.529.45), text: `get` gives and `push` takes `&str`.
pub const RECV_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Recv-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

::radius_dict::enumeration! {
    /// A value of `Ascend-Bi-Directional-Auth`.
    pub BiDirectionalAuth
    BI_DIRECTIONAL_AUTH_NONE = 0, "Bi-Directional-Auth-None";
    BI_DIRECTIONAL_AUTH_ALLOWED = 1, "Bi-Directional-Auth-Allowed";
    BI_DIRECTIONAL_AUTH_REQUIRED = 2, "Bi-Directional-Auth-Required";
}

/// `Ascend-Bi-Directional-Auth` (26.529.46), a named number: `get` gives and `push` takes `BiDirectionalAuth`.
pub const BI_DIRECTIONAL_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<BiDirectionalAuth>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Bi-Directional-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `Ascend-MTU` (26.529.47), a number: `get` gives and `push` takes `u32`.
pub const MTU: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-MTU", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

::radius_dict::enumeration! {
    /// A value of `Ascend-Call-Direction`.
    pub CallDirection
    ASCEND_CALL_DIRECTION_INCOMING = 0, "Ascend-Call-Direction-Incoming";
    ASCEND_CALL_DIRECTION_OUTGOING = 1, "Ascend-Call-Direction-Outgoing";
}

/// `Ascend-Call-Direction` (26.529.48), a named number: `get` gives and `push` takes `CallDirection`.
pub const CALL_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallDirection>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Call-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

::radius_dict::enumeration! {
    /// A value of `Ascend-Service-Type`.
    pub ServiceType
    ASCEND_SERVICE_TYPE_NOTUSED = 0, "Ascend-Service-Type-NotUsed";
    ASCEND_SERVICE_TYPE_NONE = 1, "Ascend-Service-Type-None";
    ASCEND_SERVICE_TYPE_OTHER = 2, "Ascend-Service-Type-Other";
    ASCEND_SERVICE_TYPE_PPP = 3, "Ascend-Service-Type-PPP";
    ASCEND_SERVICE_TYPE_SLIP = 4, "Ascend-Service-Type-Slip";
    ASCEND_SERVICE_TYPE_MPP = 5, "Ascend-Service-Type-MPP";
    ASCEND_SERVICE_TYPE_X25 = 6, "Ascend-Service-Type-X25";
    ASCEND_SERVICE_TYPE_COMBINET = 7, "Ascend-Service-Type-Combinet";
    ASCEND_SERVICE_TYPE_FR = 8, "Ascend-Service-Type-FR";
    ASCEND_SERVICE_TYPE_EURAW = 9, "Ascend-Service-Type-EuRaw";
    ASCEND_SERVICE_TYPE_EUUI = 10, "Ascend-Service-Type-EuUi";
    ASCEND_SERVICE_TYPE_TELNET = 11, "Ascend-Service-Type-Telnet";
    ASCEND_SERVICE_TYPE_TELNETBIN = 12, "Ascend-Service-Type-TelnetBin";
    ASCEND_SERVICE_TYPE_RAWTCP = 13, "Ascend-Service-Type-RawTcp";
    ASCEND_SERVICE_TYPE_TERMSERVER = 14, "Ascend-Service-Type-TermServer";
    ASCEND_SERVICE_TYPE_MP = 15, "Ascend-Service-Type-MP";
    ASCEND_SERVICE_TYPE_VIRTUALCONN = 16, "Ascend-Service-Type-VirtualConn";
    ASCEND_SERVICE_TYPE_X25DCHAN = 17, "Ascend-Service-Type-X25DChan";
    ASCEND_SERVICE_TYPE_PSEUTUNPPP = 18, "Ascend-Service-Type-PseuTunPPP";
    ASCEND_SERVICE_TYPE_IPFAX = 19, "Ascend-Service-Type-IpFax";
    ASCEND_SERVICE_TYPE_ATM = 20, "Ascend-Service-Type-ATM";
    ASCEND_SERVICE_TYPE_HDLCNRM = 21, "Ascend-Service-Type-HdlcNrm";
    ASCEND_SERVICE_TYPE_VOIP = 22, "Ascend-Service-Type-VoIp";
    ASCEND_SERVICE_TYPE_VISA2 = 23, "Ascend-Service-Type-Visa2";
    ASCEND_SERVICE_TYPE_NETTONET = 25, "Ascend-Service-Type-NetToNet";
}

/// `Ascend-Service-Type` (26.529.49), a named number: `get` gives and `push` takes `ServiceType`.
pub const SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ServiceType>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

::radius_dict::enumeration! {
    /// A value of `Ascend-Filter-Required`.
    pub FilterRequired
    REQUIRED_NO = 0, "Required-No";
    REQUIRED_YES = 1, "Required-Yes";
}

/// `Ascend-Filter-Required` (26.529.50), a named number: `get` gives and `push` takes `FilterRequired`.
pub const FILTER_REQUIRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FilterRequired>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Filter-Required", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Ascend-Traffic-Shaper` (26.529.51), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_SHAPER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Traffic-Shaper", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Ascend-Access-Intercept-LEA` (26.529.52), text: `get` gives and `push` takes `&str`.
pub const ACCESS_INTERCEPT_LEA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Access-Intercept-LEA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Ascend-Access-Intercept-Log` (26.529.53), text: `get` gives and `push` takes `&str`.
pub const ACCESS_INTERCEPT_LOG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Access-Intercept-Log", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Ascend-Private-Route-Table-ID` (26.529.54), text: `get` gives and `push` takes `&str`.
pub const PRIVATE_ROUTE_TABLE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Private-Route-Table-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

::radius_dict::enumeration! {
    /// A value of `Ascend-Private-Route-Required`.
    pub PrivateRouteRequired
    REQUIRED_NO = 0, "Required-No";
    REQUIRED_YES = 1, "Required-Yes";
}

/// `Ascend-Private-Route-Required` (26.529.55), a named number: `get` gives and `push` takes `PrivateRouteRequired`.
pub const PRIVATE_ROUTE_REQUIRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PrivateRouteRequired>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Private-Route-Required", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

::radius_dict::enumeration! {
    /// A value of `Ascend-Cache-Refresh`.
    pub CacheRefresh
    REFRESH_NO = 0, "Refresh-No";
    REFRESH_YES = 1, "Refresh-Yes";
}

/// `Ascend-Cache-Refresh` (26.529.56), a named number: `get` gives and `push` takes `CacheRefresh`.
pub const CACHE_REFRESH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CacheRefresh>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Cache-Refresh", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Ascend-Cache-Time` (26.529.57), a number: `get` gives and `push` takes `u32`.
pub const CACHE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Cache-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Ascend-Egress-Enabled` (26.529.58), a number: `get` gives and `push` takes `u32`.
pub const EGRESS_ENABLED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Egress-Enabled", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Ascend-QOS-Upstream` (26.529.59), text: `get` gives and `push` takes `&str`.
pub const QOS_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-QOS-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Ascend-QOS-Downstream` (26.529.60), text: `get` gives and `push` takes `&str`.
pub const QOS_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-QOS-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Ascend-ATM-Connect-Vpi` (26.529.61), a number: `get` gives and `push` takes `u32`.
pub const ATM_CONNECT_VPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-ATM-Connect-Vpi", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Ascend-ATM-Connect-Vci` (26.529.62), a number: `get` gives and `push` takes `u32`.
pub const ATM_CONNECT_VCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-ATM-Connect-Vci", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Ascend-ATM-Connect-Group` (26.529.63), a number: `get` gives and `push` takes `u32`.
pub const ATM_CONNECT_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-ATM-Connect-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Ascend-ATM-Group` (26.529.64), a number: `get` gives and `push` takes `u32`.
pub const ATM_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-ATM-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

::radius_dict::enumeration! {
    /// A value of `Ascend-IPX-Header-Compression`.
    pub IpxHeaderCompression
    IPX_HEADER_COMPRESSION_NO = 0, "IPX-Header-Compression-No";
    IPX_HEADER_COMPRESSION_YES = 1, "IPX-Header-Compression-Yes";
}

/// `Ascend-IPX-Header-Compression` (26.529.65), a named number: `get` gives and `push` takes `IpxHeaderCompression`.
pub const IPX_HEADER_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpxHeaderCompression>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IPX-Header-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

::radius_dict::enumeration! {
    /// A value of `Ascend-Calling-Id-Type-Of-Num`.
    pub CallingIdTypeOfNum
    UNKNOWN = 0, "Unknown";
    INTERNATIONAL_NUMBER = 1, "International-Number";
    NATIONAL_NUMBER = 2, "National-Number";
    NETWORK_SPECIFIC = 3, "Network-Specific";
    SUBSCRIBER_NUMBER = 4, "Subscriber-Number";
    ABBREVIATED_NUMBER = 6, "Abbreviated-Number";
}

/// `Ascend-Calling-Id-Type-Of-Num` (26.529.66), a named number: `get` gives and `push` takes `CallingIdTypeOfNum`.
pub const CALLING_ID_TYPE_OF_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallingIdTypeOfNum>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Calling-Id-Type-Of-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

::radius_dict::enumeration! {
    /// A value of `Ascend-Calling-Id-Number-Plan`.
    pub CallingIdNumberPlan
    UNKNOWN = 0, "Unknown";
    ISDN_TELEPHONY = 1, "ISDN-Telephony";
    DATA = 3, "Data";
    TELEX = 4, "Telex";
    NATIONAL = 8, "National";
    PRIVATE = 9, "Private";
}

/// `Ascend-Calling-Id-Number-Plan` (26.529.67), a named number: `get` gives and `push` takes `CallingIdNumberPlan`.
pub const CALLING_ID_NUMBER_PLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallingIdNumberPlan>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Calling-Id-Number-Plan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

::radius_dict::enumeration! {
    /// A value of `Ascend-Calling-Id-Presentatn`.
    pub CallingIdPresentatn
    ALLOWED = 0, "Allowed";
    RESTRICTED = 1, "Restricted";
    NUMBER_NOT_AVAILABLE = 2, "Number-Not-Available";
}

/// `Ascend-Calling-Id-Presentatn` (26.529.68), a named number: `get` gives and `push` takes `CallingIdPresentatn`.
pub const CALLING_ID_PRESENTATN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallingIdPresentatn>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Calling-Id-Presentatn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

::radius_dict::enumeration! {
    /// A value of `Ascend-Calling-Id-Screening`.
    pub CallingIdScreening
    USER_NOT_SCREENED = 0, "User-Not-Screened";
    USER_PROVIDED_PASSED = 1, "User-Provided-Passed";
    USER_PROVIDED_FAILED = 2, "User-Provided-Failed";
    NETWORK_PROVIDED = 3, "Network-Provided";
}

/// `Ascend-Calling-Id-Screening` (26.529.69), a named number: `get` gives and `push` takes `CallingIdScreening`.
pub const CALLING_ID_SCREENING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallingIdScreening>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Calling-Id-Screening", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

::radius_dict::enumeration! {
    /// A value of `Ascend-BIR-Enable`.
    pub BirEnable
    BIR_ENABLE_NO = 0, "BIR-Enable-No";
    BIR_ENABLE_YES = 1, "BIR-Enable-Yes";
}

/// `Ascend-BIR-Enable` (26.529.70), a named number: `get` gives and `push` takes `BirEnable`.
pub const BIR_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<BirEnable>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-BIR-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

::radius_dict::enumeration! {
    /// A value of `Ascend-BIR-Proxy`.
    pub BirProxy
    BIR_PROXY_NO = 0, "BIR-Proxy-No";
    BIR_PROXY_YES = 1, "BIR-Proxy-Yes";
}

/// `Ascend-BIR-Proxy` (26.529.71), a named number: `get` gives and `push` takes `BirProxy`.
pub const BIR_PROXY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<BirProxy>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-BIR-Proxy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `Ascend-BIR-Bridge-Group` (26.529.72), a number: `get` gives and `push` takes `u32`.
pub const BIR_BRIDGE_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-BIR-Bridge-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `Ascend-IPSEC-Profile` (26.529.73), text: `get` gives and `push` takes `&str`.
pub const IPSEC_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IPSEC-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

::radius_dict::enumeration! {
    /// A value of `Ascend-PPPoE-Enable`.
    pub PppoeEnable
    PPPOE_NO = 0, "PPPoE-No";
    PPPOE_YES = 1, "PPPoE-Yes";
}

/// `Ascend-PPPoE-Enable` (26.529.74), a named number: `get` gives and `push` takes `PppoeEnable`.
pub const PPPOE_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppoeEnable>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-PPPoE-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

::radius_dict::enumeration! {
    /// A value of `Ascend-Bridge-Non-PPPoE`.
    pub BridgeNonPppoe
    BRIDGE_NON_PPPOE_NO = 0, "Bridge-Non-PPPoE-No";
    BRIDGE_NON_PPPOE_YES = 1, "Bridge-Non-PPPoE-Yes";
}

/// `Ascend-Bridge-Non-PPPoE` (26.529.75), a named number: `get` gives and `push` takes `BridgeNonPppoe`.
pub const BRIDGE_NON_PPPOE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<BridgeNonPppoe>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Bridge-Non-PPPoE", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

::radius_dict::enumeration! {
    /// A value of `Ascend-ATM-Direct`.
    pub AtmDirect
    ATM_DIRECT_NO = 0, "ATM-Direct-No";
    ATM_DIRECT_YES = 1, "ATM-Direct-Yes";
}

/// `Ascend-ATM-Direct` (26.529.76), a named number: `get` gives and `push` takes `AtmDirect`.
pub const ATM_DIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AtmDirect>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-ATM-Direct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `Ascend-ATM-Direct-Profile` (26.529.77), text: `get` gives and `push` takes `&str`.
pub const ATM_DIRECT_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-ATM-Direct-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `Ascend-Client-Primary-WINS` (26.529.78), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_PRIMARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Client-Primary-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `Ascend-Client-Secondary-WINS` (26.529.79), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_SECONDARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Client-Secondary-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

::radius_dict::enumeration! {
    /// A value of `Ascend-Client-Assign-WINS`.
    pub ClientAssignWins
    WINS_ASSIGN_NO = 0, "WINS-Assign-No";
    WINS_ASSIGN_YES = 1, "WINS-Assign-Yes";
}

/// `Ascend-Client-Assign-WINS` (26.529.80), a named number: `get` gives and `push` takes `ClientAssignWins`.
pub const CLIENT_ASSIGN_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ClientAssignWins>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Client-Assign-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

::radius_dict::enumeration! {
    /// A value of `Ascend-Auth-Type`.
    pub AuthType
    AUTH_NONE = 0, "Auth-None";
    AUTH_DEFAULT = 1, "Auth-Default";
    AUTH_ANY = 2, "Auth-Any";
    AUTH_PAP = 3, "Auth-PAP";
    AUTH_CHAP = 4, "Auth-CHAP";
    AUTH_MS_CHAP = 5, "Auth-MS-CHAP";
}

/// `Ascend-Auth-Type` (26.529.81), a named number: `get` gives and `push` takes `AuthType`.
pub const AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthType>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

::radius_dict::enumeration! {
    /// A value of `Ascend-Port-Redir-Protocol`.
    pub PortRedirProtocol
    ASCEND_PROTO_TCP = 6, "Ascend-Proto-TCP";
    ASCEND_PROTO_UDP = 17, "Ascend-Proto-UDP";
}

/// `Ascend-Port-Redir-Protocol` (26.529.82), a named number: `get` gives and `push` takes `PortRedirProtocol`.
pub const PORT_REDIR_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PortRedirProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Port-Redir-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `Ascend-Port-Redir-Portnum` (26.529.83), a number: `get` gives and `push` takes `u32`.
pub const PORT_REDIR_PORTNUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Port-Redir-Portnum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `Ascend-Port-Redir-Server` (26.529.84), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PORT_REDIR_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Port-Redir-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

::radius_dict::enumeration! {
    /// A value of `Ascend-IP-Pool-Chaining`.
    pub IpPoolChaining
    IP_POOL_CHAINING_NO = 0, "IP-Pool-Chaining-No";
    IP_POOL_CHAINING_YES = 1, "IP-Pool-Chaining-Yes";
}

/// `Ascend-IP-Pool-Chaining` (26.529.85), a named number: `get` gives and `push` takes `IpPoolChaining`.
pub const IP_POOL_CHAINING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpPoolChaining>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IP-Pool-Chaining", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `Ascend-Owner-IP-Addr` (26.529.86), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const OWNER_IP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Owner-IP-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

::radius_dict::enumeration! {
    /// A value of `Ascend-IP-TOS`.
    pub IpTos
    IP_TOS_NORMAL = 0, "IP-TOS-Normal";
    IP_TOS_DISABLED = 1, "IP-TOS-Disabled";
    IP_TOS_COST = 2, "IP-TOS-Cost";
    IP_TOS_RELIABILITY = 4, "IP-TOS-Reliability";
    IP_TOS_THROUGHPUT = 8, "IP-TOS-Throughput";
    IP_TOS_LATENCY = 16, "IP-TOS-Latency";
}

/// `Ascend-IP-TOS` (26.529.87), a named number: `get` gives and `push` takes `IpTos`.
pub const IP_TOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpTos>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IP-TOS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

::radius_dict::enumeration! {
    /// A value of `Ascend-IP-TOS-Precedence`.
    pub IpTosPrecedence
    IP_TOS_PRECEDENCE_PRI_NORMAL = 0, "IP-TOS-Precedence-Pri-Normal";
    IP_TOS_PRECEDENCE_PRI_ONE = 32, "IP-TOS-Precedence-Pri-One";
    IP_TOS_PRECEDENCE_PRI_TWO = 64, "IP-TOS-Precedence-Pri-Two";
    IP_TOS_PRECEDENCE_PRI_THREE = 96, "IP-TOS-Precedence-Pri-Three";
    IP_TOS_PRECEDENCE_PRI_FOUR = 128, "IP-TOS-Precedence-Pri-Four";
    IP_TOS_PRECEDENCE_PRI_FIVE = 160, "IP-TOS-Precedence-Pri-Five";
    IP_TOS_PRECEDENCE_PRI_SIX = 192, "IP-TOS-Precedence-Pri-Six";
    IP_TOS_PRECEDENCE_PRI_SEVEN = 224, "IP-TOS-Precedence-Pri-Seven";
}

/// `Ascend-IP-TOS-Precedence` (26.529.88), a named number: `get` gives and `push` takes `IpTosPrecedence`.
pub const IP_TOS_PRECEDENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpTosPrecedence>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IP-TOS-Precedence", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

::radius_dict::enumeration! {
    /// A value of `Ascend-IP-TOS-Apply-To`.
    pub IpTosApplyTo
    IP_TOS_APPLY_TO_INCOMING = 1024, "IP-TOS-Apply-To-Incoming";
    IP_TOS_APPLY_TO_OUTGOING = 2048, "IP-TOS-Apply-To-Outgoing";
    IP_TOS_APPLY_TO_BOTH = 3072, "IP-TOS-Apply-To-Both";
}

/// `Ascend-IP-TOS-Apply-To` (26.529.89), a named number: `get` gives and `push` takes `IpTosApplyTo`.
pub const IP_TOS_APPLY_TO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpTosApplyTo>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IP-TOS-Apply-To", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `Ascend-Filter` (26.529.90), text: `get` gives and `push` takes `&str`.
pub const FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `Ascend-Telnet-Profile` (26.529.91), text: `get` gives and `push` takes `&str`.
pub const TELNET_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Telnet-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

::radius_dict::enumeration! {
    /// A value of `Ascend-Dsl-Rate-Type`.
    pub DslRateType
    RATE_TYPE_DISABLED = 0, "Rate-Type-Disabled";
    RATE_TYPE_SDSL = 1, "Rate-Type-Sdsl";
    RATE_TYPE_ADSLCAP = 2, "Rate-Type-AdslCap";
    RATE_TYPE_ADSLDMTCELL = 3, "Rate-Type-AdslDmtCell";
    RATE_TYPE_ADSLDMT = 4, "Rate-Type-AdslDmt";
}

/// `Ascend-Dsl-Rate-Type` (26.529.92), a named number: `get` gives and `push` takes `DslRateType`.
pub const DSL_RATE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DslRateType>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dsl-Rate-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `Ascend-Redirect-Number` (26.529.93), text: `get` gives and `push` takes `&str`.
pub const REDIRECT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Redirect-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `Ascend-ATM-Vpi` (26.529.94), a number: `get` gives and `push` takes `u32`.
pub const ATM_VPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-ATM-Vpi", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `Ascend-ATM-Vci` (26.529.95), a number: `get` gives and `push` takes `u32`.
pub const ATM_VCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-ATM-Vci", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

::radius_dict::enumeration! {
    /// A value of `Ascend-Source-IP-Check`.
    pub SourceIpCheck
    SOURCE_IP_CHECK_NO = 0, "Source-IP-Check-No";
    SOURCE_IP_CHECK_YES = 1, "Source-IP-Check-Yes";
}

/// `Ascend-Source-IP-Check` (26.529.96), a named number: `get` gives and `push` takes `SourceIpCheck`.
pub const SOURCE_IP_CHECK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SourceIpCheck>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Source-IP-Check", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

::radius_dict::enumeration! {
    /// A value of `Ascend-Dsl-Rate-Mode`.
    pub DslRateMode
    RATE_MODE_AUTOBAUD = 1, "Rate-Mode-AutoBaud";
    RATE_MODE_SINGLE = 2, "Rate-Mode-Single";
}

/// `Ascend-Dsl-Rate-Mode` (26.529.97), a named number: `get` gives and `push` takes `DslRateMode`.
pub const DSL_RATE_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DslRateMode>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dsl-Rate-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

::radius_dict::enumeration! {
    /// A value of `Ascend-Dsl-Upstream-Limit`.
    pub DslUpstreamLimit
    SDSL_144000 = 0, "sdsl-144000";
    SDSL_272000 = 1, "sdsl-272000";
    SDSL_400000 = 2, "sdsl-400000";
    SDSL_528000 = 3, "sdsl-528000";
    SDSL_784000 = 4, "sdsl-784000";
    SDSL_1168000 = 5, "sdsl-1168000";
    SDSL_1552000 = 6, "sdsl-1552000";
    SDSL_2320000 = 7, "sdsl-2320000";
    ADSLCAP_UP_1088000 = 50, "adslcap-up-1088000";
    ADSLCAP_UP_952000 = 51, "adslcap-up-952000";
    ADSLCAP_UP_816000 = 52, "adslcap-up-816000";
    ADSLCAP_UP_680000 = 53, "adslcap-up-680000";
    ADSLCAP_UP_544000 = 54, "adslcap-up-544000";
    ADSLCAP_UP_408000 = 55, "adslcap-up-408000";
    ADSLCAP_UP_272000 = 56, "adslcap-up-272000";
    ADSLDMT_UP_AUTO = 150, "adsldmt-up-auto";
    ADSLDMT_UP_1088000 = 151, "adsldmt-up-1088000";
    ADSLDMT_UP_928000 = 152, "adsldmt-up-928000";
    ADSLDMT_UP_896000 = 153, "adsldmt-up-896000";
    ADSLDMT_UP_800000 = 154, "adsldmt-up-800000";
    ADSLDMT_UP_768000 = 155, "adsldmt-up-768000";
    ADSLDMT_UP_640000 = 156, "adsldmt-up-640000";
    ADSLDMT_UP_512000 = 157, "adsldmt-up-512000";
    ADSLDMT_UP_384000 = 158, "adsldmt-up-384000";
    ADSLDMT_UP_256000 = 159, "adsldmt-up-256000";
    ADSLDMT_UP_128000 = 160, "adsldmt-up-128000";
}

/// `Ascend-Dsl-Upstream-Limit` (26.529.98), a named number: `get` gives and `push` takes `DslUpstreamLimit`.
pub const DSL_UPSTREAM_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DslUpstreamLimit>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dsl-Upstream-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

::radius_dict::enumeration! {
    /// A value of `Ascend-Dsl-Downstream-Limit`.
    pub DslDownstreamLimit
    ADSLCAP_DN_7168000 = 0, "adslcap-dn-7168000";
    ADSLCAP_DN_6272000 = 1, "adslcap-dn-6272000";
    ADSLCAP_DN_5120000 = 2, "adslcap-dn-5120000";
    ADSLCAP_DN_4480000 = 3, "adslcap-dn-4480000";
    ADSLCAP_DN_3200000 = 4, "adslcap-dn-3200000";
    ADSLCAP_DN_2688000 = 5, "adslcap-dn-2688000";
    ADSLCAP_DN_2560000 = 6, "adslcap-dn-2560000";
    ADSLCAP_DN_2240000 = 7, "adslcap-dn-2240000";
    ADSLCAP_DN_1920000 = 8, "adslcap-dn-1920000";
    ADSLCAP_DN_1600000 = 9, "adslcap-dn-1600000";
    ADSLCAP_DN_1280000 = 10, "adslcap-dn-1280000";
    ADSLCAP_DN_960000 = 11, "adslcap-dn-960000";
    ADSLCAP_DN_640000 = 12, "adslcap-dn-640000";
    ADSLDMT_DN_AUTO = 100, "adsldmt-dn-auto";
    ADSLDMT_DN_9504000 = 101, "adsldmt-dn-9504000";
    ADSLDMT_DN_8960000 = 102, "adsldmt-dn-8960000";
    ADSLDMT_DN_8000000 = 103, "adsldmt-dn-8000000";
    ADSLDMT_DN_7168000 = 104, "adsldmt-dn-7168000";
    ADSLDMT_DN_6272000 = 105, "adsldmt-dn-6272000";
    ADSLDMT_DN_5120000 = 106, "adsldmt-dn-5120000";
    ADSLDMT_DN_4480000 = 107, "adsldmt-dn-4480000";
    ADSLDMT_DN_3200000 = 108, "adsldmt-dn-3200000";
    ADSLDMT_DN_2688000 = 109, "adsldmt-dn-2688000";
    ADSLDMT_DN_2560000 = 110, "adsldmt-dn-2560000";
    ADSLDMT_DN_2240000 = 111, "adsldmt-dn-2240000";
    ADSLDMT_DN_1920000 = 112, "adsldmt-dn-1920000";
    ADSLDMT_DN_1600000 = 113, "adsldmt-dn-1600000";
    ADSLDMT_DN_1280000 = 114, "adsldmt-dn-1280000";
    ADSLDMT_DN_960000 = 115, "adsldmt-dn-960000";
    ADSLDMT_DN_768000 = 116, "adsldmt-dn-768000";
    ADSLDMT_DN_640000 = 117, "adsldmt-dn-640000";
    ADSLDMT_DN_512000 = 118, "adsldmt-dn-512000";
    ADSLDMT_DN_384000 = 119, "adsldmt-dn-384000";
    ADSLDMT_DN_256000 = 120, "adsldmt-dn-256000";
    ADSLDMT_DN_128000 = 121, "adsldmt-dn-128000";
}

/// `Ascend-Dsl-Downstream-Limit` (26.529.99), a named number: `get` gives and `push` takes `DslDownstreamLimit`.
pub const DSL_DOWNSTREAM_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DslDownstreamLimit>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dsl-Downstream-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `Ascend-Dsl-CIR-Recv-Limit` (26.529.100), a number: `get` gives and `push` takes `u32`.
pub const DSL_CIR_RECV_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dsl-CIR-Recv-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Ascend-Dsl-CIR-Xmit-Limit` (26.529.101), a number: `get` gives and `push` takes `u32`.
pub const DSL_CIR_XMIT_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dsl-CIR-Xmit-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Ascend-VRouter-Name` (26.529.102), text: `get` gives and `push` takes `&str`.
pub const VROUTER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-VRouter-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Ascend-Source-Auth` (26.529.103), text: `get` gives and `push` takes `&str`.
pub const SOURCE_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Source-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Ascend-Private-Route` (26.529.104), text: `get` gives and `push` takes `&str`.
pub const PRIVATE_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Private-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

::radius_dict::enumeration! {
    /// A value of `Ascend-Numbering-Plan-ID`.
    pub NumberingPlanId
    UNKNOWN_NUMBERING_PLAN = 0, "Unknown-Numbering-Plan";
    ISDN_NUMBERING_PLAN = 1, "ISDN-Numbering-Plan";
    PRIVATE_NUMBERING_PLAN = 9, "Private-Numbering-Plan";
}

/// `Ascend-Numbering-Plan-ID` (26.529.105), a named number: `get` gives and `push` takes `NumberingPlanId`.
pub const NUMBERING_PLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NumberingPlanId>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Numbering-Plan-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

::radius_dict::enumeration! {
    /// A value of `Ascend-FR-Link-Status-DLCI`.
    pub FrLinkStatusDlci
    ASCEND_FR_LMI_DLCI_0 = 0, "Ascend-FR-LMI-Dlci-0";
    ASCEND_FR_LMI_DLCI_1023 = 1023, "Ascend-FR-LMI-Dlci-1023";
}

/// `Ascend-FR-Link-Status-DLCI` (26.529.106), a named number: `get` gives and `push` takes `FrLinkStatusDlci`.
pub const FR_LINK_STATUS_DLCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FrLinkStatusDlci>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-Link-Status-DLCI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Ascend-Calling-Subaddress` (26.529.107), text: `get` gives and `push` takes `&str`.
pub const CALLING_SUBADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Calling-Subaddress", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Ascend-Callback-Delay` (26.529.108), a number: `get` gives and `push` takes `u32`.
pub const CALLBACK_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Callback-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Ascend-Endpoint-Disc` (26.529.109), text: `get` gives and `push` takes `&str`.
pub const ENDPOINT_DISC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Endpoint-Disc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Ascend-Remote-FW` (26.529.110), text: `get` gives and `push` takes `&str`.
pub const REMOTE_FW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Remote-FW", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `Ascend-Multicast-GLeave-Delay` (26.529.111), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_GLEAVE_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Multicast-GLeave-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

::radius_dict::enumeration! {
    /// A value of `Ascend-CBCP-Enable`.
    pub CbcpEnable
    CBCP_NOT_ENABLED = 0, "CBCP-Not-Enabled";
    CBCP_ENABLED = 1, "CBCP-Enabled";
}

/// `Ascend-CBCP-Enable` (26.529.112), a named number: `get` gives and `push` takes `CbcpEnable`.
pub const CBCP_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CbcpEnable>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-CBCP-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

::radius_dict::enumeration! {
    /// A value of `Ascend-CBCP-Mode`.
    pub CbcpMode
    CBCP_NO_CALLBACK = 1, "CBCP-No-Callback";
    CBCP_USER_CALLBACK = 2, "CBCP-User-Callback";
    CBCP_PROFILE_CALLBACK = 3, "CBCP-Profile-Callback";
    CBCP_ANY_OR_NO = 7, "CBCP-Any-Or-No";
    CBCP_OFF = 8, "CBCP-Off";
}

/// `Ascend-CBCP-Mode` (26.529.113), a named number: `get` gives and `push` takes `CbcpMode`.
pub const CBCP_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CbcpMode>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-CBCP-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `Ascend-CBCP-Delay` (26.529.114), a number: `get` gives and `push` takes `u32`.
pub const CBCP_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-CBCP-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `Ascend-CBCP-Trunk-Group` (26.529.115), a number: `get` gives and `push` takes `u32`.
pub const CBCP_TRUNK_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-CBCP-Trunk-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `Ascend-Appletalk-Route` (26.529.116), text: `get` gives and `push` takes `&str`.
pub const APPLETALK_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Appletalk-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

::radius_dict::enumeration! {
    /// A value of `Ascend-Appletalk-Peer-Mode`.
    pub AppletalkPeerMode
    APPLETALK_PEER_ROUTER = 0, "Appletalk-Peer-Router";
    APPLETALK_PEER_DIALIN = 1, "Appletalk-Peer-Dialin";
}

/// `Ascend-Appletalk-Peer-Mode` (26.529.117), a named number: `get` gives and `push` takes `AppletalkPeerMode`.
pub const APPLETALK_PEER_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AppletalkPeerMode>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Appletalk-Peer-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

::radius_dict::enumeration! {
    /// A value of `Ascend-Route-Appletalk`.
    pub RouteAppletalk
    ROUTE_APPLETALK_NO = 0, "Route-Appletalk-No";
    ROUTE_APPLETALK_YES = 1, "Route-Appletalk-Yes";
}

/// `Ascend-Route-Appletalk` (26.529.118), a named number: `get` gives and `push` takes `RouteAppletalk`.
pub const ROUTE_APPLETALK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RouteAppletalk>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Route-Appletalk", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `Ascend-FCP-Parameter` (26.529.119), text: `get` gives and `push` takes `&str`.
pub const FCP_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FCP-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `Ascend-Modem-PortNo` (26.529.120), a number: `get` gives and `push` takes `u32`.
pub const MODEM_PORTNO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Modem-PortNo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `Ascend-Modem-SlotNo` (26.529.121), a number: `get` gives and `push` takes `u32`.
pub const MODEM_SLOTNO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Modem-SlotNo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `Ascend-Modem-ShelfNo` (26.529.122), a number: `get` gives and `push` takes `u32`.
pub const MODEM_SHELFNO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Modem-ShelfNo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `Ascend-Call-Attempt-Limit` (26.529.123), a number: `get` gives and `push` takes `u32`.
pub const CALL_ATTEMPT_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Call-Attempt-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `Ascend-Call-Block-Duration` (26.529.124), a number: `get` gives and `push` takes `u32`.
pub const CALL_BLOCK_DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Call-Block-Duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `Ascend-Maximum-Call-Duration` (26.529.125), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_CALL_DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Maximum-Call-Duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

::radius_dict::enumeration! {
    /// A value of `Ascend-Temporary-Rtes`.
    pub TemporaryRtes
    TEMP_RTES_NO = 0, "Temp-Rtes-No";
    TEMP_RTES_YES = 1, "Temp-Rtes-Yes";
}

/// `Ascend-Temporary-Rtes` (26.529.126), a named number: `get` gives and `push` takes `TemporaryRtes`.
pub const TEMPORARY_RTES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TemporaryRtes>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Temporary-Rtes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

::radius_dict::enumeration! {
    /// A value of `Ascend-Tunneling-Protocol`.
    pub TunnelingProtocol
    ATMP_TUNNEL = 0, "ATMP-Tunnel";
    VTP_TUNNEL = 1, "VTP-Tunnel";
}

/// `Ascend-Tunneling-Protocol` (26.529.127), a named number: `get` gives and `push` takes `TunnelingProtocol`.
pub const TUNNELING_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelingProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Tunneling-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

::radius_dict::enumeration! {
    /// A value of `Ascend-Shared-Profile-Enable`.
    pub SharedProfileEnable
    SHARED_PROFILE_NO = 0, "Shared-Profile-No";
    SHARED_PROFILE_YES = 1, "Shared-Profile-Yes";
}

/// `Ascend-Shared-Profile-Enable` (26.529.128), a named number: `get` gives and `push` takes `SharedProfileEnable`.
pub const SHARED_PROFILE_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SharedProfileEnable>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Shared-Profile-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `Ascend-Primary-Home-Agent` (26.529.129), text: `get` gives and `push` takes `&str`.
pub const PRIMARY_HOME_AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Primary-Home-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `Ascend-Secondary-Home-Agent` (26.529.130), text: `get` gives and `push` takes `&str`.
pub const SECONDARY_HOME_AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Secondary-Home-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

::radius_dict::enumeration! {
    /// A value of `Ascend-Dialout-Allowed`.
    pub DialoutAllowed
    DIALOUT_NOT_ALLOWED = 0, "Dialout-Not-Allowed";
    DIALOUT_ALLOWED = 1, "Dialout-Allowed";
}

/// `Ascend-Dialout-Allowed` (26.529.131), a named number: `get` gives and `push` takes `DialoutAllowed`.
pub const DIALOUT_ALLOWED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DialoutAllowed>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dialout-Allowed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `Ascend-Client-Gateway` (26.529.132), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Client-Gateway", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

::radius_dict::enumeration! {
    /// A value of `Ascend-BACP-Enable`.
    pub BacpEnable
    BACP_NO = 0, "BACP-No";
    BACP_YES = 1, "BACP-Yes";
}

/// `Ascend-BACP-Enable` (26.529.133), a named number: `get` gives and `push` takes `BacpEnable`.
pub const BACP_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<BacpEnable>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-BACP-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `Ascend-DHCP-Maximum-Leases` (26.529.134), a number: `get` gives and `push` takes `u32`.
pub const DHCP_MAXIMUM_LEASES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-DHCP-Maximum-Leases", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `Ascend-Client-Primary-DNS` (26.529.135), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Client-Primary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `Ascend-Client-Secondary-DNS` (26.529.136), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Client-Secondary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

::radius_dict::enumeration! {
    /// A value of `Ascend-Client-Assign-DNS`.
    pub ClientAssignDns
    DNS_ASSIGN_NO = 0, "DNS-Assign-No";
    DNS_ASSIGN_YES = 1, "DNS-Assign-Yes";
}

/// `Ascend-Client-Assign-DNS` (26.529.137), a named number: `get` gives and `push` takes `ClientAssignDns`.
pub const CLIENT_ASSIGN_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ClientAssignDns>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Client-Assign-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

::radius_dict::enumeration! {
    /// A value of `Ascend-User-Acct-Type`.
    pub UserAcctType
    ASCEND_USER_ACCT_NONE = 0, "Ascend-User-Acct-None";
    ASCEND_USER_ACCT_USER = 1, "Ascend-User-Acct-User";
    ASCEND_USER_ACCT_USER_DEFAULT = 2, "Ascend-User-Acct-User-Default";
}

/// `Ascend-User-Acct-Type` (26.529.138), a named number: `get` gives and `push` takes `UserAcctType`.
pub const USER_ACCT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserAcctType>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-User-Acct-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `Ascend-User-Acct-Host` (26.529.139), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const USER_ACCT_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-User-Acct-Host", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `Ascend-User-Acct-Port` (26.529.140), a number: `get` gives and `push` takes `u32`.
pub const USER_ACCT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-User-Acct-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `Ascend-User-Acct-Key` (26.529.141), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const USER_ACCT_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-User-Acct-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

::radius_dict::enumeration! {
    /// A value of `Ascend-User-Acct-Base`.
    pub UserAcctBase
    BASE_10 = 0, "Base-10";
    BASE_16 = 1, "Base-16";
}

/// `Ascend-User-Acct-Base` (26.529.142), a named number: `get` gives and `push` takes `UserAcctBase`.
pub const USER_ACCT_BASE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserAcctBase>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-User-Acct-Base", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `Ascend-User-Acct-Time` (26.529.143), a number: `get` gives and `push` takes `u32`.
pub const USER_ACCT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-User-Acct-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `Ascend-Assign-IP-Client` (26.529.144), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ASSIGN_IP_CLIENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Assign-IP-Client", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `Ascend-Assign-IP-Server` (26.529.145), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ASSIGN_IP_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Assign-IP-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `Ascend-Assign-IP-Global-Pool` (26.529.146), text: `get` gives and `push` takes `&str`.
pub const ASSIGN_IP_GLOBAL_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Assign-IP-Global-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

::radius_dict::enumeration! {
    /// A value of `Ascend-DHCP-Reply`.
    pub DhcpReply
    DHCP_REPLY_NO = 0, "DHCP-Reply-No";
    DHCP_REPLY_YES = 1, "DHCP-Reply-Yes";
}

/// `Ascend-DHCP-Reply` (26.529.147), a named number: `get` gives and `push` takes `DhcpReply`.
pub const DHCP_REPLY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DhcpReply>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-DHCP-Reply", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `Ascend-DHCP-Pool-Number` (26.529.148), a number: `get` gives and `push` takes `u32`.
pub const DHCP_POOL_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-DHCP-Pool-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

::radius_dict::enumeration! {
    /// A value of `Ascend-Expect-Callback`.
    pub ExpectCallback
    EXPECT_CALLBACK_NO = 0, "Expect-Callback-No";
    EXPECT_CALLBACK_YES = 1, "Expect-Callback-Yes";
}

/// `Ascend-Expect-Callback` (26.529.149), a named number: `get` gives and `push` takes `ExpectCallback`.
pub const EXPECT_CALLBACK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ExpectCallback>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Expect-Callback", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

::radius_dict::enumeration! {
    /// A value of `Ascend-Event-Type`.
    pub EventType
    ASCEND_COLDSTART = 1, "Ascend-ColdStart";
    ASCEND_SESSION_EVENT = 2, "Ascend-Session-Event";
}

/// `Ascend-Event-Type` (26.529.150), a named number: `get` gives and `push` takes `EventType`.
pub const EVENT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EventType>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Event-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `Ascend-Session-Svr-Key` (26.529.151), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const SESSION_SVR_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Session-Svr-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `Ascend-Multicast-Rate-Limit` (26.529.152), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_RATE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Multicast-Rate-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `Ascend-IF-Netmask` (26.529.153), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IF_NETMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IF-Netmask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `Ascend-Remote-Addr` (26.529.154), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const REMOTE_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Remote-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

::radius_dict::enumeration! {
    /// A value of `Ascend-Multicast-Client`.
    pub MulticastClient
    MULTICAST_NO = 0, "Multicast-No";
    MULTICAST_YES = 1, "Multicast-Yes";
}

/// `Ascend-Multicast-Client` (26.529.155), a named number: `get` gives and `push` takes `MulticastClient`.
pub const MULTICAST_CLIENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MulticastClient>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Multicast-Client", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `Ascend-FR-Circuit-Name` (26.529.156), text: `get` gives and `push` takes `&str`.
pub const FR_CIRCUIT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-Circuit-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

::radius_dict::enumeration! {
    /// A value of `Ascend-FR-LinkUp`.
    pub FrLinkup
    ASCEND_LINKUP_DEFAULT = 0, "Ascend-LinkUp-Default";
    ASCEND_LINKUP_ALWAYSUP = 1, "Ascend-LinkUp-AlwaysUp";
}

/// `Ascend-FR-LinkUp` (26.529.157), a named number: `get` gives and `push` takes `FrLinkup`.
pub const FR_LINKUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FrLinkup>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-LinkUp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `Ascend-FR-Nailed-Grp` (26.529.158), a number: `get` gives and `push` takes `u32`.
pub const FR_NAILED_GRP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-Nailed-Grp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

::radius_dict::enumeration! {
    /// A value of `Ascend-FR-Type`.
    pub FrType
    ASCEND_FR_DTE = 0, "Ascend-FR-DTE";
    ASCEND_FR_DCE = 1, "Ascend-FR-DCE";
    ASCEND_FR_NNI = 2, "Ascend-FR-NNI";
}

/// `Ascend-FR-Type` (26.529.159), a named number: `get` gives and `push` takes `FrType`.
pub const FR_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FrType>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

::radius_dict::enumeration! {
    /// A value of `Ascend-FR-Link-Mgt`.
    pub FrLinkMgt
    ASCEND_FR_NO_LINK_MGT = 0, "Ascend-FR-No-Link-Mgt";
    ASCEND_FR_T1_617D = 1, "Ascend-FR-T1-617D";
    ASCEND_FR_Q_933A = 2, "Ascend-FR-Q-933A";
}

/// `Ascend-FR-Link-Mgt` (26.529.160), a named number: `get` gives and `push` takes `FrLinkMgt`.
pub const FR_LINK_MGT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FrLinkMgt>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-Link-Mgt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

/// `Ascend-FR-N391` (26.529.161), a number: `get` gives and `push` takes `u32`.
pub const FR_N391: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-N391", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `Ascend-FR-DCE-N392` (26.529.162), a number: `get` gives and `push` takes `u32`.
pub const FR_DCE_N392: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-DCE-N392", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `Ascend-FR-DTE-N392` (26.529.163), a number: `get` gives and `push` takes `u32`.
pub const FR_DTE_N392: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-DTE-N392", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `Ascend-FR-DCE-N393` (26.529.164), a number: `get` gives and `push` takes `u32`.
pub const FR_DCE_N393: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-DCE-N393", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 164));

/// `Ascend-FR-DTE-N393` (26.529.165), a number: `get` gives and `push` takes `u32`.
pub const FR_DTE_N393: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-DTE-N393", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 165));

/// `Ascend-FR-T391` (26.529.166), a number: `get` gives and `push` takes `u32`.
pub const FR_T391: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-T391", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));

/// `Ascend-FR-T392` (26.529.167), a number: `get` gives and `push` takes `u32`.
pub const FR_T392: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-T392", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 167));

/// `Ascend-Bridge-Address` (26.529.168), text: `get` gives and `push` takes `&str`.
pub const BRIDGE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Bridge-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 168));

/// `Ascend-TS-Idle-Limit` (26.529.169), a number: `get` gives and `push` takes `u32`.
pub const TS_IDLE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-TS-Idle-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 169));

::radius_dict::enumeration! {
    /// A value of `Ascend-TS-Idle-Mode`.
    pub TsIdleMode
    TS_IDLE_NONE = 0, "TS-Idle-None";
    TS_IDLE_INPUT = 1, "TS-Idle-Input";
    TS_IDLE_INPUT_OUTPUT = 2, "TS-Idle-Input-Output";
}

/// `Ascend-TS-Idle-Mode` (26.529.170), a named number: `get` gives and `push` takes `TsIdleMode`.
pub const TS_IDLE_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TsIdleMode>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-TS-Idle-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 170));

::radius_dict::enumeration! {
    /// A value of `Ascend-DBA-Monitor`.
    pub DbaMonitor
    DBA_TRANSMIT = 0, "DBA-Transmit";
    DBA_TRANSMIT_RECV = 1, "DBA-Transmit-Recv";
    DBA_NONE = 2, "DBA-None";
}

/// `Ascend-DBA-Monitor` (26.529.171), a named number: `get` gives and `push` takes `DbaMonitor`.
pub const DBA_MONITOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DbaMonitor>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-DBA-Monitor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 171));

/// `Ascend-Base-Channel-Count` (26.529.172), a number: `get` gives and `push` takes `u32`.
pub const BASE_CHANNEL_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Base-Channel-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 172));

/// `Ascend-Minimum-Channels` (26.529.173), a number: `get` gives and `push` takes `u32`.
pub const MINIMUM_CHANNELS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Minimum-Channels", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 173));

/// `Ascend-IPX-Route` (26.529.174), text: `get` gives and `push` takes `&str`.
pub const IPX_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IPX-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 174));

::radius_dict::enumeration! {
    /// A value of `Ascend-FT1-Caller`.
    pub Ft1Caller
    FT1_NO = 0, "FT1-No";
    FT1_YES = 1, "FT1-Yes";
}

/// `Ascend-FT1-Caller` (26.529.175), a named number: `get` gives and `push` takes `Ft1Caller`.
pub const FT1_CALLER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Ft1Caller>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FT1-Caller", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 175));

/// `Ascend-Backup` (26.529.176), text: `get` gives and `push` takes `&str`.
pub const BACKUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Backup", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 176));

::radius_dict::enumeration! {
    /// A value of `Ascend-Call-Type`.
    pub CallType
    SWITCHED = 0, "Switched";
    NAILED = 1, "Nailed";
    NAILED_MPP = 2, "Nailed/Mpp";
    PERM_SWITCHED = 3, "Perm/Switched";
    AO_DI = 6, "AO/DI";
    MEGAMAX = 7, "MegaMax";
}

/// `Ascend-Call-Type` (26.529.177), a named number: `get` gives and `push` takes `CallType`.
pub const CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CallType>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Call-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 177));

/// `Ascend-Group` (26.529.178), text: `get` gives and `push` takes `&str`.
pub const GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 178));

/// `Ascend-FR-DLCI` (26.529.179), a number: `get` gives and `push` takes `u32`.
pub const FR_DLCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-DLCI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 179));

/// `Ascend-FR-Profile-Name` (26.529.180), text: `get` gives and `push` takes `&str`.
pub const FR_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `Ascend-Ara-PW` (26.529.181), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const ARA_PW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Ara-PW", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

/// `Ascend-IPX-Node-Addr` (26.529.182), text: `get` gives and `push` takes `&str`.
pub const IPX_NODE_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IPX-Node-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 182));

/// `Ascend-Home-Agent-IP-Addr` (26.529.183), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const HOME_AGENT_IP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Home-Agent-IP-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `Ascend-Home-Agent-Password` (26.529.184), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const HOME_AGENT_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Home-Agent-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 184));

/// `Ascend-Home-Network-Name` (26.529.185), text: `get` gives and `push` takes `&str`.
pub const HOME_NETWORK_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Home-Network-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `Ascend-Home-Agent-UDP-Port` (26.529.186), a number: `get` gives and `push` takes `u32`.
pub const HOME_AGENT_UDP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Home-Agent-UDP-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186));

/// `Ascend-Multilink-ID` (26.529.187), a number: `get` gives and `push` takes `u32`.
pub const MULTILINK_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Multilink-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 187));

/// `Ascend-Num-In-Multilink` (26.529.188), a number: `get` gives and `push` takes `u32`.
pub const NUM_IN_MULTILINK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Num-In-Multilink", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 188));

/// `Ascend-First-Dest` (26.529.189), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FIRST_DEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-First-Dest", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 189));

/// `Ascend-Pre-Input-Octets` (26.529.190), a number: `get` gives and `push` takes `u32`.
pub const PRE_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Pre-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

/// `Ascend-Pre-Output-Octets` (26.529.191), a number: `get` gives and `push` takes `u32`.
pub const PRE_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Pre-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `Ascend-Pre-Input-Packets` (26.529.192), a number: `get` gives and `push` takes `u32`.
pub const PRE_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Pre-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `Ascend-Pre-Output-Packets` (26.529.193), a number: `get` gives and `push` takes `u32`.
pub const PRE_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Pre-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `Ascend-Maximum-Time` (26.529.194), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Maximum-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

::radius_dict::enumeration! {
    /// A value of `Ascend-Disconnect-Cause`.
    pub DisconnectCause
    NO_REASON = 0, "No-Reason";
    NOT_APPLICABLE = 1, "Not-Applicable";
    UNKNOWN = 2, "Unknown";
    CALL_DISCONNECTED = 3, "Call-Disconnected";
    CLID_AUTHENTICATION_FAILED = 4, "CLID-Authentication-Failed";
    CLID_RADIUS_TIMEOUT = 5, "CLID-RADIUS-Timeout";
    MODEM_NO_DCD = 10, "Modem-No-DCD";
    DCD_DETECTED_THEN_INACTIVE = 11, "DCD-Detected-Then-Inactive";
    MODEM_INVALID_RESULT_CODES = 12, "Modem-Invalid-Result-Codes";
    TERMSRV_USER_QUIT = 20, "TermSrv-User-Quit";
    TERMSRV_IDLE_TIMEOUT = 21, "TermSrv-Idle-Timeout";
    TERMSRV_EXIT_TELNET = 22, "TermSrv-Exit-Telnet";
    TERMSRV_NO_IPADDR = 23, "TermSrv-No-IPaddr";
    TERMSRV_EXIT_RAW_TCP = 24, "TermSrv-Exit-Raw-TCP";
    TERMSRV_EXIT_LOGIN_FAILED = 25, "TermSrv-Exit-Login-Failed";
    TERMSRV_EXIT_RAW_TCP_DISABLED = 26, "TermSrv-Exit-Raw-TCP-Disabled";
    TERMSRV_CTRL_C_IN_LOGIN = 27, "TermSrv-CTRL-C-In-Login";
    TERMSRV_DESTROYED = 28, "TermSrv-Destroyed";
    TERMSRV_USER_CLOSED_VCON = 29, "TermSrv-User-Closed-VCon";
    TERMSRV_VCON_DESTROYED = 30, "TermSrv-VCon-Destroyed";
    TERMSRV_EXIT_RLOGIN = 31, "TermSrv-Exit-Rlogin";
    TERMSRV_BAD_RLOGIN_OPTION = 32, "TermSrv-Bad-Rlogin-Option";
    TERMSRV_NOT_ENOUGH_RESOURCES = 33, "TermSrv-Not-Enough-Resources";
    MPP_NO_NULL_MSG_TIMEOUT = 35, "MPP-No-NULL-Msg-Timeout";
    PPP_LCP_TIMEOUT = 40, "PPP-LCP-Timeout";
    PPP_LCP_NEGOTION_FAILED = 41, "PPP-LCP-Negotion-Failed";
    PPP_PAP_AUTH_FAILED = 42, "PPP-PAP-Auth-Failed";
    PPP_CHAP_AUTH_FAILED = 43, "PPP-CHAP-Auth-Failed";
    PPP_RMT_AUTH_FAILED = 44, "PPP-Rmt-Auth-Failed";
    PPP_RCV_TERMINATE_REQ = 45, "PPP-Rcv-Terminate-Req";
    PPP_RCV_CLOSE_EVENT = 46, "PPP-Rcv-Close-Event";
    PPP_NO_NCPS_OPEN = 47, "PPP-No-NCPs-Open";
    PPP_MP_BUNDLE_UNKNOWN = 48, "PPP-MP-Bundle-Unknown";
    PPP_LCP_CLOSE_MP_ADD_FAIL = 49, "PPP-LCP-Close-MP-Add-Fail";
    SESSION_TABLE_FULL = 50, "Session-Table-Full";
    OUT_OF_RESOURCES = 51, "Out-Of-Resources";
    INVALID_IP_ADDRESS = 52, "Invalid-IP-Address";
    HOSTNAME_RESOLUTION_FAILED = 53, "Hostname-Resolution-Failed";
    BAD_OR_MISSING_PORT_NUMBER = 54, "Bad-Or-Missing-Port-Number";
    HOST_RESET = 60, "Host-Reset";
    CONNECTION_REFUSED = 61, "Connection-Refused";
    CONNECTION_TIMEOUT = 62, "Connection-Timeout";
    CONNECTION_CLOSED = 63, "Connection-Closed";
    NETWORK_UNREACHABLE = 64, "Network-Unreachable";
    HOST_UNREACHABLE = 65, "Host-Unreachable";
    NETWORK_UNREACHABLE_ADMIN = 66, "Network-Unreachable-Admin";
    HOST_UNREACHABLE_ADMIN = 67, "Host-Unreachable-Admin";
    PORT_UNREACHABLE = 68, "Port-Unreachable";
    SESSION_TIMEOUT = 100, "Session-Timeout";
    INVALID_INCOMING_USER = 101, "Invalid-Incoming-User";
    DISCONNECT_DUE_TO_CALLBACK = 102, "Disconnect-Due-To-Callback";
    PROTO_DISABLED_OR_UNSUPPORTED = 120, "Proto-Disabled-Or-Unsupported";
    DISCONNECT_REQ_BY_RADIUS = 150, "Disconnect-Req-By-RADIUS";
    DISCONNECT_REQ_BY_LOCAL_ADMIN = 151, "Disconnect-Req-By-Local-Admin";
    V110_TIMEOUT_SYNC_RETRY_EXCEED = 160, "V110-Timeout-Sync-Retry-Exceed";
    PPP_AUTH_TIMEOUT_EXCEEDED = 170, "PPP-Auth-Timeout-Exceeded";
    USER_EXECUTED_DO_HANGUP = 180, "User-Executed-Do-Hangup";
    REMOTE_END_HUNG_UP = 185, "Remote-End-Hung-Up";
    RESOURCE_HAS_BEEN_QUIESCED = 190, "Resource-Has-Been-Quiesced";
    MAX_CALL_DURATION_REACHED = 195, "Max-Call-Duration-Reached";
}

/// `Ascend-Disconnect-Cause` (26.529.195), a named number: `get` gives and `push` takes `DisconnectCause`.
pub const DISCONNECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DisconnectCause>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Disconnect-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));

::radius_dict::enumeration! {
    /// A value of `Ascend-Connect-Progress`.
    pub ConnectProgress
    NO_PROGRESS = 0, "No-Progress";
    CALL_UP = 10, "Call-Up";
    MODEM_UP = 30, "Modem-Up";
    MODEM_AWAITING_DCD = 31, "Modem-Awaiting-DCD";
    MODEM_AWAITING_CODES = 32, "Modem-Awaiting-Codes";
    TERMSRV_STARTED = 40, "TermSrv-Started";
    TERMSRV_RAW_TCP_STARTED = 41, "TermSrv-Raw-TCP-Started";
    TERMSRV_TELNET_STARTED = 42, "TermSrv-Telnet-Started";
    TERMSRV_RAW_TCP_CONNECTED = 43, "TermSrv-Raw-TCP-Connected";
    TERMSRV_TELNET_CONNECTED = 44, "TermSrv-Telnet-Connected";
    TERMSRV_RLOGIN_STARTED = 45, "TermSrv-Rlogin-Started";
    TERMSRV_RLOGIN_CONNECTED = 46, "TermSrv-Rlogin-Connected";
    MODEM_OUTDIAL_CALL_UP = 50, "Modem-Outdial-Call-Up";
    LAN_SESSION_UP = 60, "LAN-Session-Up";
    LCP_OPENING = 61, "LCP-Opening";
    CCP_OPENING = 62, "CCP-Opening";
    IPNCP_OPENING = 63, "IPNCP-Opening";
    BNCP_OPENING = 64, "BNCP-Opening";
    LCP_OPENED = 65, "LCP-Opened";
    CCP_OPENED = 66, "CCP-Opened";
    IPNCP_OPENED = 67, "IPNCP-Opened";
    BNCP_OPENED = 68, "BNCP-Opened";
    LCP_STATE_INITIAL = 69, "LCP-State-Initial";
    LCP_STATE_STARTING = 70, "LCP-State-Starting";
    LCP_STATE_CLOSED = 71, "LCP-State-Closed";
    LCP_STATE_STOPPED = 72, "LCP-State-Stopped";
    LCP_STATE_CLOSING = 73, "LCP-State-Closing";
    LCP_STATE_STOPPING = 74, "LCP-State-Stopping";
    LCP_STATE_REQUEST_SENT = 75, "LCP-State-Request-Sent";
    LCP_STATE_ACK_RECEIVED = 76, "LCP-State-Ack-Received";
    LCP_STATE_ACK_SENT = 77, "LCP-State-Ack-Sent";
    IPXNCP_OPENED = 80, "IPXNCP-Opened";
    ATNCP_OPENED = 81, "ATNCP-Opened";
    BACP_OPENING = 82, "BACP-Opening";
    BACP_OPENED = 83, "BACP-Opened";
    V110_UP = 90, "V110-Up";
    V110_STATE_OPENED = 91, "V110-State-Opened";
    V110_STATE_CARRIER = 92, "V110-State-Carrier";
    V110_STATE_RESET = 93, "V110-State-Reset";
    V110_STATE_CLOSED = 94, "V110-State-Closed";
}

/// `Ascend-Connect-Progress` (26.529.196), a named number: `get` gives and `push` takes `ConnectProgress`.
pub const CONNECT_PROGRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ConnectProgress>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Connect-Progress", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 196));

/// `Ascend-Data-Rate` (26.529.197), a number: `get` gives and `push` takes `u32`.
pub const DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 197));

/// `Ascend-PreSession-Time` (26.529.198), a number: `get` gives and `push` takes `u32`.
pub const PRESESSION_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-PreSession-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `Ascend-Token-Idle` (26.529.199), a number: `get` gives and `push` takes `u32`.
pub const TOKEN_IDLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Token-Idle", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 199));

::radius_dict::enumeration! {
    /// A value of `Ascend-Token-Immediate`.
    pub TokenImmediate
    TOK_IMM_NO = 0, "Tok-Imm-No";
    TOK_IMM_YES = 1, "Tok-Imm-Yes";
}

/// `Ascend-Token-Immediate` (26.529.200), a named number: `get` gives and `push` takes `TokenImmediate`.
pub const TOKEN_IMMEDIATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TokenImmediate>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Token-Immediate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

::radius_dict::enumeration! {
    /// A value of `Ascend-Require-Auth`.
    pub RequireAuth
    NOT_REQUIRE_AUTH = 0, "Not-Require-Auth";
    REQUIRE_AUTH = 1, "Require-Auth";
}

/// `Ascend-Require-Auth` (26.529.201), a named number: `get` gives and `push` takes `RequireAuth`.
pub const REQUIRE_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RequireAuth>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Require-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `Ascend-Number-Sessions` (26.529.202), text: `get` gives and `push` takes `&str`.
pub const NUMBER_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Number-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `Ascend-Authen-Alias` (26.529.203), text: `get` gives and `push` takes `&str`.
pub const AUTHEN_ALIAS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Authen-Alias", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `Ascend-Token-Expiry` (26.529.204), a number: `get` gives and `push` takes `u32`.
pub const TOKEN_EXPIRY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Token-Expiry", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `Ascend-Menu-Selector` (26.529.205), text: `get` gives and `push` takes `&str`.
pub const MENU_SELECTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Menu-Selector", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `Ascend-Menu-Item` (26.529.206), text: `get` gives and `push` takes `&str`.
pub const MENU_ITEM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Menu-Item", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

::radius_dict::enumeration! {
    /// A value of `Ascend-PW-Warntime`.
    pub PwWarntime
    DAYS_OF_WARNING = 0, "Days-Of-Warning";
}

/// `Ascend-PW-Warntime` (26.529.207), a named number: `get` gives and `push` takes `PwWarntime`.
pub const PW_WARNTIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PwWarntime>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-PW-Warntime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

::radius_dict::enumeration! {
    /// A value of `Ascend-PW-Lifetime`.
    pub PwLifetime
    LIFETIME_IN_DAYS = 0, "Lifetime-In-Days";
}

/// `Ascend-PW-Lifetime` (26.529.208), a named number: `get` gives and `push` takes `PwLifetime`.
pub const PW_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PwLifetime>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-PW-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `Ascend-IP-Direct` (26.529.209), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IP_DIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IP-Direct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

::radius_dict::enumeration! {
    /// A value of `Ascend-PPP-VJ-Slot-Comp`.
    pub PppVjSlotComp
    VJ_SLOT_COMP_NO = 1, "VJ-Slot-Comp-No";
}

/// `Ascend-PPP-VJ-Slot-Comp` (26.529.210), a named number: `get` gives and `push` takes `PppVjSlotComp`.
pub const PPP_VJ_SLOT_COMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppVjSlotComp>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-PPP-VJ-Slot-Comp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

::radius_dict::enumeration! {
    /// A value of `Ascend-PPP-VJ-1172`.
    pub PppVj1172
    PPP_VJ_1172 = 1, "PPP-VJ-1172";
}

/// `Ascend-PPP-VJ-1172` (26.529.211), a named number: `get` gives and `push` takes `PppVj1172`.
pub const PPP_VJ_1172: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppVj1172>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-PPP-VJ-1172", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

/// `Ascend-PPP-Async-Map` (26.529.212), a number: `get` gives and `push` takes `u32`.
pub const PPP_ASYNC_MAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-PPP-Async-Map", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

/// `Ascend-Third-Prompt` (26.529.213), text: `get` gives and `push` takes `&str`.
pub const THIRD_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Third-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 213));

/// `Ascend-Send-Secret` (26.529.214), octets, hidden like Ascend-Send-Secret: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const SEND_SECRET: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::AscendSecret<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Send-Secret", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

/// `Ascend-Receive-Secret` (26.529.215), octets, hidden like Ascend-Send-Secret: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const RECEIVE_SECRET: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::AscendSecret<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Receive-Secret", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 215));

::radius_dict::enumeration! {
    /// A value of `Ascend-IPX-Peer-Mode`.
    pub IpxPeerMode
    IPX_PEER_ROUTER = 0, "IPX-Peer-Router";
    IPX_PEER_DIALIN = 1, "IPX-Peer-Dialin";
}

/// `Ascend-IPX-Peer-Mode` (26.529.216), a named number: `get` gives and `push` takes `IpxPeerMode`.
pub const IPX_PEER_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpxPeerMode>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IPX-Peer-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 216));

/// `Ascend-IP-Pool-Definition` (26.529.217), text: `get` gives and `push` takes `&str`.
pub const IP_POOL_DEFINITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IP-Pool-Definition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

/// `Ascend-Assign-IP-Pool` (26.529.218), a number: `get` gives and `push` takes `u32`.
pub const ASSIGN_IP_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Assign-IP-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 218));

::radius_dict::enumeration! {
    /// A value of `Ascend-FR-Direct`.
    pub FrDirect
    FR_DIRECT_NO = 0, "FR-Direct-No";
    FR_DIRECT_YES = 1, "FR-Direct-Yes";
}

/// `Ascend-FR-Direct` (26.529.219), a named number: `get` gives and `push` takes `FrDirect`.
pub const FR_DIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FrDirect>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-Direct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 219));

/// `Ascend-FR-Direct-Profile` (26.529.220), text: `get` gives and `push` takes `&str`.
pub const FR_DIRECT_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-Direct-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

/// `Ascend-FR-Direct-DLCI` (26.529.221), a number: `get` gives and `push` takes `u32`.
pub const FR_DIRECT_DLCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-FR-Direct-DLCI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));

::radius_dict::enumeration! {
    /// A value of `Ascend-Handle-IPX`.
    pub HandleIpx
    HANDLE_IPX_NONE = 0, "Handle-IPX-None";
    HANDLE_IPX_CLIENT = 1, "Handle-IPX-Client";
    HANDLE_IPX_SERVER = 2, "Handle-IPX-Server";
}

/// `Ascend-Handle-IPX` (26.529.222), a named number: `get` gives and `push` takes `HandleIpx`.
pub const HANDLE_IPX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<HandleIpx>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Handle-IPX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 222));

/// `Ascend-Netware-timeout` (26.529.223), a number: `get` gives and `push` takes `u32`.
pub const NETWARE_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Netware-timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 223));

/// `Ascend-IPX-Alias` (26.529.224), a number: `get` gives and `push` takes `u32`.
pub const IPX_ALIAS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-IPX-Alias", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 224));

/// `Ascend-Metric` (26.529.225), a number: `get` gives and `push` takes `u32`.
pub const METRIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Metric", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 225));

::radius_dict::enumeration! {
    /// A value of `Ascend-PRI-Number-Type`.
    pub PriNumberType
    UNKNOWN_NUMBER = 0, "Unknown-Number";
    INTL_NUMBER = 1, "Intl-Number";
    NATIONAL_NUMBER = 2, "National-Number";
    NET_SPECIFIC_NUMBER = 3, "Net-Specific-Number";
    LOCAL_NUMBER = 4, "Local-Number";
    ABBREV_NUMBER = 5, "Abbrev-Number";
}

/// `Ascend-PRI-Number-Type` (26.529.226), a named number: `get` gives and `push` takes `PriNumberType`.
pub const PRI_NUMBER_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PriNumberType>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-PRI-Number-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 226));

/// `Ascend-Dial-Number` (26.529.227), text: `get` gives and `push` takes `&str`.
pub const DIAL_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dial-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 227));

::radius_dict::enumeration! {
    /// A value of `Ascend-Route-IP`.
    pub RouteIp
    ROUTE_IP_NO = 0, "Route-IP-No";
    ROUTE_IP_YES = 1, "Route-IP-Yes";
}

/// `Ascend-Route-IP` (26.529.228), a named number: `get` gives and `push` takes `RouteIp`.
pub const ROUTE_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RouteIp>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Route-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));

::radius_dict::enumeration! {
    /// A value of `Ascend-Route-IPX`.
    pub RouteIpx
    ROUTE_IPX_NO = 0, "Route-IPX-No";
    ROUTE_IPX_YES = 1, "Route-IPX-Yes";
}

/// `Ascend-Route-IPX` (26.529.229), a named number: `get` gives and `push` takes `RouteIpx`.
pub const ROUTE_IPX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RouteIpx>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Route-IPX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 229));

::radius_dict::enumeration! {
    /// A value of `Ascend-Bridge`.
    pub Bridge
    BRIDGE_NO = 0, "Bridge-No";
    BRIDGE_YES = 1, "Bridge-Yes";
}

/// `Ascend-Bridge` (26.529.230), a named number: `get` gives and `push` takes `Bridge`.
pub const BRIDGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Bridge>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Bridge", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

::radius_dict::enumeration! {
    /// A value of `Ascend-Send-Auth`.
    pub SendAuth
    SEND_AUTH_NONE = 0, "Send-Auth-None";
    SEND_AUTH_PAP = 1, "Send-Auth-PAP";
    SEND_AUTH_CHAP = 2, "Send-Auth-CHAP";
    SEND_AUTH_MS_CHAP = 3, "Send-Auth-MS-CHAP";
}

/// `Ascend-Send-Auth` (26.529.231), a named number: `get` gives and `push` takes `SendAuth`.
pub const SEND_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SendAuth>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Send-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));

/// `Ascend-Send-Passwd` (26.529.232), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const SEND_PASSWD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Send-Passwd", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

::radius_dict::enumeration! {
    /// A value of `Ascend-Link-Compression`.
    pub LinkCompression
    LINK_COMP_NONE = 0, "Link-Comp-None";
    LINK_COMP_STAC = 1, "Link-Comp-Stac";
    LINK_COMP_STAC_DRAFT_9 = 2, "Link-Comp-Stac-Draft-9";
    LINK_COMP_MS_STAC = 3, "Link-Comp-MS-Stac";
}

/// `Ascend-Link-Compression` (26.529.233), a named number: `get` gives and `push` takes `LinkCompression`.
pub const LINK_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LinkCompression>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Link-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `Ascend-Target-Util` (26.529.234), a number: `get` gives and `push` takes `u32`.
pub const TARGET_UTIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Target-Util", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 234));

/// `Ascend-Maximum-Channels` (26.529.235), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_CHANNELS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Maximum-Channels", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 235));

/// `Ascend-Inc-Channel-Count` (26.529.236), a number: `get` gives and `push` takes `u32`.
pub const INC_CHANNEL_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Inc-Channel-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 236));

/// `Ascend-Dec-Channel-Count` (26.529.237), a number: `get` gives and `push` takes `u32`.
pub const DEC_CHANNEL_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Dec-Channel-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 237));

/// `Ascend-Seconds-Of-History` (26.529.238), a number: `get` gives and `push` takes `u32`.
pub const SECONDS_OF_HISTORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Seconds-Of-History", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 238));

::radius_dict::enumeration! {
    /// A value of `Ascend-History-Weigh-Type`.
    pub HistoryWeighType
    HISTORY_CONSTANT = 0, "History-Constant";
    HISTORY_LINEAR = 1, "History-Linear";
    HISTORY_QUADRATIC = 2, "History-Quadratic";
}

/// `Ascend-History-Weigh-Type` (26.529.239), a named number: `get` gives and `push` takes `HistoryWeighType`.
pub const HISTORY_WEIGH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<HistoryWeighType>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-History-Weigh-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 239));

/// `Ascend-Add-Seconds` (26.529.240), a number: `get` gives and `push` takes `u32`.
pub const ADD_SECONDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Add-Seconds", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 240));

/// `Ascend-Remove-Seconds` (26.529.241), a number: `get` gives and `push` takes `u32`.
pub const REMOVE_SECONDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Remove-Seconds", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 241));

/// `Ascend-Data-Filter` (26.529.242), an Ascend filter: `get` gives and `push` takes `AscendFilter`.
pub const DATA_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::AscendFilter<'static>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Data-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 242));

/// `Ascend-Call-Filter` (26.529.243), an Ascend filter: `get` gives and `push` takes `AscendFilter`.
pub const CALL_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::AscendFilter<'static>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Call-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 243));

/// `Ascend-Idle-Limit` (26.529.244), a number: `get` gives and `push` takes `u32`.
pub const IDLE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Idle-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 244));

/// `Ascend-Preempt-Limit` (26.529.245), a number: `get` gives and `push` takes `u32`.
pub const PREEMPT_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Preempt-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 245));

::radius_dict::enumeration! {
    /// A value of `Ascend-Callback`.
    pub Callback
    CALLBACK_NO = 0, "Callback-No";
    CALLBACK_YES = 1, "Callback-Yes";
}

/// `Ascend-Callback` (26.529.246), a named number: `get` gives and `push` takes `Callback`.
pub const CALLBACK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Callback>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Callback", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 246));

::radius_dict::enumeration! {
    /// A value of `Ascend-Data-Svc`.
    pub DataSvc
    SWITCHED_VOICE_BEARER = 0, "Switched-Voice-Bearer";
    NAILED_56KR = 1, "Nailed-56KR";
    NAILED_64K = 2, "Nailed-64K";
    SWITCHED_64KR = 3, "Switched-64KR";
    SWITCHED_56K = 4, "Switched-56K";
    SWITCHED_384KR = 5, "Switched-384KR";
    SWITCHED_384K = 6, "Switched-384K";
    SWITCHED_1536K = 7, "Switched-1536K";
    SWITCHED_1536KR = 8, "Switched-1536KR";
    SWITCHED_128K = 9, "Switched-128K";
    SWITCHED_192K = 10, "Switched-192K";
    SWITCHED_256K = 11, "Switched-256K";
    SWITCHED_320K = 12, "Switched-320K";
    SWITCHED_384K_MR = 13, "Switched-384K-MR";
    SWITCHED_448K = 14, "Switched-448K";
    SWITCHED_512K = 15, "Switched-512K";
    SWITCHED_576K = 16, "Switched-576K";
    SWITCHED_640K = 17, "Switched-640K";
    SWITCHED_704K = 18, "Switched-704K";
    SWITCHED_768K = 19, "Switched-768K";
    SWITCHED_832K = 20, "Switched-832K";
    SWITCHED_896K = 21, "Switched-896K";
    SWITCHED_960K = 22, "Switched-960K";
    SWITCHED_1024K = 23, "Switched-1024K";
    SWITCHED_1088K = 24, "Switched-1088K";
    SWITCHED_1152K = 25, "Switched-1152K";
    SWITCHED_1216K = 26, "Switched-1216K";
    SWITCHED_1280K = 27, "Switched-1280K";
    SWITCHED_1344K = 28, "Switched-1344K";
    SWITCHED_1408K = 29, "Switched-1408K";
    SWITCHED_1472K = 30, "Switched-1472K";
    SWITCHED_1600K = 31, "Switched-1600K";
    SWITCHED_1664K = 32, "Switched-1664K";
    SWITCHED_1728K = 33, "Switched-1728K";
    SWITCHED_1792K = 34, "Switched-1792K";
    SWITCHED_1856K = 35, "Switched-1856K";
    SWITCHED_1920K = 36, "Switched-1920K";
    SWITCHED_INHERITED = 37, "Switched-inherited";
    SWITCHED_RESTRICTED_BEARER_X30 = 38, "Switched-restricted-bearer-x30";
    SWITCHED_CLEAR_BEARER_V110 = 39, "Switched-clear-bearer-v110";
    SWITCHED_RESTRICTED_64_X30 = 40, "Switched-restricted-64-x30";
    SWITCHED_CLEAR_56_V110 = 41, "Switched-clear-56-v110";
    SWITCHED_MODEM = 42, "Switched-modem";
    SWITCHED_ATMODEM = 43, "Switched-atmodem";
    SWITCHED_V110_24_56 = 45, "Switched-V110-24-56";
    SWITCHED_V110_48_56 = 46, "Switched-V110-48-56";
    SWITCHED_V110_96_56 = 47, "Switched-V110-96-56";
    SWITCHED_V110_192_56 = 48, "Switched-V110-192-56";
    SWITCHED_V110_384_56 = 49, "Switched-V110-384-56";
    SWITCHED_V110_24_56R = 50, "Switched-V110-24-56R";
    SWITCHED_V110_48_56R = 51, "Switched-V110-48-56R";
    SWITCHED_V110_96_56R = 52, "Switched-V110-96-56R";
    SWITCHED_V110_192_56R = 53, "Switched-V110-192-56R";
    SWITCHED_V110_384_56R = 54, "Switched-V110-384-56R";
    SWITCHED_V110_24_64 = 55, "Switched-V110-24-64";
    SWITCHED_V110_48_64 = 56, "Switched-V110-48-64";
    SWITCHED_V110_96_64 = 57, "Switched-V110-96-64";
    SWITCHED_V110_192_64 = 58, "Switched-V110-192-64";
    SWITCHED_V110_384_64 = 59, "Switched-V110-384-64";
    SWITCHED_V110_24_64R = 60, "Switched-V110-24-64R";
    SWITCHED_V110_48_64R = 61, "Switched-V110-48-64R";
    SWITCHED_V110_96_64R = 62, "Switched-V110-96-64R";
    SWITCHED_V110_192_64R = 63, "Switched-V110-192-64R";
    SWITCHED_V110_384_64R = 64, "Switched-V110-384-64R";
    SWITCHED_POTS = 68, "Switched-Pots";
    SWITCHED_ATM = 69, "Switched-ATM";
    SWITCHED_FR = 70, "Switched-FR";
}

/// `Ascend-Data-Svc` (26.529.247), a named number: `get` gives and `push` takes `DataSvc`.
pub const DATA_SVC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DataSvc>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Data-Svc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 247));

::radius_dict::enumeration! {
    /// A value of `Ascend-Force-56`.
    pub Force56
    FORCE_56_NO = 0, "Force-56-No";
    FORCE_56_YES = 1, "Force-56-Yes";
}

/// `Ascend-Force-56` (26.529.248), a named number: `get` gives and `push` takes `Force56`.
pub const FORCE_56: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Force56>> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Force-56", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 248));

/// `Ascend-Billing-Number` (26.529.249), text: `get` gives and `push` takes `&str`.
pub const BILLING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Billing-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 249));

/// `Ascend-Call-By-Call` (26.529.250), a number: `get` gives and `push` takes `u32`.
pub const CALL_BY_CALL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Call-By-Call", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));

/// `Ascend-Transit-Number` (26.529.251), text: `get` gives and `push` takes `&str`.
pub const TRANSIT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Transit-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 251));

/// `Ascend-Host-Info` (26.529.252), text: `get` gives and `push` takes `&str`.
pub const HOST_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Host-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 252));

/// `Ascend-PPP-Address` (26.529.253), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PPP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-PPP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 253));

/// `Ascend-MPP-Idle-Percent` (26.529.254), a number: `get` gives and `push` takes `u32`.
pub const MPP_IDLE_PERCENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-MPP-Idle-Percent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 254));

/// `Ascend-Xmit-Rate` (26.529.255), a number: `get` gives and `push` takes `u32`.
pub const XMIT_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ascend-Xmit-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
