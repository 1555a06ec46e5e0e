// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! RFC 2865: Remote Authentication Dial In User Service (RADIUS).


/// `User-Name` (1), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.1](https://www.rfc-editor.org/rfc/rfc2865#section-5.1)
pub const USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("User-Name", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(1)));

/// `User-Password` (2), octets, hidden: `user_password` of a verified request gives `&[u8]`, `user_password` of the builder takes `&[u8]`. Logs show only its length. [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)
pub const USER_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::UserPassword> =
    ::radius_proto::typed::TypedAttribute::at("User-Password", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(2)));

/// `CHAP-Password` (3), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length. [RFC 2865, section 5.3](https://www.rfc-editor.org/rfc/rfc2865#section-5.3)
pub const CHAP_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CHAP-Password", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(3)));

/// `NAS-IP-Address` (4), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 2865, section 5.4](https://www.rfc-editor.org/rfc/rfc2865#section-5.4)
pub const NAS_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("NAS-IP-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(4)));

/// `NAS-Port` (5), a number: `get` gives and `push` takes `u32`. [RFC 2865, section 5.5](https://www.rfc-editor.org/rfc/rfc2865#section-5.5)
pub const NAS_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("NAS-Port", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(5)));

::radius_dict::enumeration! {
    /// A value of `Service-Type`. [RFC 2865, section 5.6](https://www.rfc-editor.org/rfc/rfc2865#section-5.6)
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

/// `Service-Type` (6), a named number: `get` gives and `push` takes `ServiceType`. [RFC 2865, section 5.6](https://www.rfc-editor.org/rfc/rfc2865#section-5.6)
pub const SERVICE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ServiceType>> =
    ::radius_proto::typed::TypedAttribute::at("Service-Type", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(6)));

::radius_dict::enumeration! {
    /// A value of `Framed-Protocol`. [RFC 2865, section 5.7](https://www.rfc-editor.org/rfc/rfc2865#section-5.7)
    pub FramedProtocol
    PPP = 1, "PPP";
    SLIP = 2, "SLIP";
    ARAP = 3, "ARAP";
    GANDALF_SLML = 4, "Gandalf-SLML";
    XYLOGICS_IPX_SLIP = 5, "Xylogics-IPX-SLIP";
    X_75_SYNCHRONOUS = 6, "X.75-Synchronous";
    GPRS_PDP_CONTEXT = 7, "GPRS-PDP-Context";
    PPTP = 9, "PPTP";
    ASCEND_ARA = 255, "Ascend-ARA";
    ASCEND_MPP = 256, "Ascend-MPP";
    ASCEND_EURAW = 257, "Ascend-EURAW";
    ASCEND_EUUI = 258, "Ascend-EUUI";
    ASCEND_X25 = 259, "Ascend-X25";
    ASCEND_COMB = 260, "Ascend-COMB";
    ASCEND_FR = 261, "Ascend-FR";
    ASCEND_MP = 262, "Ascend-MP";
    ASCEND_FR_CIR = 263, "Ascend-FR-CIR";
}

/// `Framed-Protocol` (7), a named number: `get` gives and `push` takes `FramedProtocol`. [RFC 2865, section 5.7](https://www.rfc-editor.org/rfc/rfc2865#section-5.7)
pub const FRAMED_PROTOCOL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FramedProtocol>> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Protocol", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(7)));

/// `Framed-IP-Address` (8), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 2865, section 5.8](https://www.rfc-editor.org/rfc/rfc2865#section-5.8)
pub const FRAMED_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Framed-IP-Address", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(8)));

/// `Framed-IP-Netmask` (9), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 2865, section 5.9](https://www.rfc-editor.org/rfc/rfc2865#section-5.9)
pub const FRAMED_IP_NETMASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Framed-IP-Netmask", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(9)));

::radius_dict::enumeration! {
    /// A value of `Framed-Routing`. [RFC 2865, section 5.10](https://www.rfc-editor.org/rfc/rfc2865#section-5.10)
    pub FramedRouting
    NONE = 0, "None";
    BROADCAST = 1, "Broadcast";
    LISTEN = 2, "Listen";
    BROADCAST_LISTEN = 3, "Broadcast-Listen";
}

