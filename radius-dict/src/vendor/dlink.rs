// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Dlink` (171).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(171);

::radius_dict::enumeration! {
    /// A value of `Dlink-User-Level`.
    pub UserLevel
    USER_LEGACY = 1, "User-Legacy";
    USER = 3, "User";
    OPERATOR = 4, "Operator";
    ADMIN = 5, "Admin";
    POWER_USER = 6, "Power-User";
    ADMIN_LEGACY = 15, "Admin-Legacy";
}

/// `Dlink-User-Level` (26.171.1), a named number: `get` gives and `push` takes `UserLevel`.
pub const USER_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserLevel>> =
    ::radius_proto::typed::TypedAttribute::at("Dlink-User-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Dlink-Ingress-Bandwidth-Assignment` (26.171.2), a number: `get` gives and `push` takes `u32`.
pub const INGRESS_BANDWIDTH_ASSIGNMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Dlink-Ingress-Bandwidth-Assignment", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Dlink-Egress-Bandwidth-Assignment` (26.171.3), a number: `get` gives and `push` takes `u32`.
pub const EGRESS_BANDWIDTH_ASSIGNMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Dlink-Egress-Bandwidth-Assignment", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Dlink-1p-Priority` (26.171.4), a number: `get` gives and `push` takes `u32`.
pub const DLINK_1P_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Dlink-1p-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Dlink-VLAN-Name` (26.171.10), text: `get` gives and `push` takes `&str`.
pub const VLAN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Dlink-VLAN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Dlink-VLAN-ID` (26.171.11), text: `get` gives and `push` takes `&str`.
pub const VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Dlink-VLAN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Dlink-ACL-Profile` (26.171.12), text: `get` gives and `push` takes `&str`.
pub const ACL_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Dlink-ACL-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Dlink-ACL-Rule` (26.171.13), text: `get` gives and `push` takes `&str`.
pub const ACL_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Dlink-ACL-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Dlink-ACL-Script` (26.171.14), text: `get` gives and `push` takes `&str`.
pub const ACL_SCRIPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Dlink-ACL-Script", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));
