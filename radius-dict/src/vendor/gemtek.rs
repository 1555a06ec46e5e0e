// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Gemtek` (10529).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(10529);

/// `Acct-Session-Input-Octets` (26.10529.21), a number: `get` gives and `push` takes `u32`.
pub const SESSION_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Session-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Acct-Session-Input-Gigawords` (26.10529.22), a number: `get` gives and `push` takes `u32`.
pub const SESSION_INPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Session-Input-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Acct-Session-Output-Octets` (26.10529.23), a number: `get` gives and `push` takes `u32`.
pub const SESSION_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Session-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Acct-Session-Output-Gigawords` (26.10529.24), a number: `get` gives and `push` takes `u32`.
pub const SESSION_OUTPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Session-Output-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Acct-Session-Octets` (26.10529.25), a number: `get` gives and `push` takes `u32`.
pub const SESSION_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Session-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Acct-Session-Gigawords` (26.10529.26), a number: `get` gives and `push` takes `u32`.
pub const SESSION_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Session-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));
