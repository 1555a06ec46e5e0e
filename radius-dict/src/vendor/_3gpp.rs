// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `3GPP` (10415).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(10415);

/// `3GPP-IMSI` (26.10415.1), text: `get` gives and `push` takes `&str`.
pub const IMSI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-IMSI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `3GPP-Charging-ID` (26.10415.2), a number: `get` gives and `push` takes `u32`.
pub const CHARGING_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Charging-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `3GPP-PDP-Type` (26.10415.3), a number: `get` gives and `push` takes `u32`.
pub const PDP_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-PDP-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `3GPP-Charging-Gateway-Address` (26.10415.4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CHARGING_GATEWAY_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Charging-Gateway-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `3GPP-GPRS-Negotiated-QoS-profile` (26.10415.5), text: `get` gives and `push` takes `&str`.
pub const GPRS_NEGOTIATED_QOS_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-GPRS-Negotiated-QoS-profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `3GPP-SGSN-Address` (26.10415.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SGSN_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-SGSN-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `3GPP-GGSN-Address` (26.10415.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const GGSN_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-GGSN-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `3GPP-IMSI-MCC-MNC` (26.10415.8), text: `get` gives and `push` takes `&str`.
pub const IMSI_MCC_MNC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-IMSI-MCC-MNC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `3GPP-GGSN-MCC-MNC` (26.10415.9), text: `get` gives and `push` takes `&str`.
pub const GGSN_MCC_MNC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-GGSN-MCC-MNC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `3GPP-NSAPI` (26.10415.10), text: `get` gives and `push` takes `&str`.
pub const NSAPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-NSAPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `3GPP-Session-Stop-Indicator` (26.10415.11), a number of one octet: `get` gives and `push` takes `u8`.
pub const SESSION_STOP_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Session-Stop-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `3GPP-Selection-Mode` (26.10415.12), text: `get` gives and `push` takes `&str`.
pub const SELECTION_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Selection-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `3GPP-Charging-Characteristics` (26.10415.13), text: `get` gives and `push` takes `&str`.
pub const CHARGING_CHARACTERISTICS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Charging-Characteristics", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `3GPP-Charging-Gateway-IPv6-Address` (26.10415.14), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const CHARGING_GATEWAY_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Charging-Gateway-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `3GPP-SGSN-IPv6-Address` (26.10415.15), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const SGSN_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-SGSN-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `3GPP-GGSN-IPv6-Address` (26.10415.16), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const GGSN_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-GGSN-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `3GPP-IPv6-DNS-Servers` (26.10415.17), octets: `get` gives and `push` takes `&[u8]`.
pub const IPV6_DNS_SERVERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-IPv6-DNS-Servers", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `3GPP-SGSN-MCC-MNC` (26.10415.18), text: `get` gives and `push` takes `&str`.
pub const SGSN_MCC_MNC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-SGSN-MCC-MNC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `3GPP-Teardown-Indicator` (26.10415.19), a number of one octet: `get` gives and `push` takes `u8`.
pub const TEARDOWN_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Teardown-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `3GPP-IMEISV` (26.10415.20), text: `get` gives and `push` takes `&str`.
pub const IMEISV: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-IMEISV", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

::radius_dict::enumeration! {
    /// A value of `3GPP-RAT-Type`.
    pub RatType
    UTRAN = 1, "UTRAN";
    GERAN = 2, "GERAN";
    WLAN = 3, "WLAN";
    GAN = 4, "GAN";
    HSPA_EVOLUTION = 5, "HSPA-Evolution";
    EUTRAN = 6, "EUTRAN";
    VIRTUAL = 7, "Virtual";
    IEEE_802_16E = 101, "IEEE-802.16e";
    _3GPP2_EHRPD = 102, "3GPP2-eHRPD";
    _3GPP2_HRPD = 103, "3GPP2-HRPD";
    _3GPP2_1XRTT = 104, "3GPP2-1xRTT";
}

/// `3GPP-RAT-Type` (26.10415.21), a named number of one octet: `get` gives and `push` takes `RatType`.
pub const RAT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RatType, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-RAT-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `3GPP-Location-Info` (26.10415.22), octets: `get` gives and `push` takes `&[u8]`.
pub const LOCATION_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Location-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `3GPP-User-Location-Info` (26.10415.22), octets: `get` gives and `push` takes `&[u8]`.
pub const USER_LOCATION_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-User-Location-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `3GPP-MS-Time-Zone` (26.10415.23), 2 octets: `get` gives and `push` takes `[u8; 2]`.
pub const MS_TIME_ZONE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::FixedOctets<2>> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-MS-Time-Zone", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `3GPP-Camel-Charging-Info` (26.10415.24), octets: `get` gives and `push` takes `&[u8]`.
pub const CAMEL_CHARGING_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Camel-Charging-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `3GPP-Packet-Filter` (26.10415.25), octets: `get` gives and `push` takes `&[u8]`.
pub const PACKET_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Packet-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `3GPP-Negotiated-DSCP` (26.10415.26), a number of one octet: `get` gives and `push` takes `u8`.
pub const NEGOTIATED_DSCP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Negotiated-DSCP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

::radius_dict::enumeration! {
    /// A value of `3GPP-Allocate-IP-Type`.
    pub AllocateIpType
    DO_NOT_ALLOCATE = 0, "Do-Not-Allocate";
    ALLOCATE_IPV4_ADDRESS = 1, "Allocate-IPv4-Address";
    ALLOCATE_IPV6_PREFIX = 2, "Allocate-IPv6-Prefix";
    ALLOCATE_IPV4_AND_IPV6 = 3, "Allocate-IPv4-and-IPv6";
}

/// `3GPP-Allocate-IP-Type` (26.10415.27), a named number of one octet: `get` gives and `push` takes `AllocateIpType`.
pub const ALLOCATE_IP_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AllocateIpType, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("3GPP-Allocate-IP-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));
