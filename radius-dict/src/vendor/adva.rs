// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Adva` (2544).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2544);

::radius_dict::enumeration! {
    /// A value of `Adva-User-Level`.
    pub UserLevel
    RETRIEVE = 0, "Retrieve";
    RESERVED = 1, "Reserved";
    OPERATE_CONTROL = 2, "Operate_Control";
    PROVISION = 3, "Provision";
    ADMIN = 4, "Admin";
    SUPER = 5, "Super";
}

/// `Adva-User-Level` (26.2544.100), a named number: `get` gives and `push` takes `UserLevel`.
pub const USER_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserLevel>> =
    ::radius_proto::typed::TypedAttribute::at("Adva-User-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Adva-Auth-Level-NM` (26.2544.101), text: `get` gives and `push` takes `&str`.
pub const AUTH_LEVEL_NM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Adva-Auth-Level-NM", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

::radius_dict::enumeration! {
    /// A value of `Adva-UUM-User-Level`.
    pub UumUserLevel
    MONITOR = 0, "Monitor";
    RESERVED = 1, "Reserved";
    OPERATOR = 2, "Operator";
    PROVISION = 3, "Provision";
    ADMIN = 4, "Admin";
    ROOT = 5, "Root";
}

/// `Adva-UUM-User-Level` (26.2544.102), a named number: `get` gives and `push` takes `UumUserLevel`.
pub const UUM_USER_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UumUserLevel>> =
    ::radius_proto::typed::TypedAttribute::at("Adva-UUM-User-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));
