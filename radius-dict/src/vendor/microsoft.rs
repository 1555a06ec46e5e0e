// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Microsoft` (311).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(311);

/// `MS-CHAP-Response` (26.311.1), 50 octets: `get` gives and `push` takes `[u8; 50]`. Logs show only its length.
pub const CHAP_RESPONSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::FixedOctets<50>> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP-Response", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `MS-CHAP-Error` (26.311.2), octets: `get` gives and `push` takes `&[u8]`.
pub const CHAP_ERROR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP-Error", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `MS-CHAP-CPW-1` (26.311.3), 70 octets: `get` gives and `push` takes `[u8; 70]`. Logs show only its length.
pub const CHAP_CPW_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::FixedOctets<70>> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP-CPW-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `MS-CHAP-CPW-2` (26.311.4), 84 octets: `get` gives and `push` takes `[u8; 84]`. Logs show only its length.
pub const CHAP_CPW_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::FixedOctets<84>> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP-CPW-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `MS-CHAP-LM-Enc-PW` (26.311.5), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const CHAP_LM_ENC_PW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP-LM-Enc-PW", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `MS-CHAP-NT-Enc-PW` (26.311.6), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const CHAP_NT_ENC_PW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP-NT-Enc-PW", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

::radius_dict::enumeration! {
    /// A value of `MS-MPPE-Encryption-Policy`.
    pub MppeEncryptionPolicy
    ENCRYPTION_ALLOWED = 1, "Encryption-Allowed";
    ENCRYPTION_REQUIRED = 2, "Encryption-Required";
}

