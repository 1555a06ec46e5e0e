// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `3GPP2` (5535).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(5535);

/// `3GPP2-Ike-Preshared-Secret-Request` (26.5535.1), a number: `get` gives and `push` takes `u32`.
pub const IKE_PRESHARED_SECRET_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Ike-Preshared-Secret-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `3GPP2-Security-Level` (26.5535.2), a number: `get` gives and `push` takes `u32`.
pub const SECURITY_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Security-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `3GPP2-Pre-Shared-Secret` (26.5535.3), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const PRE_SHARED_SECRET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Pre-Shared-Secret", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `3GPP2-Reverse-Tunnel-Spec` (26.5535.4), a number: `get` gives and `push` takes `u32`.
pub const REVERSE_TUNNEL_SPEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Reverse-Tunnel-Spec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

::radius_dict::enumeration! {
    /// A value of `3GPP2-Diffserv-Class-Option`.
    pub DiffservClassOption
    BEST_EFFORT = 0, "Best-Effort";
    AF11 = 10, "AF11";
    AF12 = 12, "AF12";
    AF13 = 14, "AF13";
    AF21 = 18, "AF21";
    AF22 = 20, "AF22";
    AF23 = 22, "AF23";
    AF31 = 26, "AF31";
    AF32 = 28, "AF32";
    AF33 = 30, "AF33";
    AF41 = 34, "AF41";
    AF42 = 36, "AF42";
    AF43 = 38, "AF43";
    EF = 46, "EF";
}

