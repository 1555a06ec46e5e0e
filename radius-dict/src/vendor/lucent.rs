// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Lucent` (4846).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::with_format(4846, ::radius_proto::attribute::VendorFormat::LUCENT);

/// `Lucent-Max-Shared-Users` (26.4846.2), a number: `get` gives and `push` takes `u32`.
pub const MAX_SHARED_USERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Max-Shared-Users", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Lucent-IP-DSCP` (26.4846.3), a number: `get` gives and `push` takes `u32`.
pub const IP_DSCP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IP-DSCP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Lucent-X25-X121-Source-Address` (26.4846.4), text: `get` gives and `push` takes `&str`.
pub const X25_X121_SOURCE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-X121-Source-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Lucent-PPP-Circuit` (26.4846.5), a number: `get` gives and `push` takes `u32`.
pub const PPP_CIRCUIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-PPP-Circuit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Lucent-PPP-Circuit-Name` (26.4846.6), text: `get` gives and `push` takes `&str`.
pub const PPP_CIRCUIT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-PPP-Circuit-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Lucent-UU-Info` (26.4846.7), text: `get` gives and `push` takes `&str`.
pub const UU_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-UU-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Lucent-User-Priority` (26.4846.8), a number: `get` gives and `push` takes `u32`.
pub const USER_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-User-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Lucent-CIR-Timer` (26.4846.9), a number: `get` gives and `push` takes `u32`.
pub const CIR_TIMER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-CIR-Timer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Lucent-FR-08-Mode` (26.4846.10), a number: `get` gives and `push` takes `u32`.
pub const FR_08_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-08-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Lucent-Destination-NAS-Port` (26.4846.11), a number: `get` gives and `push` takes `u32`.
pub const DESTINATION_NAS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Destination-NAS-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Lucent-FR-SVC-Addr` (26.4846.12), text: `get` gives and `push` takes `&str`.
pub const FR_SVC_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-SVC-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Lucent-NAS-Port-Format` (26.4846.13), a number: `get` gives and `push` takes `u32`.
pub const NAS_PORT_FORMAT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-NAS-Port-Format", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Lucent-ATM-Fault-Management` (26.4846.14), a number: `get` gives and `push` takes `u32`.
pub const ATM_FAULT_MANAGEMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-ATM-Fault-Management", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Lucent-ATM-Loopback-Cell-Loss` (26.4846.15), a number: `get` gives and `push` takes `u32`.
pub const ATM_LOOPBACK_CELL_LOSS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-ATM-Loopback-Cell-Loss", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Lucent-Ckt-Type` (26.4846.16), a number: `get` gives and `push` takes `u32`.
pub const CKT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ckt-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Lucent-SVC-Enabled` (26.4846.17), a number: `get` gives and `push` takes `u32`.
pub const SVC_ENABLED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-SVC-Enabled", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Lucent-Session-Type` (26.4846.18), a number: `get` gives and `push` takes `u32`.
pub const SESSION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Session-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Lucent-H323-Gatekeeper` (26.4846.19), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const H323_GATEKEEPER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-H323-Gatekeeper", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Lucent-Global-Call-Id` (26.4846.20), text: `get` gives and `push` takes `&str`.
pub const GLOBAL_CALL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Global-Call-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Lucent-H323-Conference-Id` (26.4846.21), a number: `get` gives and `push` takes `u32`.
pub const H323_CONFERENCE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-H323-Conference-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Lucent-H323-Destination-NAS-ID` (26.4846.22), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const H323_DESTINATION_NAS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-H323-Destination-NAS-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Lucent-H323-Dialed-Time` (26.4846.23), a number: `get` gives and `push` takes `u32`.
pub const H323_DIALED_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-H323-Dialed-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Lucent-Dialed-Number` (26.4846.24), text: `get` gives and `push` takes `&str`.
pub const DIALED_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dialed-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Lucent-Inter-Arrival-Jitter` (26.4846.25), a number: `get` gives and `push` takes `u32`.
pub const INTER_ARRIVAL_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Inter-Arrival-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Lucent-Dropped-Octets` (26.4846.26), a number: `get` gives and `push` takes `u32`.
pub const DROPPED_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dropped-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Lucent-Dropped-Packets` (26.4846.27), a number: `get` gives and `push` takes `u32`.
pub const DROPPED_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dropped-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Lucent-Auth-Delay` (26.4846.28), a number: `get` gives and `push` takes `u32`.
pub const AUTH_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Auth-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Lucent-X25-Pad-X3-Profile` (26.4846.29), a number: `get` gives and `push` takes `u32`.
pub const X25_PAD_X3_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Pad-X3-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Lucent-X25-Pad-X3-Parameters` (26.4846.30), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_X3_PARAMETERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Pad-X3-Parameters", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Lucent-Tunnel-VRouter-Name` (26.4846.31), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_VROUTER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Tunnel-VRouter-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Lucent-X25-Reverse-Charging` (26.4846.32), a number: `get` gives and `push` takes `u32`.
pub const X25_REVERSE_CHARGING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Reverse-Charging", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Lucent-X25-Nui-Prompt` (26.4846.33), text: `get` gives and `push` takes `&str`.
pub const X25_NUI_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Nui-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Lucent-X25-Nui-Password-Prompt` (26.4846.34), text: `get` gives and `push` takes `&str`.
pub const X25_NUI_PASSWORD_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Nui-Password-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Lucent-X25-Cug` (26.4846.35), text: `get` gives and `push` takes `&str`.
pub const X25_CUG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Cug", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Lucent-X25-Pad-Alias-1` (26.4846.36), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_ALIAS_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Pad-Alias-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Lucent-X25-Pad-Alias-2` (26.4846.37), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_ALIAS_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Pad-Alias-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Lucent-X25-Pad-Alias-3` (26.4846.38), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_ALIAS_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Pad-Alias-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Lucent-X25-X121-Address` (26.4846.39), text: `get` gives and `push` takes `&str`.
pub const X25_X121_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-X121-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Lucent-X25-Nui` (26.4846.40), text: `get` gives and `push` takes `&str`.
pub const X25_NUI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Nui", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Lucent-X25-Rpoa` (26.4846.41), text: `get` gives and `push` takes `&str`.
pub const X25_RPOA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Rpoa", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Lucent-X25-Pad-Prompt` (26.4846.42), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Pad-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Lucent-X25-Pad-Banner` (26.4846.43), text: `get` gives and `push` takes `&str`.
pub const X25_PAD_BANNER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Pad-Banner", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Lucent-X25-Profile-Name` (26.4846.44), text: `get` gives and `push` takes `&str`.
pub const X25_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-X25-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Lucent-Recv-Name` (26.4846.45), text: `get` gives and `push` takes `&str`.
pub const RECV_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Recv-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Lucent-Bi-Directional-Auth` (26.4846.46), a number: `get` gives and `push` takes `u32`.
pub const BI_DIRECTIONAL_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Bi-Directional-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `Lucent-MTU` (26.4846.47), a number: `get` gives and `push` takes `u32`.
pub const MTU: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-MTU", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `Lucent-Call-Direction` (26.4846.48), a number: `get` gives and `push` takes `u32`.
pub const CALL_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Call-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Lucent-Service-Type` (26.4846.49), a number: `get` gives and `push` takes `u32`.
pub const SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Lucent-Filter-Required` (26.4846.50), a number: `get` gives and `push` takes `u32`.
pub const FILTER_REQUIRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Filter-Required", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Lucent-Traffic-Shaper` (26.4846.51), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_SHAPER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Traffic-Shaper", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Lucent-Access-Intercept-LEA` (26.4846.52), text: `get` gives and `push` takes `&str`.
pub const ACCESS_INTERCEPT_LEA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Access-Intercept-LEA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Lucent-Access-Intercept-Log` (26.4846.53), text: `get` gives and `push` takes `&str`.
pub const ACCESS_INTERCEPT_LOG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Access-Intercept-Log", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Lucent-Private-Route-Table-ID` (26.4846.54), text: `get` gives and `push` takes `&str`.
pub const PRIVATE_ROUTE_TABLE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Private-Route-Table-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `Lucent-Private-Route-Required` (26.4846.55), a number: `get` gives and `push` takes `u32`.
pub const PRIVATE_ROUTE_REQUIRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Private-Route-Required", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Lucent-Cache-Refresh` (26.4846.56), a number: `get` gives and `push` takes `u32`.
pub const CACHE_REFRESH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Cache-Refresh", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Lucent-Cache-Time` (26.4846.57), a number: `get` gives and `push` takes `u32`.
pub const CACHE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Cache-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Lucent-Egress-Enabled` (26.4846.58), a number: `get` gives and `push` takes `u32`.
pub const EGRESS_ENABLED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Egress-Enabled", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Lucent-QOS-Upstream` (26.4846.59), text: `get` gives and `push` takes `&str`.
pub const QOS_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-QOS-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Lucent-QOS-Downstream` (26.4846.60), text: `get` gives and `push` takes `&str`.
pub const QOS_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-QOS-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Lucent-ATM-Connect-Vpi` (26.4846.61), a number: `get` gives and `push` takes `u32`.
pub const ATM_CONNECT_VPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-ATM-Connect-Vpi", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Lucent-ATM-Connect-Vci` (26.4846.62), a number: `get` gives and `push` takes `u32`.
pub const ATM_CONNECT_VCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-ATM-Connect-Vci", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Lucent-ATM-Connect-Group` (26.4846.63), a number: `get` gives and `push` takes `u32`.
pub const ATM_CONNECT_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-ATM-Connect-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Lucent-ATM-Group` (26.4846.64), a number: `get` gives and `push` takes `u32`.
pub const ATM_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-ATM-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Lucent-IPX-Header-Compression` (26.4846.65), a number: `get` gives and `push` takes `u32`.
pub const IPX_HEADER_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IPX-Header-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Lucent-Calling-Id-Type-Of-Number` (26.4846.66), a number: `get` gives and `push` takes `u32`.
pub const CALLING_ID_TYPE_OF_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Calling-Id-Type-Of-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Lucent-Calling-Id-Numbering-Plan` (26.4846.67), a number: `get` gives and `push` takes `u32`.
pub const CALLING_ID_NUMBERING_PLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Calling-Id-Numbering-Plan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `Lucent-Calling-Id-Presentation` (26.4846.68), a number: `get` gives and `push` takes `u32`.
pub const CALLING_ID_PRESENTATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Calling-Id-Presentation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Lucent-Calling-Id-Screening` (26.4846.69), a number: `get` gives and `push` takes `u32`.
pub const CALLING_ID_SCREENING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Calling-Id-Screening", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `Lucent-BIR-Enable` (26.4846.70), a number: `get` gives and `push` takes `u32`.
pub const BIR_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-BIR-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `Lucent-BIR-Proxy` (26.4846.71), a number: `get` gives and `push` takes `u32`.
pub const BIR_PROXY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-BIR-Proxy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `Lucent-BIR-Bridge-Group` (26.4846.72), a number: `get` gives and `push` takes `u32`.
pub const BIR_BRIDGE_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-BIR-Bridge-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `Lucent-IPSEC-Profile` (26.4846.73), text: `get` gives and `push` takes `&str`.
pub const IPSEC_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IPSEC-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `Lucent-PPPoE-Enable` (26.4846.74), a number: `get` gives and `push` takes `u32`.
pub const PPPOE_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-PPPoE-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `Lucent-Bridge-Non-PPPoE` (26.4846.75), a number: `get` gives and `push` takes `u32`.
pub const BRIDGE_NON_PPPOE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Bridge-Non-PPPoE", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `Lucent-ATM-Direct` (26.4846.76), a number: `get` gives and `push` takes `u32`.
pub const ATM_DIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-ATM-Direct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `Lucent-ATM-Direct-Profile` (26.4846.77), text: `get` gives and `push` takes `&str`.
pub const ATM_DIRECT_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-ATM-Direct-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `Lucent-Client-Primary-WINS` (26.4846.78), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_PRIMARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Client-Primary-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `Lucent-Client-Secondary-WINS` (26.4846.79), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_SECONDARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Client-Secondary-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `Lucent-Client-Assign-WINS` (26.4846.80), a number: `get` gives and `push` takes `u32`.
pub const CLIENT_ASSIGN_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Client-Assign-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `Lucent-Auth-Type` (26.4846.81), a number: `get` gives and `push` takes `u32`.
pub const AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `Lucent-Port-Redir-Protocol` (26.4846.82), a number: `get` gives and `push` takes `u32`.
pub const PORT_REDIR_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Port-Redir-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `Lucent-Port-Redir-Portnum` (26.4846.83), a number: `get` gives and `push` takes `u32`.
pub const PORT_REDIR_PORTNUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Port-Redir-Portnum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `Lucent-Port-Redir-Server` (26.4846.84), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PORT_REDIR_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Port-Redir-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `Lucent-IP-Pool-Chaining` (26.4846.85), a number: `get` gives and `push` takes `u32`.
pub const IP_POOL_CHAINING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IP-Pool-Chaining", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `Lucent-Owner-IP-Addr` (26.4846.86), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const OWNER_IP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Owner-IP-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `Lucent-IP-TOS` (26.4846.87), a number: `get` gives and `push` takes `u32`.
pub const IP_TOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IP-TOS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `Lucent-IP-TOS-Precedence` (26.4846.88), a number: `get` gives and `push` takes `u32`.
pub const IP_TOS_PRECEDENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IP-TOS-Precedence", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `Lucent-IP-TOS-Apply-To` (26.4846.89), a number: `get` gives and `push` takes `u32`.
pub const IP_TOS_APPLY_TO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IP-TOS-Apply-To", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `Lucent-Filter` (26.4846.90), text: `get` gives and `push` takes `&str`.
pub const FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `Lucent-Telnet-Profile` (26.4846.91), text: `get` gives and `push` takes `&str`.
pub const TELNET_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Telnet-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `Lucent-Dsl-Rate-Type` (26.4846.92), a number: `get` gives and `push` takes `u32`.
pub const DSL_RATE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Rate-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `Lucent-Redirect-Number` (26.4846.93), text: `get` gives and `push` takes `&str`.
pub const REDIRECT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Redirect-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `Lucent-ATM-Vpi` (26.4846.94), a number: `get` gives and `push` takes `u32`.
pub const ATM_VPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-ATM-Vpi", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `Lucent-ATM-Vci` (26.4846.95), a number: `get` gives and `push` takes `u32`.
pub const ATM_VCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-ATM-Vci", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `Lucent-Source-IP-Check` (26.4846.96), a number: `get` gives and `push` takes `u32`.
pub const SOURCE_IP_CHECK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Source-IP-Check", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `Lucent-Dsl-Rate-Mode` (26.4846.97), a number: `get` gives and `push` takes `u32`.
pub const DSL_RATE_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Rate-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `Lucent-Dsl-Upstream-Limit` (26.4846.98), a number: `get` gives and `push` takes `u32`.
pub const DSL_UPSTREAM_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Upstream-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `Lucent-Dsl-Downstream-Limit` (26.4846.99), a number: `get` gives and `push` takes `u32`.
pub const DSL_DOWNSTREAM_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Downstream-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `Lucent-Dsl-CIR-Recv-Limit` (26.4846.100), a number: `get` gives and `push` takes `u32`.
pub const DSL_CIR_RECV_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-CIR-Recv-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Lucent-Dsl-CIR-Xmit-Limit` (26.4846.101), a number: `get` gives and `push` takes `u32`.
pub const DSL_CIR_XMIT_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-CIR-Xmit-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Lucent-VRouter-Name` (26.4846.102), text: `get` gives and `push` takes `&str`.
pub const VROUTER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-VRouter-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Lucent-Source-Auth` (26.4846.103), text: `get` gives and `push` takes `&str`.
pub const SOURCE_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Source-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Lucent-Private-Route` (26.4846.104), text: `get` gives and `push` takes `&str`.
pub const PRIVATE_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Private-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Lucent-Numbering-Plan-ID` (26.4846.105), a number: `get` gives and `push` takes `u32`.
pub const NUMBERING_PLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Numbering-Plan-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `Lucent-FR-Link-Status-DLCI` (26.4846.106), a number: `get` gives and `push` takes `u32`.
pub const FR_LINK_STATUS_DLCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-Link-Status-DLCI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Lucent-Calling-Subaddress` (26.4846.107), text: `get` gives and `push` takes `&str`.
pub const CALLING_SUBADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Calling-Subaddress", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Lucent-Callback-Delay` (26.4846.108), a number: `get` gives and `push` takes `u32`.
pub const CALLBACK_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Callback-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Lucent-Endpoint-Disc` (26.4846.109), octets: `get` gives and `push` takes `&[u8]`.
pub const ENDPOINT_DISC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Endpoint-Disc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Lucent-Remote-FW` (26.4846.110), text: `get` gives and `push` takes `&str`.
pub const REMOTE_FW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Remote-FW", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `Lucent-Multicast-GLeave-Delay` (26.4846.111), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_GLEAVE_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multicast-GLeave-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `Lucent-CBCP-Enable` (26.4846.112), a number: `get` gives and `push` takes `u32`.
pub const CBCP_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-CBCP-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `Lucent-CBCP-Mode` (26.4846.113), a number: `get` gives and `push` takes `u32`.
pub const CBCP_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-CBCP-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `Lucent-CBCP-Delay` (26.4846.114), a number: `get` gives and `push` takes `u32`.
pub const CBCP_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-CBCP-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `Lucent-CBCP-Trunk-Group` (26.4846.115), a number: `get` gives and `push` takes `u32`.
pub const CBCP_TRUNK_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-CBCP-Trunk-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `Lucent-Appletalk-Route` (26.4846.116), text: `get` gives and `push` takes `&str`.
pub const APPLETALK_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Appletalk-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `Lucent-Appletalk-Peer-Mode` (26.4846.117), a number: `get` gives and `push` takes `u32`.
pub const APPLETALK_PEER_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Appletalk-Peer-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `Lucent-Route-Appletalk` (26.4846.118), a number: `get` gives and `push` takes `u32`.
pub const ROUTE_APPLETALK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Route-Appletalk", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `Lucent-FCP-Parameter` (26.4846.119), text: `get` gives and `push` takes `&str`.
pub const FCP_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FCP-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `Lucent-Modem-PortNo` (26.4846.120), a number: `get` gives and `push` takes `u32`.
pub const MODEM_PORTNO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Modem-PortNo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `Lucent-Modem-SlotNo` (26.4846.121), a number: `get` gives and `push` takes `u32`.
pub const MODEM_SLOTNO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Modem-SlotNo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `Lucent-Modem-ShelfNo` (26.4846.122), a number: `get` gives and `push` takes `u32`.
pub const MODEM_SHELFNO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Modem-ShelfNo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `Lucent-Call-Attempt-Limit` (26.4846.123), a number: `get` gives and `push` takes `u32`.
pub const CALL_ATTEMPT_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Call-Attempt-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `Lucent-Call-Block-Duration` (26.4846.124), a number: `get` gives and `push` takes `u32`.
pub const CALL_BLOCK_DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Call-Block-Duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `Lucent-Maximum-Call-Duration` (26.4846.125), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_CALL_DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Maximum-Call-Duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `Lucent-Route-Preference` (26.4846.126), a number: `get` gives and `push` takes `u32`.
pub const ROUTE_PREFERENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Route-Preference", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `Lucent-Tunneling-Protocol` (26.4846.127), a number: `get` gives and `push` takes `u32`.
pub const TUNNELING_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Tunneling-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `Lucent-Shared-Profile-Enable` (26.4846.128), a number: `get` gives and `push` takes `u32`.
pub const SHARED_PROFILE_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Shared-Profile-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `Lucent-Primary-Home-Agent` (26.4846.129), text: `get` gives and `push` takes `&str`.
pub const PRIMARY_HOME_AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Primary-Home-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `Lucent-Secondary-Home-Agent` (26.4846.130), text: `get` gives and `push` takes `&str`.
pub const SECONDARY_HOME_AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Secondary-Home-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `Lucent-Dialout-Allowed` (26.4846.131), a number: `get` gives and `push` takes `u32`.
pub const DIALOUT_ALLOWED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dialout-Allowed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `Lucent-Client-Gateway` (26.4846.132), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Client-Gateway", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `Lucent-BACP-Enable` (26.4846.133), a number: `get` gives and `push` takes `u32`.
pub const BACP_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-BACP-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `Lucent-DHCP-Maximum-Leases` (26.4846.134), a number: `get` gives and `push` takes `u32`.
pub const DHCP_MAXIMUM_LEASES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-DHCP-Maximum-Leases", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `Lucent-Client-Primary-DNS` (26.4846.135), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Client-Primary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `Lucent-Client-Secondary-DNS` (26.4846.136), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Client-Secondary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `Lucent-Client-Assign-DNS` (26.4846.137), a number: `get` gives and `push` takes `u32`.
pub const CLIENT_ASSIGN_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Client-Assign-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `Lucent-User-Acct-Type` (26.4846.138), a number: `get` gives and `push` takes `u32`.
pub const USER_ACCT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-User-Acct-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `Lucent-User-Acct-Host` (26.4846.139), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const USER_ACCT_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-User-Acct-Host", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `Lucent-User-Acct-Port` (26.4846.140), a number: `get` gives and `push` takes `u32`.
pub const USER_ACCT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-User-Acct-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `Lucent-User-Acct-Key` (26.4846.141), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const USER_ACCT_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-User-Acct-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `Lucent-User-Acct-Base` (26.4846.142), a number: `get` gives and `push` takes `u32`.
pub const USER_ACCT_BASE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-User-Acct-Base", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `Lucent-User-Acct-Time` (26.4846.143), a number: `get` gives and `push` takes `u32`.
pub const USER_ACCT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-User-Acct-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `Lucent-Assign-IP-Client` (26.4846.144), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ASSIGN_IP_CLIENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Assign-IP-Client", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `Lucent-Assign-IP-Server` (26.4846.145), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ASSIGN_IP_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Assign-IP-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `Lucent-Assign-IP-Global-Pool` (26.4846.146), text: `get` gives and `push` takes `&str`.
pub const ASSIGN_IP_GLOBAL_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Assign-IP-Global-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `Lucent-DHCP-Reply` (26.4846.147), a number: `get` gives and `push` takes `u32`.
pub const DHCP_REPLY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-DHCP-Reply", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `Lucent-DHCP-Pool-Number` (26.4846.148), a number: `get` gives and `push` takes `u32`.
pub const DHCP_POOL_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-DHCP-Pool-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `Lucent-Expect-Callback` (26.4846.149), a number: `get` gives and `push` takes `u32`.
pub const EXPECT_CALLBACK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Expect-Callback", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `Lucent-Event-Type` (26.4846.150), a number: `get` gives and `push` takes `u32`.
pub const EVENT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Event-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `Lucent-Session-Svr-Key` (26.4846.151), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const SESSION_SVR_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Session-Svr-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `Lucent-Multicast-Rate-Limit` (26.4846.152), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_RATE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multicast-Rate-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `Lucent-IF-Netmask` (26.4846.153), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IF_NETMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IF-Netmask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `Lucent-Remote-Addr` (26.4846.154), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const REMOTE_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Remote-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

