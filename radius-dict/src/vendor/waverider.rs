// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Waverider` (2979).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(2979);

::radius_dict::enumeration! {
    /// A value of `Waverider-Grade-Of-Service`.
    pub GradeOfService
    BE = 1, "be";
    BRONZE = 2, "bronze";
    SILVER = 3, "silver";
    GOLD = 4, "gold";
}

/// `Waverider-Grade-Of-Service` (26.2979.1), a named number: `get` gives and `push` takes `GradeOfService`.
pub const GRADE_OF_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<GradeOfService>> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-Grade-Of-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `Waverider-Priority-Enabled`.
    pub PriorityEnabled
    DISABLED = 0, "disabled";
    ENABLED = 1, "enabled";
}

/// `Waverider-Priority-Enabled` (26.2979.2), a named number: `get` gives and `push` takes `PriorityEnabled`.
pub const PRIORITY_ENABLED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PriorityEnabled>> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-Priority-Enabled", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Waverider-Authentication-Key` (26.2979.3), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const AUTHENTICATION_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-Authentication-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Waverider-Current-Password` (26.2979.5), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const CURRENT_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-Current-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Waverider-New-Password` (26.2979.6), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const NEW_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-New-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

::radius_dict::enumeration! {
    /// A value of `Waverider-Radio-Frequency`.
    pub RadioFrequency
    AUTO = 1, "auto";
    NOMADIC = 2, "nomadic";
    F_9050 = 3, "f_9050";
    F_9116 = 4, "f_9116";
    F_9184 = 5, "f_9184";
    F_9250 = 6, "f_9250";
    F_9084 = 7, "f_9084";
    F_9150 = 8, "f_9150";
    F_9216 = 9, "f_9216";
}

/// `Waverider-Radio-Frequency` (26.2979.7), a named number: `get` gives and `push` takes `RadioFrequency`.
pub const RADIO_FREQUENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RadioFrequency>> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-Radio-Frequency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Waverider-SNMP-Read-Community` (26.2979.8), text: `get` gives and `push` takes `&str`.
pub const SNMP_READ_COMMUNITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-SNMP-Read-Community", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Waverider-SNMP-Write-Community` (26.2979.9), text: `get` gives and `push` takes `&str`.
pub const SNMP_WRITE_COMMUNITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-SNMP-Write-Community", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Waverider-SNMP-Trap-Server` (26.2979.10), text: `get` gives and `push` takes `&str`.
pub const SNMP_TRAP_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-SNMP-Trap-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Waverider-SNMP-Contact` (26.2979.11), text: `get` gives and `push` takes `&str`.
pub const SNMP_CONTACT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-SNMP-Contact", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Waverider-SNMP-Location` (26.2979.12), text: `get` gives and `push` takes `&str`.
pub const SNMP_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-SNMP-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Waverider-SNMP-Name` (26.2979.13), text: `get` gives and `push` takes `&str`.
pub const SNMP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-SNMP-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Waverider-Max-Customers` (26.2979.14), a number: `get` gives and `push` takes `u32`.
pub const MAX_CUSTOMERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-Max-Customers", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

::radius_dict::enumeration! {
    /// A value of `Waverider-Rf-Power`.
    pub RfPower
    P_15 = 1, "p_15";
    P_16 = 2, "p_16";
    P_17 = 3, "p_17";
    P_18 = 4, "p_18";
    P_19 = 5, "p_19";
    P_20 = 6, "p_20";
    P_21 = 7, "p_21";
    P_22 = 8, "p_22";
    P_23 = 9, "p_23";
    P_24 = 10, "p_24";
    P_25 = 11, "p_25";
    P_26 = 12, "p_26";
}

/// `Waverider-Rf-Power` (26.2979.15), a named number: `get` gives and `push` takes `RfPower`.
pub const RF_POWER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RfPower>> =
    ::radius_proto::typed::TypedAttribute::at("Waverider-Rf-Power", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));
