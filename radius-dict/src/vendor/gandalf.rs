// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Gandalf` (64).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(64);

/// `Gandalf-Remote-LAN-Name` (26.64.0), text: `get` gives and `push` takes `&str`.
pub const REMOTE_LAN_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Remote-LAN-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 0));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Operational-Modes`.
    pub OperationalModes
    DISABLED = 1, "Disabled";
    CALLED_ONLY = 2, "Called-Only";
    CALLING_CALLED = 3, "Calling-Called";
    CALLING_ONLY = 4, "Calling-Only";
}

/// `Gandalf-Operational-Modes` (26.64.1), a named number: `get` gives and `push` takes `OperationalModes`.
pub const OPERATIONAL_MODES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<OperationalModes>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Operational-Modes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Compression-Status`.
    pub CompressionStatus
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Gandalf-Compression-Status` (26.64.2), a named number: `get` gives and `push` takes `CompressionStatus`.
pub const COMPRESSION_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CompressionStatus>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Compression-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Min-Outgoing-Bearer`.
    pub MinOutgoingBearer
    UNRESTRICTED_64K = 1, "Unrestricted-64K";
    DIGITAL_56K = 2, "Digital-56K";
    _3100HZ_AUDIO = 3, "3100Hz-Audio";
}

/// `Gandalf-Min-Outgoing-Bearer` (26.64.3), a named number: `get` gives and `push` takes `MinOutgoingBearer`.
pub const MIN_OUTGOING_BEARER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MinOutgoingBearer>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Min-Outgoing-Bearer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Gandalf-Authentication-String` (26.64.5), text: `get` gives and `push` takes `&str`.
pub const AUTHENTICATION_STRING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Authentication-String", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

::radius_dict::enumeration! {
    /// A value of `Gandalf-PPP-Authentication`.
    pub PppAuthentication
    CHAP = 1, "CHAP";
    PAP = 2, "PAP";
    PAP_SENDING_ON_INCOMING_CALLS = 3, "PAP-Sending-on-Incoming-Calls";
}

/// `Gandalf-PPP-Authentication` (26.64.6), a named number: `get` gives and `push` takes `PppAuthentication`.
pub const PPP_AUTHENTICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppAuthentication>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-PPP-Authentication", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

::radius_dict::enumeration! {
    /// A value of `Gandalf-PPP-NCP-Type`.
    pub PppNcpType
    BCP = 2, "BCP";
    IPCP = 3, "IPCP";
}

/// `Gandalf-PPP-NCP-Type` (26.64.7), a named number: `get` gives and `push` takes `PppNcpType`.
pub const PPP_NCP_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PppNcpType>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-PPP-NCP-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Fwd-Multicast-In`.
    pub FwdMulticastIn
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Gandalf-Fwd-Multicast-In` (26.64.8), a named number: `get` gives and `push` takes `FwdMulticastIn`.
pub const FWD_MULTICAST_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FwdMulticastIn>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Fwd-Multicast-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Fwd-Broadcast-In`.
    pub FwdBroadcastIn
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Gandalf-Fwd-Broadcast-In` (26.64.9), a named number: `get` gives and `push` takes `FwdBroadcastIn`.
pub const FWD_BROADCAST_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FwdBroadcastIn>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Fwd-Broadcast-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Fwd-Unicast-In`.
    pub FwdUnicastIn
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Gandalf-Fwd-Unicast-In` (26.64.10), a named number: `get` gives and `push` takes `FwdUnicastIn`.
pub const FWD_UNICAST_IN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FwdUnicastIn>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Fwd-Unicast-In", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Fwd-Multicast-Out`.
    pub FwdMulticastOut
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Gandalf-Fwd-Multicast-Out` (26.64.11), a named number: `get` gives and `push` takes `FwdMulticastOut`.
pub const FWD_MULTICAST_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FwdMulticastOut>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Fwd-Multicast-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Fwd-Broadcast-Out`.
    pub FwdBroadcastOut
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Gandalf-Fwd-Broadcast-Out` (26.64.12), a named number: `get` gives and `push` takes `FwdBroadcastOut`.
pub const FWD_BROADCAST_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FwdBroadcastOut>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Fwd-Broadcast-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Fwd-Unicast-Out`.
    pub FwdUnicastOut
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Gandalf-Fwd-Unicast-Out` (26.64.13), a named number: `get` gives and `push` takes `FwdUnicastOut`.
pub const FWD_UNICAST_OUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FwdUnicastOut>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Fwd-Unicast-Out", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Gandalf-Around-The-Corner` (26.64.14), a number: `get` gives and `push` takes `u32`.
pub const AROUND_THE_CORNER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Around-The-Corner", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Gandalf-Channel-Group-Name-1` (26.64.15), text: `get` gives and `push` takes `&str`.
pub const CHANNEL_GROUP_NAME_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Channel-Group-Name-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Gandalf-Dial-Prefix-Name-1` (26.64.16), text: `get` gives and `push` takes `&str`.
pub const DIAL_PREFIX_NAME_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Dial-Prefix-Name-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Gandalf-Phone-Number-1` (26.64.17), text: `get` gives and `push` takes `&str`.
pub const PHONE_NUMBER_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Phone-Number-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Gandalf-Calling-Line-ID-1` (26.64.18), text: `get` gives and `push` takes `&str`.
pub const CALLING_LINE_ID_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Calling-Line-ID-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Gandalf-Channel-Group-Name-2` (26.64.19), text: `get` gives and `push` takes `&str`.
pub const CHANNEL_GROUP_NAME_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Channel-Group-Name-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Gandalf-Dial-Prefix-Name-2` (26.64.20), text: `get` gives and `push` takes `&str`.
pub const DIAL_PREFIX_NAME_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Dial-Prefix-Name-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Gandalf-Phone-Number-2` (26.64.21), text: `get` gives and `push` takes `&str`.
pub const PHONE_NUMBER_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Phone-Number-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Gandalf-Calling-Line-ID-2` (26.64.22), text: `get` gives and `push` takes `&str`.
pub const CALLING_LINE_ID_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Calling-Line-ID-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

::radius_dict::enumeration! {
    /// A value of `Gandalf-IPX-Spoofing-State`.
    pub IpxSpoofingState
    FORWARD = 1, "Forward";
    SPOOF = 2, "Spoof";
    FILTER_ALL_OUTGOING_RIP_SAP = 3, "Filter-all-outgoing-RIP-SAP";
}

/// `Gandalf-IPX-Spoofing-State` (26.64.23), a named number: `get` gives and `push` takes `IpxSpoofingState`.
pub const IPX_SPOOFING_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpxSpoofingState>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-IPX-Spoofing-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

::radius_dict::enumeration! {
    /// A value of `Gandalf-IPX-Watchdog-Spoof`.
    pub IpxWatchdogSpoof
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Gandalf-IPX-Watchdog-Spoof` (26.64.24), a named number: `get` gives and `push` takes `IpxWatchdogSpoof`.
pub const IPX_WATCHDOG_SPOOF: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpxWatchdogSpoof>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-IPX-Watchdog-Spoof", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Gandalf-SAP-Group-Name-1` (26.64.25), text: `get` gives and `push` takes `&str`.
pub const SAP_GROUP_NAME_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-SAP-Group-Name-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Gandalf-SAP-Group-Name-2` (26.64.26), text: `get` gives and `push` takes `&str`.
pub const SAP_GROUP_NAME_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-SAP-Group-Name-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Gandalf-SAP-Group-Name-3` (26.64.27), text: `get` gives and `push` takes `&str`.
pub const SAP_GROUP_NAME_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-SAP-Group-Name-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Gandalf-SAP-Group-Name-4` (26.64.28), text: `get` gives and `push` takes `&str`.
pub const SAP_GROUP_NAME_4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-SAP-Group-Name-4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Gandalf-SAP-Group-Name-5` (26.64.29), text: `get` gives and `push` takes `&str`.
pub const SAP_GROUP_NAME_5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-SAP-Group-Name-5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Gandalf-Hunt-Group` (26.64.30), text: `get` gives and `push` takes `&str`.
pub const HUNT_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Hunt-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Modem-Mode`.
    pub ModemMode
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Gandalf-Modem-Mode` (26.64.31), a named number: `get` gives and `push` takes `ModemMode`.
pub const MODEM_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ModemMode>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Modem-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Modem-Required-1`.
    pub ModemRequired1
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Gandalf-Modem-Required-1` (26.64.32), a named number: `get` gives and `push` takes `ModemRequired1`.
pub const MODEM_REQUIRED_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ModemRequired1>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Modem-Required-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

::radius_dict::enumeration! {
    /// A value of `Gandalf-Modem-Required-2`.
    pub ModemRequired2
    DISABLED = 1, "Disabled";
    ENABLED = 2, "Enabled";
}

/// `Gandalf-Modem-Required-2` (26.64.33), a named number: `get` gives and `push` takes `ModemRequired2`.
pub const MODEM_REQUIRED_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ModemRequired2>> =
    ::radius_proto::typed::TypedAttribute::at("Gandalf-Modem-Required-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));
