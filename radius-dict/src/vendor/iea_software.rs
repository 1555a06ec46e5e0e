// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `IEA-Software` (24023).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(24023);

/// `AM-Interrupt-HTMLFile` (26.24023.1), text: `get` gives and `push` takes `&str`.
pub const INTERRUPT_HTMLFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AM-Interrupt-HTMLFile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `AM-Interrupt-Interval` (26.24023.2), a number: `get` gives and `push` takes `u32`.
pub const INTERRUPT_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AM-Interrupt-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `AM-Interrupt-Timeout` (26.24023.3), a number: `get` gives and `push` takes `u32`.
pub const INTERRUPT_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AM-Interrupt-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `AM-Status-HTMLFile` (26.24023.4), text: `get` gives and `push` takes `&str`.
pub const STATUS_HTMLFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AM-Status-HTMLFile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `AM-HTTP-Proxy-Port` (26.24023.5), a number: `get` gives and `push` takes `u32`.
pub const HTTP_PROXY_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AM-HTTP-Proxy-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `AM-ACK-HTMLFile` (26.24023.6), text: `get` gives and `push` takes `&str`.
pub const ACK_HTMLFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AM-ACK-HTMLFile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `AM-NAK-HTMLFile` (26.24023.7), text: `get` gives and `push` takes `&str`.
pub const NAK_HTMLFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AM-NAK-HTMLFile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `AM-Bandwidth-Pool` (26.24023.8), text: `get` gives and `push` takes `&str`.
pub const BANDWIDTH_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("AM-Bandwidth-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `AM-Bandwidth-Pool-Max-Up` (26.24023.9), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_POOL_MAX_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AM-Bandwidth-Pool-Max-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `AM-Bandwidth-Pool-Max-Down` (26.24023.10), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_POOL_MAX_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("AM-Bandwidth-Pool-Max-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

::radius_dict::enumeration! {
    /// A value of `AM-Mirroring`.
    pub Mirroring
    DISABLED = 0, "Disabled";
    FULL_PACKET_LOCAL_PCAP = 1, "Full-Packet-Local-PCAP";
}

/// `AM-Mirroring` (26.24023.11), a named number: `get` gives and `push` takes `Mirroring`.
pub const MIRRORING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Mirroring>> =
    ::radius_proto::typed::TypedAttribute::at("AM-Mirroring", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

::radius_dict::enumeration! {
    /// A value of `AM-Disconnect-Access`.
    pub DisconnectAccess
    ALLOW_ALL = 0, "Allow-All";
    DENY_RADIUS = 1, "Deny-RADIUS";
}

/// `AM-Disconnect-Access` (26.24023.12), a named number: `get` gives and `push` takes `DisconnectAccess`.
pub const DISCONNECT_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DisconnectAccess>> =
    ::radius_proto::typed::TypedAttribute::at("AM-Disconnect-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));
