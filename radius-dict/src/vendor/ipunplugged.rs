// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `ipUnplugged` (5925).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(5925);

/// `IPU-MIP-Spi` (26.5925.51), a number: `get` gives and `push` takes `u32`.
pub const MIP_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IPU-MIP-Spi", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `IPU-MIP-Key` (26.5925.52), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const MIP_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("IPU-MIP-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `IPU-MIP-Alg-Type` (26.5925.53), a number: `get` gives and `push` takes `u32`.
pub const MIP_ALG_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IPU-MIP-Alg-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `IPU-MIP-Alg-Mode` (26.5925.54), a number: `get` gives and `push` takes `u32`.
pub const MIP_ALG_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IPU-MIP-Alg-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `IPU-MIP-Replay-Prot` (26.5925.55), a number: `get` gives and `push` takes `u32`.
pub const MIP_REPLAY_PROT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("IPU-MIP-Replay-Prot", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `IPU-IKE-Remote-Addr` (26.5925.61), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IKE_REMOTE_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("IPU-IKE-Remote-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `IPU-IKE-Local-Addr` (26.5925.62), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IKE_LOCAL_ADDR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("IPU-IKE-Local-Addr", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `IPU-IKE-Auth` (26.5925.63), text: `get` gives and `push` takes `&str`.
pub const IKE_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("IPU-IKE-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `IPU-IKE-Conf-Name` (26.5925.64), text: `get` gives and `push` takes `&str`.
pub const IKE_CONF_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("IPU-IKE-Conf-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `IPU-IKE-Cmd` (26.5925.65), text: `get` gives and `push` takes `&str`.
pub const IKE_CMD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("IPU-IKE-Cmd", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));
