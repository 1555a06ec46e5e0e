//! Values that must be hidden, independent of the caller, and attributes that must not be in one packet or in one
//! exchange.

use radius_dict::{Dictionary, vendor::microsoft};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType, Chunks, Tag, Vendor, VendorFormat},
    encode::PacketWriter,
    error::{EncodeError, EncodeReason, RevealReason},
    find::Leaf,
    packet::Authenticator,
    typed::{AscendSecret, Hiding, PasswordHidden, Registry, Salted, Shape, TypedAttribute},
    value::{Joined, Kind, Octets, Tlv, Value},
};
use radius_tests::{Chosen, signed};

const KEY: &[u8] = b"a secret of the exchange";
const RA: [u8; 16] = *b"0123456789abcdef";
const WIMAX: Vendor = Vendor::with_format(24757, VendorFormat::WIMAX);

/// An empty dictionary.
struct Empty;

impl Registry for Empty {
    fn shape(&self, _: AttributePath) -> Option<Shape> {
        None
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        Dictionary::EMBEDDED.vendor_format(vendor)
    }
}

fn secret() -> Secret {
    Secret::new(KEY).unwrap()
}

fn begin<'b, 's>(buffer: &'b mut [u8; 4096], secret: &'s Secret) -> RequestBuilder<'b, 's> {
    RequestBuilder::access_request_with(buffer, 1, secret, &mut Chosen(RA)).unwrap()
}

/// The reason why a builder refuses.
#[track_caller]
fn reason<T>(pushed: Result<T, EncodeError>) -> EncodeReason {
    pushed.map(drop).unwrap_err().reason()
}

/// Every attribute that the embedded dictionary hides, except User-Password, which has its own methods.
fn hidden_attributes() -> Vec<(AttributePath, Shape)> {
    let all = Dictionary::EMBEDDED.attributes().map(|definition| (definition.path(), definition.shape()));
    let hidden: Vec<_> =
        all.filter(|(path, shape)| shape.hiding.is_some() && *path != AttributeType::USER_PASSWORD).collect();
    assert!(hidden.len() > 40, "{}", hidden.len());
    hidden
}

