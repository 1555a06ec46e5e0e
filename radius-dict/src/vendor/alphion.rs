// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Alphion` (8742).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(8742);

/// `Alphion-User-Role` (26.8742.1), text: `get` gives and `push` takes `&str`.
pub const USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Alphion-User-Vlan` (26.8742.2), a number: `get` gives and `push` takes `u32`.
pub const USER_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-User-Vlan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Alphion-Priv-Admin-User` (26.8742.3), a number: `get` gives and `push` takes `u32`.
pub const PRIV_ADMIN_USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Priv-Admin-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Alphion-Admin-Role` (26.8742.4), text: `get` gives and `push` takes `&str`.
pub const ADMIN_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Admin-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Alphion-Essid-Name` (26.8742.5), text: `get` gives and `push` takes `&str`.
pub const ESSID_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Essid-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Alphion-Location-Id` (26.8742.6), text: `get` gives and `push` takes `&str`.
pub const LOCATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Location-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Alphion-Port-Identifier` (26.8742.7), text: `get` gives and `push` takes `&str`.
pub const PORT_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Port-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Alphion-MMS-User-Template` (26.8742.8), text: `get` gives and `push` takes `&str`.
pub const MMS_USER_TEMPLATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-MMS-User-Template", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Alphion-Named-User-Vlan` (26.8742.9), text: `get` gives and `push` takes `&str`.
pub const NAMED_USER_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Named-User-Vlan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Alphion-AP-Group` (26.8742.10), text: `get` gives and `push` takes `&str`.
pub const AP_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-AP-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Alphion-Framed-IPv6-Address` (26.8742.11), text: `get` gives and `push` takes `&str`.
pub const FRAMED_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Framed-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Alphion-Device-Type` (26.8742.12), text: `get` gives and `push` takes `&str`.
pub const DEVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Device-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Alphion-No-DHCP-Fingerprint` (26.8742.14), a number: `get` gives and `push` takes `u32`.
pub const NO_DHCP_FINGERPRINT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-No-DHCP-Fingerprint", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Alphion-Mdps-Device-Udid` (26.8742.15), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_UDID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Mdps-Device-Udid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Alphion-Mdps-Device-Imei` (26.8742.16), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_IMEI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Mdps-Device-Imei", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Alphion-Mdps-Device-Iccid` (26.8742.17), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_ICCID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Mdps-Device-Iccid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Alphion-Mdps-Max-Devices` (26.8742.18), a number: `get` gives and `push` takes `u32`.
pub const MDPS_MAX_DEVICES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Mdps-Max-Devices", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Alphion-Mdps-Device-Name` (26.8742.19), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Mdps-Device-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Alphion-Mdps-Device-Product` (26.8742.20), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_PRODUCT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Mdps-Device-Product", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Alphion-Mdps-Device-Version` (26.8742.21), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Mdps-Device-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Alphion-Mdps-Device-Serial` (26.8742.22), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_SERIAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Mdps-Device-Serial", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Alphion-CPPM-Role` (26.8742.23), text: `get` gives and `push` takes `&str`.
pub const CPPM_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-CPPM-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Alphion-AirGroup-User-Name` (26.8742.24), text: `get` gives and `push` takes `&str`.
pub const AIRGROUP_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-AirGroup-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Alphion-AirGroup-Shared-User` (26.8742.25), text: `get` gives and `push` takes `&str`.
pub const AIRGROUP_SHARED_USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-AirGroup-Shared-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Alphion-AirGroup-Shared-Role` (26.8742.26), text: `get` gives and `push` takes `&str`.
pub const AIRGROUP_SHARED_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-AirGroup-Shared-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

::radius_dict::enumeration! {
    /// A value of `Alphion-AirGroup-Device-Type`.
    pub AirgroupDeviceType
    PERSONAL_DEVICE = 1, "Personal-Device";
    SHARED_DEVICE = 2, "Shared-Device";
    DELETED_DEVICE = 3, "Deleted-Device";
}

/// `Alphion-AirGroup-Device-Type` (26.8742.27), a named number: `get` gives and `push` takes `AirgroupDeviceType`.
pub const AIRGROUP_DEVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AirgroupDeviceType>> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-AirGroup-Device-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Alphion-Auth-Survivability` (26.8742.28), text: `get` gives and `push` takes `&str`.
pub const AUTH_SURVIVABILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Auth-Survivability", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Alphion-AS-User-Name` (26.8742.29), text: `get` gives and `push` takes `&str`.
pub const AS_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-AS-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Alphion-AS-Credential-Hash` (26.8742.30), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const AS_CREDENTIAL_HASH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-AS-Credential-Hash", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Alphion-WorkSpace-App-Name` (26.8742.31), text: `get` gives and `push` takes `&str`.
pub const WORKSPACE_APP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-WorkSpace-App-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Alphion-Mdps-Provisioning-Settings` (26.8742.32), text: `get` gives and `push` takes `&str`.
pub const MDPS_PROVISIONING_SETTINGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Mdps-Provisioning-Settings", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Alphion-Mdps-Device-Profile` (26.8742.33), text: `get` gives and `push` takes `&str`.
pub const MDPS_DEVICE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Mdps-Device-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Alphion-AP-IP-Address` (26.8742.34), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const AP_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-AP-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Alphion-AirGroup-Shared-Group` (26.8742.35), text: `get` gives and `push` takes `&str`.
pub const AIRGROUP_SHARED_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-AirGroup-Shared-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Alphion-User-Group` (26.8742.36), text: `get` gives and `push` takes `&str`.
pub const USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Alphion-Network-SSO-Token` (26.8742.37), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const NETWORK_SSO_TOKEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Network-SSO-Token", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

::radius_dict::enumeration! {
    /// A value of `Alphion-AirGroup-Version`.
    pub AirgroupVersion
    AIRGROUP_V1 = 1, "AirGroup-v1";
    AIRGROUP_V2 = 2, "AirGroup-v2";
}

/// `Alphion-AirGroup-Version` (26.8742.38), a named number: `get` gives and `push` takes `AirgroupVersion`.
pub const AIRGROUP_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AirgroupVersion>> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-AirGroup-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Alphion-Port-Bounce-Host` (26.8742.40), a number: `get` gives and `push` takes `u32`.
pub const PORT_BOUNCE_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Port-Bounce-Host", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Alphion-Calea-Server-Ip` (26.8742.41), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CALEA_SERVER_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Calea-Server-Ip", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Alphion-Admin-Path` (26.8742.42), text: `get` gives and `push` takes `&str`.
pub const ADMIN_PATH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Admin-Path", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Alphion-Captive-Portal-URL` (26.8742.43), text: `get` gives and `push` takes `&str`.
pub const CAPTIVE_PORTAL_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Captive-Portal-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Alphion-MPSK-Passphrase` (26.8742.44), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const MPSK_PASSPHRASE: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-MPSK-Passphrase", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Alphion-ACL-Server-Query-Info` (26.8742.45), text: `get` gives and `push` takes `&str`.
pub const ACL_SERVER_QUERY_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-ACL-Server-Query-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Alphion-Command-String` (26.8742.46), text: `get` gives and `push` takes `&str`.
pub const COMMAND_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alphion-Command-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));
