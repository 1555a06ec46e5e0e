// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Cisco-ASA` (3076).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(3076);

/// `ASA-Simultaneous-Logins` (26.3076.2), a number: `get` gives and `push` takes `u32`.
pub const SIMULTANEOUS_LOGINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Simultaneous-Logins", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `ASA-Primary-DNS` (26.3076.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Primary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `ASA-Secondary-DNS` (26.3076.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Secondary-DNS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `ASA-Primary-WINS` (26.3076.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Primary-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `ASA-Secondary-WINS` (26.3076.8), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_WINS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Secondary-WINS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

::radius_dict::enumeration! {
    /// A value of `Altiga-SEP-Card-Assignment-G/U`.
    pub AltigaSepCardAssignmentGU
    SEP1 = 1, "SEP1";
    SEP2 = 2, "SEP2";
    SEP3 = 4, "SEP3";
    SEP4 = 8, "SEP4";
    ANY_SEP = 15, "Any-SEP";
}

/// `ASA-SEP-Card-Assignment` (26.3076.9), a named number: `get` gives and `push` takes `AltigaSepCardAssignmentGU`.
pub const SEP_CARD_ASSIGNMENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AltigaSepCardAssignmentGU>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SEP-Card-Assignment", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

::radius_dict::enumeration! {
    /// A value of `Altiga-Tunneling-Protocols-G/U`.
    pub AltigaTunnelingProtocolsGU
    PPTP = 1, "PPTP";
    L2TP = 2, "L2TP";
    IPSEC = 4, "IPSec";
    PPTP_AND_IPSEC = 5, "PPTP-and-IPSec";
    L2TP_IPSEC = 8, "L2TP/IPSec";
    ALL = 15, "All";
}

/// `ASA-Tunneling-Protocols` (26.3076.11), a named number: `get` gives and `push` takes `AltigaTunnelingProtocolsGU`.
pub const TUNNELING_PROTOCOLS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AltigaTunnelingProtocolsGU>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Tunneling-Protocols", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `ASA-IPsec-Sec-Association` (26.3076.12), text: `get` gives and `push` takes `&str`.
pub const IPSEC_SEC_ASSOCIATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Sec-Association", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-Authentication`.
    pub IpsecAuthentication
    NONE = 0, "None";
    RADIUS = 1, "RADIUS";
    LDAP_AUTHORIZATION_ONLY = 2, "LDAP-Authorization-only";
    NT_DOMAIN = 3, "NT-Domain";
    SDI = 4, "SDI";
    INTERNAL = 5, "Internal";
    RADIUS_WITH_EXPIRY = 6, "RADIUS-with-Expiry";
    KERBEROS_ACTIVE_DIRECTORY = 7, "Kerberos/Active-Directory";
}

/// `ASA-IPsec-Authentication` (26.3076.13), a named number: `get` gives and `push` takes `IpsecAuthentication`.
pub const IPSEC_AUTHENTICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecAuthentication>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Authentication", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `ASA-Banner1` (26.3076.15), text: `get` gives and `push` takes `&str`.
pub const BANNER1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Banner1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-Allow-Passwd-Store`.
    pub IpsecAllowPasswdStore
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-IPsec-Allow-Passwd-Store` (26.3076.16), a named number: `get` gives and `push` takes `IpsecAllowPasswdStore`.
pub const IPSEC_ALLOW_PASSWD_STORE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecAllowPasswdStore>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Allow-Passwd-Store", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

::radius_dict::enumeration! {
    /// A value of `ASA-Use-Client-Address`.
    pub UseClientAddress
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-Use-Client-Address` (26.3076.17), a named number: `get` gives and `push` takes `UseClientAddress`.
pub const USE_CLIENT_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UseClientAddress>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Use-Client-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

::radius_dict::enumeration! {
    /// A value of `Altiga-PPTP-Encryption-G`.
    pub AltigaPptpEncryptionG
    PPTP_40BIT = 2, "PPTP-40bit";
    PPTP_40_ENCRYPTION_REQ = 3, "PPTP-40-Encryption-Req";
    PPTP_128 = 4, "PPTP-128";
    PPTP_128_ENCRYPTION_REQ = 5, "PPTP-128-Encryption-Req";
    PPTP_40_OR_128 = 6, "PPTP-40-or-128";
    PPTP_40_OR_128_ENCRY_REQ = 7, "PPTP-40-or-128-Encry-Req";
    PPTP_40_STATELESS_REQ = 10, "PPTP-40-Stateless-Req";
    PPTP_40_ENC_STATELESS_REQ = 11, "PPTP-40-Enc/Stateless-Req";
    PPTP_128_STATELESS_REQ = 12, "PPTP-128-Stateless-Req";
    PPTP_128_ENC_STATELESS_REQ = 13, "PPTP-128-Enc/Stateless-Req";
    PPTP_40_128_STATELESS_REQ = 14, "PPTP-40/128-Stateless-Req";
    PPTP_40_128_ENC_STATLS_REQ = 15, "PPTP-40/128-Enc/Statls-Req";
}

/// `ASA-PPTP-Encryption` (26.3076.20), a named number: `get` gives and `push` takes `AltigaPptpEncryptionG`.
pub const PPTP_ENCRYPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AltigaPptpEncryptionG>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-PPTP-Encryption", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

::radius_dict::enumeration! {
    /// A value of `Altiga-L2TP-Encryption-G`.
    pub AltigaL2tpEncryptionG
    L2TP_40BIT = 2, "L2TP-40bit";
    L2TP_40_ENCRYPTION_REQ = 3, "L2TP-40-Encryption-Req";
    L2TP_128 = 4, "L2TP-128";
    L2TP_128_ENCRYPTION_REQ = 5, "L2TP-128-Encryption-Req";
    L2TP_40_OR_128 = 6, "L2TP-40-or-128";
    L2TP_40_OR_128_ENCRY_REQ = 7, "L2TP-40-or-128-Encry-Req";
    L2TP_40_STATELESS_REQ = 10, "L2TP-40-Stateless-Req";
    L2TP_40_ENC_STATELESS_REQ = 11, "L2TP-40-Enc/Stateless-Req";
    L2TP_128_STATELESS_REQ = 12, "L2TP-128-Stateless-Req";
    L2TP_128_ENC_STATELESS_REQ = 13, "L2TP-128-Enc/Stateless-Req";
    L2TP_40_128_STATELESS_REQ = 14, "L2TP-40/128-Stateless-Req";
    L2TP_40_128_ENC_STATLS_REQ = 15, "L2TP-40/128-Enc/Statls-Req";
}

/// `ASA-L2TP-Encryption` (26.3076.21), a named number: `get` gives and `push` takes `AltigaL2tpEncryptionG`.
pub const L2TP_ENCRYPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AltigaL2tpEncryptionG>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-L2TP-Encryption", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `ASA-Group-Policy` (26.3076.25), text: `get` gives and `push` takes `&str`.
pub const GROUP_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Group-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `ASA-IPsec-Split-Tunnel-List` (26.3076.27), text: `get` gives and `push` takes `&str`.
pub const IPSEC_SPLIT_TUNNEL_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Split-Tunnel-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `ASA-IPsec-Default-Domain` (26.3076.28), text: `get` gives and `push` takes `&str`.
pub const IPSEC_DEFAULT_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Default-Domain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `ASA-IPsec-Split-DNS-Names` (26.3076.29), text: `get` gives and `push` takes `&str`.
pub const IPSEC_SPLIT_DNS_NAMES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Split-DNS-Names", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-Tunnel-Type`.
    pub IpsecTunnelType
    LAN_TO_LAN = 1, "LAN-to-LAN";
    REMOTE_ACCESS = 2, "Remote-Access";
}

