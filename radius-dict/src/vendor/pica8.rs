// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Pica8` (35098).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(35098);

/// `Pica8-AVPair` (26.35098.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Pica8-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Pica8-IP-Downloadable-ACL-Rule` (26.35098.2), text: `get` gives and `push` takes `&str`.
pub const IP_DOWNLOADABLE_ACL_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Pica8-IP-Downloadable-ACL-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Pica8-IP-Downloadable-ACL-Name` (26.35098.3), text: `get` gives and `push` takes `&str`.
pub const IP_DOWNLOADABLE_ACL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Pica8-IP-Downloadable-ACL-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Pica8-Redirect-URL` (26.35098.4), text: `get` gives and `push` takes `&str`.
pub const REDIRECT_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Pica8-Redirect-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));
