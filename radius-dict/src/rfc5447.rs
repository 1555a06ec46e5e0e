//! RFC 5447: Diameter Mobile IPv6: Support for Network Access Server to Diameter Server Interaction.
//!
//! [RFC 5447](https://www.rfc-editor.org/rfc/rfc5447)

use radius_proto::value::{Integer64, Octets};

use crate::define::attributes;

attributes! {
    rfc "5447", [], "";
    MIP6_FEATURE_VECTOR: Integer64 = 124, "MIP6-Feature-Vector";
    MIP6_HOME_LINK_PREFIX: Octets = 125, "MIP6-Home-Link-Prefix";
}
