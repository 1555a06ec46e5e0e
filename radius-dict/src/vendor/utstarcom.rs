// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `UTStarcom` (7064).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(7064);

/// `UTStarcom-VLAN-ID` (26.7064.140), a number: `get` gives and `push` takes `u32`.
pub const VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-VLAN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `UTStarcom-CommittedBandwidth` (26.7064.142), a number: `get` gives and `push` takes `u32`.
pub const COMMITTEDBANDWIDTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-CommittedBandwidth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `UTStarcom-MaxBandwidth` (26.7064.143), a number: `get` gives and `push` takes `u32`.
pub const MAXBANDWIDTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-MaxBandwidth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `UTStarcom-Priority` (26.7064.145), a number: `get` gives and `push` takes `u32`.
pub const PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `UTStarcom-Error-Reason` (26.7064.147), a number: `get` gives and `push` takes `u32`.
pub const ERROR_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-Error-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `UTStarcom-PrimaryDNS` (26.7064.152), a number: `get` gives and `push` takes `u32`.
pub const PRIMARYDNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-PrimaryDNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `UTStarcom-SecondaryDNS` (26.7064.153), a number: `get` gives and `push` takes `u32`.
pub const SECONDARYDNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-SecondaryDNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `UTStarcom-MaxBurstSize` (26.7064.161), a number: `get` gives and `push` takes `u32`.
pub const MAXBURSTSIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-MaxBurstSize", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `UTStarcom-MaxDelay` (26.7064.162), a number: `get` gives and `push` takes `u32`.
pub const MAXDELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-MaxDelay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `UTStarcom-MaxJitter` (26.7064.163), a number: `get` gives and `push` takes `u32`.
pub const MAXJITTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-MaxJitter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `UTStarcom-DeviceId` (26.7064.165), text: `get` gives and `push` takes `&str`.
pub const DEVICEID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-DeviceId", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 165));

/// `UTStarcom-Module-Id` (26.7064.166), a number: `get` gives and `push` takes `u32`.
pub const MODULE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-Module-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));

/// `UTStarcom-Port-No` (26.7064.167), a number: `get` gives and `push` takes `u32`.
pub const PORT_NO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-Port-No", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 167));

/// `UTStarcom-Logical-Port-No` (26.7064.168), a number: `get` gives and `push` takes `u32`.
pub const LOGICAL_PORT_NO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-Logical-Port-No", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 168));

/// `UTStarcom-UNI-MAX-MAC` (26.7064.169), a number: `get` gives and `push` takes `u32`.
pub const UNI_MAX_MAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-UNI-MAX-MAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 169));

/// `UTStarcom-Default-Gateway` (26.7064.170), a number: `get` gives and `push` takes `u32`.
pub const DEFAULT_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-Default-Gateway", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 170));

/// `UTStarcom-CLI-Access-Level` (26.7064.171), a number: `get` gives and `push` takes `u32`.
pub const CLI_ACCESS_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-CLI-Access-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 171));

/// `UTStarcom-Act-Input-Octets` (26.7064.180), text: `get` gives and `push` takes `&str`.
pub const ACT_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-Act-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `UTStarcom-Act-Output-Octets` (26.7064.181), text: `get` gives and `push` takes `&str`.
pub const ACT_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-Act-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

/// `UTStarcom-Act-Input-Frames` (26.7064.182), text: `get` gives and `push` takes `&str`.
pub const ACT_INPUT_FRAMES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-Act-Input-Frames", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 182));

/// `UTStarcom-Act-Output-Frames` (26.7064.183), text: `get` gives and `push` takes `&str`.
pub const ACT_OUTPUT_FRAMES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-Act-Output-Frames", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `UTStarcom-Onu-MC-Filter-Enable` (26.7064.184), a number: `get` gives and `push` takes `u32`.
pub const ONU_MC_FILTER_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-Onu-MC-Filter-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 184));

/// `UTStarcom-UNI-Auto-Negotiation` (26.7064.185), a number: `get` gives and `push` takes `u32`.
pub const UNI_AUTO_NEGOTIATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-UNI-Auto-Negotiation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `UTStarcom-UNI-Speed` (26.7064.186), a number: `get` gives and `push` takes `u32`.
pub const UNI_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-UNI-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186));

/// `UTStarcom-UNI-Duplex` (26.7064.187), a number: `get` gives and `push` takes `u32`.
pub const UNI_DUPLEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-UNI-Duplex", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 187));

/// `UTStarcom-ONU-Admin_status` (26.7064.188), a number: `get` gives and `push` takes `u32`.
pub const ONU_ADMIN_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-ONU-Admin_status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 188));

/// `UTStarcom-ONU-FW-SC-Upgrade` (26.7064.189), a number: `get` gives and `push` takes `u32`.
pub const ONU_FW_SC_UPGRADE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UTStarcom-ONU-FW-SC-Upgrade", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 189));
