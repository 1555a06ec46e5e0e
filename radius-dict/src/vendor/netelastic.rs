// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `NetElastic` (54268).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(54268);

/// `NetElastic-Input-Burst-Size` (26.54268.1), a number: `get` gives and `push` takes `u32`.
pub const INPUT_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Input-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `NetElastic-Input-Average-Rate` (26.54268.2), a number: `get` gives and `push` takes `u32`.
pub const INPUT_AVERAGE_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Input-Average-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `NetElastic-Input-Peak-Rate` (26.54268.3), a number: `get` gives and `push` takes `u32`.
pub const INPUT_PEAK_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Input-Peak-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `NetElastic-Output-Burst-Size` (26.54268.4), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Output-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `NetElastic-Output-Average-Rate` (26.54268.5), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_AVERAGE_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Output-Average-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `NetElastic-Output-Peak-Rate` (26.54268.6), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_PEAK_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Output-Peak-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `NetElastic-Remanent-Volume` (26.54268.15), a number: `get` gives and `push` takes `u32`.
pub const REMANENT_VOLUME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Remanent-Volume", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `NetElastic-ISP-ID` (26.54268.17), text: `get` gives and `push` takes `&str`.
pub const ISP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-ISP-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `NetElastic-PortalURL` (26.54268.27), text: `get` gives and `push` takes `&str`.
pub const PORTALURL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-PortalURL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `NetElastic-Qos-Profile-Name` (26.54268.31), text: `get` gives and `push` takes `&str`.
pub const QOS_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Qos-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `NetElastic-Lease-Time` (26.54268.74), a number: `get` gives and `push` takes `u32`.
pub const LEASE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Lease-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `NetElastic-Input-Peak-Burst-Size` (26.54268.77), a number: `get` gives and `push` takes `u32`.
pub const INPUT_PEAK_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Input-Peak-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `NetElastic-Output-Peak-Burst-Size` (26.54268.78), a number: `get` gives and `push` takes `u32`.
pub const OUTPUT_PEAK_BURST_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Output-Peak-Burst-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `NetElastic-Data-Filter` (26.54268.82), text: `get` gives and `push` takes `&str`.
pub const DATA_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Data-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `NetElastic-Portal-Mode` (26.54268.85), a number: `get` gives and `push` takes `u32`.
pub const PORTAL_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Portal-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `NetElastic-Policy-Name` (26.54268.95), text: `get` gives and `push` takes `&str`.
pub const POLICY_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Policy-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `NetElastic-Primary-DNS` (26.54268.135), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Primary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `NetElastic-Secondary-DNS` (26.54268.136), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Secondary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `NetElastic-Domain-Name` (26.54268.138), text: `get` gives and `push` takes `&str`.
pub const DOMAIN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Domain-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `NetElastic-HTTP-Redirect-URL` (26.54268.140), text: `get` gives and `push` takes `&str`.
pub const HTTP_REDIRECT_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-HTTP-Redirect-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `NetElastic-Acct-IPv6-Input-Octets` (26.54268.144), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Acct-IPv6-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `NetElastic-Acct-IPv6-Output-Octets` (26.54268.145), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Acct-IPv6-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `NetElastic-Acct-IPv6-Input-Packets` (26.54268.146), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Acct-IPv6-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `NetElastic-Acct-IPv6-Output-Packets` (26.54268.147), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Acct-IPv6-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `NetElastic-Acct-IPv6-Input-Gigawords` (26.54268.148), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_INPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Acct-IPv6-Input-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `NetElastic-Acct-IPv6-Output-Gigawords` (26.54268.149), a number: `get` gives and `push` takes `u32`.
pub const ACCT_IPV6_OUTPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Acct-IPv6-Output-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `NetElastic-User-Mac` (26.54268.153), text: `get` gives and `push` takes `&str`.
pub const USER_MAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-User-Mac", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `NetElastic-Framed-IPv6-Address` (26.54268.158), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const FRAMED_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Framed-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `NetElastic-NAT-Public-Address` (26.54268.161), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const NAT_PUBLIC_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-NAT-Public-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `NetElastic-NAT-Start-Port` (26.54268.162), a number: `get` gives and `push` takes `u32`.
pub const NAT_START_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-NAT-Start-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `NetElastic-NAT-End-Port` (26.54268.163), a number: `get` gives and `push` takes `u32`.
pub const NAT_END_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-NAT-End-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `NetElastic-Tariff-Input-Octets` (26.54268.247), text: `get` gives and `push` takes `&str`.
pub const TARIFF_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Tariff-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 247));

/// `NetElastic-Tariff-Output-Octets` (26.54268.248), text: `get` gives and `push` takes `&str`.
pub const TARIFF_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Tariff-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 248));

/// `NetElastic-Tariff-Input-Gigawords` (26.54268.249), text: `get` gives and `push` takes `&str`.
pub const TARIFF_INPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Tariff-Input-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 249));

/// `NetElastic-Tariff-Output-Gigawords` (26.54268.250), text: `get` gives and `push` takes `&str`.
pub const TARIFF_OUTPUT_GIGAWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Tariff-Output-Gigawords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));

/// `NetElastic-Remanent-Volume-Type` (26.54268.251), a number: `get` gives and `push` takes `u32`.
pub const REMANENT_VOLUME_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Remanent-Volume-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 251));

/// `NetElastic-Web-COA` (26.54268.252), a number: `get` gives and `push` takes `u32`.
pub const WEB_COA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NetElastic-Web-COA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 252));
