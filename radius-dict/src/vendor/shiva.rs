// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Shiva` (166).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(166);

/// `Shiva-User-Attributes` (26.166.1), text: `get` gives and `push` takes `&str`.
pub const USER_ATTRIBUTES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-User-Attributes", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `Shiva-Compression`.
    pub Compression
    NONE = 0, "None";
    NEGOTIATE = 1, "Negotiate";
    SPIDER = 2, "Spider";
    PREDICTOR = 3, "Predictor";
    STAC = 4, "STAC";
}

/// `Shiva-Compression` (26.166.30), a named number: `get` gives and `push` takes `Compression`.
pub const COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Compression>> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Shiva-Dialback-Delay` (26.166.31), a number: `get` gives and `push` takes `u32`.
pub const DIALBACK_DELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Dialback-Delay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Shiva-Call-Durn-Trap` (26.166.32), a number: `get` gives and `push` takes `u32`.
pub const CALL_DURN_TRAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Call-Durn-Trap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Shiva-Bandwidth-Trap` (26.166.33), a number: `get` gives and `push` takes `u32`.
pub const BANDWIDTH_TRAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Bandwidth-Trap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Shiva-Minimum-Call` (26.166.34), a number: `get` gives and `push` takes `u32`.
pub const MINIMUM_CALL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Minimum-Call", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Shiva-Default-Host` (26.166.35), text: `get` gives and `push` takes `&str`.
pub const DEFAULT_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Default-Host", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Shiva-Menu-Name` (26.166.36), text: `get` gives and `push` takes `&str`.
pub const MENU_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Menu-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Shiva-User-Flags` (26.166.37), text: `get` gives and `push` takes `&str`.
pub const USER_FLAGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-User-Flags", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Shiva-Termtype` (26.166.38), text: `get` gives and `push` takes `&str`.
pub const TERMTYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Termtype", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Shiva-Break-Key` (26.166.39), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const BREAK_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Break-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Shiva-Fwd-Key` (26.166.40), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const FWD_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Fwd-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Shiva-Bak-Key` (26.166.41), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const BAK_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Bak-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Shiva-Dial-Timeout` (26.166.42), a number: `get` gives and `push` takes `u32`.
pub const DIAL_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Dial-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Shiva-LAT-Port` (26.166.43), text: `get` gives and `push` takes `&str`.
pub const LAT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-LAT-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Shiva-Max-VCs` (26.166.44), a number: `get` gives and `push` takes `u32`.
pub const MAX_VCS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Max-VCs", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Shiva-DHCP-Leasetime` (26.166.45), a number: `get` gives and `push` takes `u32`.
pub const DHCP_LEASETIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-DHCP-Leasetime", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Shiva-LAT-Groups` (26.166.46), text: `get` gives and `push` takes `&str`.
pub const LAT_GROUPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-LAT-Groups", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `Shiva-RTC-Timestamp` (26.166.60), a number: `get` gives and `push` takes `u32`.
pub const RTC_TIMESTAMP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-RTC-Timestamp", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

::radius_dict::enumeration! {
    /// A value of `Shiva-Circuit-Type`.
    pub CircuitType
    PRIMARY = 1, "Primary";
    SECONDARY_BACKUP = 2, "Secondary-Backup";
    SECONDARY_AUGMENT = 3, "Secondary-Augment";
    SECONDARY_SWITCH = 4, "Secondary-Switch";
    LISTENER = 5, "Listener";
    RADIUS = 6, "RADIUS";
}

