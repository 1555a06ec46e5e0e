// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Alcatel-ESAM` (637).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::with_format(637, ::radius_proto::attribute::VendorFormat::LUCENT);

::radius_dict::enumeration! {
    /// A value of `A-AL-Maintenance`.
    pub AlMaintenance
    ALCATEL_NO_MAINT_PRIV_LEVEL = 0, "Alcatel-No-Maint-Priv-Level";
    ALCATEL_MAINT_PRIV_LEVEL_1 = 1, "Alcatel-Maint-Priv-Level-1";
    ALCATEL_MAINT_PRIV_LEVEL_2 = 2, "Alcatel-Maint-Priv-Level-2";
    ALCATEL_MAINT_PRIV_LEVEL_3 = 3, "Alcatel-Maint-Priv-Level-3";
    ALCATEL_MAINT_PRIV_LEVEL_4 = 4, "Alcatel-Maint-Priv-Level-4";
    ALCATEL_MAINT_PRIV_LEVEL_5 = 5, "Alcatel-Maint-Priv-Level-5";
    ALCATEL_MAINT_PRIV_LEVEL_6 = 6, "Alcatel-Maint-Priv-Level-6";
    ALCATEL_MAINT_PRIV_LEVEL_7 = 7, "Alcatel-Maint-Priv-Level-7";
}

/// `A-AL-Maintenance` (26.637.1536), a named number: `get` gives and `push` takes `AlMaintenance`.
pub const AL_MAINTENANCE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlMaintenance>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-Maintenance", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1536));

::radius_dict::enumeration! {
    /// A value of `A-AL-Provisioning`.
    pub AlProvisioning
    ALCATEL_NO_MAINT_PRIV_LEVEL = 0, "Alcatel-No-Maint-Priv-Level";
    ALCATEL_MAINT_PRIV_LEVEL_1 = 1, "Alcatel-Maint-Priv-Level-1";
    ALCATEL_MAINT_PRIV_LEVEL_2 = 2, "Alcatel-Maint-Priv-Level-2";
    ALCATEL_MAINT_PRIV_LEVEL_3 = 3, "Alcatel-Maint-Priv-Level-3";
    ALCATEL_MAINT_PRIV_LEVEL_4 = 4, "Alcatel-Maint-Priv-Level-4";
    ALCATEL_MAINT_PRIV_LEVEL_5 = 5, "Alcatel-Maint-Priv-Level-5";
    ALCATEL_MAINT_PRIV_LEVEL_6 = 6, "Alcatel-Maint-Priv-Level-6";
    ALCATEL_MAINT_PRIV_LEVEL_7 = 7, "Alcatel-Maint-Priv-Level-7";
}

/// `A-AL-Provisioning` (26.637.1537), a named number: `get` gives and `push` takes `AlProvisioning`.
pub const AL_PROVISIONING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlProvisioning>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-Provisioning", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1537));

/// `A-AL-TL1-Security` (26.637.1538), a number: `get` gives and `push` takes `u32`.
pub const AL_TL1_SECURITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-TL1-Security", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1538));

::radius_dict::enumeration! {
    /// A value of `A-AL-Test`.
    pub AlTest
    ALCATEL_NO_MAINT_PRIV_LEVEL = 0, "Alcatel-No-Maint-Priv-Level";
    ALCATEL_MAINT_PRIV_LEVEL_1 = 1, "Alcatel-Maint-Priv-Level-1";
    ALCATEL_MAINT_PRIV_LEVEL_2 = 2, "Alcatel-Maint-Priv-Level-2";
    ALCATEL_MAINT_PRIV_LEVEL_3 = 3, "Alcatel-Maint-Priv-Level-3";
    ALCATEL_MAINT_PRIV_LEVEL_4 = 4, "Alcatel-Maint-Priv-Level-4";
    ALCATEL_MAINT_PRIV_LEVEL_5 = 5, "Alcatel-Maint-Priv-Level-5";
    ALCATEL_MAINT_PRIV_LEVEL_6 = 6, "Alcatel-Maint-Priv-Level-6";
    ALCATEL_MAINT_PRIV_LEVEL_7 = 7, "Alcatel-Maint-Priv-Level-7";
}

/// `A-AL-Test` (26.637.1539), a named number: `get` gives and `push` takes `AlTest`.
pub const AL_TEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlTest>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-Test", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1539));

