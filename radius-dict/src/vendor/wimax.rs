// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `WiMAX` (24757).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::with_format(24757, ::radius_proto::attribute::VendorFormat::WIMAX);

/// `WiMAX-Capability` (26.24757.1), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const CAPABILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Capability", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `WiMAX-Release` (26.24757.1.1), text: `get` gives and `push` takes `&str`.
pub const RELEASE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Release", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([1, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Accounting-Capabilities`.
    pub AccountingCapabilities
    NO_ACCOUNTING = 0, "No-Accounting";
    IP_SESSION_BASED = 1, "IP-Session-Based";
    FLOW_BASED = 2, "Flow-Based";
}

/// `WiMAX-Accounting-Capabilities` (26.24757.1.2), a named number of one octet: `get` gives and `push` takes `AccountingCapabilities`.
pub const ACCOUNTING_CAPABILITIES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AccountingCapabilities, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Accounting-Capabilities", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([2, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Hotlining-Capabilities`.
    pub HotliningCapabilities
    NOT_SUPPORTED = 0, "Not-Supported";
    HOTLINE_PROFILE_ID = 1, "Hotline-Profile-Id";
    NAS_FILTER_RULE = 2, "NAS-Filter-Rule";
    HTTP_REDIRECTION = 4, "HTTP-Redirection";
    IP_REDIRECTION = 8, "IP-Redirection";
}

/// `WiMAX-Hotlining-Capabilities` (26.24757.1.3), a named number of one octet: `get` gives and `push` takes `HotliningCapabilities`.
pub const HOTLINING_CAPABILITIES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<HotliningCapabilities, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Hotlining-Capabilities", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([3, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Idle-Mode-Notification-Cap`.
    pub IdleModeNotificationCap
    NOT_SUPPORTED = 0, "Not-Supported";
    SUPPORTED = 1, "Supported";
}

/// `WiMAX-Idle-Mode-Notification-Cap` (26.24757.1.4), a named number of one octet: `get` gives and `push` takes `IdleModeNotificationCap`.
pub const IDLE_MODE_NOTIFICATION_CAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IdleModeNotificationCap, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Idle-Mode-Notification-Cap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([4, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-ASN-IP-Service-Capabilities`.
    pub AsnIpServiceCapabilities
    DHCP_RELAY = 1, "DHCP-Relay";
    DHCP_PROXY = 2, "DHCP-Proxy";
    FA = 4, "FA";
    PMIP_CLIENT = 8, "PMIP-Client";
}

/// `WiMAX-ASN-IP-Service-Capabilities` (26.24757.1.5), a named number of one octet: `get` gives and `push` takes `AsnIpServiceCapabilities`.
pub const ASN_IP_SERVICE_CAPABILITIES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AsnIpServiceCapabilities, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-ASN-IP-Service-Capabilities", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `WiMAX-VCSN-IP-Service-Capabilities` (26.24757.1.6), a number of one octet: `get` gives and `push` takes `u8`.
pub const VCSN_IP_SERVICE_CAPABILITIES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-VCSN-IP-Service-Capabilities", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `WiMAX-Authorized-IP-Services` (26.24757.1.7), a number of one octet: `get` gives and `push` takes `u8`.
pub const AUTHORIZED_IP_SERVICES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Authorized-IP-Services", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `WiMAX-Authorized-Anchor-Locations` (26.24757.1.8), a number of one octet: `get` gives and `push` takes `u8`.
pub const AUTHORIZED_ANCHOR_LOCATIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Authorized-Anchor-Locations", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([8, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-ASN-Ethernet-Service-Capabilities`.
    pub AsnEthernetServiceCapabilities
    EAFF_IPV4_TRANSPORT = 1, "eAFF-IPv4-Transport";
    EAFF_IPV6_TRANSPORT = 2, "eAFF-IPv6-Transport";
    EFA = 4, "eFA";
}

/// `WiMAX-ASN-Ethernet-Service-Capabilities` (26.24757.1.9), a named number of one octet: `get` gives and `push` takes `AsnEthernetServiceCapabilities`.
pub const ASN_ETHERNET_SERVICE_CAPABILITIES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AsnEthernetServiceCapabilities, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-ASN-Ethernet-Service-Capabilities", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([9, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-VCSN-Ethernet-Service-Capabilities`.
    pub VcsnEthernetServiceCapabilities
    ECFF_IPV4_TRANSPORT = 1, "eCFF-IPv4-Transport";
    ECFF_IPV6_TRANSPORT = 2, "eCFF-IPv6-Transport";
    EHAV4 = 4, "eHAv4";
    EHAV6 = 8, "eHAv6";
}

/// `WiMAX-VCSN-Ethernet-Service-Capabilities` (26.24757.1.10), a named number of one octet: `get` gives and `push` takes `VcsnEthernetServiceCapabilities`.
pub const VCSN_ETHERNET_SERVICE_CAPABILITIES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<VcsnEthernetServiceCapabilities, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-VCSN-Ethernet-Service-Capabilities", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([10, 0, 0, 0, 0]));

/// `WiMAX-Authorized-Ethernet-Services` (26.24757.1.11), a number of one octet: `get` gives and `push` takes `u8`.
pub const AUTHORIZED_ETHERNET_SERVICES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Authorized-Ethernet-Services", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1).with_padded_tlvs([11, 0, 0, 0, 0]));

/// `WiMAX-Device-Authentication-Indicator` (26.24757.2), a number of one octet: `get` gives and `push` takes `u8`.
pub const DEVICE_AUTHENTICATION_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Device-Authentication-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `WiMAX-GMT-Timezone-offset` (26.24757.3), a signed number: `get` gives and `push` takes `i32`.
pub const GMT_TIMEZONE_OFFSET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Signed> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-GMT-Timezone-offset", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `WiMAX-AAA-Session-Id` (26.24757.4), octets: `get` gives and `push` takes `&[u8]`.
pub const AAA_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-AAA-Session-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `WiMAX-MSK` (26.24757.5), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const MSK: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-MSK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `WiMAX-hHA-IP-MIP4` (26.24757.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const HHA_IP_MIP4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-hHA-IP-MIP4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `WiMAX-hHA-IP-MIP6` (26.24757.7), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const HHA_IP_MIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-hHA-IP-MIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `WiMAX-DHCPv4-Server` (26.24757.8), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const DHCPV4_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-DHCPv4-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `WiMAX-DHCPv6-Server` (26.24757.9), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const DHCPV6_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-DHCPv6-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `WiMAX-MN-hHA-MIP4-Key` (26.24757.10), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const MN_HHA_MIP4_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-MN-hHA-MIP4-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `WiMAX-MN-hHA-MIP4-SPI` (26.24757.11), a number: `get` gives and `push` takes `u32`.
pub const MN_HHA_MIP4_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-MN-hHA-MIP4-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `WiMAX-MN-hHA-MIP6-Key` (26.24757.12), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const MN_HHA_MIP6_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-MN-hHA-MIP6-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `WiMAX-MN-hHA-MIP6-SPI` (26.24757.13), a number: `get` gives and `push` takes `u32`.
pub const MN_HHA_MIP6_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-MN-hHA-MIP6-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `WiMAX-FA-RK-Key` (26.24757.14), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const FA_RK_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-FA-RK-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `WiMAX-HA-RK-Key` (26.24757.15), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const HA_RK_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-HA-RK-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `WiMAX-HA-RK-SPI` (26.24757.16), a number: `get` gives and `push` takes `u32`.
pub const HA_RK_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-HA-RK-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `WiMAX-HA-RK-Lifetime` (26.24757.17), a number: `get` gives and `push` takes `u32`.
pub const HA_RK_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-HA-RK-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `WiMAX-RRQ-HA-IP` (26.24757.18), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const RRQ_HA_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-RRQ-HA-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `WiMAX-RRQ-MN-HA-Key` (26.24757.19), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const RRQ_MN_HA_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-RRQ-MN-HA-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `WiMAX-RRQ-MN-HA-SPI` (26.24757.20), a number: `get` gives and `push` takes `u32`.
pub const RRQ_MN_HA_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-RRQ-MN-HA-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `WiMAX-Session-Continue` (26.24757.21), a number: `get` gives and `push` takes `u32`.
pub const SESSION_CONTINUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Session-Continue", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `WiMAX-Beginning-Of-Session` (26.24757.22), a number: `get` gives and `push` takes `u32`.
pub const BEGINNING_OF_SESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Beginning-Of-Session", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

::radius_dict::enumeration! {
    /// A value of `WiMAX-IP-Technology`.
    pub IpTechnology
    RESERVED_0 = 0, "Reserved-0";
    RESERVED_1 = 1, "Reserved-1";
    PMIP4 = 2, "PMIP4";
    CMIP4 = 3, "CMIP4";
    CMIP6 = 4, "CMIP6";
    ETHERNET_CS = 5, "Ethernet-CS";
}

/// `WiMAX-IP-Technology` (26.24757.23), a named number: `get` gives and `push` takes `IpTechnology`.
pub const IP_TECHNOLOGY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpTechnology>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-IP-Technology", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `WiMAX-Hotline-Indicator` (26.24757.24), text: `get` gives and `push` takes `&str`.
pub const HOTLINE_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Hotline-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `WiMAX-Prepaid-Indicator` (26.24757.25), a number of one octet: `get` gives and `push` takes `u8`.
pub const PREPAID_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Prepaid-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `WiMAX-PDFID` (26.24757.26), a number of two octets: `get` gives and `push` takes `u16`.
pub const PDFID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PDFID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `WiMAX-SDFID` (26.24757.27), a number of two octets: `get` gives and `push` takes `u16`.
pub const SDFID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-SDFID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `WiMAX-Packet-Flow-Descriptor` (26.24757.28), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PACKET_FLOW_DESCRIPTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Packet-Flow-Descriptor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `WiMAX-Packet-Data-Flow-Id` (26.24757.28.1), a number of two octets: `get` gives and `push` takes `u16`.
pub const PACKET_DATA_FLOW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Packet-Data-Flow-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `WiMAX-Service-Data-Flow-Id` (26.24757.28.2), a number of two octets: `get` gives and `push` takes `u16`.
pub const SERVICE_DATA_FLOW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Service-Data-Flow-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-Service-Profile-Id` (26.24757.28.3), a number: `get` gives and `push` takes `u32`.
pub const SERVICE_PROFILE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Service-Profile-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([3, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Direction`.
    pub Direction
    RESERVED_0 = 0, "Reserved-0";
    UPLINK = 1, "Uplink";
    DOWNLINK = 2, "Downlink";
    BI_DIRECTIONAL = 3, "Bi-Directional";
}

