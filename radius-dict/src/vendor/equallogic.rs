// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Equallogic` (12740).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(12740);

/// `Equallogic-Admin-Full-Name` (26.12740.1), text: `get` gives and `push` takes `&str`.
pub const ADMIN_FULL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Equallogic-Admin-Full-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Equallogic-Admin-Email` (26.12740.2), text: `get` gives and `push` takes `&str`.
pub const ADMIN_EMAIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Equallogic-Admin-Email", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Equallogic-Admin-Phone` (26.12740.3), text: `get` gives and `push` takes `&str`.
pub const ADMIN_PHONE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Equallogic-Admin-Phone", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Equallogic-Admin-Mobile` (26.12740.4), text: `get` gives and `push` takes `&str`.
pub const ADMIN_MOBILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Equallogic-Admin-Mobile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Equallogic-Poll-Interval` (26.12740.5), a number: `get` gives and `push` takes `u32`.
pub const POLL_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Equallogic-Poll-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

::radius_dict::enumeration! {
    /// A value of `Equallogic-EQL-Admin-Privilege`.
    pub EqlAdminPrivilege
    GROUP_ADMINISTRATOR = 0, "group-administrator";
    POOL_ADMINISTRATOR = 1, "pool-administrator";
    POOL_ADMINISTRATOR_RO_ENTIRE_GROUP = 2, "pool-administrator-ro-entire-group";
    VOLUME_ADMINISTRATOR = 3, "volume-administrator";
}

/// `Equallogic-EQL-Admin-Privilege` (26.12740.6), a named number: `get` gives and `push` takes `EqlAdminPrivilege`.
pub const EQL_ADMIN_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EqlAdminPrivilege>> =
    ::radius_proto::typed::TypedAttribute::at("Equallogic-EQL-Admin-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Equallogic-Admin-Pool-Access` (26.12740.7), text: `get` gives and `push` takes `&str`.
pub const ADMIN_POOL_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Equallogic-Admin-Pool-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Equallogic-Admin-Repl-Site-Access` (26.12740.8), text: `get` gives and `push` takes `&str`.
pub const ADMIN_REPL_SITE_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Equallogic-Admin-Repl-Site-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Equallogic-Admin-Account-Type` (26.12740.9), text: `get` gives and `push` takes `&str`.
pub const ADMIN_ACCOUNT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Equallogic-Admin-Account-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));
