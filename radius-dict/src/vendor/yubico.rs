// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Yubico` (41482).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(41482);

/// `Yubikey-Key` (26.41482.1), string, not for logs.
pub const KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Yubikey-Public-ID` (26.41482.2), text.
pub const PUBLIC_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Public-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Yubikey-Private-ID` (26.41482.3), string, not for logs.
pub const PRIVATE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Private-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Yubikey-Counter` (26.41482.4), integer.
pub const COUNTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Counter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Yubikey-Timestamp` (26.41482.5), integer.
pub const TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Yubikey-Random` (26.41482.6), integer.
pub const RANDOM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-Random", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Yubikey-OTP` (26.41482.7), text, not for logs.
pub const OTP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Yubikey-OTP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));
