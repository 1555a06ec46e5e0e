// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Mimosa` (43356).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(43356);

/// `Mimosa-Device-Configuration-Parameter` (26.43356.1), text: `get` gives and `push` takes `&str`.
pub const DEVICE_CONFIGURATION_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-Device-Configuration-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Mimosa-FirmwareVersion-Parameter` (26.43356.2), text: `get` gives and `push` takes `&str`.
pub const FIRMWAREVERSION_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-FirmwareVersion-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Mimosa-FirmwareLocation-Parameter` (26.43356.3), text: `get` gives and `push` takes `&str`.
pub const FIRMWARELOCATION_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-FirmwareLocation-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Mimosa-WirelessProtocol-Parameter` (26.43356.4), text: `get` gives and `push` takes `&str`.
pub const WIRELESSPROTOCOL_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-WirelessProtocol-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Mimosa-ManagementIPAddressMode-Parameter` (26.43356.5), text: `get` gives and `push` takes `&str`.
pub const MANAGEMENTIPADDRESSMODE_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-ManagementIPAddressMode-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Mimosa-ManagementIPAddress-Parameter` (26.43356.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const MANAGEMENTIPADDRESS_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-ManagementIPAddress-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Mimosa-ManagementIPNetmask-Parameter` (26.43356.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const MANAGEMENTIPNETMASK_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-ManagementIPNetmask-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Mimosa-ManagementIPGateway-Parameter` (26.43356.8), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const MANAGEMENTIPGATEWAY_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-ManagementIPGateway-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Mimosa-ManagementVlanStatus-Parameter` (26.43356.9), a number of one octet: `get` gives and `push` takes `u8`.
pub const MANAGEMENTVLANSTATUS_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-ManagementVlanStatus-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Mimosa-ManagementVlan-Parameter` (26.43356.10), text: `get` gives and `push` takes `&str`.
pub const MANAGEMENTVLAN_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-ManagementVlan-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Mimosa-ManagementPassword-Parameter` (26.43356.11), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const MANAGEMENTPASSWORD_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-ManagementPassword-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Mimosa-DeviceName-Parameter` (26.43356.12), text: `get` gives and `push` takes `&str`.
pub const DEVICENAME_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-DeviceName-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Mimosa-TrafficShapingPeak-Parameter` (26.43356.13), text: `get` gives and `push` takes `&str`.
pub const TRAFFICSHAPINGPEAK_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-TrafficShapingPeak-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Mimosa-TrafficShapingCommitted-Parameter` (26.43356.14), text: `get` gives and `push` takes `&str`.
pub const TRAFFICSHAPINGCOMMITTED_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-TrafficShapingCommitted-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Mimosa-EthernetPortSpeed-Parameter` (26.43356.15), text: `get` gives and `push` takes `&str`.
pub const ETHERNETPORTSPEED_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-EthernetPortSpeed-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Mimosa-DNS1-Parameter` (26.43356.16), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DNS1_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-DNS1-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Mimosa-DNS2-Parameter` (26.43356.17), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DNS2_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-DNS2-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Mimosa-HTTPPort-Parameter` (26.43356.18), a number: `get` gives and `push` takes `u32`.
pub const HTTPPORT_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-HTTPPort-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Mimosa-EnableHTTPS-Parameter` (26.43356.19), a number of one octet: `get` gives and `push` takes `u8`.
pub const ENABLEHTTPS_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-EnableHTTPS-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Mimosa-HTTPSPort-Parameter` (26.43356.20), a number: `get` gives and `push` takes `u32`.
pub const HTTPSPORT_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-HTTPSPort-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Mimosa-CloudManagement-Parameter` (26.43356.21), a number of one octet: `get` gives and `push` takes `u8`.
pub const CLOUDMANAGEMENT_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-CloudManagement-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Mimosa-EnableSNMP-Parameter` (26.43356.22), a number of one octet: `get` gives and `push` takes `u8`.
pub const ENABLESNMP_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-EnableSNMP-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Mimosa-SNMPCommunityString-Parameter` (26.43356.23), text: `get` gives and `push` takes `&str`.
pub const SNMPCOMMUNITYSTRING_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-SNMPCommunityString-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Mimosa-SNMPTrapServer-Parameter` (26.43356.24), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SNMPTRAPSERVER_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-SNMPTrapServer-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Mimosa-NTPServerAddress-Parameter` (26.43356.25), text: `get` gives and `push` takes `&str`.
pub const NTPSERVERADDRESS_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-NTPServerAddress-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Mimosa-EnableSyslog-Parameter` (26.43356.26), a number of one octet: `get` gives and `push` takes `u8`.
pub const ENABLESYSLOG_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Byte> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-EnableSyslog-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Mimosa-SyslogServerAddress-Parameter` (26.43356.27), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SYSLOGSERVERADDRESS_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-SyslogServerAddress-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Mimosa-SyslogPort-Parameter` (26.43356.28), a number: `get` gives and `push` takes `u32`.
pub const SYSLOGPORT_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-SyslogPort-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Mimosa-SyslogProtocol-Parameter` (26.43356.29), text: `get` gives and `push` takes `&str`.
pub const SYSLOGPROTOCOL_PARAMETER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Mimosa-SyslogProtocol-Parameter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));