/// `Lucent-Multicast-Client` (26.4846.155), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_CLIENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multicast-Client", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `Lucent-FR-Circuit-Name` (26.4846.156), text: `get` gives and `push` takes `&str`.
pub const FR_CIRCUIT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-Circuit-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `Lucent-FR-LinkUp` (26.4846.157), a number: `get` gives and `push` takes `u32`.
pub const FR_LINKUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-LinkUp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `Lucent-FR-Nailed-Grp` (26.4846.158), a number: `get` gives and `push` takes `u32`.
pub const FR_NAILED_GRP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-Nailed-Grp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `Lucent-FR-Type` (26.4846.159), a number: `get` gives and `push` takes `u32`.
pub const FR_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `Lucent-FR-Link-Mgt` (26.4846.160), a number: `get` gives and `push` takes `u32`.
pub const FR_LINK_MGT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-Link-Mgt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

/// `Lucent-FR-N391` (26.4846.161), a number: `get` gives and `push` takes `u32`.
pub const FR_N391: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-N391", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `Lucent-FR-DCE-N392` (26.4846.162), a number: `get` gives and `push` takes `u32`.
pub const FR_DCE_N392: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-DCE-N392", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `Lucent-FR-DTE-N392` (26.4846.163), a number: `get` gives and `push` takes `u32`.
pub const FR_DTE_N392: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-DTE-N392", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `Lucent-FR-DCE-N393` (26.4846.164), a number: `get` gives and `push` takes `u32`.
pub const FR_DCE_N393: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-DCE-N393", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 164));