/// `WiMAX-Direction` (26.24757.28.4), a named number of one octet: `get` gives and `push` takes `Direction`.
pub const DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Direction, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `WiMAX-Activation-Trigger` (26.24757.28.5), a number of one octet: `get` gives and `push` takes `u8`.
pub const ACTIVATION_TRIGGER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Activation-Trigger", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([5, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Transport-Type`.
    pub TransportType
    RESERVED_0 = 0, "Reserved-0";
    IPV4_CS = 1, "IPv4-CS";
    IPV6_CS = 2, "IPv6-CS";
    ETHERNET = 3, "Ethernet";
}

/// `WiMAX-Transport-Type` (26.24757.28.6), a named number of one octet: `get` gives and `push` takes `TransportType`.
pub const TRANSPORT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TransportType, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Transport-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `WiMAX-Uplink-QOS-Id` (26.24757.28.7), a number of one octet: `get` gives and `push` takes `u8`.
pub const UPLINK_QOS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Uplink-QOS-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `WiMAX-Downlink-QOS-Id` (26.24757.28.8), a number of one octet: `get` gives and `push` takes `u8`.
pub const DOWNLINK_QOS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Downlink-QOS-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `WiMAX-Uplink-Classifier` (26.24757.28.9), text: `get` gives and `push` takes `&str`.
pub const UPLINK_CLASSIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Uplink-Classifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([9, 0, 0, 0, 0]));

/// `WiMAX-Downlink-Classifier` (26.24757.28.10), text: `get` gives and `push` takes `&str`.
pub const DOWNLINK_CLASSIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Downlink-Classifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([10, 0, 0, 0, 0]));

/// `WiMAX-Classifier` (26.24757.28.11), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const CLASSIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Classifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 0, 0, 0, 0]));

/// `WiMAX-ClassifierID` (26.24757.28.11.1), a number: `get` gives and `push` takes `u32`.
pub const CLASSIFIERID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-ClassifierID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 1, 0, 0, 0]));

/// `WiMAX-Classifer-Priority` (26.24757.28.11.2), a number: `get` gives and `push` takes `u32`.
pub const CLASSIFER_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Classifer-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 2, 0, 0, 0]));

