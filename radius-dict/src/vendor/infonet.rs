// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `infonet` (4453).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(4453);

/// `Infonet-Proxy` (26.4453.238), text: `get` gives and `push` takes `&str`.
pub const PROXY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-Proxy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 238));

/// `Infonet-Config` (26.4453.239), text: `get` gives and `push` takes `&str`.
pub const CONFIG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-Config", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 239));

/// `Infonet-MCS-Country` (26.4453.240), text: `get` gives and `push` takes `&str`.
pub const MCS_COUNTRY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-MCS-Country", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 240));

/// `Infonet-MCS-Region` (26.4453.241), text: `get` gives and `push` takes `&str`.
pub const MCS_REGION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-MCS-Region", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 241));

/// `Infonet-MCS-Off-Peak` (26.4453.242), text: `get` gives and `push` takes `&str`.
pub const MCS_OFF_PEAK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-MCS-Off-Peak", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 242));

/// `Infonet-MCS-Overflow` (26.4453.243), text: `get` gives and `push` takes `&str`.
pub const MCS_OVERFLOW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-MCS-Overflow", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 243));

/// `Infonet-MCS-Port` (26.4453.244), text: `get` gives and `push` takes `&str`.
pub const MCS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-MCS-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 244));

/// `Infonet-MCS-Port-Count` (26.4453.245), text: `get` gives and `push` takes `&str`.
pub const MCS_PORT_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-MCS-Port-Count", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 245));

/// `Infonet-Random-IP-Pool` (26.4453.246), text: `get` gives and `push` takes `&str`.
pub const RANDOM_IP_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-Random-IP-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 246));

/// `Infonet-Account-Number` (26.4453.247), text: `get` gives and `push` takes `&str`.
pub const ACCOUNT_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-Account-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 247));

/// `Infonet-Type` (26.4453.248), text: `get` gives and `push` takes `&str`.
pub const TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 248));

/// `Infonet-Realm-Type` (26.4453.249), text: `get` gives and `push` takes `&str`.
pub const REALM_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-Realm-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 249));

/// `Infonet-LoginHost-Dest` (26.4453.250), text: `get` gives and `push` takes `&str`.
pub const LOGINHOST_DEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-LoginHost-Dest", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));

/// `Infonet-Tunnel-Decision-IP` (26.4453.251), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_DECISION_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-Tunnel-Decision-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 251));

/// `Infonet-Pool-Request` (26.4453.252), text: `get` gives and `push` takes `&str`.
pub const POOL_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-Pool-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 252));

/// `Infonet-Surcharge-Type` (26.4453.254), a number: `get` gives and `push` takes `u32`.
pub const SURCHARGE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-Surcharge-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 254));

/// `Infonet-NAS-Location` (26.4453.255), text: `get` gives and `push` takes `&str`.
pub const NAS_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Infonet-NAS-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
