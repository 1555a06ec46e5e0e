//! RFC 2865: Remote Authentication Dial In User Service (RADIUS).
//!
//! [RFC 2865](https://www.rfc-editor.org/rfc/rfc2865)

use radius_proto::{
    UserPassword,
    value::{Enumerated, Integer, Ipv4Address, Octets, Text},
};

use crate::define::{attributes, enumeration};

attributes! {
    rfc "2865", [], "";
    USER_NAME: Text = 1, "User-Name", "5.1";
    USER_PASSWORD: UserPassword = 2, "User-Password", "5.2";
    CHAP_PASSWORD: Octets = 3, "CHAP-Password", "5.3", secret;
    NAS_IP_ADDRESS: Ipv4Address = 4, "NAS-IP-Address", "5.4";
    NAS_PORT: Integer = 5, "NAS-Port", "5.5";
    SERVICE_TYPE: Enumerated<ServiceType> = 6, "Service-Type", "5.6";
    FRAMED_PROTOCOL: Enumerated<FramedProtocol> = 7, "Framed-Protocol", "5.7";
    FRAMED_IP_ADDRESS: Ipv4Address = 8, "Framed-IP-Address", "5.8";
    FRAMED_IP_NETMASK: Ipv4Address = 9, "Framed-IP-Netmask", "5.9";
    FRAMED_ROUTING: Enumerated<FramedRouting> = 10, "Framed-Routing", "5.10";
    FILTER_ID: Text = 11, "Filter-Id", "5.11";
    FRAMED_MTU: Integer = 12, "Framed-MTU", "5.12";
    FRAMED_COMPRESSION: Enumerated<FramedCompression> = 13, "Framed-Compression", "5.13";
    LOGIN_IP_HOST: Ipv4Address = 14, "Login-IP-Host", "5.14";
    LOGIN_SERVICE: Enumerated<LoginService> = 15, "Login-Service", "5.15";
    LOGIN_TCP_PORT: Enumerated<LoginTcpPort> = 16, "Login-TCP-Port", "5.16";
    REPLY_MESSAGE: Text = 18, "Reply-Message", "5.18";
    CALLBACK_NUMBER: Text = 19, "Callback-Number", "5.19";
    CALLBACK_ID: Text = 20, "Callback-Id", "5.20";
    FRAMED_ROUTE: Text = 22, "Framed-Route", "5.22";
    FRAMED_IPX_NETWORK: Ipv4Address = 23, "Framed-IPX-Network", "5.23";
    STATE: Octets = 24, "State", "5.24";
    CLASS: Octets = 25, "Class", "5.25";
    VENDOR_SPECIFIC: Octets = 26, "Vendor-Specific", "5.26";
    SESSION_TIMEOUT: Integer = 27, "Session-Timeout", "5.27";
    IDLE_TIMEOUT: Integer = 28, "Idle-Timeout", "5.28";
    TERMINATION_ACTION: Enumerated<TerminationAction> = 29, "Termination-Action", "5.29";
    CALLED_STATION_ID: Text = 30, "Called-Station-Id", "5.30";
    CALLING_STATION_ID: Text = 31, "Calling-Station-Id", "5.31";
    NAS_IDENTIFIER: Text = 32, "NAS-Identifier", "5.32";
    PROXY_STATE: Octets = 33, "Proxy-State", "5.33";
    LOGIN_LAT_SERVICE: Text = 34, "Login-LAT-Service", "5.34";
    LOGIN_LAT_NODE: Text = 35, "Login-LAT-Node", "5.35";
    LOGIN_LAT_GROUP: Octets = 36, "Login-LAT-Group", "5.36";
    FRAMED_APPLETALK_LINK: Integer = 37, "Framed-AppleTalk-Link", "5.37";
    FRAMED_APPLETALK_NETWORK: Integer = 38, "Framed-AppleTalk-Network", "5.38";
    FRAMED_APPLETALK_ZONE: Text = 39, "Framed-AppleTalk-Zone", "5.39";
    CHAP_CHALLENGE: Octets = 60, "CHAP-Challenge", "5.40";
    NAS_PORT_TYPE: Enumerated<NasPortType> = 61, "NAS-Port-Type", "5.41";
    PORT_LIMIT: Integer = 62, "Port-Limit", "5.42";
    LOGIN_LAT_PORT: Text = 63, "Login-LAT-Port", "5.43";
}