/// `Lucent-FR-DTE-N393` (26.4846.165), a number: `get` gives and `push` takes `u32`.
pub const FR_DTE_N393: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-DTE-N393", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 165));

/// `Lucent-FR-T391` (26.4846.166), a number: `get` gives and `push` takes `u32`.
pub const FR_T391: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-T391", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));

/// `Lucent-FR-T392` (26.4846.167), a number: `get` gives and `push` takes `u32`.
pub const FR_T392: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-T392", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 167));

/// `Lucent-Bridge-Address` (26.4846.168), text: `get` gives and `push` takes `&str`.
pub const BRIDGE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Bridge-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 168));

/// `Lucent-TS-Idle-Limit` (26.4846.169), a number: `get` gives and `push` takes `u32`.
pub const TS_IDLE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-TS-Idle-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 169));

/// `Lucent-TS-Idle-Mode` (26.4846.170), a number: `get` gives and `push` takes `u32`.
pub const TS_IDLE_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-TS-Idle-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 170));

/// `Lucent-DBA-Monitor` (26.4846.171), a number: `get` gives and `push` takes `u32`.
pub const DBA_MONITOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-DBA-Monitor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 171));

/// `Lucent-Base-Channel-Count` (26.4846.172), a number: `get` gives and `push` takes `u32`.
pub const BASE_CHANNEL_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Base-Channel-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 172));

/// `Lucent-Minimum-Channels` (26.4846.173), a number: `get` gives and `push` takes `u32`.
pub const MINIMUM_CHANNELS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Minimum-Channels", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 173));

/// `Lucent-IPX-Route` (26.4846.174), text: `get` gives and `push` takes `&str`.
pub const IPX_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IPX-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 174));

/// `Lucent-FT1-Caller` (26.4846.175), a number: `get` gives and `push` takes `u32`.
pub const FT1_CALLER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FT1-Caller", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 175));

