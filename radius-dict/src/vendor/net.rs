// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `NET` (177).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(177);

/// `NET-Fwd-Flow-In-Realm` (26.177.11), text: `get` gives and `push` takes `&str`.
pub const FWD_FLOW_IN_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-In-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `NET-Fwd-Flow-In-Src-Addr` (26.177.12), text: `get` gives and `push` takes `&str`.
pub const FWD_FLOW_IN_SRC_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-In-Src-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `NET-Fwd-Flow-In-Src-Port` (26.177.13), a number: `get` gives and `push` takes `u32`.
pub const FWD_FLOW_IN_SRC_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-In-Src-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `NET-Fwd-Flow-In-Dst-Addr` (26.177.14), text: `get` gives and `push` takes `&str`.
pub const FWD_FLOW_IN_DST_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-In-Dst-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `NET-Fwd-Flow-In-Dst-Port` (26.177.15), a number: `get` gives and `push` takes `u32`.
pub const FWD_FLOW_IN_DST_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-In-Dst-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `NET-Fwd-Flow-Out-Realm` (26.177.16), text: `get` gives and `push` takes `&str`.
pub const FWD_FLOW_OUT_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-Out-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `NET-Fwd-Flow-Out-Src-Addr` (26.177.17), text: `get` gives and `push` takes `&str`.
pub const FWD_FLOW_OUT_SRC_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-Out-Src-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `NET-Fwd-Flow-Out-Src-Port` (26.177.18), a number: `get` gives and `push` takes `u32`.
pub const FWD_FLOW_OUT_SRC_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-Out-Src-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `NET-Fwd-Flow-Out-Dst-Addr` (26.177.19), text: `get` gives and `push` takes `&str`.
pub const FWD_FLOW_OUT_DST_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-Out-Dst-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `NET-Fwd-Flow-Out-Dst-Port` (26.177.20), a number: `get` gives and `push` takes `u32`.
pub const FWD_FLOW_OUT_DST_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-Out-Dst-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `NET-Bwd-Flow-In-Realm` (26.177.21), text: `get` gives and `push` takes `&str`.
pub const BWD_FLOW_IN_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Flow-In-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `NET-Bwd-Flow-In-Src-Addr` (26.177.22), text: `get` gives and `push` takes `&str`.
pub const BWD_FLOW_IN_SRC_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Flow-In-Src-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `NET-Bwd-Flow-In-Src-Port` (26.177.23), a number: `get` gives and `push` takes `u32`.
pub const BWD_FLOW_IN_SRC_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Flow-In-Src-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `NET-Bwd-Flow-In-Dst-Addr` (26.177.24), text: `get` gives and `push` takes `&str`.
pub const BWD_FLOW_IN_DST_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Flow-In-Dst-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `NET-Bwd-Flow-In-Dst-Port` (26.177.25), a number: `get` gives and `push` takes `u32`.
pub const BWD_FLOW_IN_DST_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Flow-In-Dst-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `NET-Bwd-Flow-Out-Realm` (26.177.26), text: `get` gives and `push` takes `&str`.
pub const BWD_FLOW_OUT_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Flow-Out-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `NET-Bwd-Flow-Out-Src-Addr` (26.177.27), text: `get` gives and `push` takes `&str`.
pub const BWD_FLOW_OUT_SRC_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Flow-Out-Src-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `NET-Bwd-Flow-Out-Src-Port` (26.177.28), a number: `get` gives and `push` takes `u32`.
pub const BWD_FLOW_OUT_SRC_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Flow-Out-Src-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `NET-Bwd-Flow-Out-Dst-Addr` (26.177.29), text: `get` gives and `push` takes `&str`.
pub const BWD_FLOW_OUT_DST_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Flow-Out-Dst-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `NET-Bwd-Flow-Out-Dst-Port` (26.177.30), a number: `get` gives and `push` takes `u32`.
pub const BWD_FLOW_OUT_DST_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Flow-Out-Dst-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `NET-Fwd-Flow-Media-Type` (26.177.31), text: `get` gives and `push` takes `&str`.
pub const FWD_FLOW_MEDIA_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-Media-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `NET-Fwd-Flow-PTime` (26.177.32), a number: `get` gives and `push` takes `u32`.
pub const FWD_FLOW_PTIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Flow-PTime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `NET-Fwd-Octets` (26.177.33), a number: `get` gives and `push` takes `u32`.
pub const FWD_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `NET-Fwd-Packets` (26.177.34), a number: `get` gives and `push` takes `u32`.
pub const FWD_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `NET-Fwd-RTCP-Packets-Lost` (26.177.35), a number: `get` gives and `push` takes `u32`.
pub const FWD_RTCP_PACKETS_LOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-RTCP-Packets-Lost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `NET-Fwd-RTCP-Avg-Jitter` (26.177.36), a number: `get` gives and `push` takes `u32`.
pub const FWD_RTCP_AVG_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-RTCP-Avg-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `NET-Fwd-RTP-Avg-Latency` (26.177.37), a number: `get` gives and `push` takes `u32`.
pub const FWD_RTP_AVG_LATENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-RTP-Avg-Latency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `NET-Fwd-RTCP-MaxJitter` (26.177.38), a number: `get` gives and `push` takes `u32`.
pub const FWD_RTCP_MAXJITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-RTCP-MaxJitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `NET-Fwd-RTP-MaxLatency` (26.177.39), a number: `get` gives and `push` takes `u32`.
pub const FWD_RTP_MAXLATENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-RTP-MaxLatency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `NET-Fwd-RTP-Packets-Lost` (26.177.40), a number: `get` gives and `push` takes `u32`.
pub const FWD_RTP_PACKETS_LOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-RTP-Packets-Lost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `NET-Fwd-RTP-Avg-Jitter` (26.177.41), a number: `get` gives and `push` takes `u32`.
pub const FWD_RTP_AVG_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-RTP-Avg-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `NET-Fwd-RTP-MaxJitter` (26.177.42), a number: `get` gives and `push` takes `u32`.
pub const FWD_RTP_MAXJITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Fwd-RTP-MaxJitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `NET-Bwd-Octets` (26.177.43), a number: `get` gives and `push` takes `u32`.
pub const BWD_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `NET-Bwd-Packets` (26.177.44), a number: `get` gives and `push` takes `u32`.
pub const BWD_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `NET-Bwd-RTCP-Packets-Lost` (26.177.45), a number: `get` gives and `push` takes `u32`.
pub const BWD_RTCP_PACKETS_LOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-RTCP-Packets-Lost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `NET-Bwd-RTCP-Avg-Jitter` (26.177.46), a number: `get` gives and `push` takes `u32`.
pub const BWD_RTCP_AVG_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-RTCP-Avg-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `NET-Bwd-RTP-Avg-Latency` (26.177.47), a number: `get` gives and `push` takes `u32`.
pub const BWD_RTP_AVG_LATENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-RTP-Avg-Latency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `NET-Bwd-RTCP-MaxJitter` (26.177.48), a number: `get` gives and `push` takes `u32`.
pub const BWD_RTCP_MAXJITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-RTCP-MaxJitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `NET-Bwd-RTP-MaxLatency` (26.177.49), a number: `get` gives and `push` takes `u32`.
pub const BWD_RTP_MAXLATENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-RTP-MaxLatency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `NET-Bwd-RTP-Packets-Lost` (26.177.50), a number: `get` gives and `push` takes `u32`.
pub const BWD_RTP_PACKETS_LOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-RTP-Packets-Lost", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `NET-Bwd-RTP-Avg-Jitter` (26.177.51), a number: `get` gives and `push` takes `u32`.
pub const BWD_RTP_AVG_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-RTP-Avg-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `NET-Bwd-RTP-MaxJitter` (26.177.52), a number: `get` gives and `push` takes `u32`.
pub const BWD_RTP_MAXJITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Bwd-RTP-MaxJitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `NET-Session-Ingress-CallId` (26.177.60), a number: `get` gives and `push` takes `u32`.
pub const SESSION_INGRESS_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Session-Ingress-CallId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `NET-Session-Egress-CallId` (26.177.61), a number: `get` gives and `push` takes `u32`.
pub const SESSION_EGRESS_CALLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Session-Egress-CallId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `NET-Session-Generic-Id` (26.177.62), a number: `get` gives and `push` takes `u32`.
pub const SESSION_GENERIC_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Session-Generic-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `NET-Routing-Table-Number` (26.177.63), a number: `get` gives and `push` takes `u32`.
pub const ROUTING_TABLE_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Routing-Table-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `NET-Ingress-Signaling-Group` (26.177.64), a number: `get` gives and `push` takes `u32`.
pub const INGRESS_SIGNALING_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Ingress-Signaling-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `NET-Egress-Signaling-Group` (26.177.65), a number: `get` gives and `push` takes `u32`.
pub const EGRESS_SIGNALING_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Egress-Signaling-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `NET-Primary-Routing-Number` (26.177.66), text: `get` gives and `push` takes `&str`.
pub const PRIMARY_ROUTING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Primary-Routing-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `NET-Egress-Final-Routing-Num` (26.177.67), text: `get` gives and `push` takes `&str`.
pub const EGRESS_FINAL_ROUTING_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Egress-Final-Routing-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `NET-Ingress-Channel-Number` (26.177.68), a number: `get` gives and `push` takes `u32`.
pub const INGRESS_CHANNEL_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Ingress-Channel-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `NET-Egress-Channel-Number` (26.177.69), a number: `get` gives and `push` takes `u32`.
pub const EGRESS_CHANNEL_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Egress-Channel-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `NET-Call-Type` (26.177.70), a number: `get` gives and `push` takes `u32`.
pub const CALL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Call-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `NET-Call-Origin` (26.177.71), a number: `get` gives and `push` takes `u32`.
pub const CALL_ORIGIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Call-Origin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `NET-Calling-Number` (26.177.72), text: `get` gives and `push` takes `&str`.
pub const CALLING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Calling-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `NET-Called-Number` (26.177.73), text: `get` gives and `push` takes `&str`.
pub const CALLED_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Called-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `NET-Calling-Name` (26.177.74), text: `get` gives and `push` takes `&str`.
pub const CALLING_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Calling-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `NET-Disconnect-Cause` (26.177.75), a number: `get` gives and `push` takes `u32`.
pub const DISCONNECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Disconnect-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `NET-Abort-Cause` (26.177.76), a number: `get` gives and `push` takes `u32`.
pub const ABORT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Abort-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `NET-Ingress-Channel-Id` (26.177.77), text: `get` gives and `push` takes `&str`.
pub const INGRESS_CHANNEL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Ingress-Channel-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `NET-Egress-Channel-Id` (26.177.78), text: `get` gives and `push` takes `&str`.
pub const EGRESS_CHANNEL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Egress-Channel-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `NET-Call-Priority` (26.177.79), text: `get` gives and `push` takes `&str`.
pub const CALL_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Call-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `NET-Call-Number-Type` (26.177.90), text: `get` gives and `push` takes `&str`.
pub const CALL_NUMBER_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Call-Number-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `NET-Call-Plan` (26.177.91), text: `get` gives and `push` takes `&str`.
pub const CALL_PLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Call-Plan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `NET-Original-Called-Number` (26.177.92), text: `get` gives and `push` takes `&str`.
pub const ORIGINAL_CALLED_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Original-Called-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `NET-Original-Called-Type` (26.177.93), text: `get` gives and `push` takes `&str`.
pub const ORIGINAL_CALLED_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Original-Called-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `NET-Original-Called-Plan` (26.177.94), text: `get` gives and `push` takes `&str`.
pub const ORIGINAL_CALLED_PLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Original-Called-Plan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `NET-Called-Name` (26.177.95), text: `get` gives and `push` takes `&str`.
pub const CALLED_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Called-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `NET-Namespace` (26.177.96), text: `get` gives and `push` takes `&str`.
pub const NAMESPACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Namespace", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `NET-Precedence` (26.177.97), text: `get` gives and `push` takes `&str`.
pub const PRECEDENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Precedence", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `NET-Presentation` (26.177.98), text: `get` gives and `push` takes `&str`.
pub const PRESENTATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Presentation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `NET-Screening` (26.177.99), text: `get` gives and `push` takes `&str`.
pub const SCREENING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Screening", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `NET-Transfer-Capability` (26.177.100), text: `get` gives and `push` takes `&str`.
pub const TRANSFER_CAPABILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Transfer-Capability", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `NET-Transfer-Mode` (26.177.101), text: `get` gives and `push` takes `&str`.
pub const TRANSFER_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Transfer-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `NET-Transfer-Rate` (26.177.102), text: `get` gives and `push` takes `&str`.
pub const TRANSFER_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Transfer-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `NET-User-Rate` (26.177.103), text: `get` gives and `push` takes `&str`.
pub const USER_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-User-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `NET-Setup-Time` (26.177.110), text: `get` gives and `push` takes `&str`.
pub const SETUP_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Setup-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `NET-Alert-Time` (26.177.111), text: `get` gives and `push` takes `&str`.
pub const ALERT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Alert-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `NET-Connect-Time` (26.177.112), text: `get` gives and `push` takes `&str`.
pub const CONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Connect-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `NET-Disconnect-Time` (26.177.113), text: `get` gives and `push` takes `&str`.
pub const DISCONNECT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Disconnect-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `NET-Inbound-Seize-Time` (26.177.114), text: `get` gives and `push` takes `&str`.
pub const INBOUND_SEIZE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Inbound-Seize-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `NET-Outbound-Seize-Time` (26.177.115), text: `get` gives and `push` takes `&str`.
pub const OUTBOUND_SEIZE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Outbound-Seize-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `NET-Call-Duration` (26.177.116), a number: `get` gives and `push` takes `u32`.
pub const CALL_DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Call-Duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `NET-Post-Dial-Delay` (26.177.117), a number: `get` gives and `push` takes `u32`.
pub const POST_DIAL_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Post-Dial-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `NET-Disconnect-Initiator` (26.177.118), a number: `get` gives and `push` takes `u32`.
pub const DISCONNECT_INITIATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Disconnect-Initiator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `NET-P-Asserted-ID` (26.177.130), text: `get` gives and `push` takes `&str`.
pub const P_ASSERTED_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-P-Asserted-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `NET-SIP-Diversion` (26.177.131), text: `get` gives and `push` takes `&str`.
pub const SIP_DIVERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-SIP-Diversion", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `NET-Ingress-Local-Addr` (26.177.132), text: `get` gives and `push` takes `&str`.
pub const INGRESS_LOCAL_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Ingress-Local-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `NET-Ingress-Remote-Addr` (26.177.133), text: `get` gives and `push` takes `&str`.
pub const INGRESS_REMOTE_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Ingress-Remote-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `NET-Egress-Local-Addr` (26.177.134), text: `get` gives and `push` takes `&str`.
pub const EGRESS_LOCAL_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Egress-Local-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `NET-Egress-Remote-Addr` (26.177.135), text: `get` gives and `push` takes `&str`.
pub const EGRESS_REMOTE_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Egress-Remote-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `NET-Ingress-Net-Interface-Id` (26.177.136), a number: `get` gives and `push` takes `u32`.
pub const INGRESS_NET_INTERFACE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Ingress-Net-Interface-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `NET-Egress-Net-Interface-Id` (26.177.137), a number: `get` gives and `push` takes `u32`.
pub const EGRESS_NET_INTERFACE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Egress-Net-Interface-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `NET-Refer-Call-Transfer-Id` (26.177.138), text: `get` gives and `push` takes `&str`.
pub const REFER_CALL_TRANSFER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Refer-Call-Transfer-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `NET-Session-Forked-Call-Id` (26.177.139), text: `get` gives and `push` takes `&str`.
pub const SESSION_FORKED_CALL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Session-Forked-Call-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `NET-Redirect-Number` (26.177.140), text: `get` gives and `push` takes `&str`.
pub const REDIRECT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Redirect-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `NET-Redirect-Ip-Address` (26.177.141), text: `get` gives and `push` takes `&str`.
pub const REDIRECT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Redirect-Ip-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `NET-Session-Ingress-Realm` (26.177.142), text: `get` gives and `push` takes `&str`.
pub const SESSION_INGRESS_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Session-Ingress-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `NET-Session-Egress-Realm` (26.177.143), text: `get` gives and `push` takes `&str`.
pub const SESSION_EGRESS_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Session-Egress-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `NET-Ingress-Signaling-Port-Num` (26.177.144), a number: `get` gives and `push` takes `u32`.
pub const INGRESS_SIGNALING_PORT_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Ingress-Signaling-Port-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `NET-Egress-Signaling-Port-Num` (26.177.145), a number: `get` gives and `push` takes `u32`.
pub const EGRESS_SIGNALING_PORT_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Egress-Signaling-Port-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `NET-Transport-Type` (26.177.146), a number: `get` gives and `push` takes `u32`.
pub const TRANSPORT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NET-Transport-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `NET-P-Preferred-ID` (26.177.147), text: `get` gives and `push` takes `&str`.
pub const P_PREFERRED_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-P-Preferred-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `NET-Replaced-Header` (26.177.148), text: `get` gives and `push` takes `&str`.
pub const REPLACED_HEADER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Replaced-Header", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `NET-Firmware-Version` (26.177.160), text: `get` gives and `push` takes `&str`.
pub const FIRMWARE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Firmware-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

/// `NET-Local-Time-Zone` (26.177.161), text: `get` gives and `push` takes `&str`.
pub const LOCAL_TIME_ZONE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Local-Time-Zone", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `NET-Gw-Id` (26.177.162), text: `get` gives and `push` takes `&str`.
pub const GW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Gw-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `NET-Time-And-Day` (26.177.163), text: `get` gives and `push` takes `&str`.
pub const TIME_AND_DAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Time-And-Day", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `NET-Log-Time` (26.177.164), text: `get` gives and `push` takes `&str`.
pub const LOG_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NET-Log-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 164));
