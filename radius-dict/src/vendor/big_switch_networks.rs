// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Big-Switch-Networks` (37538).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(37538);

/// `BSN-User-Role` (26.37538.1), text: `get` gives and `push` takes `&str`.
pub const USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BSN-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `BSN-AVPair` (26.37538.2), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BSN-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));
