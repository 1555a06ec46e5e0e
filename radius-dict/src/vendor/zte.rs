// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `ZTE` (3902).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(3902);

/// `ZTE-Client-DNS-Pri` (26.3902.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_DNS_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Client-DNS-Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `ZTE-Client-DNS-Sec` (26.3902.2), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_DNS_SEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Client-DNS-Sec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `ZTE-Context-Name` (26.3902.4), a number: `get` gives and `push` takes `u32`.
pub const CONTEXT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Context-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `ZTE-Tunnel-Max-Sessions` (26.3902.21), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_MAX_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Tunnel-Max-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `ZTE-Tunnel-Max-Tunnels` (26.3902.22), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_MAX_TUNNELS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Tunnel-Max-Tunnels", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `ZTE-Tunnel-Window` (26.3902.24), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_WINDOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Tunnel-Window", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `ZTE-Tunnel-Retransmit` (26.3902.25), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_RETRANSMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Tunnel-Retransmit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `ZTE-Tunnel-Cmd-Timeout` (26.3902.26), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_CMD_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Tunnel-Cmd-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `ZTE-PPPOE-URL` (26.3902.27), text: `get` gives and `push` takes `&str`.
pub const PPPOE_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-PPPOE-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `ZTE-PPPOE-MOTM` (26.3902.28), text: `get` gives and `push` takes `&str`.
pub const PPPOE_MOTM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-PPPOE-MOTM", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `ZTE-Tunnel-Algorithm` (26.3902.31), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_ALGORITHM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Tunnel-Algorithm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `ZTE-Tunnel-Deadtime` (26.3902.32), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_DEADTIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Tunnel-Deadtime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `ZTE-Mcast-Send` (26.3902.33), a number: `get` gives and `push` takes `u32`.
pub const MCAST_SEND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Mcast-Send", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `ZTE-Mcast-Receive` (26.3902.34), a number: `get` gives and `push` takes `u32`.
pub const MCAST_RECEIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Mcast-Receive", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `ZTE-Mcast-MaxGroups` (26.3902.35), a number: `get` gives and `push` takes `u32`.
pub const MCAST_MAXGROUPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Mcast-MaxGroups", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `ZTE-Access-Type` (26.3902.74), a number: `get` gives and `push` takes `u32`.
pub const ACCESS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Access-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `ZTE-QoS-Type` (26.3902.81), a number: `get` gives and `push` takes `u32`.
pub const QOS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-QoS-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `ZTE-QoS-Profile-Down` (26.3902.82), text: `get` gives and `push` takes `&str`.
pub const QOS_PROFILE_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-QoS-Profile-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `ZTE-Rate-Ctrl-SCR-Down` (26.3902.83), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_SCR_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-SCR-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `ZTE-Rate-Ctrl-Burst-Down` (26.3902.84), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_BURST_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-Burst-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `ZTE-Rate-Ctrl-PCR` (26.3902.86), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_PCR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-PCR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `ZTE-TCP-Syn-Rate` (26.3902.88), a number: `get` gives and `push` takes `u32`.
pub const TCP_SYN_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-TCP-Syn-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `ZTE-Rate-Ctrl-SCR-Up` (26.3902.89), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_SCR_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-SCR-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `ZTE-Priority-Level` (26.3902.90), a number: `get` gives and `push` takes `u32`.
pub const PRIORITY_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Priority-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `ZTE-Rate-Ctrl-Burst-Up` (26.3902.91), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_BURST_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-Burst-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `ZTE-Rate-Ctrl-Burst-Max-Down` (26.3902.92), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_BURST_MAX_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-Burst-Max-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `ZTE-Rate-Ctrl-Burst-Max-Up` (26.3902.93), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_BURST_MAX_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-Burst-Max-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `ZTE-QOS-Profile-Up` (26.3902.94), text: `get` gives and `push` takes `&str`.
pub const QOS_PROFILE_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-QOS-Profile-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `ZTE-TCP-Limit-Num` (26.3902.95), a number: `get` gives and `push` takes `u32`.
pub const TCP_LIMIT_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-TCP-Limit-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `ZTE-TCP-Limit-Mode` (26.3902.96), a number: `get` gives and `push` takes `u32`.
pub const TCP_LIMIT_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-TCP-Limit-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `ZTE-IGMP-Service-Profile-Num` (26.3902.97), a number: `get` gives and `push` takes `u32`.
pub const IGMP_SERVICE_PROFILE_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-IGMP-Service-Profile-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `ZTE-PPP-Sservice-Type` (26.3902.101), a number: `get` gives and `push` takes `u32`.
pub const PPP_SSERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-PPP-Sservice-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `ZTE-SW-Privilege` (26.3902.104), a number: `get` gives and `push` takes `u32`.
pub const SW_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-SW-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `ZTE-Access-Domain` (26.3902.151), text: `get` gives and `push` takes `&str`.
pub const ACCESS_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Access-Domain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `ZTE-VPN-ID` (26.3902.190), text: `get` gives and `push` takes `&str`.
pub const VPN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-VPN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

/// `ZTE_Rate-Bust-DPIR` (26.3902.191), a number: `get` gives and `push` takes `u32`.
pub const ZTE_RATE_BUST_DPIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE_Rate-Bust-DPIR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `ZTE_Rate-Bust-UPIR` (26.3902.192), a number: `get` gives and `push` takes `u32`.
pub const ZTE_RATE_BUST_UPIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE_Rate-Bust-UPIR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `ZTE-Rate-Ctrl-PBS-Down` (26.3902.202), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_PBS_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-PBS-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `ZTE-Rate-Ctrl-PBS-Up` (26.3902.203), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_PBS_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-PBS-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `ZTE-Rate-Ctrl-SCR-Up-v6` (26.3902.228), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_SCR_UP_V6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-SCR-Up-v6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));

/// `ZTE-Rate-Ctrl-Burst-Up-v6` (26.3902.229), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_BURST_UP_V6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-Burst-Up-v6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 229));

/// `ZTE-Rate-Ctrl-Burst-Max-Up-v6` (26.3902.230), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_BURST_MAX_UP_V6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-Burst-Max-Up-v6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

/// `ZTE-Rate-Ctrl-PBS-Up-v6` (26.3902.231), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_PBS_UP_V6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-PBS-Up-v6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));

/// `ZTE-QoS-Profile-Up-v6` (26.3902.232), text: `get` gives and `push` takes `&str`.
pub const QOS_PROFILE_UP_V6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-QoS-Profile-Up-v6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

/// `ZTE-Rate-Ctrl-SCR-Down-v6` (26.3902.233), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_SCR_DOWN_V6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-SCR-Down-v6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `ZTE-Rate-Ctrl-Burst-Down-v6` (26.3902.234), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_BURST_DOWN_V6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-Burst-Down-v6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 234));

/// `ZTE-Rate-Ctrl-Burst-Max-Down-v6` (26.3902.235), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_BURST_MAX_DOWN_V6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-Burst-Max-Down-v6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 235));

/// `ZTE-Rate-Ctrl-PBS-Down-v6` (26.3902.236), a number: `get` gives and `push` takes `u32`.
pub const RATE_CTRL_PBS_DOWN_V6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-Rate-Ctrl-PBS-Down-v6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 236));

/// `ZTE-QoS-Profile-Down-v6` (26.3902.237), text: `get` gives and `push` takes `&str`.
pub const QOS_PROFILE_DOWN_V6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ZTE-QoS-Profile-Down-v6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 237));
