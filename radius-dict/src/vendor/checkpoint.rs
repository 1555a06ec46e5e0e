// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `CheckPoint` (2620).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2620);

/// `CP-Gaia-User-Role` (26.2620.229), text: `get` gives and `push` takes `&str`.
pub const GAIA_USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CP-Gaia-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 229));

/// `CP-Gaia-SuperUser-Access` (26.2620.230), a number: `get` gives and `push` takes `u32`.
pub const GAIA_SUPERUSER_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("CP-Gaia-SuperUser-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));