/// `WiMAX-Classifer-Protocol` (26.24757.28.11.3), a number: `get` gives and `push` takes `u32`.
pub const CLASSIFER_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Classifer-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 3, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Classifer-Direction`.
    pub ClassiferDirection
    RESERVED_0 = 0, "Reserved-0";
    IN = 1, "IN";
    OUT = 2, "OUT";
    BI_DIRECTIONAL = 3, "Bi-Directional";
    FF = 4, "FF";
}

/// `WiMAX-Classifer-Direction` (26.24757.28.11.4), a named number of one octet: `get` gives and `push` takes `ClassiferDirection`.
pub const CLASSIFER_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ClassiferDirection, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Classifer-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 4, 0, 0, 0]));

/// `WiMAX-Source-Specification` (26.24757.28.11.5), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const SOURCE_SPECIFICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Source-Specification", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 5, 0, 0, 0]));

/// `WiMAX-Source-IPAddress` (26.24757.28.11.5.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SOURCE_IPADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Source-IPAddress", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 5, 1, 0, 0]));

/// `WiMAX-Source-IPAddressRange` (26.24757.28.11.5.2), octets: `get` gives and `push` takes `&[u8]`.
pub const SOURCE_IPADDRESSRANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Source-IPAddressRange", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 5, 2, 0, 0]));

/// `WiMAX-Source-IPAddressMask` (26.24757.28.11.5.3), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const SOURCE_IPADDRESSMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Source-IPAddressMask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 5, 3, 0, 0]));

/// `WiMAX-Source-Port` (26.24757.28.11.5.4), a number of two octets: `get` gives and `push` takes `u16`.
pub const SOURCE_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Source-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 5, 4, 0, 0]));

/// `WiMAX-Source-Port-Range` (26.24757.28.11.5.5), a number: `get` gives and `push` takes `u32`.
pub const SOURCE_PORT_RANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Source-Port-Range", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 5, 5, 0, 0]));

/// `WiMAX-Source-Inverted` (26.24757.28.11.5.6), a number of one octet: `get` gives and `push` takes `u8`.
pub const SOURCE_INVERTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Source-Inverted", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 5, 6, 0, 0]));

/// `WiMAX-Source-Assigned` (26.24757.28.11.5.7), a number of one octet: `get` gives and `push` takes `u8`.
pub const SOURCE_ASSIGNED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Source-Assigned", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 5, 7, 0, 0]));

/// `WiMAX-Destination-Specification` (26.24757.28.11.6), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const DESTINATION_SPECIFICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Destination-Specification", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 6, 0, 0, 0]));

/// `WiMAX-Destination-IPAddress` (26.24757.28.11.6.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DESTINATION_IPADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Destination-IPAddress", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 6, 1, 0, 0]));

/// `WiMAX-Destination-IPAddressRange` (26.24757.28.11.6.2), octets: `get` gives and `push` takes `&[u8]`.
pub const DESTINATION_IPADDRESSRANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Destination-IPAddressRange", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 6, 2, 0, 0]));

/// `WiMAX-Destination-IPAddressMask` (26.24757.28.11.6.3), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const DESTINATION_IPADDRESSMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Destination-IPAddressMask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 6, 3, 0, 0]));

/// `WiMAX-Destination-Port` (26.24757.28.11.6.4), a number of two octets: `get` gives and `push` takes `u16`.
pub const DESTINATION_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Destination-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 6, 4, 0, 0]));

/// `WiMAX-Destination-Port-Range` (26.24757.28.11.6.5), a number: `get` gives and `push` takes `u32`.
pub const DESTINATION_PORT_RANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Destination-Port-Range", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 6, 5, 0, 0]));

/// `WiMAX-Destination-Inverted` (26.24757.28.11.6.6), a number of one octet: `get` gives and `push` takes `u8`.
pub const DESTINATION_INVERTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Destination-Inverted", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 6, 6, 0, 0]));

/// `WiMAX-Destination-Assigned` (26.24757.28.11.6.7), a number of one octet: `get` gives and `push` takes `u8`.
pub const DESTINATION_ASSIGNED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Destination-Assigned", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 6, 7, 0, 0]));

/// `WiMAX-IP-TOS/DSCP-Range-and-Mask` (26.24757.28.11.7), octets: `get` gives and `push` takes `&[u8]`.
pub const IP_TOS_DSCP_RANGE_AND_MASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-IP-TOS/DSCP-Range-and-Mask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 7, 0, 0, 0]));

/// `WiMAX-VLAN-ID` (26.24757.28.11.8), a number: `get` gives and `push` takes `u32`.
pub const VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-VLAN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 8, 0, 0, 0]));

/// `WiMAX-802.1p` (26.24757.28.11.9), octets: `get` gives and `push` takes `&[u8]`.
pub const WIMAX_802_1P: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-802.1p", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28).with_padded_tlvs([11, 9, 0, 0, 0]));

/// `WiMAX-QoS-Descriptor` (26.24757.29), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const QOS_DESCRIPTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-QoS-Descriptor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `WiMAX-QoS-Id` (26.24757.29.1), a number of one octet: `get` gives and `push` takes `u8`.
pub const QOS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-QoS-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `WiMAX-Global-Service-Class-Name` (26.24757.29.2), text: `get` gives and `push` takes `&str`.
pub const GLOBAL_SERVICE_CLASS_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Global-Service-Class-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-Service-Class-Name` (26.24757.29.3), text: `get` gives and `push` takes `&str`.
pub const SERVICE_CLASS_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Service-Class-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([3, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Schedule-Type`.
    pub ScheduleType
    BEST_EFFORT = 2, "Best-Effort";
    NRTPS = 3, "nrtPS";
    RTPS = 4, "rtPS";
    EXTENDED_RTPS = 5, "Extended-rtPS";
    UGS = 6, "UGS";
}

/// `WiMAX-Schedule-Type` (26.24757.29.4), a named number of one octet: `get` gives and `push` takes `ScheduleType`.
pub const SCHEDULE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ScheduleType, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Schedule-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `WiMAX-Traffic-Priority` (26.24757.29.5), a number of one octet: `get` gives and `push` takes `u8`.
pub const TRAFFIC_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Traffic-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `WiMAX-Maximum-Sustained-Traffic-Rate` (26.24757.29.6), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_SUSTAINED_TRAFFIC_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Maximum-Sustained-Traffic-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `WiMAX-Minimum-Reserved-Traffic-Rate` (26.24757.29.7), a number: `get` gives and `push` takes `u32`.
pub const MINIMUM_RESERVED_TRAFFIC_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Minimum-Reserved-Traffic-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `WiMAX-Maximum-Traffic-Burst` (26.24757.29.8), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_TRAFFIC_BURST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Maximum-Traffic-Burst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `WiMAX-Tolerated-Jitter` (26.24757.29.9), a number: `get` gives and `push` takes `u32`.
pub const TOLERATED_JITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Tolerated-Jitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([9, 0, 0, 0, 0]));

/// `WiMAX-Maximum-Latency` (26.24757.29.10), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_LATENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Maximum-Latency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([10, 0, 0, 0, 0]));

/// `WiMAX-Reduced-Resources-Code` (26.24757.29.11), a number of one octet: `get` gives and `push` takes `u8`.
pub const REDUCED_RESOURCES_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Reduced-Resources-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([11, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Media-Flow-Type`.
    pub MediaFlowType
    VOIP = 1, "VoIP";
    ROBUST_BROWSER = 2, "Robust-Browser";
    SECURE_BROWSER_VPN = 3, "Secure-Browser-VPN";
    STREAMING_VIDEO = 4, "Streaming-Video";
    STREAMING_LIVE_TV = 5, "Streaming-Live-TV";
    MUSIC_PHOTO_DOWNLOAD = 6, "Music-Photo-Download";
    MULTI_PLAYER_GAMING = 7, "Multi-Player-Gaming";
    LOCATION_BASED_SERVICES = 8, "Location-Based-Services";
    TEXT_AUDIO_BOOKS = 9, "Text-Audio-Books";
    VIDEO_CONVERSATION = 10, "Video-Conversation";
    MESSAGE = 11, "Message";
    CONTROL = 12, "Control";
    DATA = 13, "Data";
}

/// `WiMAX-Media-Flow-Type` (26.24757.29.12), a named number of one octet: `get` gives and `push` takes `MediaFlowType`.
pub const MEDIA_FLOW_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MediaFlowType, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Media-Flow-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([12, 0, 0, 0, 0]));

/// `WiMAX-Unsolicited-Grant-Interval` (26.24757.29.13), a number of two octets: `get` gives and `push` takes `u16`.
pub const UNSOLICITED_GRANT_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Unsolicited-Grant-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([13, 0, 0, 0, 0]));

/// `WiMAX-SDU-Size` (26.24757.29.14), a number of two octets: `get` gives and `push` takes `u16`.
pub const SDU_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-SDU-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([14, 0, 0, 0, 0]));

/// `WiMAX-Unsolicited-Polling-Interval` (26.24757.29.15), a number of two octets: `get` gives and `push` takes `u16`.
pub const UNSOLICITED_POLLING_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Unsolicited-Polling-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([15, 0, 0, 0, 0]));

/// `WiMAX-Media-Flow-Description-SDP` (26.24757.29.16), text: `get` gives and `push` takes `&str`.
pub const MEDIA_FLOW_DESCRIPTION_SDP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Media-Flow-Description-SDP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([16, 0, 0, 0, 0]));

/// `WiMAX-R3-IF-Descriptor` (26.24757.29.17), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const R3_IF_DESCRIPTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-R3-IF-Descriptor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([17, 0, 0, 0, 0]));

/// `WiMAX-R3-IF-Name` (26.24757.29.17.1), text: `get` gives and `push` takes `&str`.
pub const R3_IF_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-R3-IF-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([17, 1, 0, 0, 0]));

/// `WiMAX-R3-IF-ID` (26.24757.29.17.2), octets: `get` gives and `push` takes `&[u8]`.
pub const R3_IF_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-R3-IF-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([17, 2, 0, 0, 0]));

/// `WiMAX-IPv4-addr` (26.24757.29.17.4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IPV4_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-IPv4-addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([17, 4, 0, 0, 0]));

/// `WiMAX-IPv4-Netmask` (26.24757.29.17.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IPV4_NETMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-IPv4-Netmask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([17, 5, 0, 0, 0]));

/// `WiMAX-DGW-IPv4-addr` (26.24757.29.17.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DGW_IPV4_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-DGW-IPv4-addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([17, 6, 0, 0, 0]));

/// `WiMAX-DHCP-Option` (26.24757.29.18), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const DHCP_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-DHCP-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([18, 0, 0, 0, 0]));

/// `WiMAX-Ref-R3-IF-Name` (26.24757.29.18.1), text: `get` gives and `push` takes `&str`.
pub const REF_R3_IF_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Ref-R3-IF-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([18, 1, 0, 0, 0]));

/// `WiMAX-DHCP-Option-Container` (26.24757.29.18.2), text: `get` gives and `push` takes `&str`.
pub const DHCP_OPTION_CONTAINER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-DHCP-Option-Container", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29).with_padded_tlvs([18, 2, 0, 0, 0]));