/// A request and the reply to it, each with this in it.
fn with_reply<T>(request: &[u8], in_reply: impl FnOnce(radius_proto::ReplyBuilder<'_, '_, '_>) -> T) -> T {
    let (secret, mut buffer) = (secret(), [0; 4096]);
    let datagram = signed::request(Code::ACCESS_REQUEST, RA, KEY, request);
    let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    in_reply(request.reply(Code::ACCESS_ACCEPT, &mut buffer).unwrap())
}

/// S10, independent of a program and of the dictionary that it loaded.
#[test]
fn no_builder_writes_in_clear_what_the_embedded_dictionary_hides() {
    let secret = secret();
    for (path, _) in hidden_attributes() {
        let clear = Shape::new(Kind::Octets);
        let value = [7; 20];
        let mut buffer = [0; 4096];
        assert_eq!(reason(begin(&mut buffer, &secret).push_octets(path, &value)), EncodeReason::Hidden, "{path}");
        assert_eq!(
            reason(begin(&mut buffer, &secret).push_chunks(path, Joined::No, Chunks::from(&value[..]))),
            EncodeReason::Hidden
        );
        assert_eq!(
            reason(begin(&mut buffer, &secret).push_value(path, clear, Tag::NONE, Value::Octets(&value))),
            EncodeReason::Hidden
        );
        let constant: TypedAttribute<Octets> = TypedAttribute::at("In-Clear", path);
        assert_eq!(reason(begin(&mut buffer, &secret).push(constant, &value)), EncodeReason::Hidden);
        with_reply(&[], |reply| assert_eq!(reason(reply.push_octets(path, &value)), EncodeReason::Hidden));
        with_reply(&[], |reply| assert_eq!(reason(reply.push(constant, &value)), EncodeReason::Hidden));
        // The place of the error is that of the attribute.
        let error = begin(&mut buffer, &secret).push_octets(path, &value).unwrap_err();
        assert_eq!((error.attribute(), error.offset(), error.label()), (Some(path), Some(38), "hidden"));
    }
}

#[test]
fn a_proxy_passes_on_no_value_that_is_hidden() {
    let secret = secret();
    for (path, _) in hidden_attributes() {
        let datagram = signed::request(Code::ACCESS_REQUEST, RA, KEY, &signed::attribute(path, &[7; 20]));
        let received = Packet::parse(&datagram).unwrap();
        let leaf = received.attributes().leaves(Empty).last().unwrap();
        let mut buffer = [0; 4096];
        assert_eq!(reason(begin(&mut buffer, &secret).push_leaf(&leaf)), EncodeReason::Hidden, "{path} as {leaf:?}");
    }
    // An attribute that only the dictionary knows as hidden is refused, too.
    struct Hides;
    impl Registry for Hides {
        fn shape(&self, _: AttributePath) -> Option<Shape> {
            Some(Shape::new(Kind::Octets).with_hiding(Some(Hiding::Salted)))
        }
        fn vendor_format(&self, _: u32) -> VendorFormat {
            VendorFormat::STANDARD
        }
    }
    let datagram = signed::request(Code::ACCESS_REQUEST, RA, KEY, &signed::attribute(AttributeType::STATE, &[7; 20]));
    let leaf = Packet::parse(&datagram).unwrap().attributes().leaves(Hides).last().unwrap();
    let mut buffer = [0; 4096];
    assert_eq!(reason(begin(&mut buffer, &secret).push_leaf(&leaf)), EncodeReason::Hidden);
    // Other attributes are forwarded, also those of vendors.
    for path in [AttributeType::STATE.into(), AttributePath::vendor(Vendor::new(9), 1), AttributePath::vendor(WIMAX, 1)]
    {
        let datagram = signed::request(Code::ACCESS_REQUEST, RA, KEY, &signed::attribute(path, &[7; 20]));
        let leaf = Packet::parse(&datagram).unwrap().attributes().leaves(Empty).last().unwrap();
        let mut buffer = [0; 4096];
        let onward = begin(&mut buffer, &secret).push_leaf(&leaf).unwrap().sign().octets().to_vec();
        assert_eq!(onward[38..], datagram[38..], "{path}");
    }
}

#[test]
fn a_value_is_hidden_as_is_prescribed_and_not_in_another_way() {
    let (secret, mut rng) = (secret(), Chosen(RA));
    for (path, shape) in hidden_attributes() {
        let prescribed = shape.hiding.unwrap();
        for hiding in [Hiding::UserPassword, Hiding::Salted, Hiding::AscendSecret] {
            let shape = Shape::new(Kind::Octets).with_hiding(Some(hiding));
            let mut buffer = [0; 4096];
            let pushed =
                begin(&mut buffer, &secret).push_value_with(path, shape, Tag::NONE, Value::Octets(b"x"), &mut rng);
            match hiding == prescribed {
                true => assert!(pushed.is_ok(), "{path}"),
                false => assert_eq!(reason(pushed), EncodeReason::OtherHiding { prescribed }, "{path}"),
            }
            let pushed = with_reply(&[], |reply| {
                reply.push_value_with(path, shape, Tag::NONE, Value::Octets(b"x"), &mut rng).map(drop)
            });
            match hiding == prescribed {
                true => assert!(pushed.is_ok(), "{path}"),
                false => assert_eq!(reason(pushed), EncodeReason::OtherHiding { prescribed }, "{path}"),
            }
        }
    }
    let mut buffer = [0; 4096];
    let wrong: TypedAttribute<PasswordHidden<Octets>> = TypedAttribute::at("Wrong", microsoft::MPPE_SEND_KEY.path());
    let error = begin(&mut buffer, &secret).push_hidden_with(wrong, b"x", &mut rng).unwrap_err();
    assert_eq!(
        (error.reason(), error.name()),
        (EncodeReason::OtherHiding { prescribed: Hiding::Salted }, Some("Wrong"))
    );
}

/// A proxy that copies attribute 26 would send a key that is hidden under another secret.
#[test]
fn no_builder_copies_a_vendor_specific_with_a_hidden_value_inside() {
    let secret = secret();
    for (path, _) in hidden_attributes().into_iter().filter(|(path, _)| path.vendor_id().is_some()) {
        let whole = signed::attribute(path, &[7; 20]);
        let value = &whole[2..];
        let mut buffer = [0; 4096];
        let error = begin(&mut buffer, &secret).push_octets(AttributeType::VENDOR_SPECIFIC, value).unwrap_err();
        assert_eq!((error.reason(), error.offset()), (EncodeReason::Hidden, Some(38)), "{path}");
        with_reply(&[], |reply| {
            let pushed = reply.push_chunks(AttributeType::VENDOR_SPECIFIC, Joined::No, Chunks::from(value));
            assert_eq!(reason(pushed), EncodeReason::Hidden, "{path}");
        });
    }
    // By every call.
    let value = &[0, 0, 1, 55, 16, 4, 7, 7][..];
    let whole: TypedAttribute<Octets> = TypedAttribute::new("Vendor-Specific", AttributeType::VENDOR_SPECIFIC);
    let mut buffer = [0; 4096];
    assert_eq!(reason(begin(&mut buffer, &secret).push(whole, value)), EncodeReason::Hidden);
    let shape = Shape::new(Kind::Octets);
    let pushed = begin(&mut buffer, &secret).push_value(whole.path(), shape, Tag::NONE, Value::Octets(value));
    assert_eq!(reason(pushed), EncodeReason::Hidden);
    for joined in [Joined::No, Joined::All] {
        let split = signed::attribute(AttributeType::VENDOR_SPECIFIC, value);
        let datagram = signed::request(Code::ACCESS_REQUEST, RA, KEY, &split);
        let attribute = Packet::parse(&datagram).unwrap().attributes().find(AttributeType::VENDOR_SPECIFIC).unwrap();
        let pushed = begin(&mut buffer, &secret).push_chunks(whole.path(), joined, Chunks::from(attribute.value()));
        assert_eq!(reason(pushed), EncodeReason::Hidden);
        let leaf = Leaf::of(attribute, None);
        assert_eq!(reason(begin(&mut buffer, &secret).push_leaf(&leaf)), EncodeReason::Hidden);
    }
    // Also as the second of two, and not where there is none.
    let [level, key] = [&[1, 4, 7, 7][..], &[16, 4, 7, 7]];
    for (attributes, is_refused) in [([level, key], true), ([key, level], true), ([level, level], false)] {
        let value = [&[0, 0, 1, 55][..], attributes[0], attributes[1]].concat();
        let mut buffer = [0; 4096];
        let pushed = begin(&mut buffer, &secret).push_octets(AttributeType::VENDOR_SPECIFIC, &value);
        assert_eq!(pushed.is_err(), is_refused);
    }
}

/// WiMAX-hDHCP-DHCP-RK is TLV 3 of attribute 86.
#[test]
fn a_hidden_tlv_is_not_written_in_clear_into_its_container() {
    const CONTAINER: TypedAttribute<Tlv> = TypedAttribute::at("Container", AttributePath::vendor(WIMAX, 86));
    let hidden = CONTAINER.path().nested(3).unwrap();
    let secret = secret();
    let mut buffer = [0; 4096];
    let refused = Some(EncodeError::new(EncodeReason::Hidden).with_attribute(hidden).with_offset(38));
    let pushed = begin(&mut buffer, &secret).push_tlvs(CONTAINER, |tlvs| tlvs.push_octets(3, b"key"));
    assert_eq!(pushed.err(), refused);
    let constant: TypedAttribute<Octets> = TypedAttribute::at("Hidden", hidden);
    let pushed = begin(&mut buffer, &secret).push_tlvs(CONTAINER, |tlvs| tlvs.push(constant, b"key"));
    assert_eq!(pushed.err(), refused);
    let inner: TypedAttribute<Tlv> = TypedAttribute::at("Inner", hidden);
    let pushed = begin(&mut buffer, &secret).push_tlvs(CONTAINER, |tlvs| {
        tlvs.push_octets(2, b"no key")?.push_tlvs(inner, |tlvs| tlvs.push_octets(1, b"key"))
    });
    assert_eq!(pushed.err(), refused);
    assert!(begin(&mut buffer, &secret).push_tlvs(CONTAINER, |tlvs| tlvs.push_octets(2, b"no key")).is_ok());
    // A writer that signs nothing writes everything.
    let header = Authenticator::ZERO;
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 1, header).unwrap();
    assert!(writer.push_tlvs(CONTAINER, |tlvs| tlvs.push_octets(3, b"key")).is_ok());
}

