//! Microsoft (311): MS-CHAP, MPPE and network access.
//!
//! [RFC 2548](https://www.rfc-editor.org/rfc/rfc2548)

use radius_proto::{
    PasswordHidden, Salted, VendorFormat,
    value::{FixedOctets, Integer, Ipv4Address, Ipv6Address, Octets, Text},
};

use crate::define::vendor_attributes;

vendor_attributes! {
    vendor "Microsoft", 311, VendorFormat::STANDARD, "26.311.";
    CHAP_RESPONSE: FixedOctets<50> = 1, "MS-CHAP-Response", secret;
    CHAP_ERROR: Octets = 2, "MS-CHAP-Error";
    CHAP_CPW_1: FixedOctets<70> = 3, "MS-CHAP-CPW-1", secret;
    CHAP_CPW_2: FixedOctets<84> = 4, "MS-CHAP-CPW-2", secret;
    CHAP_LM_ENC_PW: Octets = 5, "MS-CHAP-LM-Enc-PW", secret;
    CHAP_NT_ENC_PW: Octets = 6, "MS-CHAP-NT-Enc-PW", secret;
    MPPE_ENCRYPTION_POLICY: Integer = 7, "MS-MPPE-Encryption-Policy";
    MPPE_ENCRYPTION_TYPE: Integer = 8, "MS-MPPE-Encryption-Type";
    RAS_VENDOR: Integer = 9, "MS-RAS-Vendor";
    CHAP_DOMAIN: Octets = 10, "MS-CHAP-Domain";
    CHAP_CHALLENGE: Octets = 11, "MS-CHAP-Challenge";
    CHAP_MPPE_KEYS: PasswordHidden<FixedOctets<24>> = 12, "MS-CHAP-MPPE-Keys";
    BAP_USAGE: Integer = 13, "MS-BAP-Usage";
    LINK_UTILIZATION_THRESHOLD: Integer = 14, "MS-Link-Utilization-Threshold";
    LINK_DROP_TIME_LIMIT: Integer = 15, "MS-Link-Drop-Time-Limit";
    MPPE_SEND_KEY: Salted<Octets> = 16, "MS-MPPE-Send-Key";
    MPPE_RECV_KEY: Salted<Octets> = 17, "MS-MPPE-Recv-Key";
    RAS_VERSION: Text = 18, "MS-RAS-Version";
    OLD_ARAP_PASSWORD: Octets = 19, "MS-Old-ARAP-Password", secret;
    NEW_ARAP_PASSWORD: Octets = 20, "MS-New-ARAP-Password", secret;
    ARAP_PW_CHANGE_REASON: Integer = 21, "MS-ARAP-PW-Change-Reason";
    FILTER: Octets = 22, "MS-Filter";
    ACCT_AUTH_TYPE: Integer = 23, "MS-Acct-Auth-Type";
    ACCT_EAP_TYPE: Integer = 24, "MS-Acct-EAP-Type";
    CHAP2_RESPONSE: FixedOctets<50> = 25, "MS-CHAP2-Response", secret;
    CHAP2_SUCCESS: Octets = 26, "MS-CHAP2-Success", secret;
    CHAP2_CPW: FixedOctets<68> = 27, "MS-CHAP2-CPW", secret;
    PRIMARY_DNS_SERVER: Ipv4Address = 28, "MS-Primary-DNS-Server";
    SECONDARY_DNS_SERVER: Ipv4Address = 29, "MS-Secondary-DNS-Server";
    PRIMARY_NBNS_SERVER: Ipv4Address = 30, "MS-Primary-NBNS-Server";
    SECONDARY_NBNS_SERVER: Ipv4Address = 31, "MS-Secondary-NBNS-Server";
    RAS_CLIENT_NAME: Text = 34, "MS-RAS-Client-Name";
    RAS_CLIENT_VERSION: Text = 35, "MS-RAS-Client-Version";
    QUARANTINE_IPFILTER: Octets = 36, "MS-Quarantine-IPFilter";
    QUARANTINE_SESSION_TIMEOUT: Integer = 37, "MS-Quarantine-Session-Timeout";
    USER_SECURITY_IDENTITY: Text = 40, "MS-User-Security-Identity";
    IDENTITY_TYPE: Integer = 41, "MS-Identity-Type";
    SERVICE_CLASS: Text = 42, "MS-Service-Class";
    QUARANTINE_USER_CLASS: Text = 44, "MS-Quarantine-User-Class";
    QUARANTINE_STATE: Integer = 45, "MS-Quarantine-State";
    QUARANTINE_GRACE_TIME: Integer = 46, "MS-Quarantine-Grace-Time";
    NETWORK_ACCESS_SERVER_TYPE: Integer = 47, "MS-Network-Access-Server-Type";
    AFW_ZONE: Integer = 48, "MS-AFW-Zone";
    AFW_PROTECTION_LEVEL: Integer = 49, "MS-AFW-Protection-Level";
    MACHINE_NAME: Text = 50, "MS-Machine-Name";
    IPV6_FILTER: Octets = 51, "MS-IPv6-Filter";
    IPV4_REMEDIATION_SERVERS: Octets = 52, "MS-IPv4-Remediation-Servers";
    IPV6_REMEDIATION_SERVERS: Octets = 53, "MS-IPv6-Remediation-Servers";
    RNAP_NOT_QUARANTINE_CAPABLE: Integer = 54, "MS-RNAP-Not-Quarantine-Capable";
    QUARANTINE_SOH: Octets = 55, "MS-Quarantine-SOH";
    RAS_CORRELATION: Octets = 56, "MS-RAS-Correlation";
    EXTENDED_QUARANTINE_STATE: Integer = 57, "MS-Extended-Quarantine-State";
    HCAP_USER_GROUPS: Text = 58, "MS-HCAP-User-Groups";
    HCAP_LOCATION_GROUP_NAME: Text = 59, "MS-HCAP-Location-Group-Name";
    HCAP_USER_NAME: Text = 60, "MS-HCAP-User-Name";
    USER_IPV4_ADDRESS: Ipv4Address = 61, "MS-User-IPv4-Address";
    USER_IPV6_ADDRESS: Ipv6Address = 62, "MS-User-IPv6-Address";
    TSG_DEVICE_REDIRECTION: Integer = 63, "MS-TSG-Device-Redirection";
}