/// `Lucent-Backup` (26.4846.176), text: `get` gives and `push` takes `&str`.
pub const BACKUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Backup", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 176));

/// `Lucent-Call-Type` (26.4846.177), a number: `get` gives and `push` takes `u32`.
pub const CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Call-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 177));

/// `Lucent-Group` (26.4846.178), text: `get` gives and `push` takes `&str`.
pub const GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 178));

/// `Lucent-FR-DLCI` (26.4846.179), a number: `get` gives and `push` takes `u32`.
pub const FR_DLCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-DLCI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 179));

/// `Lucent-FR-Profile-Name` (26.4846.180), text: `get` gives and `push` takes `&str`.
pub const FR_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `Lucent-Ara-PW` (26.4846.181), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const ARA_PW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ara-PW", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

/// `Lucent-IPX-Node-Addr` (26.4846.182), text: `get` gives and `push` takes `&str`.
pub const IPX_NODE_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IPX-Node-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 182));

/// `Lucent-Home-Agent-IP-Addr` (26.4846.183), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const HOME_AGENT_IP_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Home-Agent-IP-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `Lucent-Home-Agent-Password` (26.4846.184), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const HOME_AGENT_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Home-Agent-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 184));

/// `Lucent-Home-Network-Name` (26.4846.185), text: `get` gives and `push` takes `&str`.
pub const HOME_NETWORK_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Home-Network-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `Lucent-Home-Agent-UDP-Port` (26.4846.186), a number: `get` gives and `push` takes `u32`.
pub const HOME_AGENT_UDP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Home-Agent-UDP-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186));

/// `Lucent-Multilink-ID` (26.4846.187), a number: `get` gives and `push` takes `u32`.
pub const MULTILINK_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multilink-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 187));

/// `Lucent-Num-In-Multilink` (26.4846.188), a number: `get` gives and `push` takes `u32`.
pub const NUM_IN_MULTILINK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Num-In-Multilink", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 188));

/// `Lucent-First-Dest` (26.4846.189), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FIRST_DEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-First-Dest", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 189));

/// `Lucent-Pre-Input-Octets` (26.4846.190), a number: `get` gives and `push` takes `u32`.
pub const PRE_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Pre-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

/// `Lucent-Pre-Output-Octets` (26.4846.191), a number: `get` gives and `push` takes `u32`.
pub const PRE_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Pre-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `Lucent-Pre-Input-Packets` (26.4846.192), a number: `get` gives and `push` takes `u32`.
pub const PRE_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Pre-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `Lucent-Pre-Output-Packets` (26.4846.193), a number: `get` gives and `push` takes `u32`.
pub const PRE_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Pre-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `Lucent-Maximum-Time` (26.4846.194), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Maximum-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

/// `Lucent-Disconnect-Cause` (26.4846.195), a number: `get` gives and `push` takes `u32`.
pub const DISCONNECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Disconnect-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));

/// `Lucent-Connect-Progress` (26.4846.196), a number: `get` gives and `push` takes `u32`.
pub const CONNECT_PROGRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Connect-Progress", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 196));

/// `Lucent-Data-Rate` (26.4846.197), a number: `get` gives and `push` takes `u32`.
pub const DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 197));

/// `Lucent-PreSession-Time` (26.4846.198), a number: `get` gives and `push` takes `u32`.
pub const PRESESSION_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-PreSession-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `Lucent-Token-Idle` (26.4846.199), a number: `get` gives and `push` takes `u32`.
pub const TOKEN_IDLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Token-Idle", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 199));

/// `Lucent-Token-Immediate` (26.4846.200), a number: `get` gives and `push` takes `u32`.
pub const TOKEN_IMMEDIATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Token-Immediate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `Lucent-Require-Auth` (26.4846.201), a number: `get` gives and `push` takes `u32`.
pub const REQUIRE_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Require-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `Lucent-Number-Sessions` (26.4846.202), text: `get` gives and `push` takes `&str`.
pub const NUMBER_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Number-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `Lucent-Authen-Alias` (26.4846.203), text: `get` gives and `push` takes `&str`.
pub const AUTHEN_ALIAS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Authen-Alias", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `Lucent-Token-Expiry` (26.4846.204), a number: `get` gives and `push` takes `u32`.
pub const TOKEN_EXPIRY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Token-Expiry", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `Lucent-Menu-Selector` (26.4846.205), text: `get` gives and `push` takes `&str`.
pub const MENU_SELECTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Menu-Selector", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `Lucent-Menu-Item` (26.4846.206), text: `get` gives and `push` takes `&str`.
pub const MENU_ITEM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Menu-Item", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `Lucent-PW-Warntime` (26.4846.207), a number: `get` gives and `push` takes `u32`.
pub const PW_WARNTIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-PW-Warntime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `Lucent-PW-Lifetime` (26.4846.208), a number: `get` gives and `push` takes `u32`.
pub const PW_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-PW-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `Lucent-IP-Direct` (26.4846.209), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IP_DIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IP-Direct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

/// `Lucent-PPP-VJ-Slot-Comp` (26.4846.210), a number: `get` gives and `push` takes `u32`.
pub const PPP_VJ_SLOT_COMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-PPP-VJ-Slot-Comp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `Lucent-PPP-VJ-1172` (26.4846.211), a number: `get` gives and `push` takes `u32`.
pub const PPP_VJ_1172: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-PPP-VJ-1172", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

/// `Lucent-PPP-Async-Map` (26.4846.212), a number: `get` gives and `push` takes `u32`.
pub const PPP_ASYNC_MAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-PPP-Async-Map", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

/// `Lucent-Third-Prompt` (26.4846.213), text: `get` gives and `push` takes `&str`.
pub const THIRD_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Third-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 213));

/// `Lucent-Send-Secret` (26.4846.214), octets, hidden like Ascend-Send-Secret: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const SEND_SECRET: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::AscendSecret<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Send-Secret", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

/// `Lucent-Receive-Secret` (26.4846.215), octets, hidden like Ascend-Send-Secret: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const RECEIVE_SECRET: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::AscendSecret<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Receive-Secret", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 215));

/// `Lucent-IPX-Peer-Mode` (26.4846.216), a number: `get` gives and `push` takes `u32`.
pub const IPX_PEER_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IPX-Peer-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 216));

/// `Lucent-IP-Pool-Definition` (26.4846.217), text: `get` gives and `push` takes `&str`.
pub const IP_POOL_DEFINITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IP-Pool-Definition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

/// `Lucent-Assign-IP-Pool` (26.4846.218), a number: `get` gives and `push` takes `u32`.
pub const ASSIGN_IP_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Assign-IP-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 218));

/// `Lucent-FR-Direct` (26.4846.219), a number: `get` gives and `push` takes `u32`.
pub const FR_DIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-Direct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 219));

/// `Lucent-FR-Direct-Profile` (26.4846.220), text: `get` gives and `push` takes `&str`.
pub const FR_DIRECT_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-Direct-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

/// `Lucent-FR-Direct-DLCI` (26.4846.221), a number: `get` gives and `push` takes `u32`.
pub const FR_DIRECT_DLCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-FR-Direct-DLCI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));

/// `Lucent-Handle-IPX` (26.4846.222), a number: `get` gives and `push` takes `u32`.
pub const HANDLE_IPX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Handle-IPX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 222));

/// `Lucent-Netware-timeout` (26.4846.223), a number: `get` gives and `push` takes `u32`.
pub const NETWARE_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Netware-timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 223));

/// `Lucent-IPX-Alias` (26.4846.224), a number: `get` gives and `push` takes `u32`.
pub const IPX_ALIAS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IPX-Alias", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 224));

/// `Lucent-Metric` (26.4846.225), a number: `get` gives and `push` takes `u32`.
pub const METRIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Metric", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 225));

/// `Lucent-PRI-Number-Type` (26.4846.226), a number: `get` gives and `push` takes `u32`.
pub const PRI_NUMBER_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-PRI-Number-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 226));

/// `Lucent-Dial-Number` (26.4846.227), text: `get` gives and `push` takes `&str`.
pub const DIAL_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dial-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 227));

/// `Lucent-Route-IP` (26.4846.228), a number: `get` gives and `push` takes `u32`.
pub const ROUTE_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Route-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));

/// `Lucent-Route-IPX` (26.4846.229), a number: `get` gives and `push` takes `u32`.
pub const ROUTE_IPX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Route-IPX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 229));

/// `Lucent-Bridge` (26.4846.230), a number: `get` gives and `push` takes `u32`.
pub const BRIDGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Bridge", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

/// `Lucent-Send-Auth` (26.4846.231), a number: `get` gives and `push` takes `u32`.
pub const SEND_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Send-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));

/// `Lucent-Send-Passwd` (26.4846.232), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const SEND_PASSWD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Send-Passwd", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

/// `Lucent-Link-Compression` (26.4846.233), a number: `get` gives and `push` takes `u32`.
pub const LINK_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Link-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `Lucent-Target-Util` (26.4846.234), a number: `get` gives and `push` takes `u32`.
pub const TARGET_UTIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Target-Util", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 234));