/// `ASA-IPsec-Tunnel-Type` (26.3076.30), a named number: `get` gives and `push` takes `IpsecTunnelType`.
pub const IPSEC_TUNNEL_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecTunnelType>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Tunnel-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-Mode-Config`.
    pub IpsecModeConfig
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-IPsec-Mode-Config` (26.3076.31), a named number: `get` gives and `push` takes `IpsecModeConfig`.
pub const IPSEC_MODE_CONFIG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecModeConfig>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Mode-Config", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-Over-UDP`.
    pub IpsecOverUdp
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-IPsec-Over-UDP` (26.3076.34), a named number: `get` gives and `push` takes `IpsecOverUdp`.
pub const IPSEC_OVER_UDP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecOverUdp>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Over-UDP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `ASA-IPsec-Over-UDP-Port` (26.3076.35), a number: `get` gives and `push` takes `u32`.
pub const IPSEC_OVER_UDP_PORT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Over-UDP-Port", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `ASA-Banner2` (26.3076.36), text: `get` gives and `push` takes `&str`.
pub const BANNER2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Banner2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

::radius_dict::enumeration! {
    /// A value of `ASA-PPTP-MPPC-Compression`.
    pub PptpMppcCompression
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-PPTP-MPPC-Compression` (26.3076.37), a named number: `get` gives and `push` takes `PptpMppcCompression`.
pub const PPTP_MPPC_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PptpMppcCompression>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-PPTP-MPPC-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

::radius_dict::enumeration! {
    /// A value of `ASA-L2TP-MPPC-Compression`.
    pub L2tpMppcCompression
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-L2TP-MPPC-Compression` (26.3076.38), a named number: `get` gives and `push` takes `L2tpMppcCompression`.
pub const L2TP_MPPC_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<L2tpMppcCompression>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-L2TP-MPPC-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-IP-Compression`.
    pub IpsecIpCompression
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-IPsec-IP-Compression` (26.3076.39), a named number: `get` gives and `push` takes `IpsecIpCompression`.
pub const IPSEC_IP_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecIpCompression>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-IP-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-IKE-Peer-ID-Check`.
    pub IpsecIkePeerIdCheck
    REQUIRED = 1, "Required";
    IF_SUPPORTED_BY_PEER_CERTIFICATE = 2, "If-Supported-By-Peer-Certificate";
    DO_NOT_CHECK = 3, "Do-Not-Check";
}

/// `ASA-IPsec-IKE-Peer-ID-Check` (26.3076.40), a named number: `get` gives and `push` takes `IpsecIkePeerIdCheck`.
pub const IPSEC_IKE_PEER_ID_CHECK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecIkePeerIdCheck>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-IKE-Peer-ID-Check", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

