// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Juniper` (2636).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2636);

/// `Juniper-Local-User-Name` (26.2636.1), text: `get` gives and `push` takes `&str`.
pub const LOCAL_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Local-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Juniper-Allow-Commands` (26.2636.2), text: `get` gives and `push` takes `&str`.
pub const ALLOW_COMMANDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Allow-Commands", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Juniper-Deny-Commands` (26.2636.3), text: `get` gives and `push` takes `&str`.
pub const DENY_COMMANDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Deny-Commands", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Juniper-Allow-Configuration` (26.2636.4), text: `get` gives and `push` takes `&str`.
pub const ALLOW_CONFIGURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Allow-Configuration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Juniper-Deny-Configuration` (26.2636.5), text: `get` gives and `push` takes `&str`.
pub const DENY_CONFIGURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Deny-Configuration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Juniper-Interactive-Command` (26.2636.8), text: `get` gives and `push` takes `&str`.
pub const INTERACTIVE_COMMAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Interactive-Command", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Juniper-Configuration-Change` (26.2636.9), text: `get` gives and `push` takes `&str`.
pub const CONFIGURATION_CHANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Configuration-Change", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Juniper-User-Permissions` (26.2636.10), text: `get` gives and `push` takes `&str`.
pub const USER_PERMISSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-User-Permissions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Juniper-Junosspace-Profile` (26.2636.11), text: `get` gives and `push` takes `&str`.
pub const JUNOSSPACE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Junosspace-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Juniper-Junosspace-Profiles` (26.2636.11), text: `get` gives and `push` takes `&str`.
pub const JUNOSSPACE_PROFILES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Junosspace-Profiles", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

::radius_dict::enumeration! {
    /// A value of `Juniper-CTP-Group`.
    pub CtpGroup
    READ_ONLY = 1, "Read_Only";
    ADMIN = 2, "Admin";
    PRIVILEGED_ADMIN = 3, "Privileged_Admin";
    AUDITOR = 4, "Auditor";
}

/// `Juniper-CTP-Group` (26.2636.21), a named number: `get` gives and `push` takes `CtpGroup`.
pub const CTP_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CtpGroup>> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-CTP-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

::radius_dict::enumeration! {
    /// A value of `Juniper-CTPView-APP-Group`.
    pub CtpviewAppGroup
    NET_VIEW = 1, "Net_View";
    NET_ADMIN = 2, "Net_Admin";
    GLOBAL_ADMIN = 3, "Global_Admin";
}

/// `Juniper-CTPView-APP-Group` (26.2636.22), a named number: `get` gives and `push` takes `CtpviewAppGroup`.
pub const CTPVIEW_APP_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CtpviewAppGroup>> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-CTPView-APP-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

::radius_dict::enumeration! {
    /// A value of `Juniper-CTPView-OS-Group`.
    pub CtpviewOsGroup
    WEB_MANAGER = 1, "Web_Manager";
    SYSTEM_ADMIN = 2, "System_Admin";
    AUDITOR = 3, "Auditor";
}

/// `Juniper-CTPView-OS-Group` (26.2636.23), a named number: `get` gives and `push` takes `CtpviewOsGroup`.
pub const CTPVIEW_OS_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CtpviewOsGroup>> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-CTPView-OS-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Juniper-Primary-Dns` (26.2636.31), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Primary-Dns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Juniper-Primary-Wins` (26.2636.32), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Primary-Wins", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Juniper-Secondary-Dns` (26.2636.33), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Secondary-Dns", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Juniper-Secondary-Wins` (26.2636.34), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Secondary-Wins", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Juniper-Interface-id` (26.2636.35), text: `get` gives and `push` takes `&str`.
pub const INTERFACE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Interface-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Juniper-Ip-Pool-Name` (26.2636.36), text: `get` gives and `push` takes `&str`.
pub const IP_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Ip-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Juniper-Keep-Alive` (26.2636.37), a number: `get` gives and `push` takes `u32`.
pub const KEEP_ALIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Keep-Alive", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Juniper-CoS-Traffic-Control-Profile` (26.2636.38), text: `get` gives and `push` takes `&str`.
pub const COS_TRAFFIC_CONTROL_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-CoS-Traffic-Control-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Juniper-CoS-Parameter` (26.2636.39), text: `get` gives and `push` takes `&str`.
pub const COS_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-CoS-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Juniper-encapsulation-overhead` (26.2636.40), a number: `get` gives and `push` takes `u32`.
pub const ENCAPSULATION_OVERHEAD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-encapsulation-overhead", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Juniper-cell-overhead` (26.2636.41), a number: `get` gives and `push` takes `u32`.
pub const CELL_OVERHEAD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-cell-overhead", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Juniper-tx-connect-speed` (26.2636.42), a number: `get` gives and `push` takes `u32`.
pub const TX_CONNECT_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-tx-connect-speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Juniper-rx-connect-speed` (26.2636.43), a number: `get` gives and `push` takes `u32`.
pub const RX_CONNECT_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-rx-connect-speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Juniper-Firewall-filter-name` (26.2636.44), text: `get` gives and `push` takes `&str`.
pub const FIREWALL_FILTER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Firewall-filter-name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Juniper-Policer-Parameter` (26.2636.45), text: `get` gives and `push` takes `&str`.
pub const POLICER_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Policer-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Juniper-Local-Group-Name` (26.2636.46), text: `get` gives and `push` takes `&str`.
pub const LOCAL_GROUP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Local-Group-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `Juniper-Local-Interface` (26.2636.47), text: `get` gives and `push` takes `&str`.
pub const LOCAL_INTERFACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Local-Interface", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `Juniper-Switching-Filter` (26.2636.48), text: `get` gives and `push` takes `&str`.
pub const SWITCHING_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Switching-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Juniper-VoIP-Vlan` (26.2636.49), text: `get` gives and `push` takes `&str`.
pub const VOIP_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-VoIP-Vlan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Juniper-CWA-Redirect` (26.2636.50), text: `get` gives and `push` takes `&str`.
pub const CWA_REDIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-CWA-Redirect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Juniper-AV-Pair` (26.2636.52), text: `get` gives and `push` takes `&str`.
pub const AV_PAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-AV-Pair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Juniper-DHCPv4-Options` (26.2636.55), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV4_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-DHCPv4-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Juniper-DHCPv6-Options` (26.2636.207), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV6_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-DHCPv6-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `Juniper-DHCPv4-Packet-Header` (26.2636.208), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV4_PACKET_HEADER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-DHCPv4-Packet-Header", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `Juniper-DHCPv6-Packet-Header` (26.2636.209), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV6_PACKET_HEADER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-DHCPv6-Packet-Header", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

::radius_dict::enumeration! {
    /// A value of `Juniper-Acct-Request-Reason`.
    pub AcctRequestReason
    IPV4_ACTIVE = 4, "IPv4-Active";
    IPV6_ACTIVE = 16, "IPv6-Active";
    SESSION_ACTIVE = 64, "Session-Active";
}

/// `Juniper-Acct-Request-Reason` (26.2636.210), a named number: `get` gives and `push` takes `AcctRequestReason`.
pub const ACCT_REQUEST_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AcctRequestReason>> =
    ::radius_proto::typed::TypedAttribute::at("Juniper-Acct-Request-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));