/// `Lucent-Maximum-Channels` (26.4846.235), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_CHANNELS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Maximum-Channels", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 235));

/// `Lucent-Inc-Channel-Count` (26.4846.236), a number: `get` gives and `push` takes `u32`.
pub const INC_CHANNEL_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Inc-Channel-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 236));

/// `Lucent-Dec-Channel-Count` (26.4846.237), a number: `get` gives and `push` takes `u32`.
pub const DEC_CHANNEL_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dec-Channel-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 237));

/// `Lucent-Seconds-Of-History` (26.4846.238), a number: `get` gives and `push` takes `u32`.
pub const SECONDS_OF_HISTORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Seconds-Of-History", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 238));

/// `Lucent-History-Weigh-Type` (26.4846.239), a number: `get` gives and `push` takes `u32`.
pub const HISTORY_WEIGH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-History-Weigh-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 239));

/// `Lucent-Add-Seconds` (26.4846.240), a number: `get` gives and `push` takes `u32`.
pub const ADD_SECONDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Add-Seconds", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 240));

/// `Lucent-Remove-Seconds` (26.4846.241), a number: `get` gives and `push` takes `u32`.
pub const REMOVE_SECONDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Remove-Seconds", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 241));

/// `Lucent-Data-Filter` (26.4846.242), an Ascend filter: `get` gives and `push` takes `AscendFilter`.
pub const DATA_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::AscendFilter<'static>> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Data-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 242));

/// `Lucent-Call-Filter` (26.4846.243), an Ascend filter: `get` gives and `push` takes `AscendFilter`.
pub const CALL_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::AscendFilter<'static>> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Call-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 243));

/// `Lucent-Idle-Limit` (26.4846.244), a number: `get` gives and `push` takes `u32`.
pub const IDLE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Idle-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 244));

/// `Lucent-Preempt-Limit` (26.4846.245), a number: `get` gives and `push` takes `u32`.
pub const PREEMPT_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Preempt-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 245));

/// `Lucent-Callback` (26.4846.246), a number: `get` gives and `push` takes `u32`.
pub const CALLBACK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Callback", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 246));

/// `Lucent-Data-Svc` (26.4846.247), a number: `get` gives and `push` takes `u32`.
pub const DATA_SVC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Data-Svc", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 247));

/// `Lucent-Force-56` (26.4846.248), a number: `get` gives and `push` takes `u32`.
pub const FORCE_56: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Force-56", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 248));

/// `Lucent-Billing-Number` (26.4846.249), text: `get` gives and `push` takes `&str`.
pub const BILLING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Billing-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 249));

/// `Lucent-Call-By-Call` (26.4846.250), a number: `get` gives and `push` takes `u32`.
pub const CALL_BY_CALL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Call-By-Call", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));

/// `Lucent-Transit-Number` (26.4846.251), text: `get` gives and `push` takes `&str`.
pub const TRANSIT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Transit-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 251));

/// `Lucent-Host-Info` (26.4846.252), text: `get` gives and `push` takes `&str`.
pub const HOST_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Host-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 252));

/// `Lucent-PPP-Address` (26.4846.253), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PPP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-PPP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 253));

/// `Lucent-MPP-Idle-Percent` (26.4846.254), a number: `get` gives and `push` takes `u32`.
pub const MPP_IDLE_PERCENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-MPP-Idle-Percent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 254));

/// `Lucent-Xmit-Rate` (26.4846.255), a number: `get` gives and `push` takes `u32`.
pub const XMIT_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Xmit-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));

/// `Lucent-Fr05-Traffic-Shaper` (26.4846.256), a number: `get` gives and `push` takes `u32`.
pub const FR05_TRAFFIC_SHAPER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Fr05-Traffic-Shaper", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 256));

/// `Lucent-Fr05-Vpi` (26.4846.257), a number: `get` gives and `push` takes `u32`.
pub const FR05_VPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Fr05-Vpi", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 257));

/// `Lucent-Fr05-Vci` (26.4846.258), a number: `get` gives and `push` takes `u32`.
pub const FR05_VCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Fr05-Vci", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 258));

/// `Lucent-Fr05-Enabled` (26.4846.259), a number: `get` gives and `push` takes `u32`.
pub const FR05_ENABLED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Fr05-Enabled", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 259));

/// `Lucent-Tunnel-Auth-Type` (26.4846.260), octets: `get` gives and `push` takes `&[u8]`.
pub const TUNNEL_AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Tunnel-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 260));

/// `Lucent-MOH-Timeout` (26.4846.261), a number: `get` gives and `push` takes `u32`.
pub const MOH_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-MOH-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 261));

/// `Lucent-ATM-Circuit-Name` (26.4846.262), text: `get` gives and `push` takes `&str`.
pub const ATM_CIRCUIT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-ATM-Circuit-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 262));

/// `Lucent-Priority-For-PPP` (26.4846.263), a number: `get` gives and `push` takes `u32`.
pub const PRIORITY_FOR_PPP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Priority-For-PPP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 263));

/// `Lucent-Max-RTP-Delay` (26.4846.264), a number: `get` gives and `push` takes `u32`.
pub const MAX_RTP_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Max-RTP-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 264));

/// `Lucent-RTP-Port-Range` (26.4846.265), text: `get` gives and `push` takes `&str`.
pub const RTP_PORT_RANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-RTP-Port-Range", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 265));

/// `Lucent-TOS-Copying` (26.4846.266), a number: `get` gives and `push` takes `u32`.
pub const TOS_COPYING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-TOS-Copying", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 266));

/// `Lucent-Packet-Classification` (26.4846.267), a number: `get` gives and `push` takes `u32`.
pub const PACKET_CLASSIFICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Packet-Classification", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 267));

/// `Lucent-No-High-Prio-Pkt-Duratio` (26.4846.268), a number: `get` gives and `push` takes `u32`.
pub const NO_HIGH_PRIO_PKT_DURATIO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-No-High-Prio-Pkt-Duratio", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 268));

/// `Lucent-AT-Answer-String` (26.4846.269), text: `get` gives and `push` takes `&str`.
pub const AT_ANSWER_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-AT-Answer-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 269));

/// `Lucent-IP-OUTGOING-TOS` (26.4846.270), a number: `get` gives and `push` takes `u32`.
pub const IP_OUTGOING_TOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IP-OUTGOING-TOS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 270));

/// `Lucent-IP-OUTGOING-TOS-Precedence` (26.4846.271), a number: `get` gives and `push` takes `u32`.
pub const IP_OUTGOING_TOS_PRECEDENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IP-OUTGOING-TOS-Precedence", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 271));

/// `Lucent-IP-OUTGOING-DSCP` (26.4846.272), a number: `get` gives and `push` takes `u32`.
pub const IP_OUTGOING_DSCP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IP-OUTGOING-DSCP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 272));

/// `Lucent-TermSrv-Login-Prompt` (26.4846.273), text: `get` gives and `push` takes `&str`.
pub const TERMSRV_LOGIN_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-TermSrv-Login-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 273));

/// `Lucent-Multicast-Service-Profile-Name` (26.4846.274), text: `get` gives and `push` takes `&str`.
pub const MULTICAST_SERVICE_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multicast-Service-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 274));

/// `Lucent-Multicast-Max-Groups` (26.4846.275), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_MAX_GROUPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multicast-Max-Groups", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 275));

/// `Lucent-Multicast-Service-Name` (26.4846.276), text: `get` gives and `push` takes `&str`.
pub const MULTICAST_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multicast-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 276));

/// `Lucent-Multicast-Service-Active` (26.4846.277), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_SERVICE_ACTIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multicast-Service-Active", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 277));

/// `Lucent-Multicast-Service-Snmp-Trap` (26.4846.278), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_SERVICE_SNMP_TRAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multicast-Service-Snmp-Trap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 278));

/// `Lucent-Multicast-Service-Filter-Type` (26.4846.279), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_SERVICE_FILTER_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multicast-Service-Filter-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 279));

/// `Lucent-Multicast-Filter-Active` (26.4846.280), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_FILTER_ACTIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multicast-Filter-Active", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 280));

/// `Lucent-Multicast-Filter-Address` (26.4846.281), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const MULTICAST_FILTER_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multicast-Filter-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 281));

/// `Lucent-Tunnel-TOS` (26.4846.282), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_TOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Tunnel-TOS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 282));

/// `Lucent-Tunnel-TOS-Precedence` (26.4846.283), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_TOS_PRECEDENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Tunnel-TOS-Precedence", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 283));

/// `Lucent-Tunnel-DSCP` (26.4846.284), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_DSCP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Tunnel-DSCP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 284));

/// `Lucent-Tunnel-TOS-Filter` (26.4846.285), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_TOS_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Tunnel-TOS-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 285));

/// `Lucent-Tunnel-TOS-Copy` (26.4846.286), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_TOS_COPY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Tunnel-TOS-Copy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 286));