::radius_dict::enumeration! {
    /// A value of `ASA-IKE-Keep-Alives`.
    pub IkeKeepAlives
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-IKE-Keep-Alives` (26.3076.41), a named number: `get` gives and `push` takes `IkeKeepAlives`.
pub const IKE_KEEP_ALIVES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IkeKeepAlives>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IKE-Keep-Alives", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-Auth-On-Rekey`.
    pub IpsecAuthOnRekey
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-IPsec-Auth-On-Rekey` (26.3076.42), a named number: `get` gives and `push` takes `IpsecAuthOnRekey`.
pub const IPSEC_AUTH_ON_REKEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecAuthOnRekey>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Auth-On-Rekey", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

::radius_dict::enumeration! {
    /// A value of `ASA-Required-Client-Firewall-Vendor-Code`.
    pub RequiredClientFirewallVendorCode
    CISCO_CIC = 1, "Cisco-CIC";
    ZONE_LABS = 2, "Zone-Labs";
    NETWORKICE = 3, "NetworkICE";
    SYGATE = 4, "Sygate";
    CISCO_IPSA = 5, "Cisco-IPSA";
}

/// `ASA-Required-Client-Firewall-Vendor-Code` (26.3076.45), a named number: `get` gives and `push` takes `RequiredClientFirewallVendorCode`.
pub const REQUIRED_CLIENT_FIREWALL_VENDOR_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RequiredClientFirewallVendorCode>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Required-Client-Firewall-Vendor-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `ASA-Required-Client-Firewall-Product-Code` (26.3076.46), a number: `get` gives and `push` takes `u32`.
pub const REQUIRED_CLIENT_FIREWALL_PRODUCT_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Required-Client-Firewall-Product-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `ASA-Required-Client-Firewall-Description` (26.3076.47), text: `get` gives and `push` takes `&str`.
pub const REQUIRED_CLIENT_FIREWALL_DESCRIPTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Required-Client-Firewall-Description", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

::radius_dict::enumeration! {
    /// A value of `ASA-Require-HW-Client-Auth`.
    pub RequireHwClientAuth
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-Require-HW-Client-Auth` (26.3076.48), a named number: `get` gives and `push` takes `RequireHwClientAuth`.
pub const REQUIRE_HW_CLIENT_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RequireHwClientAuth>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Require-HW-Client-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

::radius_dict::enumeration! {
    /// A value of `ASA-Required-Individual-User-Auth`.
    pub RequiredIndividualUserAuth
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-Required-Individual-User-Auth` (26.3076.49), a named number: `get` gives and `push` takes `RequiredIndividualUserAuth`.
pub const REQUIRED_INDIVIDUAL_USER_AUTH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RequiredIndividualUserAuth>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Required-Individual-User-Auth", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `ASA-Authenticated-User-Idle-Timeout` (26.3076.50), a number: `get` gives and `push` takes `u32`.
pub const AUTHENTICATED_USER_IDLE_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Authenticated-User-Idle-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

::radius_dict::enumeration! {
    /// A value of `ASA-Cisco-IP-Phone-Bypass`.
    pub CiscoIpPhoneBypass
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-Cisco-IP-Phone-Bypass` (26.3076.51), a named number: `get` gives and `push` takes `CiscoIpPhoneBypass`.
pub const CISCO_IP_PHONE_BYPASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CiscoIpPhoneBypass>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Cisco-IP-Phone-Bypass", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-Split-Tunneling-Policy`.
    pub IpsecSplitTunnelingPolicy
    NO_SPLIT_TUNNELING = 0, "No-Split-Tunneling";
    SPLIT_TUNNELING = 1, "Split-Tunneling";
    LOCAL_LAN_PERMITTED = 2, "Local-LAN-Permitted";
}

/// `ASA-IPsec-Split-Tunneling-Policy` (26.3076.55), a named number: `get` gives and `push` takes `IpsecSplitTunnelingPolicy`.
pub const IPSEC_SPLIT_TUNNELING_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecSplitTunnelingPolicy>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Split-Tunneling-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-Required-Client-Firewall-Capability`.
    pub IpsecRequiredClientFirewallCapability
    NONE = 0, "None";
    POLICY_REMOTELY_DEFINED = 1, "Policy-Remotely-Defined";
    POLICY_PUSHED = 2, "Policy-Pushed";
    POLICY_FROM_SERVER = 4, "Policy-from-Server";
}

/// `ASA-IPsec-Required-Client-Firewall-Capability` (26.3076.56), a named number: `get` gives and `push` takes `IpsecRequiredClientFirewallCapability`.
pub const IPSEC_REQUIRED_CLIENT_FIREWALL_CAPABILITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecRequiredClientFirewallCapability>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Required-Client-Firewall-Capability", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `ASA-IPsec-Client-Firewall-Filter-Name` (26.3076.57), text: `get` gives and `push` takes `&str`.
pub const IPSEC_CLIENT_FIREWALL_FILTER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Client-Firewall-Filter-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-Client-Firewall-Filter-Optional`.
    pub IpsecClientFirewallFilterOptional
    REQUIRED = 0, "Required";
    OPTIONAL = 1, "Optional";
}

/// `ASA-IPsec-Client-Firewall-Filter-Optional` (26.3076.58), a named number: `get` gives and `push` takes `IpsecClientFirewallFilterOptional`.
pub const IPSEC_CLIENT_FIREWALL_FILTER_OPTIONAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecClientFirewallFilterOptional>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Client-Firewall-Filter-Optional", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

::radius_dict::enumeration! {
    /// A value of `ASA-IPsec-Backup-Servers`.
    pub IpsecBackupServers
    USE_CLIENT_CONFIGURED_LIST = 1, "Use-Client-Configured-List";
    DISABLE_AND_CLEAR_CLIENT_LIST = 2, "Disable-and-clear-client-list";
    USE_BACKUP_SERVER_LIST = 3, "Use-Backup-Server-List";
}

/// `ASA-IPsec-Backup-Servers` (26.3076.59), a named number: `get` gives and `push` takes `IpsecBackupServers`.
pub const IPSEC_BACKUP_SERVERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecBackupServers>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Backup-Servers", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `ASA-IPsec-Backup-Server-List` (26.3076.60), text: `get` gives and `push` takes `&str`.
pub const IPSEC_BACKUP_SERVER_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPsec-Backup-Server-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `ASA-DHCP-Network-Scope` (26.3076.61), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const DHCP_NETWORK_SCOPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ASA-DHCP-Network-Scope", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

