// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Riverbed` (17163).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(17163);

/// `Riverbed-Local-User` (26.17163.1), text: `get` gives and `push` takes `&str`.
pub const LOCAL_USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Riverbed-Local-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
