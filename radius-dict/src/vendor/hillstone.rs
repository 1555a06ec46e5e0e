// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Hillstone` (28557).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(28557);

/// `Hillstone-User-vsys-id` (26.28557.1), a number: `get` gives and `push` takes `u32`.
pub const USER_VSYS_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-User-vsys-id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `Hillstone-User-Type`.
    pub UserType
    HS_USER_L2TP = 1, "HS-User-l2tp";
    HS_USER_8021X = 2, "HS-User-8021x";
    HS_USER_SMARTVPN = 4, "HS-User-smartvpn";
    HS_USER_NORMAL = 8, "HS-User-normal";
    HS_USER_ADMIN = 16, "HS-User-Admin";
}

/// `Hillstone-User-Type` (26.28557.2), a named number: `get` gives and `push` takes `UserType`.
pub const USER_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserType>> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-User-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Hillstone-User-Admin-Privilege` (26.28557.3), a number: `get` gives and `push` takes `u32`.
pub const USER_ADMIN_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-User-Admin-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

::radius_dict::enumeration! {
    /// A value of `Hillstone-User-Login-Type`.
    pub UserLoginType
    HS_ADMIN_CONSOLE = 1, "HS-Admin-Console";
    HS_ADMIN_TELNET = 2, "HS-Admin-Telnet";
    HS_ADMIN_SSH = 4, "HS-Admin-SSH";
    HS_ADMIN_HTTP = 8, "HS-Admin-HTTP";
    HS_ADMIN_HTTPS = 16, "HS-Admin-HTTPS";
}

/// `Hillstone-User-Login-Type` (26.28557.4), a named number: `get` gives and `push` takes `UserLoginType`.
pub const USER_LOGIN_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserLoginType>> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-User-Login-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Hillstone-User-Mobile-Number` (26.28557.5), text: `get` gives and `push` takes `&str`.
pub const USER_MOBILE_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-User-Mobile-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

::radius_dict::enumeration! {
    /// A value of `Hillstone-User-Mobile-Operator`.
    pub UserMobileOperator
    HS_MOBILE_CHINAMOBILE = 1, "HS-Mobile-ChinaMobile";
    HS_MOBILE_CHINAUNICOM = 2, "HS-Mobile-ChinaUnicom";
    HS_MOBILE_CHINATELECOM = 3, "HS-Mobile-ChinaTelecom";
}

/// `Hillstone-User-Mobile-Operator` (26.28557.6), a named number: `get` gives and `push` takes `UserMobileOperator`.
pub const USER_MOBILE_OPERATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserMobileOperator>> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-User-Mobile-Operator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Hillstone-User-Policy-dst-ip-begin` (26.28557.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const USER_POLICY_DST_IP_BEGIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-User-Policy-dst-ip-begin", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Hillstone-User-Policy-dst-ip-end` (26.28557.8), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const USER_POLICY_DST_IP_END: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-User-Policy-dst-ip-end", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Hillstone-User-Role-Bame` (26.28557.9), text: `get` gives and `push` takes `&str`.
pub const USER_ROLE_BAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-User-Role-Bame", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Hillstone-VPN-DHCP-Gateway` (26.28557.100), text: `get` gives and `push` takes `&str`.
pub const VPN_DHCP_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-VPN-DHCP-Gateway", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Hillstone-VPN-DHCP-Mask` (26.28557.101), text: `get` gives and `push` takes `&str`.
pub const VPN_DHCP_MASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-VPN-DHCP-Mask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Hillstone-VPN-DHCP-Pool` (26.28557.102), text: `get` gives and `push` takes `&str`.
pub const VPN_DHCP_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-VPN-DHCP-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Hillstone-VPN-WINS` (26.28557.103), text: `get` gives and `push` takes `&str`.
pub const VPN_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-VPN-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Hillstone-VPN-DNS` (26.28557.104), text: `get` gives and `push` takes `&str`.
pub const VPN_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-VPN-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Hillstone-VPN-Split-Route` (26.28557.105), text: `get` gives and `push` takes `&str`.
pub const VPN_SPLIT_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-VPN-Split-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `Hillstone-VPN-Tunnel-IP` (26.28557.106), text: `get` gives and `push` takes `&str`.
pub const VPN_TUNNEL_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-VPN-Tunnel-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Hillstone-VPN-SNAT` (26.28557.107), a number: `get` gives and `push` takes `u32`.
pub const VPN_SNAT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Hillstone-VPN-SNAT", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));
