// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Citrix` (66).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(66);

/// `Citrix-UID` (26.66.10), a number: `get` gives and `push` takes `u32`.
pub const UID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Citrix-UID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Citrix-GID` (26.66.11), a number: `get` gives and `push` takes `u32`.
pub const GID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Citrix-GID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Citrix-Home` (26.66.12), text: `get` gives and `push` takes `&str`.
pub const HOME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Citrix-Home", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Citrix-Shell` (26.66.13), text: `get` gives and `push` takes `&str`.
pub const SHELL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Citrix-Shell", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Citrix-Group-Names` (26.66.14), text: `get` gives and `push` takes `&str`.
pub const GROUP_NAMES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Citrix-Group-Names", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Citrix-Group-Ids` (26.66.15), text: `get` gives and `push` takes `&str`.
pub const GROUP_IDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Citrix-Group-Ids", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Citrix-User-Groups` (26.66.16), text: `get` gives and `push` takes `&str`.
pub const USER_GROUPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Citrix-User-Groups", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));
