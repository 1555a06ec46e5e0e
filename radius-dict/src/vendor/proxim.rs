// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Proxim` (841).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(841);

/// `Proxim_E1_VLAN_MODE` (26.841.4), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_VLAN_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_VLAN_MODE", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Proxim_SU_VLAN_NAME` (26.841.5), text: `get` gives and `push` takes `&str`.
pub const PROXIM_SU_VLAN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_SU_VLAN_NAME", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Proxim_E1_Access_VLAN_ID` (26.841.6), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_ACCESS_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_Access_VLAN_ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Proxim_E1_Access_VLAN_Pri` (26.841.7), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_ACCESS_VLAN_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_Access_VLAN_Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Proxim_Mgmt_VLAN_ID` (26.841.8), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_MGMT_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_Mgmt_VLAN_ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Proxim_Mgmt_VLAN_Pri` (26.841.9), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_MGMT_VLAN_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_Mgmt_VLAN_Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Proxim_E1_TrunkID_01` (26.841.10), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_01: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_01", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Proxim_E1_TrunkID_02` (26.841.11), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_02: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_02", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Proxim_E1_TrunkID_03` (26.841.12), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_03: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_03", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Proxim_E1_TrunkID_04` (26.841.13), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_04: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_04", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Proxim_E1_TrunkID_05` (26.841.14), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_05: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_05", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Proxim_E1_TrunkID_06` (26.841.15), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_06: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_06", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Proxim_E1_TrunkID_07` (26.841.16), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_07: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_07", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Proxim_E1_TrunkID_08` (26.841.17), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_08: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_08", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Proxim_E1_TrunkID_09` (26.841.18), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_09: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_09", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Proxim_E1_TrunkID_10` (26.841.19), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_10: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_10", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Proxim_E1_TrunkID_11` (26.841.20), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_11: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_11", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Proxim_E1_TrunkID_12` (26.841.21), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_12: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_12", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Proxim_E1_TrunkID_13` (26.841.22), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_13: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_13", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Proxim_E1_TrunkID_14` (26.841.23), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_14: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_14", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Proxim_E1_TrunkID_15` (26.841.24), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_15: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_15", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Proxim_E1_TrunkID_16` (26.841.25), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_TRUNKID_16: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_TrunkID_16", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Proxim_SU_VLAN_Table_Status` (26.841.26), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_SU_VLAN_TABLE_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_SU_VLAN_Table_Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Proxim_Service_VLAN_ID` (26.841.32), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_SERVICE_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_Service_VLAN_ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Proxim_Service_VLAN_Pri` (26.841.33), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_SERVICE_VLAN_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_Service_VLAN_Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Proxim_QoS_Class_Index` (26.841.34), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_QOS_CLASS_INDEX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_QoS_Class_Index", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Proxim_QoS_Class_SU_Status` (26.841.35), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_QOS_CLASS_SU_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_QoS_Class_SU_Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Proxim_E2_VLAN_MODE` (26.841.40), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_VLAN_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_VLAN_MODE", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Proxim_E2_Access_VLAN_ID` (26.841.41), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_ACCESS_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_Access_VLAN_ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Proxim_E2_Access_VLAN_Pri` (26.841.42), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_ACCESS_VLAN_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_Access_VLAN_Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Proxim_E2_TrunkID_01` (26.841.43), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_01: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_01", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Proxim_E2_TrunkID_02` (26.841.44), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_02: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_02", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Proxim_E2_TrunkID_03` (26.841.45), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_03: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_03", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Proxim_E2_TrunkID_04` (26.841.46), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_04: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_04", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `Proxim_E2_TrunkID_05` (26.841.47), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_05: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_05", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `Proxim_E2_TrunkID_06` (26.841.48), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_06: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_06", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Proxim_E2_TrunkID_07` (26.841.49), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_07: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_07", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Proxim_E2_TrunkID_08` (26.841.50), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_08: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_08", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Proxim_E2_TrunkID_09` (26.841.51), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_09: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_09", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Proxim_E2_TrunkID_10` (26.841.52), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_10: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_10", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Proxim_E2_TrunkID_11` (26.841.53), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_11: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_11", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Proxim_E2_TrunkID_12` (26.841.54), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_12: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_12", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `Proxim_E2_TrunkID_13` (26.841.55), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_13: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_13", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Proxim_E2_TrunkID_14` (26.841.56), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_14: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_14", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Proxim_E2_TrunkID_15` (26.841.57), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_15: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_15", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Proxim_E2_TrunkID_16` (26.841.58), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_TRUNKID_16: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_TrunkID_16", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Proxim_QinQ_Status` (26.841.59), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_QINQ_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_QinQ_Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Proxim_Service_VLAN_TPID` (26.841.60), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_SERVICE_VLAN_TPID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_Service_VLAN_TPID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Proxim_E1_Port_VLAN_ID` (26.841.61), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_PORT_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_Port_VLAN_ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Proxim_E1_Port_VLAN_Pri` (26.841.62), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_PORT_VLAN_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_Port_VLAN_Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Proxim_E1_Allow_Untag` (26.841.63), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_ALLOW_UNTAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_Allow_Untag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Proxim_E2_Port_VLAN_ID` (26.841.64), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_PORT_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_Port_VLAN_ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Proxim_E2_Port_VLAN_Pri` (26.841.65), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_PORT_VLAN_PRI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_Port_VLAN_Pri", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Proxim_E2_Allow_Untag` (26.841.66), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_ALLOW_UNTAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_Allow_Untag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Proxim_E1_SU_Allow_Untag_Mgmt` (26.841.68), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E1_SU_ALLOW_UNTAG_MGMT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E1_SU_Allow_Untag_Mgmt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Proxim_E2_SU_Allow_Untag_Mgmt` (26.841.69), a number: `get` gives and `push` takes `u32`.
pub const PROXIM_E2_SU_ALLOW_UNTAG_MGMT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Proxim_E2_SU_Allow_Untag_Mgmt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));
