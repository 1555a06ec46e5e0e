//! RFC 4675: RADIUS Attributes for Virtual LAN and Priority Support.
//!
//! [RFC 4675](https://www.rfc-editor.org/rfc/rfc4675)

use radius_proto::value::{Enumerated, FixedOctets, Integer, Text};

use crate::define::{attributes, enumeration};

attributes! {
    rfc "4675", [], "";
    EGRESS_VLANID: Integer = 56, "Egress-VLANID", "2.1";
    INGRESS_FILTERS: Enumerated<IngressFilters> = 57, "Ingress-Filters", "2.2";
    EGRESS_VLAN_NAME: Text = 58, "Egress-VLAN-Name", "2.3";
    USER_PRIORITY_TABLE: FixedOctets<8> = 59, "User-Priority-Table", "2.4";
}

enumeration! {
    IngressFilters, "Ingress-Filters", "4675", "2.2";
    ENABLED = 1, "Enabled";
    DISABLED = 2, "Disabled";
}