/// `3GPP2-Diffserv-Class-Option` (26.5535.5), a named number: `get` gives and `push` takes `DiffservClassOption`.
pub const DIFFSERV_CLASS_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DiffservClassOption>> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Diffserv-Class-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `3GPP2-Accounting-Container` (26.5535.6), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCOUNTING_CONTAINER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Accounting-Container", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `3GPP2-Home-Agent-IP-Address` (26.5535.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const HOME_AGENT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Home-Agent-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `3GPP2-KeyID` (26.5535.8), text: `get` gives and `push` takes `&str`.
pub const KEYID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-KeyID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `3GPP2-PCF-IP-Address` (26.5535.9), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PCF_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-PCF-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `3GPP2-BSID` (26.5535.10), text: `get` gives and `push` takes `&str`.
pub const BSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-BSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `3GPP2-User-Id` (26.5535.11), a number: `get` gives and `push` takes `u32`.
pub const USER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-User-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `3GPP2-Forward-FCH-Mux-Option` (26.5535.12), a number: `get` gives and `push` takes `u32`.
pub const FORWARD_FCH_MUX_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Forward-FCH-Mux-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `3GPP2-Reverse-FCH-Mux-Option` (26.5535.13), a number: `get` gives and `push` takes `u32`.
pub const REVERSE_FCH_MUX_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Reverse-FCH-Mux-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `3GPP2-Service-Option` (26.5535.16), a number: `get` gives and `push` takes `u32`.
pub const SERVICE_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Service-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `3GPP2-Forward-Traffic-Type` (26.5535.17), a number: `get` gives and `push` takes `u32`.
pub const FORWARD_TRAFFIC_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Forward-Traffic-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `3GPP2-Reverse-Traffic-Type` (26.5535.18), a number: `get` gives and `push` takes `u32`.
pub const REVERSE_TRAFFIC_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Reverse-Traffic-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `3GPP2-FCH-Frame-Size` (26.5535.19), a number: `get` gives and `push` takes `u32`.
pub const FCH_FRAME_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-FCH-Frame-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `3GPP2-Forward-FCH-RC` (26.5535.20), a number: `get` gives and `push` takes `u32`.
pub const FORWARD_FCH_RC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Forward-FCH-RC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `3GPP2-Reverse-FCH-RC` (26.5535.21), a number: `get` gives and `push` takes `u32`.
pub const REVERSE_FCH_RC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Reverse-FCH-RC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `3GPP2-IP-Technology` (26.5535.22), a number: `get` gives and `push` takes `u32`.
pub const IP_TECHNOLOGY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-IP-Technology", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `3GPP2-Compulsory-Tunnel-Indicator` (26.5535.23), a number: `get` gives and `push` takes `u32`.
pub const COMPULSORY_TUNNEL_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Compulsory-Tunnel-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `3GPP2-Release-Indicator` (26.5535.24), a number: `get` gives and `push` takes `u32`.
pub const RELEASE_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Release-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `3GPP2-Bad-PPP-Frame-Count` (26.5535.25), a number: `get` gives and `push` takes `u32`.
pub const BAD_PPP_FRAME_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Bad-PPP-Frame-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `3GPP2-Number-Active-Transitions` (26.5535.30), a number: `get` gives and `push` takes `u32`.
pub const NUMBER_ACTIVE_TRANSITIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Number-Active-Transitions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `3GPP2-Terminating-SDB-Octet-Count` (26.5535.31), a number: `get` gives and `push` takes `u32`.
pub const TERMINATING_SDB_OCTET_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Terminating-SDB-Octet-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `3GPP2-Originating-SDB-OCtet-Count` (26.5535.32), a number: `get` gives and `push` takes `u32`.
pub const ORIGINATING_SDB_OCTET_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Originating-SDB-OCtet-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `3GPP2-Terminating-Number-SDBs` (26.5535.33), a number: `get` gives and `push` takes `u32`.
pub const TERMINATING_NUMBER_SDBS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Terminating-Number-SDBs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `3GPP2-Originating-Number-SDBs` (26.5535.34), a number: `get` gives and `push` takes `u32`.
pub const ORIGINATING_NUMBER_SDBS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Originating-Number-SDBs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `3GPP2-IP-QoS` (26.5535.36), a number: `get` gives and `push` takes `u32`.
pub const IP_QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-IP-QoS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `3GPP2-Airlink-Priority` (26.5535.39), a number: `get` gives and `push` takes `u32`.
pub const AIRLINK_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Airlink-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `3GPP2-Airlink-Record-Type` (26.5535.40), a number: `get` gives and `push` takes `u32`.
pub const AIRLINK_RECORD_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Airlink-Record-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `3GPP2-R-P-Session-ID` (26.5535.41), octets: `get` gives and `push` takes `&[u8]`.
pub const R_P_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-R-P-Session-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `3GPP2-Airlink-Sequence-Number` (26.5535.42), a number: `get` gives and `push` takes `u32`.
pub const AIRLINK_SEQUENCE_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Airlink-Sequence-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `3GPP2-Received-HDLC-Octets` (26.5535.43), a number: `get` gives and `push` takes `u32`.
pub const RECEIVED_HDLC_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Received-HDLC-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `3GPP2-Correlation-Id` (26.5535.44), text: `get` gives and `push` takes `&str`.
pub const CORRELATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Correlation-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `3GPP2-Module-Orig-Term-Indicator` (26.5535.45), octets: `get` gives and `push` takes `&[u8]`.
pub const MODULE_ORIG_TERM_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Module-Orig-Term-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `3GPP2-Inbound-Mobile-IP-Sig-Octets` (26.5535.46), a number: `get` gives and `push` takes `u32`.
pub const INBOUND_MOBILE_IP_SIG_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Inbound-Mobile-IP-Sig-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `3GPP2-Outbound-Mobile-IP-Sig-Octets` (26.5535.47), a number: `get` gives and `push` takes `u32`.
pub const OUTBOUND_MOBILE_IP_SIG_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Outbound-Mobile-IP-Sig-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `3GPP2-Session-Continue` (26.5535.48), a number: `get` gives and `push` takes `u32`.
pub const SESSION_CONTINUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Session-Continue", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `3GPP2-Active-Time` (26.5535.49), a number: `get` gives and `push` takes `u32`.
pub const ACTIVE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Active-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `3GPP2-DCCH-Frame-Size` (26.5535.50), a number: `get` gives and `push` takes `u32`.
pub const DCCH_FRAME_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DCCH-Frame-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `3GPP2-Begin-Session` (26.5535.51), a number: `get` gives and `push` takes `u32`.
pub const BEGIN_SESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Begin-Session", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `3GPP2-ESN` (26.5535.52), text: `get` gives and `push` takes `&str`.
pub const ESN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-ESN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `3GPP2-S-Key` (26.5535.54), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const S_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-S-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `3GPP2-S-Request` (26.5535.55), a number: `get` gives and `push` takes `u32`.
pub const S_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-S-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `3GPP2-S-Lifetime` (26.5535.56), a time: `get` gives and `push` takes `Time`.
pub const S_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-S-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `3GPP2-MN-HA-SPI` (26.5535.57), a number: `get` gives and `push` takes `u32`.
pub const MN_HA_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MN-HA-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `3GPP2-MN-HA-Shared-Key` (26.5535.58), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const MN_HA_SHARED_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MN-HA-Shared-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `3GPP2-Remote-IP-Address` (26.5535.59), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const REMOTE_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `3GPP2-Remote-IP-Address-Value` (26.5535.59.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const REMOTE_IP_ADDRESS_VALUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IP-Address-Value", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Remote-IP-Address-Mask` (26.5535.59.2), a number: `get` gives and `push` takes `u32`.
pub const REMOTE_IP_ADDRESS_MASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IP-Address-Mask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Remote-IP-Qualifier` (26.5535.59.3), a number of two octets: `get` gives and `push` takes `u16`.
pub const REMOTE_IP_QUALIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IP-Qualifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `3GPP2-HRPD-Access-Authorization` (26.5535.60), a number: `get` gives and `push` takes `u32`.
pub const HRPD_ACCESS_AUTHORIZATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-HRPD-Access-Authorization", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `3GPP2-AT-Hardware-Identifier` (26.5535.61), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const AT_HARDWARE_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-AT-Hardware-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `3GPP2-AT-Hardware-Identifier-Type` (26.5535.61.1), a number: `get` gives and `push` takes `u32`.
pub const AT_HARDWARE_IDENTIFIER_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-AT-Hardware-Identifier-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-AT-Hardware-Identifier-Value` (26.5535.61.2), octets: `get` gives and `push` takes `&[u8]`.
pub const AT_HARDWARE_IDENTIFIER_VALUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-AT-Hardware-Identifier-Value", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv6-Address` (26.5535.70), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const REMOTE_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `3GPP2-Remote-IPv6-Address-Value` (26.5535.70.1), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const REMOTE_IPV6_ADDRESS_VALUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv6-Address-Value", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv6-Address-Prefix-Length` (26.5535.70.2), a number: `get` gives and `push` takes `u32`.
pub const REMOTE_IPV6_ADDRESS_PREFIX_LENGTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv6-Address-Prefix-Length", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv6-Address-Qualifier` (26.5535.70.3), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const REMOTE_IPV6_ADDRESS_QUALIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv6-Address-Qualifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `3GPP2-Remote-Address-Table-Index` (26.5535.71), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const REMOTE_ADDRESS_TABLE_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-Address-Table-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `3GPP2-Remote-Address-Table-Index-Value` (26.5535.71.1), a number of two octets: `get` gives and `push` takes `u16`.
pub const REMOTE_ADDRESS_TABLE_INDEX_VALUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-Address-Table-Index-Value", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Remote-Address-Table-Index-Qualifier` (26.5535.71.2), a number of two octets: `get` gives and `push` takes `u16`.
pub const REMOTE_ADDRESS_TABLE_INDEX_QUALIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-Address-Table-Index-Qualifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv4-Addr-Octet-Count` (26.5535.72), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const REMOTE_IPV4_ADDR_OCTET_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv4-Addr-Octet-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `3GPP2-Remote-IPv4-Addr-Octet-Count-Address` (26.5535.72.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const REMOTE_IPV4_ADDR_OCTET_COUNT_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv4-Addr-Octet-Count-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv4-Addr-Octet-Count-Mask` (26.5535.72.2), a number: `get` gives and `push` takes `u32`.
pub const REMOTE_IPV4_ADDR_OCTET_COUNT_MASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv4-Addr-Octet-Count-Mask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv4-Addr-Octet-Count-Forward` (26.5535.72.3), a number: `get` gives and `push` takes `u32`.
pub const REMOTE_IPV4_ADDR_OCTET_COUNT_FORWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv4-Addr-Octet-Count-Forward", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv4-Addr-Octet-Count-Reverse` (26.5535.72.4), a number: `get` gives and `push` takes `u32`.
pub const REMOTE_IPV4_ADDR_OCTET_COUNT_REVERSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv4-Addr-Octet-Count-Reverse", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv4-Addr-Octet-Count-Table-Index` (26.5535.72.5), a number of two octets: `get` gives and `push` takes `u16`.
pub const REMOTE_IPV4_ADDR_OCTET_COUNT_TABLE_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv4-Addr-Octet-Count-Table-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv4-Addr-Octet-Count-Forward-Overflow` (26.5535.72.6), a number of two octets: `get` gives and `push` takes `u16`.
pub const REMOTE_IPV4_ADDR_OCTET_COUNT_FORWARD_OVERFLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv4-Addr-Octet-Count-Forward-Overflow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv4-Addr-Octet-Count-Reverse-Overflow` (26.5535.72.7), a number of two octets: `get` gives and `push` takes `u16`.
pub const REMOTE_IPV4_ADDR_OCTET_COUNT_REVERSE_OVERFLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv4-Addr-Octet-Count-Reverse-Overflow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `3GPP2-Allowed-Diffserv-Marking` (26.5535.73), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const ALLOWED_DIFFSERV_MARKING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Allowed-Diffserv-Marking", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `3GPP2-Allowed-Diffserv-Marking-Allowed` (26.5535.73.1), a number of two octets: `get` gives and `push` takes `u16`.
pub const ALLOWED_DIFFSERV_MARKING_ALLOWED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Allowed-Diffserv-Marking-Allowed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Allowed-Diffserv-Marking-Max-Class` (26.5535.73.2), a number of two octets: `get` gives and `push` takes `u16`.
pub const ALLOWED_DIFFSERV_MARKING_MAX_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Allowed-Diffserv-Marking-Max-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Allowed-Diffserv-Marking-Reverse-Runnel` (26.5535.73.3), a number of two octets: `get` gives and `push` takes `u16`.
pub const ALLOWED_DIFFSERV_MARKING_REVERSE_RUNNEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Allowed-Diffserv-Marking-Reverse-Runnel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `3GPP2-Service-Option-Profile` (26.5535.74), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const SERVICE_OPTION_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Service-Option-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `3GPP2-Service-Option-Profile-Option` (26.5535.74.1), a number of two octets: `get` gives and `push` takes `u16`.
pub const SERVICE_OPTION_PROFILE_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Service-Option-Profile-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-DNS-Update-Required` (26.5535.75), a number: `get` gives and `push` takes `u32`.
pub const DNS_UPDATE_REQUIRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Update-Required", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `3GPP2-Always-On` (26.5535.78), a number: `get` gives and `push` takes `u32`.
pub const ALWAYS_ON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Always-On", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `3GPP2-Foreign-Agent-Address` (26.5535.79), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FOREIGN_AGENT_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Foreign-Agent-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `3GPP2-Last-User-Activity-Time` (26.5535.80), a number: `get` gives and `push` takes `u32`.
pub const LAST_USER_ACTIVITY_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Last-User-Activity-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `3GPP2-MN-AAA-Removal-Indication` (26.5535.81), a number: `get` gives and `push` takes `u32`.
pub const MN_AAA_REMOVAL_INDICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MN-AAA-Removal-Indication", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `3GPP2-RN-Packet-Data-Inactivity-Timer` (26.5535.82), a number: `get` gives and `push` takes `u32`.
pub const RN_PACKET_DATA_INACTIVITY_TIMER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-RN-Packet-Data-Inactivity-Timer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `3GPP2-Forward-PDCH-RC` (26.5535.83), a number: `get` gives and `push` takes `u32`.
pub const FORWARD_PDCH_RC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Forward-PDCH-RC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `3GPP2-Forward-DCCH-Mux-Option` (26.5535.84), a number: `get` gives and `push` takes `u32`.
pub const FORWARD_DCCH_MUX_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Forward-DCCH-Mux-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `3GPP2-Reverse-DCCH-Mux-Option` (26.5535.85), a number: `get` gives and `push` takes `u32`.
pub const REVERSE_DCCH_MUX_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Reverse-DCCH-Mux-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `3GPP2-Forward-DCCH-RC` (26.5535.86), a number: `get` gives and `push` takes `u32`.
pub const FORWARD_DCCH_RC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Forward-DCCH-RC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `3GPP2-Reverse-DHHC-RC` (26.5535.87), a number: `get` gives and `push` takes `u32`.
pub const REVERSE_DHHC_RC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Reverse-DHHC-RC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `3GPP2-Session-Termination-Capability` (26.5535.88), a number: `get` gives and `push` takes `u32`.
pub const SESSION_TERMINATION_CAPABILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Session-Termination-Capability", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `3GPP2-Allowed-Persistent-TFTs` (26.5535.89), a number: `get` gives and `push` takes `u32`.
pub const ALLOWED_PERSISTENT_TFTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Allowed-Persistent-TFTs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `3GPP2-Prepaid-Acct-Quota` (26.5535.90), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PREPAID_ACCT_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Acct-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `3GPP2-Prepaid-Acct-Quota-QuotaIDentifier` (26.5535.90.1), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_ACCT_QUOTA_QUOTAIDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Acct-Quota-QuotaIDentifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Prepaid-Acct-Quota-VolumeQuota` (26.5535.90.2), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_ACCT_QUOTA_VOLUMEQUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Acct-Quota-VolumeQuota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Prepaid-Acct-Quota-VolumeQuotaOverflow` (26.5535.90.3), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_ACCT_QUOTA_VOLUMEQUOTAOVERFLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Acct-Quota-VolumeQuotaOverflow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `3GPP2-Prepaid-Acct-Quota-VolumeThreshold` (26.5535.90.4), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_ACCT_QUOTA_VOLUMETHRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Acct-Quota-VolumeThreshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `3GPP2-Prepaid-Acct-Quota-VolumeThresholdOverflow` (26.5535.90.5), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_ACCT_QUOTA_VOLUMETHRESHOLDOVERFLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Acct-Quota-VolumeThresholdOverflow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `3GPP2-Prepaid-Acct-Quota-UpdateReason` (26.5535.90.8), a number of two octets: `get` gives and `push` takes `u16`.
pub const PREPAID_ACCT_QUOTA_UPDATEREASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Acct-Quota-UpdateReason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `3GPP2-Prepaid-acct-Capability` (26.5535.91), octets: `get` gives and `push` takes `&[u8]`.
pub const PREPAID_ACCT_CAPABILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-acct-Capability", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `3GPP2-MIP-Lifetime` (26.5535.92), octets: `get` gives and `push` takes `&[u8]`.
pub const MIP_LIFETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP-Lifetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `3GPP2-Acct-Stop-Trigger` (26.5535.93), a number: `get` gives and `push` takes `u32`.
pub const ACCT_STOP_TRIGGER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Acct-Stop-Trigger", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `3GPP2-Service-Reference-Id` (26.5535.94), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const SERVICE_REFERENCE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Service-Reference-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `3GPP2-Service-Reference-Id-Value` (26.5535.94.1), a number of two octets: `get` gives and `push` takes `u16`.
pub const SERVICE_REFERENCE_ID_VALUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Service-Reference-Id-Value", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Service-Reference-Main-SC-Indicator` (26.5535.94.2), a number of two octets: `get` gives and `push` takes `u16`.
pub const SERVICE_REFERENCE_MAIN_SC_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Service-Reference-Main-SC-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-DNS-Update-Capability` (26.5535.95), a number: `get` gives and `push` takes `u32`.
pub const DNS_UPDATE_CAPABILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Update-Capability", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `3GPP2-Disconnect-Reason` (26.5535.96), a number: `get` gives and `push` takes `u32`.
pub const DISCONNECT_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Disconnect-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `3GPP2-Remote-IPv6-Octet-Count` (26.5535.97), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const REMOTE_IPV6_OCTET_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv6-Octet-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `3GPP2-Remote-IPv6-Count-Address` (26.5535.97.1), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const REMOTE_IPV6_COUNT_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv6-Count-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv6-Prefix-Length` (26.5535.97.2), a number of two octets: `get` gives and `push` takes `u16`.
pub const REMOTE_IPV6_PREFIX_LENGTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv6-Prefix-Length", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv6-Forward-Octet-Count` (26.5535.97.3), a number: `get` gives and `push` takes `u32`.
pub const REMOTE_IPV6_FORWARD_OCTET_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv6-Forward-Octet-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv6-Reverse-Octet-Count` (26.5535.97.4), a number: `get` gives and `push` takes `u32`.
pub const REMOTE_IPV6_REVERSE_OCTET_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv6-Reverse-Octet-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv6-Table-Index` (26.5535.97.5), a number of two octets: `get` gives and `push` takes `u16`.
pub const REMOTE_IPV6_TABLE_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv6-Table-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `3GPP2-Remote-IPv6-Reverse-Octet-Count-Overflow` (26.5535.97.6), a number of two octets: `get` gives and `push` takes `u16`.
pub const REMOTE_IPV6_REVERSE_OCTET_COUNT_OVERFLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Remote-IPv6-Reverse-Octet-Count-Overflow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `3GPP2-PrePaid-Tariff-Switching` (26.5535.98), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const PREPAID_TARIFF_SWITCHING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-PrePaid-Tariff-Switching", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `3GPP2-Prepaid-Quota-Identifier` (26.5535.98.1), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_QUOTA_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Quota-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Prepaid-Volume-Used-After-Tariff-Switch` (26.5535.98.2), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_VOLUME_USED_AFTER_TARIFF_SWITCH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Volume-Used-After-Tariff-Switch", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Prepaid-Volume-Used-ATS-Overflow` (26.5535.98.3), a number of two octets: `get` gives and `push` takes `u16`.
pub const PREPAID_VOLUME_USED_ATS_OVERFLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Volume-Used-ATS-Overflow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `3GPP2-Prepaid-Tariff-Switch-Interval` (26.5535.98.4), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_TARIFF_SWITCH_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Tariff-Switch-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `3GPP2-Prepaid-Time-Interval-After-Tariff-Switch-Update` (26.5535.98.5), a number: `get` gives and `push` takes `u32`.
pub const PREPAID_TIME_INTERVAL_AFTER_TARIFF_SWITCH_UPDATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Prepaid-Time-Interval-After-Tariff-Switch-Update", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `3GPP2-Subnet` (26.5535.108), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const SUBNET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Subnet", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `3GPP2-Subnet-Subnet` (26.5535.108.1), octets: `get` gives and `push` takes `&[u8]`.
pub const SUBNET_SUBNET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Subnet-Subnet", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Subnet-Sector-ID` (26.5535.108.2), octets: `get` gives and `push` takes `&[u8]`.
pub const SUBNET_SECTOR_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Subnet-Sector-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-MEID` (26.5535.116), octets: `get` gives and `push` takes `&[u8]`.
pub const MEID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MEID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `3GPP2-DNS-Server-IP-Address` (26.5535.117), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const DNS_SERVER_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Server-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `3GPP2-DNS-Server-Primary-IP-Address` (26.5535.117.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DNS_SERVER_PRIMARY_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Server-Primary-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-DNS-Server-Secondary-IP-Address` (26.5535.117.2), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DNS_SERVER_SECONDARY_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Server-Secondary-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-DNS-Server-Flag` (26.5535.117.3), a number of one octet: `get` gives and `push` takes `u8`.
pub const DNS_SERVER_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Server-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117).with_padded_tlvs([3, 0, 0, 0, 0]));

::radius_dict::enumeration! {
    /// A value of `3GPP2-DNS-Server-Entity-Type`.
    pub DnsServerEntityType
    HAAA = 1, "HAAA";
    VAAA = 2, "VAAA";
}

/// `3GPP2-DNS-Server-Entity-Type` (26.5535.117.4), a named number of one octet: `get` gives and `push` takes `DnsServerEntityType`.
pub const DNS_SERVER_ENTITY_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DnsServerEntityType, ::radius_proto::value::Byte>> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Server-Entity-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `3GPP2-MIP6-Home-Agent` (26.5535.118), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const MIP6_HOME_AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-Home-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `3GPP2-MIP6-CoA` (26.5535.119), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const MIP6_COA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-CoA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `3GPP2-MIP6-HoA-Not-Authorized` (26.5535.120), a number: `get` gives and `push` takes `u32`.
pub const MIP6_HOA_NOT_AUTHORIZED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-HoA-Not-Authorized", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `3GPP2-MIP6-Session-Key` (26.5535.121), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const MIP6_SESSION_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-Session-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `3GPP2-MIP6-Accounting-Indication` (26.5535.122), text: `get` gives and `push` takes `&str`.
pub const MIP6_ACCOUNTING_INDICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-Accounting-Indication", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `3GPP2-MIP6-Mesg-ID` (26.5535.123), octets: `get` gives and `push` takes `&[u8]`.
pub const MIP6_MESG_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-Mesg-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `3GPP2-Filter-Rule` (26.5535.124), text: `get` gives and `push` takes `&str`.
pub const FILTER_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Filter-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `3GPP2-HTTP-Redirection-Rule` (26.5535.125), text: `get` gives and `push` takes `&str`.
pub const HTTP_REDIRECTION_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-HTTP-Redirection-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `3GPP2-IP-Redirection-Rule` (26.5535.126), text: `get` gives and `push` takes `&str`.
pub const IP_REDIRECTION_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-IP-Redirection-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `3GGP2-Hot-Line-Capability` (26.5535.127), a number: `get` gives and `push` takes `u32`.
pub const _3GGP2_HOT_LINE_CAPABILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GGP2-Hot-Line-Capability", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `3GPP2-MIP6-Home-Link-Prefix` (26.5535.128), octets: `get` gives and `push` takes `&[u8]`.
pub const MIP6_HOME_LINK_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-Home-Link-Prefix", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `3GPP2-Max-Auth-Aggregate-Bandwidth` (26.5535.130), a number: `get` gives and `push` takes `u32`.
pub const MAX_AUTH_AGGREGATE_BANDWIDTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Max-Auth-Aggregate-Bandwidth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `3GPP2-Auth-Flow-Profile-ID` (26.5535.131), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const AUTH_FLOW_PROFILE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Auth-Flow-Profile-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `3GPP2-Auth-Flow-Profile-ID-Forward` (26.5535.131.1), a number of two octets: `get` gives and `push` takes `u16`.
pub const AUTH_FLOW_PROFILE_ID_FORWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Auth-Flow-Profile-ID-Forward", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Auth-Flow-Profile-ID-Reverse` (26.5535.131.2), a number of two octets: `get` gives and `push` takes `u16`.
pub const AUTH_FLOW_PROFILE_ID_REVERSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Auth-Flow-Profile-ID-Reverse", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Auth-Flow-Profile-ID-Bi-Direction` (26.5535.131.3), a number of two octets: `get` gives and `push` takes `u16`.
pub const AUTH_FLOW_PROFILE_ID_BI_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Auth-Flow-Profile-ID-Bi-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `3GPP2-Granted-QoS-Params` (26.5535.132), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const GRANTED_QOS_PARAMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `3GPP2-Granted-QoS-Params-Direction` (26.5535.132.1), a number of two octets: `get` gives and `push` takes `u16`.
pub const GRANTED_QOS_PARAMS_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Granted-QoS-Params-Flow-Id` (26.5535.132.2), a number of two octets: `get` gives and `push` takes `u16`.
pub const GRANTED_QOS_PARAMS_FLOW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params-Flow-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Granted-QoS-Params-Flow-Profile-ID` (26.5535.132.4), a number of two octets: `get` gives and `push` takes `u16`.
pub const GRANTED_QOS_PARAMS_FLOW_PROFILE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params-Flow-Profile-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `3GPP2-Granted-QoS-Params-Traffic-Class` (26.5535.132.5), a number of two octets: `get` gives and `push` takes `u16`.
pub const GRANTED_QOS_PARAMS_TRAFFIC_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params-Traffic-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `3GPP2-Granted-QoS-Params-Peak-Rate` (26.5535.132.6), a number of two octets: `get` gives and `push` takes `u16`.
pub const GRANTED_QOS_PARAMS_PEAK_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params-Peak-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132).with_padded_tlvs([6, 0, 0, 0, 0]));

