// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Altiga` (3076).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(3076);

/// `Altiga-Access-Hours-G/U` (26.3076.1), text: `get` gives and `push` takes `&str`.
pub const ACCESS_HOURS_G_U: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Access-Hours-G/U", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Altiga-Simultaneous-Logins-G/U` (26.3076.2), a number: `get` gives and `push` takes `u32`.
pub const SIMULTANEOUS_LOGINS_G_U: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Simultaneous-Logins-G/U", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Altiga-Min-Password-Length-G` (26.3076.3), a number: `get` gives and `push` takes `u32`.
pub const MIN_PASSWORD_LENGTH_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Min-Password-Length-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

::radius_dict::enumeration! {
    /// A value of `Altiga-Allow-Alpha-Only-Passwords-G`.
    pub AllowAlphaOnlyPasswordsG
    DISALLOW = 0, "Disallow";
    ALLOW = 1, "Allow";
}

/// `Altiga-Allow-Alpha-Only-Passwords-G` (26.3076.4), a named number: `get` gives and `push` takes `AllowAlphaOnlyPasswordsG`.
pub const ALLOW_ALPHA_ONLY_PASSWORDS_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AllowAlphaOnlyPasswordsG>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Allow-Alpha-Only-Passwords-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Altiga-Primary-DNS-G` (26.3076.5), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Primary-DNS-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Altiga-Secondary-DNS-G` (26.3076.6), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Secondary-DNS-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Altiga-Primary-WINS-G` (26.3076.7), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_WINS_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Primary-WINS-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Altiga-Secondary-WINS-G` (26.3076.8), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_WINS_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Secondary-WINS-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

::radius_dict::enumeration! {
    /// A value of `Altiga-SEP-Card-Assignment-G/U`.
    pub SepCardAssignmentGU
    SEP1 = 1, "SEP1";
    SEP2 = 2, "SEP2";
    SEP3 = 4, "SEP3";
    SEP4 = 8, "SEP4";
    ANY_SEP = 15, "Any-SEP";
}

/// `Altiga-SEP-Card-Assignment-G/U` (26.3076.9), a named number: `get` gives and `push` takes `SepCardAssignmentGU`.
pub const SEP_CARD_ASSIGNMENT_G_U: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<SepCardAssignmentGU>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-SEP-Card-Assignment-G/U", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

::radius_dict::enumeration! {
    /// A value of `Altiga-Priority-on-SEP-G/U`.
    pub PriorityOnSepGU
    HIGH = 1, "High";
    MED_HIGH = 2, "Med-High";
    MEDIUM = 3, "Medium";
    MED_LOW = 4, "Med-Low";
    LOW = 5, "Low";
}

/// `Altiga-Priority-on-SEP-G/U` (26.3076.10), a named number: `get` gives and `push` takes `PriorityOnSepGU`.
pub const PRIORITY_ON_SEP_G_U: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PriorityOnSepGU>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Priority-on-SEP-G/U", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

::radius_dict::enumeration! {
    /// A value of `Altiga-Tunneling-Protocols-G/U`.
    pub TunnelingProtocolsGU
    PPTP = 1, "PPTP";
    L2TP = 2, "L2TP";
    IPSEC = 4, "IPSec";
    PPTP_AND_IPSEC = 5, "PPTP-and-IPSec";
    L2TP_IPSEC = 8, "L2TP/IPSec";
    ALL = 15, "All";
}

/// `Altiga-Tunneling-Protocols-G/U` (26.3076.11), a named number: `get` gives and `push` takes `TunnelingProtocolsGU`.
pub const TUNNELING_PROTOCOLS_G_U: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<TunnelingProtocolsGU>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Tunneling-Protocols-G/U", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Altiga-IPSec-Sec-Association-G/U` (26.3076.12), text: `get` gives and `push` takes `&str`.
pub const IPSEC_SEC_ASSOCIATION_G_U: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-Sec-Association-G/U", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `Altiga-IPSec-Authentication-G`.
    pub IpsecAuthenticationG
    NONE = 0, "None";
    RADIUS = 1, "RADIUS";
    LDAP = 2, "LDAP";
    NTDOMAIN = 3, "NTDomain";
    SDI = 4, "SDI";
    INTERNAL = 5, "Internal";
}

