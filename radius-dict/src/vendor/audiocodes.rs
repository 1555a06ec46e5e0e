// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `AudioCodes` (5003).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(5003);

::radius_dict::enumeration! {
    /// A value of `ACL-Auth-Level`.
    pub AuthLevel
    ACL_AUTH_USERLEVEL = 50, "ACL-Auth-UserLevel";
    ACL_AUTH_ADMINLEVEL = 100, "ACL-Auth-AdminLevel";
    ACL_AUTH_SECURITYADMINLEVEL = 200, "ACL-Auth-SecurityAdminLevel";
}

/// `ACL-Auth-Level` (26.5003.35), a named number: `get` gives and `push` takes `AuthLevel`.
pub const AUTH_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthLevel>> =
    ::radius_proto::typed::TypedAttribute::at("ACL-Auth-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));