/// `Framed-Routing` (10), a named number: `get` gives and `push` takes `FramedRouting`. [RFC 2865, section 5.10](https://www.rfc-editor.org/rfc/rfc2865#section-5.10)
pub const FRAMED_ROUTING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FramedRouting>> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Routing", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(10)));

/// `Filter-Id` (11), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.11](https://www.rfc-editor.org/rfc/rfc2865#section-5.11)
pub const FILTER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Filter-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(11)));

/// `Framed-MTU` (12), a number: `get` gives and `push` takes `u32`. [RFC 2865, section 5.12](https://www.rfc-editor.org/rfc/rfc2865#section-5.12)
pub const FRAMED_MTU: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Framed-MTU", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(12)));

::radius_dict::enumeration! {
    /// A value of `Framed-Compression`. [RFC 2865, section 5.13](https://www.rfc-editor.org/rfc/rfc2865#section-5.13)
    pub FramedCompression
    NONE = 0, "None";
    VAN_JACOBSEN_TCP_IP = 1, "Van-Jacobsen-TCP-IP";
    VJ_TCP_IP = 1, "VJ-TCP-IP";
    VAN_JACOBSON_TCP_IP = 1, "Van-Jacobson-TCP-IP";
    IPX_HEADER_COMPRESSION = 2, "IPX-Header-Compression";
    STAC_LZS = 3, "Stac-LZS";
}

/// `Framed-Compression` (13), a named number: `get` gives and `push` takes `FramedCompression`. [RFC 2865, section 5.13](https://www.rfc-editor.org/rfc/rfc2865#section-5.13)
pub const FRAMED_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<FramedCompression>> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Compression", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(13)));

/// `Login-IP-Host` (14), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 2865, section 5.14](https://www.rfc-editor.org/rfc/rfc2865#section-5.14)
pub const LOGIN_IP_HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Login-IP-Host", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(14)));

::radius_dict::enumeration! {
    /// A value of `Login-Service`. [RFC 2865, section 5.15](https://www.rfc-editor.org/rfc/rfc2865#section-5.15)
    pub LoginService
    TELNET = 0, "Telnet";
    RLOGIN = 1, "Rlogin";
    TCP_CLEAR = 2, "TCP-Clear";
    PORTMASTER = 3, "PortMaster";
    LAT = 4, "LAT";
    X25_PAD = 5, "X25-PAD";
    X25_T3POS = 6, "X25-T3POS";
    TCP_CLEAR_QUIET = 8, "TCP-Clear-Quiet";
}

/// `Login-Service` (15), a named number: `get` gives and `push` takes `LoginService`. [RFC 2865, section 5.15](https://www.rfc-editor.org/rfc/rfc2865#section-5.15)
pub const LOGIN_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LoginService>> =
    ::radius_proto::typed::TypedAttribute::at("Login-Service", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(15)));

::radius_dict::enumeration! {
    /// A value of `Login-TCP-Port`. [RFC 2865, section 5.16](https://www.rfc-editor.org/rfc/rfc2865#section-5.16)
    pub LoginTcpPort
    TELNET = 23, "Telnet";
    RLOGIN = 513, "Rlogin";
    RSH = 514, "Rsh";
}

/// `Login-TCP-Port` (16), a named number: `get` gives and `push` takes `LoginTcpPort`. [RFC 2865, section 5.16](https://www.rfc-editor.org/rfc/rfc2865#section-5.16)
pub const LOGIN_TCP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LoginTcpPort>> =
    ::radius_proto::typed::TypedAttribute::at("Login-TCP-Port", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(16)));

/// `Reply-Message` (18), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.18](https://www.rfc-editor.org/rfc/rfc2865#section-5.18)
pub const REPLY_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Reply-Message", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(18)));

/// `Callback-Number` (19), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.19](https://www.rfc-editor.org/rfc/rfc2865#section-5.19)
pub const CALLBACK_NUMBER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Callback-Number", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(19)));

/// `Callback-Id` (20), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.20](https://www.rfc-editor.org/rfc/rfc2865#section-5.20)
pub const CALLBACK_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Callback-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(20)));

/// `Framed-Route` (22), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.22](https://www.rfc-editor.org/rfc/rfc2865#section-5.22)
pub const FRAMED_ROUTE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Framed-Route", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(22)));

