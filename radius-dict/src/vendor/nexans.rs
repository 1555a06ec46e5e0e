// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Nexans` (266).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(266);

/// `Nexans-Port-Default-VLAN-ID` (26.266.1), a number: `get` gives and `push` takes `u32`.
pub const PORT_DEFAULT_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nexans-Port-Default-VLAN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Nexans-Port-Voice-VLAN-ID` (26.266.2), a number: `get` gives and `push` takes `u32`.
pub const PORT_VOICE_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Nexans-Port-Voice-VLAN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));
