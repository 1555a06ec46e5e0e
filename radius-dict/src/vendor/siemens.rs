// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Siemens` (4329).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(4329);

/// `Siemens-URL-Redirection` (26.4329.1), text: `get` gives and `push` takes `&str`.
pub const URL_REDIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Siemens-URL-Redirection", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Siemens-AP-Name` (26.4329.2), text: `get` gives and `push` takes `&str`.
pub const AP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Siemens-AP-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Siemens-AP-Serial` (26.4329.3), text: `get` gives and `push` takes `&str`.
pub const AP_SERIAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Siemens-AP-Serial", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Siemens-VNS-Name` (26.4329.4), text: `get` gives and `push` takes `&str`.
pub const VNS_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Siemens-VNS-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Siemens-SSID` (26.4329.5), text: `get` gives and `push` takes `&str`.
pub const SSID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Siemens-SSID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Siemens-BSS-MAC` (26.4329.6), text: `get` gives and `push` takes `&str`.
pub const BSS_MAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Siemens-BSS-MAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Siemens-Policy-Name` (26.4329.7), text: `get` gives and `push` takes `&str`.
pub const POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Siemens-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Siemens-Topology-Name` (26.4329.8), text: `get` gives and `push` takes `&str`.
pub const TOPOLOGY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Siemens-Topology-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Siemens-Ingress-RC-Name` (26.4329.9), text: `get` gives and `push` takes `&str`.
pub const INGRESS_RC_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Siemens-Ingress-RC-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Siemens-Egress-RC-Name` (26.4329.10), text: `get` gives and `push` takes `&str`.
pub const EGRESS_RC_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Siemens-Egress-RC-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));