::radius_dict::enumeration! {
    /// A value of `ASA-Intercept-DHCP-Configure-Msg`.
    pub InterceptDhcpConfigureMsg
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-Intercept-DHCP-Configure-Msg` (26.3076.62), a named number: `get` gives and `push` takes `InterceptDhcpConfigureMsg`.
pub const INTERCEPT_DHCP_CONFIGURE_MSG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<InterceptDhcpConfigureMsg>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Intercept-DHCP-Configure-Msg", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `ASA-MS-Client-Subnet-Mask` (26.3076.63), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const MS_CLIENT_SUBNET_MASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("ASA-MS-Client-Subnet-Mask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

::radius_dict::enumeration! {
    /// A value of `ASA-Allow-Network-Extension-Mode`.
    pub AllowNetworkExtensionMode
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-Allow-Network-Extension-Mode` (26.3076.64), a named number: `get` gives and `push` takes `AllowNetworkExtensionMode`.
pub const ALLOW_NETWORK_EXTENSION_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AllowNetworkExtensionMode>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Allow-Network-Extension-Mode", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

::radius_dict::enumeration! {
    /// A value of `ASA-Authorization-Type`.
    pub AuthorizationType
    NONE = 0, "None";
    RADIUS = 1, "Radius";
    LDAP = 2, "LDAP";
}

/// `ASA-Authorization-Type` (26.3076.65), a named number: `get` gives and `push` takes `AuthorizationType`.
pub const AUTHORIZATION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthorizationType>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Authorization-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

::radius_dict::enumeration! {
    /// A value of `ASA-Authorization-Required`.
    pub AuthorizationRequired
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `ASA-Authorization-Required` (26.3076.66), a named number: `get` gives and `push` takes `AuthorizationRequired`.
pub const AUTHORIZATION_REQUIRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AuthorizationRequired>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Authorization-Required", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `ASA-Authorization-DN-Field` (26.3076.67), text: `get` gives and `push` takes `&str`.
pub const AUTHORIZATION_DN_FIELD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Authorization-DN-Field", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `ASA-IKE-KeepAlive-Confidence-Interval` (26.3076.68), a number: `get` gives and `push` takes `u32`.
pub const IKE_KEEPALIVE_CONFIDENCE_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IKE-KeepAlive-Confidence-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `ASA-WebVPN-Content-Filter-Parameters` (26.3076.69), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_CONTENT_FILTER_PARAMETERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Content-Filter-Parameters", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `ASA-WebVPN-HTML-Filter` (26.3076.70), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_HTML_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-HTML-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `ASA-WebVPN-URL-List` (26.3076.71), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_URL_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-URL-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `ASA-WebVPN-Port-Forwarding-List` (26.3076.72), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_PORT_FORWARDING_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Port-Forwarding-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `ASA-WebVPN-Access-List` (26.3076.73), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_ACCESS_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Access-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `ASA-WebVPNACL` (26.3076.73), text: `get` gives and `push` takes `&str`.
pub const WEBVPNACL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPNACL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `ASA-WebVPN-HTTP-Proxy-IP-Address` (26.3076.74), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_HTTP_PROXY_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-HTTP-Proxy-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

::radius_dict::enumeration! {
    /// A value of `ASA-Cisco-LEAP-Bypass`.
    pub CiscoLeapBypass
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-Cisco-LEAP-Bypass` (26.3076.75), a named number: `get` gives and `push` takes `CiscoLeapBypass`.
pub const CISCO_LEAP_BYPASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CiscoLeapBypass>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Cisco-LEAP-Bypass", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `ASA-WebVPN-Default-Homepage` (26.3076.76), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_DEFAULT_HOMEPAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Default-Homepage", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `ASA-Client-Type-Version-Limiting` (26.3076.77), text: `get` gives and `push` takes `&str`.
pub const CLIENT_TYPE_VERSION_LIMITING: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Client-Type-Version-Limiting", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `ASA-WebVPN-Group-based-HTTP/HTTPS-Proxy-Exception-List` (26.3076.78), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_GROUP_BASED_HTTP_HTTPS_PROXY_EXCEPTION_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Group-based-HTTP/HTTPS-Proxy-Exception-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `ASA-WebVPN-Port-Forwarding-Name` (26.3076.79), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_PORT_FORWARDING_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Port-Forwarding-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `ASA-IE-Proxy-Server` (26.3076.80), text: `get` gives and `push` takes `&str`.
pub const IE_PROXY_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IE-Proxy-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

::radius_dict::enumeration! {
    /// A value of `ASA-IE-Proxy-Server-Policy`.
    pub IeProxyServerPolicy
    NO_MODIFY = 1, "No-Modify";
    NO_PROXY = 2, "No-Proxy";
    AUTO_DETECT = 3, "Auto-detect";
    USE_CONCENTRATOR_SETTING = 4, "Use-Concentrator-Setting";
}

/// `ASA-IE-Proxy-Server-Policy` (26.3076.81), a named number: `get` gives and `push` takes `IeProxyServerPolicy`.
pub const IE_PROXY_SERVER_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IeProxyServerPolicy>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IE-Proxy-Server-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `ASA-IE-Proxy-Exception-List` (26.3076.82), text: `get` gives and `push` takes `&str`.
pub const IE_PROXY_EXCEPTION_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IE-Proxy-Exception-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

::radius_dict::enumeration! {
    /// A value of `ASA-IE-Proxy-Bypass-Local`.
    pub IeProxyBypassLocal
    NONE = 0, "None";
    LOCAL = 1, "Local";
}

/// `ASA-IE-Proxy-Bypass-Local` (26.3076.83), a named number: `get` gives and `push` takes `IeProxyBypassLocal`.
pub const IE_PROXY_BYPASS_LOCAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IeProxyBypassLocal>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IE-Proxy-Bypass-Local", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `ASA-IKE-Keepalive-Retry-Interval` (26.3076.84), a number: `get` gives and `push` takes `u32`.
pub const IKE_KEEPALIVE_RETRY_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IKE-Keepalive-Retry-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `ASA-Tunnel-Group-Lock` (26.3076.85), text: `get` gives and `push` takes `&str`.
pub const TUNNEL_GROUP_LOCK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Tunnel-Group-Lock", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `ASA-Access-List-Inbound` (26.3076.86), text: `get` gives and `push` takes `&str`.
pub const ACCESS_LIST_INBOUND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Access-List-Inbound", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `ASA-Access-List-Outbound` (26.3076.87), text: `get` gives and `push` takes `&str`.
pub const ACCESS_LIST_OUTBOUND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Access-List-Outbound", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

::radius_dict::enumeration! {
    /// A value of `ASA-Perfect-Forward-Secrecy-Enable`.
    pub PerfectForwardSecrecyEnable
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `ASA-Perfect-Forward-Secrecy-Enable` (26.3076.88), a named number: `get` gives and `push` takes `PerfectForwardSecrecyEnable`.
pub const PERFECT_FORWARD_SECRECY_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PerfectForwardSecrecyEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Perfect-Forward-Secrecy-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

::radius_dict::enumeration! {
    /// A value of `ASA-NAC-Enable`.
    pub NacEnable
    NO = 0, "No";
    YES = 1, "Yes";
}

/// `ASA-NAC-Enable` (26.3076.89), a named number: `get` gives and `push` takes `NacEnable`.
pub const NAC_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NacEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-NAC-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `ASA-NAC-Status-Query-Timer` (26.3076.90), a number: `get` gives and `push` takes `u32`.
pub const NAC_STATUS_QUERY_TIMER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-NAC-Status-Query-Timer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `ASA-NAC-Revalidation-Timer` (26.3076.91), a number: `get` gives and `push` takes `u32`.
pub const NAC_REVALIDATION_TIMER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-NAC-Revalidation-Timer", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `ASA-NAC-Default-ACL` (26.3076.92), text: `get` gives and `push` takes `&str`.
pub const NAC_DEFAULT_ACL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-NAC-Default-ACL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-URL-Entry-Enable`.
    pub WebvpnUrlEntryEnable
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-URL-Entry-Enable` (26.3076.93), a named number: `get` gives and `push` takes `WebvpnUrlEntryEnable`.
pub const WEBVPN_URL_ENTRY_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnUrlEntryEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-URL-Entry-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-File-Access-Enable`.
    pub WebvpnFileAccessEnable
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-File-Access-Enable` (26.3076.94), a named number: `get` gives and `push` takes `WebvpnFileAccessEnable`.
pub const WEBVPN_FILE_ACCESS_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnFileAccessEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-File-Access-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-File-Server-Entry-Enable`.
    pub WebvpnFileServerEntryEnable
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-File-Server-Entry-Enable` (26.3076.95), a named number: `get` gives and `push` takes `WebvpnFileServerEntryEnable`.
pub const WEBVPN_FILE_SERVER_ENTRY_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnFileServerEntryEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-File-Server-Entry-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-File-Server-Browsing-Enable`.
    pub WebvpnFileServerBrowsingEnable
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-File-Server-Browsing-Enable` (26.3076.96), a named number: `get` gives and `push` takes `WebvpnFileServerBrowsingEnable`.
pub const WEBVPN_FILE_SERVER_BROWSING_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnFileServerBrowsingEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-File-Server-Browsing-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-Port-Forwarding-Enable`.
    pub WebvpnPortForwardingEnable
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-Port-Forwarding-Enable` (26.3076.97), a named number: `get` gives and `push` takes `WebvpnPortForwardingEnable`.
pub const WEBVPN_PORT_FORWARDING_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnPortForwardingEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Port-Forwarding-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-Port-Forwarding-Exchange-Proxy-Enable`.
    pub WebvpnPortForwardingExchangeProxyEnable
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-Port-Forwarding-Exchange-Proxy-Enable` (26.3076.98), a named number: `get` gives and `push` takes `WebvpnPortForwardingExchangeProxyEnable`.
pub const WEBVPN_PORT_FORWARDING_EXCHANGE_PROXY_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnPortForwardingExchangeProxyEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Port-Forwarding-Exchange-Proxy-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-Port-Forwarding-HTTP-Proxy`.
    pub WebvpnPortForwardingHttpProxy
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-Port-Forwarding-HTTP-Proxy` (26.3076.99), a named number: `get` gives and `push` takes `WebvpnPortForwardingHttpProxy`.
pub const WEBVPN_PORT_FORWARDING_HTTP_PROXY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnPortForwardingHttpProxy>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Port-Forwarding-HTTP-Proxy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-Citrix-Metaframe-Enable`.
    pub WebvpnCitrixMetaframeEnable
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-Citrix-Metaframe-Enable` (26.3076.101), a named number: `get` gives and `push` takes `WebvpnCitrixMetaframeEnable`.
pub const WEBVPN_CITRIX_METAFRAME_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnCitrixMetaframeEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Citrix-Metaframe-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-Apply-ACL`.
    pub WebvpnApplyAcl
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-Apply-ACL` (26.3076.102), a named number: `get` gives and `push` takes `WebvpnApplyAcl`.
pub const WEBVPN_APPLY_ACL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnApplyAcl>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Apply-ACL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-SSL-VPN-Client-Enable`.
    pub WebvpnSslVpnClientEnable
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-SSL-VPN-Client-Enable` (26.3076.103), a named number: `get` gives and `push` takes `WebvpnSslVpnClientEnable`.
pub const WEBVPN_SSL_VPN_CLIENT_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnSslVpnClientEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SSL-VPN-Client-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-SSL-VPN-Client-Required`.
    pub WebvpnSslVpnClientRequired
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-SSL-VPN-Client-Required` (26.3076.104), a named number: `get` gives and `push` takes `WebvpnSslVpnClientRequired`.
pub const WEBVPN_SSL_VPN_CLIENT_REQUIRED: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnSslVpnClientRequired>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SSL-VPN-Client-Required", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-SSL-VPN-Client-Keep-Installation`.
    pub WebvpnSslVpnClientKeepInstallation
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-SSL-VPN-Client-Keep-Installation` (26.3076.105), a named number: `get` gives and `push` takes `WebvpnSslVpnClientKeepInstallation`.
pub const WEBVPN_SSL_VPN_CLIENT_KEEP_INSTALLATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnSslVpnClientKeepInstallation>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SSL-VPN-Client-Keep-Installation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `ASA-SVC-Keepalive` (26.3076.107), a number: `get` gives and `push` takes `u32`.
pub const SVC_KEEPALIVE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SVC-Keepalive", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `ASA-WebVPN-SVC-Keepalive-Frequency` (26.3076.107), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_SVC_KEEPALIVE_FREQUENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SVC-Keepalive-Frequency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `ASA-SVC-DPD-Interval-Client` (26.3076.108), a number: `get` gives and `push` takes `u32`.
pub const SVC_DPD_INTERVAL_CLIENT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SVC-DPD-Interval-Client", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `ASA-WebVPN-SVC-Client-DPD-Frequency` (26.3076.108), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_SVC_CLIENT_DPD_FREQUENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SVC-Client-DPD-Frequency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `ASA-SVC-DPD-Interval-Gateway` (26.3076.109), a number: `get` gives and `push` takes `u32`.
pub const SVC_DPD_INTERVAL_GATEWAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SVC-DPD-Interval-Gateway", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `ASA-WebVPN-SVC-Gateway-DPD-Frequency` (26.3076.109), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_SVC_GATEWAY_DPD_FREQUENCY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SVC-Gateway-DPD-Frequency", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `ASA-SVC-Rekey-Time` (26.3076.110), a number: `get` gives and `push` takes `u32`.
pub const SVC_REKEY_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SVC-Rekey-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `ASA-WebVPN-SVC-Rekey-Time` (26.3076.110), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_SVC_REKEY_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SVC-Rekey-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-SVC-Rekey-Method`.
    pub WebvpnSvcRekeyMethod
    OFF = 0, "Off";
    SSL = 1, "SSL";
    NEW_TUNNEL = 2, "New-Tunnel";
}

/// `ASA-WebVPN-SVC-Rekey-Method` (26.3076.111), a named number: `get` gives and `push` takes `WebvpnSvcRekeyMethod`.
pub const WEBVPN_SVC_REKEY_METHOD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnSvcRekeyMethod>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SVC-Rekey-Method", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-SVC-Compression`.
    pub WebvpnSvcCompression
    OFF = 0, "Off";
    DEFLATE_COMPRESSION = 1, "Deflate-Compression";
}

/// `ASA-WebVPN-SVC-Compression` (26.3076.112), a named number: `get` gives and `push` takes `WebvpnSvcCompression`.
pub const WEBVPN_SVC_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnSvcCompression>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SVC-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `ASA-WebVPN-Customization` (26.3076.113), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_CUSTOMIZATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Customization", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `ASA-WebVPN-SSO-Server-Name` (26.3076.114), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_SSO_SERVER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SSO-Server-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `ASA-WebVPN-Deny-Message` (26.3076.116), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_DENY_MESSAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Deny-Message", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-HTTP-Compression`.
    pub WebvpnHttpCompression
    OFF = 0, "Off";
    DEFLATE_COMPRESSION = 1, "Deflate-Compression";
}

/// `ASA-WebVPN-HTTP-Compression` (26.3076.120), a named number: `get` gives and `push` takes `WebvpnHttpCompression`.
pub const WEBVPN_HTTP_COMPRESSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnHttpCompression>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-HTTP-Compression", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `ASA-WebVPN-Keepalive-Ignore` (26.3076.121), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_KEEPALIVE_IGNORE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Keepalive-Ignore", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

::radius_dict::enumeration! {
    /// A value of `ASA-Extended-Authentication-On-Rekey`.
    pub ExtendedAuthenticationOnRekey
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-Extended-Authentication-On-Rekey` (26.3076.122), a named number: `get` gives and `push` takes `ExtendedAuthenticationOnRekey`.
pub const EXTENDED_AUTHENTICATION_ON_REKEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ExtendedAuthenticationOnRekey>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Extended-Authentication-On-Rekey", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

::radius_dict::enumeration! {
    /// A value of `ASA-SVC-DTLS`.
    pub SvcDtls
    FALSE = 0, "FALSE";
    TRUE = 1, "TRUE";
}

/// `ASA-SVC-DTLS` (26.3076.123), a named number: `get` gives and `push` takes `SvcDtls`.
pub const SVC_DTLS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SvcDtls>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SVC-DTLS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-SVC-DTLS-Enable`.
    pub WebvpnSvcDtlsEnable
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPN-SVC-DTLS-Enable` (26.3076.123), a named number: `get` gives and `push` takes `WebvpnSvcDtlsEnable`.
pub const WEBVPN_SVC_DTLS_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnSvcDtlsEnable>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SVC-DTLS-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `ASA-WebVPN-Auto-HTTP-Signon` (26.3076.124), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_AUTO_HTTP_SIGNON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Auto-HTTP-Signon", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `ASA-SVC-MTU` (26.3076.125), a number: `get` gives and `push` takes `u32`.
pub const SVC_MTU: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SVC-MTU", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `ASA-WebVPN-SVC-DTLS-MTU` (26.3076.125), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_SVC_DTLS_MTU: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-SVC-DTLS-MTU", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-Hidden-Shares`.
    pub WebvpnHiddenShares
    NONE = 0, "None";
    VISIBLE = 1, "Visible";
}

/// `ASA-WebVPN-Hidden-Shares` (26.3076.126), a named number: `get` gives and `push` takes `WebvpnHiddenShares`.
pub const WEBVPN_HIDDEN_SHARES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnHiddenShares>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Hidden-Shares", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `ASA-SVC-Modules` (26.3076.127), text: `get` gives and `push` takes `&str`.
pub const SVC_MODULES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SVC-Modules", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `ASA-SVC-Profiles` (26.3076.128), text: `get` gives and `push` takes `&str`.
pub const SVC_PROFILES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SVC-Profiles", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

::radius_dict::enumeration! {
    /// A value of `ASA-SVC-Ask`.
    pub SvcAsk
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
    ENABLE_DEFAULT_SERVICE = 3, "Enable-Default-Service";
    ENABLE_DEFAULT_CLIENTLESS = 5, "Enable-Default-Clientless";
}

/// `ASA-SVC-Ask` (26.3076.131), a named number: `get` gives and `push` takes `SvcAsk`.
pub const SVC_ASK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SvcAsk>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SVC-Ask", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `ASA-SVC-Ask-Timeout` (26.3076.132), a number: `get` gives and `push` takes `u32`.
pub const SVC_ASK_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SVC-Ask-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `ASA-IE-Proxy-PAC-URL` (26.3076.133), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const IE_PROXY_PAC_URL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IE-Proxy-PAC-URL", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

::radius_dict::enumeration! {
    /// A value of `ASA-Strip-Realm`.
    pub StripRealm
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-Strip-Realm` (26.3076.135), a named number: `get` gives and `push` takes `StripRealm`.
pub const STRIP_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<StripRealm>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Strip-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `ASA-Smart-Tunnel` (26.3076.136), text: `get` gives and `push` takes `&str`.
pub const SMART_TUNNEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Smart-Tunnel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `ASA-WebVPN-Smart-Tunnel` (26.3076.136), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_SMART_TUNNEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Smart-Tunnel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `ASA-WebVPN-ActiveX-Relay` (26.3076.137), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_ACTIVEX_RELAY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-ActiveX-Relay", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

::radius_dict::enumeration! {
    /// A value of `ASA-Smart-Tunnel-Auto`.
    pub SmartTunnelAuto
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
    AUTOSTART = 2, "AutoStart";
}

/// `ASA-Smart-Tunnel-Auto` (26.3076.138), a named number: `get` gives and `push` takes `SmartTunnelAuto`.
pub const SMART_TUNNEL_AUTO: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SmartTunnelAuto>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Smart-Tunnel-Auto", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPN-Smart-Tunnel-Auto-Start`.
    pub WebvpnSmartTunnelAutoStart
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
    AUTOSTART = 2, "AutoStart";
}

