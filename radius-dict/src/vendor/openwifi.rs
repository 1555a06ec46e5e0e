// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `OpenWiFi` (58888).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(58888);

/// `OpenWiFi-AP-MAC-Address` (26.58888.1), text: `get` gives and `push` takes `&str`.
pub const AP_MAC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("OpenWiFi-AP-MAC-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));
