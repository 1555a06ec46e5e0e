//! The longest value of a place, as errors report it, and the offsets of errors in values that are split.

use proptest::{collection::vec, prelude::*};
use radius_dict::rfc::rfc2868;
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType, ExtendedAttribute, Tag, Vendor, VendorFormat},
    encode::{PacketWriter, TlvWriter},
    error::{EncodeError, EncodeReason, RevealReason},
    packet::Authenticator,
    typed::{Hiding, Registry, Shape, TypedAttribute},
    value::{Joined, Kind, Octets, Tlv, Value},
};
use radius_tests::{Chosen, signed};

use super::attributes::any_path;

const RA: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
const KEY: &[u8] = b"xyzzy5461";

fn secret() -> Secret {
    Secret::new(KEY).unwrap()
}

type Pushed = Result<usize, EncodeError>;

fn written(write: impl for<'b> FnOnce(PacketWriter<'b>) -> Result<PacketWriter<'b>, EncodeError>) -> Pushed {
    let mut buffer = [0; 4096];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 0, Authenticator::ZERO)?;
    Ok(write(writer)?.finish().len())
}

/// The ways to write a value of a given number of octets at a path.
fn ways() -> Vec<fn(AttributePath, usize) -> Pushed> {
    fn hidden(path: AttributePath, length: usize, tagged: bool, hiding: Hiding) -> Pushed {
        let (mut buffer, secret, mut rng) = ([0; 4096], secret(), Chosen(RA));
        let shape = Shape::new(Kind::Octets).with_tag(tagged).with_hiding(Some(hiding));
        let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut rng)?;
        let value = Value::Octets(&[7; 700][..length]);
        Ok(request.push_value_with(path, shape, Tag::NONE, value, &mut rng)?.sign().octets().len())
    }
    vec![
        |path, length| written(|writer| writer.push_octets(path, &[7; 700][..length])),
        |path, length| written(|writer| writer.push(TypedAttribute::<Octets>::at("any", path), &[7; 700][..length])),
        |path, length| {
            let value = Value::Octets(&[7; 700][..length]);
            written(|writer| writer.push_value(path, Shape::new(Kind::Octets), Tag::NONE, value))
        },
        |path, length| written(|writer| writer.push_chunks(path, Joined::Adjacent, [7; 700][..length].into())),
        |path, length| hidden(path, length, false, Hiding::Salted),
        |path, length| hidden(path, length, true, Hiding::Salted),
        |path, length| hidden(path, length, false, Hiding::UserPassword),
        |path, length| hidden(path, length, false, Hiding::AscendSecret),
    ]
}

/// The maximum in the error, if the value is refused as too long.
fn told(pushed: Pushed, path: AttributePath, length: usize) -> Option<usize> {
    let error = pushed.err()?;
    let EncodeReason::ValueTooLong { length: found, maximum } = error.reason() else { return None };
    assert_eq!((found, error.attribute()), (length, Some(path)), "{error}");
    assert!(matches!(error.offset(), Some(20 | 38)), "{error}");
    Some(maximum)
}

/// A TLV in the TLVs of a container, outermost first.
fn push_nested<'w>(
    tlvs: TlvWriter<'w>,
    container: AttributePath,
    numbers: &[u8],
    length: usize,
) -> Result<TlvWriter<'w>, EncodeError> {
    match numbers {
        [] => Ok(tlvs),
        [number] => tlvs.push_octets(*number, &[7; 700][..length]),
        [number, inner @ ..] => {
            let path = container.nested(*number).unwrap();
            tlvs.push_tlvs(TypedAttribute::at("any", path), |tlvs| push_nested(tlvs, path, inner, length))
        }
    }
}

