// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Wichorus` (27030).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(27030);

/// `Wichorus-Policy-Name` (26.27030.1), text: `get` gives and `push` takes `&str`.
pub const POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Wichorus-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Wichorus-User-Privilege` (26.27030.2), text: `get` gives and `push` takes `&str`.
pub const USER_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Wichorus-User-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));
