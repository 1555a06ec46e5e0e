// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Aruba` (14823).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(14823);

/// `Aruba-User-Role` (26.14823.1), text: `get` gives and `push` takes `&str`.
pub const USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Aruba-User-Vlan` (26.14823.2), a number: `get` gives and `push` takes `u32`.
pub const USER_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-User-Vlan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Aruba-Priv-Admin-User` (26.14823.3), a number: `get` gives and `push` takes `u32`.
pub const PRIV_ADMIN_USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Priv-Admin-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Aruba-Admin-Role` (26.14823.4), text: `get` gives and `push` takes `&str`.
pub const ADMIN_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Admin-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Aruba-Essid-Name` (26.14823.5), text: `get` gives and `push` takes `&str`.
pub const ESSID_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Essid-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Aruba-Location-Id` (26.14823.6), text: `get` gives and `push` takes `&str`.
pub const LOCATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Location-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Aruba-Port-Identifier` (26.14823.7), text: `get` gives and `push` takes `&str`.
pub const PORT_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Port-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Aruba-MMS-User-Template` (26.14823.8), text: `get` gives and `push` takes `&str`.
pub const MMS_USER_TEMPLATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-MMS-User-Template", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Aruba-Named-User-Vlan` (26.14823.9), text: `get` gives and `push` takes `&str`.
pub const NAMED_USER_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Named-User-Vlan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Aruba-AP-Group` (26.14823.10), text: `get` gives and `push` takes `&str`.
pub const AP_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AP-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Aruba-Framed-IPv6-Address` (26.14823.11), text: `get` gives and `push` takes `&str`.
pub const FRAMED_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Framed-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Aruba-Device-Type` (26.14823.12), text: `get` gives and `push` takes `&str`.
pub const DEVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Device-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Aruba-No-DHCP-Fingerprint` (26.14823.14), a number: `get` gives and `push` takes `u32`.
pub const NO_DHCP_FINGERPRINT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-No-DHCP-Fingerprint", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Aruba-Mdps-Device-Udid` (26.14823.15), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_UDID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Mdps-Device-Udid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Aruba-Mdps-Device-Imei` (26.14823.16), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_IMEI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Mdps-Device-Imei", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Aruba-Mdps-Device-Iccid` (26.14823.17), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_ICCID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Mdps-Device-Iccid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Aruba-Mdps-Max-Devices` (26.14823.18), a number: `get` gives and `push` takes `u32`.
pub const MDPS_MAX_DEVICES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Mdps-Max-Devices", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Aruba-Mdps-Device-Name` (26.14823.19), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Mdps-Device-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Aruba-Mdps-Device-Product` (26.14823.20), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_PRODUCT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Mdps-Device-Product", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Aruba-Mdps-Device-Version` (26.14823.21), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Mdps-Device-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Aruba-Mdps-Device-Serial` (26.14823.22), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_SERIAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Mdps-Device-Serial", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Aruba-CPPM-Role` (26.14823.23), text: `get` gives and `push` takes `&str`.
pub const CPPM_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-CPPM-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Aruba-AirGroup-User-Name` (26.14823.24), text: `get` gives and `push` takes `&str`.
pub const AIRGROUP_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AirGroup-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Aruba-AirGroup-Shared-User` (26.14823.25), text: `get` gives and `push` takes `&str`.
pub const AIRGROUP_SHARED_USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AirGroup-Shared-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Aruba-AirGroup-Shared-Role` (26.14823.26), text: `get` gives and `push` takes `&str`.
pub const AIRGROUP_SHARED_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AirGroup-Shared-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

::radius_dict::enumeration! {
    /// A value of `Aruba-AirGroup-Device-Type`.
    pub AirgroupDeviceType
    PERSONAL_DEVICE = 1, "Personal-Device";
    SHARED_DEVICE = 2, "Shared-Device";
    DELETED_DEVICE = 3, "Deleted-Device";
}

/// `Aruba-AirGroup-Device-Type` (26.14823.27), a named number: `get` gives and `push` takes `AirgroupDeviceType`.
pub const AIRGROUP_DEVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AirgroupDeviceType>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AirGroup-Device-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Aruba-Auth-Survivability` (26.14823.28), text: `get` gives and `push` takes `&str`.
pub const AUTH_SURVIVABILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Auth-Survivability", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Aruba-AS-User-Name` (26.14823.29), text: `get` gives and `push` takes `&str`.
pub const AS_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AS-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Aruba-AS-Credential-Hash` (26.14823.30), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const AS_CREDENTIAL_HASH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AS-Credential-Hash", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Aruba-WorkSpace-App-Name` (26.14823.31), text: `get` gives and `push` takes `&str`.
pub const WORKSPACE_APP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-WorkSpace-App-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Aruba-Mdps-Provisioning-Settings` (26.14823.32), text: `get` gives and `push` takes `&str`.
pub const MDPS_PROVISIONING_SETTINGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Mdps-Provisioning-Settings", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Aruba-Mdps-Device-Profile` (26.14823.33), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Mdps-Device-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Aruba-AP-IP-Address` (26.14823.34), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const AP_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AP-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Aruba-AirGroup-Shared-Group` (26.14823.35), text: `get` gives and `push` takes `&str`.
pub const AIRGROUP_SHARED_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AirGroup-Shared-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Aruba-User-Group` (26.14823.36), text: `get` gives and `push` takes `&str`.
pub const USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Aruba-Network-SSO-Token` (26.14823.37), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const NETWORK_SSO_TOKEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Network-SSO-Token", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

