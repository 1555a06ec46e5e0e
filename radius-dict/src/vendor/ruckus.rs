// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Ruckus` (25053).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(25053);

/// `Ruckus-User-Groups` (26.25053.1), text: `get` gives and `push` takes `&str`.
pub const USER_GROUPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-User-Groups", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Ruckus-Sta-RSSI` (26.25053.2), a number: `get` gives and `push` takes `u32`.
pub const STA_RSSI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Sta-RSSI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Ruckus-SSID` (26.25053.3), text: `get` gives and `push` takes `&str`.
pub const SSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-SSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Ruckus-Wlan-Id` (26.25053.4), a number: `get` gives and `push` takes `u32`.
pub const WLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Wlan-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Ruckus-Location` (26.25053.5), text: `get` gives and `push` takes `&str`.
pub const LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Ruckus-Grace-Period` (26.25053.6), a number: `get` gives and `push` takes `u32`.
pub const GRACE_PERIOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Grace-Period", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Ruckus-SCG-CBlade-IP` (26.25053.7), a number: `get` gives and `push` takes `u32`.
pub const SCG_CBLADE_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-SCG-CBlade-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Ruckus-SCG-DBlade-IP` (26.25053.8), a number: `get` gives and `push` takes `u32`.
pub const SCG_DBLADE_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-SCG-DBlade-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Ruckus-VLAN-ID` (26.25053.9), a number: `get` gives and `push` takes `u32`.
pub const VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-VLAN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Ruckus-Sta-Expiration` (26.25053.10), a number: `get` gives and `push` takes `u32`.
pub const STA_EXPIRATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Sta-Expiration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Ruckus-WSG-User` (26.25053.10), text: `get` gives and `push` takes `&str`.
pub const WSG_USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-WSG-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Ruckus-Sta-UUID` (26.25053.11), text: `get` gives and `push` takes `&str`.
pub const STA_UUID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Sta-UUID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Ruckus-Accept-Enhancement-Reason` (26.25053.12), a number: `get` gives and `push` takes `u32`.
pub const ACCEPT_ENHANCEMENT_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Accept-Enhancement-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Ruckus-Sta-Inner-Id` (26.25053.13), text: `get` gives and `push` takes `&str`.
pub const STA_INNER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Sta-Inner-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Ruckus-BSSID` (26.25053.14), octets: `get` gives and `push` takes `&[u8]`.
pub const BSSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-BSSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Ruckus-FlexAuth-AVP` (26.25053.20), text: `get` gives and `push` takes `&str`.
pub const FLEXAUTH_AVP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-FlexAuth-AVP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Ruckus-Triplets` (26.25053.101), octets: `get` gives and `push` takes `&[u8]`.
pub const TRIPLETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Triplets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Ruckus-IMSI` (26.25053.102), octets: `get` gives and `push` takes `&[u8]`.
pub const IMSI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-IMSI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Ruckus-MSISDN` (26.25053.103), octets: `get` gives and `push` takes `&[u8]`.
pub const MSISDN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-MSISDN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Ruckus-APN-NI` (26.25053.104), text: `get` gives and `push` takes `&str`.
pub const APN_NI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-APN-NI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Ruckus-QoS` (26.25053.105), octets: `get` gives and `push` takes `&[u8]`.
pub const QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-QoS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

::radius_dict::enumeration! {
    /// A value of `Ruckus-Selection-Mode`.
    pub SelectionMode
    SUBSCRIBED = 0, "Subscribed";
    SENTBYMS = 1, "SentByMS";
    CHOSENBYSGSN = 2, "ChosenBySGSN";
}

/// `Ruckus-Selection-Mode` (26.25053.106), a named number: `get` gives and `push` takes `SelectionMode`.
pub const SELECTION_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SelectionMode>> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Selection-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

