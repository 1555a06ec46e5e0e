// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `DellEMC` (674).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(674);

/// `DellEMC-AVpair` (26.674.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("DellEMC-AVpair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `DellEMC-Group-Name` (26.674.2), text: `get` gives and `push` takes `&str`.
pub const GROUP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("DellEMC-Group-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));