/// `A-ESAM-VRF-Name` (26.637.1792), text: `get` gives and `push` takes `&str`.
pub const ESAM_VRF_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("A-ESAM-VRF-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1792));

/// `A-ESAM-Vlan-Id` (26.637.1793), a number: `get` gives and `push` takes `u32`.
pub const ESAM_VLAN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("A-ESAM-Vlan-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1793));

/// `A-ESAM-QOS-Profile-Name` (26.637.1794), text: `get` gives and `push` takes `&str`.
pub const ESAM_QOS_PROFILE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("A-ESAM-QOS-Profile-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1794));

/// `A-ESAM-QOS-Params` (26.637.1795), text: `get` gives and `push` takes `&str`.
pub const ESAM_QOS_PARAMS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("A-ESAM-QOS-Params", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1795));

::radius_dict::enumeration! {
    /// A value of `A-ESAM-Termination-Cause`.
    pub EsamTerminationCause
    UNKNOWN_VRF = 1, "Unknown-VRF";
    NO_VRF = 2, "No-VRF";
    UNKNOWN_VLAN = 3, "Unknown-Vlan";
    NO_VLAN = 4, "No-Vlan";
    UNKNOWN_POOL_ID = 5, "Unknown-Pool-Id";
    POOL_ADMIN_LOCKED = 6, "Pool-Admin-Locked";
    NO_POOL_ID = 7, "No-Pool-Id";
    POOL_VRF_INCONSISTENT = 8, "Pool-VRF-Inconsistent";
    UNKNOWN_QOS_PROFILE = 9, "Unknown-QOS-Profile";
    QOS_PARAMS_SYNTAX_ERR = 10, "QOS-Params-Syntax-Err";
    IP_ADDR_IN_USE = 11, "IP-Addr-In-Use";
    NO_IP_ADDR_AVAILABLE = 12, "No-IP-Addr-Available";
    NO_USER_IP_ADDR = 13, "No-User-IP-Addr";
    MISSING_ATTRIBUTES = 14, "Missing-Attributes";
}

/// `A-ESAM-Termination-Cause` (26.637.1796), a named number: `get` gives and `push` takes `EsamTerminationCause`.
pub const ESAM_TERMINATION_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<EsamTerminationCause>> =
    ::radius_proto::typed::TypedAttribute::at("A-ESAM-Termination-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1796));

/// `A-AL-MAINTENANCE-BACKWARD` (26.637.1797), a number: `get` gives and `push` takes `u32`.
pub const AL_MAINTENANCE_BACKWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-MAINTENANCE-BACKWARD", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1797));

/// `A-AL-PROVISIONING-BACKWARD` (26.637.1798), a number: `get` gives and `push` takes `u32`.
pub const AL_PROVISIONING_BACKWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-PROVISIONING-BACKWARD", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1798));

/// `A-AL-TL1-SECURITY-BACKWARD` (26.637.1799), a number: `get` gives and `push` takes `u32`.
pub const AL_TL1_SECURITY_BACKWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-TL1-SECURITY-BACKWARD", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1799));

/// `A-AL-TEST-BACKWARD` (26.637.1800), a number: `get` gives and `push` takes `u32`.
pub const AL_TEST_BACKWARD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-TEST-BACKWARD", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1800));

::radius_dict::enumeration! {
    /// A value of `A-AL-AAA`.
    pub AlAaa
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-AAA` (26.637.1801), a named number: `get` gives and `push` takes `AlAaa`.
pub const AL_AAA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlAaa>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-AAA", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1801));

::radius_dict::enumeration! {
    /// A value of `A-AL-ATM`.
    pub AlAtm
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-ATM` (26.637.1802), a named number: `get` gives and `push` takes `AlAtm`.
pub const AL_ATM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlAtm>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-ATM", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1802));

::radius_dict::enumeration! {
    /// A value of `A-AL-Alarm`.
    pub AlAlarm
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-Alarm` (26.637.1803), a named number: `get` gives and `push` takes `AlAlarm`.
pub const AL_ALARM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlAlarm>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-Alarm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1803));

::radius_dict::enumeration! {
    /// A value of `A-AL-DHCP`.
    pub AlDhcp
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-DHCP` (26.637.1804), a named number: `get` gives and `push` takes `AlDhcp`.
pub const AL_DHCP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlDhcp>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-DHCP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1804));

::radius_dict::enumeration! {
    /// A value of `A-AL-EQP`.
    pub AlEqp
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-EQP` (26.637.1805), a named number: `get` gives and `push` takes `AlEqp`.
pub const AL_EQP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlEqp>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-EQP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1805));

::radius_dict::enumeration! {
    /// A value of `A-AL-IGMP`.
    pub AlIgmp
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-IGMP` (26.637.1806), a named number: `get` gives and `push` takes `AlIgmp`.
pub const AL_IGMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlIgmp>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-IGMP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1806));

::radius_dict::enumeration! {
    /// A value of `A-AL-CPEProxy`.
    pub AlCpeproxy
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-CPEProxy` (26.637.1807), a named number: `get` gives and `push` takes `AlCpeproxy`.
pub const AL_CPEPROXY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlCpeproxy>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-CPEProxy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1807));

::radius_dict::enumeration! {
    /// A value of `A-AL-IP`.
    pub AlIp
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-IP` (26.637.1808), a named number: `get` gives and `push` takes `AlIp`.
pub const AL_IP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlIp>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-IP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1808));

::radius_dict::enumeration! {
    /// A value of `A-AL-PPPoE`.
    pub AlPppoe
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-PPPoE` (26.637.1809), a named number: `get` gives and `push` takes `AlPppoe`.
pub const AL_PPPOE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlPppoe>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-PPPoE", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1809));

::radius_dict::enumeration! {
    /// A value of `A-AL-QoS`.
    pub AlQos
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-QoS` (26.637.1810), a named number: `get` gives and `push` takes `AlQos`.
pub const AL_QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlQos>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-QoS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1810));

