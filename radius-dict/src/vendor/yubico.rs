// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Yubico` (41482).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(41482);

/// `Yubikey-Key` (26.41482.1), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Yubikey-Public-ID` (26.41482.2), text: `get` gives and `push` takes `&str`.
pub const PUBLIC_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Public-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Yubikey-Private-ID` (26.41482.3), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const PRIVATE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Private-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Yubikey-Counter` (26.41482.4), a number: `get` gives and `push` takes `u32`.
pub const COUNTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Counter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Yubikey-Timestamp` (26.41482.5), a number: `get` gives and `push` takes `u32`.
pub const TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Yubikey-Random` (26.41482.6), a number: `get` gives and `push` takes `u32`.
pub const RANDOM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Random", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Yubikey-OTP` (26.41482.7), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const OTP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-OTP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));