/// `Framed-IPX-Network` (23), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`. [RFC 2865, section 5.23](https://www.rfc-editor.org/rfc/rfc2865#section-5.23)
pub const FRAMED_IPX_NETWORK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Framed-IPX-Network", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(23)));

/// `State` (24), octets: `get` gives and `push` takes `&[u8]`. [RFC 2865, section 5.24](https://www.rfc-editor.org/rfc/rfc2865#section-5.24)
pub const STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("State", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(24)));

/// `Class` (25), octets: `get` gives and `push` takes `&[u8]`. [RFC 2865, section 5.25](https://www.rfc-editor.org/rfc/rfc2865#section-5.25)
pub const CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Class", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(25)));

/// `Vendor-Specific` (26), octets: `get` gives and `push` takes `&[u8]`. [RFC 2865, section 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26)
pub const VENDOR_SPECIFIC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Vendor-Specific", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(26)));

/// `Session-Timeout` (27), a number: `get` gives and `push` takes `u32`. [RFC 2865, section 5.27](https://www.rfc-editor.org/rfc/rfc2865#section-5.27)
pub const SESSION_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Session-Timeout", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(27)));

/// `Idle-Timeout` (28), a number: `get` gives and `push` takes `u32`. [RFC 2865, section 5.28](https://www.rfc-editor.org/rfc/rfc2865#section-5.28)
pub const IDLE_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Idle-Timeout", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(28)));

::radius_dict::enumeration! {
    /// A value of `Termination-Action`. [RFC 2865, section 5.29](https://www.rfc-editor.org/rfc/rfc2865#section-5.29)
    pub TerminationAction
    DEFAULT = 0, "Default";
    RADIUS_REQUEST = 1, "RADIUS-Request";
}

/// `Termination-Action` (29), a named number: `get` gives and `push` takes `TerminationAction`. [RFC 2865, section 5.29](https://www.rfc-editor.org/rfc/rfc2865#section-5.29)
pub const TERMINATION_ACTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TerminationAction>> =
    ::radius_proto::typed::TypedAttribute::at("Termination-Action", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(29)));

/// `Called-Station-Id` (30), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.30](https://www.rfc-editor.org/rfc/rfc2865#section-5.30)
pub const CALLED_STATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Called-Station-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(30)));

/// `Calling-Station-Id` (31), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.31](https://www.rfc-editor.org/rfc/rfc2865#section-5.31)
pub const CALLING_STATION_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Calling-Station-Id", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(31)));

/// `NAS-Identifier` (32), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.32](https://www.rfc-editor.org/rfc/rfc2865#section-5.32)
pub const NAS_IDENTIFIER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("NAS-Identifier", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(32)));

/// `Proxy-State` (33), octets: `get` gives and `push` takes `&[u8]`. [RFC 2865, section 5.33](https://www.rfc-editor.org/rfc/rfc2865#section-5.33)
pub const PROXY_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Proxy-State", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(33)));

/// `Login-LAT-Service` (34), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.34](https://www.rfc-editor.org/rfc/rfc2865#section-5.34)
pub const LOGIN_LAT_SERVICE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Login-LAT-Service", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(34)));

/// `Login-LAT-Node` (35), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.35](https://www.rfc-editor.org/rfc/rfc2865#section-5.35)
pub const LOGIN_LAT_NODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Login-LAT-Node", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(35)));

/// `Login-LAT-Group` (36), octets: `get` gives and `push` takes `&[u8]`. [RFC 2865, section 5.36](https://www.rfc-editor.org/rfc/rfc2865#section-5.36)
pub const LOGIN_LAT_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Login-LAT-Group", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(36)));

/// `Framed-AppleTalk-Link` (37), a number: `get` gives and `push` takes `u32`. [RFC 2865, section 5.37](https://www.rfc-editor.org/rfc/rfc2865#section-5.37)
pub const FRAMED_APPLETALK_LINK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Framed-AppleTalk-Link", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(37)));

/// `Framed-AppleTalk-Network` (38), a number: `get` gives and `push` takes `u32`. [RFC 2865, section 5.38](https://www.rfc-editor.org/rfc/rfc2865#section-5.38)
pub const FRAMED_APPLETALK_NETWORK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Framed-AppleTalk-Network", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(38)));

