//! US Robotics (429), whose numbers have four octets and whose attributes have no length: what is used most.

use radius_proto::{
    VendorFormat,
    value::{Integer, Text, Time},
};

use crate::define::vendor_attributes;

vendor_attributes! {
    vendor "USR", 429, VendorFormat::USR, "26.429.";
    LAST_NUMBER_DIALED_OUT: Text = 102, "USR-Last-Number-Dialed-Out";
    LAST_NUMBER_DIALED_IN_DNIS: Text = 232, "USR-Last-Number-Dialed-In-DNIS";
    LAST_CALLERS_NUMBER_ANI: Text = 233, "USR-Last-Callers-Number-ANI";
    EVENT_DATE_TIME: Time = 48943, "USR-Event-Date-Time";
    CHANNEL: Integer = 48952, "USR-Channel";
    EVENT_ID: Integer = 49086, "USR-Event-Id";
    CALL_END_DATE_TIME: Time = 49142, "USR-Call-End-Date-Time";
    CALL_START_DATE_TIME: Time = 49143, "USR-Call-Start-Date-Time";
}
