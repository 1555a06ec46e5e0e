// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Alteon` (1872).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1872);

/// `Alteon-Group-Mapping` (26.1872.1), text: `get` gives and `push` takes `&str`.
pub const GROUP_MAPPING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alteon-Group-Mapping", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Alteon-VPN-Id` (26.1872.3), a number: `get` gives and `push` takes `u32`.
pub const VPN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Alteon-VPN-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Alteon-Client-IP-Address` (26.1872.4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alteon-Client-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Alteon-Client-Netmask` (26.1872.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_NETMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alteon-Client-Netmask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Alteon-Primary-NBNS-Server` (26.1872.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alteon-Primary-NBNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Alteon-Secondary-NBNS-Server` (26.1872.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alteon-Secondary-NBNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Alteon-Primary-DNS-Server` (26.1872.8), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alteon-Primary-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Alteon-Secondary-DNS-Server` (26.1872.9), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Alteon-Secondary-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Alteon-Domain-Name` (26.1872.10), text: `get` gives and `push` takes `&str`.
pub const DOMAIN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alteon-Domain-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

::radius_dict::enumeration! {
    /// A value of `Alteon-Service-Type`.
    pub ServiceType
    ALTEON_ADMIN = 6, "Alteon-Admin";
    ALTEON_L4ADMIN = 250, "Alteon-L4admin";
    ALTEON_SLBADMIN = 251, "Alteon-Slbadmin";
    ALTEON_OPER = 252, "Alteon-Oper";
    ALTEON_L4OPER = 253, "Alteon-L4oper";
    ALTEON_SLBOPER = 254, "Alteon-Slboper";
    ALTEON_USER = 255, "Alteon-User";
}

/// `Alteon-Service-Type` (26.1872.26), a named number: `get` gives and `push` takes `ServiceType`.
pub const SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ServiceType>> =
    ::radius_proto::typed::TypedAttribute::at("Alteon-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

::radius_dict::enumeration! {
    /// A value of `Alteon-Language`.
    pub Language
    ALTEON_ENGLISH = 0, "Alteon-English";
    ALTEON_CHINESE = 1, "Alteon-Chinese";
}

/// `Alteon-Language` (26.1872.28), a named number: `get` gives and `push` takes `Language`.
pub const LANGUAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Language>> =
    ::radius_proto::typed::TypedAttribute::at("Alteon-Language", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));