/// `Shiva-Circuit-Type` (26.166.61), a named number: `get` gives and `push` takes `CircuitType`.
pub const CIRCUIT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CircuitType>> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Circuit-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Shiva-Called-Number` (26.166.90), text: `get` gives and `push` takes `&str`.
pub const CALLED_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Called-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `Shiva-Calling-Number` (26.166.91), text: `get` gives and `push` takes `&str`.
pub const CALLING_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Calling-Number", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `Shiva-Customer-Id` (26.166.92), text: `get` gives and `push` takes `&str`.
pub const CUSTOMER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Customer-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

::radius_dict::enumeration! {
    /// A value of `Shiva-Type-Of-Service`.
    pub TypeOfService
    ANALOG = 1, "Analog";
    DIGITIZED_ANALOG = 2, "Digitized-Analog";
    DIGITAL = 3, "Digital";
    DIGITAL_V110 = 4, "Digital-V110";
    DIGITAL_V120 = 5, "Digital-V120";
    DIGITAL_LEASED_LINE = 6, "Digital-Leased-Line";
}

/// `Shiva-Type-Of-Service` (26.166.93), a named number: `get` gives and `push` takes `TypeOfService`.
pub const TYPE_OF_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TypeOfService>> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Type-Of-Service", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `Shiva-Link-Speed` (26.166.94), a number: `get` gives and `push` takes `u32`.
pub const LINK_SPEED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Link-Speed", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `Shiva-Links-In-Bundle` (26.166.95), a number: `get` gives and `push` takes `u32`.
pub const LINKS_IN_BUNDLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Links-In-Bundle", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `Shiva-Compression-Type` (26.166.96), a number: `get` gives and `push` takes `u32`.
pub const COMPRESSION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Compression-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

::radius_dict::enumeration! {
    /// A value of `Shiva-Link-Protocol`.
    pub LinkProtocol
    HDLC = 1, "HDLC";
    ARAV1 = 2, "ARAV1";
    ARAV2 = 3, "ARAV2";
    SHELL = 4, "SHELL";
    AALAP = 5, "AALAP";
    SLIP = 6, "SLIP";
}

/// `Shiva-Link-Protocol` (26.166.97), a named number: `get` gives and `push` takes `LinkProtocol`.
pub const LINK_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LinkProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Link-Protocol", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `Shiva-Network-Protocols` (26.166.98), a number: `get` gives and `push` takes `u32`.
pub const NETWORK_PROTOCOLS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Network-Protocols", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `Shiva-Session-Id` (26.166.99), a number: `get` gives and `push` takes `u32`.
pub const SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Session-Id", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

::radius_dict::enumeration! {
    /// A value of `Shiva-Disconnect-Reason`.
    pub DisconnectReason
    REMOTE = 1, "Remote";
    ERROR = 2, "Error";
    IDLE_TIMEOUT = 3, "Idle-Timeout";
    SESSION_TIMEOUT = 4, "Session-Timeout";
    ADMIN_DISCONNECT = 5, "Admin-Disconnect";
    DIALBACK = 6, "Dialback";
    VIRTUAL_CONNECTION = 7, "Virtual-Connection";
    BANDWIDTH_ON_DEMAND = 8, "Bandwidth-On-Demand";
    FAILED_AUTHENTICATION = 9, "Failed-Authentication";
    PREEMPTED = 10, "Preempted";
    BLOCKED = 11, "Blocked";
    TARIFF_MANAGEMENT = 12, "Tariff-Management";
    BACKUP = 13, "Backup";
}

/// `Shiva-Disconnect-Reason` (26.166.100), a named number: `get` gives and `push` takes `DisconnectReason`.
pub const DISCONNECT_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<DisconnectReason>> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Disconnect-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Shiva-Acct-Serv-Switch` (26.166.101), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const ACCT_SERV_SWITCH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Acct-Serv-Switch", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Shiva-Event-Flags` (26.166.102), a number: `get` gives and `push` takes `u32`.
pub const EVENT_FLAGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Event-Flags", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

::radius_dict::enumeration! {
    /// A value of `Shiva-Function`.
    pub Function
    UNKNOWN = 0, "Unknown";
    DIALIN = 1, "Dialin";
    DIALOUT = 2, "Dialout";
    LAN_TO_LAN = 3, "Lan-To-Lan";
}

/// `Shiva-Function` (26.166.103), a named number: `get` gives and `push` takes `Function`.
pub const FUNCTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Function>> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Function", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

::radius_dict::enumeration! {
    /// A value of `Shiva-Connect-Reason`.
    pub ConnectReason
    REMOTE = 1, "Remote";
    DIALBACK = 2, "Dialback";
    VIRTUAL_CONNECTION = 3, "Virtual-Connection";
    BANDWIDTH_ON_DEMAND = 4, "Bandwidth-On-Demand";
}

/// `Shiva-Connect-Reason` (26.166.104), a named number: `get` gives and `push` takes `ConnectReason`.
pub const CONNECT_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ConnectReason>> =
    ::radius_proto::typed::TypedAttribute::at("Shiva-Connect-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));
