// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Shasta` (3199).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(3199);

::radius_dict::enumeration! {
    /// A value of `Shasta-User-Privilege`.
    pub UserPrivilege
    USER = 1, "User";
    SUPER_USER = 2, "Super-User";
    SSUPER_USER = 3, "SSuper-User";
}

/// `Shasta-User-Privilege` (26.3199.1), a named number: `get` gives and `push` takes `UserPrivilege`.
pub const USER_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserPrivilege>> =
    ::radius_proto::typed::TypedAttribute::at("Shasta-User-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Shasta-Service-Profile` (26.3199.2), text: `get` gives and `push` takes `&str`.
pub const SERVICE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shasta-Service-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Shasta-VPN-Name` (26.3199.3), text: `get` gives and `push` takes `&str`.
pub const VPN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shasta-VPN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));
