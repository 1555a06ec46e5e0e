// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! Names from before RFC 2865.


/// `Client-Id` (4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const CLIENT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Client-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(4)));

/// `Client-Port-Id` (5), a number: `get` gives and `push` takes `u32`.
pub const CLIENT_PORT_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Client-Port-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(5)));

::radius_dict::enumeration! {
    /// A value of `Service-Type`.
    pub ServiceType
    LOGIN = 1, "Login";
    LOGIN_USER = 1, "Login-User";
    FRAMED = 2, "Framed";
    FRAMED_USER = 2, "Framed-User";
    DIALBACK_LOGIN_USER = 3, "Dialback-Login-User";
    CALLBACK_LOGIN = 3, "Callback-Login";
    CALLBACK_LOGIN_USER = 3, "Callback-Login-User";
    DIALBACK_FRAMED_USER = 4, "Dialback-Framed-User";
    CALLBACK_FRAMED = 4, "Callback-Framed";
    CALLBACK_FRAMED_USER = 4, "Callback-Framed-User";
    DIALOUT_FRAMED_USER = 5, "Dialout-Framed-User";
    OUTBOUND_USER = 5, "Outbound-User";
    SHELL_USER = 6, "Shell-User";
    ADMINISTRATIVE_USER = 6, "Administrative-User";
    EXEC_USER = 7, "Exec-User";
    NAS_PROMPT_USER = 7, "NAS-Prompt-User";
    AUTHENTICATE_ONLY = 8, "Authenticate-Only";
    CALLBACK_NAS_PROMPT = 9, "Callback-NAS-Prompt";
    CALL_CHECK = 10, "Call-Check";
    CALLBACK_ADMINISTRATIVE = 11, "Callback-Administrative";
    SIP_SESSION = 12, "Sip-session";
    VOICE = 12, "Voice";
    FAX = 13, "Fax";
    MODEM_RELAY = 14, "Modem-Relay";
    IAPP_REGISTER = 15, "IAPP-Register";
    IAPP_AP_CHECK = 16, "IAPP-AP-Check";
    AUTHORIZE_ONLY = 17, "Authorize-Only";
    FRAMED_MANAGEMENT = 18, "Framed-Management";
    ADDITIONAL_AUTHORIZATION = 19, "Additional-Authorization";
}

/// `User-Service-Type` (6), a named number: `get` gives and `push` takes `ServiceType`.
pub const USER_SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ServiceType>> =
    ::radius_proto::typed::TypedAttribute::at("User-Service-Type", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(6)));

/// `Framed-Address` (8), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FRAMED_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(8)));

/// `Framed-Netmask` (9), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const FRAMED_NETMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Netmask", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(9)));

/// `Framed-Filter-Id` (11), text: `get` gives and `push` takes `&str`.
pub const FRAMED_FILTER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Filter-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(11)));

/// `Login-Host` (14), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const LOGIN_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Login-Host", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(14)));

::radius_dict::enumeration! {
    /// A value of `Login-TCP-Port`.
    pub LoginTcpPort
    TELNET = 23, "Telnet";
    RLOGIN = 513, "Rlogin";
    RSH = 514, "Rsh";
}

/// `Login-Port` (16), a named number: `get` gives and `push` takes `LoginTcpPort`.
pub const LOGIN_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LoginTcpPort>> =
    ::radius_proto::typed::TypedAttribute::at("Login-Port", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(16)));

/// `Old-Password` (17), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const OLD_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Old-Password", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(17)));

/// `Port-Message` (18), text: `get` gives and `push` takes `&str`.
pub const PORT_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Port-Message", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(18)));

/// `Dialback-No` (19), text: `get` gives and `push` takes `&str`.
pub const DIALBACK_NO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Dialback-No", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(19)));

/// `Dialback-Name` (20), text: `get` gives and `push` takes `&str`.
pub const DIALBACK_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Dialback-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(20)));

/// `Challenge-State` (24), octets: `get` gives and `push` takes `&[u8]`.
pub const CHALLENGE_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Challenge-State", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(24)));

/// `Login-Callback-Number` (19), text: `get` gives and `push` takes `&str`.
pub const LOGIN_CALLBACK_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Login-Callback-Number", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(19)));

/// `Framed-Callback-Id` (20), text: `get` gives and `push` takes `&str`.
pub const FRAMED_CALLBACK_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Callback-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(20)));

/// `Client-Port-DNIS` (30), text: `get` gives and `push` takes `&str`.
pub const CLIENT_PORT_DNIS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Client-Port-DNIS", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(30)));

/// `Caller-ID` (31), text: `get` gives and `push` takes `&str`.
pub const CALLER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Caller-ID", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(31)));