#[test]
fn a_hidden_tlv_is_not_written_among_the_octets_of_its_container() {
    const UBIQUITI: AttributePath = AttributePath::vendor(Vendor::new(41112), 5);
    let secret = secret();
    let long = [&[2, 255][..], &[7; 253], &[3, 5, 7, 7, 7]].concat();
    for (container, value, inside) in [
        (AttributePath::vendor(WIMAX, 86), &[3, 5, 7, 7, 7][..], Some(3)),
        (AttributePath::vendor(WIMAX, 87), &[2, 3, 7, 3, 5, 7, 7, 7], Some(3)),
        (UBIQUITI, &[1, 3, 7, 2, 5, 7, 7, 7], Some(2)),
        (UBIQUITI, &[3, 5, 7, 7, 7], Some(3)),
        // The TLVs of these are not known.
        (AttributePath::vendor(WIMAX, 86), &[2, 3, 7, 1], None),
        (AttributePath::vendor(WIMAX, 86), &long, None),
    ] {
        let refused = inside.map_or(container, |number| container.nested(number).unwrap());
        let refused = EncodeError::new(EncodeReason::Hidden).with_attribute(refused).with_offset(38);
        let (shape, constant) = (Shape::new(Kind::Octets), TypedAttribute::<Octets>::at("Container", container));
        let mut buffer = [0; 4096];
        let errors = [
            begin(&mut buffer, &secret).push_octets(container, value).err(),
            begin(&mut buffer, &secret).push_chunks(container, Joined::No, Chunks::from(value)).err(),
            begin(&mut buffer, &secret).push(constant, value).err(),
            begin(&mut buffer, &secret).push_value(container, shape, Tag::NONE, Value::Octets(value)).err(),
        ];
        assert_eq!(errors, [Some(refused); 4], "{container} {value:x?}");
        let datagram =
            signed::request(Code::ACCESS_REQUEST, RA, KEY, &signed::attribute(container, &value[..5.min(value.len())]));
        let leaf = Packet::parse(&datagram).unwrap().attributes().leaves(Empty).last().unwrap();
        assert_eq!(reason(begin(&mut buffer, &secret).push_leaf(&leaf)), EncodeReason::Hidden, "{leaf:?}");
    }
    let mut buffer = [0; 4096];
    assert!(begin(&mut buffer, &secret).push_octets(UBIQUITI, &[1, 3, 7, 4, 3, 7]).is_ok());
}

