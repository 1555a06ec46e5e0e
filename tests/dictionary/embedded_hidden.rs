//! The attributes that the embedded dictionary hides are those that `radius-proto` lets no program send in clear.

use alloc::collections::BTreeMap;

use radius_dict::Dictionary;
use radius_proto::{
    RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType},
    error::EncodeReason,
    typed::Hiding,
};
use radius_tests::Chosen;

/// Whether a builder, which has no dictionary, refuses octets in clear because they must be hidden.
fn is_refused_in_clear(path: AttributePath) -> bool {
    let secret = Secret::new(b"a secret of the test").unwrap();
    let mut buffer = [0; 4096];
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen([7; 16])).unwrap();
    // The octets are also a TLV, which no container of the dictionary hides.
    let octets = [&[0xfa, 20][..], &[7; 18]].concat();
    request.push_octets(path, &octets).is_err_and(|error| error.reason() == EncodeReason::Hidden)
}

#[test]
fn every_attribute_that_is_hidden_is_prescribed_and_no_other_one() {
    let (mut counts, mut differences) = (BTreeMap::new(), Vec::new());
    for definition in Dictionary::EMBEDDED.attributes() {
        let (path, hiding) = (definition.path(), definition.shape().hiding);
        if let Some(hiding) = hiding {
            let name = match hiding {
                Hiding::UserPassword => "as User-Password",
                Hiding::AscendSecret => "as Ascend-Send-Secret",
                _ => "with a salt",
            };
            *counts.entry(name).or_insert(0) += 1;
        }
        // User-Password has a method of its own, and no other way.
        if path != AttributeType::USER_PASSWORD && is_refused_in_clear(path) != hiding.is_some() {
            differences.push(format!("{} ({path}): {hiding:?}", definition.name()));
        }
    }
    assert_eq!(differences, Vec::<String>::new());
    let counts: Vec<_> = counts.into_iter().collect();
    assert_eq!(counts, [("as Ascend-Send-Secret", 4), ("as User-Password", 3), ("with a salt", 46)]);
}
