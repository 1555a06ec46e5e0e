// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `fdXtended` (34536).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(34536);

/// `fdXtended-Bandwidth-Up` (26.34536.1), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("fdXtended-Bandwidth-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `fdXtended-Bandwidth-Down` (26.34536.2), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("fdXtended-Bandwidth-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `fdXtended-PostAuthURL` (26.34536.3), text: `get` gives and `push` takes `&str`.
pub const POSTAUTHURL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("fdXtended-PostAuthURL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `fdXtended-One2onenat-IP` (26.34536.4), text: `get` gives and `push` takes `&str`.
pub const ONE2ONENAT_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("fdXtended-One2onenat-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `fdXtended-ContentFilter` (26.34536.5), a number: `get` gives and `push` takes `u32`.
pub const CONTENTFILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("fdXtended-ContentFilter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `fdXtended-NetworkPolicy` (26.34536.6), a number: `get` gives and `push` takes `u32`.
pub const NETWORKPOLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("fdXtended-NetworkPolicy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `fdXtended-BytesDown` (26.34536.7), a number: `get` gives and `push` takes `u32`.
pub const BYTESDOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("fdXtended-BytesDown", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `fdXtended-BytesUp` (26.34536.8), a number: `get` gives and `push` takes `u32`.
pub const BYTESUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("fdXtended-BytesUp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `fdXtended-Expiration` (26.34536.9), text: `get` gives and `push` takes `&str`.
pub const EXPIRATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("fdXtended-Expiration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `fdXtended-SessionTimeout` (26.34536.10), a number: `get` gives and `push` takes `u32`.
pub const SESSIONTIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("fdXtended-SessionTimeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `fdXtended-Wan-Interface` (26.34536.11), text: `get` gives and `push` takes `&str`.
pub const WAN_INTERFACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("fdXtended-Wan-Interface", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));