/// `Lucent-Http-Redirect-URL` (26.4846.287), text: `get` gives and `push` takes `&str`.
pub const HTTP_REDIRECT_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Http-Redirect-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 287));

/// `Lucent-Http-Redirect-Port` (26.4846.288), a number: `get` gives and `push` takes `u32`.
pub const HTTP_REDIRECT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Http-Redirect-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 288));

/// `Lucent-L2TP-DCI-Disconnect-Code` (26.4846.289), a number: `get` gives and `push` takes `u32`.
pub const L2TP_DCI_DISCONNECT_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-DCI-Disconnect-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 289));

/// `Lucent-L2TP-DCI-Protocol-Number` (26.4846.290), a number: `get` gives and `push` takes `u32`.
pub const L2TP_DCI_PROTOCOL_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-DCI-Protocol-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 290));

/// `Lucent-L2TP-DCI-Direction` (26.4846.291), a number: `get` gives and `push` takes `u32`.
pub const L2TP_DCI_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-DCI-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 291));

/// `Lucent-L2TP-DCI-Message` (26.4846.292), text: `get` gives and `push` takes `&str`.
pub const L2TP_DCI_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-DCI-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 292));

/// `Lucent-L2TP-Q931-Cause-Code` (26.4846.293), a number: `get` gives and `push` takes `u32`.
pub const L2TP_Q931_CAUSE_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-Q931-Cause-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 293));

/// `Lucent-L2TP-Q931-Cause-Message` (26.4846.294), a number: `get` gives and `push` takes `u32`.
pub const L2TP_Q931_CAUSE_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-Q931-Cause-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 294));

/// `Lucent-L2TP-Q931-Advisory-Message` (26.4846.295), text: `get` gives and `push` takes `&str`.
pub const L2TP_Q931_ADVISORY_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-Q931-Advisory-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 295));

/// `Lucent-L2TP-RC-Result-Code` (26.4846.296), a number: `get` gives and `push` takes `u32`.
pub const L2TP_RC_RESULT_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-RC-Result-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 296));

/// `Lucent-L2TP-RC-Error-Code` (26.4846.297), a number: `get` gives and `push` takes `u32`.
pub const L2TP_RC_ERROR_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-RC-Error-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 297));

/// `Lucent-L2TP-RC-Error-Message` (26.4846.298), text: `get` gives and `push` takes `&str`.
pub const L2TP_RC_ERROR_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-RC-Error-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 298));

/// `Lucent-L2TP-Disconnect-Scenario` (26.4846.299), a number: `get` gives and `push` takes `u32`.
pub const L2TP_DISCONNECT_SCENARIO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-Disconnect-Scenario", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 299));

/// `Lucent-L2TP-Peer-Disconnect-Cause` (26.4846.300), a number: `get` gives and `push` takes `u32`.
pub const L2TP_PEER_DISCONNECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-Peer-Disconnect-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 300));

/// `Lucent-L2TP-Peer-Connect-Progress` (26.4846.301), a number: `get` gives and `push` takes `u32`.
pub const L2TP_PEER_CONNECT_PROGRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-L2TP-Peer-Connect-Progress", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 301));

/// `Lucent-QuickConnect-Attempted` (26.4846.302), a number: `get` gives and `push` takes `u32`.
pub const QUICKCONNECT_ATTEMPTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-QuickConnect-Attempted", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 302));

/// `Lucent-Num-Moh-Sessions` (26.4846.303), a number: `get` gives and `push` takes `u32`.
pub const NUM_MOH_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Num-Moh-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 303));

/// `Lucent-Cumulative-Hold-Time` (26.4846.304), a number: `get` gives and `push` takes `u32`.
pub const CUMULATIVE_HOLD_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Cumulative-Hold-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 304));

/// `Lucent-Modem-Modulation` (26.4846.305), a number: `get` gives and `push` takes `u32`.
pub const MODEM_MODULATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Modem-Modulation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 305));

/// `Lucent-User-Acct-Expiration` (26.4846.306), a time: `get` gives and `push` takes `Time`.
pub const USER_ACCT_EXPIRATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-User-Acct-Expiration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 306));

/// `Lucent-User-Login-Level` (26.4846.307), a number: `get` gives and `push` takes `u32`.
pub const USER_LOGIN_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-User-Login-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 307));

/// `Lucent-First-Level-User` (26.4846.308), text: `get` gives and `push` takes `&str`.
pub const FIRST_LEVEL_USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-First-Level-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 308));

/// `Lucent-IP-Source-If` (26.4846.309), text: `get` gives and `push` takes `&str`.
pub const IP_SOURCE_IF: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-IP-Source-If", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 309));

/// `Lucent-Reverse-Path-Check` (26.4846.310), a number: `get` gives and `push` takes `u32`.
pub const REVERSE_PATH_CHECK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Reverse-Path-Check", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 310));

/// `Lucent-LCP-Keepalive-Period` (26.4846.321), a number: `get` gives and `push` takes `u32`.
pub const LCP_KEEPALIVE_PERIOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-LCP-Keepalive-Period", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 321));

/// `Lucent-LCP-Keepalive-Missed-Limit` (26.4846.322), a number: `get` gives and `push` takes `u32`.
pub const LCP_KEEPALIVE_MISSED_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-LCP-Keepalive-Missed-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 322));

/// `Lucent-Dsl-Atuc-Chan-Uncorrect-Blks` (26.4846.10000), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CHAN_UNCORRECT_BLKS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Chan-Uncorrect-Blks", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10000));

/// `Lucent-Dsl-Atuc-Chan-Corrected-Blks` (26.4846.10001), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CHAN_CORRECTED_BLKS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Chan-Corrected-Blks", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10001));

/// `Lucent-Dsl-Atuc-Chan-Xmit-Blks` (26.4846.10002), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CHAN_XMIT_BLKS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Chan-Xmit-Blks", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10002));

/// `Lucent-Dsl-Atuc-Chan-Recd-Blks` (26.4846.10003), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CHAN_RECD_BLKS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Chan-Recd-Blks", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10003));

/// `Lucent-Dsl-Atuc-Perf-Inits` (26.4846.10004), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_PERF_INITS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Perf-Inits", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10004));

/// `Lucent-Dsl-Atuc-Perf-ESs` (26.4846.10005), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_PERF_ESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Perf-ESs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10005));

/// `Lucent-Dsl-Atuc-Perf-Lprs` (26.4846.10006), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_PERF_LPRS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Perf-Lprs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10006));

/// `Lucent-Dsl-Atuc-Perf-Lols` (26.4846.10007), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_PERF_LOLS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Perf-Lols", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10007));

/// `Lucent-Dsl-Atuc-Perf-Loss` (26.4846.10008), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_PERF_LOSS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Perf-Loss", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10008));

/// `Lucent-Dsl-Atuc-Perf-Lofs` (26.4846.10009), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_PERF_LOFS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Perf-Lofs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10009));

/// `Lucent-Dsl-Atuc-Curr-Attainable-Rate-Dn` (26.4846.10010), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CURR_ATTAINABLE_RATE_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Curr-Attainable-Rate-Dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10010));

/// `Lucent-Dsl-Atuc-Curr-Output-Pwr-Dn` (26.4846.10011), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CURR_OUTPUT_PWR_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Curr-Output-Pwr-Dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10011));

/// `Lucent-Dsl-Atuc-Curr-Atn-Up` (26.4846.10012), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CURR_ATN_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Curr-Atn-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10012));

/// `Lucent-Dsl-Atuc-Curr-Snr-Mgn-Up` (26.4846.10013), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CURR_SNR_MGN_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Curr-Snr-Mgn-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10013));

/// `Lucent-Dsl-Atuc-PS-Fast-Retrains` (26.4846.10014), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_PS_FAST_RETRAINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-PS-Fast-Retrains", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10014));

/// `Lucent-Dsl-Atuc-PS-Failed-Fast-Retrains` (26.4846.10015), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_PS_FAILED_FAST_RETRAINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-PS-Failed-Fast-Retrains", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10015));

/// `Lucent-Dsl-Code-Violations` (26.4846.10016), a number: `get` gives and `push` takes `u32`.
pub const DSL_CODE_VIOLATIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Code-Violations", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10016));

/// `Lucent-Line-Type` (26.4846.10017), a number: `get` gives and `push` takes `u32`.
pub const LINE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Line-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10017));

/// `Lucent-Dsl-Curr-Up-Rate` (26.4846.10018), a number: `get` gives and `push` takes `u32`.
pub const DSL_CURR_UP_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Curr-Up-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10018));

/// `Lucent-Dsl-Curr-Dn-Rate` (26.4846.10019), a number: `get` gives and `push` takes `u32`.
pub const DSL_CURR_DN_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Curr-Dn-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10019));

/// `Lucent-Dsl-Physical-Slot` (26.4846.10020), a number: `get` gives and `push` takes `u32`.
pub const DSL_PHYSICAL_SLOT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Physical-Slot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10020));