/// `ASA-WebVPN-Smart-Tunnel-Auto-Start` (26.3076.138), a named number: `get` gives and `push` takes `WebvpnSmartTunnelAutoStart`.
pub const WEBVPN_SMART_TUNNEL_AUTO_START: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnSmartTunnelAutoStart>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Smart-Tunnel-Auto-Start", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `ASA-Smart-Tunnel-Auto-Signon-Enable` (26.3076.139), text: `get` gives and `push` takes `&str`.
pub const SMART_TUNNEL_AUTO_SIGNON_ENABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Smart-Tunnel-Auto-Signon-Enable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `ASA-WebVPN-Smart-Tunnel-Auto-Sign-On` (26.3076.139), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_SMART_TUNNEL_AUTO_SIGN_ON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Smart-Tunnel-Auto-Sign-On", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `ASA-VLAN` (26.3076.140), a number: `get` gives and `push` takes `u32`.
pub const VLAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-VLAN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `ASA-NAC-Settings` (26.3076.141), text: `get` gives and `push` takes `&str`.
pub const NAC_SETTINGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-NAC-Settings", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `ASA-Member-Of` (26.3076.145), text: `get` gives and `push` takes `&str`.
pub const MEMBER_OF: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Member-Of", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `ASA-TunnelGroupName` (26.3076.146), text: `get` gives and `push` takes `&str`.
pub const TUNNELGROUPNAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-TunnelGroupName", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `ASA-WebVPN-Idle-Timeout-Alert-Interval` (26.3076.148), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_IDLE_TIMEOUT_ALERT_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Idle-Timeout-Alert-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `ASA-WebVPN-Session-Timeout-Alert-Interval` (26.3076.149), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_SESSION_TIMEOUT_ALERT_INTERVAL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Session-Timeout-Alert-Interval", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

