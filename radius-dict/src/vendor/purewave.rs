// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Purewave` (21074).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(21074);

/// `Purewave-Client-Profile` (26.21074.1), a number: `get` gives and `push` takes `u32`.
pub const CLIENT_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Purewave-Client-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `Purewave-CS-Type`.
    pub CsType
    IPV4_CS = 0, "IPV4_CS";
    ETHERNET_CS = 1, "ETHERNET_CS";
}

/// `Purewave-CS-Type` (26.21074.2), a named number: `get` gives and `push` takes `CsType`.
pub const CS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CsType>> =
    ::radius_proto::typed::TypedAttribute::at("Purewave-CS-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

::radius_dict::enumeration! {
    /// A value of `Purewave-Max-Downlink-Rate`.
    pub MaxDownlinkRate
    QPSK_1_2 = 3, "QPSK_1/2";
    QPSK_3_4 = 4, "QPSK_3/4";
    QAM16_1_2 = 5, "QAM16_1/2";
    QAM16_3_4 = 6, "QAM16_3/4";
    QAM64_1_2 = 7, "QAM64_1/2";
    QAM64_2_3 = 8, "QAM64_2/3";
    QAM64_3_4 = 9, "QAM64_3/4";
    QAM64_5_6 = 10, "QAM64_5/6";
}

/// `Purewave-Max-Downlink-Rate` (26.21074.3), a named number: `get` gives and `push` takes `MaxDownlinkRate`.
pub const MAX_DOWNLINK_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MaxDownlinkRate>> =
    ::radius_proto::typed::TypedAttribute::at("Purewave-Max-Downlink-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

::radius_dict::enumeration! {
    /// A value of `Purewave-Max-Uplink-Rate`.
    pub MaxUplinkRate
    QPSK_1_2 = 3, "QPSK_1/2";
    QPSK_3_4 = 4, "QPSK_3/4";
    QAM16_1_2 = 5, "QAM16_1/2";
    QAM16_3_4 = 6, "QAM16_3/4";
    QAM64_1_2 = 7, "QAM64_1/2";
    QAM64_2_3 = 8, "QAM64_2/3";
    QAM64_3_4 = 9, "QAM64_3/4";
    QAM64_5_6 = 10, "QAM64_5/6";
}

/// `Purewave-Max-Uplink-Rate` (26.21074.4), a named number: `get` gives and `push` takes `MaxUplinkRate`.
pub const MAX_UPLINK_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MaxUplinkRate>> =
    ::radius_proto::typed::TypedAttribute::at("Purewave-Max-Uplink-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Purewave-IP-Address` (26.21074.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Purewave-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Purewave-IP-Netmask` (26.21074.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IP_NETMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Purewave-IP-Netmask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Purewave-Service-Enable` (26.21074.7), a number: `get` gives and `push` takes `u32`.
pub const SERVICE_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Purewave-Service-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));
