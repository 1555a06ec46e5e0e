//! Every attribute.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use radius_dict::Dictionary;
use radius_tests::{attribute_lines, difference::{self, Agreement}, radsniff::Radsniff, radclient::Radclient};

#[test]
fn explore() {
    let (Some(radsniff), Some(radclient)) = (Radsniff::installed(), Radclient::installed()) else { return };
    let samples = Dictionary::EMBEDDED.attributes().flat_map(attribute_lines::of).collect();
    for finding in difference::find(samples, &radsniff, &radclient) {
        if finding.agreement() != Agreement::Verbatim {
            println!("{} {:?} {:?} {} {finding}", if finding.sample.is_value {"VALUE"} else {"RAW"}, finding.printed, finding.read, finding.sample.definition.name());
        } else { println!("GOOD"); }
    }
}
