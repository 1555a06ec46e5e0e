// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Nile` (58313).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(58313);

/// `Nile-Redirect-URL` (26.58313.1), text: `get` gives and `push` takes `&str`.
pub const REDIRECT_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nile-Redirect-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Nile-Netseg` (26.58313.2), text: `get` gives and `push` takes `&str`.
pub const NETSEG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nile-Netseg", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Nile-AVPair` (26.58313.3), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nile-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));
