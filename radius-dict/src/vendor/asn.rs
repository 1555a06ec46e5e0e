// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `ASN` (23782).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(23782);

/// `ASN-IP-Pool-Name` (26.23782.1), text: `get` gives and `push` takes `&str`.
pub const IP_POOL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASN-IP-Pool-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `ASN-Kbps-Down` (26.23782.100), a number: `get` gives and `push` takes `u32`.
pub const KBPS_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Kbps-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `ASN-Kbps-Up` (26.23782.101), a number: `get` gives and `push` takes `u32`.
pub const KBPS_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Kbps-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `ASN-Pps-Down` (26.23782.102), a number: `get` gives and `push` takes `u32`.
pub const PPS_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Pps-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `ASN-Pps-Up` (26.23782.103), a number: `get` gives and `push` takes `u32`.
pub const PPS_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Pps-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `ASN-TCP-Connlimit` (26.23782.104), a number: `get` gives and `push` takes `u32`.
pub const TCP_CONNLIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASN-TCP-Connlimit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

::radius_dict::enumeration! {
    /// A value of `ASN-Firewall-State`.
    pub FirewallState
    ENABLED = 1, "Enabled";
    DISABLED = 2, "Disabled";
}

/// `ASN-Firewall-State` (26.23782.105), a named number: `get` gives and `push` takes `FirewallState`.
pub const FIREWALL_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FirewallState>> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Firewall-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `ASN-Firewall-Open` (26.23782.106), text: `get` gives and `push` takes `&str`.
pub const FIREWALL_OPEN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Firewall-Open", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

::radius_dict::enumeration! {
    /// A value of `ASN-Firewall-Block-Ping`.
    pub FirewallBlockPing
    ENABLED = 1, "Enabled";
    DISABLED = 2, "Disabled";
}

/// `ASN-Firewall-Block-Ping` (26.23782.107), a named number: `get` gives and `push` takes `FirewallBlockPing`.
pub const FIREWALL_BLOCK_PING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FirewallBlockPing>> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Firewall-Block-Ping", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

::radius_dict::enumeration! {
    /// A value of `ASN-QoS-State`.
    pub QosState
    ENABLED = 1, "Enabled";
    DISABLED = 2, "Disabled";
}

/// `ASN-QoS-State` (26.23782.108), a named number: `get` gives and `push` takes `QosState`.
pub const QOS_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosState>> =
    ::radius_proto::typed::TypedAttribute::at("ASN-QoS-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `ASN-IP-Redirect` (26.23782.109), text: `get` gives and `push` takes `&str`.
pub const IP_REDIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASN-IP-Redirect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

::radius_dict::enumeration! {
    /// A value of `ASN-Firewall-Available`.
    pub FirewallAvailable
    YES = 1, "Yes";
    NO = 2, "No";
}

/// `ASN-Firewall-Available` (26.23782.110), a named number: `get` gives and `push` takes `FirewallAvailable`.
pub const FIREWALL_AVAILABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FirewallAvailable>> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Firewall-Available", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

::radius_dict::enumeration! {
    /// A value of `ASN-QoS-Available`.
    pub QosAvailable
    YES = 1, "Yes";
    NO = 2, "No";
}

/// `ASN-QoS-Available` (26.23782.111), a named number: `get` gives and `push` takes `QosAvailable`.
pub const QOS_AVAILABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosAvailable>> =
    ::radius_proto::typed::TypedAttribute::at("ASN-QoS-Available", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `ASN-Kbps-Down-Localmedia` (26.23782.112), a number: `get` gives and `push` takes `u32`.
pub const KBPS_DOWN_LOCALMEDIA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Kbps-Down-Localmedia", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

::radius_dict::enumeration! {
    /// A value of `ASN-Webfilter-Mode`.
    pub WebfilterMode
    DENY = 1, "Deny";
    ALLOW = 2, "Allow";
}

/// `ASN-Webfilter-Mode` (26.23782.113), a named number: `get` gives and `push` takes `WebfilterMode`.
pub const WEBFILTER_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebfilterMode>> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Webfilter-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `ASN-Webfilter-Redirect` (26.23782.114), text: `get` gives and `push` takes `&str`.
pub const WEBFILTER_REDIRECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Webfilter-Redirect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `ASN-Webfilter-Destination` (26.23782.115), text: `get` gives and `push` takes `&str`.
pub const WEBFILTER_DESTINATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Webfilter-Destination", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `ASN-Webfilter-Domain` (26.23782.116), text: `get` gives and `push` takes `&str`.
pub const WEBFILTER_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASN-Webfilter-Domain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));
