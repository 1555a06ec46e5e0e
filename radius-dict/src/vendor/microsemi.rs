// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Microsemi` (40676).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(40676);

/// `Microsemi-User-Full-Name` (26.40676.1), text: `get` gives and `push` takes `&str`.
pub const USER_FULL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Microsemi-User-Full-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Microsemi-User-Name` (26.40676.2), text: `get` gives and `push` takes `&str`.
pub const USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Microsemi-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Microsemi-User-Initials` (26.40676.3), text: `get` gives and `push` takes `&str`.
pub const USER_INITIALS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Microsemi-User-Initials", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Microsemi-User-Email` (26.40676.4), text: `get` gives and `push` takes `&str`.
pub const USER_EMAIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Microsemi-User-Email", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Microsemi-User-Group` (26.40676.5), text: `get` gives and `push` takes `&str`.
pub const USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Microsemi-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Microsemi-Fallback-User-Group` (26.40676.6), text: `get` gives and `push` takes `&str`.
pub const FALLBACK_USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Microsemi-Fallback-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Microsemi-Network-Element-Group` (26.40676.7), text: `get` gives and `push` takes `&str`.
pub const NETWORK_ELEMENT_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Microsemi-Network-Element-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));
