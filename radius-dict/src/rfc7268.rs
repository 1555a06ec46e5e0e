//! RFC 7268: RADIUS Attributes for IEEE 802 Networks.
//!
//! [RFC 7268](https://www.rfc-editor.org/rfc/rfc7268)

use radius_proto::value::{Concat, FixedOctets, Integer, Octets, Text};

use crate::define::attributes;

attributes! {
    rfc "7268", [], "";
    ALLOWED_CALLED_STATION_ID: Text = 174, "Allowed-Called-Station-Id", "2.1";
    EAP_PEER_ID: Octets = 175, "EAP-Peer-Id", "2.3";
    EAP_SERVER_ID: Octets = 176, "EAP-Server-Id", "2.4";
    MOBILITY_DOMAIN_ID: Integer = 177, "Mobility-Domain-Id", "2.5";
    PREAUTH_TIMEOUT: Integer = 178, "Preauth-Timeout", "2.6";
    NETWORK_ID_NAME: Octets = 179, "Network-Id-Name", "2.7";
    EAPOL_ANNOUNCEMENT: Concat = 180, "EAPoL-Announcement", "2.8";
    WLAN_HESSID: Text = 181, "WLAN-HESSID", "2.9";
    WLAN_VENUE_INFO: Integer = 182, "WLAN-Venue-Info", "2.10";
    WLAN_VENUE_LANGUAGE: FixedOctets<3> = 183, "WLAN-Venue-Language", "2.11";
    WLAN_VENUE_NAME: Text = 184, "WLAN-Venue-Name", "2.12";
    WLAN_REASON_CODE: Integer = 185, "WLAN-Reason-Code", "2.13";
    WLAN_PAIRWISE_CIPHER: Integer = 186, "WLAN-Pairwise-Cipher", "2.14";
    WLAN_GROUP_CIPHER: Integer = 187, "WLAN-Group-Cipher", "2.15";
    WLAN_AKM_SUITE: Integer = 188, "WLAN-AKM-Suite", "2.16";
    WLAN_GROUP_MGMT_CIPHER: Integer = 189, "WLAN-Group-Mgmt-Cipher", "2.17";
    WLAN_RF_BAND: Integer = 190, "WLAN-RF-Band", "2.18";
}
