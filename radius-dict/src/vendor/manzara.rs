// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Manzara` (19382).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(19382);

/// `Manzara-User-UID` (26.19382.1), a number: `get` gives and `push` takes `u32`.
pub const USER_UID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-User-UID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Manzara-User-GID` (26.19382.2), a number: `get` gives and `push` takes `u32`.
pub const USER_GID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-User-GID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Manzara-User-Home` (26.19382.3), text: `get` gives and `push` takes `&str`.
pub const USER_HOME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-User-Home", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Manzara-User-Shell` (26.19382.4), text: `get` gives and `push` takes `&str`.
pub const USER_SHELL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-User-Shell", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Manzara-PPP-Addr-String` (26.19382.5), text: `get` gives and `push` takes `&str`.
pub const PPP_ADDR_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-PPP-Addr-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Manzara-Full-Login-String` (26.19382.6), text: `get` gives and `push` takes `&str`.
pub const FULL_LOGIN_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-Full-Login-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Manzara-Tariff-Units` (26.19382.7), a number: `get` gives and `push` takes `u32`.
pub const TARIFF_UNITS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-Tariff-Units", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

::radius_dict::enumeration! {
    /// A value of `Manzara-Tariff-Type`.
    pub TariffType
    MMS_PICTURE = 1, "MMS-Picture";
    UNUSED = 2, "Unused";
    INTERNET = 3, "Internet";
}

/// `Manzara-Tariff-Type` (26.19382.8), a named number: `get` gives and `push` takes `TariffType`.
pub const TARIFF_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TariffType>> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-Tariff-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Manzara-ECP-Session-Key` (26.19382.9), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const ECP_SESSION_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-ECP-Session-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Manzara-Map-Name` (26.19382.10), text: `get` gives and `push` takes `&str`.
pub const MAP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-Map-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Manzara-Map-Key` (26.19382.11), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const MAP_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-Map-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Manzara-Map-Value` (26.19382.12), text: `get` gives and `push` takes `&str`.
pub const MAP_VALUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-Map-Value", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Manzara-Map-Error` (26.19382.13), text: `get` gives and `push` takes `&str`.
pub const MAP_ERROR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-Map-Error", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Manzara-Service-Type` (26.19382.14), text: `get` gives and `push` takes `&str`.
pub const SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Manzara-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));
