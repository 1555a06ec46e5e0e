// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Covaro` (18022).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(18022);

::radius_dict::enumeration! {
    /// A value of `Covaro-User-Privilege`.
    pub UserPrivilege
    SUPERUSER = 1, "SUPERUSER";
    PROVISIONING = 2, "PROVISIONING";
    MAINTENANCE = 3, "MAINTENANCE";
    RETRIEVE = 4, "RETRIEVE";
}

/// `Covaro-User-Privilege` (26.18022.1), a named number: `get` gives and `push` takes `UserPrivilege`.
pub const USER_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPrivilege>> =
    ::radius_proto::typed::TypedAttribute::at("Covaro-User-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Covaro-Max-Sessions` (26.18022.2), a number: `get` gives and `push` takes `u32`.
pub const MAX_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Covaro-Max-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Covaro-Session-Timeout` (26.18022.3), a number: `get` gives and `push` takes `u32`.
pub const SESSION_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Covaro-Session-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

::radius_dict::enumeration! {
    /// A value of `Covaro-Inhibit-Message`.
    pub InhibitMessage
    N = 0, "N";
    Y = 1, "Y";
}

/// `Covaro-Inhibit-Message` (26.18022.4), a named number: `get` gives and `push` takes `InhibitMessage`.
pub const INHIBIT_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<InhibitMessage>> =
    ::radius_proto::typed::TypedAttribute::at("Covaro-Inhibit-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

::radius_dict::enumeration! {
    /// A value of `Covaro-Inhibit-Dbchg`.
    pub InhibitDbchg
    N = 0, "N";
    Y = 1, "Y";
}

/// `Covaro-Inhibit-Dbchg` (26.18022.5), a named number: `get` gives and `push` takes `InhibitDbchg`.
pub const INHIBIT_DBCHG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<InhibitDbchg>> =
    ::radius_proto::typed::TypedAttribute::at("Covaro-Inhibit-Dbchg", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

::radius_dict::enumeration! {
    /// A value of `Covaro-Inhibit-Pmrept`.
    pub InhibitPmrept
    N = 0, "N";
    Y = 1, "Y";
}

/// `Covaro-Inhibit-Pmrept` (26.18022.6), a named number: `get` gives and `push` takes `InhibitPmrept`.
pub const INHIBIT_PMREPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<InhibitPmrept>> =
    ::radius_proto::typed::TypedAttribute::at("Covaro-Inhibit-Pmrept", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));