#[test]
fn a_part_of_a_hidden_value_is_not_written_in_clear() {
    let secret = secret();
    let key = AttributePath::vendor(Vendor::new(311), 16);
    for path in [AttributeType::TUNNEL_PASSWORD.into(), key, AttributePath::vendor(WIMAX, 86).nested(3).unwrap()] {
        let mut buffer = [0; 4096];
        let error = begin(&mut buffer, &secret).push_octets(path.nested(1).unwrap(), b"x").unwrap_err();
        assert_eq!((error.attribute(), error.reason()), (path.nested(1), EncodeReason::Hidden));
    }
}

/// A path may give a vendor another format than the vendor's own. Receivers read the octets in the vendor's own.
#[test]
fn a_hidden_attribute_is_not_written_in_another_format() {
    let secret = secret();
    let format = |type_octets, length_octets| VendorFormat::new(type_octets, length_octets, false).unwrap();
    for (vendor, format, number, value) in [
        // 16, 4, 5, 7, 7
        (311, format(2, 1), 0x1004, &[7, 7][..]),
        // 16, 4, 7, 7
        (311, format(1, 0), 16, &[4, 7, 7]),
        (311, format(2, 0), 0x1004, &[7, 7]),
        // 1, 4, 7, 7, 16, 4, 7, 7
        (311, format(4, 0), 0x0104_0707, &[16, 4, 7, 7]),
        // 0, 214, 4, 7
        (4846, format(4, 0), 0x00d6_0407, &[]),
        // 86, 8, flags, 3, 5, 7, 7, 7
        (24757, format(1, 1), 86, &[0, 3, 5, 7, 7, 7]),
        // 2, 4, flags, 7, 5, 4, flags, 7
        (24757, format(4, 0), 0x0204_0007, &[5, 4, 0, 7]),
    ] {
        let path = AttributePath::vendor(Vendor::with_format(vendor, format), number);
        let mut buffer = [0; 4096];
        let pushed = begin(&mut buffer, &secret).push_octets(path, value);
        assert_eq!(reason(pushed), EncodeReason::Hidden, "{vendor} {format} {number:#x}");
    }
}