enumeration! {
    ServiceType, "Service-Type", "2865", "5.6";
    LOGIN_USER = 1, "Login-User";
    FRAMED_USER = 2, "Framed-User";
    CALLBACK_LOGIN_USER = 3, "Callback-Login-User";
    CALLBACK_FRAMED_USER = 4, "Callback-Framed-User";
    OUTBOUND_USER = 5, "Outbound-User";
    ADMINISTRATIVE_USER = 6, "Administrative-User";
    NAS_PROMPT_USER = 7, "NAS-Prompt-User";
    AUTHENTICATE_ONLY = 8, "Authenticate-Only";
    CALLBACK_NAS_PROMPT = 9, "Callback-NAS-Prompt";
    CALL_CHECK = 10, "Call-Check";
    CALLBACK_ADMINISTRATIVE = 11, "Callback-Administrative";
    AUTHORIZE_ONLY = 17, "Authorize-Only";
    FRAMED_MANAGEMENT = 18, "Framed-Management";
}

enumeration! {
    FramedProtocol, "Framed-Protocol", "2865", "5.7";
    PPP = 1, "PPP";
    SLIP = 2, "SLIP";
    ARAP = 3, "ARAP";
    GANDALF_SLML = 4, "Gandalf-SLML";
    XYLOGICS_IPX_SLIP = 5, "Xylogics-IPX-SLIP";
    X_75_SYNCHRONOUS = 6, "X.75-Synchronous";
}

enumeration! {
    FramedRouting, "Framed-Routing", "2865", "5.10";
    NONE = 0, "None";
    BROADCAST = 1, "Broadcast";
    LISTEN = 2, "Listen";
    BROADCAST_LISTEN = 3, "Broadcast-Listen";
}

enumeration! {
    FramedCompression, "Framed-Compression", "2865", "5.13";
    NONE = 0, "None";
    VAN_JACOBSON_TCP_IP = 1, "Van-Jacobson-TCP-IP";
    IPX_HEADER_COMPRESSION = 2, "IPX-Header-Compression";
    STAC_LZS = 3, "Stac-LZS";
}

enumeration! {
    LoginService, "Login-Service", "2865", "5.15";
    TELNET = 0, "Telnet";
    RLOGIN = 1, "Rlogin";
    TCP_CLEAR = 2, "TCP-Clear";
    PORTMASTER = 3, "PortMaster";
    LAT = 4, "LAT";
    X25_PAD = 5, "X25-PAD";
    X25_T3POS = 6, "X25-T3POS";
    TCP_CLEAR_QUIET = 8, "TCP-Clear-Quiet";
}

enumeration! {
    LoginTcpPort, "Login-TCP-Port", "2865", "5.16";
    TELNET = 23, "Telnet";
    RLOGIN = 513, "Rlogin";
    RSH = 514, "Rsh";
}

enumeration! {
    TerminationAction, "Termination-Action", "2865", "5.29";
    DEFAULT = 0, "Default";
    RADIUS_REQUEST = 1, "RADIUS-Request";
}

enumeration! {
    NasPortType, "NAS-Port-Type", "2865", "5.41";
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
    PPPOA = 30, "PPPoA";
    PPPOEOA = 31, "PPPoEoA";
    PPPOEOE = 32, "PPPoEoE";
    PPPOEOVLAN = 33, "PPPoEoVLAN";
    PPPOEOQINQ = 34, "PPPoEoQinQ";
}
