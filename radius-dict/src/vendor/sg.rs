// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `SG` (2454).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2454);

/// `SG-Filter-Redirect-Gw` (26.2454.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FILTER_REDIRECT_GW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SG-Filter-Redirect-Gw", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `SG-Accounting`.
    pub Accounting
    DISABLE = 1, "Disable";
    ENABLE = 2, "Enable";
    LASTPACKET = 3, "Lastpacket";
    ENABLE_ON_IP_UPDATE = 4, "Enable-On-IP-Update";
    RESET_ACCT_SESSION_ID = 5, "Reset-Acct-Session-ID";
}

/// `SG-Accounting` (26.2454.10), a named number: `get` gives and `push` takes `Accounting`.
pub const ACCOUNTING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Accounting>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Accounting", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `SG-Orig-Name` (26.2454.12), text: `get` gives and `push` takes `&str`.
pub const ORIG_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Orig-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `SG-Auth-Type`.
    pub AuthType
    PRE_AUTH = 1, "Pre-Auth";
    SERVICE_SELECTION = 2, "Service-Selection";
    WEB_AUTH = 3, "Web-Auth";
}

/// `SG-Auth-Type` (26.2454.13), a named number: `get` gives and `push` takes `AuthType`.
pub const AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthType>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

::radius_dict::enumeration! {
    /// A value of `SG-Action`.
    pub Action
    REJECT = 1, "Reject";
    ECHO = 2, "Echo";
    MACANTISPOOF = 3, "Macantispoof";
    USER_SPACE_OVERWRITE = 4, "User-Space-Overwrite";
    USER_SPACE_OVERWRITE_ON_NEXT_SERVICE = 5, "User-Space-Overwrite-On-Next-Service";
    L2ECHO = 6, "L2Echo";
}

/// `SG-Action` (26.2454.14), a named number: `get` gives and `push` takes `Action`.
pub const ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Action>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `SG-SSC-Host` (26.2454.15), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SSC_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SG-SSC-Host", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `SG-Service-Name` (26.2454.16), text: `get` gives and `push` takes `&str`.
pub const SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `SG-Personal-Site` (26.2454.17), text: `get` gives and `push` takes `&str`.
pub const PERSONAL_SITE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Personal-Site", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `SG-Mac-Address` (26.2454.18), text: `get` gives and `push` takes `&str`.
pub const MAC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Mac-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `SG-User-Group` (26.2454.19), a number: `get` gives and `push` takes `u32`.
pub const USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SG-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `SG-Max-Allowed-Sessions` (26.2454.20), a number: `get` gives and `push` takes `u32`.
pub const MAX_ALLOWED_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SG-Max-Allowed-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `SG-Class` (26.2454.21), text: `get` gives and `push` takes `&str`.
pub const CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `SG-Eds-Enc-Key` (26.2454.22), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const EDS_ENC_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Eds-Enc-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `SG-Eds-Cookie` (26.2454.23), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const EDS_COOKIE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Eds-Cookie", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `SG-Original-Url-Prefix` (26.2454.24), text: `get` gives and `push` takes `&str`.
pub const ORIGINAL_URL_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Original-Url-Prefix", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `SG-Max-Allowed-Nodes` (26.2454.25), a number: `get` gives and `push` takes `u32`.
pub const MAX_ALLOWED_NODES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SG-Max-Allowed-Nodes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `SG-Parent-User-Name` (26.2454.26), text: `get` gives and `push` takes `&str`.
pub const PARENT_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Parent-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `SG-Node-Group` (26.2454.27), a number: `get` gives and `push` takes `u32`.
pub const NODE_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SG-Node-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `SG-Node-Default-Service` (26.2454.28), text: `get` gives and `push` takes `&str`.
pub const NODE_DEFAULT_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Node-Default-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `SG-Node-Dynamic-Service` (26.2454.29), text: `get` gives and `push` takes `&str`.
pub const NODE_DYNAMIC_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Node-Dynamic-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `SG-Dhcp-Server` (26.2454.30), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DHCP_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SG-Dhcp-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `SG-Opt82-Relay-Remote-Id` (26.2454.31), text: `get` gives and `push` takes `&str`.
pub const OPT82_RELAY_REMOTE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Opt82-Relay-Remote-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

::radius_dict::enumeration! {
    /// A value of `SG-Discover-Action`.
    pub DiscoverAction
    NORMAL = 1, "Normal";
    UPDATE = 2, "Update";
    PASS_THROUGH = 3, "Pass-Through";
}

/// `SG-Discover-Action` (26.2454.32), a named number: `get` gives and `push` takes `DiscoverAction`.
pub const DISCOVER_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DiscoverAction>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Discover-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

