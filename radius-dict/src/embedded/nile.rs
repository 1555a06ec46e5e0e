// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Nile` (58313).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::Vendor = ::radius_proto::Vendor::new(58313);

/// `Nile-Redirect-URL` (26.58313.1), text.
pub const REDIRECT_URL: ::radius_proto::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::TypedAttribute::at("Nile-Redirect-URL", ::radius_proto::AttributePath::vendor(VENDOR, 1));

/// `Nile-Netseg` (26.58313.2), text.
pub const NETSEG: ::radius_proto::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::TypedAttribute::at("Nile-Netseg", ::radius_proto::AttributePath::vendor(VENDOR, 2));

/// `Nile-AVPair` (26.58313.3), text.
pub const AVPAIR: ::radius_proto::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::TypedAttribute::at("Nile-AVPair", ::radius_proto::AttributePath::vendor(VENDOR, 3));
