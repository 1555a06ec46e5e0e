// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `WISPr` (14122).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(14122);

/// `WISPr-Location-ID` (26.14122.1), text: `get` gives and `push` takes `&str`.
pub const LOCATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WISPr-Location-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `WISPr-Location-Name` (26.14122.2), text: `get` gives and `push` takes `&str`.
pub const LOCATION_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WISPr-Location-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `WISPr-Logoff-URL` (26.14122.3), text: `get` gives and `push` takes `&str`.
pub const LOGOFF_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WISPr-Logoff-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `WISPr-Redirection-URL` (26.14122.4), text: `get` gives and `push` takes `&str`.
pub const REDIRECTION_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WISPr-Redirection-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `WISPr-Bandwidth-Min-Up` (26.14122.5), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_MIN_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WISPr-Bandwidth-Min-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `WISPr-Bandwidth-Min-Down` (26.14122.6), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_MIN_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WISPr-Bandwidth-Min-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `WISPr-Bandwidth-Max-Up` (26.14122.7), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_MAX_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WISPr-Bandwidth-Max-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `WISPr-Bandwidth-Max-Down` (26.14122.8), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_MAX_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("WISPr-Bandwidth-Max-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `WISPr-Session-Terminate-Time` (26.14122.9), text: `get` gives and `push` takes `&str`.
pub const SESSION_TERMINATE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WISPr-Session-Terminate-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `WISPr-Session-Terminate-End-Of-Day` (26.14122.10), text: `get` gives and `push` takes `&str`.
pub const SESSION_TERMINATE_END_OF_DAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WISPr-Session-Terminate-End-Of-Day", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `WISPr-Billing-Class-Of-Service` (26.14122.11), text: `get` gives and `push` takes `&str`.
pub const BILLING_CLASS_OF_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WISPr-Billing-Class-Of-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `WBA-Offered-Service` (26.14122.12), text: `get` gives and `push` takes `&str`.
pub const WBA_OFFERED_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WBA-Offered-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `WBA-Financial-Clearing-Provider` (26.14122.13), text: `get` gives and `push` takes `&str`.
pub const WBA_FINANCIAL_CLEARING_PROVIDER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WBA-Financial-Clearing-Provider", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `WBA-Data-Clearing-Provider` (26.14122.14), text: `get` gives and `push` takes `&str`.
pub const WBA_DATA_CLEARING_PROVIDER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WBA-Data-Clearing-Provider", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `WBA-Linear-Volume-Rate` (26.14122.15), octets: `get` gives and `push` takes `&[u8]`.
pub const WBA_LINEAR_VOLUME_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("WBA-Linear-Volume-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `WBA-Identity-Provider` (26.14122.16), text: `get` gives and `push` takes `&str`.
pub const WBA_IDENTITY_PROVIDER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WBA-Identity-Provider", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `WBA-Custom-SLA` (26.14122.17), text: `get` gives and `push` takes `&str`.
pub const WBA_CUSTOM_SLA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("WBA-Custom-SLA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));
