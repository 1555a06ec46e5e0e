// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Bristol` (4363).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(4363);

/// `NN-Data-Rate` (26.4363.1), a number: `get` gives and `push` takes `u32`.
pub const DATA_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NN-Data-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `NN-Data-Rate-Ceiling` (26.4363.2), a number: `get` gives and `push` takes `u32`.
pub const DATA_RATE_CEILING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NN-Data-Rate-Ceiling", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `NN-Homenode` (26.4363.3), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const HOMENODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("NN-Homenode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `NN-Homeservice` (26.4363.4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const HOMESERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("NN-Homeservice", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `NN-Homeservice-Name` (26.4363.5), text: `get` gives and `push` takes `&str`.
pub const HOMESERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NN-Homeservice-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));
