// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Boingo` (22472).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(22472);

/// `BW-Venue-Id` (26.22472.7), text: `get` gives and `push` takes `&str`.
pub const VENUE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-Venue-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `BW-Venue-TZ` (26.22472.8), text: `get` gives and `push` takes `&str`.
pub const VENUE_TZ: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-Venue-TZ", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `BW-Service-Type` (26.22472.9), text: `get` gives and `push` takes `&str`.
pub const SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `BW-Class` (26.22472.10), text: `get` gives and `push` takes `&str`.
pub const CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `BW-Venue-Description` (26.22472.11), text: `get` gives and `push` takes `&str`.
pub const VENUE_DESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-Venue-Description", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `BW-Venue-Price-Type` (26.22472.12), text: `get` gives and `push` takes `&str`.
pub const VENUE_PRICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-Venue-Price-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `BW-Venue-Port-Type` (26.22472.13), text: `get` gives and `push` takes `&str`.
pub const VENUE_PORT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-Venue-Port-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `BW-ISO-Country-Code` (26.22472.14), text: `get` gives and `push` takes `&str`.
pub const ISO_COUNTRY_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-ISO-Country-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `BW-e164-Country-Code` (26.22472.15), text: `get` gives and `push` takes `&str`.
pub const E164_COUNTRY_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-e164-Country-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `BW-State-Name` (26.22472.16), text: `get` gives and `push` takes `&str`.
pub const STATE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-State-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `BW-City-Name` (26.22472.17), text: `get` gives and `push` takes `&str`.
pub const CITY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-City-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `BW-Area-Code` (26.22472.18), a number: `get` gives and `push` takes `u32`.
pub const AREA_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BW-Area-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `CL-Brand` (26.22472.19), text: `get` gives and `push` takes `&str`.
pub const CL_BRAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CL-Brand", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `CL-Software-Version` (26.22472.20), text: `get` gives and `push` takes `&str`.
pub const CL_SOFTWARE_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CL-Software-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `CL-Reg-Number` (26.22472.21), text: `get` gives and `push` takes `&str`.
pub const CL_REG_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CL-Reg-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `CL-Method-Version` (26.22472.22), text: `get` gives and `push` takes `&str`.
pub const CL_METHOD_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CL-Method-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `CL-Token-Version` (26.22472.23), text: `get` gives and `push` takes `&str`.
pub const CL_TOKEN_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CL-Token-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `CL-APDB-Version` (26.22472.24), text: `get` gives and `push` takes `&str`.
pub const CL_APDB_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CL-APDB-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `CL-User-Agent` (26.22472.25), text: `get` gives and `push` takes `&str`.
pub const CL_USER_AGENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CL-User-Agent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `CL-SSC` (26.22472.26), text: `get` gives and `push` takes `&str`.
pub const CL_SSC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("CL-SSC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `BW-User-Group` (26.22472.27), text: `get` gives and `push` takes `&str`.
pub const USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `BW-Venue-Name` (26.22472.29), text: `get` gives and `push` takes `&str`.
pub const VENUE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-Venue-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `BW-Category` (26.22472.30), text: `get` gives and `push` takes `&str`.
pub const CATEGORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-Category", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `BW-User-Role` (26.22472.32), text: `get` gives and `push` takes `&str`.
pub const USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `BW-User-Name` (26.22472.33), text: `get` gives and `push` takes `&str`.
pub const USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `BW-User-Password` (26.22472.34), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const USER_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-User-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `BW-User-Prefix` (26.22472.35), text: `get` gives and `push` takes `&str`.
pub const USER_PREFIX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-User-Prefix", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `BW-User-Realm` (26.22472.36), text: `get` gives and `push` takes `&str`.
pub const USER_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-User-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `BW-Operator-Name` (26.22472.37), text: `get` gives and `push` takes `&str`.
pub const OPERATOR_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BW-Operator-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));
