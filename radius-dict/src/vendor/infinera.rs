// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Infinera` (8708).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(8708);

/// `Infinera-User-Category` (26.8708.1), text: `get` gives and `push` takes `&str`.
pub const USER_CATEGORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-User-Category", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Infinera-ENM-User-Category` (26.8708.2), text: `get` gives and `push` takes `&str`.
pub const ENM_USER_CATEGORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infinera-ENM-User-Category", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));