/// `WiMAX-Uplink-Granted-QoS` (26.24757.30), text: `get` gives and `push` takes `&str`.
pub const UPLINK_GRANTED_QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Uplink-Granted-QoS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `WiMAX-Control-Packets-In` (26.24757.31), a number: `get` gives and `push` takes `u32`.
pub const CONTROL_PACKETS_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Control-Packets-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `WiMAX-Control-Octets-In` (26.24757.32), a number: `get` gives and `push` takes `u32`.
pub const CONTROL_OCTETS_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Control-Octets-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `WiMAX-Control-Packets-Out` (26.24757.33), a number: `get` gives and `push` takes `u32`.
pub const CONTROL_PACKETS_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Control-Packets-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `WiMAX-Control-Octets-Out` (26.24757.34), a number: `get` gives and `push` takes `u32`.
pub const CONTROL_OCTETS_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Control-Octets-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `WiMAX-PPAC` (26.24757.35), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PPAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PPAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Available-In-Client`.
    pub AvailableInClient
    VOLUME_METERING = 1, "Volume-Metering";
    DURATION_METERING = 2, "Duration-Metering";
    RESOURCE_METERING = 4, "Resource-Metering";
    POOLS = 8, "Pools";
    RATING_GROUPS = 16, "Rating-Groups";
    MULTI_SERVICES = 32, "Multi-Services";
    TARIFF_SWITCH = 64, "Tariff-Switch";
}

/// `WiMAX-Available-In-Client` (26.24757.35.1), a named number: `get` gives and `push` takes `AvailableInClient`.
pub const AVAILABLE_IN_CLIENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AvailableInClient>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Available-In-Client", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35).with_padded_tlvs([1, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Session-Termination-Capability`.
    pub SessionTerminationCapability
    DYNAMIC_AUTHORIZATION = 1, "Dynamic-Authorization";
}

/// `WiMAX-Session-Termination-Capability` (26.24757.36), a named number: `get` gives and `push` takes `SessionTerminationCapability`.
pub const SESSION_TERMINATION_CAPABILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SessionTerminationCapability>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Session-Termination-Capability", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `WiMAX-PPAQ` (26.24757.37), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PPAQ: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PPAQ", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `WiMAX-PPAQ-Quota-Identifier` (26.24757.37.1), octets: `get` gives and `push` takes `&[u8]`.
pub const PPAQ_QUOTA_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PPAQ-Quota-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `WiMAX-Volume-Quota` (26.24757.37.2), a number: `get` gives and `push` takes `u32`.
pub const VOLUME_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Volume-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-Volume-Threshold` (26.24757.37.3), a number: `get` gives and `push` takes `u32`.
pub const VOLUME_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Volume-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `WiMAX-Duration-Quota` (26.24757.37.4), a number: `get` gives and `push` takes `u32`.
pub const DURATION_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Duration-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `WiMAX-Duration-Threshold` (26.24757.37.5), a number: `get` gives and `push` takes `u32`.
pub const DURATION_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Duration-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `WiMAX-Resource-Quota` (26.24757.37.6), a number: `get` gives and `push` takes `u32`.
pub const RESOURCE_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Resource-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `WiMAX-Resource-Threshold` (26.24757.37.7), a number: `get` gives and `push` takes `u32`.
pub const RESOURCE_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Resource-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([7, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Update-Reason`.
    pub UpdateReason
    PRE_INITIALIZATION = 1, "Pre-Initialization";
    INITIAL_REQUEST = 2, "Initial-Request";
    THRESHOLD_REACHED = 3, "Threshold-Reached";
    QUOTA_REACHED = 4, "Quota-Reached";
    TITSU_APPROACHING = 5, "TITSU-Approaching";
    REMOTE_FORCED_DISCONNECT = 6, "Remote-Forced-Disconnect";
    CLIENT_SERVICE_TERMINATION = 7, "Client-Service-Termination";
    ACCESS_SERVICE_TERMINATED = 8, "Access-Service-Terminated";
    SERVICE_NOT_ESTABLISHED = 9, "Service-Not-Established";
    ONE_TIME_CHARGING = 10, "One-Time-Charging";
}

/// `WiMAX-Update-Reason` (26.24757.37.8), a named number: `get` gives and `push` takes `UpdateReason`.
pub const UPDATE_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UpdateReason>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Update-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `WiMAX-Prepaid-Server` (26.24757.37.9), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const PREPAID_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Prepaid-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([9, 0, 0, 0, 0]));

/// `WiMAX-Service-Id` (26.24757.37.10), text: `get` gives and `push` takes `&str`.
pub const SERVICE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Service-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([10, 0, 0, 0, 0]));

/// `WiMAX-Rating-Group-Id` (26.24757.37.11), a number: `get` gives and `push` takes `u32`.
pub const RATING_GROUP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Rating-Group-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([11, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Termination-Action`.
    pub TerminationAction
    TERMINATE = 1, "Terminate";
    REQUEST_MORE_QUOTA = 2, "Request-More-Quota";
    REDIRECT_OR_FILTER = 3, "Redirect-Or-Filter";
}

/// `WiMAX-Termination-Action` (26.24757.37.12), a named number of one octet: `get` gives and `push` takes `TerminationAction`.
pub const TERMINATION_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TerminationAction, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Termination-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([12, 0, 0, 0, 0]));

/// `WiMAX-Pool-Id` (26.24757.37.13), a number: `get` gives and `push` takes `u32`.
pub const POOL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Pool-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([13, 0, 0, 0, 0]));

/// `WiMAX-Pool-Multiplier` (26.24757.37.14), a number: `get` gives and `push` takes `u32`.
pub const POOL_MULTIPLIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Pool-Multiplier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([14, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Requested-Action`.
    pub RequestedAction
    BALANCE_CHECK = 1, "Balance-Check";
    PRICE_ENQUIRY = 2, "Price-Enquiry";
}

/// `WiMAX-Requested-Action` (26.24757.37.15), a named number of one octet: `get` gives and `push` takes `RequestedAction`.
pub const REQUESTED_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RequestedAction, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Requested-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([15, 0, 0, 0, 0]));

/// `WiMAX-Check-Balance-Result` (26.24757.37.16), a number of one octet: `get` gives and `push` takes `u8`.
pub const CHECK_BALANCE_RESULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Check-Balance-Result", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([16, 0, 0, 0, 0]));

/// `WiMAX-Cost-Information-AVP` (26.24757.37.17), octets: `get` gives and `push` takes `&[u8]`.
pub const COST_INFORMATION_AVP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Cost-Information-AVP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37).with_padded_tlvs([17, 0, 0, 0, 0]));

/// `WiMAX-Prepaid-Tariff-Switching` (26.24757.38), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PREPAID_TARIFF_SWITCHING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Prepaid-Tariff-Switching", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `WiMAX-Prepaid-Quota-Identifier` (26.24757.38.1), text: `get` gives and `push` takes `&str`.
pub const PREPAID_QUOTA_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Prepaid-Quota-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `WiMAX-Volume-Used-After` (26.24757.38.2), a number: `get` gives and `push` takes `u32`.
pub const VOLUME_USED_AFTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Volume-Used-After", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-Tariff-Switch-Interval` (26.24757.38.3), a number: `get` gives and `push` takes `u32`.
pub const TARIFF_SWITCH_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Tariff-Switch-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `WiMAX-Time-Interval-After` (26.24757.38.4), a number: `get` gives and `push` takes `u32`.
pub const TIME_INTERVAL_AFTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Time-Interval-After", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `WiMAX-Active-Time-Duration` (26.24757.39), a number: `get` gives and `push` takes `u32`.
pub const ACTIVE_TIME_DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Active-Time-Duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `WiMAX-DHCP-RK` (26.24757.40), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const DHCP_RK: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-DHCP-RK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `WiMAX-DHCP-RK-Key-Id` (26.24757.41), a number: `get` gives and `push` takes `u32`.
pub const DHCP_RK_KEY_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-DHCP-RK-Key-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `WiMAX-DHCP-RK-Lifetime` (26.24757.42), a number: `get` gives and `push` takes `u32`.
pub const DHCP_RK_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-DHCP-RK-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `WiMAX-DHCP-Msg-Server-IP` (26.24757.43), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DHCP_MSG_SERVER_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-DHCP-Msg-Server-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `WiMAX-Idle-Mode-Transition` (26.24757.44), a number of one octet: `get` gives and `push` takes `u8`.
pub const IDLE_MODE_TRANSITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Idle-Mode-Transition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `WiMAX-NAP-Id` (26.24757.45), octets: `get` gives and `push` takes `&[u8]`.
pub const NAP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-NAP-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `WiMAX-BS-Id` (26.24757.46), octets: `get` gives and `push` takes `&[u8]`.
pub const BS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-BS-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `WiMAX-Location` (26.24757.47), octets: `get` gives and `push` takes `&[u8]`.
pub const LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `WiMAX-Acct-Input-Packets-Gigaword` (26.24757.48), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INPUT_PACKETS_GIGAWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Acct-Input-Packets-Gigaword", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `WiMAX-Acct-Output-Packets-Gigaword` (26.24757.49), a number: `get` gives and `push` takes `u32`.
pub const ACCT_OUTPUT_PACKETS_GIGAWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Acct-Output-Packets-Gigaword", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `WiMAX-Uplink-Flow-Description` (26.24757.50), text: `get` gives and `push` takes `&str`.
pub const UPLINK_FLOW_DESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Uplink-Flow-Description", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `WiMAX-Blu-Coa-IPv6` (26.24757.51), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const BLU_COA_IPV6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Blu-Coa-IPv6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `WiMAX-DNS-Server` (26.24757.52), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `WiMAX-Hotline-Profile-Id` (26.24757.53), text: `get` gives and `push` takes `&str`.
pub const HOTLINE_PROFILE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Hotline-Profile-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `WiMAX-HTTP-Redirection-Rule` (26.24757.54), text: `get` gives and `push` takes `&str`.
pub const HTTP_REDIRECTION_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-HTTP-Redirection-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `WiMAX-IP-Redirection-Rule` (26.24757.55), text: `get` gives and `push` takes `&str`.
pub const IP_REDIRECTION_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-IP-Redirection-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `WiMAX-Hotline-Session-Timer` (26.24757.56), a number: `get` gives and `push` takes `u32`.
pub const HOTLINE_SESSION_TIMER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Hotline-Session-Timer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `WiMAX-NSP-Id` (26.24757.57), octets: `get` gives and `push` takes `&[u8]`.
pub const NSP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-NSP-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