::radius_dict::enumeration! {
    /// A value of `A-AL-SWMgt`.
    pub AlSwmgt
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-SWMgt` (26.637.1811), a named number: `get` gives and `push` takes `AlSwmgt`.
pub const AL_SWMGT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlSwmgt>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-SWMgt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1811));

::radius_dict::enumeration! {
    /// A value of `A-AL-Transport`.
    pub AlTransport
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-Transport` (26.637.1812), a named number: `get` gives and `push` takes `AlTransport`.
pub const AL_TRANSPORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlTransport>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-Transport", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1812));

::radius_dict::enumeration! {
    /// A value of `A-AL-VLAN`.
    pub AlVlan
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-VLAN` (26.637.1813), a named number: `get` gives and `push` takes `AlVlan`.
pub const AL_VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlVlan>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-VLAN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1813));

::radius_dict::enumeration! {
    /// A value of `A-AL-XDSL`.
    pub AlXdsl
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-XDSL` (26.637.1814), a named number: `get` gives and `push` takes `AlXdsl`.
pub const AL_XDSL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlXdsl>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-XDSL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1814));

::radius_dict::enumeration! {
    /// A value of `A-AL-Security`.
    pub AlSecurity
    ALCATEL_NO_MAINT_PRIV_LEVEL = 0, "Alcatel-No-Maint-Priv-Level";
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_MAINT_PRIV_LEVEL_1 = 1, "Alcatel-Maint-Priv-Level-1";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_MAINT_PRIV_LEVEL_2 = 2, "Alcatel-Maint-Priv-Level-2";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_MAINT_PRIV_LEVEL_3 = 3, "Alcatel-Maint-Priv-Level-3";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
    ALCATEL_MAINT_PRIV_LEVEL_4 = 4, "Alcatel-Maint-Priv-Level-4";
    ALCATEL_MAINT_PRIV_LEVEL_5 = 5, "Alcatel-Maint-Priv-Level-5";
    ALCATEL_MAINT_PRIV_LEVEL_6 = 6, "Alcatel-Maint-Priv-Level-6";
    ALCATEL_MAINT_PRIV_LEVEL_7 = 7, "Alcatel-Maint-Priv-Level-7";
}

/// `A-AL-Security` (26.637.1815), a named number: `get` gives and `push` takes `AlSecurity`.
pub const AL_SECURITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlSecurity>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-Security", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1815));

::radius_dict::enumeration! {
    /// A value of `A-AL-Cluster`.
    pub AlCluster
    ALCATEL_NO_PRIV = 0, "Alcatel-No-Priv";
    ALCATEL_READ_PRIV = 1, "Alcatel-Read-Priv";
    ALCATEL_WRITE_PRIV = 2, "Alcatel-Write-Priv";
    ALCATEL_RW_PRIV = 3, "Alcatel-RW-Priv";
}

/// `A-AL-Cluster` (26.637.1816), a named number: `get` gives and `push` takes `AlCluster`.
pub const AL_CLUSTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlCluster>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-Cluster", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1816));

/// `A-AL-Prompt` (26.637.1817), text: `get` gives and `push` takes `&str`.
pub const AL_PROMPT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-Prompt", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1817));

/// `A-AL-Pwd-Timeout` (26.637.1818), a number: `get` gives and `push` takes `u32`.
pub const AL_PWD_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-Pwd-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1818));

/// `A-AL-Description` (26.637.1819), text: `get` gives and `push` takes `&str`.
pub const AL_DESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-Description", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1819));

::radius_dict::enumeration! {
    /// A value of `A-AL-SLOT-NUMBERING`.
    pub AlSlotNumbering
    SLOT_NUMBERING_TYPE = 1, "SLOT-NUMBERING-TYPE";
    SLOT_NUMBERING_POSITION = 2, "SLOT-NUMBERING-POSITION";
    SLOT_NUMBERING_LEGACY = 3, "SLOT-NUMBERING-LEGACY";
}

/// `A-AL-SLOT-NUMBERING` (26.637.1820), a named number: `get` gives and `push` takes `AlSlotNumbering`.
pub const AL_SLOT_NUMBERING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AlSlotNumbering>> =
    ::radius_proto::typed::TypedAttribute::at("A-AL-SLOT-NUMBERING", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1820));
