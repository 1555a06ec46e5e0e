// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Cnergee` (49426).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(49426);

/// `BELRAS-Up-Speed-Limit` (26.49426.1), a number: `get` gives and `push` takes `u32`.
pub const UP_SPEED_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-Up-Speed-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `BELRAS-Down-Speed-Limit` (26.49426.2), a number: `get` gives and `push` takes `u32`.
pub const DOWN_SPEED_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-Down-Speed-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `BELRAS-Qos-Speed` (26.49426.3), a number: `get` gives and `push` takes `u32`.
pub const QOS_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-Qos-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `BELRAS-User` (26.49426.4), text: `get` gives and `push` takes `&str`.
pub const USER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-User", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `BELRAS-DHCP-Router-IP-Address` (26.49426.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DHCP_ROUTER_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-DHCP-Router-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `BELRAS-DHCP-Mask` (26.49426.6), a number: `get` gives and `push` takes `u32`.
pub const DHCP_MASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-DHCP-Mask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `BELRAS-Redirect` (26.49426.7), a number: `get` gives and `push` takes `u32`.
pub const REDIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-Redirect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

::radius_dict::enumeration! {
    /// A value of `BELRAS-redirect-Pool`.
    pub RedirectPool
    DELETED = 1, "Deleted";
    DISABLED = 2, "Disabled";
    DISPUTES = 3, "Disputes";
    EXPIRED = 4, "Expired";
    UNKNOWN = 5, "Unknown";
    EXHAUSTED = 6, "Exhausted";
    WRONGMAC = 7, "WrongMAC";
    VLANMISMATCH = 8, "VLANmismatch";
}

/// `BELRAS-redirect-Pool` (26.49426.8), a named number: `get` gives and `push` takes `RedirectPool`.
pub const REDIRECT_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RedirectPool>> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-redirect-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `BELRAS-DHCP-Option82` (26.49426.9), octets: `get` gives and `push` takes `&[u8]`.
pub const DHCP_OPTION82: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-DHCP-Option82", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `BELRAS-Session-Octets-Limit` (26.49426.10), a number: `get` gives and `push` takes `u32`.
pub const SESSION_OCTETS_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-Session-Octets-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `BELRAS-Octets-Direction` (26.49426.11), a number: `get` gives and `push` takes `u32`.
pub const OCTETS_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-Octets-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `BELRAS-AKAMAI-Speed` (26.49426.12), a number: `get` gives and `push` takes `u32`.
pub const AKAMAI_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-AKAMAI-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `BELRAS-CACHE-Speed` (26.49426.13), a number: `get` gives and `push` takes `u32`.
pub const CACHE_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-CACHE-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `BELRAS-CacheFly-Speed` (26.49426.14), a number: `get` gives and `push` takes `u32`.
pub const CACHEFLY_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-CacheFly-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `BELRAS-GGC-Speed` (26.49426.15), a number: `get` gives and `push` takes `u32`.
pub const GGC_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-GGC-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `BELRAS-GOOGLE-Speed` (26.49426.16), a number: `get` gives and `push` takes `u32`.
pub const GOOGLE_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-GOOGLE-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `BELRAS-Incapsula-Speed` (26.49426.17), a number: `get` gives and `push` takes `u32`.
pub const INCAPSULA_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-Incapsula-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `BELRAS-LIMELIGHT-Speed` (26.49426.18), a number: `get` gives and `push` takes `u32`.
pub const LIMELIGHT_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-LIMELIGHT-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `BELRAS-OTHERS-Speed` (26.49426.19), a number: `get` gives and `push` takes `u32`.
pub const OTHERS_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-OTHERS-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `BELRAS-REDIFF-Speed` (26.49426.20), a number: `get` gives and `push` takes `u32`.
pub const REDIFF_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-REDIFF-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `BELRAS-TORRENT-Speed` (26.49426.21), a number: `get` gives and `push` takes `u32`.
pub const TORRENT_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-TORRENT-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `BELRAS-BELCACHE-Speed` (26.49426.22), a number: `get` gives and `push` takes `u32`.
pub const BELCACHE_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-BELCACHE-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `BELRAS-DHCP-Lease-Time` (26.49426.23), a number: `get` gives and `push` takes `u32`.
pub const DHCP_LEASE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-DHCP-Lease-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `BELRAS-Group` (26.49426.24), a number: `get` gives and `push` takes `u32`.
pub const GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `BELRAS-LIMIT` (26.49426.25), text: `get` gives and `push` takes `&str`.
pub const LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-LIMIT", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `BELRAS-Auth` (26.49426.26), text: `get` gives and `push` takes `&str`.
pub const AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `BELRAS-Acct` (26.49426.27), text: `get` gives and `push` takes `&str`.
pub const ACCT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-Acct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `BELRAS-Framed-IP-Address` (26.49426.28), text: `get` gives and `push` takes `&str`.
pub const FRAMED_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-Framed-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `BELRAS-BL` (26.49426.29), text: `get` gives and `push` takes `&str`.
pub const BL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-BL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `BELRAS-IN` (26.49426.30), text: `get` gives and `push` takes `&str`.
pub const IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-IN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `BELRAS-CO` (26.49426.31), text: `get` gives and `push` takes `&str`.
pub const CO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BELRAS-CO", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));
