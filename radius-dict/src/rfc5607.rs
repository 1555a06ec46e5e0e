//! RFC 5607: RADIUS Authorization for NAS Management.
//!
//! [RFC 5607](https://www.rfc-editor.org/rfc/rfc5607)

use radius_proto::value::{Enumerated, Integer, Text};

use crate::define::{attributes, enumeration};

attributes! {
    rfc "5607", [], "";
    FRAMED_MANAGEMENT_PROTOCOL: Enumerated<FramedManagementProtocol> = 133, "Framed-Management-Protocol", "6.1";
    MANAGEMENT_TRANSPORT_PROTECTION: Enumerated<ManagementTransportProtection> = 134, "Management-Transport-Protection", "6.2";
    MANAGEMENT_POLICY_ID: Text = 135, "Management-Policy-Id", "6.3";
    MANAGEMENT_PRIVILEGE_LEVEL: Integer = 136, "Management-Privilege-Level", "6.4";
}

enumeration! {
    FramedManagementProtocol, "Framed-Management-Protocol", "5607", "6.1";
    SNMP = 1, "SNMP";
    WEB_BASED = 2, "Web-Based";
    NETCONF = 3, "Netconf";
    FTP = 4, "FTP";
    TFTP = 5, "TFTP";
    SFTP = 6, "SFTP";
    RCP = 7, "RCP";
    SCP = 8, "SCP";
}

enumeration! {
    ManagementTransportProtection, "Management-Transport-Protection", "5607", "6.2";
    NO_PROTECTION = 1, "No-Protection";
    INTEGRITY_PROTECTION = 2, "Integrity-Protection";
    INTEGRITY_CONFIDENTIALITY_PROTECTION = 3, "Integrity-Confidentiality-Protection";
}