/// `MS-MPPE-Encryption-Policy` (26.311.7), a named number: `get` gives and `push` takes `MppeEncryptionPolicy`.
pub const MPPE_ENCRYPTION_POLICY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MppeEncryptionPolicy>> =
    ::radius_proto::typed::TypedAttribute::at("MS-MPPE-Encryption-Policy", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

::radius_dict::enumeration! {
    /// A value of `MS-MPPE-Encryption-Types`.
    pub MppeEncryptionTypes
    RC4_40BIT_ALLOWED = 1, "RC4-40bit-Allowed";
    RC4_128BIT_ALLOWED = 2, "RC4-128bit-Allowed";
    RC4_40OR128_BIT_ALLOWED = 6, "RC4-40or128-bit-Allowed";
}

/// `MS-MPPE-Encryption-Type` (26.311.8), a named number: `get` gives and `push` takes `MppeEncryptionTypes`.
pub const MPPE_ENCRYPTION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MppeEncryptionTypes>> =
    ::radius_proto::typed::TypedAttribute::at("MS-MPPE-Encryption-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `MS-MPPE-Encryption-Types` (26.311.8), a named number: `get` gives and `push` takes `MppeEncryptionTypes`.
pub const MPPE_ENCRYPTION_TYPES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<MppeEncryptionTypes>> =
    ::radius_proto::typed::TypedAttribute::at("MS-MPPE-Encryption-Types", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `MS-RAS-Vendor` (26.311.9), a number: `get` gives and `push` takes `u32`.
pub const RAS_VENDOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("MS-RAS-Vendor", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `MS-CHAP-Domain` (26.311.10), octets: `get` gives and `push` takes `&[u8]`.
pub const CHAP_DOMAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP-Domain", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `MS-CHAP-Challenge` (26.311.11), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const CHAP_CHALLENGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP-Challenge", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `MS-CHAP-MPPE-Keys` (26.311.12), 24 octets, hidden like User-Password: `reveal` of a verified packet gives `[u8; 24]`, `push_hidden` takes `[u8; 24]`. Logs show only its length.
pub const CHAP_MPPE_KEYS: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::PasswordHidden<::radius_proto::value::FixedOctets<24>>> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP-MPPE-Keys", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

::radius_dict::enumeration! {
    /// A value of `MS-BAP-Usage`.
    pub BapUsage
    NOT_ALLOWED = 0, "Not-Allowed";
    ALLOWED = 1, "Allowed";
    REQUIRED = 2, "Required";
}

/// `MS-BAP-Usage` (26.311.13), a named number: `get` gives and `push` takes `BapUsage`.
pub const BAP_USAGE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<BapUsage>> =
    ::radius_proto::typed::TypedAttribute::at("MS-BAP-Usage", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `MS-Link-Utilization-Threshold` (26.311.14), a number: `get` gives and `push` takes `u32`.
pub const LINK_UTILIZATION_THRESHOLD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("MS-Link-Utilization-Threshold", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `MS-Link-Drop-Time-Limit` (26.311.15), a number: `get` gives and `push` takes `u32`.
pub const LINK_DROP_TIME_LIMIT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("MS-Link-Drop-Time-Limit", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `MS-MPPE-Send-Key` (26.311.16), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const MPPE_SEND_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("MS-MPPE-Send-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `MS-MPPE-Recv-Key` (26.311.17), octets, hidden with a salt: `reveal` of a verified packet gives `&[u8]`, `push_hidden` takes `&[u8]`. Logs show only its length.
pub const MPPE_RECV_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::typed::Salted<::radius_proto::value::Octets>> =
    ::radius_proto::typed::TypedAttribute::at("MS-MPPE-Recv-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `MS-RAS-Version` (26.311.18), text: `get` gives and `push` takes `&str`.
pub const RAS_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("MS-RAS-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `MS-Old-ARAP-Password` (26.311.19), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const OLD_ARAP_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-Old-ARAP-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `MS-New-ARAP-Password` (26.311.20), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const NEW_ARAP_PASSWORD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-New-ARAP-Password", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

::radius_dict::enumeration! {
    /// A value of `MS-ARAP-PW-Change-Reason`.
    pub ArapPwChangeReason
    JUST_CHANGE_PASSWORD = 1, "Just-Change-Password";
    EXPIRED_PASSWORD = 2, "Expired-Password";
    ADMIN_REQUIRES_PASSWORD_CHANGE = 3, "Admin-Requires-Password-Change";
    PASSWORD_TOO_SHORT = 4, "Password-Too-Short";
}

/// `MS-ARAP-PW-Change-Reason` (26.311.21), a named number: `get` gives and `push` takes `ArapPwChangeReason`.
pub const ARAP_PW_CHANGE_REASON: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ArapPwChangeReason>> =
    ::radius_proto::typed::TypedAttribute::at("MS-ARAP-PW-Change-Reason", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `MS-Filter` (26.311.22), octets: `get` gives and `push` takes `&[u8]`.
pub const FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

::radius_dict::enumeration! {
    /// A value of `MS-Acct-Auth-Type`.
    pub AcctAuthType
    PAP = 1, "PAP";
    CHAP = 2, "CHAP";
    MS_CHAP_1 = 3, "MS-CHAP-1";
    MS_CHAP_2 = 4, "MS-CHAP-2";
    EAP = 5, "EAP";
}

/// `MS-Acct-Auth-Type` (26.311.23), a named number: `get` gives and `push` takes `AcctAuthType`.
pub const ACCT_AUTH_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AcctAuthType>> =
    ::radius_proto::typed::TypedAttribute::at("MS-Acct-Auth-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

::radius_dict::enumeration! {
    /// A value of `MS-Acct-EAP-Type`.
    pub AcctEapType
    MD5 = 4, "MD5";
    OTP = 5, "OTP";
    GENERIC_TOKEN_CARD = 6, "Generic-Token-Card";
    TLS = 13, "TLS";
}

/// `MS-Acct-EAP-Type` (26.311.24), a named number: `get` gives and `push` takes `AcctEapType`.
pub const ACCT_EAP_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AcctEapType>> =
    ::radius_proto::typed::TypedAttribute::at("MS-Acct-EAP-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `MS-CHAP2-Response` (26.311.25), 50 octets: `get` gives and `push` takes `[u8; 50]`. Logs show only its length.
pub const CHAP2_RESPONSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::FixedOctets<50>> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP2-Response", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `MS-CHAP2-Success` (26.311.26), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const CHAP2_SUCCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP2-Success", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `MS-CHAP2-CPW` (26.311.27), 68 octets: `get` gives and `push` takes `[u8; 68]`. Logs show only its length.
pub const CHAP2_CPW: ::radius_proto::typed::TypedAttribute<::radius_proto::value::FixedOctets<68>> =
    ::radius_proto::typed::TypedAttribute::at("MS-CHAP2-CPW", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `MS-Primary-DNS-Server` (26.311.28), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("MS-Primary-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `MS-Secondary-DNS-Server` (26.311.29), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_DNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("MS-Secondary-DNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `MS-Primary-NBNS-Server` (26.311.30), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const PRIMARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("MS-Primary-NBNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `MS-Secondary-NBNS-Server` (26.311.31), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const SECONDARY_NBNS_SERVER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("MS-Secondary-NBNS-Server", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `MS-RAS-Client-Name` (26.311.34), text: `get` gives and `push` takes `&str`.
pub const RAS_CLIENT_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("MS-RAS-Client-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `MS-RAS-Client-Version` (26.311.35), text: `get` gives and `push` takes `&str`.
pub const RAS_CLIENT_VERSION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("MS-RAS-Client-Version", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `MS-Quarantine-IPFilter` (26.311.36), octets: `get` gives and `push` takes `&[u8]`.
pub const QUARANTINE_IPFILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-Quarantine-IPFilter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `MS-Quarantine-Session-Timeout` (26.311.37), a number: `get` gives and `push` takes `u32`.
pub const QUARANTINE_SESSION_TIMEOUT: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("MS-Quarantine-Session-Timeout", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `MS-User-Security-Identity` (26.311.40), text: `get` gives and `push` takes `&str`.
pub const USER_SECURITY_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("MS-User-Security-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

::radius_dict::enumeration! {
    /// A value of `MS-Identity-Type`.
    pub IdentityType
    MACHINE_HEALTH_CHECK = 1, "Machine-Health-Check";
    IGNORE_USER_LOOKUP_FAILURE = 2, "Ignore-User-Lookup-Failure";
}

/// `MS-Identity-Type` (26.311.41), a named number: `get` gives and `push` takes `IdentityType`.
pub const IDENTITY_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<IdentityType>> =
    ::radius_proto::typed::TypedAttribute::at("MS-Identity-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `MS-Service-Class` (26.311.42), text: `get` gives and `push` takes `&str`.
pub const SERVICE_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("MS-Service-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `MS-Quarantine-User-Class` (26.311.44), text: `get` gives and `push` takes `&str`.
pub const QUARANTINE_USER_CLASS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("MS-Quarantine-User-Class", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

::radius_dict::enumeration! {
    /// A value of `MS-Quarantine-State`.
    pub QuarantineState
    FULL_ACCESS = 0, "Full-Access";
    QUARANTINE = 1, "Quarantine";
    PROBATION = 2, "Probation";
}

/// `MS-Quarantine-State` (26.311.45), a named number: `get` gives and `push` takes `QuarantineState`.
pub const QUARANTINE_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<QuarantineState>> =
    ::radius_proto::typed::TypedAttribute::at("MS-Quarantine-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `MS-Quarantine-Grace-Time` (26.311.46), a number: `get` gives and `push` takes `u32`.
pub const QUARANTINE_GRACE_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("MS-Quarantine-Grace-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

::radius_dict::enumeration! {
    /// A value of `MS-Network-Access-Server-Type`.
    pub NetworkAccessServerType
    UNSPECIFIED = 0, "Unspecified";
    TERMINAL_SERVER_GATEWAY = 1, "Terminal-Server-Gateway";
    REMOTE_ACCESS_SERVER = 2, "Remote-Access-Server";
    DHCP_SERVER = 3, "DHCP-Server";
    WIRELESS_ACCESS_POINT = 4, "Wireless-Access-Point";
    HRA = 5, "HRA";
    HCAP_SERVER = 6, "HCAP-Server";
}

/// `MS-Network-Access-Server-Type` (26.311.47), a named number: `get` gives and `push` takes `NetworkAccessServerType`.
pub const NETWORK_ACCESS_SERVER_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<NetworkAccessServerType>> =
    ::radius_proto::typed::TypedAttribute::at("MS-Network-Access-Server-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

::radius_dict::enumeration! {
    /// A value of `MS-AFW-Zone`.
    pub AfwZone
    MS_AFW_ZONE_BOUNDARY_POLICY = 1, "MS-AFW-Zone-Boundary-Policy";
    MS_AFW_ZONE_UNPROTECTED_POLICY = 2, "MS-AFW-Zone-Unprotected-Policy";
    MS_AFW_ZONE_PROTECTED_POLICY = 3, "MS-AFW-Zone-Protected-Policy";
}

/// `MS-AFW-Zone` (26.311.48), a named number: `get` gives and `push` takes `AfwZone`.
pub const AFW_ZONE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AfwZone>> =
    ::radius_proto::typed::TypedAttribute::at("MS-AFW-Zone", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

::radius_dict::enumeration! {
    /// A value of `MS-AFW-Protection-Level`.
    pub AfwProtectionLevel
    HECP_RESPONSE_SIGN_ONLY = 1, "HECP-Response-Sign-Only";
    HECP_RESPONSE_SIGN_AND_ENCRYPT = 2, "HECP-Response-Sign-And-Encrypt";
}

/// `MS-AFW-Protection-Level` (26.311.49), a named number: `get` gives and `push` takes `AfwProtectionLevel`.
pub const AFW_PROTECTION_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<AfwProtectionLevel>> =
    ::radius_proto::typed::TypedAttribute::at("MS-AFW-Protection-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `MS-Machine-Name` (26.311.50), text: `get` gives and `push` takes `&str`.
pub const MACHINE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("MS-Machine-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `MS-IPv6-Filter` (26.311.51), octets: `get` gives and `push` takes `&[u8]`.
pub const IPV6_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-IPv6-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `MS-IPv4-Remediation-Servers` (26.311.52), octets: `get` gives and `push` takes `&[u8]`.
pub const IPV4_REMEDIATION_SERVERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-IPv4-Remediation-Servers", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `MS-IPv6-Remediation-Servers` (26.311.53), octets: `get` gives and `push` takes `&[u8]`.
pub const IPV6_REMEDIATION_SERVERS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-IPv6-Remediation-Servers", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

::radius_dict::enumeration! {
    /// A value of `MS-RNAP-Not-Quarantine-Capable`.
    pub RnapNotQuarantineCapable
    SOH_SENT = 0, "SoH-Sent";
    SOH_NOT_SENT = 1, "SoH-Not-Sent";
}

/// `MS-RNAP-Not-Quarantine-Capable` (26.311.54), a named number: `get` gives and `push` takes `RnapNotQuarantineCapable`.
pub const RNAP_NOT_QUARANTINE_CAPABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<RnapNotQuarantineCapable>> =
    ::radius_proto::typed::TypedAttribute::at("MS-RNAP-Not-Quarantine-Capable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `MS-Quarantine-SOH` (26.311.55), octets: `get` gives and `push` takes `&[u8]`.
pub const QUARANTINE_SOH: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-Quarantine-SOH", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `MS-RAS-Correlation` (26.311.56), octets: `get` gives and `push` takes `&[u8]`.
pub const RAS_CORRELATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("MS-RAS-Correlation", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

::radius_dict::enumeration! {
    /// A value of `MS-Extended-Quarantine-State`.
    pub ExtendedQuarantineState
    TRANSITION = 1, "Transition";
    INFECTED = 2, "Infected";
    UNKNOWN = 3, "Unknown";
    NO_DATA = 4, "No-Data";
}

/// `MS-Extended-Quarantine-State` (26.311.57), a named number: `get` gives and `push` takes `ExtendedQuarantineState`.
pub const EXTENDED_QUARANTINE_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ExtendedQuarantineState>> =
    ::radius_proto::typed::TypedAttribute::at("MS-Extended-Quarantine-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `MS-HCAP-User-Groups` (26.311.58), text: `get` gives and `push` takes `&str`.
pub const HCAP_USER_GROUPS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("MS-HCAP-User-Groups", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `MS-HCAP-Location-Group-Name` (26.311.59), text: `get` gives and `push` takes `&str`.
pub const HCAP_LOCATION_GROUP_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("MS-HCAP-Location-Group-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `MS-HCAP-User-Name` (26.311.60), text: `get` gives and `push` takes `&str`.
pub const HCAP_USER_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("MS-HCAP-User-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `MS-User-IPv4-Address` (26.311.61), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const USER_IPV4_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("MS-User-IPv4-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `MS-User-IPv6-Address` (26.311.62), an IPv6 address: `get` gives and `push` takes `Ipv6Addr`.
pub const USER_IPV6_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv6Address> =
    ::radius_proto::typed::TypedAttribute::at("MS-User-IPv6-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `MS-TSG-Device-Redirection` (26.311.63), a number: `get` gives and `push` takes `u32`.
pub const TSG_DEVICE_REDIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("MS-TSG-Device-Redirection", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));
