// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Travelping` (18681).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(18681);

/// `TP-Gateway-Version` (26.18681.1), text: `get` gives and `push` takes `&str`.
pub const GATEWAY_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Gateway-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `TP-Firmware-Variant` (26.18681.2), text: `get` gives and `push` takes `&str`.
pub const FIRMWARE_VARIANT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Firmware-Variant", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `TP-Firmware-Version` (26.18681.3), text: `get` gives and `push` takes `&str`.
pub const FIRMWARE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Firmware-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `TP-Gateway-Config` (26.18681.4), text: `get` gives and `push` takes `&str`.
pub const GATEWAY_CONFIG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Gateway-Config", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `TP-ENC-IV` (26.18681.5), text: `get` gives and `push` takes `&str`.
pub const ENC_IV: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-ENC-IV", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `TP-Password` (26.18681.6), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `TP-User-Agent` (26.18681.7), text: `get` gives and `push` takes `&str`.
pub const USER_AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-User-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `TP-Auth-Reply` (26.18681.8), a number: `get` gives and `push` takes `u32`.
pub const AUTH_REPLY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-Auth-Reply", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `TP-Access-Class-Id` (26.18681.9), text: `get` gives and `push` takes `&str`.
pub const ACCESS_CLASS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Access-Class-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `TP-Host-Name` (26.18681.10), text: `get` gives and `push` takes `&str`.
pub const HOST_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Host-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `TP-DHCP-Request-Option-List` (26.18681.11), text: `get` gives and `push` takes `&str`.
pub const DHCP_REQUEST_OPTION_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-DHCP-Request-Option-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `TP-DHCP-Parameter-Request-List` (26.18681.12), text: `get` gives and `push` takes `&str`.
pub const DHCP_PARAMETER_REQUEST_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-DHCP-Parameter-Request-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `TP-DHCP-Vendor-Class-Id` (26.18681.13), text: `get` gives and `push` takes `&str`.
pub const DHCP_VENDOR_CLASS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-DHCP-Vendor-Class-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `TP-DHCP-Client-Id` (26.18681.14), text: `get` gives and `push` takes `&str`.
pub const DHCP_CLIENT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-DHCP-Client-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `TP-Location-Id` (26.18681.15), text: `get` gives and `push` takes `&str`.
pub const LOCATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Location-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `TP-NAT-IP-Address` (26.18681.16), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NAT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("TP-NAT-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `TP-Zone-Id` (26.18681.17), text: `get` gives and `push` takes `&str`.
pub const ZONE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Zone-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `TP-Monitor-Id` (26.18681.18), text: `get` gives and `push` takes `&str`.
pub const MONITOR_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Monitor-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `TP-Related-Session-Id` (26.18681.19), text: `get` gives and `push` takes `&str`.
pub const RELATED_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Related-Session-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `TP-Monitor-Session-Id` (26.18681.20), a number: `get` gives and `push` takes `u32`.
pub const MONITOR_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-Monitor-Session-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `TP-Max-Input-Octets` (26.18681.21), a number of eight octets: `get` gives and `push` takes `u64`.
pub const MAX_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("TP-Max-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `TP-Max-Output-Octets` (26.18681.22), a number of eight octets: `get` gives and `push` takes `u64`.
pub const MAX_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("TP-Max-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `TP-Max-Total-Octets` (26.18681.23), a number of eight octets: `get` gives and `push` takes `u64`.
pub const MAX_TOTAL_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("TP-Max-Total-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `TP-Exit-Access-Class-Id` (26.18681.24), text: `get` gives and `push` takes `&str`.
pub const EXIT_ACCESS_CLASS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Exit-Access-Class-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `TP-Access-Rule` (26.18681.25), text: `get` gives and `push` takes `&str`.
pub const ACCESS_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Access-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `TP-Access-Group` (26.18681.26), text: `get` gives and `push` takes `&str`.
pub const ACCESS_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-Access-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `TP-NAT-Pool-Id` (26.18681.27), text: `get` gives and `push` takes `&str`.
pub const NAT_POOL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-NAT-Pool-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `TP-NAT-Port-Start` (26.18681.28), a number: `get` gives and `push` takes `u32`.
pub const NAT_PORT_START: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-NAT-Port-Start", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `TP-NAT-Port-End` (26.18681.29), a number: `get` gives and `push` takes `u32`.
pub const NAT_PORT_END: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-NAT-Port-End", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `TP-Keep-Alive-Timeout` (26.18681.30), a number: `get` gives and `push` takes `u32`.
pub const KEEP_ALIVE_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-Keep-Alive-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

::radius_dict::enumeration! {
    /// A value of `TP-TLS-Auth-Type`.
    pub TlsAuthType
    PRE_SHARED_KEY = 0, "Pre-Shared-Key";
    X509_SUBJECT_COMMONNAME = 1, "X509-Subject-CommonName";
}

/// `TP-TLS-Auth-Type` (26.18681.31), a named number: `get` gives and `push` takes `TlsAuthType`.
pub const TLS_AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TlsAuthType>> =
    ::radius_proto::typed::TypedAttribute::at("TP-TLS-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `TP-TLS-Pre-Shared-Key` (26.18681.32), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const TLS_PRE_SHARED_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-TLS-Pre-Shared-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `TP-CAPWAP-Timestamp` (26.18681.33), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `TP-CAPWAP-WTP-Version` (26.18681.34), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_WTP_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-WTP-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `TP-CAPWAP-Session-Id` (26.18681.35), octets: `get` gives and `push` takes `&[u8]`.
pub const CAPWAP_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-Session-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `TP-CAPWAP-Radio-Id` (26.18681.36), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_RADIO_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-Radio-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `TP-CAPWAP-WWAN-Id` (26.18681.37), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_WWAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-WWAN-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `TP-CAPWAP-WWAN-RAT` (26.18681.38), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_WWAN_RAT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-WWAN-RAT", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `TP-CAPWAP-WWAN-RSSi` (26.18681.39), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_WWAN_RSSI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-WWAN-RSSi", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `TP-CAPWAP-WWAN-CREG` (26.18681.40), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_WWAN_CREG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-WWAN-CREG", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `TP-CAPWAP-WWAN-LAC` (26.18681.41), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_WWAN_LAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-WWAN-LAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `TP-CAPWAP-WWAN-Latency` (26.18681.42), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_WWAN_LATENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-WWAN-Latency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `TP-CAPWAP-WWAN-MCC` (26.18681.43), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_WWAN_MCC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-WWAN-MCC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `TP-CAPWAP-WWAN-MNC` (26.18681.44), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_WWAN_MNC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-WWAN-MNC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `TP-CAPWAP-WWAN-Cell-Id` (26.18681.45), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_WWAN_CELL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-WWAN-Cell-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `TP-CAPWAP-POWER-SAVE-IDLE-TIMEOUT` (26.18681.46), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_POWER_SAVE_IDLE_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-POWER-SAVE-IDLE-TIMEOUT", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `TP-CAPWAP-POWER-SAVE-BUSY-TIMEOUT` (26.18681.47), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_POWER_SAVE_BUSY_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-POWER-SAVE-BUSY-TIMEOUT", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `TP-CAPWAP-SSID` (26.18681.48), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_SSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-SSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `TP-CAPWAP-Max-WIFI-Clients` (26.18681.49), a number: `get` gives and `push` takes `u32`.
pub const CAPWAP_MAX_WIFI_CLIENTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-Max-WIFI-Clients", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `TP-CAPWAP-Walled-Garden` (26.18681.50), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_WALLED_GARDEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-Walled-Garden", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `TP-CAPWAP-GPS-Latitude` (26.18681.51), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_GPS_LATITUDE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-GPS-Latitude", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `TP-CAPWAP-GPS-Longitude` (26.18681.52), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_GPS_LONGITUDE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-GPS-Longitude", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `TP-CAPWAP-GPS-Altitude` (26.18681.53), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_GPS_ALTITUDE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-GPS-Altitude", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `TP-CAPWAP-GPS-Hdop` (26.18681.54), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_GPS_HDOP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-GPS-Hdop", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `TP-CAPWAP-GPS-Timestamp` (26.18681.55), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_GPS_TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-GPS-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `TP-CAPWAP-Hardware-Version` (26.18681.56), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_HARDWARE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-Hardware-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `TP-CAPWAP-Software-Version` (26.18681.57), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_SOFTWARE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-Software-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `TP-CAPWAP-Boot-Version` (26.18681.58), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_BOOT_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-Boot-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `TP-CAPWAP-Other-Software-Version` (26.18681.59), text: `get` gives and `push` takes `&str`.
pub const CAPWAP_OTHER_SOFTWARE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("TP-CAPWAP-Other-Software-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));
