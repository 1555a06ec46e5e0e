// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Livingston` (307).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(307);

/// `LE-Terminate-Detail` (26.307.2), text: `get` gives and `push` takes `&str`.
pub const TERMINATE_DETAIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-Terminate-Detail", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `LE-Advice-of-Charge` (26.307.3), text: `get` gives and `push` takes `&str`.
pub const ADVICE_OF_CHARGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-Advice-of-Charge", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `LE-Connect-Detail` (26.307.4), text: `get` gives and `push` takes `&str`.
pub const CONNECT_DETAIL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-Connect-Detail", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `LE-IP-Pool` (26.307.6), text: `get` gives and `push` takes `&str`.
pub const IP_POOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-IP-Pool", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `LE-IP-Gateway` (26.307.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const IP_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("LE-IP-Gateway", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `LE-Modem-Info` (26.307.8), text: `get` gives and `push` takes `&str`.
pub const MODEM_INFO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-Modem-Info", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

::radius_dict::enumeration! {
    /// A value of `LE-IPSec-Log-Options`.
    pub IpsecLogOptions
    SA_SUCCESS_ON = 1, "SA-Success-On";
    SA_FAILURE_ON = 2, "SA-Failure-On";
    CONSOLE_ON = 3, "Console-On";
    SYSLOG_ON = 4, "Syslog-On";
    SA_SUCCESS_OFF = 5, "SA-Success-Off";
    SA_FAILURE_OFF = 6, "SA-Failure-Off";
    CONSOLE_OFF = 7, "Console-Off";
    SYSLOG_OFF = 8, "Syslog-Off";
}

/// `LE-IPSec-Log-Options` (26.307.9), a named number: `get` gives and `push` takes `IpsecLogOptions`.
pub const IPSEC_LOG_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecLogOptions>> =
    ::radius_proto::typed::TypedAttribute::at("LE-IPSec-Log-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

::radius_dict::enumeration! {
    /// A value of `LE-IPSec-Deny-Action`.
    pub IpsecDenyAction
    DROP = 1, "Drop";
    ICMP_REJECT = 2, "ICMP-Reject";
    PASS_THROUGH = 3, "Pass-Through";
}

/// `LE-IPSec-Deny-Action` (26.307.10), a named number: `get` gives and `push` takes `IpsecDenyAction`.
pub const IPSEC_DENY_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecDenyAction>> =
    ::radius_proto::typed::TypedAttribute::at("LE-IPSec-Deny-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `LE-IPSec-Active-Profile` (26.307.11), text: `get` gives and `push` takes `&str`.
pub const IPSEC_ACTIVE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-IPSec-Active-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `LE-IPSec-Outsource-Profile` (26.307.12), text: `get` gives and `push` takes `&str`.
pub const IPSEC_OUTSOURCE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-IPSec-Outsource-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `LE-IPSec-Passive-Profile` (26.307.13), text: `get` gives and `push` takes `&str`.
pub const IPSEC_PASSIVE_PROFILE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-IPSec-Passive-Profile", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `LE-NAT-TCP-Session-Timeout` (26.307.14), a number: `get` gives and `push` takes `u32`.
pub const NAT_TCP_SESSION_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LE-NAT-TCP-Session-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `LE-NAT-Other-Session-Timeout` (26.307.15), a number: `get` gives and `push` takes `u32`.
pub const NAT_OTHER_SESSION_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("LE-NAT-Other-Session-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

::radius_dict::enumeration! {
    /// A value of `LE-NAT-Log-Options`.
    pub NatLogOptions
    SESSION_SUCCESS_ON = 1, "Session-Success-On";
    SESSION_FAILURE_ON = 2, "Session-Failure-On";
    CONSOLE_ON = 3, "Console-On";
    SYSLOG_ON = 4, "Syslog-On";
    SUCCESS_OFF = 5, "Success-Off";
    FAILURE_OFF = 6, "Failure-Off";
    CONSOLE_OFF = 7, "Console-Off";
    SYSLOG_OFF = 8, "Syslog-Off";
}

/// `LE-NAT-Log-Options` (26.307.16), a named number: `get` gives and `push` takes `NatLogOptions`.
pub const NAT_LOG_OPTIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NatLogOptions>> =
    ::radius_proto::typed::TypedAttribute::at("LE-NAT-Log-Options", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

::radius_dict::enumeration! {
    /// A value of `LE-NAT-Sess-Dir-Fail-Action`.
    pub NatSessDirFailAction
    DROP = 1, "Drop";
    ICMP_REJECT = 2, "ICMP-Reject";
    PASS_THROUGH = 3, "Pass-Through";
}

/// `LE-NAT-Sess-Dir-Fail-Action` (26.307.17), a named number: `get` gives and `push` takes `NatSessDirFailAction`.
pub const NAT_SESS_DIR_FAIL_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NatSessDirFailAction>> =
    ::radius_proto::typed::TypedAttribute::at("LE-NAT-Sess-Dir-Fail-Action", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `LE-NAT-Inmap` (26.307.18), text: `get` gives and `push` takes `&str`.
pub const NAT_INMAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-NAT-Inmap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `LE-NAT-Outmap` (26.307.19), text: `get` gives and `push` takes `&str`.
pub const NAT_OUTMAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-NAT-Outmap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `LE-NAT-Outsource-Inmap` (26.307.20), text: `get` gives and `push` takes `&str`.
pub const NAT_OUTSOURCE_INMAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-NAT-Outsource-Inmap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `LE-NAT-Outsource-Outmap` (26.307.21), text: `get` gives and `push` takes `&str`.
pub const NAT_OUTSOURCE_OUTMAP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-NAT-Outsource-Outmap", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `LE-Admin-Group` (26.307.22), text: `get` gives and `push` takes `&str`.
pub const ADMIN_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("LE-Admin-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

::radius_dict::enumeration! {
    /// A value of `LE-Multicast-Client`.
    pub MulticastClient
    ON = 1, "On";
}

/// `LE-Multicast-Client` (26.307.23), a named number: `get` gives and `push` takes `MulticastClient`.
pub const MULTICAST_CLIENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MulticastClient>> =
    ::radius_proto::typed::TypedAttribute::at("LE-Multicast-Client", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));
