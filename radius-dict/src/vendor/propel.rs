// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Propel` (14895).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(14895);

/// `Propel-Accelerate` (26.14895.1), a number: `get` gives and `push` takes `u32`.
pub const ACCELERATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Propel-Accelerate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Propel-Dialed-Digits` (26.14895.2), text: `get` gives and `push` takes `&str`.
pub const DIALED_DIGITS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Propel-Dialed-Digits", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Propel-Client-IP-Address` (26.14895.3), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Propel-Client-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Propel-Client-NAS-IP-Address` (26.14895.4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_NAS_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Propel-Client-NAS-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Propel-Client-Source-ID` (26.14895.5), a number: `get` gives and `push` takes `u32`.
pub const CLIENT_SOURCE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Propel-Client-Source-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Propel-Content-Filter-ID` (26.14895.6), a number: `get` gives and `push` takes `u32`.
pub const CONTENT_FILTER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Propel-Content-Filter-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));
