// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `NTUA` (969).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(969);

/// `UserLogon-Uid` (26.969.10), a number: `get` gives and `push` takes `u32`.
pub const UID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-Uid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `UserLogon-Gid` (26.969.11), a number: `get` gives and `push` takes `u32`.
pub const GID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-Gid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `UserLogon-HomeDir` (26.969.12), text: `get` gives and `push` takes `&str`.
pub const HOMEDIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-HomeDir", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `UserLogon-Type`.
    pub Type
    FTP = 1, "FTP";
    WEB = 2, "WEB";
    POP = 3, "POP";
    IMAP = 4, "IMAP";
    WINDOWS_LOGON = 5, "Windows-Logon";
    UNIX_LOGON = 6, "Unix-Logon";
    SMTP_AUTH = 7, "SMTP-Auth";
    OTHER = 200, "Other";
}

/// `UserLogon-Type` (26.969.13), a named number: `get` gives and `push` takes `Type`.
pub const TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Type>> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `UserLogon-QuotaBytes` (26.969.14), a number: `get` gives and `push` takes `u32`.
pub const QUOTABYTES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-QuotaBytes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `UserLogon-QuotaFiles` (26.969.15), a number: `get` gives and `push` takes `u32`.
pub const QUOTAFILES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-QuotaFiles", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `UserLogon-Shell` (26.969.16), text: `get` gives and `push` takes `&str`.
pub const SHELL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-Shell", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

::radius_dict::enumeration! {
    /// A value of `UserLogon-Restriction`.
    pub Restriction
    ANONYMOUS_USER = 1, "Anonymous-User";
    ADMIN_USER = 2, "Admin-User";
}

/// `UserLogon-Restriction` (26.969.17), a named number: `get` gives and `push` takes `Restriction`.
pub const RESTRICTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Restriction>> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-Restriction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `UserLogon-GroupNames` (26.969.18), text: `get` gives and `push` takes `&str`.
pub const GROUPNAMES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-GroupNames", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `UserLogon-DriveNames` (26.969.19), text: `get` gives and `push` takes `&str`.
pub const DRIVENAMES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-DriveNames", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `UserLogon-UserDescription` (26.969.20), text: `get` gives and `push` takes `&str`.
pub const USERDESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-UserDescription", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `UserLogon-UserFullName` (26.969.21), text: `get` gives and `push` takes `&str`.
pub const USERFULLNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-UserFullName", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `UserLogon-UserDomain` (26.969.22), text: `get` gives and `push` takes `&str`.
pub const USERDOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-UserDomain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `UserLogon-LogonTask` (26.969.23), text: `get` gives and `push` takes `&str`.
pub const LOGONTASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-LogonTask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `UserLogon-LogoffTask` (26.969.24), text: `get` gives and `push` takes `&str`.
pub const LOGOFFTASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-LogoffTask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `UserLogon-Expiration` (26.969.25), text: `get` gives and `push` takes `&str`.
pub const EXPIRATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-Expiration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `UserLogon-UserProfile` (26.969.26), text: `get` gives and `push` takes `&str`.
pub const USERPROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-UserProfile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `UserLogon-Acct-TerminateCause` (26.969.50), text: `get` gives and `push` takes `&str`.
pub const ACCT_TERMINATECAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("UserLogon-Acct-TerminateCause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));
