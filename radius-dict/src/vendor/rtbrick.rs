// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `RtBrick` (50058).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(50058);

/// `RtBrick-Access-Hostname` (26.50058.21), text: `get` gives and `push` takes `&str`.
pub const ACCESS_HOSTNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Access-Hostname", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `RtBrick-Access-Port` (26.50058.22), text: `get` gives and `push` takes `&str`.
pub const ACCESS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Access-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `RtBrick-Access-Stack` (26.50058.23), text: `get` gives and `push` takes `&str`.
pub const ACCESS_STACK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Access-Stack", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `RtBrick-Access-MAC-Address` (26.50058.24), text: `get` gives and `push` takes `&str`.
pub const ACCESS_MAC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Access-MAC-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `RtBrick-Subscriber-Id` (26.50058.25), a number of eight octets: `get` gives and `push` takes `u64`.
pub const SUBSCRIBER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Subscriber-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `RtBrick-Subscriber-Ifl` (26.50058.26), text: `get` gives and `push` takes `&str`.
pub const SUBSCRIBER_IFL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Subscriber-Ifl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `RtBrick-Terminate-Code` (26.50058.27), a number: `get` gives and `push` takes `u32`.
pub const TERMINATE_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Terminate-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `RtBrick-DHCPv4-Client-Options` (26.50058.30), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV4_CLIENT_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-DHCPv4-Client-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `RtBrick-DHCPv4-Server-Options` (26.50058.31), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV4_SERVER_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-DHCPv4-Server-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `RtBrick-DHCPv6-Client-Options` (26.50058.32), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV6_CLIENT_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-DHCPv6-Client-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `RtBrick-DHCPv6-Server-Options` (26.50058.33), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV6_SERVER_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-DHCPv6-Server-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `RtBrick-L2TP-Pool` (26.50058.40), text: `get` gives and `push` takes `&str`.
pub const L2TP_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-L2TP-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `RtBrick-L2TP-Profile` (26.50058.41), text: `get` gives and `push` takes `&str`.
pub const L2TP_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-L2TP-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `RtBrick-L2TP-Tx-Connect-Speed` (26.50058.42), a number: `get` gives and `push` takes `u32`.
pub const L2TP_TX_CONNECT_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-L2TP-Tx-Connect-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `RtBrick-L2TP-Rx-Connect-Speed` (26.50058.43), a number: `get` gives and `push` takes `u32`.
pub const L2TP_RX_CONNECT_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-L2TP-Rx-Connect-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `RtBrick-QoS-Profile` (26.50058.62), text: `get` gives and `push` takes `&str`.
pub const QOS_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-QoS-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `RtBrick-QoS-Shaper` (26.50058.63), text: `get` gives and `push` takes `&str`.
pub const QOS_SHAPER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-QoS-Shaper", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `RtBrick-QoS-Parent-Scheduler` (26.50058.64), text: `get` gives and `push` takes `&str`.
pub const QOS_PARENT_SCHEDULER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-QoS-Parent-Scheduler", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `RtBrick-QoS-Policer` (26.50058.65), text: `get` gives and `push` takes `&str`.
pub const QOS_POLICER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-QoS-Policer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `RtBrick-QoS-MFC` (26.50058.66), text: `get` gives and `push` takes `&str`.
pub const QOS_MFC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-QoS-MFC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `RtBrick-QoS-Queues` (26.50058.67), text: `get` gives and `push` takes `&str`.
pub const QOS_QUEUES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-QoS-Queues", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `RtBrick-AAA-Profile` (26.50058.69), text: `get` gives and `push` takes `&str`.
pub const AAA_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-AAA-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `RtBrick-Service-Profile` (26.50058.70), text: `get` gives and `push` takes `&str`.
pub const SERVICE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Service-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

::radius_dict::enumeration! {
    /// A value of `RtBrick-IGMP-Status`.
    pub IgmpStatus
    DISABLED = 0, "DISABLED";
    ENABLED = 1, "ENABLED";
}

/// `RtBrick-IGMP-Status` (26.50058.71), a named number: `get` gives and `push` takes `IgmpStatus`.
pub const IGMP_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IgmpStatus>> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-IGMP-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `RtBrick-IGMP-Profile` (26.50058.72), text: `get` gives and `push` takes `&str`.
pub const IGMP_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-IGMP-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