::radius_dict::enumeration! {
    /// A value of `SG-Release-Action`.
    pub ReleaseAction
    DISCONNECT = 1, "Disconnect";
    UPDATE = 2, "Update";
}

/// `SG-Release-Action` (26.2454.33), a named number: `get` gives and `push` takes `ReleaseAction`.
pub const RELEASE_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ReleaseAction>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Release-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `SG-Fixed-Ip-Address` (26.2454.34), text: `get` gives and `push` takes `&str`.
pub const FIXED_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Fixed-Ip-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `SG-Node-Fixed-Ip-Address` (26.2454.35), text: `get` gives and `push` takes `&str`.
pub const NODE_FIXED_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Node-Fixed-Ip-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `SG-Lease-Time` (26.2454.36), a number: `get` gives and `push` takes `u32`.
pub const LEASE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SG-Lease-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

::radius_dict::enumeration! {
    /// A value of `SG-Protocol-Type`.
    pub ProtocolType
    MLP = 1, "MLP";
    ROAM = 2, "ROAM";
}

/// `SG-Protocol-Type` (26.2454.40), a named number: `get` gives and `push` takes `ProtocolType`.
pub const PROTOCOL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ProtocolType>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Protocol-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `SG-Service-Timeout` (26.2454.50), a number: `get` gives and `push` takes `u32`.
pub const SERVICE_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SG-Service-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `SG-Next-Service-Name` (26.2454.51), text: `get` gives and `push` takes `&str`.
pub const NEXT_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Next-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `SG-Auto-Service-Name` (26.2454.52), text: `get` gives and `push` takes `&str`.
pub const AUTO_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Auto-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

::radius_dict::enumeration! {
    /// A value of `SG-Auth-Source`.
    pub AuthSource
    SERVICE = 1, "Service";
    USER = 2, "User";
    CLI = 3, "CLI";
}

/// `SG-Auth-Source` (26.2454.53), a named number: `get` gives and `push` takes `AuthSource`.
pub const AUTH_SOURCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthSource>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Auth-Source", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `SG-Data-Quota` (26.2454.54), text: `get` gives and `push` takes `&str`.
pub const DATA_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Data-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `SG-Acl-Data-Quota` (26.2454.55), text: `get` gives and `push` takes `&str`.
pub const ACL_DATA_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Acl-Data-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

::radius_dict::enumeration! {
    /// A value of `SG-Service-Cache`.
    pub ServiceCache
    OFF = 1, "Off";
}

/// `SG-Service-Cache` (26.2454.56), a named number: `get` gives and `push` takes `ServiceCache`.
pub const SERVICE_CACHE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ServiceCache>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Service-Cache", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `SG-Data-Quota-Used` (26.2454.57), text: `get` gives and `push` takes `&str`.
pub const DATA_QUOTA_USED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Data-Quota-Used", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `SG-Acl-Data-Quota-Used` (26.2454.58), text: `get` gives and `push` takes `&str`.
pub const ACL_DATA_QUOTA_USED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Acl-Data-Quota-Used", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `SG-Acl-Packet-Quota` (26.2454.59), text: `get` gives and `push` takes `&str`.
pub const ACL_PACKET_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Acl-Packet-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `SG-Acl-Packet-Quota-Used` (26.2454.60), text: `get` gives and `push` takes `&str`.
pub const ACL_PACKET_QUOTA_USED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Acl-Packet-Quota-Used", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

::radius_dict::enumeration! {
    /// A value of `SG-Roaming`.
    pub Roaming
    DISABLE = 1, "Disable";
}

/// `SG-Roaming` (26.2454.61), a named number: `get` gives and `push` takes `Roaming`.
pub const ROAMING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Roaming>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Roaming", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `SG-Acl-Eds-Action` (26.2454.62), text: `get` gives and `push` takes `&str`.
pub const ACL_EDS_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Acl-Eds-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `SG-Acl-Idle-Ignore` (26.2454.63), text: `get` gives and `push` takes `&str`.
pub const ACL_IDLE_IGNORE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Acl-Idle-Ignore", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `SG-Service-Quota-Ignore` (26.2454.65), text: `get` gives and `push` takes `&str`.
pub const SERVICE_QUOTA_IGNORE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Service-Quota-Ignore", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `SG-Service-Acl-Quota-Ignore` (26.2454.66), text: `get` gives and `push` takes `&str`.
pub const SERVICE_ACL_QUOTA_IGNORE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Service-Acl-Quota-Ignore", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `SG-Service-Acl-Quota-Indication` (26.2454.67), text: `get` gives and `push` takes `&str`.
pub const SERVICE_ACL_QUOTA_INDICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Service-Acl-Quota-Indication", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `SG-Remote-Filter-Redirect-Gw` (26.2454.70), text: `get` gives and `push` takes `&str`.
pub const REMOTE_FILTER_REDIRECT_GW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Remote-Filter-Redirect-Gw", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `SG-Next-Hop` (26.2454.71), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NEXT_HOP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SG-Next-Hop", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `SG-Nip-Pipe-Next-Hop` (26.2454.72), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NIP_PIPE_NEXT_HOP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SG-Nip-Pipe-Next-Hop", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

