// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `VasExperts` (43823).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(43823);

/// `VasExperts-Policing-Profile` (26.43823.1), text: `get` gives and `push` takes `&str`.
pub const POLICING_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Policing-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `VasExperts-Service-Profile` (26.43823.2), text: `get` gives and `push` takes `&str`.
pub const SERVICE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Service-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `VasExperts-Enable-Service` (26.43823.3), text: `get` gives and `push` takes `&str`.
pub const ENABLE_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Enable-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `VasExperts-Multi-IP-User` (26.43823.4), a number: `get` gives and `push` takes `u32`.
pub const MULTI_IP_USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Multi-IP-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `VasExperts-UserName` (26.43823.5), text: `get` gives and `push` takes `&str`.
pub const USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-UserName", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

::radius_dict::enumeration! {
    /// A value of `VasExperts-Service-Type`.
    pub ServiceType
    AUTH = 0, "Auth";
    DHCP = 1, "DHCP";
    PAP = 2, "PAP";
    CHAP = 3, "CHAP";
    MS_CHAPV2 = 4, "MS_CHAPv2";
    MAC_QINQ = 5, "MAC_QinQ";
    ARP = 6, "ARP";
    DHCPV6 = 7, "DHCPv6";
}

/// `VasExperts-Service-Type` (26.43823.6), a named number: `get` gives and `push` takes `ServiceType`.
pub const SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ServiceType>> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `VasExperts-Restrict-User` (26.43823.7), a number: `get` gives and `push` takes `u32`.
pub const RESTRICT_USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Restrict-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `VasExperts-Enable-Interconnect` (26.43823.8), a number: `get` gives and `push` takes `u32`.
pub const ENABLE_INTERCONNECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Enable-Interconnect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `VasExperts-OutVLAN` (26.43823.9), a number: `get` gives and `push` takes `u32`.
pub const OUTVLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-OutVLAN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

::radius_dict::enumeration! {
    /// A value of `VasExperts-Command-Code`.
    pub CommandCode
    CHECK_ACCT = 1, "Check-Acct";
}

/// `VasExperts-Command-Code` (26.43823.10), a named number: `get` gives and `push` takes `CommandCode`.
pub const COMMAND_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CommandCode>> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Command-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `VasExperts-OutMAC` (26.43823.11), text: `get` gives and `push` takes `&str`.
pub const OUTMAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-OutMAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `VasExperts-Acct-Traffic-Class-Name` (26.43823.16), text: `get` gives and `push` takes `&str`.
pub const ACCT_TRAFFIC_CLASS_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Acct-Traffic-Class-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `VasExperts-Acct-Traffic-Class-Input-Octets` (26.43823.17), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_TRAFFIC_CLASS_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Acct-Traffic-Class-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `VasExperts-Acct-Traffic-Class-Output-Octets` (26.43823.18), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_TRAFFIC_CLASS_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Acct-Traffic-Class-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `VasExperts-Acct-Traffic-Class-Input-Packets` (26.43823.19), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_TRAFFIC_CLASS_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Acct-Traffic-Class-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `VasExperts-Acct-Traffic-Class-Output-Packets` (26.43823.20), a number of eight octets: `get` gives and `push` takes `u64`.
pub const ACCT_TRAFFIC_CLASS_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-Acct-Traffic-Class-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `VasExperts-NAT-IP` (26.43823.21), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NAT_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-NAT-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `VasExperts-DHCP-Hostname` (26.43823.32), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_HOSTNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-Hostname", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `VasExperts-DHCP-ClientId` (26.43823.33), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_CLIENTID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-ClientId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `VasExperts-DHCP-ClassId` (26.43823.34), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_CLASSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-ClassId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `VasExperts-DHCP-RelayInfo` (26.43823.35), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_RELAYINFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-RelayInfo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `VasExperts-DHCP-ClientIP` (26.43823.36), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DHCP_CLIENTIP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-ClientIP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

::radius_dict::enumeration! {
    /// A value of `VasExperts-DHCP-Request`.
    pub DhcpRequest
    DISCOVER = 0, "Discover";
    INFORM = 1, "Inform";
    REQUEST = 2, "Request";
}