::radius_dict::enumeration! {
    /// A value of `WiMAX-HA-RK-Key-Requested`.
    pub HaRkKeyRequested
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `WiMAX-HA-RK-Key-Requested` (26.24757.58), a named number: `get` gives and `push` takes `HaRkKeyRequested`.
pub const HA_RK_KEY_REQUESTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<HaRkKeyRequested>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-HA-RK-Key-Requested", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `WiMAX-Count-Type` (26.24757.59), a number of one octet: `get` gives and `push` takes `u8`.
pub const COUNT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Count-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

::radius_dict::enumeration! {
    /// A value of `WiMAX-DM-Action-Code`.
    pub DmActionCode
    DEREGISTER_MS = 0, "Deregister-MS";
    SUSPEND_MS_TRAFFIC = 1, "Suspend-MS-Traffic";
    SUSPEND_USER_TRAFFIC = 2, "Suspend-User-Traffic";
    RESUME_TRAFFIC = 3, "Resume-Traffic";
    MS_TERMINATE = 4, "MS-Terminate";
    MS_IDLE = 5, "MS-Idle";
    MS_COMPLETED_IPV6_HANDOVER = 6, "MS-Completed-IPv6-Handover";
    BS_SENDS_RES_CMD = 65535, "BS-Sends-RES-Cmd";
}

/// `WiMAX-DM-Action-Code` (26.24757.60), a named number: `get` gives and `push` takes `DmActionCode`.
pub const DM_ACTION_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DmActionCode>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-DM-Action-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `WiMAX-FA-RK-SPI` (26.24757.61), a number: `get` gives and `push` takes `u32`.
pub const FA_RK_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-FA-RK-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `WiMAX-Downlink-Flow-Description` (26.24757.62), text: `get` gives and `push` takes `&str`.
pub const DOWNLINK_FLOW_DESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Downlink-Flow-Description", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `WiMAX-Downlink-Granted-QoS` (26.24757.63), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const DOWNLINK_GRANTED_QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Downlink-Granted-QoS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `WiMAX-vHA-IP-MIP4` (26.24757.64), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VHA_IP_MIP4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vHA-IP-MIP4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `WiMAX-vHA-IP-MIP6` (26.24757.65), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const VHA_IP_MIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vHA-IP-MIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `WiMAX-vHA-MIP4-Key` (26.24757.66), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const VHA_MIP4_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vHA-MIP4-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `WiMAX-vHA-RK-Key` (26.24757.67), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const VHA_RK_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vHA-RK-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `WiMAX-vHA-RK-SPI` (26.24757.68), a number: `get` gives and `push` takes `u32`.
pub const VHA_RK_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vHA-RK-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `WiMAX-vHA-RK-Lifetime` (26.24757.69), a number: `get` gives and `push` takes `u32`.
pub const VHA_RK_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vHA-RK-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `WiMAX-MN-vHA-MIP6-Key` (26.24757.70), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const MN_VHA_MIP6_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-MN-vHA-MIP6-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `WiMAX-MN-vHA-MIP4-SPI` (26.24757.71), a number: `get` gives and `push` takes `u32`.
pub const MN_VHA_MIP4_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-MN-vHA-MIP4-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `WiMAX-MN-vHA-MIP6-SPI` (26.24757.72), a number: `get` gives and `push` takes `u32`.
pub const MN_VHA_MIP6_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-MN-vHA-MIP6-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `WiMAX-vDHCPv4-Server` (26.24757.73), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VDHCPV4_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vDHCPv4-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `WiMAX-vDHCPv6-Server` (26.24757.74), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const VDHCPV6_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vDHCPv6-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `WiMAX-vDHCP-RK` (26.24757.75), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const VDHCP_RK: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vDHCP-RK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `WiMAX-vDHCP-RK-Key-ID` (26.24757.76), a number: `get` gives and `push` takes `u32`.
pub const VDHCP_RK_KEY_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vDHCP-RK-Key-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `WiMAX-vDHCP-RK-Lifetime` (26.24757.77), a number: `get` gives and `push` takes `u32`.
pub const VDHCP_RK_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vDHCP-RK-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `WiMAX-PMIP-Authenticated-Network-Identity` (26.24757.78), text: `get` gives and `push` takes `&str`.
pub const PMIP_AUTHENTICATED_NETWORK_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PMIP-Authenticated-Network-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `WiMAX-Visited-Framed-IP-Address` (26.24757.79), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VISITED_FRAMED_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Visited-Framed-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `WiMAX-Visited-Framed-IPv6-Prefix` (26.24757.80), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`.
pub const VISITED_FRAMED_IPV6_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Visited-Framed-IPv6-Prefix", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `WiMAX-Visited-Framed-Interface-Id` (26.24757.81), an interface identifier: `get` gives and `push` takes `InterfaceId`.
pub const VISITED_FRAMED_INTERFACE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::InterfaceId> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Visited-Framed-Interface-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

::radius_dict::enumeration! {
    /// A value of `WiMAX-MIP-Authorization-Status`.
    pub MipAuthorizationStatus
    FALSE = 0, "False";
    TRUE = 1, "True";
}

/// `WiMAX-MIP-Authorization-Status` (26.24757.82), a named number: `get` gives and `push` takes `MipAuthorizationStatus`.
pub const MIP_AUTHORIZATION_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MipAuthorizationStatus>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-MIP-Authorization-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `WiMAX-Flow-Descriptor-v2` (26.24757.83), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const FLOW_DESCRIPTOR_V2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Flow-Descriptor-v2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `WiMAX-Packet-Flow-Descriptor-v2` (26.24757.84), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PACKET_FLOW_DESCRIPTOR_V2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Packet-Flow-Descriptor-v2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `WiMAX-PFDv2-Packet-Data-Flow-Id` (26.24757.84.1), a number of two octets: `get` gives and `push` takes `u16`.
pub const PFDV2_PACKET_DATA_FLOW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Packet-Data-Flow-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `WiMAX-PFDv2-Service-Data-Flow-Id` (26.24757.84.2), a number of two octets: `get` gives and `push` takes `u16`.
pub const PFDV2_SERVICE_DATA_FLOW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Service-Data-Flow-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-PFDv2-Service-Profile-Id` (26.24757.84.3), a number: `get` gives and `push` takes `u32`.
pub const PFDV2_SERVICE_PROFILE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Service-Profile-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([3, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-PFDv2-Direction`.
    pub Pfdv2Direction
    UPLINK = 1, "Uplink";
    DOWNLINK = 2, "Downlink";
    BI_DIRECTIONAL = 3, "Bi-Directional";
}

/// `WiMAX-PFDv2-Direction` (26.24757.84.4), a named number of one octet: `get` gives and `push` takes `Pfdv2Direction`.
pub const PFDV2_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Pfdv2Direction, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([4, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-PFDv2-Activation-Trigger`.
    pub Pfdv2ActivationTrigger
    PROVISIONED = 1, "Provisioned";
    ADMIT = 2, "Admit";
    ACTIVATE = 4, "Activate";
    DYNAMIC = 8, "Dynamic";
}

/// `WiMAX-PFDv2-Activation-Trigger` (26.24757.84.5), a named number of one octet: `get` gives and `push` takes `Pfdv2ActivationTrigger`.
pub const PFDV2_ACTIVATION_TRIGGER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Pfdv2ActivationTrigger, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Activation-Trigger", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([5, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-PFDv2-Transport-Type`.
    pub Pfdv2TransportType
    IPV4_CS = 1, "IPv4-CS";
    IPV6_CS = 2, "IPv6-CS";
    ETHERNET = 3, "Ethernet";
}

/// `WiMAX-PFDv2-Transport-Type` (26.24757.84.6), a named number of one octet: `get` gives and `push` takes `Pfdv2TransportType`.
pub const PFDV2_TRANSPORT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Pfdv2TransportType, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Transport-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `WiMAX-PFDv2-Uplink-QoS-Id` (26.24757.84.7), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_UPLINK_QOS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Uplink-QoS-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `WiMAX-PFDv2-Downlink-QoS-Id` (26.24757.84.8), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_DOWNLINK_QOS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Downlink-QoS-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `WiMAX-PFDv2-Classifier` (26.24757.84.9), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PFDV2_CLASSIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Classifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 0, 0, 0, 0]));

