// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Local-Web` (19220).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(19220);

/// `Local-Web-Client-Ip` (26.19220.192), text: `get` gives and `push` takes `&str`.
pub const WEB_CLIENT_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Client-Ip", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `Local-Web-Border-Router` (26.19220.193), text: `get` gives and `push` takes `&str`.
pub const WEB_BORDER_ROUTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Border-Router", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `Local-Web-Tx-Limit` (26.19220.200), a number: `get` gives and `push` takes `u32`.
pub const WEB_TX_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Tx-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `Local-Web-Rx-Limit` (26.19220.201), a number: `get` gives and `push` takes `u32`.
pub const WEB_RX_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Rx-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `Local-Web-Acct-Time` (26.19220.210), a number: `get` gives and `push` takes `u32`.
pub const WEB_ACCT_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Acct-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `Local-Web-Acct-Duration` (26.19220.211), a number: `get` gives and `push` takes `u32`.
pub const WEB_ACCT_DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Acct-Duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

/// `Local-Web-Acct-Interim-Tx-Bytes` (26.19220.212), a number: `get` gives and `push` takes `u32`.
pub const WEB_ACCT_INTERIM_TX_BYTES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Acct-Interim-Tx-Bytes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

/// `Local-Web-Acct-Interim-Rx-Bytes` (26.19220.213), a number: `get` gives and `push` takes `u32`.
pub const WEB_ACCT_INTERIM_RX_BYTES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Acct-Interim-Rx-Bytes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 213));

/// `Local-Web-Acct-Interim-Tx-Gigawords` (26.19220.214), a number: `get` gives and `push` takes `u32`.
pub const WEB_ACCT_INTERIM_TX_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Acct-Interim-Tx-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

/// `Local-Web-Acct-Interim-Rx-Gigawords` (26.19220.215), a number: `get` gives and `push` takes `u32`.
pub const WEB_ACCT_INTERIM_RX_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Acct-Interim-Rx-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 215));

/// `Local-Web-Acct-Interim-Tx-Mgmt` (26.19220.216), a number: `get` gives and `push` takes `u32`.
pub const WEB_ACCT_INTERIM_TX_MGMT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Acct-Interim-Tx-Mgmt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 216));

/// `Local-Web-Acct-Interim-Rx-Mgmt` (26.19220.217), a number: `get` gives and `push` takes `u32`.
pub const WEB_ACCT_INTERIM_RX_MGMT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Acct-Interim-Rx-Mgmt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

/// `Local-Web-Acct-Tx-Mgmt` (26.19220.230), a number: `get` gives and `push` takes `u32`.
pub const WEB_ACCT_TX_MGMT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Acct-Tx-Mgmt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

/// `Local-Web-Acct-Rx-Mgmt` (26.19220.231), a number: `get` gives and `push` takes `u32`.
pub const WEB_ACCT_RX_MGMT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Acct-Rx-Mgmt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));

/// `Local-Web-Reauth-Counter` (26.19220.240), a number: `get` gives and `push` takes `u32`.
pub const WEB_REAUTH_COUNTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Local-Web-Reauth-Counter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 240));