/// `Framed-AppleTalk-Zone` (39), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.39](https://www.rfc-editor.org/rfc/rfc2865#section-5.39)
pub const FRAMED_APPLETALK_ZONE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Framed-AppleTalk-Zone", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(39)));

/// `CHAP-Challenge` (60), octets: `get` gives and `push` takes `&[u8]`. [RFC 2865, section 5.40](https://www.rfc-editor.org/rfc/rfc2865#section-5.40)
pub const CHAP_CHALLENGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("CHAP-Challenge", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(60)));

::radius_dict::enumeration! {
    /// A value of `NAS-Port-Type`. [RFC 2865, section 5.41](https://www.rfc-editor.org/rfc/rfc2865#section-5.41)
    pub NasPortType
    ASYNC = 0, "Async";
    SYNC = 1, "Sync";
    ISDN = 2, "ISDN";
    ISDN_V120 = 3, "ISDN-V120";
    ISDN_V110 = 4, "ISDN-V110";
    VIRTUAL = 5, "Virtual";
    PIAFS = 6, "PIAFS";
    HDLC_CLEAR_CHANNEL = 7, "HDLC-Clear-Channel";
    X_25 = 8, "X.25";
    X_75 = 9, "X.75";
    G_3_FAX = 10, "G.3-Fax";
    SDSL = 11, "SDSL";
    ADSL_CAP = 12, "ADSL-CAP";
    ADSL_DMT = 13, "ADSL-DMT";
    IDSL = 14, "IDSL";
    ETHERNET = 15, "Ethernet";
    XDSL = 16, "xDSL";
    CABLE = 17, "Cable";
    WIRELESS_OTHER = 18, "Wireless-Other";
    WIRELESS_802_11 = 19, "Wireless-802.11";
    TOKEN_RING = 20, "Token-Ring";
    FDDI = 21, "FDDI";
    WIRELESS_CDMA2000 = 22, "Wireless-CDMA2000";
    WIRELESS_UMTS = 23, "Wireless-UMTS";
    WIRELESS_1X_EV = 24, "Wireless-1X-EV";
    IAPP = 25, "IAPP";
    FTTP = 26, "FTTP";
    WIRELESS_802_16 = 27, "Wireless-802.16";
    WIRELESS_802_20 = 28, "Wireless-802.20";
    WIRELESS_802_22 = 29, "Wireless-802.22";
    PPPOA = 30, "PPPoA";
    PPPOEOA = 31, "PPPoEoA";
    PPPOEOE = 32, "PPPoEoE";
    PPPOEOVLAN = 33, "PPPoEoVLAN";
    PPPOEOQINQ = 34, "PPPoEoQinQ";
    XPON = 35, "xPON";
    WIRELESS_XGP = 36, "Wireless-XGP";
    WIMAX_PRE_RELEASE_8_IWK_FUNCTION = 37, "WiMAX-Pre-Release-8-IWK-Function";
    WIMAX_WIFI_IWK = 38, "WIMAX-WIFI-IWK";
    WIMAX_SFF = 39, "WIMAX-SFF";
    WIMAX_HA_LMA = 40, "WIMAX-HA-LMA";
    WIMAX_DHCP = 41, "WIMAX-DHCP";
    WIMAX_LBS = 42, "WIMAX-LBS";
    WIMAX_WVS = 43, "WIMAX-WVS";
}

/// `NAS-Port-Type` (61), a named number: `get` gives and `push` takes `NasPortType`. [RFC 2865, section 5.41](https://www.rfc-editor.org/rfc/rfc2865#section-5.41)
pub const NAS_PORT_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NasPortType>> =
    ::radius_proto::typed::TypedAttribute::at("NAS-Port-Type", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(61)));

/// `Port-Limit` (62), a number: `get` gives and `push` takes `u32`. [RFC 2865, section 5.42](https://www.rfc-editor.org/rfc/rfc2865#section-5.42)
pub const PORT_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Port-Limit", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(62)));

/// `Login-LAT-Port` (63), text: `get` gives and `push` takes `&str`. [RFC 2865, section 5.43](https://www.rfc-editor.org/rfc/rfc2865#section-5.43)
pub const LOGIN_LAT_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Login-LAT-Port", ::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType(63)));
