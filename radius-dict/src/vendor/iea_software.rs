// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `IEA-Software` (24023).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(24023);

/// `AM-Interrupt-HTMLFile` (26.24023.1), text: `get` gives and `push` takes `&str`.
pub const INTERRUPT_HTMLFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AM-Interrupt-HTMLFile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `AM-Interrupt-Interval` (26.24023.2), a number: `get` gives and `push` takes `u32`.
pub const INTERRUPT_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AM-Interrupt-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `AM-Interrupt-Timeout` (26.24023.3), a number: `get` gives and `push` takes `u32`.
pub const INTERRUPT_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AM-Interrupt-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `AM-Status-HTMLFile` (26.24023.4), text: `get` gives and `push` takes `&str`.
pub const STATUS_HTMLFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AM-Status-HTMLFile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `AM-HTTP-Proxy-Port` (26.24023.5), a number: `get` gives and `push` takes `u32`.
pub const HTTP_PROXY_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AM-HTTP-Proxy-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));
