//! RFC 5580: Carrying Location Objects in RADIUS and Diameter.
//!
//! [RFC 5580](https://www.rfc-editor.org/rfc/rfc5580)

use radius_proto::value::{Integer, Octets, Text};

use crate::define::attributes;

attributes! {
    rfc "5580", [], "";
    OPERATOR_NAME: Text = 126, "Operator-Name", "4.1";
    LOCATION_INFORMATION: Octets = 127, "Location-Information", "4.2";
    LOCATION_DATA: Octets = 128, "Location-Data", "4.3";
    BASIC_LOCATION_POLICY_RULES: Octets = 129, "Basic-Location-Policy-Rules", "4.4";
    EXTENDED_LOCATION_POLICY_RULES: Text = 130, "Extended-Location-Policy-Rules", "4.5";
    LOCATION_CAPABLE: Integer = 131, "Location-Capable", "4.6";
    REQUESTED_LOCATION_INFO: Integer = 132, "Requested-Location-Info", "4.7";
}