/// `WiMAX-PFDv2-Classifier-Id` (26.24757.84.9.1), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_CLASSIFIER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Classifier-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 1, 0, 0, 0]));

/// `WiMAX-PFDv2-Classifier-Priority` (26.24757.84.9.2), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_CLASSIFIER_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Classifier-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 2, 0, 0, 0]));

/// `WiMAX-PFDv2-Classifier-Protocol` (26.24757.84.9.3), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_CLASSIFIER_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Classifier-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 3, 0, 0, 0]));

/// `WiMAX-PFDv2-Classifier-Direction` (26.24757.84.9.4), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_CLASSIFIER_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Classifier-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 4, 0, 0, 0]));

/// `WiMAX-PFDv2-Classifier-Source-Spec` (26.24757.84.9.5), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PFDV2_CLASSIFIER_SOURCE_SPEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Classifier-Source-Spec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 5, 0, 0, 0]));

/// `WiMAX-PFDv2-Src-IP-Address` (26.24757.84.9.5.1), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const PFDV2_SRC_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Src-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 5, 1, 0, 0]));

/// `WiMAX-PFDv2-Src-IP-Address-Range` (26.24757.84.9.5.2), octets: `get` gives and `push` takes `&[u8]`.
pub const PFDV2_SRC_IP_ADDRESS_RANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Src-IP-Address-Range", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 5, 2, 0, 0]));

/// `WiMAX-PFDv2-Src-IP-Address-Mask` (26.24757.84.9.5.3), an IPv4 or IPv6 address: `get` gives and `push` takes `IpAddr`.
pub const PFDV2_SRC_IP_ADDRESS_MASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::ComboIpAddress> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Src-IP-Address-Mask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 5, 3, 0, 0]));

/// `WiMAX-PFDv2-Src-Port` (26.24757.84.9.5.4), a number of two octets: `get` gives and `push` takes `u16`.
pub const PFDV2_SRC_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Src-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 5, 4, 0, 0]));

/// `WiMAX-PFDv2-Src-Port-Range` (26.24757.84.9.5.5), a number: `get` gives and `push` takes `u32`.
pub const PFDV2_SRC_PORT_RANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Src-Port-Range", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 5, 5, 0, 0]));

/// `WiMAX-PFDv2-Src-Inverted` (26.24757.84.9.5.6), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_SRC_INVERTED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Src-Inverted", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 5, 6, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-PFDv2-Src-Assigned`.
    pub Pfdv2SrcAssigned
    SRC_ASSIGNED = 1, "Src-Assigned";
    DST_ASSIGNED = 2, "Dst-Assigned";
    SRC_DST_ASSIGNED = 3, "Src-Dst-Assigned";
}

/// `WiMAX-PFDv2-Src-Assigned` (26.24757.84.9.5.7), a named number of one octet: `get` gives and `push` takes `Pfdv2SrcAssigned`.
pub const PFDV2_SRC_ASSIGNED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Pfdv2SrcAssigned, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Src-Assigned", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 5, 7, 0, 0]));

/// `WiMAX-PFDv2-Src-MAC-Address` (26.24757.84.9.5.8), an Ethernet address: `get` gives and `push` takes `EthernetAddress`.
pub const PFDV2_SRC_MAC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::EthernetAddress> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Src-MAC-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 5, 8, 0, 0]));

/// `WiMAX-PFDv2-Src-MAC-Mask` (26.24757.84.9.5.9), an Ethernet address: `get` gives and `push` takes `EthernetAddress`.
pub const PFDV2_SRC_MAC_MASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::EthernetAddress> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Src-MAC-Mask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 5, 9, 0, 0]));

/// `WiMAX-PFDv2-Classifier-Dest-Spec` (26.24757.84.9.6), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PFDV2_CLASSIFIER_DEST_SPEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Classifier-Dest-Spec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 6, 0, 0, 0]));

/// `WiMAX-PFDv2-Classifier-IP-ToS-DSCP` (26.24757.84.9.7), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_CLASSIFIER_IP_TOS_DSCP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Classifier-IP-ToS-DSCP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 7, 0, 0, 0]));

/// `WiMAX-PFDv2-Classifier-Action` (26.24757.84.9.8), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_CLASSIFIER_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Classifier-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 8, 0, 0, 0]));

/// `WiMAX-PFDv2-Classifier-Eth-Option` (26.24757.84.9.9), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PFDV2_CLASSIFIER_ETH_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Classifier-Eth-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 9, 0, 0, 0]));

/// `WiMAX-PFDv2-Eth-Proto-Type` (26.24757.84.9.9.1), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PFDV2_ETH_PROTO_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Eth-Proto-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 9, 1, 0, 0]));

/// `WiMAX-PFDv2-Eth-Proto-Type-Ethertype` (26.24757.84.9.9.1.1), a number of two octets: `get` gives and `push` takes `u16`.
pub const PFDV2_ETH_PROTO_TYPE_ETHERTYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Eth-Proto-Type-Ethertype", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 9, 1, 1, 0]));

/// `WiMAX-PFDv2-Eth-Proto-Type-DSAP` (26.24757.84.9.9.1.2), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_ETH_PROTO_TYPE_DSAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Eth-Proto-Type-DSAP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 9, 1, 2, 0]));

/// `WiMAX-PFDv2-Eth-VLAN-Id` (26.24757.84.9.9.2), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PFDV2_ETH_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Eth-VLAN-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 9, 2, 0, 0]));

/// `WiMAX-PFDv2-Eth-VLAN-Id-S-VID` (26.24757.84.9.9.2.1), a number: `get` gives and `push` takes `u32`.
pub const PFDV2_ETH_VLAN_ID_S_VID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Eth-VLAN-Id-S-VID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 9, 2, 1, 0]));

/// `WiMAX-PFDv2-Eth-VLAN-Id-C-VID` (26.24757.84.9.9.2.2), a number: `get` gives and `push` takes `u32`.
pub const PFDV2_ETH_VLAN_ID_C_VID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Eth-VLAN-Id-C-VID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 9, 2, 2, 0]));

/// `WiMAX-PFDv2-Eth-Priority-Range` (26.24757.84.9.9.3), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PFDV2_ETH_PRIORITY_RANGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Eth-Priority-Range", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 9, 3, 0, 0]));

/// `WiMAX-PFDv2-Eth-Priority-Range-Low` (26.24757.84.9.9.3.1), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_ETH_PRIORITY_RANGE_LOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Eth-Priority-Range-Low", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 9, 3, 1, 0]));

/// `WiMAX-PFDv2-Eth-Priority-Range-High` (26.24757.84.9.9.3.2), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_ETH_PRIORITY_RANGE_HIGH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Eth-Priority-Range-High", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 9, 3, 2, 0]));