/// Receivers would read another attribute, hidden in another way, or TLVs among the hidden octets.
#[test]
fn a_value_is_not_hidden_where_receivers_read_another_attribute() {
    let secret = secret();
    let format = |type_octets, length_octets| VendorFormat::new(type_octets, length_octets, false).unwrap();
    for (vendor, number) in [
        // 12, 20: MS-CHAP-MPPE-Keys
        (Vendor::with_format(311, format(2, 0)), 0x0c14),
        // 16, 18: MS-MPPE-Send-Key
        (Vendor::with_format(311, format(2, 0)), 0x1012),
        // The salt would be flags and the header of a TLV.
        (Vendor::new(24757), 86),
        (WIMAX, 86),
        (Vendor::new(41112), 5),
        (Vendor::new(4846), 1),
    ] {
        let path = AttributePath::vendor(vendor, number);
        let mut rng = Chosen(RA);
        for hiding in [Hiding::UserPassword, Hiding::Salted, Hiding::AscendSecret] {
            let mut buffer = [0; 4096];
            let shape = Shape::new(Kind::Octets).with_hiding(Some(hiding));
            let pushed =
                begin(&mut buffer, &secret).push_value_with(path, shape, Tag::NONE, Value::Octets(b"x"), &mut rng);
            assert!(matches!(reason(pushed), EncodeReason::Reserved { .. }), "{vendor:?} {number}");
        }
        let constant: TypedAttribute<Salted<Octets>> = TypedAttribute::at("Salted", path);
        let pushed = with_reply(&[], |reply| reply.push_hidden_with(constant, b"x", &mut rng).map(drop));
        assert!(matches!(reason(pushed), EncodeReason::Reserved { .. }), "{vendor:?} {number}");
    }
    // An attribute of the user's own, of a vendor that hides none.
    let own: TypedAttribute<Salted<Octets>> =
        TypedAttribute::at("Own", AttributePath::vendor(Vendor::with_format(99_999, format(4, 0)), 1));
    assert!(with_reply(&[], |reply| reply.push_hidden_with(own, b"x", &mut Chosen(RA)).is_ok()));
}

/// This includes the attributes that the embedded dictionary does not have.
#[test]
fn every_attribute_that_a_vendor_publishes_as_hidden_is_known() {
    let secret = secret();
    for (vendor, numbers) in [
        (161, &[11][..]),
        (311, &[12, 16, 17]),
        (529, &[214, 215]),
        (831, &[116, 117, 118, 119]),
        (2356, &[19, 20, 33]),
        (4846, &[214, 215]),
        (4874, &[58, 59, 60, 61]),
        (5535, &[58]),
        (6527, &[122, 123, 124, 125, 138, 139, 142]),
        (8742, &[44]),
        (14823, &[44, 66, 72]),
        (24757, &[5, 10, 12, 14, 15, 19, 40, 66, 67, 70, 75, 131]),
        (26928, &[3]),
        (41112, &[6]),
        (50058, &[140, 141, 142, 143, 144, 145]),
    ] {
        let vendor = Vendor::with_format(vendor, Dictionary::EMBEDDED.vendor_format(vendor));
        for number in 1..=255 {
            let mut buffer = [0; 4096];
            let pushed = begin(&mut buffer, &secret).push_octets(AttributePath::vendor(vendor, number), &[1, 3, 7]);
            assert_eq!(pushed.is_err(), numbers.contains(&number), "{vendor:?} {number}");
        }
    }
}

/// S4: each of the two values would reveal the other.
#[test]
fn a_reply_reuses_no_key_stream_of_the_request_whatever_attribute_used_it() {
    const LUCENT: Vendor = Vendor::with_format(4846, VendorFormat::LUCENT);
    const ARUBA_LOOKUP: AttributePath = AttributePath::vendor(Vendor::new(14823), 66);
    let as_password: TypedAttribute<PasswordHidden<Octets>> = TypedAttribute::at("Lookup", ARUBA_LOOKUP);
    let as_ascend: TypedAttribute<AscendSecret<Octets>> =
        TypedAttribute::at("Secret", AttributePath::vendor(Vendor::new(529), 214));
    let salted: TypedAttribute<Salted<Octets>> = TypedAttribute::at("Key", microsoft::MPPE_SEND_KEY.path());
    let passwords = [AttributeType::USER_PASSWORD.into(), AttributePath::vendor(Vendor::new(311), 12), ARUBA_LOOKUP];
    let ascends = [
        AttributeType(214).into(),
        AttributeType(215).into(),
        AttributePath::vendor(Vendor::new(529), 214),
        AttributePath::vendor(Vendor::new(529), 215),
        AttributePath::vendor(LUCENT, 214),
        AttributePath::vendor(LUCENT, 215),
    ];
    for (path, uses_password) in passwords.map(|path| (path, true)).into_iter().chain(ascends.map(|path| (path, false)))
    {
        let request = signed::attribute(path, &[7; 16]);
        let mut rng = Chosen(RA);
        let pushed = with_reply(&request, |reply| reply.push_hidden_with(as_password, b"x", &mut rng).map(drop));
        assert_eq!(pushed.is_err(), uses_password, "{path}");
        assert!(pushed.map_or_else(|error| error.reason() == EncodeReason::KeyStreamUsed, |()| true), "{path}");
        let pushed = with_reply(&request, |reply| reply.push_hidden_with(as_ascend, b"x", &mut rng).map(drop));
        assert_eq!(pushed.is_err(), !uses_password, "{path}");
        assert!(pushed.map_or_else(|error| error.reason() == EncodeReason::KeyStreamUsed, |()| true), "{path}");
        let pushed = with_reply(&request, |reply| reply.push_hidden_with(salted, b"x", &mut rng).map(drop));
        assert_eq!(pushed, Ok(()), "{path}");
    }
}

