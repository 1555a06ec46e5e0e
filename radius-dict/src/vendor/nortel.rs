// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Nortel` (562).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(562);

/// `Nortel-User-Role` (26.562.110), text: `get` gives and `push` takes `&str`.
pub const NORTEL_USER_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Nortel-User-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

::radius_dict::enumeration! {
    /// A value of `Nortel-Privilege-Level`.
    pub NortelPrivilegeLevel
    VOICEMAILADMIN = 0, "VoiceMailAdmin";
    CONTACTCENTER = 1, "ContactCenter";
    SBAINSTALLER = 2, "SBAInstaller";
    SBASYSTEMCOORD = 3, "SBASystemCoord";
    SBASYSTEMCOORDBASIC = 4, "SBASystemCoordBasic";
    SBABASIC = 5, "SBABasic";
    SECURITY = 6, "Security";
    CTEAPP = 7, "CTEApp";
    SBA_IPSETREGISTRATION = 8, "SBA-IPSetRegistration";
    APPLICATION_BCMMONITOR = 9, "Application-BCMMonitor";
    CDRAPP = 10, "CDRApp";
    MODEMLOGIN = 11, "ModemLogin";
    GUESTLOGIN = 12, "GuestLogin";
    ADMINDOWNLOAD = 13, "AdminDownload";
    EXCLUSIVEACCESS = 14, "ExclusiveAccess";
    ADMIN = 15, "Admin";
    DATAADMIN = 16, "DataAdmin";
    REMOTEACCESS = 17, "RemoteAccess";
    GUEST = 18, "Guest";
    VOICEADMIN = 19, "VoiceAdmin";
    BACKUPOPERATOR = 20, "BackupOperator";
    REMOTEMONITORING = 21, "RemoteMonitoring";
    SOFTWAREUPGRADE = 22, "SoftwareUpgrade";
    ALARMVIEWER = 24, "AlarmViewer";
    OPERATIONALLOGS = 26, "OperationalLogs";
    DIAGNOSTICLOGS = 27, "DiagnosticLogs";
    APPLICATIONIVR = 28, "ApplicationIVR";
    ISDN_DIAL_IN = 30, "ISDN-Dial-in";
    WAN_DIAL_IN = 32, "WAN-Dial-in";
    SYSTEM_SERIALPORT = 36, "System-SerialPort";
}

/// `Nortel-Privilege-Level` (26.562.166), a named number: `get` gives and `push` takes `NortelPrivilegeLevel`.
pub const NORTEL_PRIVILEGE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NortelPrivilegeLevel>> =
    ::radius_proto::typed::TypedAttribute::at("Nortel-Privilege-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));

::radius_dict::enumeration! {
    /// A value of `Fabric-Attach-VLAN-Create`.
    pub FabricAttachVlanCreate
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `Fabric-Attach-VLAN-Create` (26.562.170), a named number: `get` gives and `push` takes `FabricAttachVlanCreate`.
pub const FABRIC_ATTACH_VLAN_CREATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FabricAttachVlanCreate>> =
    ::radius_proto::typed::TypedAttribute::at("Fabric-Attach-VLAN-Create", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 170));

/// `Fabric-Attach-VLAN-ISID` (26.562.171), text: `get` gives and `push` takes `&str`.
pub const FABRIC_ATTACH_VLAN_ISID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fabric-Attach-VLAN-ISID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 171));

/// `Fabric-Attach-VLAN-PVID` (26.562.172), a number: `get` gives and `push` takes `u32`.
pub const FABRIC_ATTACH_VLAN_PVID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Fabric-Attach-VLAN-PVID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 172));

/// `Fabric-Attach-Switch-Mode` (26.562.180), a number: `get` gives and `push` takes `u32`.
pub const FABRIC_ATTACH_SWITCH_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Fabric-Attach-Switch-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `Fabric-Attach-Client-Id` (26.562.181), text: `get` gives and `push` takes `&str`.
pub const FABRIC_ATTACH_CLIENT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fabric-Attach-Client-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

/// `Fabric-Attach-Client-Type` (26.562.182), text: `get` gives and `push` takes `&str`.
pub const FABRIC_ATTACH_CLIENT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fabric-Attach-Client-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 182));

/// `Fabric-Attach-Client-PSK` (26.562.183), a number: `get` gives and `push` takes `u32`.
pub const FABRIC_ATTACH_CLIENT_PSK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Fabric-Attach-Client-PSK", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `Fabric-Attach-Client-Trust` (26.562.184), a number: `get` gives and `push` takes `u32`.
pub const FABRIC_ATTACH_CLIENT_TRUST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Fabric-Attach-Client-Trust", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 184));

/// `Fabric-Attach-Client-Trusted-Binding` (26.562.185), text: `get` gives and `push` takes `&str`.
pub const FABRIC_ATTACH_CLIENT_TRUSTED_BINDING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fabric-Attach-Client-Trusted-Binding", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `Fabric-Attach-Service-Request` (26.562.186), text: `get` gives and `push` takes `&str`.
pub const FABRIC_ATTACH_SERVICE_REQUEST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Fabric-Attach-Service-Request", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186));

/// `Passport-Command-Scope` (26.562.200), a number: `get` gives and `push` takes `u32`.
pub const PASSPORT_COMMAND_SCOPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Passport-Command-Scope", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `Passport-Command-Impact` (26.562.201), a number: `get` gives and `push` takes `u32`.
pub const PASSPORT_COMMAND_IMPACT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Passport-Command-Impact", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `Passport-Customer-Identifier` (26.562.202), a number: `get` gives and `push` takes `u32`.
pub const PASSPORT_CUSTOMER_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Passport-Customer-Identifier", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `Passport-Allowed-Access` (26.562.203), a number: `get` gives and `push` takes `u32`.
pub const PASSPORT_ALLOWED_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Passport-Allowed-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `Passport-AllowedOut-Access` (26.562.204), a number: `get` gives and `push` takes `u32`.
pub const PASSPORT_ALLOWEDOUT_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Passport-AllowedOut-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `Passport-Login-Directory` (26.562.205), text: `get` gives and `push` takes `&str`.
pub const PASSPORT_LOGIN_DIRECTORY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Passport-Login-Directory", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `Passport-Timeout-Protocol` (26.562.206), a number: `get` gives and `push` takes `u32`.
pub const PASSPORT_TIMEOUT_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Passport-Timeout-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `Passport-Role` (26.562.207), text: `get` gives and `push` takes `&str`.
pub const PASSPORT_ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Passport-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));