proptest! {
    /// A value of the maximum is accepted, and one more octet is refused with the same maximum.
    #[test]
    fn the_reported_maximum_is_the_longest_value_of_any_place_and_method(path in any_path(), length in 17_usize..700) {
        for way in ways() {
            if let Some(maximum) = told(way(path, length), path, length) {
                prop_assert!(maximum < length);
                prop_assert!(way(path, maximum).is_ok(), "{}: {:?}", path, way(path, maximum));
                prop_assert_eq!(told(way(path, maximum + 1), path, maximum + 1), Some(maximum), "{}", path);
            }
        }
    }

    /// The same for a TLV that a closure writes. If its container has no room, the error is about the container.
    #[test]
    fn the_reported_maximum_of_a_tlv_is_its_longest_value(
        outermost in any_path(), numbers in vec(1..=255_u8, 1..=5), length in 1_usize..700
    ) {
        let depth = 5_usize.saturating_sub(outermost.tlvs().len()).min(numbers.len());
        let numbers = &numbers[..depth];
        let path = numbers.iter().fold(outermost, |path, number| path.nested(*number).unwrap());
        prop_assume!(depth > 0);
        let push = |length| {
            let container = TypedAttribute::<Tlv>::at("any", outermost);
            written(|writer| writer.push_tlvs(container, |tlvs| push_nested(tlvs, outermost, numbers, length)))
        };
        match push(length).map_err(|error| (error.attribute(), error.reason())) {
            Err((Some(attribute), EncodeReason::ValueTooLong { length: found, maximum })) => {
                prop_assert!(found > maximum);
                // The headers of the TLVs between are part of the container's value.
                let between = 2 * (path.tlvs().len() - attribute.tlvs().len());
                prop_assert_eq!(found, length + between);
                prop_assert!(push(maximum - between).is_ok());
                prop_assert!(push(maximum - between + 1).is_err());
            }
            pushed => prop_assert!(pushed.is_ok(), "{:?}", pushed),
        }
    }

    /// The error of a TLV names the octet at which the TLV would have begun, in whichever fragment that is.
    #[test]
    fn the_offset_of_a_tlv_counts_the_headers_of_all_fragments(
        lengths in vec(1_usize..250, 0..8), nested: bool, vendor: bool
    ) {
        let base = ExtendedAttribute::Six;
        let container = if vendor {
            AttributePath::vendor(Vendor::with_format(24757, VendorFormat::WIMAX), 5)
        } else {
            AttributePath::extended_vendor(base, 9, 5)
        };
        let inner = container.nested(9).unwrap();
        let push = |value: &[u8], buffer: &mut [u8; 4096]| -> Result<Vec<u8>, EncodeError> {
            let writer = PacketWriter::new(buffer, Code::ACCESS_ACCEPT, 0, Authenticator::ZERO)?;
            let writer = writer.push_octets(AttributeType(1), b"nemo")?;
            let writer = writer.push_tlvs(TypedAttribute::at("any", container), |mut tlvs| {
                for length in &lengths {
                    tlvs = tlvs.push_octets(1, &vec![0; *length])?;
                }
                if nested {
                    tlvs.push_tlvs(TypedAttribute::at("any", inner), |tlvs| {
                        tlvs.push_octets(2, &[0; 3])?.push_octets(0xee, value)
                    })
                } else {
                    tlvs.push_octets(0xee, value)
                }
            })?;
            Ok(writer.finish().to_vec())
        };
        let mut buffer = [0; 4096];
        let packet = push(&[0xdd], &mut buffer).unwrap();
        let error = push(&[], &mut buffer).unwrap_err();
        prop_assert_eq!(error.reason(), EncodeReason::ValueEmpty);
        // No octet after it has this value.
        prop_assert_eq!(packet.iter().rposition(|octet| *octet == 0xee), error.offset());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// A proxy forwards what it accepts: a value that was received in one attribute fits into one attribute again.
    #[test]
    fn every_revealed_value_is_hidden_again(
        path in any_path(), length in prop_oneof![16..=253_usize, 240..=253_usize], tagged: bool, unsalted: bool
    ) {
        let hiding = if unsalted { Hiding::UserPassword } else { Hiding::Salted };
        let shape = Shape::new(Kind::Octets).with_tag(tagged).with_hiding(Some(hiding));
        // The octets of a whole Vendor-Specific are attributes of a vendor, or malformed.
        prop_assume!(path.outermost() != AttributeType::VENDOR_SPECIFIC);
        for path in [path, path.outermost()] {
            let known = Known(path, shape);
            // The first octet after the salt makes all inner lengths.
            for first in 0..=255 {
                let mut value = vec![7; length];
                value[usize::from(tagged)] = 0x80;
                value[usize::from(tagged) + 2] = first;
                if written(|writer| writer.push_octets(path, &value)).is_ok() {
                    hidden_again(known, &signed::attribute(path, &value))?;
                }
            }
        }
    }
}

/// Receives an attribute, and forwards it if it is revealed.
fn hidden_again(known: Known, attribute: &[u8]) -> Result<(), TestCaseError> {
    let datagram = signed::request(Code::ACCESS_REQUEST, RA, KEY, attribute);
    let (near, far, mut clear, mut rng) = (secret(), Secret::new(b"another").unwrap(), [0; 253], Chosen([9; 16]));
    // A request needs a credential beside some attributes, and a Message-Authenticator of its own.
    let Ok(received) = Packet::parse(&datagram).unwrap().verify_request(&near) else { return Ok(()) };
    let leaf = received.attributes().leaves(known).last().unwrap();
    prop_assert_eq!(leaf.path, known.0);
    let hidden = received.hidden_leaf(&leaf).unwrap();
    let Ok(clear) = hidden.reveal(&mut clear) else { return Ok(()) };
    let mut buffer = [0; 4096];
    let onward = RequestBuilder::access_request_with(&mut buffer, 1, &far, &mut rng).unwrap();
    match onward.push_rehidden_with(&hidden, &mut rng) {
        Ok(onward) => {
            let sent = onward.sign();
            let served = Packet::parse(sent.octets()).unwrap().verify_request(&far).unwrap();
            let leaf = served.attributes().leaves(known).last().unwrap();
            let (again, mut buffer) = (served.hidden_leaf(&leaf).unwrap(), [0; 253]);
            prop_assert_eq!(again.reveal(&mut buffer), Ok(clear));
            prop_assert_eq!(again.tag(), hidden.tag());
        }
        Err(error) => prop_assert!(
            matches!(error.reason(), EncodeReason::Reserved { .. } | EncodeReason::OtherHiding { .. }),
            "{}",
            error
        ),
    }
    Ok(())
}

/// Knows one hidden attribute and the containers around it.
#[derive(Clone, Copy)]
struct Known(AttributePath, Shape);

impl Registry for Known {
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        if path == self.0 {
            return Some(self.1);
        }
        let is_around = path.outermost() == self.0.outermost() && self.0.tlvs().starts_with(path.tlvs());
        is_around.then_some(Shape::new(Kind::Tlv))
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        let formats = [1, 2, 4].into_iter().flat_map(|kind| [0, 1, 2].map(|length| (kind, length)));
        let formats =
            formats.flat_map(|(kind, length)| [false, true].map(|more| VendorFormat::new(kind, length, more)));
        let own = self.0.outermost();
        formats
            .flatten()
            .find(|format| AttributePath::try_vendor(Vendor::with_format(vendor, *format), own.number()) == Some(own))
            .unwrap_or(VendorFormat::STANDARD)
    }
}