/// `3GPP2-Granted-QoS-Params-Bucket-Size` (26.5535.132.7), a number of two octets: `get` gives and `push` takes `u16`.
pub const GRANTED_QOS_PARAMS_BUCKET_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params-Bucket-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132).with_padded_tlvs([7, 0, 0, 0, 0]));

/// `3GPP2-Granted-QoS-Params-Token-Rate` (26.5535.132.8), a number of two octets: `get` gives and `push` takes `u16`.
pub const GRANTED_QOS_PARAMS_TOKEN_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params-Token-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132).with_padded_tlvs([8, 0, 0, 0, 0]));

/// `3GPP2-Granted-QoS-Params-Max-Latency` (26.5535.132.9), a number of two octets: `get` gives and `push` takes `u16`.
pub const GRANTED_QOS_PARAMS_MAX_LATENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params-Max-Latency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132).with_padded_tlvs([9, 0, 0, 0, 0]));

/// `3GPP2-Granted-QoS-Params-Max-IP-Packet-Loss-Rate` (26.5535.132.10), a number of two octets: `get` gives and `push` takes `u16`.
pub const GRANTED_QOS_PARAMS_MAX_IP_PACKET_LOSS_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params-Max-IP-Packet-Loss-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132).with_padded_tlvs([10, 0, 0, 0, 0]));

