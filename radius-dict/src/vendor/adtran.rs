// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Adtran` (664).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(664);

/// `Adtran-AP-Name` (26.664.100), text: `get` gives and `push` takes `&str`.
pub const AP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Adtran-AP-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Adtran-AP-IP` (26.664.101), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const AP_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Adtran-AP-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Adtran-AP-Template` (26.664.102), text: `get` gives and `push` takes `&str`.
pub const AP_TEMPLATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Adtran-AP-Template", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Adtran-SSID` (26.664.103), text: `get` gives and `push` takes `&str`.
pub const SSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Adtran-SSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Adtran-Role` (26.664.104), text: `get` gives and `push` takes `&str`.
pub const ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Adtran-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));
