// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `ValemountNetworks` (16313).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(16313);

/// `VNC-PPPoE-CBQ-RX` (26.16313.1), a number: `get` gives and `push` takes `u32`.
pub const PPPOE_CBQ_RX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("VNC-PPPoE-CBQ-RX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `VNC-PPPoE-CBQ-TX` (26.16313.2), a number: `get` gives and `push` takes `u32`.
pub const PPPOE_CBQ_TX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("VNC-PPPoE-CBQ-TX", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `VNC-PPPoE-CBQ-RX-Fallback` (26.16313.3), a number: `get` gives and `push` takes `u32`.
pub const PPPOE_CBQ_RX_FALLBACK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("VNC-PPPoE-CBQ-RX-Fallback", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `VNC-PPPoE-CBQ-TX-Fallback` (26.16313.4), a number: `get` gives and `push` takes `u32`.
pub const PPPOE_CBQ_TX_FALLBACK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("VNC-PPPoE-CBQ-TX-Fallback", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

::radius_dict::enumeration! {
    /// A value of `VNC-Splash`.
    pub Splash
    NO_SHOW = 0, "No-Show";
    SHOW = 1, "Show";
}

/// `VNC-Splash` (26.16313.10), a named number: `get` gives and `push` takes `Splash`.
pub const SPLASH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Splash>> =
    ::radius_proto::typed::TypedAttribute::at("VNC-Splash", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));
