// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Lancom` (2356).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2356);

/// `LCS-Traffic-Limit` (26.2356.1), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Traffic-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `LCS-Mac-Address` (26.2356.2), text: `get` gives and `push` takes `&str`.
pub const MAC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Mac-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `LCS-Redirection-URL` (26.2356.3), text: `get` gives and `push` takes `&str`.
pub const REDIRECTION_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Redirection-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `LCS-Comment` (26.2356.4), text: `get` gives and `push` takes `&str`.
pub const COMMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Comment", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `LCS-Account-End` (26.2356.5), a number: `get` gives and `push` takes `u32`.
pub const ACCOUNT_END: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Account-End", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `LCS-WPA-Passphrase` (26.2356.6), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const WPA_PASSPHRASE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-WPA-Passphrase", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `LCS-PbSpotUserName` (26.2356.7), text: `get` gives and `push` takes `&str`.
pub const PBSPOTUSERNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-PbSpotUserName", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `LCS-TxRateLimit` (26.2356.8), a number: `get` gives and `push` takes `u32`.
pub const TXRATELIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LCS-TxRateLimit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `LCS-RxRateLimit` (26.2356.9), a number: `get` gives and `push` takes `u32`.
pub const RXRATELIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LCS-RxRateLimit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `LCS-Access-Rights` (26.2356.11), a number: `get` gives and `push` takes `u32`.
pub const ACCESS_RIGHTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Access-Rights", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `LCS-Function-Rights` (26.2356.12), a number: `get` gives and `push` takes `u32`.
pub const FUNCTION_RIGHTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Function-Rights", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `LCS-Advertisement-URL` (26.2356.13), text: `get` gives and `push` takes `&str`.
pub const ADVERTISEMENT_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Advertisement-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `LCS-Advertisement-Interval` (26.2356.14), a number: `get` gives and `push` takes `u32`.
pub const ADVERTISEMENT_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Advertisement-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `LCS-Traffic-Limit-Gigawords` (26.2356.15), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_LIMIT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Traffic-Limit-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `LCS-Orig-NAS-Identifier` (26.2356.16), text: `get` gives and `push` takes `&str`.
pub const ORIG_NAS_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Orig-NAS-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `LCS-Orig-NAS-IP-Address` (26.2356.17), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ORIG_NAS_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Orig-NAS-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `LCS-Orig-NAS-IPv6-Address` (26.2356.18), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const ORIG_NAS_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Orig-NAS-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `LCS-IKEv2-Local-Password` (26.2356.19), octets with a tag, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `(Tag, &[u8])`. Logs show only its length.
pub const IKEV2_LOCAL_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::TaggedSalted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("LCS-IKEv2-Local-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `LCS-IKEv2-Remote-Password` (26.2356.20), octets with a tag, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `(Tag, &[u8])`. Logs show only its length.
pub const IKEV2_REMOTE_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::TaggedSalted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("LCS-IKEv2-Remote-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `LCS-DNS-Server-IPv4-Address` (26.2356.21), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DNS_SERVER_IPV4_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("LCS-DNS-Server-IPv4-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `LCS-VPN-IPv4-Rule` (26.2356.22), text: `get` gives and `push` takes `&str`.
pub const VPN_IPV4_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-VPN-IPv4-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `LCS-VPN-IPv6-Rule` (26.2356.23), text: `get` gives and `push` takes `&str`.
pub const VPN_IPV6_RULE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-VPN-IPv6-Rule", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `LCS-Routing-Tag` (26.2356.24), a number: `get` gives and `push` takes `u32`.
pub const ROUTING_TAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Routing-Tag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `LCS-IKEv2-IPv4-Route` (26.2356.25), text: `get` gives and `push` takes `&str`.
pub const IKEV2_IPV4_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-IKEv2-IPv4-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `LCS-IKEv2-IPv6-Route` (26.2356.26), text: `get` gives and `push` takes `&str`.
pub const IKEV2_IPV6_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-IKEv2-IPv6-Route", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `LCS-IKEv2-DNS-Domain` (26.2356.27), text: `get` gives and `push` takes `&str`.
pub const IKEV2_DNS_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-IKEv2-DNS-Domain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `LCS-Load-Balancer` (26.2356.28), text: `get` gives and `push` takes `&str`.
pub const LOAD_BALANCER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LCS-Load-Balancer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));
