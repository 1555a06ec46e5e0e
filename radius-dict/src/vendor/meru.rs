// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Meru` (15983).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(15983);

/// `Meru-Access-Point-Id` (26.15983.1), a number: `get` gives and `push` takes `u32`.
pub const ACCESS_POINT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Meru-Access-Point-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Meru-Access-Point-Name` (26.15983.2), text: `get` gives and `push` takes `&str`.
pub const ACCESS_POINT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Meru-Access-Point-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));
