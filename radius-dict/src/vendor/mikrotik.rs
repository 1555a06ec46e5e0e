// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Mikrotik` (14988).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(14988);

/// `Mikrotik-Recv-Limit` (26.14988.1), a number: `get` gives and `push` takes `u32`.
pub const RECV_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Recv-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Mikrotik-Xmit-Limit` (26.14988.2), a number: `get` gives and `push` takes `u32`.
pub const XMIT_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Xmit-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Mikrotik-Group` (26.14988.3), text: `get` gives and `push` takes `&str`.
pub const GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Mikrotik-Wireless-Forward` (26.14988.4), a number: `get` gives and `push` takes `u32`.
pub const WIRELESS_FORWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-Forward", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Mikrotik-Wireless-Skip-Dot1x` (26.14988.5), a number: `get` gives and `push` takes `u32`.
pub const WIRELESS_SKIP_DOT1X: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-Skip-Dot1x", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

::radius_dict::enumeration! {
    /// A value of `Mikrotik-Wireless-Enc-Algo`.
    pub WirelessEncAlgo
    NO_ENCRYPTION = 0, "No-encryption";
    _40_BIT_WEP = 1, "40-bit-WEP";
    _104_BIT_WEP = 2, "104-bit-WEP";
    AES_CCM = 3, "AES-CCM";
    TKIP = 4, "TKIP";
}

/// `Mikrotik-Wireless-Enc-Algo` (26.14988.6), a named number: `get` gives and `push` takes `WirelessEncAlgo`.
pub const WIRELESS_ENC_ALGO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WirelessEncAlgo>> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-Enc-Algo", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Mikrotik-Wireless-Enc-Key` (26.14988.7), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const WIRELESS_ENC_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-Enc-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Mikrotik-Rate-Limit` (26.14988.8), text: `get` gives and `push` takes `&str`.
pub const RATE_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Rate-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Mikrotik-Realm` (26.14988.9), text: `get` gives and `push` takes `&str`.
pub const REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Mikrotik-Host-IP` (26.14988.10), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const HOST_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Host-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Mikrotik-Mark-Id` (26.14988.11), text: `get` gives and `push` takes `&str`.
pub const MARK_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Mark-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Mikrotik-Advertise-URL` (26.14988.12), text: `get` gives and `push` takes `&str`.
pub const ADVERTISE_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Advertise-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Mikrotik-Advertise-Interval` (26.14988.13), a number: `get` gives and `push` takes `u32`.
pub const ADVERTISE_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Advertise-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Mikrotik-Recv-Limit-Gigawords` (26.14988.14), a number: `get` gives and `push` takes `u32`.
pub const RECV_LIMIT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Recv-Limit-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Mikrotik-Xmit-Limit-Gigawords` (26.14988.15), a number: `get` gives and `push` takes `u32`.
pub const XMIT_LIMIT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Xmit-Limit-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Mikrotik-Wireless-PSK` (26.14988.16), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const WIRELESS_PSK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-PSK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Mikrotik-Total-Limit` (26.14988.17), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Total-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Mikrotik-Total-Limit-Gigawords` (26.14988.18), a number: `get` gives and `push` takes `u32`.
pub const TOTAL_LIMIT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Total-Limit-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Mikrotik-Address-List` (26.14988.19), text: `get` gives and `push` takes `&str`.
pub const ADDRESS_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Address-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Mikrotik-Wireless-MPKey` (26.14988.20), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const WIRELESS_MPKEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-MPKey", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Mikrotik-Wireless-Comment` (26.14988.21), text: `get` gives and `push` takes `&str`.
pub const WIRELESS_COMMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-Comment", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Mikrotik-Delegated-IPv6-Pool` (26.14988.22), text: `get` gives and `push` takes `&str`.
pub const DELEGATED_IPV6_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Delegated-IPv6-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Mikrotik-DHCP-Option-Set` (26.14988.23), text: `get` gives and `push` takes `&str`.
pub const DHCP_OPTION_SET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-DHCP-Option-Set", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Mikrotik-DHCP-Option-Param-STR1` (26.14988.24), text: `get` gives and `push` takes `&str`.
pub const DHCP_OPTION_PARAM_STR1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-DHCP-Option-Param-STR1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Mikrotik-DHCP-Option-Param-STR2` (26.14988.25), text: `get` gives and `push` takes `&str`.
pub const DHCP_OPTION_PARAM_STR2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-DHCP-Option-Param-STR2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Mikrotik-DHCP-Option-ParamSTR2` (26.14988.25), text: `get` gives and `push` takes `&str`.
pub const DHCP_OPTION_PARAMSTR2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-DHCP-Option-ParamSTR2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Mikrotik-Wireless-VLANID` (26.14988.26), a number: `get` gives and `push` takes `u32`.
pub const WIRELESS_VLANID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-VLANID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

::radius_dict::enumeration! {
    /// A value of `Mikrotik-Wireless-VLANIDtype`.
    pub WirelessVlanidtype
    _802_1Q = 0, "802.1q";
    _802_1AD = 1, "802.1ad";
}

/// `Mikrotik-Wireless-VLANIDtype` (26.14988.27), a named number: `get` gives and `push` takes `WirelessVlanidtype`.
pub const WIRELESS_VLANIDTYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WirelessVlanidtype>> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-VLANIDtype", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Mikrotik-Wireless-VLANID-Type` (26.14988.27), a named number: `get` gives and `push` takes `WirelessVlanidtype`.
pub const WIRELESS_VLANID_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WirelessVlanidtype>> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-VLANID-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Mikrotik-Wireless-Minsignal` (26.14988.28), text: `get` gives and `push` takes `&str`.
pub const WIRELESS_MINSIGNAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-Minsignal", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Mikrotik-Wireless-Maxsignal` (26.14988.29), text: `get` gives and `push` takes `&str`.
pub const WIRELESS_MAXSIGNAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Wireless-Maxsignal", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Mikrotik-Switching-Filter` (26.14988.30), text: `get` gives and `push` takes `&str`.
pub const SWITCHING_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mikrotik-Switching-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));
