// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `ADSL-Forum` (3561).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(3561);

/// `ADSL-Agent-Circuit-Id` (26.3561.1), octets: `get` gives and `push` takes `&[u8]`.
pub const ADSL_AGENT_CIRCUIT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ADSL-Agent-Circuit-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `ADSL-Agent-Remote-Id` (26.3561.2), octets: `get` gives and `push` takes `&[u8]`.
pub const ADSL_AGENT_REMOTE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ADSL-Agent-Remote-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Actual-Data-Rate-Upstream` (26.3561.129), a number: `get` gives and `push` takes `u32`.
pub const ACTUAL_DATA_RATE_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Actual-Data-Rate-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `Actual-Data-Rate-Downstream` (26.3561.130), a number: `get` gives and `push` takes `u32`.
pub const ACTUAL_DATA_RATE_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Actual-Data-Rate-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `Minimum-Data-Rate-Upstream` (26.3561.131), a number: `get` gives and `push` takes `u32`.
pub const MINIMUM_DATA_RATE_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Minimum-Data-Rate-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `Minimum-Data-Rate-Downstream` (26.3561.132), a number: `get` gives and `push` takes `u32`.
pub const MINIMUM_DATA_RATE_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Minimum-Data-Rate-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `Attainable-Data-Rate-Upstream` (26.3561.133), a number: `get` gives and `push` takes `u32`.
pub const ATTAINABLE_DATA_RATE_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Attainable-Data-Rate-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `Attainable-Data-Rate-Downstream` (26.3561.134), a number: `get` gives and `push` takes `u32`.
pub const ATTAINABLE_DATA_RATE_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Attainable-Data-Rate-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `Maximum-Data-Rate-Upstream` (26.3561.135), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_DATA_RATE_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Maximum-Data-Rate-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `Maximum-Data-Rate-Downstream` (26.3561.136), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_DATA_RATE_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Maximum-Data-Rate-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `Minimum-Data-Rate-Upstream-Low-Power` (26.3561.137), a number: `get` gives and `push` takes `u32`.
pub const MINIMUM_DATA_RATE_UPSTREAM_LOW_POWER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Minimum-Data-Rate-Upstream-Low-Power", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `Minimum-Data-Rate-Downstream-Low-Power` (26.3561.138), a number: `get` gives and `push` takes `u32`.
pub const MINIMUM_DATA_RATE_DOWNSTREAM_LOW_POWER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Minimum-Data-Rate-Downstream-Low-Power", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `Maximum-Interleaving-Delay-Upstream` (26.3561.139), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_INTERLEAVING_DELAY_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Maximum-Interleaving-Delay-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `Actual-Interleaving-Delay-Upstream` (26.3561.140), a number: `get` gives and `push` takes `u32`.
pub const ACTUAL_INTERLEAVING_DELAY_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Actual-Interleaving-Delay-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `Maximum-Interleaving-Delay-Downstream` (26.3561.141), a number: `get` gives and `push` takes `u32`.
pub const MAXIMUM_INTERLEAVING_DELAY_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Maximum-Interleaving-Delay-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `Actual-Interleaving-Delay-Downstream` (26.3561.142), a number: `get` gives and `push` takes `u32`.
pub const ACTUAL_INTERLEAVING_DELAY_DOWNSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Actual-Interleaving-Delay-Downstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `Access-Loop-Encapsulation` (26.3561.144), octets: `get` gives and `push` takes `&[u8]`.
pub const ACCESS_LOOP_ENCAPSULATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Access-Loop-Encapsulation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `IWF-Session` (26.3561.254), octets: `get` gives and `push` takes `&[u8]`.
pub const IWF_SESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("IWF-Session", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 254));

/// `ADSL-Forum-DHCP-Vendor-Specific` (26.3561.255), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const ADSL_FORUM_DHCP_VENDOR_SPECIFIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("ADSL-Forum-DHCP-Vendor-Specific", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));

/// `ADSL-Forum-Device-Manufacturer-OUI` (26.3561.255.1), octets: `get` gives and `push` takes `&[u8]`.
pub const ADSL_FORUM_DEVICE_MANUFACTURER_OUI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ADSL-Forum-Device-Manufacturer-OUI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `ADSL-Forum-Device-Serial-Number` (26.3561.255.2), text: `get` gives and `push` takes `&str`.
pub const ADSL_FORUM_DEVICE_SERIAL_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ADSL-Forum-Device-Serial-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `ADSL-Forum-Device-Product-Class` (26.3561.255.3), text: `get` gives and `push` takes `&str`.
pub const ADSL_FORUM_DEVICE_PRODUCT_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ADSL-Forum-Device-Product-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `ADSL-Forum-Gateway-Manufacturer-OUI` (26.3561.255.4), octets: `get` gives and `push` takes `&[u8]`.
pub const ADSL_FORUM_GATEWAY_MANUFACTURER_OUI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("ADSL-Forum-Gateway-Manufacturer-OUI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255).with_padded_tlvs([4, 0, 0, 0, 0]));