::radius_dict::enumeration! {
    /// A value of `Ruckus-APN-Resolution-Req`.
    pub ApnResolutionReq
    NOTREQUIRED = 0, "NotRequired";
    REQUIRED = 1, "Required";
}

/// `Ruckus-APN-Resolution-Req` (26.25053.107), a named number: `get` gives and `push` takes `ApnResolutionReq`.
pub const APN_RESOLUTION_REQ: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ApnResolutionReq>> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-APN-Resolution-Req", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Ruckus-Start-Time` (26.25053.108), octets: `get` gives and `push` takes `&[u8]`.
pub const START_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Start-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

::radius_dict::enumeration! {
    /// A value of `Ruckus-NAS-Type`.
    pub NasType
    SCG = 1, "SCG";
    OTHERS = 2, "Others";
}

/// `Ruckus-NAS-Type` (26.25053.109), a named number: `get` gives and `push` takes `NasType`.
pub const NAS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NasType>> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-NAS-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

::radius_dict::enumeration! {
    /// A value of `Ruckus-Status`.
    pub Status
    SUCCESS = 0, "Success";
    FAILURE = 1, "Failure";
}

/// `Ruckus-Status` (26.25053.110), a named number: `get` gives and `push` takes `Status`.
pub const STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Status>> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `Ruckus-APN-OI` (26.25053.111), text: `get` gives and `push` takes `&str`.
pub const APN_OI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-APN-OI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

::radius_dict::enumeration! {
    /// A value of `Ruckus-Auth-Type`.
    pub AuthType
    PPP_SIM = 1, "PPP-SIM";
    DUMMYIMSI = 2, "DummyIMSI";
    SOFTSIM = 3, "SoftSIM";
    RADIUSSIM = 4, "RadiusSIM";
    POSTPAID = 5, "Postpaid";
    PREPAID = 6, "Prepaid";
    LOCALRADIUS = 7, "LocalRadius";
    PROXYRADIUS = 8, "ProxyRadius";
    VOUCHER = 9, "Voucher";
    EAP_SIM = 10, "EAP-SIM";
}

/// `Ruckus-Auth-Type` (26.25053.112), a named number: `get` gives and `push` takes `AuthType`.
pub const AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthType>> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `Ruckus-Gn-User-Name` (26.25053.113), text: `get` gives and `push` takes `&str`.
pub const GN_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Gn-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `Ruckus-Brand-Code` (26.25053.114), text: `get` gives and `push` takes `&str`.
pub const BRAND_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Brand-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `Ruckus-Policy-Name` (26.25053.115), text: `get` gives and `push` takes `&str`.
pub const POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `Ruckus-Client-Local-IP` (26.25053.116), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_LOCAL_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Client-Local-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `Ruckus-SGSN-IP` (26.25053.117), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SGSN_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-SGSN-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `Ruckus-Charging-Charac` (26.25053.118), octets: `get` gives and `push` takes `&[u8]`.
pub const CHARGING_CHARAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Charging-Charac", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `Ruckus-PDP-Type` (26.25053.119), octets: `get` gives and `push` takes `&[u8]`.
pub const PDP_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-PDP-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `Ruckus-Dynamic-Address-Flag` (26.25053.120), octets: `get` gives and `push` takes `&[u8]`.
pub const DYNAMIC_ADDRESS_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Dynamic-Address-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `Ruckus-ChCh-Selection-Mode` (26.25053.121), octets: `get` gives and `push` takes `&[u8]`.
pub const CHCH_SELECTION_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-ChCh-Selection-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `Ruckus-AAA-IP` (26.25053.122), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const AAA_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-AAA-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `Ruckus-CDR-TYPE` (26.25053.123), a number: `get` gives and `push` takes `u32`.
pub const CDR_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-CDR-TYPE", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `Ruckus-SGSN-Number` (26.25053.124), octets: `get` gives and `push` takes `&[u8]`.
pub const SGSN_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-SGSN-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