/// `VasExperts-DHCP-Request` (26.43823.37), a named number: `get` gives and `push` takes `DhcpRequest`.
pub const DHCP_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DhcpRequest>> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `VasExperts-DHCP-RelayRemoteId` (26.43823.38), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_RELAYREMOTEID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-RelayRemoteId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `VasExperts-DHCP-RelayCircuitId` (26.43823.39), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_RELAYCIRCUITID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-RelayCircuitId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `VasExperts-DHCP-Option` (26.43823.40), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `VasExperts-DHCP-DNS` (26.43823.41), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DHCP_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `VasExperts-DHCP-Gateway` (26.43823.42), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DHCP_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-Gateway", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `VasExperts-BOOTP-SName` (26.43823.43), text: `get` gives and `push` takes `&str`.
pub const BOOTP_SNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-BOOTP-SName", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `VasExperts-BOOTP-File` (26.43823.44), text: `get` gives and `push` takes `&str`.
pub const BOOTP_FILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-BOOTP-File", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `VasExperts-DHCP-Option-IP` (26.43823.45), text: `get` gives and `push` takes `&str`.
pub const DHCP_OPTION_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-Option-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `VasExperts-DHCP-Option-Num` (26.43823.46), text: `get` gives and `push` takes `&str`.
pub const DHCP_OPTION_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-Option-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `VasExperts-DHCP-Option-String` (26.43823.47), text: `get` gives and `push` takes `&str`.
pub const DHCP_OPTION_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-Option-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `VasExperts-DHCP-Option-Bin` (26.43823.48), text: `get` gives and `push` takes `&str`.
pub const DHCP_OPTION_BIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-Option-Bin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `VasExperts-ARP-SourceIP` (26.43823.60), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ARP_SOURCEIP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-ARP-SourceIP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `VasExperts-ARP-TargetIP` (26.43823.61), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ARP_TARGETIP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-ARP-TargetIP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

::radius_dict::enumeration! {
    /// A value of `VasExperts-DHCPv6-Request`.
    pub Dhcpv6Request
    SOLICIT = 1, "Solicit";
    REQUEST = 3, "Request";
    RENEW = 5, "Renew";
    REBIND = 6, "Rebind";
}

/// `VasExperts-DHCPv6-Request` (26.43823.70), a named number: `get` gives and `push` takes `Dhcpv6Request`.
pub const DHCPV6_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Dhcpv6Request>> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCPv6-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `VasExperts-DHCPv6-UserClass` (26.43823.71), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV6_USERCLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCPv6-UserClass", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `VasExperts-DHCPv6-VendorClass` (26.43823.72), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV6_VENDORCLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCPv6-VendorClass", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `VasExperts-DHCPv6-RemoteId` (26.43823.73), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV6_REMOTEID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCPv6-RemoteId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `VasExperts-DHCPv6-SubsId` (26.43823.74), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCPV6_SUBSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCPv6-SubsId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `VasExperts-DHCPv6-Delegated` (26.43823.75), a number: `get` gives and `push` takes `u32`.
pub const DHCPV6_DELEGATED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCPv6-Delegated", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `VasExperts-DHCP-Option-IPv6` (26.43823.80), text: `get` gives and `push` takes `&str`.
pub const DHCP_OPTION_IPV6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-Option-IPv6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `VasExperts-DHCP-Option-IPv6-Prefix` (26.43823.81), text: `get` gives and `push` takes `&str`.
pub const DHCP_OPTION_IPV6_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP-Option-IPv6-Prefix", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `VasExperts-DHCP6-Option-Num` (26.43823.82), text: `get` gives and `push` takes `&str`.
pub const DHCP6_OPTION_NUM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP6-Option-Num", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `VasExperts-DHCP6-Option-String` (26.43823.83), text: `get` gives and `push` takes `&str`.
pub const DHCP6_OPTION_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP6-Option-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `VasExperts-DHCP6-Option-Bin` (26.43823.84), text: `get` gives and `push` takes `&str`.
pub const DHCP6_OPTION_BIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("VasExperts-DHCP6-Option-Bin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));
