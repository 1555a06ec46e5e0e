//! Ascend (529): what is used most.

use radius_proto::{
    AscendSecret, VendorFormat,
    value::{AscendFilter, Integer, Ipv4Address, Text},
};

use crate::define::vendor_attributes;

vendor_attributes! {
    vendor "Ascend", 529, VendorFormat::STANDARD, "26.529.";
    MAX_SHARED_USERS: Integer = 2, "Ascend-Max-Shared-Users";
    UU_INFO: Text = 7, "Ascend-UU-Info";
    SVC_ENABLED: Integer = 17, "Ascend-SVC-Enabled";
    SESSION_TYPE: Integer = 18, "Ascend-Session-Type";
    H323_DIALED_TIME: Integer = 23, "Ascend-H323-Dialed-Time";
    DIALED_NUMBER: Text = 24, "Ascend-Dialed-Number";
    MODEM_PORTNO: Integer = 120, "Ascend-Modem-PortNo";
    MODEM_SLOTNO: Integer = 121, "Ascend-Modem-SlotNo";
    MODEM_SHELFNO: Integer = 122, "Ascend-Modem-ShelfNo";
    CALL_ATTEMPT_LIMIT: Integer = 123, "Ascend-Call-Attempt-Limit";
    CALL_BLOCK_DURATION: Integer = 124, "Ascend-Call-Block-Duration";
    MAXIMUM_CALL_DURATION: Integer = 125, "Ascend-Maximum-Call-Duration";
    TEMPORARY_RTES: Integer = 126, "Ascend-Temporary-Rtes";
    TUNNELING_PROTOCOL: Integer = 127, "Ascend-Tunneling-Protocol";
    SHARED_PROFILE_ENABLE: Integer = 128, "Ascend-Shared-Profile-Enable";
    PRIMARY_HOME_AGENT: Text = 129, "Ascend-Primary-Home-Agent";
    SECONDARY_HOME_AGENT: Text = 130, "Ascend-Secondary-Home-Agent";
    DIALOUT_ALLOWED: Integer = 131, "Ascend-Dialout-Allowed";
    CLIENT_GATEWAY: Ipv4Address = 132, "Ascend-Client-Gateway";
    BACP_ENABLE: Integer = 133, "Ascend-BACP-Enable";
    DHCP_MAXIMUM_LEASES: Integer = 134, "Ascend-DHCP-Maximum-Leases";
    CLIENT_PRIMARY_DNS: Ipv4Address = 135, "Ascend-Client-Primary-DNS";
    SEND_SECRET: AscendSecret<Text> = 214, "Ascend-Send-Secret";
    RECEIVE_SECRET: AscendSecret<Text> = 215, "Ascend-Receive-Secret";
    DATA_FILTER: AscendFilter<'static> = 242, "Ascend-Data-Filter";
    CALL_FILTER: AscendFilter<'static> = 243, "Ascend-Call-Filter";
}