/// FreeRADIUS leaves out the padding of the last block in a full attribute, against RFC 2868, section 3.5.
#[test]
fn a_salted_value_without_padding_is_forwarded_in_the_same_form() {
    let (near, far, path) = (secret(), Secret::new(b"another").unwrap(), rfc2868::TUNNEL_PASSWORD.path());
    // Revealed values of all lengths: only the octet of the inner length matters.
    let mut lengths = vec![];
    for first in 0..=255 {
        let value = [&[1, 0x80, 0, first][..], &[7; 249]].concat();
        let datagram = signed::request(Code::ACCESS_REQUEST, RA, KEY, &signed::attribute(path, &value));
        let received = Packet::parse(&datagram).unwrap().verify_request(&near).unwrap();
        let hidden = received.hidden(rfc2868::TUNNEL_PASSWORD).next().unwrap().unwrap();
        let mut clear = [0; 253];
        let clear = match hidden.reveal(&mut clear) {
            Ok(clear) => clear,
            Err(error) => {
                assert_eq!(error.reason(), RevealReason::InnerLength);
                continue;
            }
        };
        let (mut buffer, mut rng) = ([0; 4096], Chosen([9; 16]));
        let onward = RequestBuilder::access_request_with(&mut buffer, 1, &far, &mut rng).unwrap();
        let sent = onward.push_rehidden_with(&hidden, &mut rng).unwrap().sign();
        let served = Packet::parse(sent.octets()).unwrap().verify_request(&far).unwrap();
        assert_eq!(served.reveal(rfc2868::TUNNEL_PASSWORD, &mut [0; 253]), Ok(Some(clear)));
        let length = served.attributes().last().unwrap().value().len();
        let blocks = 3 + (1 + clear.len()).div_ceil(16) * 16;
        assert_eq!(length, if clear.len() < 240 { blocks } else { 4 + clear.len() });
        lengths.push(clear.len());
    }
    lengths.sort_unstable();
    assert_eq!(lengths, (0..=249).collect::<Vec<_>>());
}

/// The header of the TLV is in one fragment, and its value fills the next one. Written again, both would have to fit
/// into one attribute.
#[test]
fn a_revealed_value_that_does_not_fit_one_attribute_is_refused_with_the_longest_in_clear() {
    let near = secret();
    let path = AttributePath::extended(ExtendedAttribute::Five, 9).nested(2).unwrap();
    let known = Known(path, Shape::new(Kind::Octets).with_hiding(Some(Hiding::Salted)));
    for first in 0..=255 {
        let value = [&[1, 249][..], &[7; 247], &[2, 253, 0x80, 0, first], &[7; 248]].concat();
        let (head, tail) = value.split_at(251);
        let attributes = [&[245, 255, 9, 0x80], head, &[245, 255, 9, 0], tail].concat();
        let datagram = signed::request(Code::ACCESS_REQUEST, RA, KEY, &attributes);
        let received = Packet::parse(&datagram).unwrap().verify_request(&near).unwrap();
        let leaf = received.attributes().leaves(known).last().unwrap();
        let hidden = received.hidden_leaf(&leaf).unwrap();
        let mut clear = [0; 253];
        let Ok(clear) = hidden.reveal(&mut clear) else { continue };
        let (mut buffer, mut rng) = ([0; 4096], Chosen([9; 16]));
        let onward = RequestBuilder::access_request_with(&mut buffer, 1, &near, &mut rng).unwrap();
        let error = onward.push_rehidden_with(&hidden, &mut rng).err();
        // 253 octets less the headers of the fragment, the TLV and the hidden value.
        let (length, maximum) = (clear.len(), 253 - 2 - 2 - 2 - 1);
        let expected = EncodeError::new(EncodeReason::ValueTooLong { length, maximum });
        let expected = expected.with_attribute(path).with_offset(38);
        assert_eq!(error, (length > maximum).then_some(expected));
    }
}