/// `WiMAX-XXX` (26.24757.84.9.9.4), a number of one octet: `get` gives and `push` takes `u8`.
pub const XXX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-XXX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 9, 4, 0, 0]));

/// `WiMAX-PFDv2-Paging-Preference` (26.24757.84.9.10), a number of one octet: `get` gives and `push` takes `u8`.
pub const PFDV2_PAGING_PREFERENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-Paging-Preference", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 10, 0, 0, 0]));

/// `WiMAX-PFDv2-VLAN-Tag-Rule-Id` (26.24757.84.9.11), a number of two octets: `get` gives and `push` takes `u16`.
pub const PFDV2_VLAN_TAG_RULE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PFDv2-VLAN-Tag-Rule-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84).with_padded_tlvs([9, 11, 0, 0, 0]));

/// `WiMAX-VLAN-Tag-Processing-Descriptor` (26.24757.85), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const VLAN_TAG_PROCESSING_DESCRIPTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-VLAN-Tag-Processing-Descriptor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `WiMAX-VLAN-Tag-Rule-Id` (26.24757.85.1), a number of two octets: `get` gives and `push` takes `u16`.
pub const VLAN_TAG_RULE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-VLAN-Tag-Rule-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `WiMAX-VLAN-Tag-C-VLAN-Priority` (26.24757.85.2), a number of one octet: `get` gives and `push` takes `u8`.
pub const VLAN_TAG_C_VLAN_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-VLAN-Tag-C-VLAN-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-VLAN-Tag-VLAN-Id-Assignment` (26.24757.85.3), a number of two octets: `get` gives and `push` takes `u16`.
pub const VLAN_TAG_VLAN_ID_ASSIGNMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-VLAN-Tag-VLAN-Id-Assignment", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `WiMAX-VLAN-Tag-C-VLAN-Id` (26.24757.85.4), a number of two octets: `get` gives and `push` takes `u16`.
pub const VLAN_TAG_C_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-VLAN-Tag-C-VLAN-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `WiMAX-VLAN-Tag-S-VLAN-Id` (26.24757.85.5), a number of two octets: `get` gives and `push` takes `u16`.
pub const VLAN_TAG_S_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-VLAN-Tag-S-VLAN-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `WiMAX-VLAN-Tag-C-S-VLAN-Id-Mapping` (26.24757.85.6), a number: `get` gives and `push` takes `u32`.
pub const VLAN_TAG_C_S_VLAN_ID_MAPPING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-VLAN-Tag-C-S-VLAN-Id-Mapping", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `WiMAX-VLAN-Tag-Local-Config-Info` (26.24757.85.7), octets: `get` gives and `push` takes `&[u8]`.
pub const VLAN_TAG_LOCAL_CONFIG_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-VLAN-Tag-Local-Config-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `WiMAX-hDHCP-Server-Parameters` (26.24757.86), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. Logs show only its length.
pub const HDHCP_SERVER_PARAMETERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-hDHCP-Server-Parameters", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `WiMAX-hDHCP-DHCPv4-Address` (26.24757.86.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const HDHCP_DHCPV4_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-hDHCP-DHCPv4-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `WiMAX-hDHCP-DHCPv6-Address` (26.24757.86.2), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const HDHCP_DHCPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-hDHCP-DHCPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-hDHCP-DHCP-RK` (26.24757.86.3), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const HDHCP_DHCP_RK: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-hDHCP-DHCP-RK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `WiMAX-hDHCP-DHCP-RK-Key-Id` (26.24757.86.4), a number: `get` gives and `push` takes `u32`.
pub const HDHCP_DHCP_RK_KEY_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-hDHCP-DHCP-RK-Key-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `WiMAX-hDHCP-DHCP-RK-Lifetime` (26.24757.86.5), a number: `get` gives and `push` takes `u32`.
pub const HDHCP_DHCP_RK_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-hDHCP-DHCP-RK-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `WiMAX-vDHCP-Server-Parameters` (26.24757.87), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. Logs show only its length.
pub const VDHCP_SERVER_PARAMETERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vDHCP-Server-Parameters", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `WiMAX-vDHCP-DHCPv4-Address` (26.24757.87.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VDHCP_DHCPV4_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vDHCP-DHCPv4-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `WiMAX-vDHCP-DHCPv6-Address` (26.24757.87.2), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const VDHCP_DHCPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vDHCP-DHCPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-vDHCP-DHCP-RK` (26.24757.87.3), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const VDHCP_DHCP_RK: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vDHCP-DHCP-RK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `WiMAX-vDHCP-DHCP-RK-Key-Id` (26.24757.87.4), a number: `get` gives and `push` takes `u32`.
pub const VDHCP_DHCP_RK_KEY_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vDHCP-DHCP-RK-Key-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `WiMAX-vDHCP-DHCP-RK-Lifetime` (26.24757.87.5), a number: `get` gives and `push` takes `u32`.
pub const VDHCP_DHCP_RK_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vDHCP-DHCP-RK-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `WiMAX-BS-Location` (26.24757.88), octets: `get` gives and `push` takes `&[u8]`.
pub const BS_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-BS-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Visited-IPv4-HoA-PMIP6`.
    pub VisitedIpv4HoaPmip6
    FIXED = 1, "Fixed";
    NOMADIC = 2, "Nomadic";
    MOBILE = 3, "Mobile";
}

/// `WiMAX-Visited-IPv4-HoA-PMIP6` (26.24757.89), a named number of one octet: `get` gives and `push` takes `VisitedIpv4HoaPmip6`.
pub const VISITED_IPV4_HOA_PMIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<VisitedIpv4HoaPmip6, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Visited-IPv4-HoA-PMIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

::radius_dict::enumeration! {
    /// A value of `WiMAX-MS-Authenticated`.
    pub MsAuthenticated
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `WiMAX-MS-Authenticated` (26.24757.90), a named number of one octet: `get` gives and `push` takes `MsAuthenticated`.
pub const MS_AUTHENTICATED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MsAuthenticated, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-MS-Authenticated", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `WiMAX-PMIP6-Service-Info` (26.24757.126), a number of two octets: `get` gives and `push` takes `u16`.
pub const PMIP6_SERVICE_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PMIP6-Service-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `WiMAX-hLMA-IPv6-PMIP6` (26.24757.127), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const HLMA_IPV6_PMIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-hLMA-IPv6-PMIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `WiMAX-hLMA-IPv4-PMIP6` (26.24757.128), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const HLMA_IPV4_PMIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-hLMA-IPv4-PMIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `WiMAX-vLMA-IPv6-PMIP6` (26.24757.129), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const VLMA_IPV6_PMIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vLMA-IPv6-PMIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `WiMAX-vLMA-IPv4-PMIP6` (26.24757.130), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VLMA_IPV4_PMIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-vLMA-IPv4-PMIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `WiMAX-PMIP6-RK-Key` (26.24757.131), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const PMIP6_RK_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PMIP6-RK-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `WiMAX-PMIP6-RK-SPI` (26.24757.132), a number: `get` gives and `push` takes `u32`.
pub const PMIP6_RK_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-PMIP6-RK-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `WiMAX-Home-HNP-PMIP6` (26.24757.133), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`.
pub const HOME_HNP_PMIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Home-HNP-PMIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `WiMAX-Home-Interface-Id-PMIP6` (26.24757.134), an interface identifier: `get` gives and `push` takes `InterfaceId`.
pub const HOME_INTERFACE_ID_PMIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::InterfaceId> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Home-Interface-Id-PMIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `WiMAX-Home-IPv4-HoA-PMIP6` (26.24757.135), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const HOME_IPV4_HOA_PMIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Home-IPv4-HoA-PMIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `WiMAX-Visited-HNP-PMIP6` (26.24757.136), an IPv6 prefix: `get` gives and `push` takes `Ipv6Prefix`.
pub const VISITED_HNP_PMIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Prefix> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Visited-HNP-PMIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `WiMAX-Visited-Interface-Id-PMIP6` (26.24757.137), an interface identifier: `get` gives and `push` takes `InterfaceId`.
pub const VISITED_INTERFACE_ID_PMIP6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::InterfaceId> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Visited-Interface-Id-PMIP6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `WiMAX-Visited-IPv4-HoA-PMIP6-2` (26.24757.138), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const VISITED_IPV4_HOA_PMIP6_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Visited-IPv4-HoA-PMIP6-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

