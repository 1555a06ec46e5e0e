// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Aptis` (2637).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2637);

/// `CVX-Identification` (26.2637.1), text: `get` gives and `push` takes `&str`.
pub const IDENTIFICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Identification", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `CVX-VPOP-ID` (26.2637.2), a number: `get` gives and `push` takes `u32`.
pub const VPOP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-VPOP-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `CVX-SS7-Session-ID-Type` (26.2637.3), a number: `get` gives and `push` takes `u32`.
pub const SS7_SESSION_ID_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-SS7-Session-ID-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `CVX-Radius-Redirect` (26.2637.4), a number: `get` gives and `push` takes `u32`.
pub const RADIUS_REDIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Radius-Redirect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `CVX-IPSVC-AZNLVL` (26.2637.5), a number: `get` gives and `push` takes `u32`.
pub const IPSVC_AZNLVL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-IPSVC-AZNLVL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `CVX-IPSVC-Mask` (26.2637.6), a number: `get` gives and `push` takes `u32`.
pub const IPSVC_MASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-IPSVC-Mask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `CVX-Multilink-Match-Info` (26.2637.7), a number: `get` gives and `push` takes `u32`.
pub const MULTILINK_MATCH_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Multilink-Match-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `CVX-Multilink-Group-Number` (26.2637.8), a number: `get` gives and `push` takes `u32`.
pub const MULTILINK_GROUP_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Multilink-Group-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `CVX-PPP-Log-Mask` (26.2637.9), a number: `get` gives and `push` takes `u32`.
pub const PPP_LOG_MASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-PPP-Log-Mask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `CVX-Modem-Begin-Modulation` (26.2637.10), text: `get` gives and `push` takes `&str`.
pub const MODEM_BEGIN_MODULATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-Begin-Modulation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `CVX-Modem-End-Modulation` (26.2637.11), text: `get` gives and `push` takes `&str`.
pub const MODEM_END_MODULATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-End-Modulation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `CVX-Modem-Error-Correction` (26.2637.12), text: `get` gives and `push` takes `&str`.
pub const MODEM_ERROR_CORRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-Error-Correction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `CVX-Modem-Data-Compression` (26.2637.13), text: `get` gives and `push` takes `&str`.
pub const MODEM_DATA_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-Data-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `CVX-Modem-Tx-Packets` (26.2637.14), a number: `get` gives and `push` takes `u32`.
pub const MODEM_TX_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-Tx-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `CVX-Modem-ReTx-Packets` (26.2637.15), a number: `get` gives and `push` takes `u32`.
pub const MODEM_RETX_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-ReTx-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `CVX-Modem-SNR` (26.2637.16), a number: `get` gives and `push` takes `u32`.
pub const MODEM_SNR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-SNR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `CVX-Modem-Local-Retrains` (26.2637.17), a number: `get` gives and `push` takes `u32`.
pub const MODEM_LOCAL_RETRAINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-Local-Retrains", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `CVX-Modem-Remote-Retrains` (26.2637.18), a number: `get` gives and `push` takes `u32`.
pub const MODEM_REMOTE_RETRAINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-Remote-Retrains", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `CVX-Modem-Local-Rate-Negs` (26.2637.19), a number: `get` gives and `push` takes `u32`.
pub const MODEM_LOCAL_RATE_NEGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-Local-Rate-Negs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `CVX-Modem-Remote-Rate-Negs` (26.2637.20), a number: `get` gives and `push` takes `u32`.
pub const MODEM_REMOTE_RATE_NEGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-Remote-Rate-Negs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `CVX-Modem-Begin-Recv-Line-Lvl` (26.2637.21), a number: `get` gives and `push` takes `u32`.
pub const MODEM_BEGIN_RECV_LINE_LVL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-Begin-Recv-Line-Lvl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `CVX-Modem-End-Recv-Line-Lvl` (26.2637.22), a number: `get` gives and `push` takes `u32`.
pub const MODEM_END_RECV_LINE_LVL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Modem-End-Recv-Line-Lvl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `CVX-Terminate-Component` (26.2637.23), a number: `get` gives and `push` takes `u32`.
pub const TERMINATE_COMPONENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Terminate-Component", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `CVX-Terminate-Cause` (26.2637.24), a number: `get` gives and `push` takes `u32`.
pub const TERMINATE_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Terminate-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `CVX-Reject-Reason` (26.2637.25), a number: `get` gives and `push` takes `u32`.
pub const REJECT_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Reject-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `CVX-Primary-DNS` (26.2637.135), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Primary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `CVX-Secondary-DNS` (26.2637.136), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Secondary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `CVX-Client-Assign-DNS` (26.2637.137), a number: `get` gives and `push` takes `u32`.
pub const CLIENT_ASSIGN_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Client-Assign-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `CVX-Multicast-Rate-Limit` (26.2637.152), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_RATE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Multicast-Rate-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `CVX-Multicast-Client` (26.2637.155), a number: `get` gives and `push` takes `u32`.
pub const MULTICAST_CLIENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Multicast-Client", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `CVX-Disconnect-Cause` (26.2637.195), a number: `get` gives and `push` takes `u32`.
pub const DISCONNECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Disconnect-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));

/// `CVX-Data-Rate` (26.2637.197), a number: `get` gives and `push` takes `u32`.
pub const DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 197));

/// `CVX-PreSession-Time` (26.2637.198), a number: `get` gives and `push` takes `u32`.
pub const PRESESSION_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-PreSession-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `CVX-Assign-IP-Pool` (26.2637.218), a number: `get` gives and `push` takes `u32`.
pub const ASSIGN_IP_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Assign-IP-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 218));

/// `CVX-Maximum-Channels` (26.2637.235), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_CHANNELS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Maximum-Channels", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 235));

/// `CVX-Data-Filter` (26.2637.242), text: `get` gives and `push` takes `&str`.
pub const DATA_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Data-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 242));

/// `CVX-Idle-Limit` (26.2637.244), a number: `get` gives and `push` takes `u32`.
pub const IDLE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Idle-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 244));

/// `CVX-PPP-Address` (26.2637.253), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PPP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("CVX-PPP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 253));

/// `CVX-Xmit-Rate` (26.2637.255), a number: `get` gives and `push` takes `u32`.
pub const XMIT_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CVX-Xmit-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
