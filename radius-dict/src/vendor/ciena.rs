// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Ciena` (1271).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1271);

::radius_dict::enumeration! {
    /// A value of `Ciena-CN4200-Priv-Level`.
    pub Cn4200PrivLevel
    LIMITED = 1, "limited";
    ADMIN = 2, "admin";
    SUPER_USER = 3, "super-user";
    DIAG = 4, "diag";
}

/// `Ciena-CN4200-Priv-Level` (26.1271.1), a named number: `get` gives and `push` takes `Cn4200PrivLevel`.
pub const CN4200_PRIV_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Cn4200PrivLevel>> =
    ::radius_proto::typed::TypedAttribute::at("Ciena-CN4200-Priv-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `Ciena-CES-Priv-Level`.
    pub CesPrivLevel
    LIMITED = 1, "limited";
    ADMIN = 2, "admin";
    SUPER_USER = 3, "super-user";
    DIAG = 4, "diag";
}

/// `Ciena-CES-Priv-Level` (26.1271.10), a named number: `get` gives and `push` takes `CesPrivLevel`.
pub const CES_PRIV_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CesPrivLevel>> =
    ::radius_proto::typed::TypedAttribute::at("Ciena-CES-Priv-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Ciena-CES-NACM-Groups` (26.1271.11), text: `get` gives and `push` takes `&str`.
pub const CES_NACM_GROUPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ciena-CES-NACM-Groups", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Ciena-BP-Role` (26.1271.220), text: `get` gives and `push` takes `&str`.
pub const BP_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ciena-BP-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

/// `Ciena-NCS-Role` (26.1271.240), a number: `get` gives and `push` takes `u32`.
pub const NCS_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ciena-NCS-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 240));

/// `Ciena-OC-Role` (26.1271.250), text: `get` gives and `push` takes `&str`.
pub const OC_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Ciena-OC-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));

/// `Ciena-CS-Client-IP` (26.1271.253), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CS_CLIENT_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Ciena-CS-Client-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 253));

/// `Ciena-CS-Acc-Level` (26.1271.254), a number: `get` gives and `push` takes `u32`.
pub const CS_ACC_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ciena-CS-Acc-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 254));

/// `Ciena-CS-Priv-Level` (26.1271.255), a number: `get` gives and `push` takes `u32`.
pub const CS_PRIV_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Ciena-CS-Priv-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