/// `Lucent-Dsl-Physical-Line` (26.4846.10021), a number: `get` gives and `push` takes `u32`.
pub const DSL_PHYSICAL_LINE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Physical-Line", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10021));

/// `Lucent-Dsl-If-Index` (26.4846.10022), a number: `get` gives and `push` takes `u32`.
pub const DSL_IF_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-If-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10022));

/// `Lucent-Dsl-Oper-Status` (26.4846.10023), a number: `get` gives and `push` takes `u32`.
pub const DSL_OPER_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Oper-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10023));

/// `Lucent-Dsl-Related-If-Index` (26.4846.10024), a number: `get` gives and `push` takes `u32`.
pub const DSL_RELATED_IF_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Related-If-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10024));

/// `Lucent-Dsl-Atuc-Curr-Attainable-Rate-Up` (26.4846.10025), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CURR_ATTAINABLE_RATE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Curr-Attainable-Rate-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10025));

/// `Lucent-Dsl-Atuc-Curr-Output-Pwr-Up` (26.4846.10026), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CURR_OUTPUT_PWR_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Curr-Output-Pwr-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10026));

/// `Lucent-Dsl-Atuc-Curr-Atn-Dn` (26.4846.10027), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CURR_ATN_DN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Curr-Atn-Dn", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10027));

/// `Lucent-Dsl-Atuc-Curr-Snr-Mgn-D` (26.4846.10028), a number: `get` gives and `push` takes `u32`.
pub const DSL_ATUC_CURR_SNR_MGN_D: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Atuc-Curr-Snr-Mgn-D", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10028));

/// `Lucent-Dsl-Related-Slot` (26.4846.10029), a number: `get` gives and `push` takes `u32`.
pub const DSL_RELATED_SLOT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Related-Slot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10029));

/// `Lucent-Dsl-Related-Port` (26.4846.10030), a number: `get` gives and `push` takes `u32`.
pub const DSL_RELATED_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Related-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10030));

/// `Lucent-Dsl-Sparing-Role` (26.4846.10031), a number: `get` gives and `push` takes `u32`.
pub const DSL_SPARING_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Sparing-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10031));

/// `Lucent-Absolute-Time` (26.4846.10032), a number: `get` gives and `push` takes `u32`.
pub const ABSOLUTE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Absolute-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10032));

/// `Lucent-Configured-Rate-Up-Min` (26.4846.10033), a number: `get` gives and `push` takes `u32`.
pub const CONFIGURED_RATE_UP_MIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Configured-Rate-Up-Min", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10033));

/// `Lucent-Configured-Rate-Up-Max` (26.4846.10034), a number: `get` gives and `push` takes `u32`.
pub const CONFIGURED_RATE_UP_MAX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Configured-Rate-Up-Max", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10034));

/// `Lucent-Configured-Rate-Dn-Min` (26.4846.10035), a number: `get` gives and `push` takes `u32`.
pub const CONFIGURED_RATE_DN_MIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Configured-Rate-Dn-Min", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10035));

/// `Lucent-Configured-Rate-Dn-Max` (26.4846.10036), a number: `get` gives and `push` takes `u32`.
pub const CONFIGURED_RATE_DN_MAX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Configured-Rate-Dn-Max", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10036));

/// `Lucent-Dsl-Physical-Channel` (26.4846.10037), a number: `get` gives and `push` takes `u32`.
pub const DSL_PHYSICAL_CHANNEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Dsl-Physical-Channel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10037));

/// `Lucent-Sonet-Section-ESs` (26.4846.10100), a number: `get` gives and `push` takes `u32`.
pub const SONET_SECTION_ESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Section-ESs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10100));

/// `Lucent-Sonet-Section-SESs` (26.4846.10101), a number: `get` gives and `push` takes `u32`.
pub const SONET_SECTION_SESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Section-SESs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10101));

/// `Lucent-Sonet-Section-SEFSs` (26.4846.10102), a number: `get` gives and `push` takes `u32`.
pub const SONET_SECTION_SEFSS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Section-SEFSs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10102));

/// `Lucent-Sonet-Section-CVs` (26.4846.10103), a number: `get` gives and `push` takes `u32`.
pub const SONET_SECTION_CVS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Section-CVs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10103));

/// `Lucent-Sonet-Line-ESs-Near` (26.4846.10104), a number: `get` gives and `push` takes `u32`.
pub const SONET_LINE_ESS_NEAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Line-ESs-Near", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10104));

/// `Lucent-Sonet-Line-SESs-Near` (26.4846.10105), a number: `get` gives and `push` takes `u32`.
pub const SONET_LINE_SESS_NEAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Line-SESs-Near", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10105));

/// `Lucent-Sonet-Line-CVs-Near` (26.4846.10106), a number: `get` gives and `push` takes `u32`.
pub const SONET_LINE_CVS_NEAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Line-CVs-Near", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10106));

/// `Lucent-Sonet-Line-USs-Near` (26.4846.10107), a number: `get` gives and `push` takes `u32`.
pub const SONET_LINE_USS_NEAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Line-USs-Near", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10107));

/// `Lucent-Sonet-Line-ESs-Far` (26.4846.10108), a number: `get` gives and `push` takes `u32`.
pub const SONET_LINE_ESS_FAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Line-ESs-Far", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10108));

/// `Lucent-Sonet-Line-SESs-Far` (26.4846.10109), a number: `get` gives and `push` takes `u32`.
pub const SONET_LINE_SESS_FAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Line-SESs-Far", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10109));

/// `Lucent-Sonet-Line-CVs-Far` (26.4846.10110), a number: `get` gives and `push` takes `u32`.
pub const SONET_LINE_CVS_FAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Line-CVs-Far", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10110));

/// `Lucent-Sonet-Line-USs-Far` (26.4846.10111), a number: `get` gives and `push` takes `u32`.
pub const SONET_LINE_USS_FAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Line-USs-Far", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10111));

/// `Lucent-Sonet-Path-ESs-Near` (26.4846.10112), a number: `get` gives and `push` takes `u32`.
pub const SONET_PATH_ESS_NEAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Path-ESs-Near", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10112));

/// `Lucent-Sonet-Path-SESs-Near` (26.4846.10113), a number: `get` gives and `push` takes `u32`.
pub const SONET_PATH_SESS_NEAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Path-SESs-Near", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10113));

/// `Lucent-Sonet-Path-CVs-Near` (26.4846.10114), a number: `get` gives and `push` takes `u32`.
pub const SONET_PATH_CVS_NEAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Path-CVs-Near", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10114));

/// `Lucent-Sonet-Path-USs-Near` (26.4846.10115), a number: `get` gives and `push` takes `u32`.
pub const SONET_PATH_USS_NEAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Path-USs-Near", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10115));

/// `Lucent-Sonet-Path-ESs-Far` (26.4846.10116), a number: `get` gives and `push` takes `u32`.
pub const SONET_PATH_ESS_FAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Path-ESs-Far", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10116));

/// `Lucent-Sonet-Path-SESs-Far` (26.4846.10117), a number: `get` gives and `push` takes `u32`.
pub const SONET_PATH_SESS_FAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Path-SESs-Far", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10117));

/// `Lucent-Sonet-Path-CVs-Far` (26.4846.10118), a number: `get` gives and `push` takes `u32`.
pub const SONET_PATH_CVS_FAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Path-CVs-Far", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10118));

/// `Lucent-Sonet-Path-USs-Far` (26.4846.10119), a number: `get` gives and `push` takes `u32`.
pub const SONET_PATH_USS_FAR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Sonet-Path-USs-Far", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10119));

/// `Lucent-Ds3-F-Bit-Err` (26.4846.10200), a number: `get` gives and `push` takes `u32`.
pub const DS3_F_BIT_ERR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-F-Bit-Err", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10200));

/// `Lucent-Ds3-P-Bit-Err` (26.4846.10201), a number: `get` gives and `push` takes `u32`.
pub const DS3_P_BIT_ERR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-P-Bit-Err", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10201));

/// `Lucent-Ds3-CCVs` (26.4846.10202), a number: `get` gives and `push` takes `u32`.
pub const DS3_CCVS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-CCVs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10202));

/// `Lucent-Ds3-PESs` (26.4846.10203), a number: `get` gives and `push` takes `u32`.
pub const DS3_PESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-PESs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10203));

/// `Lucent-Ds3-PSESs` (26.4846.10204), a number: `get` gives and `push` takes `u32`.
pub const DS3_PSESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-PSESs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10204));

/// `Lucent-Ds3-SEFs` (26.4846.10205), a number: `get` gives and `push` takes `u32`.
pub const DS3_SEFS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-SEFs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10205));

/// `Lucent-Ds3-UASs` (26.4846.10206), a number: `get` gives and `push` takes `u32`.
pub const DS3_UASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-UASs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10206));

/// `Lucent-Ds3-LCVs` (26.4846.10207), a number: `get` gives and `push` takes `u32`.
pub const DS3_LCVS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-LCVs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10207));