::radius_dict::enumeration! {
    /// A value of `ASA-ClientType`.
    pub Clienttype
    CISCO_VPN_CLIENT_IKEV1 = 1, "Cisco-VPN-Client-IKEv1";
    ANYCONNECT_CLIENT_SSL_VPN = 2, "AnyConnect-Client-SSL-VPN";
    CLIENTLESS_SSL_VPN = 3, "Clientless-SSL-VPN";
    CUT_THROUGH_PROXY = 4, "Cut-Through-Proxy";
    L2TP_IPSEC_SSL_VPN = 5, "L2TP/IPsec-SSL-VPN";
    ANYCONNECT_CLIENT_IPSEC_VPN_IKEV2 = 6, "AnyConnect-Client-IPSec-VPN-IKEv2";
}

/// `ASA-ClientType` (26.3076.150), a named number: `get` gives and `push` takes `Clienttype`.
pub const CLIENTTYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Clienttype>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-ClientType", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

::radius_dict::enumeration! {
    /// A value of `ASA-SessionType`.
    pub Sessiontype
    NONE = 0, "None";
    ANYCONNECT_CLIENT_SSL_VPN = 1, "AnyConnect-Client-SSL-VPN";
    ANYCONNECT_CLIENT_IPSEC_VPN_IKEV2 = 2, "AnyConnect-Client-IPSec-VPN/IKEv2";
    CLIENTLESS_SSL_VPN = 3, "Clientless-SSL-VPN";
    CLIENTLESS_EMAIL_PROXY = 4, "Clientless-Email-Proxy";
    CISCO_VPN_CLIENT_IKEV1 = 5, "Cisco-VPN-Client/IKEv1";
    IKEV1_LAN_TO_LAN = 6, "IKEv1-LAN-to-LAN";
    IKEV2_LAN_TO_LAN = 7, "IKEv2-LAN-to-LAN";
    VPN_LOAD_BALANCING = 8, "VPN-Load-Balancing";
}

