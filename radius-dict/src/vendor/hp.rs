// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `HP` (11).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(11);

/// `HP-Privilege-Level` (26.11.1), a number: `get` gives and `push` takes `u32`.
pub const PRIVILEGE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("HP-Privilege-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `HP-Command-String` (26.11.2), text: `get` gives and `push` takes `&str`.
pub const COMMAND_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-Command-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

::radius_dict::enumeration! {
    /// A value of `HP-Command-Exception`.
    pub CommandException
    PERMIT_LIST = 0, "Permit-List";
    DENY_LIST = 1, "Deny-List";
}

/// `HP-Command-Exception` (26.11.3), a named number: `get` gives and `push` takes `CommandException`.
pub const COMMAND_EXCEPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CommandException>> =
    ::radius_proto::typed::TypedAttribute::at("HP-Command-Exception", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `HP-Port-Client-Limit-Dot1x` (26.11.10), a number: `get` gives and `push` takes `u32`.
pub const PORT_CLIENT_LIMIT_DOT1X: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("HP-Port-Client-Limit-Dot1x", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `HP-Port-Client-Limit-MA` (26.11.11), a number: `get` gives and `push` takes `u32`.
pub const PORT_CLIENT_LIMIT_MA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("HP-Port-Client-Limit-MA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `HP-Port-Client-Limit-WA` (26.11.12), a number: `get` gives and `push` takes `u32`.
pub const PORT_CLIENT_LIMIT_WA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("HP-Port-Client-Limit-WA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `HP-Port-Auth-Mode-Dot1x`.
    pub PortAuthModeDot1x
    PORT_BASED = 1, "Port-Based";
    USER_BASED = 2, "User-Based";
}

/// `HP-Port-Auth-Mode-Dot1x` (26.11.13), a named number: `get` gives and `push` takes `PortAuthModeDot1x`.
pub const PORT_AUTH_MODE_DOT1X: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PortAuthModeDot1x>> =
    ::radius_proto::typed::TypedAttribute::at("HP-Port-Auth-Mode-Dot1x", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `HP-Port-MA-Port-Mode` (26.11.14), a number: `get` gives and `push` takes `u32`.
pub const PORT_MA_PORT_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("HP-Port-MA-Port-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `HP-Port-Bounce-Host` (26.11.23), a number: `get` gives and `push` takes `u32`.
pub const PORT_BOUNCE_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("HP-Port-Bounce-Host", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `HP-Captive-Portal-URL` (26.11.24), text: `get` gives and `push` takes `&str`.
pub const CAPTIVE_PORTAL_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-Captive-Portal-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `HP-User-Role` (26.11.25), text: `get` gives and `push` takes `&str`.
pub const USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

::radius_dict::enumeration! {
    /// A value of `HP-Management-Protocol`.
    pub ManagementProtocol
    HTTP = 5, "HTTP";
    HTTPS = 6, "HTTPS";
}

/// `HP-Management-Protocol` (26.11.26), a named number: `get` gives and `push` takes `ManagementProtocol`.
pub const MANAGEMENT_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ManagementProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("HP-Management-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `HP-CPPM-Role` (26.11.27), text: `get` gives and `push` takes `&str`.
pub const CPPM_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-CPPM-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `HP-CPPM-Secondary-Role` (26.11.28), text: `get` gives and `push` takes `&str`.
pub const CPPM_SECONDARY_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-CPPM-Secondary-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `HP-Port-Priority-Regeneration-Table` (26.11.40), text: `get` gives and `push` takes `&str`.
pub const PORT_PRIORITY_REGENERATION_TABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-Port-Priority-Regeneration-Table", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `HP-Cos` (26.11.40), text: `get` gives and `push` takes `&str`.
pub const COS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-Cos", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `HP-Bandwidth-Max-Ingress` (26.11.46), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_MAX_INGRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("HP-Bandwidth-Max-Ingress", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `HP-Bandwidth-Max-Egress` (26.11.48), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_MAX_EGRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("HP-Bandwidth-Max-Egress", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `HP-Ip-Filter-Raw` (26.11.61), text: `get` gives and `push` takes `&str`.
pub const IP_FILTER_RAW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-Ip-Filter-Raw", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `HP-Nas-Filter-Rule` (26.11.61), text: `get` gives and `push` takes `&str`.
pub const NAS_FILTER_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-Nas-Filter-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `HP-Access-Profile` (26.11.62), text: `get` gives and `push` takes `&str`.
pub const ACCESS_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-Access-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `HP-Nas-Rules-IPv6` (26.11.63), a number: `get` gives and `push` takes `u32`.
pub const NAS_RULES_IPV6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("HP-Nas-Rules-IPv6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `HP-Egress-VLANID` (26.11.64), a number: `get` gives and `push` takes `u32`.
pub const EGRESS_VLANID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("HP-Egress-VLANID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `HP-Egress-VLAN-Name` (26.11.65), text: `get` gives and `push` takes `&str`.
pub const EGRESS_VLAN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-Egress-VLAN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `HP-Bonjour-Inbound-Profile` (26.11.66), text: `get` gives and `push` takes `&str`.
pub const BONJOUR_INBOUND_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-Bonjour-Inbound-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `HP-Bonjour-Outbound-Profile` (26.11.67), text: `get` gives and `push` takes `&str`.
pub const BONJOUR_OUTBOUND_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-Bonjour-Outbound-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `HP-URI-String` (26.11.80), text: `get` gives and `push` takes `&str`.
pub const URI_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-URI-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `HP-URI-Json-String` (26.11.81), text: `get` gives and `push` takes `&str`.
pub const URI_JSON_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-URI-Json-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `HP-URI-Access` (26.11.82), text: `get` gives and `push` takes `&str`.
pub const URI_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-URI-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `HP-URI-Exception` (26.11.83), a number: `get` gives and `push` takes `u32`.
pub const URI_EXCEPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("HP-URI-Exception", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `HP-VC-groups` (26.11.192), text: `get` gives and `push` takes `&str`.
pub const VC_GROUPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("HP-VC-groups", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `HP-Capability-Advert` (26.11.255), octets: `get` gives and `push` takes `&[u8]`.
pub const CAPABILITY_ADVERT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("HP-Capability-Advert", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