/// `Lucent-Ds3-PCVs` (26.4846.10208), a number: `get` gives and `push` takes `u32`.
pub const DS3_PCVS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-PCVs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10208));

/// `Lucent-Ds3-LESs` (26.4846.10209), a number: `get` gives and `push` takes `u32`.
pub const DS3_LESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-LESs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10209));

/// `Lucent-Ds3-CESs` (26.4846.10210), a number: `get` gives and `push` takes `u32`.
pub const DS3_CESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-CESs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10210));

/// `Lucent-Ds3-CSESs` (26.4846.10211), a number: `get` gives and `push` takes `u32`.
pub const DS3_CSESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Ds3-CSESs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10211));

/// `Lucent-Rtp-Local-Number-Of-Samples` (26.4846.10300), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_NUMBER_OF_SAMPLES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Number-Of-Samples", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10300));

/// `Lucent-Rtp-Remote-Number-Of-Samples` (26.4846.10301), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_NUMBER_OF_SAMPLES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Number-Of-Samples", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10301));

/// `Lucent-Rtp-Local-Jitter-Minimum` (26.4846.10302), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_JITTER_MINIMUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Jitter-Minimum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10302));

/// `Lucent-Rtp-Local-Jitter-Maximum` (26.4846.10303), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_JITTER_MAXIMUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Jitter-Maximum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10303));

/// `Lucent-Rtp-Local-Jitter-Mean` (26.4846.10304), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_JITTER_MEAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Jitter-Mean", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10304));

/// `Lucent-Rtp-Local-Jitter-Variance` (26.4846.10305), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_JITTER_VARIANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Jitter-Variance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10305));

/// `Lucent-Rtp-Local-Delay-Minimum` (26.4846.10306), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_DELAY_MINIMUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Delay-Minimum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10306));

/// `Lucent-Rtp-Local-Delay-Maximum` (26.4846.10307), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_DELAY_MAXIMUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Delay-Maximum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10307));

/// `Lucent-Rtp-Local-Delay-Mean` (26.4846.10308), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_DELAY_MEAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Delay-Mean", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10308));

/// `Lucent-Rtp-Local-Delay-Variance` (26.4846.10309), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_DELAY_VARIANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Delay-Variance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10309));

/// `Lucent-Rtp-Local-Packets-Sent` (26.4846.10310), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_PACKETS_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Packets-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10310));

/// `Lucent-Rtp-Local-Packets-Lost` (26.4846.10311), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_PACKETS_LOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Packets-Lost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10311));

/// `Lucent-Rtp-Local-Packets-Late` (26.4846.10312), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_PACKETS_LATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Packets-Late", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10312));

/// `Lucent-Rtp-Local-Bytes-Sent` (26.4846.10313), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_BYTES_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Bytes-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10313));

/// `Lucent-Rtp-Local-Silence-Percent` (26.4846.10314), a number: `get` gives and `push` takes `u32`.
pub const RTP_LOCAL_SILENCE_PERCENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Local-Silence-Percent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10314));

/// `Lucent-Rtp-Remote-Jitter-Minimum` (26.4846.10315), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_JITTER_MINIMUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Jitter-Minimum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10315));

/// `Lucent-Rtp-Remote-Jitter-Maximum` (26.4846.10316), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_JITTER_MAXIMUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Jitter-Maximum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10316));

/// `Lucent-Rtp-Remote-Jitter-Mean` (26.4846.10317), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_JITTER_MEAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Jitter-Mean", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10317));

/// `Lucent-Rtp-Remote-Jitter-Variance` (26.4846.10318), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_JITTER_VARIANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Jitter-Variance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10318));

/// `Lucent-Rtp-Remote-Delay-Minimum` (26.4846.10319), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_DELAY_MINIMUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Delay-Minimum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10319));

/// `Lucent-Rtp-Remote-Delay-Maximum` (26.4846.10320), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_DELAY_MAXIMUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Delay-Maximum", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10320));

/// `Lucent-Rtp-Remote-Delay-Mean` (26.4846.10321), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_DELAY_MEAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Delay-Mean", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10321));

/// `Lucent-Rtp-Remote-Delay-Variance` (26.4846.10322), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_DELAY_VARIANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Delay-Variance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10322));

/// `Lucent-Rtp-Remote-Packets-Sent` (26.4846.10323), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_PACKETS_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Packets-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10323));

/// `Lucent-Rtp-Remote-Packets-Lost` (26.4846.10324), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_PACKETS_LOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Packets-Lost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10324));

/// `Lucent-Rtp-Remote-Packets-Late` (26.4846.10325), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_PACKETS_LATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Packets-Late", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10325));

/// `Lucent-Rtp-Remote-Bytes-Sent` (26.4846.10326), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_BYTES_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Bytes-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10326));

/// `Lucent-Rtp-Remote-Silence-Percent` (26.4846.10327), a number: `get` gives and `push` takes `u32`.
pub const RTP_REMOTE_SILENCE_PERCENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Rtp-Remote-Silence-Percent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10327));

/// `Lucent-Tunnel-Auth-Type2` (26.4846.19999), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_AUTH_TYPE2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Tunnel-Auth-Type2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19999));

/// `Lucent-Multi-Packet-Separator` (26.4846.20000), a number: `get` gives and `push` takes `u32`.
pub const MULTI_PACKET_SEPARATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Multi-Packet-Separator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20000));

/// `Lucent-Min-Xmit-Rate` (26.4846.20100), a number: `get` gives and `push` takes `u32`.
pub const MIN_XMIT_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Min-Xmit-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20100));

/// `Lucent-Max-Xmit-Rate` (26.4846.20101), a number: `get` gives and `push` takes `u32`.
pub const MAX_XMIT_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Max-Xmit-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20101));

/// `Lucent-Min-Recv-Rate` (26.4846.20102), a number: `get` gives and `push` takes `u32`.
pub const MIN_RECV_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Min-Recv-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20102));

/// `Lucent-Max-Recv-Rate` (26.4846.20103), a number: `get` gives and `push` takes `u32`.
pub const MAX_RECV_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Max-Recv-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20103));

/// `Lucent-Error-Correction-Protocol` (26.4846.20104), a number: `get` gives and `push` takes `u32`.
pub const ERROR_CORRECTION_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Error-Correction-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20104));

/// `Lucent-Compression-Protocol` (26.4846.20105), a number: `get` gives and `push` takes `u32`.
pub const COMPRESSION_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Compression-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20105));

/// `Lucent-Modulation` (26.4846.20106), a number: `get` gives and `push` takes `u32`.
pub const MODULATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Modulation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20106));

/// `Lucent-Xmit-Symbol-Rate` (26.4846.20107), a number: `get` gives and `push` takes `u32`.
pub const XMIT_SYMBOL_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Xmit-Symbol-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20107));

/// `Lucent-Recv-Symbol-Rate` (26.4846.20108), a number: `get` gives and `push` takes `u32`.
pub const RECV_SYMBOL_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Recv-Symbol-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20108));

/// `Lucent-Current-Xmit-Level` (26.4846.20109), a number: `get` gives and `push` takes `u32`.
pub const CURRENT_XMIT_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Current-Xmit-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20109));

/// `Lucent-Current-Recv-Level` (26.4846.20110), a number: `get` gives and `push` takes `u32`.
pub const CURRENT_RECV_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Current-Recv-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20110));

/// `Lucent-Current-Line-Quality` (26.4846.20111), a number: `get` gives and `push` takes `u32`.
pub const CURRENT_LINE_QUALITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Current-Line-Quality", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20111));

/// `Lucent-Current-SNR` (26.4846.20112), a number: `get` gives and `push` takes `u32`.
pub const CURRENT_SNR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Current-SNR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20112));

/// `Lucent-Min-SNR` (26.4846.20113), a number: `get` gives and `push` takes `u32`.
pub const MIN_SNR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Min-SNR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20113));

/// `Lucent-Max-SNR` (26.4846.20114), a number: `get` gives and `push` takes `u32`.
pub const MAX_SNR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Max-SNR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20114));

/// `Lucent-Local-Retrain-Requested` (26.4846.20115), a number: `get` gives and `push` takes `u32`.
pub const LOCAL_RETRAIN_REQUESTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Local-Retrain-Requested", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20115));

/// `Lucent-Remote-Retrain-Requested` (26.4846.20116), a number: `get` gives and `push` takes `u32`.
pub const REMOTE_RETRAIN_REQUESTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Remote-Retrain-Requested", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20116));

/// `Lucent-Connection-Time` (26.4846.20117), a number: `get` gives and `push` takes `u32`.
pub const CONNECTION_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Connection-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20117));

/// `Lucent-Modem-Disconnect-Reason` (26.4846.20118), a number: `get` gives and `push` takes `u32`.
pub const MODEM_DISCONNECT_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Modem-Disconnect-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20118));

/// `Lucent-Retrain-Reason` (26.4846.20119), a number: `get` gives and `push` takes `u32`.
pub const RETRAIN_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Lucent-Retrain-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20119));
