// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Foundry` (1991).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1991);

/// `Foundry-Privilege-Level` (26.1991.1), a number: `get` gives and `push` takes `u32`.
pub const PRIVILEGE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-Privilege-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Foundry-Command-String` (26.1991.2), text: `get` gives and `push` takes `&str`.
pub const COMMAND_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-Command-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Foundry-Command-Exception-Flag` (26.1991.3), a number: `get` gives and `push` takes `u32`.
pub const COMMAND_EXCEPTION_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-Command-Exception-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

::radius_dict::enumeration! {
    /// A value of `Foundry-INM-Privilege`.
    pub InmPrivilege
    AAA_PRI_0 = 0, "AAA_pri_0";
    AAA_PRI_1 = 1, "AAA_pri_1";
    AAA_PRI_2 = 2, "AAA_pri_2";
    AAA_PRI_3 = 3, "AAA_pri_3";
    AAA_PRI_4 = 4, "AAA_pri_4";
    AAA_PRI_5 = 5, "AAA_pri_5";
    AAA_PRI_6 = 6, "AAA_pri_6";
    AAA_PRI_7 = 7, "AAA_pri_7";
    AAA_PRI_8 = 8, "AAA_pri_8";
    AAA_PRI_9 = 9, "AAA_pri_9";
    AAA_PRI_10 = 10, "AAA_pri_10";
    AAA_PRI_11 = 11, "AAA_pri_11";
    AAA_PRI_12 = 12, "AAA_pri_12";
    AAA_PRI_13 = 13, "AAA_pri_13";
    AAA_PRI_14 = 14, "AAA_pri_14";
    AAA_PRI_15 = 15, "AAA_pri_15";
}

/// `Foundry-INM-Privilege` (26.1991.4), a named number: `get` gives and `push` takes `InmPrivilege`.
pub const INM_PRIVILEGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<InmPrivilege>> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-INM-Privilege", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Foundry-Access-List` (26.1991.5), text: `get` gives and `push` takes `&str`.
pub const ACCESS_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-Access-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Foundry-MAC-Authent-needs-802.1x` (26.1991.6), a number: `get` gives and `push` takes `u32`.
pub const MAC_AUTHENT_NEEDS_802_1X: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-MAC-Authent-needs-802.1x", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Foundry-802.1x-Valid-Lookup` (26.1991.7), a number: `get` gives and `push` takes `u32`.
pub const FOUNDRY_802_1X_VALID_LOOKUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-802.1x-Valid-Lookup", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

::radius_dict::enumeration! {
    /// A value of `Foundry-MAC-Based-Vlan-QoS`.
    pub MacBasedVlanQos
    QOS_PRIORITY_0 = 0, "QoS_priority_0";
    QOS_PRIORITY_1 = 1, "QoS_priority_1";
    QOS_PRIORITY_2 = 2, "QoS_priority_2";
    QOS_PRIORITY_3 = 3, "QoS_priority_3";
    QOS_PRIORITY_4 = 4, "QoS_priority_4";
    QOS_PRIORITY_5 = 5, "QoS_priority_5";
    QOS_PRIORITY_6 = 6, "QoS_priority_6";
    QOS_PRIORITY_7 = 7, "QoS_priority_7";
}

/// `Foundry-MAC-Based-Vlan-QoS` (26.1991.8), a named number: `get` gives and `push` takes `MacBasedVlanQos`.
pub const MAC_BASED_VLAN_QOS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MacBasedVlanQos>> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-MAC-Based-Vlan-QoS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Foundry-INM-Role-Aor-List` (26.1991.9), text: `get` gives and `push` takes `&str`.
pub const INM_ROLE_AOR_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-INM-Role-Aor-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Foundry-SI-Context-Role` (26.1991.10), text: `get` gives and `push` takes `&str`.
pub const SI_CONTEXT_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-SI-Context-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Foundry-COA-Command` (26.1991.10), text: `get` gives and `push` takes `&str`.
pub const COA_COMMAND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-COA-Command", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Foundry-SI-Role-Template` (26.1991.11), text: `get` gives and `push` takes `&str`.
pub const SI_ROLE_TEMPLATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-SI-Role-Template", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Foundry-Voice-Phone-Config` (26.1991.11), text: `get` gives and `push` takes `&str`.
pub const VOICE_PHONE_CONFIG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Foundry-Voice-Phone-Config", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));