/// `Altiga-IPSec-Authentication-G` (26.3076.13), a named number: `get` gives and `push` takes `IpsecAuthenticationG`.
pub const IPSEC_AUTHENTICATION_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecAuthenticationG>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-Authentication-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Altiga-IPSec-Banner-G` (26.3076.15), text: `get` gives and `push` takes `&str`.
pub const IPSEC_BANNER_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-Banner-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

::radius_dict::enumeration! {
    /// A value of `Altiga-IPSec-Allow-Passwd-Store-G/U`.
    pub IpsecAllowPasswdStoreGU
    DISALLOW = 0, "Disallow";
    ALLOW = 1, "Allow";
}

/// `Altiga-IPSec-Allow-Passwd-Store-G/U` (26.3076.16), a named number: `get` gives and `push` takes `IpsecAllowPasswdStoreGU`.
pub const IPSEC_ALLOW_PASSWD_STORE_G_U: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecAllowPasswdStoreGU>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-Allow-Passwd-Store-G/U", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

::radius_dict::enumeration! {
    /// A value of `Altiga-Use-Client-Address-G/U`.
    pub UseClientAddressGU
    DISALLOW = 0, "Disallow";
    ALLOW = 1, "Allow";
}

/// `Altiga-Use-Client-Address-G/U` (26.3076.17), a named number: `get` gives and `push` takes `UseClientAddressGU`.
pub const USE_CLIENT_ADDRESS_G_U: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UseClientAddressGU>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Use-Client-Address-G/U", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

::radius_dict::enumeration! {
    /// A value of `Altiga-PPTP-Min-Authentication-G/U`.
    pub PptpMinAuthenticationGU
    PAP = 1, "PAP";
    CHAP = 2, "CHAP";
    EAP_MD5 = 4, "EAP-MD5";
    EAP_GTC = 8, "EAP-GTC";
    EAP_TLS = 16, "EAP-TLS";
    MSCHAPV1 = 32, "MSCHAPv1";
    MSCHAPV2 = 64, "MSCHAPv2";
    DEFAULT = 102, "Default";
}

/// `Altiga-PPTP-Min-Authentication-G/U` (26.3076.18), a named number: `get` gives and `push` takes `PptpMinAuthenticationGU`.
pub const PPTP_MIN_AUTHENTICATION_G_U: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PptpMinAuthenticationGU>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-PPTP-Min-Authentication-G/U", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

::radius_dict::enumeration! {
    /// A value of `Altiga-L2TP-Min-Authentication-G/U`.
    pub L2tpMinAuthenticationGU
    PAP = 1, "PAP";
    CHAP = 2, "CHAP";
    EAP_MD5 = 4, "EAP-MD5";
    EAP_GTC = 8, "EAP-GTC";
    EAP_TLS = 16, "EAP-TLS";
    MSCHAPV1 = 32, "MSCHAPv1";
    MSCHAPV2 = 64, "MSCHAPv2";
    DEFAULT = 102, "Default";
}

/// `Altiga-L2TP-Min-Authentication-G/U` (26.3076.19), a named number: `get` gives and `push` takes `L2tpMinAuthenticationGU`.
pub const L2TP_MIN_AUTHENTICATION_G_U: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<L2tpMinAuthenticationGU>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-L2TP-Min-Authentication-G/U", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

::radius_dict::enumeration! {
    /// A value of `Altiga-PPTP-Encryption-G`.
    pub PptpEncryptionG
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

/// `Altiga-PPTP-Encryption-G` (26.3076.20), a named number: `get` gives and `push` takes `PptpEncryptionG`.
pub const PPTP_ENCRYPTION_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PptpEncryptionG>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-PPTP-Encryption-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

::radius_dict::enumeration! {
    /// A value of `Altiga-L2TP-Encryption-G`.
    pub L2tpEncryptionG
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

/// `Altiga-L2TP-Encryption-G` (26.3076.21), a named number: `get` gives and `push` takes `L2tpEncryptionG`.
pub const L2TP_ENCRYPTION_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<L2tpEncryptionG>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-L2TP-Encryption-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

::radius_dict::enumeration! {
    /// A value of `Altiga-Argument-Authentication-Server-Type`.
    pub ArgumentAuthenticationServerType
    FIRSTACTIVESERVER = 1, "FirstActiveServer";
    RADIUS = 1, "RADIUS";
    LDAP = 2, "LDAP";
    NT = 3, "NT";
    SDI = 4, "SDI";
    INTERNAL = 5, "Internal";
}

/// `Altiga-Argument-Authentication-Server-Type` (26.3076.22), a named number: `get` gives and `push` takes `ArgumentAuthenticationServerType`.
pub const ARGUMENT_AUTHENTICATION_SERVER_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ArgumentAuthenticationServerType>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Argument-Authentication-Server-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

::radius_dict::enumeration! {
    /// A value of `Altiga-IPSec-L2L-Keepalives-G`.
    pub IpsecL2lKeepalivesG
    OFF = 0, "OFF";
    ON = 1, "ON";
}

/// `Altiga-IPSec-L2L-Keepalives-G` (26.3076.25), a named number: `get` gives and `push` takes `IpsecL2lKeepalivesG`.
pub const IPSEC_L2L_KEEPALIVES_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecL2lKeepalivesG>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-L2L-Keepalives-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Altiga-Argument-IPSec-Group-Name` (26.3076.26), a number: `get` gives and `push` takes `u32`.
pub const ARGUMENT_IPSEC_GROUP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Argument-IPSec-Group-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Altiga-IPSec-Split-Tunnel-List-G` (26.3076.27), text: `get` gives and `push` takes `&str`.
pub const IPSEC_SPLIT_TUNNEL_LIST_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-Split-Tunnel-List-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Altiga-IPSec-Default-Domain-G` (26.3076.28), text: `get` gives and `push` takes `&str`.
pub const IPSEC_DEFAULT_DOMAIN_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-Default-Domain-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Altiga-IPSec-Secondary-Domains-G` (26.3076.29), text: `get` gives and `push` takes `&str`.
pub const IPSEC_SECONDARY_DOMAINS_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-Secondary-Domains-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

::radius_dict::enumeration! {
    /// A value of `Altiga-IPSec-Tunnel-Type-G`.
    pub IpsecTunnelTypeG
    LAN_TO_LAN = 1, "LAN-to-LAN";
    REMOTE_ACCESS = 2, "Remote-Access";
}

/// `Altiga-IPSec-Tunnel-Type-G` (26.3076.30), a named number: `get` gives and `push` takes `IpsecTunnelTypeG`.
pub const IPSEC_TUNNEL_TYPE_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecTunnelTypeG>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-Tunnel-Type-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

::radius_dict::enumeration! {
    /// A value of `Altiga-IPSec-Mode-Config-G`.
    pub IpsecModeConfigG
    OFF = 0, "OFF";
    ON = 1, "ON";
}

/// `Altiga-IPSec-Mode-Config-G` (26.3076.31), a named number: `get` gives and `push` takes `IpsecModeConfigG`.
pub const IPSEC_MODE_CONFIG_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecModeConfigG>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-Mode-Config-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Altiga-Argument-Authentication-Server-Priority` (26.3076.32), a number: `get` gives and `push` takes `u32`.
pub const ARGUMENT_AUTHENTICATION_SERVER_PRIORITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Argument-Authentication-Server-Priority", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

