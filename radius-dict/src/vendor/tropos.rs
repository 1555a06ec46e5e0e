// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Tropos` (14529).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(14529);

/// `Tropos-Unicast-Cipher` (26.14529.1), a number: `get` gives and `push` takes `u32`.
pub const UNICAST_CIPHER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Unicast-Cipher", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Tropos-Layer2-Input-Octets` (26.14529.2), a number: `get` gives and `push` takes `u32`.
pub const LAYER2_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Layer2-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Tropos-Layer2-Output-Octets` (26.14529.3), a number: `get` gives and `push` takes `u32`.
pub const LAYER2_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Layer2-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Tropos-Layer2-Input-Frames` (26.14529.4), a number: `get` gives and `push` takes `u32`.
pub const LAYER2_INPUT_FRAMES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Layer2-Input-Frames", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Tropos-Layer2-Output-Frames` (26.14529.5), a number: `get` gives and `push` takes `u32`.
pub const LAYER2_OUTPUT_FRAMES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Layer2-Output-Frames", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Tropos-Layer2-Input-Drops` (26.14529.6), a number: `get` gives and `push` takes `u32`.
pub const LAYER2_INPUT_DROPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Layer2-Input-Drops", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Tropos-Noise-Floor` (26.14529.7), an interface identifier: `get` gives and `push` takes `InterfaceId`.
pub const NOISE_FLOOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::InterfaceId> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Noise-Floor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Tropos-Noise-Upper-Bound` (26.14529.8), an interface identifier: `get` gives and `push` takes `InterfaceId`.
pub const NOISE_UPPER_BOUND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::InterfaceId> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Noise-Upper-Bound", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Tropos-Release` (26.14529.9), text: `get` gives and `push` takes `&str`.
pub const RELEASE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Release", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Tropos-Secondary-IP` (26.14529.11), octets: `get` gives and `push` takes `&[u8]`.
pub const SECONDARY_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Secondary-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Tropos-Terminate-Cause` (26.14529.12), a number: `get` gives and `push` takes `u32`.
pub const TERMINATE_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Terminate-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Tropos-Average-RSSI` (26.14529.13), a number: `get` gives and `push` takes `u32`.
pub const AVERAGE_RSSI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Average-RSSI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Tropos-Channel` (26.14529.15), an interface identifier: `get` gives and `push` takes `InterfaceId`.
pub const CHANNEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::InterfaceId> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Channel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Tropos-Retries-Sent` (26.14529.16), a number: `get` gives and `push` takes `u32`.
pub const RETRIES_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Retries-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Tropos-Retry-Bits` (26.14529.17), a number: `get` gives and `push` takes `u32`.
pub const RETRY_BITS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Retry-Bits", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Tropos-Rates-Sent` (26.14529.18), octets: `get` gives and `push` takes `&[u8]`.
pub const RATES_SENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Rates-Sent", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Tropos-Rates-Received` (26.14529.19), octets: `get` gives and `push` takes `&[u8]`.
pub const RATES_RECEIVED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Rates-Received", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Tropos-Routed-Time` (26.14529.21), a number: `get` gives and `push` takes `u32`.
pub const ROUTED_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Routed-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Tropos-Routless-Since` (26.14529.22), a number: `get` gives and `push` takes `u32`.
pub const ROUTLESS_SINCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Routless-Since", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Tropos-Capability-Info` (26.14529.23), octets: `get` gives and `push` takes `&[u8]`.
pub const CAPABILITY_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Capability-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Tropos-Input-Cap` (26.14529.24), a number: `get` gives and `push` takes `u32`.
pub const INPUT_CAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Input-Cap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Tropos-Output-Cap` (26.14529.25), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_CAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Output-Cap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Tropos-Class-Mult` (26.14529.26), a number: `get` gives and `push` takes `u32`.
pub const CLASS_MULT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Class-Mult", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Tropos-Cell-Name` (26.14529.27), text: `get` gives and `push` takes `&str`.
pub const CELL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Cell-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Tropos-Cell-Location` (26.14529.28), text: `get` gives and `push` takes `&str`.
pub const CELL_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Cell-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Tropos-Serial-Number` (26.14529.29), text: `get` gives and `push` takes `&str`.
pub const SERIAL_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Serial-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Tropos-Latitude` (26.14529.30), text: `get` gives and `push` takes `&str`.
pub const LATITUDE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Latitude", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Tropos-Longitude` (26.14529.31), text: `get` gives and `push` takes `&str`.
pub const LONGITUDE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Tropos-Longitude", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));
