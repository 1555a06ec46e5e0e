// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `DragonWave` (7262).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(7262);

::radius_dict::enumeration! {
    /// A value of `DragonWave-Privilege-Level`.
    pub PrivilegeLevel
    DRAGONWAVE_ADMIN_USER = 1, "DragonWave-Admin-User";
    DRAGONWAVE_NOC_USER = 2, "DragonWave-NOC-User";
    DRAGONWAVE_SUPER_USER = 3, "DragonWave-Super-User";
}

/// `DragonWave-Privilege-Level` (26.7262.1), a named number: `get` gives and `push` takes `PrivilegeLevel`.
pub const PRIVILEGE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PrivilegeLevel>> =
    ::radius_proto::typed::TypedAttribute::at("DragonWave-Privilege-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