::radius_dict::enumeration! {
    /// A value of `Altiga-IPSec-User-Group-Lock-G`.
    pub IpsecUserGroupLockG
    OFF = 0, "OFF";
    ON = 1, "ON";
}

/// `Altiga-IPSec-User-Group-Lock-G` (26.3076.33), a named number: `get` gives and `push` takes `IpsecUserGroupLockG`.
pub const IPSEC_USER_GROUP_LOCK_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecUserGroupLockG>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-User-Group-Lock-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

::radius_dict::enumeration! {
    /// A value of `Altiga-IPSec-Over-NAT-G`.
    pub IpsecOverNatG
    OFF = 0, "OFF";
    ON = 1, "ON";
}

/// `Altiga-IPSec-Over-NAT-G` (26.3076.34), a named number: `get` gives and `push` takes `IpsecOverNatG`.
pub const IPSEC_OVER_NAT_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IpsecOverNatG>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-Over-NAT-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Altiga-IPSec-Over-NAT-Port-Num-G` (26.3076.35), a number: `get` gives and `push` takes `u32`.
pub const IPSEC_OVER_NAT_PORT_NUM_G: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-IPSec-Over-NAT-Port-Num-G", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Altiga-Partitioning-Primary-DHCP` (26.3076.128), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PARTITIONING_PRIMARY_DHCP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Partitioning-Primary-DHCP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `Altiga-Partitioning-Secondary-DHCP` (26.3076.129), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PARTITIONING_SECONDARY_DHCP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Partitioning-Secondary-DHCP", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `Altiga-Partitioning-Premise-Rout` (26.3076.131), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PARTITIONING_PREMISE_ROUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Partitioning-Premise-Rout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `Altiga-Partitioning-Partition-Max-Sessions` (26.3076.132), text: `get` gives and `push` takes `&str`.
pub const PARTITIONING_PARTITION_MAX_SESSIONS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Partitioning-Partition-Max-Sessions", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `Altiga-Partitioning-Mobile-IP-Key` (26.3076.133), text: `get` gives and `push` takes `&str`. Logs show only its length.
pub const PARTITIONING_MOBILE_IP_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Partitioning-Mobile-IP-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `Altiga-Partitioning-Mobile-IP-Address` (26.3076.134), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PARTITIONING_MOBILE_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Partitioning-Mobile-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `Altiga-Partitioning-Mobile-IP-SPI` (26.3076.135), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PARTITIONING_MOBILE_IP_SPI: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Partitioning-Mobile-IP-SPI", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

::radius_dict::enumeration! {
    /// A value of `Altiga-Partitioning-Strip-Realm`.
    pub PartitioningStripRealm
    OFF = 0, "OFF";
    ON = 1, "ON";
}

/// `Altiga-Partitioning-Strip-Realm` (26.3076.136), a named number: `get` gives and `push` takes `PartitioningStripRealm`.
pub const PARTITIONING_STRIP_REALM: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<PartitioningStripRealm>> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Partitioning-Strip-Realm", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `Altiga-Partitioning-Group` (26.3076.137), a number: `get` gives and `push` takes `u32`.
pub const PARTITIONING_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Partitioning-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `Altiga-Group-Name` (26.3076.250), text: `get` gives and `push` takes `&str`.
pub const GROUP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Altiga-Group-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));