/// `3GPP2-Granted-QoS-Params-Packet-Size` (26.5535.132.11), a number of two octets: `get` gives and `push` takes `u16`.
pub const GRANTED_QOS_PARAMS_PACKET_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params-Packet-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132).with_padded_tlvs([11, 0, 0, 0, 0]));

/// `3GPP2-Granted-QoS-Params-Delay-Var-Sensitive` (26.5535.132.12), a number of two octets: `get` gives and `push` takes `u16`.
pub const GRANTED_QOS_PARAMS_DELAY_VAR_SENSITIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Granted-QoS-Params-Delay-Var-Sensitive", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132).with_padded_tlvs([12, 0, 0, 0, 0]));

/// `3GPP2-Max-Per-Flow-Priority` (26.5535.133), a number: `get` gives and `push` takes `u32`.
pub const MAX_PER_FLOW_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Max-Per-Flow-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `3GPP2-MIP6-Authenticator` (26.5535.134), octets: `get` gives and `push` takes `&[u8]`.
pub const MIP6_AUTHENTICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-Authenticator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `3GPP2-MIP6-MAC-Mobility-Data` (26.5535.138), octets: `get` gives and `push` takes `&[u8]`.
pub const MIP6_MAC_MOBILITY_DATA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-MAC-Mobility-Data", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `3GPP2-Inter-User-Priority` (26.5535.139), a number: `get` gives and `push` takes `u32`.
pub const INTER_USER_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Inter-User-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `3GPP2-MIP6-Home-Agent-Attr-B` (26.5535.140), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const MIP6_HOME_AGENT_ATTR_B: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-Home-Agent-Attr-B", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `3GPP2-MIP6-HoA` (26.5535.141), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const MIP6_HOA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-HoA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `3GPP2-Carrier-ID` (26.5535.142), text: `get` gives and `push` takes `&str`.
pub const CARRIER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Carrier-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `3GPP2-GMT-Time-Zone-Offset` (26.5535.143), a signed number: `get` gives and `push` takes `i32`.
pub const GMT_TIME_ZONE_OFFSET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Signed> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-GMT-Time-Zone-Offset", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `3GPP2-Flow-ID` (26.5535.144), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const FLOW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Flow-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `3GPP2-Flow-ID-Direction` (26.5535.144.1), a number of two octets: `get` gives and `push` takes `u16`.
pub const FLOW_ID_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Flow-ID-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-Flow-ID-Flow-ID` (26.5535.144.2), a number of two octets: `get` gives and `push` takes `u16`.
pub const FLOW_ID_FLOW_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Short> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Flow-ID-Flow-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-Flow-Status` (26.5535.145), a number: `get` gives and `push` takes `u32`.
pub const FLOW_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Flow-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `3GPP2-Filtered-Octet-Count-Terminating` (26.5535.146), a number: `get` gives and `push` takes `u32`.
pub const FILTERED_OCTET_COUNT_TERMINATING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Filtered-Octet-Count-Terminating", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `3GPP2-Filtered-Octet-Count-Originating` (26.5535.147), a number: `get` gives and `push` takes `u32`.
pub const FILTERED_OCTET_COUNT_ORIGINATING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-Filtered-Octet-Count-Originating", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `3GPP2-RSVP-Outbound-Octet-Count` (26.5535.163), a number: `get` gives and `push` takes `u32`.
pub const RSVP_OUTBOUND_OCTET_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-RSVP-Outbound-Octet-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `3GPP2-RSVP-Inbound-Octet-Count` (26.5535.164), a number: `get` gives and `push` takes `u32`.
pub const RSVP_INBOUND_OCTET_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-RSVP-Inbound-Octet-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 164));

