// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Cambium` (17713).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(17713);

::radius_dict::enumeration! {
    /// A value of `Cambium-Auth-Role`.
    pub AuthRole
    INVALID = 0, "Invalid";
    READ_ONLY = 1, "Read-Only";
    SYSTEM_ADMIN = 2, "System-Admin";
    SECURITY_OFFICER = 3, "Security-Officer";
    DELIBERATELY_BAD = 4, "Deliberately-Bad";
}

/// `Cambium-Auth-Role` (26.17713.1), a named number: `get` gives and `push` takes `AuthRole`.
pub const AUTH_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthRole>> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Auth-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Cambium-ePMP-Data-VLAN-Id` (26.17713.21), a number: `get` gives and `push` takes `u32`.
pub const EPMP_DATA_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-Data-VLAN-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Cambium-ePMP-Management-VLAN-Id` (26.17713.22), a number: `get` gives and `push` takes `u32`.
pub const EPMP_MANAGEMENT_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-Management-VLAN-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Cambium-ePMP-Max-Burst-Uplink-Rate` (26.17713.26), a number: `get` gives and `push` takes `u32`.
pub const EPMP_MAX_BURST_UPLINK_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-Max-Burst-Uplink-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Cambium-ePMP-Max-Burst-Downlink-Rate` (26.17713.27), a number: `get` gives and `push` takes `u32`.
pub const EPMP_MAX_BURST_DOWNLINK_RATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-Max-Burst-Downlink-Rate", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

::radius_dict::enumeration! {
    /// A value of `Cambium-ePMP-UserLevel`.
    pub EpmpUserlevel
    INSTALL = 2, "Install";
    ADMIN = 3, "Admin";
    USER = 4, "User";
    READ_ONLY = 5, "Read-Only";
}

/// `Cambium-ePMP-UserLevel` (26.17713.50), a named number: `get` gives and `push` takes `EpmpUserlevel`.
pub const EPMP_USERLEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EpmpUserlevel>> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-UserLevel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

::radius_dict::enumeration! {
    /// A value of `Cambium-ePMP-SM-Priority`.
    pub EpmpSmPriority
    NORMAL = 0, "Normal";
    HIGH = 1, "High";
    LOW = 2, "Low";
}

/// `Cambium-ePMP-SM-Priority` (26.17713.51), a named number: `get` gives and `push` takes `EpmpSmPriority`.
pub const EPMP_SM_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EpmpSmPriority>> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-SM-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Cambium-ePMP-VLAN-Membersip-Set` (26.17713.52), a number: `get` gives and `push` takes `u32`.
pub const EPMP_VLAN_MEMBERSIP_SET: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-VLAN-Membersip-Set", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Cambium-ePMP-Management-VLAN-Priority` (26.17713.53), a number: `get` gives and `push` takes `u32`.
pub const EPMP_MANAGEMENT_VLAN_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-Management-VLAN-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Cambium-ePMP-Data-VLAN-Priority` (26.17713.54), a number: `get` gives and `push` takes `u32`.
pub const EPMP_DATA_VLAN_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-Data-VLAN-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `Cambium-ePMP-Separate-Management-VLAN-Id` (26.17713.55), a number: `get` gives and `push` takes `u32`.
pub const EPMP_SEPARATE_MANAGEMENT_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-Separate-Management-VLAN-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Cambium-ePMP-Separate-Management-VLAN-Priority` (26.17713.56), a number: `get` gives and `push` takes `u32`.
pub const EPMP_SEPARATE_MANAGEMENT_VLAN_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-Separate-Management-VLAN-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Cambium-ePMP-Multicast-VLAN-Id` (26.17713.57), a number: `get` gives and `push` takes `u32`.
pub const EPMP_MULTICAST_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-Multicast-VLAN-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Cambium-ePMP-VLAN-Mapping` (26.17713.58), a number: `get` gives and `push` takes `u32`.
pub const EPMP_VLAN_MAPPING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-ePMP-VLAN-Mapping", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Cambium-Traffic-Quota-Limit-Up` (26.17713.151), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_QUOTA_LIMIT_UP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Traffic-Quota-Limit-Up", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `Cambium-Traffic-Quota-Limit-Down` (26.17713.152), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_QUOTA_LIMIT_DOWN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Traffic-Quota-Limit-Down", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `Cambium-Traffic-Quota-Limit-Up-Gigwords` (26.17713.153), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_QUOTA_LIMIT_UP_GIGWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Traffic-Quota-Limit-Up-Gigwords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `Cambium-Traffic-Quota-Limit-Down-Gigwords` (26.17713.154), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_QUOTA_LIMIT_DOWN_GIGWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Traffic-Quota-Limit-Down-Gigwords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

/// `Cambium-Traffic-Quota-Limit-Total` (26.17713.155), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_QUOTA_LIMIT_TOTAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Traffic-Quota-Limit-Total", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `Cambium-Traffic-Quota-Limit-Total-Gigwords` (26.17713.156), a number: `get` gives and `push` takes `u32`.
pub const TRAFFIC_QUOTA_LIMIT_TOTAL_GIGWORDS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Traffic-Quota-Limit-Total-Gigwords", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `Cambium-VLAN-Pool-Id` (26.17713.157), text: `get` gives and `push` takes `&str`.
pub const VLAN_POOL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-VLAN-Pool-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `Cambium-Authorize-Classes` (26.17713.158), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const AUTHORIZE_CLASSES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Authorize-Classes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `Cambium-Authorize-Class-Name` (26.17713.158.1), text: `get` gives and `push` takes `&str`.
pub const AUTHORIZE_CLASS_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Authorize-Class-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `Cambium-Authorize-Bytes-Left` (26.17713.158.2), a number of eight octets: `get` gives and `push` takes `u64`.
pub const AUTHORIZE_BYTES_LEFT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer64> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Authorize-Bytes-Left", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `Cambium-Traffic-Classes-Acct` (26.17713.159), TLVs: `get` gives `Tlvs`, `push` takes `&[u8]`.
pub const TRAFFIC_CLASSES_ACCT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Tlv> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Traffic-Classes-Acct", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `Cambium-Acct-Class-Name` (26.17713.159.1), text: `get` gives and `push` takes `&str`.
pub const ACCT_CLASS_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Acct-Class-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159).with_padded_tlvs([1, 0, 0, 0, 0]));

/// `Cambium-Acct-Input-Octets` (26.17713.159.2), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Acct-Input-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159).with_padded_tlvs([2, 0, 0, 0, 0]));

/// `Cambium-Acct-Output-Octets` (26.17713.159.3), a number: `get` gives and `push` takes `u32`.
pub const ACCT_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Acct-Output-Octets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159).with_padded_tlvs([3, 0, 0, 0, 0]));

/// `Cambium-Acct-Input-Packets` (26.17713.159.4), a number: `get` gives and `push` takes `u32`.
pub const ACCT_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Acct-Input-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159).with_padded_tlvs([4, 0, 0, 0, 0]));

/// `Cambium-Acct-Output-Packets` (26.17713.159.5), a number: `get` gives and `push` takes `u32`.
pub const ACCT_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Acct-Output-Packets", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159).with_padded_tlvs([5, 0, 0, 0, 0]));

/// `Cambium-Walled-Garden-State` (26.17713.160), a number: `get` gives and `push` takes `u32`.
pub const WALLED_GARDEN_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Cambium-Walled-Garden-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));