/// `ASA-SessionType` (26.3076.151), a named number: `get` gives and `push` takes `Sessiontype`.
pub const SESSIONTYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Sessiontype>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SessionType", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

::radius_dict::enumeration! {
    /// A value of `ASA-SessionSubtype`.
    pub Sessionsubtype
    NONE = 0, "None";
    CLIENTLESS = 1, "Clientless";
    CLIENT = 2, "Client";
    CLIENT_ONLY = 3, "Client-Only";
}

/// `ASA-SessionSubtype` (26.3076.152), a named number: `get` gives and `push` takes `Sessionsubtype`.
pub const SESSIONSUBTYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Sessionsubtype>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-SessionSubtype", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `ASA-WebVPN-Download_Max-Size` (26.3076.157), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_DOWNLOAD_MAX_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Download_Max-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `ASA-WebVPN-Upload-Max-Size` (26.3076.158), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_UPLOAD_MAX_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Upload-Max-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `ASA-WebVPN-Post-Max-Size` (26.3076.159), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_POST_MAX_SIZE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Post-Max-Size", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `ASA-WebVPN-User-Storage` (26.3076.160), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_USER_STORAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-User-Storage", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

/// `ASA-WebVPN-Storage-Objects` (26.3076.161), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_STORAGE_OBJECTS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Storage-Objects", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `ASA-WebVPN-Storage-Key` (26.3076.162), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const WEBVPN_STORAGE_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Storage-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `ASA-WebVPN-VDI` (26.3076.163), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_VDI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-VDI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `ASA-Address-Pools` (26.3076.217), text: `get` gives and `push` takes `&str`.
pub const ADDRESS_POOLS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Address-Pools", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