::radius_dict::enumeration! {
    /// A value of `SG-Advertise-Protocol`.
    pub AdvertiseProtocol
    RIPV2 = 1, "RIPv2";
    OSPF = 2, "OSPF";
}

/// `SG-Advertise-Protocol` (26.2454.73), a named number: `get` gives and `push` takes `AdvertiseProtocol`.
pub const ADVERTISE_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AdvertiseProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Advertise-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `SG-Forward-Addr` (26.2454.74), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FORWARD_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SG-Forward-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `SG-Acl-Tcp-Nat-Redirect` (26.2454.75), text: `get` gives and `push` takes `&str`.
pub const ACL_TCP_NAT_REDIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Acl-Tcp-Nat-Redirect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `SG-Acl-Next-Hop` (26.2454.76), text: `get` gives and `push` takes `&str`.
pub const ACL_NEXT_HOP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Acl-Next-Hop", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `SG-Tunnel-Id` (26.2454.80), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Tunnel-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `SG-L2tp-Tunnel-Password` (26.2454.81), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const L2TP_TUNNEL_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-L2tp-Tunnel-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `SG-Ip-Address` (26.2454.82), text: `get` gives and `push` takes `&str`.
pub const IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Ip-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `SG-Tunnel-Assignment-Id` (26.2454.83), a number: `get` gives and `push` takes `u32`.
pub const TUNNEL_ASSIGNMENT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SG-Tunnel-Assignment-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `SG-Tunnel-Client-Ip-Address` (26.2454.84), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const TUNNEL_CLIENT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SG-Tunnel-Client-Ip-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

::radius_dict::enumeration! {
    /// A value of `SG-Nativeip`.
    pub Nativeip
    PPP = 1, "PPP";
}

/// `SG-Nativeip` (26.2454.85), a named number: `get` gives and `push` takes `Nativeip`.
pub const NATIVEIP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Nativeip>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Nativeip", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `SG-Ip-Tunnel` (26.2454.86), text: `get` gives and `push` takes `&str`.
pub const IP_TUNNEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Ip-Tunnel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `SG-Up-Mean-Rate` (26.2454.90), text: `get` gives and `push` takes `&str`.
pub const UP_MEAN_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Up-Mean-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `SG-Down-Mean-Rate` (26.2454.91), text: `get` gives and `push` takes `&str`.
pub const DOWN_MEAN_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Down-Mean-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `SG-Acl-Up-Mean-Rate` (26.2454.92), text: `get` gives and `push` takes `&str`.
pub const ACL_UP_MEAN_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Acl-Up-Mean-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `SG-Acl-Down-Mean-Rate` (26.2454.93), text: `get` gives and `push` takes `&str`.
pub const ACL_DOWN_MEAN_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Acl-Down-Mean-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `SG-Cos` (26.2454.94), text: `get` gives and `push` takes `&str`.
pub const COS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Cos", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `SG-Acl-Priority` (26.2454.95), text: `get` gives and `push` takes `&str`.
pub const ACL_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Acl-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `SG-Burst-Size` (26.2454.96), a number: `get` gives and `push` takes `u32`.
pub const BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SG-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `SG-Ip-Primary` (26.2454.100), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IP_PRIMARY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SG-Ip-Primary", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `SG-Ip-Secondary` (26.2454.101), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IP_SECONDARY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SG-Ip-Secondary", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

::radius_dict::enumeration! {
    /// A value of `SG-Wimax-Reduced-Resources`.
    pub WimaxReducedResources
    ENABLE = 1, "Enable";
    DISABLE = 2, "Disable";
}

