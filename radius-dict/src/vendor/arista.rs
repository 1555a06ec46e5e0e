// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Arista` (30065).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(30065);

/// `Arista-AVPair` (26.30065.1), text: `get` gives and `push` takes `&str`.
pub const AVPAIR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Arista-AVPair", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Arista-User-Priv-Level` (26.30065.2), a number: `get` gives and `push` takes `u32`.
pub const USER_PRIV_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Arista-User-Priv-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Arista-User-Role` (26.30065.3), text: `get` gives and `push` takes `&str`.
pub const USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Arista-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Arista-CVP-Role` (26.30065.4), text: `get` gives and `push` takes `&str`.
pub const CVP_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Arista-CVP-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Arista-Command` (26.30065.5), text: `get` gives and `push` takes `&str`.
pub const COMMAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Arista-Command", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

::radius_dict::enumeration! {
    /// A value of `Arista-WebAuth`.
    pub Webauth
    START = 1, "start";
    COMPLETE = 2, "complete";
}

/// `Arista-WebAuth` (26.30065.6), a named number: `get` gives and `push` takes `Webauth`.
pub const WEBAUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Webauth>> =
    ::radius_proto::typed::TypedAttribute::at("Arista-WebAuth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Arista-BlockMac` (26.30065.7), text: `get` gives and `push` takes `&str`.
pub const BLOCKMAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Arista-BlockMac", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Arista-UnblockMac` (26.30065.8), text: `get` gives and `push` takes `&str`.
pub const UNBLOCKMAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Arista-UnblockMac", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Arista-PortFlap` (26.30065.9), a number: `get` gives and `push` takes `u32`.
pub const PORTFLAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Arista-PortFlap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Arista-Captive-Portal` (26.30065.10), text: `get` gives and `push` takes `&str`.
pub const CAPTIVE_PORTAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Arista-Captive-Portal", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));
