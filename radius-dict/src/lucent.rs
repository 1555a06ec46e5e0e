//! Lucent (4846), whose numbers have two octets: what is used most.

use radius_proto::{
    VendorFormat,
    value::{Integer, Ipv4Address, Text},
};

use crate::define::vendor_attributes;

vendor_attributes! {
    vendor "Lucent", 4846, VendorFormat::LUCENT, "26.4846.";
    MAX_SHARED_USERS: Integer = 2, "Lucent-Max-Shared-Users";
    IP_DSCP: Integer = 3, "Lucent-IP-DSCP";
    X25_X121_SOURCE_ADDRESS: Text = 4, "Lucent-X25-X121-Source-Address";
    PPP_CIRCUIT: Integer = 5, "Lucent-PPP-Circuit";
    PPP_CIRCUIT_NAME: Text = 6, "Lucent-PPP-Circuit-Name";
    UU_INFO: Text = 7, "Lucent-UU-Info";
    USER_PRIORITY: Integer = 8, "Lucent-User-Priority";
    CIR_TIMER: Integer = 9, "Lucent-CIR-Timer";
    FR_08_MODE: Integer = 10, "Lucent-FR-08-Mode";
    DESTINATION_NAS_PORT: Integer = 11, "Lucent-Destination-NAS-Port";
    FR_SVC_ADDR: Text = 12, "Lucent-FR-SVC-Addr";
    NAS_PORT_FORMAT: Integer = 13, "Lucent-NAS-Port-Format";
    ATM_FAULT_MANAGEMENT: Integer = 14, "Lucent-ATM-Fault-Management";
    ATM_LOOPBACK_CELL_LOSS: Integer = 15, "Lucent-ATM-Loopback-Cell-Loss";
    CKT_TYPE: Integer = 16, "Lucent-Ckt-Type";
    SVC_ENABLED: Integer = 17, "Lucent-SVC-Enabled";
    SESSION_TYPE: Integer = 18, "Lucent-Session-Type";
    H323_GATEKEEPER: Ipv4Address = 19, "Lucent-H323-Gatekeeper";
    GLOBAL_CALL_ID: Text = 20, "Lucent-Global-Call-Id";
    H323_CONFERENCE_ID: Integer = 21, "Lucent-H323-Conference-Id";
    H323_DESTINATION_NAS_ID: Ipv4Address = 22, "Lucent-H323-Destination-NAS-ID";
    H323_DIALED_TIME: Integer = 23, "Lucent-H323-Dialed-Time";
    DIALED_NUMBER: Text = 24, "Lucent-Dialed-Number";
    INTER_ARRIVAL_JITTER: Integer = 25, "Lucent-Inter-Arrival-Jitter";
    DROPPED_OCTETS: Integer = 26, "Lucent-Dropped-Octets";
    DROPPED_PACKETS: Integer = 27, "Lucent-Dropped-Packets";
    AUTH_DELAY: Integer = 28, "Lucent-Auth-Delay";
    X25_PAD_X3_PROFILE: Integer = 29, "Lucent-X25-Pad-X3-Profile";
    X25_PAD_X3_PARAMETERS: Text = 30, "Lucent-X25-Pad-X3-Parameters";
    TUNNEL_VROUTER_NAME: Text = 31, "Lucent-Tunnel-VRouter-Name";
    X25_REVERSE_CHARGING: Integer = 32, "Lucent-X25-Reverse-Charging";
    X25_NUI_PROMPT: Text = 33, "Lucent-X25-Nui-Prompt";
    X25_NUI_PASSWORD_PROMPT: Text = 34, "Lucent-X25-Nui-Password-Prompt";
    X25_CUG: Text = 35, "Lucent-X25-Cug";
    X25_PAD_ALIAS_1: Text = 36, "Lucent-X25-Pad-Alias-1";
    X25_PAD_ALIAS_2: Text = 37, "Lucent-X25-Pad-Alias-2";
    X25_PAD_ALIAS_3: Text = 38, "Lucent-X25-Pad-Alias-3";
    X25_X121_ADDRESS: Text = 39, "Lucent-X25-X121-Address";
}
