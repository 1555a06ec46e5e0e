// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Netscreen` (3224).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(3224);

::radius_dict::enumeration! {
    /// A value of `NS-Admin-Privilege`.
    pub AdminPrivilege
    ROOT_ADMIN = 1, "Root-Admin";
    ALL_VSYS_ROOT_ADMIN = 2, "All-VSYS-Root-Admin";
    VSYS_ADMIN = 3, "VSYS-Admin";
    READ_ONLY_ADMIN = 4, "Read-Only-Admin";
    READ_ONLY_VSYS_ADMIN = 5, "Read-Only-VSYS-Admin";
}

/// `NS-Admin-Privilege` (26.3224.1), a named number: `get` gives and `push` takes `AdminPrivilege`.
pub const ADMIN_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AdminPrivilege>> =
    ::radius_proto::typed::TypedAttribute::at("NS-Admin-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `NS-VSYS-Name` (26.3224.2), text: `get` gives and `push` takes `&str`.
pub const VSYS_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NS-VSYS-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `NS-User-Group` (26.3224.3), text: `get` gives and `push` takes `&str`.
pub const USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NS-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `NS-Primary-DNS` (26.3224.4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("NS-Primary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `NS-Secondary-DNS` (26.3224.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("NS-Secondary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `NS-Primary-WINS` (26.3224.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("NS-Primary-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `NS-Secondary-WINS` (26.3224.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("NS-Secondary-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `NS-NSM-User-Domain-Name` (26.3224.220), text: `get` gives and `push` takes `&str`.
pub const NSM_USER_DOMAIN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NS-NSM-User-Domain-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

/// `NS-NSM-User-Role-Mapping` (26.3224.221), text: `get` gives and `push` takes `&str`.
pub const NSM_USER_ROLE_MAPPING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NS-NSM-User-Role-Mapping", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));
