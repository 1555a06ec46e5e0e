// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `T-Systems-Nova` (16787).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(16787);

/// `T-Systems-Nova-Location-ID` (26.16787.1), text: `get` gives and `push` takes `&str`.
pub const SYSTEMS_NOVA_LOCATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Location-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `T-Systems-Nova-Location-Name` (26.16787.2), text: `get` gives and `push` takes `&str`.
pub const SYSTEMS_NOVA_LOCATION_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Location-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `T-Systems-Nova-Logoff-URL` (26.16787.3), text: `get` gives and `push` takes `&str`.
pub const SYSTEMS_NOVA_LOGOFF_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Logoff-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `T-Systems-Nova-Redirection-URL` (26.16787.4), text: `get` gives and `push` takes `&str`.
pub const SYSTEMS_NOVA_REDIRECTION_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Redirection-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `T-Systems-Nova-Bandwidth-Min-Up` (26.16787.5), a number: `get` gives and `push` takes `u32`.
pub const SYSTEMS_NOVA_BANDWIDTH_MIN_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Bandwidth-Min-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `T-Systems-Nova-Bandwidth-Min-Down` (26.16787.6), a number: `get` gives and `push` takes `u32`.
pub const SYSTEMS_NOVA_BANDWIDTH_MIN_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Bandwidth-Min-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `T-Systems-Nova-Bandwidth-Max-Up` (26.16787.7), a number: `get` gives and `push` takes `u32`.
pub const SYSTEMS_NOVA_BANDWIDTH_MAX_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Bandwidth-Max-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `T-Systems-Nova-Bandwidth-Max-Down` (26.16787.8), a number: `get` gives and `push` takes `u32`.
pub const SYSTEMS_NOVA_BANDWIDTH_MAX_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Bandwidth-Max-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `T-Systems-Nova-Session-Terminate-Time` (26.16787.9), a number: `get` gives and `push` takes `u32`.
pub const SYSTEMS_NOVA_SESSION_TERMINATE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Session-Terminate-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `T-Systems-Nova-Session-Terminate-EoD` (26.16787.10), a number: `get` gives and `push` takes `u32`.
pub const SYSTEMS_NOVA_SESSION_TERMINATE_EOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Session-Terminate-EoD", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `T-Systems-Nova-Billing-Class-Of-Service` (26.16787.11), text: `get` gives and `push` takes `&str`.
pub const SYSTEMS_NOVA_BILLING_CLASS_OF_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Billing-Class-Of-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `T-Systems-Nova-Service-Name` (26.16787.12), text: `get` gives and `push` takes `&str`.
pub const SYSTEMS_NOVA_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `T-Systems-Nova-Price-Of-Service` (26.16787.13), a number: `get` gives and `push` takes `u32`.
pub const SYSTEMS_NOVA_PRICE_OF_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Price-Of-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `T-Systems-Nova-Visiting-Provider-Code` (26.16787.14), text: `get` gives and `push` takes `&str`.
pub const SYSTEMS_NOVA_VISITING_PROVIDER_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-Visiting-Provider-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `T-Systems-Nova-UnknownAVP` (26.16787.15), text: `get` gives and `push` takes `&str`.
pub const SYSTEMS_NOVA_UNKNOWNAVP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("T-Systems-Nova-UnknownAVP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));