::radius_dict::enumeration! {
    /// A value of `WiMAX-AE-Command-Code`.
    pub AeCommandCode
    AUTHENTICATION_INFORMATION_REQUEST = 1, "Authentication-Information-Request";
    AUTHENTICATION_INFORMATION_ANSWER = 2, "Authentication-Information-Answer";
    UPDATE_LOCATION_REQUEST = 3, "Update-Location-Request";
    UPDATE_LOCATION_ANSWER = 4, "Update-Location-Answer";
    CANCEL_LOCATION_REQUEST = 5, "Cancel-Location-Request";
    CANCEL_LOCATION_ANSWER = 6, "Cancel-Location-Answer";
    PURGE_UE_REQUEST = 7, "Purge-UE-Request";
    PURGE_UE_ANSWER = 8, "Purge-UE-Answer";
    INSERT_SUBSCRIBER_DATA_REQUEST = 9, "Insert-Subscriber-Data-Request";
    INSERT_SUBSCRIBER_DATA_ANSWER = 10, "Insert-Subscriber-Data-Answer";
    DELETE_SUBSCRIBER_DATA_REQUEST = 11, "Delete-Subscriber-Data-Request";
    DELETE_SUBSCRIBER_DATA_ANSWER = 12, "Delete-Subscriber-Data-Answer";
    NOTIFICATION_REQUEST = 13, "Notification-Request";
    NOTIFICATION_ANSWER = 14, "Notification-Answer";
    ACCOUNTING = 15, "Accounting";
}

/// `WiMAX-AE-Command-Code` (26.24757.143), a named number of one octet: `get` gives and `push` takes `AeCommandCode`.
pub const AE_COMMAND_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AeCommandCode, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-AE-Command-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `WiMAX-Requested-EUTRAN-Authentication-Info` (26.24757.144), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const REQUESTED_EUTRAN_AUTHENTICATION_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Requested-EUTRAN-Authentication-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `WiMAX-Number-Of-Requested-Vectors` (26.24757.144.1), a number: `get` gives and `push` takes `u32`.
pub const NUMBER_OF_REQUESTED_VECTORS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Number-Of-Requested-Vectors", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144).with_padded_tlvs([1, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Immediate-Response-Preferred`.
    pub ImmediateResponsePreferred
    YES = 0, "Yes";
}

/// `WiMAX-Immediate-Response-Preferred` (26.24757.144.2), a named number: `get` gives and `push` takes `ImmediateResponsePreferred`.
pub const IMMEDIATE_RESPONSE_PREFERRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ImmediateResponsePreferred>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Immediate-Response-Preferred", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-Re-synchronization-Info` (26.24757.144.3), octets: `get` gives and `push` takes `&[u8]`.
pub const RE_SYNCHRONIZATION_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Re-synchronization-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `WiMAX-Authentication-Info` (26.24757.145), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const AUTHENTICATION_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Authentication-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `WiMAX-E-UTRAN-Vector` (26.24757.145.1), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const E_UTRAN_VECTOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-E-UTRAN-Vector", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `WiMAX-E-UTRAN-Vector-Item-Number` (26.24757.145.1.1), a number: `get` gives and `push` takes `u32`.
pub const E_UTRAN_VECTOR_ITEM_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-E-UTRAN-Vector-Item-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145).with_padded_tlvs([1, 1, 0, 0, 0]));

/// `WiMAX-E-UTRAN-Vector-RAND` (26.24757.145.1.2), octets: `get` gives and `push` takes `&[u8]`.
pub const E_UTRAN_VECTOR_RAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-E-UTRAN-Vector-RAND", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145).with_padded_tlvs([1, 2, 0, 0, 0]));

/// `WiMAX-E-UTRAN-Vector-XRES` (26.24757.145.1.3), octets: `get` gives and `push` takes `&[u8]`.
pub const E_UTRAN_VECTOR_XRES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-E-UTRAN-Vector-XRES", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145).with_padded_tlvs([1, 3, 0, 0, 0]));

/// `WiMAX-E-UTRAN-Vector-AUTN` (26.24757.145.1.4), octets: `get` gives and `push` takes `&[u8]`.
pub const E_UTRAN_VECTOR_AUTN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-E-UTRAN-Vector-AUTN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145).with_padded_tlvs([1, 4, 0, 0, 0]));

/// `WiMAX-E-UTRAN-Vector-KASME` (26.24757.145.1.5), octets: `get` gives and `push` takes `&[u8]`.
pub const E_UTRAN_VECTOR_KASME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-E-UTRAN-Vector-KASME", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145).with_padded_tlvs([1, 5, 0, 0, 0]));

/// `WiMAX-Visited-PLMN-ID` (26.24757.146), octets: `get` gives and `push` takes `&[u8]`.
pub const VISITED_PLMN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Visited-PLMN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `WiMAX-RAT-Type` (26.24757.150), a number: `get` gives and `push` takes `u32`.
pub const RAT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-RAT-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `WiMAX-Terminal-Information` (26.24757.151), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const TERMINAL_INFORMATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Terminal-Information", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `WiMAX-IMEI` (26.24757.151.2), text: `get` gives and `push` takes `&str`.
pub const IMEI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-IMEI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-Software-Version` (26.24757.151.2), text: `get` gives and `push` takes `&str`.
pub const SOFTWARE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Software-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-Subscription-Data` (26.24757.154), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const SUBSCRIPTION_DATA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Subscription-Data", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

/// `WiMAX-UE-AMBR-DL` (26.24757.154.2), a number: `get` gives and `push` takes `u32`.
pub const UE_AMBR_DL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-UE-AMBR-DL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-UE-AMBR-UL` (26.24757.154.3), a number: `get` gives and `push` takes `u32`.
pub const UE_AMBR_UL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-UE-AMBR-UL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154).with_padded_tlvs([3, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Cancellation-Type`.
    pub CancellationType
    MME_UPDATE_PROCEDURE = 0, "MME_UPDATE_PROCEDURE";
    SUBSCRIPTION_WITHDRAWAL = 2, "SUBSCRIPTION_WITHDRAWAL";
    INITIAL_ATTACH_PROCEDURE = 4, "INITIAL_ATTACH_PROCEDURE";
}

/// `WiMAX-Cancellation-Type` (26.24757.155), a named number of one octet: `get` gives and `push` takes `CancellationType`.
pub const CANCELLATION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CancellationType, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Cancellation-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `WiMAX-EPS-Location-Information` (26.24757.156), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const EPS_LOCATION_INFORMATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-EPS-Location-Information", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `WiMAX-E-UTRAN-Cell-Global-Identity` (26.24757.156.1), octets: `get` gives and `push` takes `&[u8]`.
pub const E_UTRAN_CELL_GLOBAL_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-E-UTRAN-Cell-Global-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `WiMAX-Tracking-Area-Identity` (26.24757.156.2), octets: `get` gives and `push` takes `&[u8]`.
pub const TRACKING_AREA_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Tracking-Area-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `WiMAX-Geographical-Information` (26.24757.156.3), octets: `get` gives and `push` takes `&[u8]`.
pub const GEOGRAPHICAL_INFORMATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Geographical-Information", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `WiMAX-Geodetic-Information` (26.24757.156.4), octets: `get` gives and `push` takes `&[u8]`.
pub const GEODETIC_INFORMATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Geodetic-Information", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156).with_padded_tlvs([4, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `WiMAX-Current-Location-Retrieved`.
    pub CurrentLocationRetrieved
    ACTIVE_LOCATION_RETRIEVAL = 0, "Active-Location-Retrieval";
}

/// `WiMAX-Current-Location-Retrieved` (26.24757.156.5), a named number of one octet: `get` gives and `push` takes `CurrentLocationRetrieved`.
pub const CURRENT_LOCATION_RETRIEVED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CurrentLocationRetrieved, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Current-Location-Retrieved", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `WiMAX-Age-Of-Location-Information` (26.24757.156.6), a number: `get` gives and `push` takes `u32`.
pub const AGE_OF_LOCATION_INFORMATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Age-Of-Location-Information", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `WiMAX-Service-Selection` (26.24757.166), text: `get` gives and `push` takes `&str`.
pub const SERVICE_SELECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WiMAX-Service-Selection", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));