::radius_dict::enumeration! {
    /// A value of `Aruba-AirGroup-Version`.
    pub AirgroupVersion
    AIRGROUP_V1 = 1, "AirGroup-v1";
    AIRGROUP_V2 = 2, "AirGroup-v2";
}

/// `Aruba-AirGroup-Version` (26.14823.38), a named number: `get` gives and `push` takes `AirgroupVersion`.
pub const AIRGROUP_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AirgroupVersion>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AirGroup-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Aruba-Auth-SurvMethod` (26.14823.39), a number: `get` gives and `push` takes `u32`.
pub const AUTH_SURVMETHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Auth-SurvMethod", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Aruba-Port-Bounce-Host` (26.14823.40), a number: `get` gives and `push` takes `u32`.
pub const PORT_BOUNCE_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Port-Bounce-Host", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Aruba-Calea-Server-Ip` (26.14823.41), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CALEA_SERVER_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Calea-Server-Ip", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Aruba-Admin-Path` (26.14823.42), text: `get` gives and `push` takes `&str`.
pub const ADMIN_PATH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Admin-Path", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Aruba-Captive-Portal-URL` (26.14823.43), text: `get` gives and `push` takes `&str`.
pub const CAPTIVE_PORTAL_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Captive-Portal-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Aruba-MPSK-Passphrase` (26.14823.44), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const MPSK_PASSPHRASE: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-MPSK-Passphrase", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Aruba-ACL-Server-Query-Info` (26.14823.45), text: `get` gives and `push` takes `&str`.
pub const ACL_SERVER_QUERY_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-ACL-Server-Query-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Aruba-Command-String` (26.14823.46), text: `get` gives and `push` takes `&str`.
pub const COMMAND_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Command-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `Aruba-Network-Profile` (26.14823.47), text: `get` gives and `push` takes `&str`.
pub const NETWORK_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Network-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `Aruba-Admin-Device-Group` (26.14823.48), text: `get` gives and `push` takes `&str`.
pub const ADMIN_DEVICE_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Admin-Device-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

::radius_dict::enumeration! {
    /// A value of `Aruba-PoE-Priority`.
    pub PoePriority
    CRITICAL = 0, "Critical";
    HIGH = 1, "High";
    LOW = 2, "Low";
}

/// `Aruba-PoE-Priority` (26.14823.49), a named number: `get` gives and `push` takes `PoePriority`.
pub const POE_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PoePriority>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-PoE-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

::radius_dict::enumeration! {
    /// A value of `Aruba-Port-Auth-Mode`.
    pub PortAuthMode
    INFRASTRUCTURE_MODE = 1, "Infrastructure-Mode";
    CLIENT_MODE = 2, "Client-Mode";
    MULTI_DOMAIN_MODE = 3, "Multi-Domain-Mode";
}

/// `Aruba-Port-Auth-Mode` (26.14823.50), a named number: `get` gives and `push` takes `PortAuthMode`.
pub const PORT_AUTH_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PortAuthMode>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Port-Auth-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Aruba-NAS-Filter-Rule` (26.14823.51), text: `get` gives and `push` takes `&str`.
pub const NAS_FILTER_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-NAS-Filter-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

::radius_dict::enumeration! {
    /// A value of `Aruba-QoS-Trust-Mode`.
    pub QosTrustMode
    DSCP = 0, "DSCP";
    QOS = 1, "QoS";
    NONE = 2, "None";
}

