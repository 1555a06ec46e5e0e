// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Alcatel` (3041).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(3041);

/// `AAT-Client-Primary-DNS` (26.3041.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Client-Primary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `AAT-Client-Primary-WINS-NBNS` (26.3041.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_PRIMARY_WINS_NBNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Client-Primary-WINS-NBNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `AAT-Client-Secondary-WINS-NBNS` (26.3041.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_SECONDARY_WINS_NBNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Client-Secondary-WINS-NBNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `AAT-Client-Secondary-DNS` (26.3041.8), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Client-Secondary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `AAT-PPP-Address` (26.3041.9), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PPP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("AAT-PPP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `AAT-PPP-Netmask` (26.3041.10), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PPP_NETMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("AAT-PPP-Netmask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `AAT-Primary-Home-Agent` (26.3041.12), text: `get` gives and `push` takes `&str`.
pub const PRIMARY_HOME_AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Primary-Home-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `AAT-Secondary-Home-Agent` (26.3041.13), text: `get` gives and `push` takes `&str`.
pub const SECONDARY_HOME_AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Secondary-Home-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `AAT-Home-Agent-Password` (26.3041.14), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const HOME_AGENT_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Home-Agent-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `AAT-Home-Network-Name` (26.3041.15), text: `get` gives and `push` takes `&str`.
pub const HOME_NETWORK_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Home-Network-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `AAT-Home-Agent-UDP-Port` (26.3041.16), a number: `get` gives and `push` takes `u32`.
pub const HOME_AGENT_UDP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Home-Agent-UDP-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `AAT-IP-Direct` (26.3041.17), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IP_DIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("AAT-IP-Direct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

::radius_dict::enumeration! {
    /// A value of `AAT-FR-Direct`.
    pub FrDirect
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `AAT-FR-Direct` (26.3041.18), a named number: `get` gives and `push` takes `FrDirect`.
pub const FR_DIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FrDirect>> =
    ::radius_proto::typed::TypedAttribute::at("AAT-FR-Direct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `AAT-FR-Direct-Profile` (26.3041.19), text: `get` gives and `push` takes `&str`.
pub const FR_DIRECT_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-FR-Direct-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `AAT-FR-Direct-DLCI` (26.3041.20), a number: `get` gives and `push` takes `u32`.
pub const FR_DIRECT_DLCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-FR-Direct-DLCI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `AAT-ATM-Direct` (26.3041.21), text: `get` gives and `push` takes `&str`.
pub const ATM_DIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-ATM-Direct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

::radius_dict::enumeration! {
    /// A value of `AAT-IP-TOS`.
    pub IpTos
    IP_TOS_NORMAL = 0, "IP-TOS-Normal";
    IP_TOS_DISABLED = 1, "IP-TOS-Disabled";
    IP_TOS_COST = 2, "IP-TOS-Cost";
    IP_TOS_RELIABILITY = 4, "IP-TOS-Reliability";
    IP_TOS_THROUGHPUT = 8, "IP-TOS-Throughput";
    IP_TOS_LATENCY = 16, "IP-TOS-Latency";
}

/// `AAT-IP-TOS` (26.3041.22), a named number: `get` gives and `push` takes `IpTos`.
pub const IP_TOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpTos>> =
    ::radius_proto::typed::TypedAttribute::at("AAT-IP-TOS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

::radius_dict::enumeration! {
    /// A value of `AAT-IP-TOS-Precedence`.
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

/// `AAT-IP-TOS-Precedence` (26.3041.23), a named number: `get` gives and `push` takes `IpTosPrecedence`.
pub const IP_TOS_PRECEDENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpTosPrecedence>> =
    ::radius_proto::typed::TypedAttribute::at("AAT-IP-TOS-Precedence", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

::radius_dict::enumeration! {
    /// A value of `AAT-IP-TOS-Apply-To`.
    pub IpTosApplyTo
    IP_TOS_APPLY_TO_INCOMING = 1024, "IP-TOS-Apply-To-Incoming";
    IP_TOS_APPLY_TO_OUTGOING = 2048, "IP-TOS-Apply-To-Outgoing";
    IP_TOS_APPLY_TO_BOTH = 3072, "IP-TOS-Apply-To-Both";
}

/// `AAT-IP-TOS-Apply-To` (26.3041.24), a named number: `get` gives and `push` takes `IpTosApplyTo`.
pub const IP_TOS_APPLY_TO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpTosApplyTo>> =
    ::radius_proto::typed::TypedAttribute::at("AAT-IP-TOS-Apply-To", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

::radius_dict::enumeration! {
    /// A value of `AAT-MCast-Client`.
    pub McastClient
    MULTICAST_NO = 0, "Multicast-No";
    MULTICAST_YES = 1, "Multicast-Yes";
}

/// `AAT-MCast-Client` (26.3041.27), a named number: `get` gives and `push` takes `McastClient`.
pub const MCAST_CLIENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<McastClient>> =
    ::radius_proto::typed::TypedAttribute::at("AAT-MCast-Client", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `AAT-Modem-Port-No` (26.3041.28), a number: `get` gives and `push` takes `u32`.
pub const MODEM_PORT_NO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Modem-Port-No", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `AAT-Modem-Slot-No` (26.3041.29), a number: `get` gives and `push` takes `u32`.
pub const MODEM_SLOT_NO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Modem-Slot-No", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `AAT-Modem-Shelf-No` (26.3041.30), a number: `get` gives and `push` takes `u32`.
pub const MODEM_SHELF_NO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Modem-Shelf-No", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `AAT-Filter` (26.3041.60), text: `get` gives and `push` takes `&str`.
pub const FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `AAT-Vrouter-Name` (26.3041.61), text: `get` gives and `push` takes `&str`.
pub const VROUTER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Vrouter-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

::radius_dict::enumeration! {
    /// A value of `AAT-Require-Auth`.
    pub RequireAuth
    NOT_REQUIRE_AUTH = 0, "Not-Require-Auth";
    REQUIRE_AUTH = 1, "Require-Auth";
}

/// `AAT-Require-Auth` (26.3041.62), a named number: `get` gives and `push` takes `RequireAuth`.
pub const REQUIRE_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RequireAuth>> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Require-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `AAT-IP-Pool-Definition` (26.3041.63), text: `get` gives and `push` takes `&str`.
pub const IP_POOL_DEFINITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-IP-Pool-Definition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `AAT-Assign-IP-Pool` (26.3041.64), a number: `get` gives and `push` takes `u32`.
pub const ASSIGN_IP_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Assign-IP-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `AAT-Data-Filter` (26.3041.65), text: `get` gives and `push` takes `&str`.
pub const DATA_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Data-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

::radius_dict::enumeration! {
    /// A value of `AAT-Source-IP-Check`.
    pub SourceIpCheck
    SOURCE_IP_CHECK_NO = 0, "Source-IP-Check-No";
    SOURCE_IP_CHECK_YES = 1, "Source-IP-Check-Yes";
}

/// `AAT-Source-IP-Check` (26.3041.66), a named number: `get` gives and `push` takes `SourceIpCheck`.
pub const SOURCE_IP_CHECK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SourceIpCheck>> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Source-IP-Check", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `AAT-Modem-Answer-String` (26.3041.67), text: `get` gives and `push` takes `&str`.
pub const MODEM_ANSWER_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Modem-Answer-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

::radius_dict::enumeration! {
    /// A value of `AAT-Auth-Type`.
    pub AuthType
    AAT_AUTH_NONE = 0, "AAT-Auth-None";
    AAT_AUTH_DEFAULT = 1, "AAT-Auth-Default";
    AAT_AUTH_ANY = 2, "AAT-Auth-Any";
    AAT_AUTH_PAP = 3, "AAT-Auth-PAP";
    AAT_AUTH_CHAP = 4, "AAT-Auth-CHAP";
    AAT_AUTH_MS_CHAP = 5, "AAT-Auth-MS-CHAP";
}

/// `AAT-Auth-Type` (26.3041.68), a named number: `get` gives and `push` takes `AuthType`.
pub const AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthType>> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `AAT-Qos` (26.3041.70), a number: `get` gives and `push` takes `u32`.
pub const QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Qos", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `AAT-Qoa` (26.3041.71), a number: `get` gives and `push` takes `u32`.
pub const QOA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Qoa", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

::radius_dict::enumeration! {
    /// A value of `AAT-Client-Assign-DNS`.
    pub ClientAssignDns
    DNS_ASSIGN_NO = 0, "DNS-Assign-No";
    DNS_ASSIGN_YES = 1, "DNS-Assign-Yes";
}

/// `AAT-Client-Assign-DNS` (26.3041.72), a named number: `get` gives and `push` takes `ClientAssignDns`.
pub const CLIENT_ASSIGN_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ClientAssignDns>> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Client-Assign-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `AAT-ATM-VPI` (26.3041.128), a number: `get` gives and `push` takes `u32`.
pub const ATM_VPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-ATM-VPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `AAT-ATM-VCI` (26.3041.129), a number: `get` gives and `push` takes `u32`.
pub const ATM_VCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-ATM-VCI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `AAT-Input-Octets-Diff` (26.3041.130), a number: `get` gives and `push` takes `u32`.
pub const INPUT_OCTETS_DIFF: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Input-Octets-Diff", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `AAT-Output-Octets-Diff` (26.3041.131), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_OCTETS_DIFF: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AAT-Output-Octets-Diff", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `AAT-User-MAC-Address` (26.3041.132), text: `get` gives and `push` takes `&str`.
pub const USER_MAC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-User-MAC-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `AAT-ATM-Traffic-Profile` (26.3041.133), text: `get` gives and `push` takes `&str`.
pub const ATM_TRAFFIC_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AAT-ATM-Traffic-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));
