//! RFC 4849: RADIUS Filter Rule Attribute.
//!
//! [RFC 4849](https://www.rfc-editor.org/rfc/rfc4849)

use radius_proto::value::FilterRules;

use crate::define::attributes;

attributes! {
    rfc "4849", [], "";
    NAS_FILTER_RULE: FilterRules<'static> = 92, "NAS-Filter-Rule", "2";
}
