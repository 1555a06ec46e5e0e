// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Telebit` (117).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(117);

/// `Telebit-Login-Command` (26.117.1), text: `get` gives and `push` takes `&str`.
pub const LOGIN_COMMAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Telebit-Login-Command", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Telebit-Port-Name` (26.117.2), text: `get` gives and `push` takes `&str`.
pub const PORT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Telebit-Port-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Telebit-Activate-Command` (26.117.3), text: `get` gives and `push` takes `&str`.
pub const ACTIVATE_COMMAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Telebit-Activate-Command", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Telebit-Accounting-Info` (26.117.4), text: `get` gives and `push` takes `&str`.
pub const ACCOUNTING_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Telebit-Accounting-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Telebit-Login-Option` (26.117.5), text: `get` gives and `push` takes `&str`.
pub const LOGIN_OPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Telebit-Login-Option", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));
