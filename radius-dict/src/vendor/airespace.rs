// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Airespace` (14179).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(14179);

/// `Airespace-Wlan-Id` (26.14179.1), a number: `get` gives and `push` takes `u32`.
pub const WLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-Wlan-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `Airespace-QOS-Level`.
    pub QosLevel
    SILVER = 0, "Silver";
    GOLD = 1, "Gold";
    PLATINUM = 2, "Platinum";
    BRONZE = 3, "Bronze";
}

/// `Airespace-QOS-Level` (26.14179.2), a named number: `get` gives and `push` takes `QosLevel`.
pub const QOS_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QosLevel>> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-QOS-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Airespace-DSCP` (26.14179.3), a number: `get` gives and `push` takes `u32`.
pub const DSCP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-DSCP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Airespace-8021p-Tag` (26.14179.4), a number: `get` gives and `push` takes `u32`.
pub const AIRESPACE_8021P_TAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-8021p-Tag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Airespace-Interface-Name` (26.14179.5), text: `get` gives and `push` takes `&str`.
pub const INTERFACE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-Interface-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Airespace-ACL-Name` (26.14179.6), text: `get` gives and `push` takes `&str`.
pub const ACL_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-ACL-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Airespace-Data-Bandwidth-Average-Contract` (26.14179.7), a number: `get` gives and `push` takes `u32`.
pub const DATA_BANDWIDTH_AVERAGE_CONTRACT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-Data-Bandwidth-Average-Contract", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Airespace-Real-Time-Bandwidth-Average-Contract` (26.14179.8), a number: `get` gives and `push` takes `u32`.
pub const REAL_TIME_BANDWIDTH_AVERAGE_CONTRACT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-Real-Time-Bandwidth-Average-Contract", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Airespace-Data-Bandwidth-Burst-Contract` (26.14179.9), a number: `get` gives and `push` takes `u32`.
pub const DATA_BANDWIDTH_BURST_CONTRACT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-Data-Bandwidth-Burst-Contract", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Airespace-Real-Time-Bandwidth-Burst-Contract` (26.14179.10), a number: `get` gives and `push` takes `u32`.
pub const REAL_TIME_BANDWIDTH_BURST_CONTRACT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-Real-Time-Bandwidth-Burst-Contract", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Airespace-Guest-Role-Name` (26.14179.11), text: `get` gives and `push` takes `&str`.
pub const GUEST_ROLE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-Guest-Role-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Airespace-Data-Bandwidth-Average-Contract-Upstream` (26.14179.13), a number: `get` gives and `push` takes `u32`.
pub const DATA_BANDWIDTH_AVERAGE_CONTRACT_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-Data-Bandwidth-Average-Contract-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Airespace-Real-Time-Bandwidth-Average-Contract-Upstream` (26.14179.14), a number: `get` gives and `push` takes `u32`.
pub const REAL_TIME_BANDWIDTH_AVERAGE_CONTRACT_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-Real-Time-Bandwidth-Average-Contract-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Airespace-Data-Bandwidth-Burst-Contract-Upstream` (26.14179.15), a number: `get` gives and `push` takes `u32`.
pub const DATA_BANDWIDTH_BURST_CONTRACT_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-Data-Bandwidth-Burst-Contract-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Airespace-Real-Time-Bandwidth-Burst-Contract-Upstream` (26.14179.16), a number: `get` gives and `push` takes `u32`.
pub const REAL_TIME_BANDWIDTH_BURST_CONTRACT_UPSTREAM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Airespace-Real-Time-Bandwidth-Burst-Contract-Upstream", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));
