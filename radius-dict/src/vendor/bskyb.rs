// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `BSkyB` (16924).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(16924);

/// `Sky-Wifi-AP-ID` (26.16924.1), a number: `get` gives and `push` takes `u32`.
pub const WIFI_AP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Sky-Wifi-AP-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Sky-Wifi-Service-ID` (26.16924.2), a number: `get` gives and `push` takes `u32`.
pub const WIFI_SERVICE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Sky-Wifi-Service-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Sky-Wifi-Filter-Profile` (26.16924.3), text: `get` gives and `push` takes `&str`.
pub const WIFI_FILTER_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Sky-Wifi-Filter-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Sky-Wifi-Billing-Class` (26.16924.4), octets: `get` gives and `push` takes `&[u8]`.
pub const WIFI_BILLING_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Sky-Wifi-Billing-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Sky-Wifi-Provider-ID` (26.16924.5), a number: `get` gives and `push` takes `u32`.
pub const WIFI_PROVIDER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Sky-Wifi-Provider-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Sky-Wifi-Credentials` (26.16924.6), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const WIFI_CREDENTIALS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Sky-Wifi-Credentials", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Sky-Wifi-Replicated-Packet` (26.16924.7), text: `get` gives and `push` takes `&str`.
pub const WIFI_REPLICATED_PACKET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Sky-Wifi-Replicated-Packet", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Sky-Wifi-Protocol-Restriction` (26.16924.8), a number: `get` gives and `push` takes `u32`.
pub const WIFI_PROTOCOL_RESTRICTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Sky-Wifi-Protocol-Restriction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));