/// Receivers may read the attributes before a malformed octet.
#[test]
fn a_key_stream_of_a_malformed_vendor_specific_is_used_as_well() {
    let as_ascend: TypedAttribute<AscendSecret<Octets>> =
        TypedAttribute::at("Secret", AttributePath::vendor(Vendor::new(529), 214));
    let whole = [&[26, 24, 0, 0, 2, 17, 214, 18][..], &[7; 16]].concat();
    let malformed = [&[26, 25, 0, 0, 2, 17, 214, 18][..], &[7; 16], &[0]].concat();
    for request in [whole, malformed] {
        let pushed = with_reply(&request, |reply| reply.push_hidden_with(as_ascend, b"x", &mut Chosen(RA)).map(drop));
        assert_eq!(reason(pushed), EncodeReason::KeyStreamUsed);
    }
}

/// The second attribute has the key.
#[test]
fn every_piece_of_a_vendor_specific_in_pieces_is_searched() {
    let secret = secret();
    let value = [&[0, 0, 1, 55, 7, 249][..], &[7; 247], &[0, 0, 1, 55, 16, 4, 7, 7]].concat();
    let mut buffer = [0; 4096];
    let pushed = begin(&mut buffer, &secret).push_chunks(
        AttributeType::VENDOR_SPECIFIC,
        Joined::Adjacent,
        Chunks::from(&value[..]),
    );
    let error = pushed.map(drop).unwrap_err();
    assert_eq!((error.reason(), error.offset()), (EncodeReason::Hidden, Some(38 + 255)));
}

/// Two calls would otherwise write one attribute, and only the octets of the second would be searched.
#[test]
fn a_vendor_specific_does_not_continue_in_a_later_call() {
    let (whole, secret) = (AttributeType::VENDOR_SPECIFIC, secret());
    let mut buffer = [0; 4096];
    let request = begin(&mut buffer, &secret).push_octets(whole, &[0, 0, 1]).unwrap();
    let request = request.push_chunks(whole, Joined::All, Chunks::from(&[55, 16, 4, 7, 7][..])).unwrap();
    let signed = request.sign();
    assert_eq!(signed.octets()[38..], [26, 5, 0, 0, 1, 26, 7, 55, 16, 4, 7, 7]);
}

/// RFC 3579, section 3.1: "all EAP-Message attributes ... MUST be consecutive".
#[test]
fn no_builder_writes_two_runs_of_eap_messages() {
    fn is_refused<T>(pushed: Result<T, EncodeError>) -> bool {
        pushed.is_err_and(|error| {
            matches!(error.reason(), EncodeReason::Reserved { .. })
                && error.attribute() == Some(AttributeType::EAP_MESSAGE.into())
        })
    }
    let (eap, secret) = (AttributeType::EAP_MESSAGE, secret());
    let mut buffer = [0; 4096];
    let request = begin(&mut buffer, &secret).push_octets(eap, b"1").unwrap().push_octets(eap, b"2").unwrap();
    let request = request.push_octets(AttributeType::STATE, b"between").unwrap();
    assert!(is_refused(request.push_octets(eap, b"3")));
    with_reply(&[], |reply| {
        let reply = reply.push_octets(eap, b"1").unwrap().push_octets(eap, b"2").unwrap();
        let reply = reply.push_octets(AttributeType::STATE, b"between").unwrap();
        assert!(is_refused(reply.push_octets(eap, b"3")));
    });
}

