// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 2866: RADIUS Accounting.


::radius_dict::enumeration! {
    /// A value of `Acct-Status-Type`. [RFC 2866, section 5.1](https://www.rfc-editor.org/rfc/rfc2866#section-5.1)
    pub AcctStatusType
    START = 1, "Start";
    STOP = 2, "Stop";
    ALIVE = 3, "Alive";
    INTERIM_UPDATE = 3, "Interim-Update";
    ACCOUNTING_ON = 7, "Accounting-On";
    ACCOUNTING_OFF = 8, "Accounting-Off";
    TUNNEL_START = 9, "Tunnel-Start";
    TUNNEL_STOP = 10, "Tunnel-Stop";
    TUNNEL_REJECT = 11, "Tunnel-Reject";
    TUNNEL_LINK_START = 12, "Tunnel-Link-Start";
    TUNNEL_LINK_STOP = 13, "Tunnel-Link-Stop";
    TUNNEL_LINK_REJECT = 14, "Tunnel-Link-Reject";
    FAILED = 15, "Failed";
    SUBSYSTEM_ON = 18, "Subsystem-On";
    SUBSYSTEM_OFF = 19, "Subsystem-Off";
}

/// `Acct-Status-Type` (40), a named number: `get` gives and `push` takes `AcctStatusType`. [RFC 2866, section 5.1](https://www.rfc-editor.org/rfc/rfc2866#section-5.1)
pub const ACCT_STATUS_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AcctStatusType>> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Status-Type", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(40)));

/// `Acct-Delay-Time` (41), a number: `get` gives and `push` takes `u32`. [RFC 2866, section 5.2](https://www.rfc-editor.org/rfc/rfc2866#section-5.2)
pub const ACCT_DELAY_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Delay-Time", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(41)));

/// `Acct-Input-Octets` (42), a number: `get` gives and `push` takes `u32`. [RFC 2866, section 5.3](https://www.rfc-editor.org/rfc/rfc2866#section-5.3)
pub const ACCT_INPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Input-Octets", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(42)));

/// `Acct-Output-Octets` (43), a number: `get` gives and `push` takes `u32`. [RFC 2866, section 5.4](https://www.rfc-editor.org/rfc/rfc2866#section-5.4)
pub const ACCT_OUTPUT_OCTETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Output-Octets", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(43)));

/// `Acct-Session-Id` (44), text: `get` gives and `push` takes `&str`. [RFC 2866, section 5.5](https://www.rfc-editor.org/rfc/rfc2866#section-5.5)
pub const ACCT_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Session-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(44)));

::radius_dict::enumeration! {
    /// A value of `Acct-Authentic`. [RFC 2866, section 5.6](https://www.rfc-editor.org/rfc/rfc2866#section-5.6)
    pub AcctAuthentic
    RADIUS = 1, "RADIUS";
    LOCAL = 2, "Local";
    REMOTE = 3, "Remote";
    DIAMETER = 4, "Diameter";
}

/// `Acct-Authentic` (45), a named number: `get` gives and `push` takes `AcctAuthentic`. [RFC 2866, section 5.6](https://www.rfc-editor.org/rfc/rfc2866#section-5.6)
pub const ACCT_AUTHENTIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AcctAuthentic>> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Authentic", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(45)));

/// `Acct-Session-Time` (46), a number: `get` gives and `push` takes `u32`. [RFC 2866, section 5.7](https://www.rfc-editor.org/rfc/rfc2866#section-5.7)
pub const ACCT_SESSION_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Session-Time", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(46)));

/// `Acct-Input-Packets` (47), a number: `get` gives and `push` takes `u32`. [RFC 2866, section 5.8](https://www.rfc-editor.org/rfc/rfc2866#section-5.8)
pub const ACCT_INPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Input-Packets", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(47)));

/// `Acct-Output-Packets` (48), a number: `get` gives and `push` takes `u32`. [RFC 2866, section 5.9](https://www.rfc-editor.org/rfc/rfc2866#section-5.9)
pub const ACCT_OUTPUT_PACKETS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Output-Packets", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(48)));

::radius_dict::enumeration! {
    /// A value of `Acct-Terminate-Cause`. [RFC 2866, section 5.10](https://www.rfc-editor.org/rfc/rfc2866#section-5.10)
    pub AcctTerminateCause
    USER_REQUEST = 1, "User-Request";
    LOST_CARRIER = 2, "Lost-Carrier";
    LOST_SERVICE = 3, "Lost-Service";
    IDLE_TIMEOUT = 4, "Idle-Timeout";
    SESSION_TIMEOUT = 5, "Session-Timeout";
    ADMIN_RESET = 6, "Admin-Reset";
    ADMIN_REBOOT = 7, "Admin-Reboot";
    PORT_ERROR = 8, "Port-Error";
    NAS_ERROR = 9, "NAS-Error";
    NAS_REQUEST = 10, "NAS-Request";
    NAS_REBOOT = 11, "NAS-Reboot";
    PORT_UNNEEDED = 12, "Port-Unneeded";
    PORT_PREEMPTED = 13, "Port-Preempted";
    PORT_SUSPENDED = 14, "Port-Suspended";
    SERVICE_UNAVAILABLE = 15, "Service-Unavailable";
    CALLBACK = 16, "Callback";
    USER_ERROR = 17, "User-Error";
    HOST_REQUEST = 18, "Host-Request";
    SUPPLICANT_RESTART = 19, "Supplicant-Restart";
    REAUTHENTICATION_FAILURE = 20, "Reauthentication-Failure";
    PORT_REINIT = 21, "Port-Reinit";
    PORT_DISABLED = 22, "Port-Disabled";
    LOST_POWER = 23, "Lost-Power";
}

/// `Acct-Terminate-Cause` (49), a named number: `get` gives and `push` takes `AcctTerminateCause`. [RFC 2866, section 5.10](https://www.rfc-editor.org/rfc/rfc2866#section-5.10)
pub const ACCT_TERMINATE_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AcctTerminateCause>> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Terminate-Cause", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(49)));

/// `Acct-Multi-Session-Id` (50), text: `get` gives and `push` takes `&str`. [RFC 2866, section 5.11](https://www.rfc-editor.org/rfc/rfc2866#section-5.11)
pub const ACCT_MULTI_SESSION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Multi-Session-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(50)));

/// `Acct-Link-Count` (51), a number: `get` gives and `push` takes `u32`. [RFC 2866, section 5.12](https://www.rfc-editor.org/rfc/rfc2866#section-5.12)
pub const ACCT_LINK_COUNT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Acct-Link-Count", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(51)));
