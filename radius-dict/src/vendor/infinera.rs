// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Infinera` (21296).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(21296);

/// `Infinera-User-Priv-SA` (26.21296.1), a number: `get` gives and `push` takes `u32`.
pub const USER_PRIV_SA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-Priv-SA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Infinera-User-Priv-NA` (26.21296.2), a number: `get` gives and `push` takes `u32`.
pub const USER_PRIV_NA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-Priv-NA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-Priv-NE`.
    pub UserPrivNe
    NON_PRIVILEGED = 0, "Non-Privileged";
    PRIVILEGED = 1, "Privileged";
}

/// `Infinera-User-Priv-NE` (26.21296.3), a named number: `get` gives and `push` takes `UserPrivNe`.
pub const USER_PRIV_NE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPrivNe>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-Priv-NE", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-Priv-PR`.
    pub UserPrivPr
    NON_PRIVILEGED = 0, "Non-Privileged";
    PRIVILEGED = 1, "Privileged";
}

/// `Infinera-User-Priv-PR` (26.21296.4), a named number: `get` gives and `push` takes `UserPrivPr`.
pub const USER_PRIV_PR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPrivPr>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-Priv-PR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-Priv-TT`.
    pub UserPrivTt
    NON_PRIVILEGED = 0, "Non-Privileged";
    PRIVILEGED = 1, "Privileged";
}

/// `Infinera-User-Priv-TT` (26.21296.5), a named number: `get` gives and `push` takes `UserPrivTt`.
pub const USER_PRIV_TT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPrivTt>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-Priv-TT", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-Priv-MA`.
    pub UserPrivMa
    NON_PRIVILEGED = 0, "Non-Privileged";
    PRIVILEGED = 1, "Privileged";
}

/// `Infinera-User-Priv-MA` (26.21296.6), a named number: `get` gives and `push` takes `UserPrivMa`.
pub const USER_PRIV_MA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPrivMa>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-Priv-MA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-Priv-RA`.
    pub UserPrivRa
    NON_PRIVILEGED = 0, "Non-Privileged";
    PRIVILEGED = 1, "Privileged";
}

/// `Infinera-User-Priv-RA` (26.21296.7), a named number: `get` gives and `push` takes `UserPrivRa`.
pub const USER_PRIV_RA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPrivRa>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-Priv-RA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-Priv-EA`.
    pub UserPrivEa
    NON_PRIVILEGED = 0, "Non-Privileged";
    PRIVILEGED = 1, "Privileged";
}

/// `Infinera-User-Priv-EA` (26.21296.8), a named number: `get` gives and `push` takes `UserPrivEa`.
pub const USER_PRIV_EA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPrivEa>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-Priv-EA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Infinera-User-SessionTimeout` (26.21296.17), a number: `get` gives and `push` takes `u32`.
pub const USER_SESSIONTIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-SessionTimeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Infinera-User-LockedOut` (26.21296.18), a number: `get` gives and `push` takes `u32`.
pub const USER_LOCKEDOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-LockedOut", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-CanUseResSession`.
    pub UserCanuseressession
    NO = 0, "No";
    CAN_YES = 1, "Can-Yes";
}

/// `Infinera-User-CanUseResSession` (26.21296.19), a named number: `get` gives and `push` takes `UserCanuseressession`.
pub const USER_CANUSERESSESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserCanuseressession>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-CanUseResSession", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-MgtType-EMS`.
    pub UserMgttypeEms
    DISALLOWED = 0, "Disallowed";
    ALLOWED = 1, "Allowed";
}

/// `Infinera-User-MgtType-EMS` (26.21296.33), a named number: `get` gives and `push` takes `UserMgttypeEms`.
pub const USER_MGTTYPE_EMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserMgttypeEms>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-MgtType-EMS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-MgtType-GNM`.
    pub UserMgttypeGnm
    DISALLOWED = 0, "Disallowed";
    ALLOWED = 1, "Allowed";
}

/// `Infinera-User-MgtType-GNM` (26.21296.34), a named number: `get` gives and `push` takes `UserMgttypeGnm`.
pub const USER_MGTTYPE_GNM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserMgttypeGnm>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-MgtType-GNM", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-MgtType-TL1`.
    pub UserMgttypeTl1
    DISALLOWED = 0, "Disallowed";
    ALLOWED = 1, "Allowed";
}

/// `Infinera-User-MgtType-TL1` (26.21296.35), a named number: `get` gives and `push` takes `UserMgttypeTl1`.
pub const USER_MGTTYPE_TL1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserMgttypeTl1>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-MgtType-TL1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-MgtType-CLI`.
    pub UserMgttypeCli
    DISALLOWED = 0, "Disallowed";
    ALLOWED = 1, "Allowed";
}

/// `Infinera-User-MgtType-CLI` (26.21296.36), a named number: `get` gives and `push` takes `UserMgttypeCli`.
pub const USER_MGTTYPE_CLI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserMgttypeCli>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-MgtType-CLI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

::radius_dict::enumeration! {
    /// A value of `Infinera-User-MgtType-NETCONF`.
    pub UserMgttypeNetconf
    DISALLOWED = 0, "Disallowed";
    ALLOWED = 1, "Allowed";
}

/// `Infinera-User-MgtType-NETCONF` (26.21296.37), a named number: `get` gives and `push` takes `UserMgttypeNetconf`.
pub const USER_MGTTYPE_NETCONF: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserMgttypeNetconf>> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-MgtType-NETCONF", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Infinera-Rsvd-Str-Attribute1` (26.21296.240), text: `get` gives and `push` takes `&str`.
pub const RSVD_STR_ATTRIBUTE1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-Rsvd-Str-Attribute1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 240));

/// `Infinera-Rsvd-Str-Attribute2` (26.21296.241), text: `get` gives and `push` takes `&str`.
pub const RSVD_STR_ATTRIBUTE2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-Rsvd-Str-Attribute2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 241));

/// `Infinera-Rsvd-Int-Attribute1` (26.21296.249), a number: `get` gives and `push` takes `u32`.
pub const RSVD_INT_ATTRIBUTE1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-Rsvd-Int-Attribute1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 249));

/// `Infinera-Rsvd-Int-Attribute2` (26.21296.250), a number: `get` gives and `push` takes `u32`.
pub const RSVD_INT_ATTRIBUTE2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-Rsvd-Int-Attribute2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));