/// `3GPP2-RSVP-Outbound-Packet-Count` (26.5535.165), a number: `get` gives and `push` takes `u32`.
pub const RSVP_OUTBOUND_PACKET_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-RSVP-Outbound-Packet-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 165));

/// `3GPP2-HA-Request` (26.5535.168), a number: `get` gives and `push` takes `u32`.
pub const HA_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-HA-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 168));

/// `3GPP2-HA-Authorised` (26.5535.169), a number: `get` gives and `push` takes `u32`.
pub const HA_AUTHORISED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-HA-Authorised", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 169));

/// `3GPP2-IP-Ver-Authorised` (26.5535.172), a number: `get` gives and `push` takes `u32`.
pub const IP_VER_AUTHORISED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-IP-Ver-Authorised", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 172));

/// `3GPP2-MIPv4-Mesg-Id` (26.5535.173), text: `get` gives and `push` takes `&str`.
pub const MIPV4_MESG_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIPv4-Mesg-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 173));

/// `3GPP2-MIP6-HA-Local-Assigment-Capability` (26.5535.179), a number: `get` gives and `push` takes `u32`.
pub const MIP6_HA_LOCAL_ASSIGMENT_CAPABILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-MIP6-HA-Local-Assigment-Capability", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 179));

/// `3GPP2-HAAA-MIP6-HA-Protocol-Capability-Indication` (26.5535.203), a number: `get` gives and `push` takes `u32`.
pub const HAAA_MIP6_HA_PROTOCOL_CAPABILITY_INDICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-HAAA-MIP6-HA-Protocol-Capability-Indication", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `3GPP2-VAAA-Assigned-MIP6-HA` (26.5535.205), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const VAAA_ASSIGNED_MIP6_HA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-VAAA-Assigned-MIP6-HA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `3GPP2-VAAA-Assigned-MIP6-HL` (26.5535.206), octets: `get` gives and `push` takes `&[u8]`.
pub const VAAA_ASSIGNED_MIP6_HL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-VAAA-Assigned-MIP6-HL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `3GPP2-VAAA-MIP6-HA-Protocol-Capability-Indication` (26.5535.207), a number: `get` gives and `push` takes `u32`.
pub const VAAA_MIP6_HA_PROTOCOL_CAPABILITY_INDICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-VAAA-MIP6-HA-Protocol-Capability-Indication", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `3GPP2-DNS-Server-IPv6-Address` (26.5535.214), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const DNS_SERVER_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Server-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

/// `3GPP2-DNS-Server-IPv6-Address-Primary` (26.5535.214.1), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const DNS_SERVER_IPV6_ADDRESS_PRIMARY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Server-IPv6-Address-Primary", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `3GPP2-DNS-Server-IPv6-Address-Secondary` (26.5535.214.2), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const DNS_SERVER_IPV6_ADDRESS_SECONDARY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Server-IPv6-Address-Secondary", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `3GPP2-DNS-Server-IPv6-Address-Flag` (26.5535.214.3), a number of one octet: `get` gives and `push` takes `u8`.
pub const DNS_SERVER_IPV6_ADDRESS_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Server-IPv6-Address-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `3GPP2-DNS-Server-IPv6-Address-Entity-Type` (26.5535.214.4), a number of one octet: `get` gives and `push` takes `u8`.
pub const DNS_SERVER_IPV6_ADDRESS_ENTITY_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("3GPP2-DNS-Server-IPv6-Address-Entity-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214).with_padded_tlvs([4, 0, 0, 0, 0]));