::radius_dict::enumeration! {
    /// A value of `RtBrick-IGMP-Version`.
    pub IgmpVersion
    V1 = 1, "V1";
    V2 = 2, "V2";
    V3 = 3, "V3";
}

/// `RtBrick-IGMP-Version` (26.50058.73), a named number: `get` gives and `push` takes `IgmpVersion`.
pub const IGMP_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IgmpVersion>> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-IGMP-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `RtBrick-IGMP-Max-Members` (26.50058.74), a number: `get` gives and `push` takes `u32`.
pub const IGMP_MAX_MEMBERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-IGMP-Max-Members", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `RtBrick-HTTP-Redirect-URL` (26.50058.75), text: `get` gives and `push` takes `&str`.
pub const HTTP_REDIRECT_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-HTTP-Redirect-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `RtBrick-IPv4-ACL-In` (26.50058.76), text: `get` gives and `push` takes `&str`.
pub const IPV4_ACL_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-IPv4-ACL-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `RtBrick-IPv4-ACL-Out` (26.50058.77), text: `get` gives and `push` takes `&str`.
pub const IPV4_ACL_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-IPv4-ACL-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `RtBrick-IPv6-ACL-In` (26.50058.78), text: `get` gives and `push` takes `&str`.
pub const IPV6_ACL_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-IPv6-ACL-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `RtBrick-IPv6-ACL-Out` (26.50058.79), text: `get` gives and `push` takes `&str`.
pub const IPV6_ACL_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-IPv6-ACL-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `RtBrick-Class-0-Packets-Out` (26.50058.81), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_0_PACKETS_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-0-Packets-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `RtBrick-Class-0-Bytes-Out` (26.50058.82), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_0_BYTES_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-0-Bytes-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `RtBrick-Class-1-Packets-Out` (26.50058.83), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_1_PACKETS_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-1-Packets-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `RtBrick-Class-1-Bytes-Out` (26.50058.84), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_1_BYTES_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-1-Bytes-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `RtBrick-Class-2-Packets-Out` (26.50058.85), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_2_PACKETS_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-2-Packets-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `RtBrick-Class-2-Bytes-Out` (26.50058.86), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_2_BYTES_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-2-Bytes-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `RtBrick-Class-3-Packets-Out` (26.50058.87), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_3_PACKETS_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-3-Packets-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `RtBrick-Class-3-Bytes-Out` (26.50058.88), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_3_BYTES_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-3-Bytes-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `RtBrick-Class-4-Packets-Out` (26.50058.89), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_4_PACKETS_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-4-Packets-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `RtBrick-Class-4-Bytes-Out` (26.50058.90), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_4_BYTES_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-4-Bytes-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `RtBrick-Class-5-Packets-Out` (26.50058.91), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_5_PACKETS_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-5-Packets-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `RtBrick-Class-5-Bytes-Out` (26.50058.92), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_5_BYTES_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-5-Bytes-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `RtBrick-Class-6-Packets-Out` (26.50058.93), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_6_PACKETS_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-6-Packets-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `RtBrick-Class-6-Bytes-Out` (26.50058.94), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_6_BYTES_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-6-Bytes-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `RtBrick-Class-7-Packets-Out` (26.50058.95), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_7_PACKETS_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-7-Packets-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `RtBrick-Class-7-Bytes-Out` (26.50058.96), a number of eight octets: `get` gives and `push` takes `u64`.
pub const CLASS_7_BYTES_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Class-7-Bytes-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `RtBrick-Policer-L1-Packets-In` (26.50058.97), a number of eight octets: `get` gives and `push` takes `u64`.
pub const POLICER_L1_PACKETS_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Policer-L1-Packets-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `RtBrick-Policer-L1-Bytes-In` (26.50058.98), a number of eight octets: `get` gives and `push` takes `u64`.
pub const POLICER_L1_BYTES_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Policer-L1-Bytes-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `RtBrick-Policer-L2-Packets-In` (26.50058.99), a number of eight octets: `get` gives and `push` takes `u64`.
pub const POLICER_L2_PACKETS_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Policer-L2-Packets-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `RtBrick-Policer-L2-Bytes-In` (26.50058.100), a number of eight octets: `get` gives and `push` takes `u64`.
pub const POLICER_L2_BYTES_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Policer-L2-Bytes-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `RtBrick-Policer-L3-Packets-In` (26.50058.101), a number of eight octets: `get` gives and `push` takes `u64`.
pub const POLICER_L3_PACKETS_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Policer-L3-Packets-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `RtBrick-Policer-L3-Bytes-In` (26.50058.102), a number of eight octets: `get` gives and `push` takes `u64`.
pub const POLICER_L3_BYTES_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Policer-L3-Bytes-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `RtBrick-Policer-L4-Packets-In` (26.50058.103), a number of eight octets: `get` gives and `push` takes `u64`.
pub const POLICER_L4_PACKETS_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Policer-L4-Packets-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `RtBrick-Policer-L4-Bytes-In` (26.50058.104), a number of eight octets: `get` gives and `push` takes `u64`.
pub const POLICER_L4_BYTES_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Policer-L4-Bytes-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `RtBrick-DNS-Primary` (26.50058.131), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DNS_PRIMARY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-DNS-Primary", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `RtBrick-DNS-Secondary` (26.50058.132), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DNS_SECONDARY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-DNS-Secondary", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `RtBrick-DNS-Primary-IPv6` (26.50058.134), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const DNS_PRIMARY_IPV6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-DNS-Primary-IPv6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `RtBrick-DNS-Secondary-IPv6` (26.50058.135), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const DNS_SECONDARY_IPV6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-DNS-Secondary-IPv6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `RtBrick-Instance` (26.50058.137), text: `get` gives and `push` takes `&str`.
pub const INSTANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Instance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `RtBrick-Gateway-Ifl` (26.50058.138), text: `get` gives and `push` takes `&str`.
pub const GATEWAY_IFL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Gateway-Ifl", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `RtBrick-Connection-Status-Message` (26.50058.139), text: `get` gives and `push` takes `&str`.
pub const CONNECTION_STATUS_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-Connection-Status-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