::radius_dict::enumeration! {
    /// A value of `Ruckus-Session-Type`.
    pub SessionType
    TTG = 2, "TTG";
    LOCAL_BREAKOUT = 3, "Local-Breakout";
    LOCAL_BREAKOUT_AP = 4, "Local-Breakout-AP";
    L3GRE = 5, "L3GRE";
    L2GRE = 6, "L2GRE";
    QINQL3 = 7, "QinQL3";
    PMIP = 8, "PMIP";
}

/// `Ruckus-Session-Type` (26.25053.125), a named number: `get` gives and `push` takes `SessionType`.
pub const SESSION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SessionType>> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Session-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

::radius_dict::enumeration! {
    /// A value of `Ruckus-Accounting-Status`.
    pub AccountingStatus
    ACCOUNTING_OFF = 0, "Accounting-Off";
    ACCOUNTING_ON = 1, "Accounting-On";
}

/// `Ruckus-Accounting-Status` (26.25053.126), a named number: `get` gives and `push` takes `AccountingStatus`.
pub const ACCOUNTING_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AccountingStatus>> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Accounting-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `Ruckus-Zone-Id` (26.25053.127), text: `get` gives and `push` takes `&str`.
pub const ZONE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Zone-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `Ruckus-Auth-Server-Id` (26.25053.128), text: `get` gives and `push` takes `&str`.
pub const AUTH_SERVER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Auth-Server-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `Ruckus-Utp-Id` (26.25053.129), text: `get` gives and `push` takes `&str`.
pub const UTP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Utp-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `Ruckus-Area-Code` (26.25053.130), octets: `get` gives and `push` takes `&[u8]`.
pub const AREA_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Area-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `Ruckus-Cell-Identifier` (26.25053.131), octets: `get` gives and `push` takes `&[u8]`.
pub const CELL_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Cell-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `Ruckus-Wispr-Redirect-Policy` (26.25053.132), text: `get` gives and `push` takes `&str`.
pub const WISPR_REDIRECT_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Wispr-Redirect-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `Ruckus-Eth-Profile-Id` (26.25053.133), a number: `get` gives and `push` takes `u32`.
pub const ETH_PROFILE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Eth-Profile-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `Ruckus-Zone-Name` (26.25053.134), text: `get` gives and `push` takes `&str`.
pub const ZONE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Zone-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `Ruckus-Wlan-Name` (26.25053.135), text: `get` gives and `push` takes `&str`.
pub const WLAN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Wlan-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `Ruckus-AP-Roamed` (26.25053.136), a number: `get` gives and `push` takes `u32`.
pub const AP_ROAMED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-AP-Roamed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `Ruckus-Read-Preference` (26.25053.137), octets: `get` gives and `push` takes `&[u8]`.
pub const READ_PREFERENCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Read-Preference", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `Ruckus-Client-Host-Name` (26.25053.138), text: `get` gives and `push` takes `&str`.
pub const CLIENT_HOST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Client-Host-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `Ruckus-Client-Os-Type` (26.25053.139), text: `get` gives and `push` takes `&str`.
pub const CLIENT_OS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Client-Os-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `Ruckus-Client-Os-Class` (26.25053.140), text: `get` gives and `push` takes `&str`.
pub const CLIENT_OS_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Client-Os-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `Ruckus-Vlan-Pool` (26.25053.141), text: `get` gives and `push` takes `&str`.
pub const VLAN_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Vlan-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `Ruckus-DPSK` (26.25053.142), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const DPSK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-DPSK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `Ruckus-CP-Token` (26.25053.143), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const CP_TOKEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-CP-Token", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `Ruckus-Max-DL-UL-Quota` (26.25053.144), a number: `get` gives and `push` takes `u32`.
pub const MAX_DL_UL_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Max-DL-UL-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `Ruckus-Traffic-Class-Attribute-Ids` (26.25053.145), text: `get` gives and `push` takes `&str`.
pub const TRAFFIC_CLASS_ATTRIBUTE_IDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Traffic-Class-Attribute-Ids", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `Ruckus-TC-Attr-Ids-With-Quota` (26.25053.146), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const TC_ATTR_IDS_WITH_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-TC-Attr-Ids-With-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `Ruckus-TC-Name-Quota` (26.25053.146.1), text: `get` gives and `push` takes `&str`.
pub const TC_NAME_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-TC-Name-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `Ruckus-TC-Quota` (26.25053.146.2), octets: `get` gives and `push` takes `&[u8]`.
pub const TC_QUOTA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-TC-Quota", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `Ruckus-Nat-Pool-Name` (26.25053.147), text: `get` gives and `push` takes `&str`.
pub const NAT_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Nat-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `Ruckus-Sta-SVlan-Id` (26.25053.148), a number: `get` gives and `push` takes `u32`.
pub const STA_SVLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Sta-SVlan-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `Ruckus-TC-Acct-Ctrs` (26.25053.149), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const TC_ACCT_CTRS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-TC-Acct-Ctrs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `Ruckus-Acct-Ctrs_TC-Name` (26.25053.149.1), text: `get` gives and `push` takes `&str`.
pub const ACCT_CTRS_TC_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Acct-Ctrs_TC-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `Ruckus-Acct-Ctrs_Input-Octets` (26.25053.149.2), a number: `get` gives and `push` takes `u32`.
pub const ACCT_CTRS_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Acct-Ctrs_Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `Ruckus-Acct-Ctrs_Output-Octets` (26.25053.149.3), a number: `get` gives and `push` takes `u32`.
pub const ACCT_CTRS_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Acct-Ctrs_Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `Ruckus-Acct-Ctrs_Input-Packets` (26.25053.149.4), a number: `get` gives and `push` takes `u32`.
pub const ACCT_CTRS_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Acct-Ctrs_Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `Ruckus-Acct-Ctrs_Output-Packets` (26.25053.149.5), a number: `get` gives and `push` takes `u32`.
pub const ACCT_CTRS_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Acct-Ctrs_Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `Ruckus-AAA-Id` (26.25053.152), text: `get` gives and `push` takes `&str`.
pub const AAA_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-AAA-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `Ruckus-DPSK-Params` (26.25053.153), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`. Logs show only its length.
pub const DPSK_PARAMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-DPSK-Params", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `Ruckus-DPSK-AKM-Suite` (26.25053.153.1), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const DPSK_AKM_SUITE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-DPSK-AKM-Suite", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `Ruckus-DPSK-Cipher` (26.25053.153.2), a number of one octet: `get` gives and `push` takes `u8`.
pub const DPSK_CIPHER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-DPSK-Cipher", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `Ruckus-DPSK-Anonce` (26.25053.153.3), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const DPSK_ANONCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-DPSK-Anonce", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `Ruckus-DPSK-EAPOL-Key-Frame` (26.25053.153.4), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const DPSK_EAPOL_KEY_FRAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-DPSK-EAPOL-Key-Frame", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `Ruckus-Cluster-Name` (26.25053.154), text: `get` gives and `push` takes `&str`.
pub const CLUSTER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Cluster-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

/// `Ruckus-Domain-Name` (26.25053.155), text: `get` gives and `push` takes `&str`.
pub const DOMAIN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Domain-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `Ruckus-Client-Device-Type` (26.25053.156), text: `get` gives and `push` takes `&str`.
pub const CLIENT_DEVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Client-Device-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `Ruckus-Vlan-Name` (26.25053.157), text: `get` gives and `push` takes `&str`.
pub const VLAN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-Vlan-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `Ruckus-SCI-Role` (26.25053.200), text: `get` gives and `push` takes `&str`.
pub const SCI_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-SCI-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `Ruckus-SCI-Resource-Group` (26.25053.201), text: `get` gives and `push` takes `&str`.
pub const SCI_RESOURCE_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ruckus-SCI-Resource-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));