/// `Aruba-QoS-Trust-Mode` (26.14823.52), a named number: `get` gives and `push` takes `QosTrustMode`.
pub const QOS_TRUST_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosTrustMode>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-QoS-Trust-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Aruba-UBT-Gateway-Role` (26.14823.53), text: `get` gives and `push` takes `&str`.
pub const UBT_GATEWAY_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-UBT-Gateway-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Aruba-Gateway-Zone` (26.14823.54), text: `get` gives and `push` takes `&str`.
pub const GATEWAY_ZONE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Gateway-Zone", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `Aruba-DPP-Bootstrapping-Key-SHA256` (26.14823.55), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const DPP_BOOTSTRAPPING_KEY_SHA256: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-DPP-Bootstrapping-Key-SHA256", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Aruba-DPP-Bootstrapping-Net-Access-Key-SHA256` (26.14823.56), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const DPP_BOOTSTRAPPING_NET_ACCESS_KEY_SHA256: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-DPP-Bootstrapping-Net-Access-Key-SHA256", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Aruba-DPP-Bootstrapping-Key-B64` (26.14823.57), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const DPP_BOOTSTRAPPING_KEY_B64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-DPP-Bootstrapping-Key-B64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

::radius_dict::enumeration! {
    /// A value of `Aruba-STP-Admin-Edge-Port`.
    pub StpAdminEdgePort
    DISABLE = 0, "Disable";
    ENABLE = 1, "Enable";
}

/// `Aruba-STP-Admin-Edge-Port` (26.14823.58), a named number: `get` gives and `push` takes `StpAdminEdgePort`.
pub const STP_ADMIN_EDGE_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<StpAdminEdgePort>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-STP-Admin-Edge-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Aruba-UBT-Gateway-CPPM-Role` (26.14823.59), text: `get` gives and `push` takes `&str`.
pub const UBT_GATEWAY_CPPM_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-UBT-Gateway-CPPM-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Aruba-AP-MAC-Address` (26.14823.60), text: `get` gives and `push` takes `&str`.
pub const AP_MAC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AP-MAC-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Aruba-Device-MAC-Address` (26.14823.61), text: `get` gives and `push` takes `&str`.
pub const DEVICE_MAC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Device-MAC-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Aruba-MPSK-Key-Name` (26.14823.62), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const MPSK_KEY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-MPSK-Key-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Aruba-Device-Traffic-Class` (26.14823.63), a number: `get` gives and `push` takes `u32`.
pub const DEVICE_TRAFFIC_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Device-Traffic-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

::radius_dict::enumeration! {
    /// A value of `Aruba-PVLAN-Port-Type`.
    pub PvlanPortType
    NONE = 0, "None";
    PROMISCUOUS = 1, "Promiscuous";
    SECONDARY = 2, "Secondary";
}

/// `Aruba-PVLAN-Port-Type` (26.14823.64), a named number: `get` gives and `push` takes `PvlanPortType`.
pub const PVLAN_PORT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PvlanPortType>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-PVLAN-Port-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Aruba-Network-Test` (26.14823.65), a number: `get` gives and `push` takes `u32`.
pub const NETWORK_TEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Network-Test", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Aruba-MPSK-Lookup-Info` (26.14823.66), octets, hidden like User-Password: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const MPSK_LOOKUP_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::PasswordHidden<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-MPSK-Lookup-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Aruba-AVPair` (26.14823.67), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

::radius_dict::enumeration! {
    /// A value of `Aruba-DPP-Service-Type`.
    pub DppServiceType
    DDP_BOOSTRAP_AUTHORIZATION = 1, "DDP-Boostrap-Authorization";
    DDP_IDENTITY_UPDATE = 2, "DDP-Identity-Update";
    DDP_NET_ACCESS = 3, "DDP-Net-Access";
}

/// `Aruba-DPP-Service-Type` (26.14823.68), a named number: `get` gives and `push` takes `DppServiceType`.
pub const DPP_SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DppServiceType>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-DPP-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Aruba-User-Mgmt-Interface` (26.14823.69), text: `get` gives and `push` takes `&str`.
pub const USER_MGMT_INTERFACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-User-Mgmt-Interface", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

::radius_dict::enumeration! {
    /// A value of `Aruba-Poe-Allocate-By-Method`.
    pub PoeAllocateByMethod
    CLASS = 1, "Class";
    USAGE = 2, "Usage";
}

/// `Aruba-Poe-Allocate-By-Method` (26.14823.70), a named number: `get` gives and `push` takes `PoeAllocateByMethod`.
pub const POE_ALLOCATE_BY_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PoeAllocateByMethod>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-Poe-Allocate-By-Method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `Aruba-DPP-AKMs` (26.14823.71), text: `get` gives and `push` takes `&str`.
pub const DPP_AKMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-DPP-AKMs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `Aruba-DPP-Passphrase` (26.14823.72), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const DPP_PASSPHRASE: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Aruba-DPP-Passphrase", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));