::radius_dict::enumeration! {
    /// A value of `RtBrick-LI-Action`.
    pub LiAction
    NOOP = 0, "NOOP";
    ON = 1, "ON";
    OFF = 2, "OFF";
}

/// `RtBrick-LI-Action` (26.50058.140), a named number, hidden with a salt: `reveal` of a verified packet gives `LiAction`, `push_hidden` takes `LiAction`. Logs show only its length.
pub const LI_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Enumerated<LiAction>>> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-LI-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `RtBrick-LI-Identifier` (26.50058.141), a number, hidden with a salt: `reveal` of a verified packet gives `u32`, `push_hidden` takes `u32`. Logs show only its length.
pub const LI_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-LI-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

::radius_dict::enumeration! {
    /// A value of `RtBrick-LI-Direction`.
    pub LiDirection
    INGRESS = 1, "INGRESS";
    EGRESS = 2, "EGRESS";
    BOTH = 3, "BOTH";
}

/// `RtBrick-LI-Direction` (26.50058.142), a named number, hidden with a salt: `reveal` of a verified packet gives `LiDirection`, `push_hidden` takes `LiDirection`. Logs show only its length.
pub const LI_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Enumerated<LiDirection>>> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-LI-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `RtBrick-LI-MED-Instance` (26.50058.143), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const LI_MED_INSTANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-LI-MED-Instance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `RtBrick-LI-MED-IP` (26.50058.144), an IPv4 address, hidden with a salt: `reveal` of a verified packet gives `Ipv4Addr`, `push_hidden` takes `Ipv4Addr`. Logs show only its length.
pub const LI_MED_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Ipv4Address>> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-LI-MED-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `RtBrick-LI-MED-Port` (26.50058.145), a number, hidden with a salt: `reveal` of a verified packet gives `u32`, `push_hidden` takes `u32`. Logs show only its length.
pub const LI_MED_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Integer>> =
    ::radius_proto::typed::TypedAttribute::at("RtBrick-LI-MED-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));
