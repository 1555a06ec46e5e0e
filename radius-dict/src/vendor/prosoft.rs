// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Prosoft` (4735).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(4735);

/// `Prosoft-Home-Agent-Address` (26.4735.0), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const HOME_AGENT_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-Home-Agent-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 0));

/// `Prosoft-Default-Gateway` (26.4735.1), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DEFAULT_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-Default-Gateway", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Prosoft-Primary-DNS` (26.4735.2), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-Primary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Prosoft-Secondary-DNS` (26.4735.3), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-Secondary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Prosoft-Security-Parameter-Index` (26.4735.4), a number: `get` gives and `push` takes `u32`.
pub const SECURITY_PARAMETER_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-Security-Parameter-Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Prosoft-Security-Key` (26.4735.5), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const SECURITY_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-Security-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Prosoft-MAC-Address` (26.4735.7), text: `get` gives and `push` takes `&str`.
pub const MAC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-MAC-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Prosoft-Authentication-Reason` (26.4735.8), a number: `get` gives and `push` takes `u32`.
pub const AUTHENTICATION_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-Authentication-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Prosoft-ATM-Interface` (26.4735.9), a number: `get` gives and `push` takes `u32`.
pub const ATM_INTERFACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-ATM-Interface", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Prosoft-ATM-VPI` (26.4735.10), a number: `get` gives and `push` takes `u32`.
pub const ATM_VPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-ATM-VPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Prosoft-ATM-VCI` (26.4735.11), a number: `get` gives and `push` takes `u32`.
pub const ATM_VCI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-ATM-VCI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Prosoft-RSC-Identifier` (26.4735.12), text: `get` gives and `push` takes `&str`.
pub const RSC_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-RSC-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Prosoft-NPM-Identifier` (26.4735.13), text: `get` gives and `push` takes `&str`.
pub const NPM_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-NPM-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Prosoft-NPM-IP` (26.4735.14), text: `get` gives and `push` takes `&str`.
pub const NPM_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-NPM-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Prosoft-Sector-ID` (26.4735.15), text: `get` gives and `push` takes `&str`.
pub const SECTOR_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-Sector-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

::radius_dict::enumeration! {
    /// A value of `Prosoft-Auth-Role`.
    pub AuthRole
    READ_STATUS = 0, "Read-Status";
    READ_CONFIG = 1, "Read-Config";
    READ_WRITE = 2, "Read-Write";
    ADMIN = 3, "Admin";
    SUPER_USER = 4, "Super-user";
}

/// `Prosoft-Auth-Role` (26.4735.16), a named number: `get` gives and `push` takes `AuthRole`.
pub const AUTH_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthRole>> =
    ::radius_proto::typed::TypedAttribute::at("Prosoft-Auth-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));