/// RFC 2865, section 5.44; RFC 2869, section 5.19; RFC 5090, section 4; RFC 5176, section 3.6; RFC 5997, section 3.
#[test]
fn only_an_access_request_carries_what_a_user_authenticates_with() {
    let credentials = [2, 3, 70, 103].map(AttributeType);
    let secret = secret();
    let is_reserved = |reason| matches!(reason, EncodeReason::Reserved { .. });
    for code in [Code::ACCOUNTING_REQUEST, Code::STATUS_SERVER] {
        let mut buffer = [0; 4096];
        let request = RequestBuilder::new_with(code, &mut buffer, 1, &secret, &mut Chosen(RA)).unwrap();
        assert!(is_reserved(reason(request.push_octets(AttributeType::EAP_MESSAGE, &[2, 1, 0, 4]))), "{code}");
    }
    for code in (0..=255).map(Code).filter(|code| code.is_request()) {
        for credential in credentials {
            let mut buffer = [0; 4096];
            let request = RequestBuilder::new_with(code, &mut buffer, 1, &secret, &mut Chosen(RA)).unwrap();
            let pushed = request.push_octets(credential, &[7; 17]);
            if let Err(EncodeReason::Reserved { instead }) = pushed.as_ref().map_err(|error| error.reason()) {
                let is_own = instead == "call user_password, which hides it";
                assert_eq!(is_own, code == Code::ACCESS_REQUEST, "{code} {credential}: {instead}");
            }
            // The User-Password of an Access-Request has its own method.
            if code == Code::ACCESS_REQUEST && credential != AttributeType::USER_PASSWORD {
                assert!(pushed.is_ok(), "{code} {credential}");
            } else {
                assert!(is_reserved(reason(pushed)), "{code} {credential}");
            }
            let mut buffer = [0; 4096];
            let datagram = signed::request(code, RA, KEY, &[]);
            let verified = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
            for reply in (0..=255).map(Code).filter(|reply| code.allows_reply(*reply)) {
                let pushed = verified.reply(reply, &mut buffer).unwrap().push_octets(credential, &[7; 17]);
                assert!(is_reserved(reason(pushed)), "{reply} to {code}, {credential}");
            }
        }
    }
}

/// A program may treat octets inside a value as a packet. They are not an attribute of the verified packet.
#[test]
fn a_leaf_made_of_octets_inside_another_value_is_not_revealed() {
    let secret = secret();
    let inner = [&[2, 1, 0, 41][..], &[0; 16], &[69, 21], &[0x80; 19]].concat();
    let attributes =
        [signed::attribute(AttributeType(25), &inner), signed::attribute(AttributeType(69), &[0x80; 19])].concat();
    let datagram = signed::request(Code::ACCESS_REQUEST, RA, KEY, &attributes);
    let verified = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let class = verified.attributes().find(AttributeType(25)).unwrap();
    let forged = Packet::parse(class.value()).unwrap();
    let shape = Some(Shape::new(Kind::Octets).with_tag(true).with_hiding(Some(Hiding::Salted)));
    assert!(verified.hidden_leaf(&Leaf::of(forged.attributes().next().unwrap(), shape)).is_none());
    let genuine = verified.attributes().find(AttributeType(69)).unwrap();
    assert!(verified.hidden_leaf(&Leaf::of(genuine, shape)).is_some());
}

#[test]
fn a_user_password_beside_another_credential_is_not_revealed_by_a_constant_of_the_users_own() {
    let own: TypedAttribute<PasswordHidden<Octets>> = TypedAttribute::new("Own", AttributeType::USER_PASSWORD);
    let secret = secret();
    let password = signed::attribute(AttributeType::USER_PASSWORD, &[7; 16]);
    let eap = signed::attribute(AttributeType::EAP_MESSAGE, &[2, 1, 0, 4]);
    for (attributes, expected) in [(password.clone(), None), ([password, eap].concat(), Some(RevealReason::Ambiguous))]
    {
        let datagram = signed::request(Code::ACCESS_REQUEST, RA, KEY, &attributes);
        let verified = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
        let revealed = verified.reveal(own, &mut [0; 253]).map(drop);
        assert_eq!(revealed.err().map(|error| error.reason()), expected);
    }
}