/// `ASA-IPv6-Address-Pools` (26.3076.218), text: `get` gives and `push` takes `&str`.
pub const IPV6_ADDRESS_POOLS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPv6-Address-Pools", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 218));

/// `ASA-IPv6-VPN-Filter` (26.3076.219), text: `get` gives and `push` takes `&str`.
pub const IPV6_VPN_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-IPv6-VPN-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 219));

/// `ASA-Privilege-Level` (26.3076.220), a number: `get` gives and `push` takes `u32`.
pub const PRIVILEGE_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-Privilege-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

/// `ASA-WebVPN-UNIX-User-ID` (26.3076.221), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_UNIX_USER_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-UNIX-User-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));

/// `ASA-WebVPN-UNIX-Group-ID` (26.3076.222), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_UNIX_GROUP_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-UNIX-Group-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 222));

/// `ASA-WebVPN-Macro-Substitution-Value1` (26.3076.223), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_MACRO_SUBSTITUTION_VALUE1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Macro-Substitution-Value1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 223));

/// `ASA-WebVPN-Macro-Substitution-Value2` (26.3076.224), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_MACRO_SUBSTITUTION_VALUE2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Macro-Substitution-Value2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 224));

::radius_dict::enumeration! {
    /// A value of `ASA-WebVPNSmart-Card-Removal-Disconnect`.
    pub WebvpnsmartCardRemovalDisconnect
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `ASA-WebVPNSmart-Card-Removal-Disconnect` (26.3076.225), a named number: `get` gives and `push` takes `WebvpnsmartCardRemovalDisconnect`.
pub const WEBVPNSMART_CARD_REMOVAL_DISCONNECT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<WebvpnsmartCardRemovalDisconnect>> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPNSmart-Card-Removal-Disconnect", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 225));

/// `ASA-WebVPN-Smart-Tunnel-Tunnel-Policy` (26.3076.227), text: `get` gives and `push` takes `&str`.
pub const WEBVPN_SMART_TUNNEL_TUNNEL_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Smart-Tunnel-Tunnel-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 227));

/// `ASA-WebVPN-Home-Page-Use-Smart-Tunnel` (26.3076.228), a number: `get` gives and `push` takes `u32`.
pub const WEBVPN_HOME_PAGE_USE_SMART_TUNNEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("ASA-WebVPN-Home-Page-Use-Smart-Tunnel", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));
