// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Fortinet` (12356).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(12356);

/// `Fortinet-Group-Name` (26.12356.1), text: `get` gives and `push` takes `&str`.
pub const GROUP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Group-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Fortinet-Client-IP-Address` (26.12356.2), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Client-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Fortinet-Vdom-Name` (26.12356.3), text: `get` gives and `push` takes `&str`.
pub const VDOM_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Vdom-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Fortinet-Client-IPv6-Address` (26.12356.4), octets: `get` gives and `push` takes `&[u8]`.
pub const CLIENT_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Client-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Fortinet-Interface-Name` (26.12356.5), text: `get` gives and `push` takes `&str`.
pub const INTERFACE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Interface-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Fortinet-Access-Profile` (26.12356.6), text: `get` gives and `push` takes `&str`.
pub const ACCESS_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Access-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Fortinet-SSID` (26.12356.7), text: `get` gives and `push` takes `&str`.
pub const SSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-SSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Fortinet-AP-Name` (26.12356.8), text: `get` gives and `push` takes `&str`.
pub const AP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-AP-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Fortinet-FAC-Auth-Status` (26.12356.11), text: `get` gives and `push` takes `&str`.
pub const FAC_AUTH_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-FAC-Auth-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Fortinet-FAC-Token-ID` (26.12356.12), text: `get` gives and `push` takes `&str`.
pub const FAC_TOKEN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-FAC-Token-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Fortinet-FAC-Challenge-Code` (26.12356.15), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const FAC_CHALLENGE_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-FAC-Challenge-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Fortinet-Webfilter-Category-Allow` (26.12356.16), octets: `get` gives and `push` takes `&[u8]`.
pub const WEBFILTER_CATEGORY_ALLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Webfilter-Category-Allow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Fortinet-Webfilter-Category-Block` (26.12356.17), octets: `get` gives and `push` takes `&[u8]`.
pub const WEBFILTER_CATEGORY_BLOCK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Webfilter-Category-Block", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Fortinet-Webfilter-Category-Monitor` (26.12356.18), octets: `get` gives and `push` takes `&[u8]`.
pub const WEBFILTER_CATEGORY_MONITOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Webfilter-Category-Monitor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Fortinet-AppCtrl-Category-Allow` (26.12356.19), octets: `get` gives and `push` takes `&[u8]`.
pub const APPCTRL_CATEGORY_ALLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-AppCtrl-Category-Allow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Fortinet-AppCtrl-Category-Block` (26.12356.20), octets: `get` gives and `push` takes `&[u8]`.
pub const APPCTRL_CATEGORY_BLOCK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-AppCtrl-Category-Block", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Fortinet-AppCtrl-Risk-Allow` (26.12356.21), octets: `get` gives and `push` takes `&[u8]`.
pub const APPCTRL_RISK_ALLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-AppCtrl-Risk-Allow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Fortinet-AppCtrl-Risk-Block` (26.12356.22), octets: `get` gives and `push` takes `&[u8]`.
pub const APPCTRL_RISK_BLOCK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-AppCtrl-Risk-Block", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Fortinet-WirelessController-Device-MAC` (26.12356.23), an Ethernet address: `get` gives and `push` takes `EthernetAddress`.
pub const WIRELESSCONTROLLER_DEVICE_MAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::EthernetAddress> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-WirelessController-Device-MAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Fortinet-WirelessController-WTP-ID` (26.12356.24), text: `get` gives and `push` takes `&str`.
pub const WIRELESSCONTROLLER_WTP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-WirelessController-WTP-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Fortinet-WirelessController-Assoc-Time` (26.12356.25), a time: `get` gives and `push` takes `Time`.
pub const WIRELESSCONTROLLER_ASSOC_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Time> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-WirelessController-Assoc-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Fortinet-FortiWAN-AVPair` (26.12356.26), text: `get` gives and `push` takes `&str`.
pub const FORTIWAN_AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-FortiWAN-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Fortinet-FDD-Access-Profile` (26.12356.30), text: `get` gives and `push` takes `&str`.
pub const FDD_ACCESS_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-FDD-Access-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Fortinet-FDD-Trusted-Hosts` (26.12356.31), text: `get` gives and `push` takes `&str`.
pub const FDD_TRUSTED_HOSTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-FDD-Trusted-Hosts", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Fortinet-FDD-SPP-Name` (26.12356.32), text: `get` gives and `push` takes `&str`.
pub const FDD_SPP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-FDD-SPP-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Fortinet-FDD-Is-System-Admin` (26.12356.33), text: `get` gives and `push` takes `&str`.
pub const FDD_IS_SYSTEM_ADMIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-FDD-Is-System-Admin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Fortinet-FDD-Is-SPP-Admin` (26.12356.34), text: `get` gives and `push` takes `&str`.
pub const FDD_IS_SPP_ADMIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-FDD-Is-SPP-Admin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Fortinet-FDD-SPP-Policy-Group` (26.12356.35), text: `get` gives and `push` takes `&str`.
pub const FDD_SPP_POLICY_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-FDD-SPP-Policy-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Fortinet-FDD-Allow-API-Access` (26.12356.36), text: `get` gives and `push` takes `&str`.
pub const FDD_ALLOW_API_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-FDD-Allow-API-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Fortinet-Fpc-User-Role` (26.12356.40), text: `get` gives and `push` takes `&str`.
pub const FPC_USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Fpc-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Fortinet-Tenant-Identification` (26.12356.41), text: `get` gives and `push` takes `&str`.
pub const TENANT_IDENTIFICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Tenant-Identification", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Fortinet-Host-Port-AVPair` (26.12356.42), text: `get` gives and `push` takes `&str`.
pub const HOST_PORT_AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fortinet-Host-Port-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));
