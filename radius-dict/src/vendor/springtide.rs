// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `SpringTide` (3551).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(3551);

/// `ST-Acct-VC-Connection-Id` (26.3551.1), text: `get` gives and `push` takes `&str`.
pub const ACCT_VC_CONNECTION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ST-Acct-VC-Connection-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `ST-Service-Name` (26.3551.2), text: `get` gives and `push` takes `&str`.
pub const SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ST-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `ST-Service-Domain` (26.3551.3), a number: `get` gives and `push` takes `u32`.
pub const SERVICE_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ST-Service-Domain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `ST-Policy-Name` (26.3551.4), text: `get` gives and `push` takes `&str`.
pub const POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ST-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `ST-Primary-DNS-Server` (26.3551.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ST-Primary-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `ST-Secondary-DNS-Server` (26.3551.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ST-Secondary-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `ST-Primary-NBNS-Server` (26.3551.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ST-Primary-NBNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `ST-Secondary-NBNS-Server` (26.3551.8), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ST-Secondary-NBNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `ST-Physical-Port` (26.3551.9), a number: `get` gives and `push` takes `u32`.
pub const PHYSICAL_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ST-Physical-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `ST-Physical-Slot` (26.3551.10), a number: `get` gives and `push` takes `u32`.
pub const PHYSICAL_SLOT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ST-Physical-Slot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `ST-Virtual-Path-ID` (26.3551.11), a number: `get` gives and `push` takes `u32`.
pub const VIRTUAL_PATH_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ST-Virtual-Path-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `ST-Virtual-Circuit-ID` (26.3551.12), a number: `get` gives and `push` takes `u32`.
pub const VIRTUAL_CIRCUIT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ST-Virtual-Circuit-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `ST-Realm-Name` (26.3551.13), text: `get` gives and `push` takes `&str`.
pub const REALM_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ST-Realm-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `ST-IPSec-Pfs-Group` (26.3551.14), a number: `get` gives and `push` takes `u32`.
pub const IPSEC_PFS_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ST-IPSec-Pfs-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `ST-IPSec-Client-Firewall` (26.3551.15), a number: `get` gives and `push` takes `u32`.
pub const IPSEC_CLIENT_FIREWALL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ST-IPSec-Client-Firewall", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `ST-IPSec-Client-Subnet` (26.3551.16), text: `get` gives and `push` takes `&str`.
pub const IPSEC_CLIENT_SUBNET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ST-IPSec-Client-Subnet", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));
