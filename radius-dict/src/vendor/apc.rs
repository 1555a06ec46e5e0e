// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `APC` (318).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(318);

::radius_dict::enumeration! {
    /// A value of `APC-Service-Type`.
    pub ServiceType
    ADMIN = 1, "Admin";
    DEVICE = 2, "Device";
    READONLY = 3, "ReadOnly";
    OUTLET = 4, "Outlet";
    CARD = 5, "Card";
    NETWORKONLY = 6, "NetworkOnly";
}

/// `APC-Service-Type` (26.318.1), a named number: `get` gives and `push` takes `ServiceType`.
pub const SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ServiceType>> =
    ::radius_proto::typed::TypedAttribute::at("APC-Service-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `APC-Outlets` (26.318.2), text: `get` gives and `push` takes `&str`.
pub const OUTLETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-Outlets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `APC-Perms` (26.318.3), text: `get` gives and `push` takes `&str`.
pub const PERMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-Perms", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `APC-Username` (26.318.4), text: `get` gives and `push` takes `&str`.
pub const USERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-Username", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `APC-Contact` (26.318.5), text: `get` gives and `push` takes `&str`.
pub const CONTACT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-Contact", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `APC-ACCPX-Doors` (26.318.6), text: `get` gives and `push` takes `&str`.
pub const ACCPX_DOORS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-ACCPX-Doors", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `APC-ACCPX-Status` (26.318.7), text: `get` gives and `push` takes `&str`.
pub const ACCPX_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-ACCPX-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `APC-ACCPX-Access1` (26.318.8), text: `get` gives and `push` takes `&str`.
pub const ACCPX_ACCESS1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-ACCPX-Access1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `APC-ACCPX-Access2` (26.318.9), text: `get` gives and `push` takes `&str`.
pub const ACCPX_ACCESS2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-ACCPX-Access2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `APC-ACCPX-Access3` (26.318.10), text: `get` gives and `push` takes `&str`.
pub const ACCPX_ACCESS3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-ACCPX-Access3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `APC-ACCPX-Access4` (26.318.11), text: `get` gives and `push` takes `&str`.
pub const ACCPX_ACCESS4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-ACCPX-Access4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `APC-ACCPX-Access5` (26.318.12), text: `get` gives and `push` takes `&str`.
pub const ACCPX_ACCESS5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-ACCPX-Access5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `APC-ACCPX-Access6` (26.318.13), text: `get` gives and `push` takes `&str`.
pub const ACCPX_ACCESS6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-ACCPX-Access6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `APC-ACCPX-Access7` (26.318.14), text: `get` gives and `push` takes `&str`.
pub const ACCPX_ACCESS7: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("APC-ACCPX-Access7", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));
