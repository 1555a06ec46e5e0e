// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Acme` (9148).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(9148);

/// `Acme-FlowID_FS1_F` (26.9148.1), text: `get` gives and `push` takes `&str`.
pub const FLOWID_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowID_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Acme-FlowType_FS1_F` (26.9148.2), text: `get` gives and `push` takes `&str`.
pub const FLOWTYPE_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowType_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Acme-Session-Ingress-CallId` (26.9148.3), text: `get` gives and `push` takes `&str`.
pub const SESSION_INGRESS_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Ingress-CallId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Acme-Session-Egress-CallId` (26.9148.4), text: `get` gives and `push` takes `&str`.
pub const SESSION_EGRESS_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Egress-CallId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Acme-Flow-In-Realm_FS1_F` (26.9148.10), text: `get` gives and `push` takes `&str`.
pub const FLOW_IN_REALM_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Realm_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Acme-Flow-In-Src-Addr_FS1_F` (26.9148.11), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_IN_SRC_ADDR_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-Addr_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Acme-Flow-In-Src-Port_FS1_F` (26.9148.12), a number: `get` gives and `push` takes `u32`.
pub const FLOW_IN_SRC_PORT_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-Port_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Acme-Flow-In-Dst-Addr_FS1_F` (26.9148.13), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_IN_DST_ADDR_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-Addr_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Acme-Flow-In-Dst-Port_FS1_F` (26.9148.14), a number: `get` gives and `push` takes `u32`.
pub const FLOW_IN_DST_PORT_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-Port_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Acme-Flow-Out-Realm_FS1_F` (26.9148.20), text: `get` gives and `push` takes `&str`.
pub const FLOW_OUT_REALM_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Realm_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Acme-Flow-Out-Src-Addr_FS1_F` (26.9148.21), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_OUT_SRC_ADDR_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-Addr_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Acme-Flow-Out-Src-Port_FS1_F` (26.9148.22), a number: `get` gives and `push` takes `u32`.
pub const FLOW_OUT_SRC_PORT_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-Port_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Acme-Flow-Out-Dst-Addr_FS1_F` (26.9148.23), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_OUT_DST_ADDR_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-Addr_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Acme-Flow-Out-Dst-Port_FS1_F` (26.9148.24), a number: `get` gives and `push` takes `u32`.
pub const FLOW_OUT_DST_PORT_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-Port_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Acme-Calling-Octets_FS1` (26.9148.28), a number: `get` gives and `push` takes `u32`.
pub const CALLING_OCTETS_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-Octets_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Acme-Calling-Packets_FS1` (26.9148.29), a number: `get` gives and `push` takes `u32`.
pub const CALLING_PACKETS_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-Packets_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Acme-Calling-RTCP-Packets-Lost_FS1` (26.9148.32), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTCP_PACKETS_LOST_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTCP-Packets-Lost_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Acme-Calling-RTCP-Avg-Jitter_FS1` (26.9148.33), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTCP_AVG_JITTER_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTCP-Avg-Jitter_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Acme-Calling-RTCP-Avg-Latency_FS1` (26.9148.34), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTCP_AVG_LATENCY_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTCP-Avg-Latency_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Acme-Calling-RTCP-MaxJitter_FS1` (26.9148.35), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTCP_MAXJITTER_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTCP-MaxJitter_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Acme-Calling-RTCP-MaxLatency_FS1` (26.9148.36), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTCP_MAXLATENCY_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTCP-MaxLatency_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Acme-Calling-RTP-Packets-Lost_FS1` (26.9148.37), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTP_PACKETS_LOST_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTP-Packets-Lost_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Acme-Calling-RTP-Avg-Jitter_FS1` (26.9148.38), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTP_AVG_JITTER_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTP-Avg-Jitter_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Acme-Calling-RTP-MaxJitter_FS1` (26.9148.39), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTP_MAXJITTER_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTP-MaxJitter_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Acme-Session-Generic-Id` (26.9148.40), text: `get` gives and `push` takes `&str`.
pub const SESSION_GENERIC_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Generic-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Acme-Session-Ingress-Realm` (26.9148.41), text: `get` gives and `push` takes `&str`.
pub const SESSION_INGRESS_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Ingress-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Acme-Session-Egress-Realm` (26.9148.42), text: `get` gives and `push` takes `&str`.
pub const SESSION_EGRESS_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Egress-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Acme-Session-Protocol-Type` (26.9148.43), text: `get` gives and `push` takes `&str`.
pub const SESSION_PROTOCOL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Protocol-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Acme-Called-Octets_FS1` (26.9148.44), a number: `get` gives and `push` takes `u32`.
pub const CALLED_OCTETS_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-Octets_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Acme-Called-Packets_FS1` (26.9148.45), a number: `get` gives and `push` takes `u32`.
pub const CALLED_PACKETS_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-Packets_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Acme-Called-RTCP-Packets-Lost_FS1` (26.9148.46), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTCP_PACKETS_LOST_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTCP-Packets-Lost_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `Acme-Called-RTCP-Avg-Jitter_FS1` (26.9148.47), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTCP_AVG_JITTER_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTCP-Avg-Jitter_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `Acme-Called-RTCP-Avg-Latency_FS1` (26.9148.48), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTCP_AVG_LATENCY_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTCP-Avg-Latency_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Acme-Called-RTCP-MaxJitter_FS1` (26.9148.49), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTCP_MAXJITTER_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTCP-MaxJitter_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Acme-Called-RTCP-MaxLatency_FS1` (26.9148.50), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTCP_MAXLATENCY_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTCP-MaxLatency_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Acme-Called-RTP-Packets-Lost_FS1` (26.9148.51), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTP_PACKETS_LOST_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTP-Packets-Lost_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Acme-Called-RTP-Avg-Jitter_FS1` (26.9148.52), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTP_AVG_JITTER_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTP-Avg-Jitter_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Acme-Called-RTP-MaxJitter_FS1` (26.9148.53), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTP_MAXJITTER_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTP-MaxJitter_FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Acme-Session-Charging-Vector` (26.9148.54), text: `get` gives and `push` takes `&str`.
pub const SESSION_CHARGING_VECTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Charging-Vector", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `Acme-Session-Charging-Function_Address` (26.9148.55), text: `get` gives and `push` takes `&str`.
pub const SESSION_CHARGING_FUNCTION_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Charging-Function_Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Acme-Firmware-Version` (26.9148.56), text: `get` gives and `push` takes `&str`.
pub const FIRMWARE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Firmware-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Acme-Local-Time-Zone` (26.9148.57), text: `get` gives and `push` takes `&str`.
pub const LOCAL_TIME_ZONE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Local-Time-Zone", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Acme-Post-Dial-Delay` (26.9148.58), a number: `get` gives and `push` takes `u32`.
pub const POST_DIAL_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Post-Dial-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Acme-CDR-Sequence-Number` (26.9148.59), a number: `get` gives and `push` takes `u32`.
pub const CDR_SEQUENCE_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-CDR-Sequence-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Acme-Session-Disposition` (26.9148.60), a number: `get` gives and `push` takes `u32`.
pub const SESSION_DISPOSITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Disposition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Acme-Disconnect-Initiator` (26.9148.61), a number: `get` gives and `push` takes `u32`.
pub const DISCONNECT_INITIATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Disconnect-Initiator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Acme-Disconnect-Cause` (26.9148.62), a number: `get` gives and `push` takes `u32`.
pub const DISCONNECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Disconnect-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Acme-Intermediate_Time` (26.9148.63), text: `get` gives and `push` takes `&str`.
pub const INTERMEDIATE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Intermediate_Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Acme-Primary-Routing-Number` (26.9148.64), text: `get` gives and `push` takes `&str`.
pub const PRIMARY_ROUTING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Primary-Routing-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Acme-Originating-Trunk-Group` (26.9148.65), text: `get` gives and `push` takes `&str`.
pub const ORIGINATING_TRUNK_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Originating-Trunk-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Acme-Terminating-Trunk-Group` (26.9148.66), text: `get` gives and `push` takes `&str`.
pub const TERMINATING_TRUNK_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Terminating-Trunk-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Acme-Originating-Trunk-Context` (26.9148.67), text: `get` gives and `push` takes `&str`.
pub const ORIGINATING_TRUNK_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Originating-Trunk-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `Acme-Terminating-Trunk-Context` (26.9148.68), text: `get` gives and `push` takes `&str`.
pub const TERMINATING_TRUNK_CONTEXT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Terminating-Trunk-Context", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Acme-P-Asserted-ID` (26.9148.69), text: `get` gives and `push` takes `&str`.
pub const P_ASSERTED_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-P-Asserted-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `Acme-SIP-Diversion` (26.9148.70), text: `get` gives and `push` takes `&str`.
pub const SIP_DIVERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-SIP-Diversion", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `Acme-SIP-Status` (26.9148.71), a number: `get` gives and `push` takes `u32`.
pub const SIP_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-SIP-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `Acme-Ingress-Local-Addr` (26.9148.74), text: `get` gives and `push` takes `&str`.
pub const INGRESS_LOCAL_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Ingress-Local-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `Acme-Ingress-Remote-Addr` (26.9148.75), text: `get` gives and `push` takes `&str`.
pub const INGRESS_REMOTE_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Ingress-Remote-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `Acme-Egress-Local-Addr` (26.9148.76), text: `get` gives and `push` takes `&str`.
pub const EGRESS_LOCAL_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Egress-Local-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `Acme-Egress-Remote-Addr` (26.9148.77), text: `get` gives and `push` takes `&str`.
pub const EGRESS_REMOTE_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Egress-Remote-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `Acme-FlowID_FS1_R` (26.9148.78), text: `get` gives and `push` takes `&str`.
pub const FLOWID_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowID_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `Acme-FlowType_FS1_R` (26.9148.79), text: `get` gives and `push` takes `&str`.
pub const FLOWTYPE_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowType_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `Acme-Flow-In-Realm_FS1_R` (26.9148.80), text: `get` gives and `push` takes `&str`.
pub const FLOW_IN_REALM_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Realm_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `Acme-Flow-In-Src-Addr_FS1_R` (26.9148.81), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_IN_SRC_ADDR_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-Addr_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `Acme-Flow-In-Src-Port_FS1_R` (26.9148.82), a number: `get` gives and `push` takes `u32`.
pub const FLOW_IN_SRC_PORT_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-Port_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `Acme-Flow-In-Dst-Addr_FS1_R` (26.9148.83), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_IN_DST_ADDR_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-Addr_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `Acme-Flow-In-Dst-Port_FS1_R` (26.9148.84), a number: `get` gives and `push` takes `u32`.
pub const FLOW_IN_DST_PORT_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-Port_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `Acme-Flow-Out-Realm_FS1_R` (26.9148.85), text: `get` gives and `push` takes `&str`.
pub const FLOW_OUT_REALM_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Realm_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `Acme-Flow-Out-Src-Addr_FS1_R` (26.9148.86), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_OUT_SRC_ADDR_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-Addr_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `Acme-Flow-Out-Src-Port_FS1_R` (26.9148.87), a number: `get` gives and `push` takes `u32`.
pub const FLOW_OUT_SRC_PORT_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-Port_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `Acme-Flow-Out-Dst-Addr_FS1_R` (26.9148.88), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_OUT_DST_ADDR_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-Addr_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `Acme-Flow-Out-Dst-Port_FS1_R` (26.9148.89), a number: `get` gives and `push` takes `u32`.
pub const FLOW_OUT_DST_PORT_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-Port_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `Acme-FlowID_FS2_F` (26.9148.90), text: `get` gives and `push` takes `&str`.
pub const FLOWID_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowID_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `Acme-FlowType_FS2_F` (26.9148.91), text: `get` gives and `push` takes `&str`.
pub const FLOWTYPE_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowType_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `Acme-Flow-In-Realm_FS2_F` (26.9148.92), text: `get` gives and `push` takes `&str`.
pub const FLOW_IN_REALM_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Realm_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `Acme-Flow-In-Src-Addr_FS2_F` (26.9148.93), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_IN_SRC_ADDR_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-Addr_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `Acme-Flow-In-Src-Port_FS2_F` (26.9148.94), a number: `get` gives and `push` takes `u32`.
pub const FLOW_IN_SRC_PORT_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-Port_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `Acme-Flow-In-Dst-Addr_FS2_F` (26.9148.95), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_IN_DST_ADDR_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-Addr_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `Acme-Flow-In-Dst-Port_FS2_F` (26.9148.96), a number: `get` gives and `push` takes `u32`.
pub const FLOW_IN_DST_PORT_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-Port_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `Acme-Flow-Out-Realm_FS2_F` (26.9148.97), text: `get` gives and `push` takes `&str`.
pub const FLOW_OUT_REALM_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Realm_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `Acme-Flow-Out-Src-Addr_FS2_F` (26.9148.98), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_OUT_SRC_ADDR_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-Addr_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `Acme-Flow-Out-Src-Port_FS2_F` (26.9148.99), a number: `get` gives and `push` takes `u32`.
pub const FLOW_OUT_SRC_PORT_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-Port_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `Acme-Flow-Out-Dst-Addr_FS2_F` (26.9148.100), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_OUT_DST_ADDR_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-Addr_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Acme-Flow-Out-Dst-Port_FS2_F` (26.9148.101), a number: `get` gives and `push` takes `u32`.
pub const FLOW_OUT_DST_PORT_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-Port_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Acme-Calling-Octets_FS2` (26.9148.102), a number: `get` gives and `push` takes `u32`.
pub const CALLING_OCTETS_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-Octets_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Acme-Calling-Packets_FS2` (26.9148.103), a number: `get` gives and `push` takes `u32`.
pub const CALLING_PACKETS_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-Packets_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Acme-Calling-RTCP-Packets-Lost_FS2` (26.9148.104), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTCP_PACKETS_LOST_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTCP-Packets-Lost_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Acme-Calling-RTCP-Avg-Jitter_FS2` (26.9148.105), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTCP_AVG_JITTER_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTCP-Avg-Jitter_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `Acme-Calling-RTCP-Avg-Latency_FS2` (26.9148.106), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTCP_AVG_LATENCY_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTCP-Avg-Latency_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Acme-Calling-RTCP-MaxJitter_FS2` (26.9148.107), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTCP_MAXJITTER_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTCP-MaxJitter_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Acme-Calling-RTCP-MaxLatency_FS2` (26.9148.108), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTCP_MAXLATENCY_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTCP-MaxLatency_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Acme-Calling-RTP-Packets-Lost_FS2` (26.9148.109), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTP_PACKETS_LOST_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTP-Packets-Lost_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Acme-Calling-RTP-Avg-Jitter_FS2` (26.9148.110), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTP_AVG_JITTER_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTP-Avg-Jitter_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `Acme-Calling-RTP-MaxJitter_FS2` (26.9148.111), a number: `get` gives and `push` takes `u32`.
pub const CALLING_RTP_MAXJITTER_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-RTP-MaxJitter_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `Acme-FlowID_FS2_R` (26.9148.112), text: `get` gives and `push` takes `&str`.
pub const FLOWID_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowID_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `Acme-FlowType_FS2_R` (26.9148.113), text: `get` gives and `push` takes `&str`.
pub const FLOWTYPE_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowType_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `Acme-Flow-In-Realm_FS2_R` (26.9148.114), text: `get` gives and `push` takes `&str`.
pub const FLOW_IN_REALM_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Realm_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `Acme-Flow-In-Src-Addr_FS2_R` (26.9148.115), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_IN_SRC_ADDR_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-Addr_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `Acme-Flow-In-Src-Port_FS2_R` (26.9148.116), a number: `get` gives and `push` takes `u32`.
pub const FLOW_IN_SRC_PORT_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-Port_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `Acme-Flow-In-Dst-Addr_FS2_R` (26.9148.117), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_IN_DST_ADDR_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-Addr_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `Acme-Flow-In-Dst-Port_FS2_R` (26.9148.118), a number: `get` gives and `push` takes `u32`.
pub const FLOW_IN_DST_PORT_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-Port_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `Acme-Flow-Out-Realm_FS2_R` (26.9148.119), text: `get` gives and `push` takes `&str`.
pub const FLOW_OUT_REALM_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Realm_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `Acme-Flow-Out-Src-Addr_FS2_R` (26.9148.120), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_OUT_SRC_ADDR_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-Addr_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `Acme-Flow-Out-Src-Port_FS2_R` (26.9148.121), a number: `get` gives and `push` takes `u32`.
pub const FLOW_OUT_SRC_PORT_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-Port_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `Acme-Flow-Out-Dst-Addr_FS2_R` (26.9148.122), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FLOW_OUT_DST_ADDR_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-Addr_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `Acme-Flow-Out-Dst-Port_FS2_R` (26.9148.123), a number: `get` gives and `push` takes `u32`.
pub const FLOW_OUT_DST_PORT_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-Port_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `Acme-Called-Octets_FS2` (26.9148.124), a number: `get` gives and `push` takes `u32`.
pub const CALLED_OCTETS_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-Octets_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `Acme-Called-Packets_FS2` (26.9148.125), a number: `get` gives and `push` takes `u32`.
pub const CALLED_PACKETS_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-Packets_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `Acme-Called-RTCP-Packets-Lost_FS2` (26.9148.126), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTCP_PACKETS_LOST_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTCP-Packets-Lost_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `Acme-Called-RTCP-Avg-Jitter_FS2` (26.9148.127), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTCP_AVG_JITTER_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTCP-Avg-Jitter_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `Acme-Called-RTCP-Avg-Latency_FS2` (26.9148.128), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTCP_AVG_LATENCY_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTCP-Avg-Latency_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `Acme-Called-RTCP-MaxJitter_FS2` (26.9148.129), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTCP_MAXJITTER_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTCP-MaxJitter_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `Acme-Called-RTCP-MaxLatency_FS2` (26.9148.130), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTCP_MAXLATENCY_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTCP-MaxLatency_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `Acme-Called-RTP-Packets-Lost_FS2` (26.9148.131), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTP_PACKETS_LOST_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTP-Packets-Lost_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `Acme-Called-RTP-Avg-Jitter_FS2` (26.9148.132), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTP_AVG_JITTER_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTP-Avg-Jitter_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `Acme-Called-RTP-MaxJitter_FS2` (26.9148.133), a number: `get` gives and `push` takes `u32`.
pub const CALLED_RTP_MAXJITTER_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-RTP-MaxJitter_FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `Acme-Egress-Final-Routing-Number` (26.9148.134), text: `get` gives and `push` takes `&str`.
pub const EGRESS_FINAL_ROUTING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Egress-Final-Routing-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `Acme-Session-Ingress-RPH` (26.9148.135), text: `get` gives and `push` takes `&str`.
pub const SESSION_INGRESS_RPH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Ingress-RPH", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `Acme-Session-Egress-RPH` (26.9148.136), text: `get` gives and `push` takes `&str`.
pub const SESSION_EGRESS_RPH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Egress-RPH", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `Acme-Ingress-Network-Interface-Id` (26.9148.137), text: `get` gives and `push` takes `&str`.
pub const INGRESS_NETWORK_INTERFACE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Ingress-Network-Interface-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `Acme-Ingress-Vlan-Tag-Value` (26.9148.138), a number: `get` gives and `push` takes `u32`.
pub const INGRESS_VLAN_TAG_VALUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Ingress-Vlan-Tag-Value", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `Acme-Egress-Network-Interface-Id` (26.9148.139), text: `get` gives and `push` takes `&str`.
pub const EGRESS_NETWORK_INTERFACE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Egress-Network-Interface-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `Acme-Egress-Vlan-Tag-Value` (26.9148.140), a number: `get` gives and `push` takes `u32`.
pub const EGRESS_VLAN_TAG_VALUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Egress-Vlan-Tag-Value", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `Acme-Refer-Call-Transfer-Id` (26.9148.141), text: `get` gives and `push` takes `&str`.
pub const REFER_CALL_TRANSFER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Refer-Call-Transfer-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `Acme-FlowMediaType_FS1_F` (26.9148.142), text: `get` gives and `push` takes `&str`.
pub const FLOWMEDIATYPE_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowMediaType_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `Acme-FlowMediaType_FS1_R` (26.9148.143), text: `get` gives and `push` takes `&str`.
pub const FLOWMEDIATYPE_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowMediaType_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `Acme-FlowMediaType_FS2_F` (26.9148.144), text: `get` gives and `push` takes `&str`.
pub const FLOWMEDIATYPE_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowMediaType_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `Acme-FlowMediaType_FS2_R` (26.9148.145), text: `get` gives and `push` takes `&str`.
pub const FLOWMEDIATYPE_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-FlowMediaType_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `Acme-Flow-PTime_FS1_F` (26.9148.146), a number: `get` gives and `push` takes `u32`.
pub const FLOW_PTIME_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-PTime_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `Acme-Flow-PTime_FS1_R` (26.9148.147), a number: `get` gives and `push` takes `u32`.
pub const FLOW_PTIME_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-PTime_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `Acme-Flow-PTime_FS2_F` (26.9148.148), a number: `get` gives and `push` takes `u32`.
pub const FLOW_PTIME_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-PTime_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `Acme-Flow-PTime_FS2_R` (26.9148.149), a number: `get` gives and `push` takes `u32`.
pub const FLOW_PTIME_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-PTime_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `Acme-Session-Media-Process` (26.9148.150), text: `get` gives and `push` takes `&str`.
pub const SESSION_MEDIA_PROCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Media-Process", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `Acme-Calling-R-Factor` (26.9148.151), a number: `get` gives and `push` takes `u32`.
pub const CALLING_R_FACTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-R-Factor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `Acme-Calling-MOS` (26.9148.152), a number: `get` gives and `push` takes `u32`.
pub const CALLING_MOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Calling-MOS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `Acme-Called-R-Factor` (26.9148.153), a number: `get` gives and `push` takes `u32`.
pub const CALLED_R_FACTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-R-Factor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `Acme-Called-MOS` (26.9148.154), a number: `get` gives and `push` takes `u32`.
pub const CALLED_MOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Called-MOS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

/// `Acme-Flow-In-Src-IPv6_Addr_FS1_F` (26.9148.155), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_IN_SRC_IPV6_ADDR_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-IPv6_Addr_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `Acme-Flow-In-Dst-IPv6_Addr_FS1_F` (26.9148.156), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_IN_DST_IPV6_ADDR_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-IPv6_Addr_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `Acme-Flow-Out-Src-IPv6_Addr_FS1_F` (26.9148.157), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_OUT_SRC_IPV6_ADDR_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-IPv6_Addr_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `Acme-Flow-Out-Dst-IPv6_Addr_FS1_F` (26.9148.158), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_OUT_DST_IPV6_ADDR_FS1_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-IPv6_Addr_FS1_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `Acme-Flow-In-Src-IPv6_Addr_FS1_R` (26.9148.159), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_IN_SRC_IPV6_ADDR_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-IPv6_Addr_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `Acme-Flow-In-Dst-IPv6_Addr_FS1_R` (26.9148.160), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_IN_DST_IPV6_ADDR_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-IPv6_Addr_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

/// `Acme-Flow-Out-Src-IPv6_Addr_FS1_R` (26.9148.161), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_OUT_SRC_IPV6_ADDR_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-IPv6_Addr_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `Acme-Flow-Out-Dst-IPv6_Addr_FS1_R` (26.9148.162), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_OUT_DST_IPV6_ADDR_FS1_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-IPv6_Addr_FS1_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `Acme-Flow-In-Src-IPv6_Addr_FS2_F` (26.9148.163), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_IN_SRC_IPV6_ADDR_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-IPv6_Addr_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `Acme-Flow-In-Dst-IPv6_Addr_FS2_F` (26.9148.164), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_IN_DST_IPV6_ADDR_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-IPv6_Addr_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 164));

/// `Acme-Flow-Out-Src-IPv6_Addr_FS2_F` (26.9148.165), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_OUT_SRC_IPV6_ADDR_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-IPv6_Addr_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 165));

/// `Acme-Flow-Out-Dst-IPv6_Addr_FS2_F` (26.9148.166), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_OUT_DST_IPV6_ADDR_FS2_F: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-IPv6_Addr_FS2_F", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));

/// `Acme-Flow-In-Src-IPv6_Addr_FS2_R` (26.9148.167), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_IN_SRC_IPV6_ADDR_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Src-IPv6_Addr_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 167));

/// `Acme-Flow-In-Dst-IPv6_Addr_FS2_R` (26.9148.168), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_IN_DST_IPV6_ADDR_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-In-Dst-IPv6_Addr_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 168));

/// `Acme-Flow-Out-Src-IPv6_Addr_FS2_R` (26.9148.169), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_OUT_SRC_IPV6_ADDR_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Src-IPv6_Addr_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 169));

/// `Acme-Flow-Out-Dst-IPv6_Addr_FS2_R` (26.9148.170), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FLOW_OUT_DST_IPV6_ADDR_FS2_R: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Out-Dst-IPv6_Addr_FS2_R", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 170));

/// `Acme-Session-Forked-Call-Id` (26.9148.171), text: `get` gives and `push` takes `&str`.
pub const SESSION_FORKED_CALL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Session-Forked-Call-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 171));

/// `Acme-Custom-VSA-200` (26.9148.200), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_200: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-200", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `Acme-Custom-VSA-201` (26.9148.201), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_201: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-201", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `Acme-Custom-VSA-202` (26.9148.202), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_202: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-202", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `Acme-Custom-VSA-203` (26.9148.203), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_203: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-203", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `Acme-Custom-VSA-204` (26.9148.204), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_204: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-204", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `Acme-Custom-VSA-205` (26.9148.205), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_205: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-205", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `Acme-Custom-VSA-206` (26.9148.206), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_206: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-206", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `Acme-Custom-VSA-207` (26.9148.207), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_207: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-207", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `Acme-Custom-VSA-208` (26.9148.208), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_208: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-208", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `Acme-Custom-VSA-209` (26.9148.209), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_209: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-209", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

/// `Acme-Custom-VSA-210` (26.9148.210), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_210: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-210", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `Acme-Custom-VSA-211` (26.9148.211), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_211: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-211", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

/// `Acme-Custom-VSA-212` (26.9148.212), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_212: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-212", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

/// `Acme-Custom-VSA-213` (26.9148.213), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_213: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-213", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 213));

/// `Acme-Custom-VSA-214` (26.9148.214), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_214: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-214", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

/// `Acme-Custom-VSA-215` (26.9148.215), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_215: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-215", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 215));

/// `Acme-Custom-VSA-216` (26.9148.216), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_216: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-216", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 216));

/// `Acme-Custom-VSA-217` (26.9148.217), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_217: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-217", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

/// `Acme-Custom-VSA-218` (26.9148.218), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_218: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-218", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 218));

/// `Acme-Custom-VSA-219` (26.9148.219), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_219: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-219", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 219));

/// `Acme-Custom-VSA-220` (26.9148.220), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_220: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-220", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

/// `Acme-Custom-VSA-221` (26.9148.221), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_221: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-221", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));

/// `Acme-Custom-VSA-222` (26.9148.222), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_222: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-222", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 222));

/// `Acme-Custom-VSA-223` (26.9148.223), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_223: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-223", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 223));

/// `Acme-Custom-VSA-224` (26.9148.224), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_224: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-224", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 224));

/// `Acme-Custom-VSA-225` (26.9148.225), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_225: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-225", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 225));

/// `Acme-Custom-VSA-226` (26.9148.226), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_226: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-226", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 226));

/// `Acme-Custom-VSA-227` (26.9148.227), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_227: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-227", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 227));

/// `Acme-Custom-VSA-228` (26.9148.228), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_228: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-228", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));

/// `Acme-Custom-VSA-229` (26.9148.229), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_229: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-229", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 229));

/// `Acme-Custom-VSA-230` (26.9148.230), text: `get` gives and `push` takes `&str`.
pub const CUSTOM_VSA_230: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Custom-VSA-230", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

/// `Acme-Flow-Calling-Media-Stop-Time-FS1` (26.9148.231), text: `get` gives and `push` takes `&str`.
pub const FLOW_CALLING_MEDIA_STOP_TIME_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Calling-Media-Stop-Time-FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));

/// `Acme-Flow-Called-Media-Stop-Time-FS1` (26.9148.232), text: `get` gives and `push` takes `&str`.
pub const FLOW_CALLED_MEDIA_STOP_TIME_FS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Called-Media-Stop-Time-FS1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

/// `Acme-Flow-Calling-Media-Stop-Time-FS2` (26.9148.233), text: `get` gives and `push` takes `&str`.
pub const FLOW_CALLING_MEDIA_STOP_TIME_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Calling-Media-Stop-Time-FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `Acme-Flow-Called-Media-Stop-Time-FS2` (26.9148.234), text: `get` gives and `push` takes `&str`.
pub const FLOW_CALLED_MEDIA_STOP_TIME_FS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Flow-Called-Media-Stop-Time-FS2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 234));

/// `Acme-SIP-Method-Type` (26.9148.235), text: `get` gives and `push` takes `&str`.
pub const SIP_METHOD_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-SIP-Method-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 235));

/// `Acme-Domain-Name` (26.9148.236), text: `get` gives and `push` takes `&str`.
pub const DOMAIN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Domain-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 236));

/// `Acme-SIP-Contact` (26.9148.237), text: `get` gives and `push` takes `&str`.
pub const SIP_CONTACT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-SIP-Contact", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 237));

/// `Acme-SIP-Expires` (26.9148.238), a number: `get` gives and `push` takes `u32`.
pub const SIP_EXPIRES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acme-SIP-Expires", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 238));

/// `Acme-Reason-Phrase` (26.9148.239), text: `get` gives and `push` takes `&str`.
pub const REASON_PHRASE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-Reason-Phrase", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 239));

/// `Acme-User-Privilege` (26.9148.253), text: `get` gives and `push` takes `&str`.
pub const USER_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-User-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 253));

/// `Acme-User-Class` (26.9148.254), text: `get` gives and `push` takes `&str`.
pub const USER_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acme-User-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 254));
