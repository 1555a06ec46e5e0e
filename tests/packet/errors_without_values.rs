//! Errors are logged, so they contain no part of a value except lengths.

use alloc::collections::BTreeMap;

use proptest::{collection::vec, prelude::*};
use radius_proto::{
    Packet,
    error::InvalidValue,
    find::{Content, Leaf},
    typed::Shape,
    value::Kind,
};

const SHAPES: [Shape; 11] = [
    Shape::new(Kind::Boolean),
    Shape::new(Kind::Integer),
    Shape::new(Kind::Integer).with_tag(true),
    Shape::new(Kind::Enumerated).with_tag(true),
    Shape::new(Kind::Text),
    Shape::new(Kind::Ipv4Prefix),
    Shape::new(Kind::Ipv6Prefix),
    Shape::new(Kind::AscendFilter),
    Shape::new(Kind::ComboIpAddress),
    Shape::new(Kind::Tlv),
    Shape::new(Kind::EthernetAddress),
];

fn invalid(shape: Shape, value: &[u8]) -> Option<InvalidValue> {
    let length = u8::try_from(2 + value.len()).unwrap();
    let datagram = [&[1, 1, 0, 20 + length][..], &[0; 16], &[200, length], value].concat();
    let packet = Packet::parse(&datagram).unwrap();
    match Leaf::of(packet.attributes().next().unwrap(), Some(shape)).content() {
        Content::Invalid(reason) => Some(reason),
        _ => None,
    }
}

/// Whether the reason contains a length or a position that the value contains, which is allowed.
fn tells_a_length(reason: InvalidValue) -> bool {
    matches!(
        reason,
        InvalidValue::HostBits { .. }
            | InvalidValue::PrefixUnspecified { .. }
            // The octets that a prefix of its length needs.
            | InvalidValue::LengthRange { .. }
            | InvalidValue::NotUtf8 { .. }
            | InvalidValue::Place(_)
    )
}

proptest! {
    /// All values of a type and a length that are invalid for one reason have the same error.
    #[test]
    fn an_error_depends_on_the_length_of_a_value_and_not_on_its_octets(
        shape in prop::sample::select(&SHAPES[..]), length in prop_oneof![0..40_usize, Just(1), Just(4), Just(32)],
        values in vec(vec(any::<u8>(), 40), 40)
    ) {
        let mut errors = BTreeMap::new();
        for value in values {
            if let Some(reason) = invalid(shape, &value[..length]).filter(|reason| !tells_a_length(*reason)) {
                let first = *errors.entry(reason.label()).or_insert(reason);
                // A filter has several fields, and each has its own maximum.
                if shape.kind != Kind::AscendFilter {
                    prop_assert_eq!(first, reason);
                }
            }
        }
    }

    #[test]
    fn the_error_of_a_filter_names_the_maximum_of_a_field(kind in 3..=255_u8, other in 3..=255_u8) {
        let filter = |kind| [&[kind][..], &[0; 31]].concat();
        let reason = invalid(Shape::new(Kind::AscendFilter), &filter(kind)).unwrap();
        prop_assert_eq!(reason, InvalidValue::NumberTooLarge { maximum: 2 });
        prop_assert_eq!(invalid(Shape::new(Kind::AscendFilter), &filter(other)), Some(reason));
        prop_assert_eq!(reason.to_string(), "a number larger than 2");
    }
}

#[test]
fn an_error_does_not_contain_a_wrong_tag_or_a_wrong_boolean() {
    let tag = Shape::new(Kind::Integer).with_tag(true);
    let (first, second) = (invalid(tag, &[0x20, 0, 0, 1]).unwrap(), invalid(tag, b"key!").unwrap());
    assert_eq!(first, second);
    assert_eq!(first.to_string(), "the first octet is not a tag; the largest tag is 0x1f");
    let boolean = Shape::new(Kind::Boolean);
    assert_eq!(invalid(boolean, &[2]), invalid(boolean, &[255]));
    assert_eq!(invalid(boolean, &[2]).unwrap().to_string(), "a number larger than 1");
}