/// `SG-Wimax-Reduced-Resources` (26.2454.110), a named number: `get` gives and `push` takes `WimaxReducedResources`.
pub const WIMAX_REDUCED_RESOURCES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WimaxReducedResources>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Reduced-Resources", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `SG-Wimax-Acl-Schedule-Type` (26.2454.111), text: `get` gives and `push` takes `&str`.
pub const WIMAX_ACL_SCHEDULE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Acl-Schedule-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `SG-Wimax-Acl-Min-Reserved-Traffic-Rate` (26.2454.112), text: `get` gives and `push` takes `&str`.
pub const WIMAX_ACL_MIN_RESERVED_TRAFFIC_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Acl-Min-Reserved-Traffic-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `SG-Wimax-Acl-Maximum-Traffic-Burst` (26.2454.113), text: `get` gives and `push` takes `&str`.
pub const WIMAX_ACL_MAXIMUM_TRAFFIC_BURST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Acl-Maximum-Traffic-Burst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `SG-Wimax-Acl-Tolerated-Jitter` (26.2454.114), text: `get` gives and `push` takes `&str`.
pub const WIMAX_ACL_TOLERATED_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Acl-Tolerated-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `SG-Wimax-Acl-Maximum-Latency` (26.2454.115), text: `get` gives and `push` takes `&str`.
pub const WIMAX_ACL_MAXIMUM_LATENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Acl-Maximum-Latency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `SG-Wimax-Acl-Unsolicited-Grant-Int` (26.2454.116), text: `get` gives and `push` takes `&str`.
pub const WIMAX_ACL_UNSOLICITED_GRANT_INT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Acl-Unsolicited-Grant-Int", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `SG-Wimax-Acl-Sdu-Size` (26.2454.117), text: `get` gives and `push` takes `&str`.
pub const WIMAX_ACL_SDU_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Acl-Sdu-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `SG-Wimax-Acl-Unsolicited-Polling-Int` (26.2454.118), text: `get` gives and `push` takes `&str`.
pub const WIMAX_ACL_UNSOLICITED_POLLING_INT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Acl-Unsolicited-Polling-Int", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `SG-Wimax-MSK-Lifetime` (26.2454.119), a number: `get` gives and `push` takes `u32`.
pub const WIMAX_MSK_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-MSK-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

::radius_dict::enumeration! {
    /// A value of `SG-Wimax-DM-Action-Code`.
    pub WimaxDmActionCode
    IDLE = 5, "Idle";
    RECONNECT_DISABLE = 4320, "Reconnect-Disable";
    IDLE_ON_SESSION_IDLE = 262149, "Idle-On-Session-Idle";
    RECONNECT_DISABLE_ON_IDLE = 266464, "Reconnect-Disable-On-Idle";
}

/// `SG-Wimax-DM-Action-Code` (26.2454.120), a named number: `get` gives and `push` takes `WimaxDmActionCode`.
pub const WIMAX_DM_ACTION_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WimaxDmActionCode>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-DM-Action-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `SG-Wimax-Acl-ARQ-Enable` (26.2454.121), text: `get` gives and `push` takes `&str`.
pub const WIMAX_ACL_ARQ_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Acl-ARQ-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `SG-Wimax-Bsid-Next-Hop` (26.2454.122), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const WIMAX_BSID_NEXT_HOP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Bsid-Next-Hop", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

::radius_dict::enumeration! {
    /// A value of `SG-Wimax-Mobility-Features-Supported`.
    pub WimaxMobilityFeaturesSupported
    MOBILITY = 1, "Mobility";
    SLEEP = 2, "Sleep";
    IDLE = 4, "Idle";
    NOIDLE = 4294967291, "NoIdle";
    NOSLEEP = 4294967293, "NoSleep";
    NOMOBILITY = 4294967294, "NoMobility";
}

/// `SG-Wimax-Mobility-Features-Supported` (26.2454.123), a named number: `get` gives and `push` takes `WimaxMobilityFeaturesSupported`.
pub const WIMAX_MOBILITY_FEATURES_SUPPORTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WimaxMobilityFeaturesSupported>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Mobility-Features-Supported", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

::radius_dict::enumeration! {
    /// A value of `SG-Wimax-Node-Disconnect`.
    pub WimaxNodeDisconnect
    ENABLE = 0, "Enable";
    DISABLE = 1, "Disable";
}

/// `SG-Wimax-Node-Disconnect` (26.2454.124), a named number: `get` gives and `push` takes `WimaxNodeDisconnect`.
pub const WIMAX_NODE_DISCONNECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WimaxNodeDisconnect>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Node-Disconnect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

::radius_dict::enumeration! {
    /// A value of `SG-Wimax-Service-Flow-Modification`.
    pub WimaxServiceFlowModification
    OFF = 1, "Off";
    ON = 2, "On";
}

/// `SG-Wimax-Service-Flow-Modification` (26.2454.125), a named number: `get` gives and `push` takes `WimaxServiceFlowModification`.
pub const WIMAX_SERVICE_FLOW_MODIFICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WimaxServiceFlowModification>> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Service-Flow-Modification", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `SG-Wimax-Service-Flow-Down` (26.2454.126), text: `get` gives and `push` takes `&str`.
pub const WIMAX_SERVICE_FLOW_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Wimax-Service-Flow-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `SG-Node-Acct-Username` (26.2454.130), text: `get` gives and `push` takes `&str`.
pub const NODE_ACCT_USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("SG-Node-Acct-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));
