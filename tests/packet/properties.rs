//! Properties that hold for every input, tested on many inputs.

use hmac::{Hmac, KeyInit, Mac};
use md5::Digest;
use proptest::{collection::vec, prelude::*};
use radius_dict::{Oid, rfc::rfc2865::ServiceType};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::AttributeType,
    crypto::hide_user_password,
    encode::PacketWriter,
    exchange::{ObservedRequest, Outstanding},
    packet::Authenticator,
    value::{DataType, Enumerated, Integer, InterfaceId, Ipv4Address, Ipv6Address, Octets, Text, Time},
};
use radius_tests::Chosen;

/// Attributes that a builder accepts, as many as always fit.
fn attributes() -> impl Strategy<Value = Vec<(u8, Vec<u8>)>> {
    let number =
        (1..=255_u8).prop_filter("the builder's own", |number| ![2, 3, 33, 60, 69, 70, 79, 80, 103].contains(number));
    vec((number, vec(any::<u8>(), 0..=253)), 0..12)
}

/// Writes a value and reads it back.
fn through<T: DataType>(value: T::Input<'_>) -> Vec<u8> {
    let mut octets = vec![0xa5; T::length(&value).unwrap()];
    T::encode(value, &mut octets);
    octets
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(
        code: u8, identifier: u8, authenticator: [u8; 16], attributes in attributes()
    ) {
        let mut buffer = [0xa5; 4096];
        let authenticator = Authenticator::new(authenticator);
        let mut writer = PacketWriter::new(&mut buffer, Code(code), identifier, authenticator).unwrap();
        for (number, value) in &attributes {
            writer = writer.push_octets(AttributeType(*number), value).unwrap();
        }
        let packet = Packet::parse(writer.finish()).unwrap();
        prop_assert_eq!(packet.code(), Code(code));
        prop_assert_eq!(packet.identifier(), identifier);
        prop_assert_eq!(packet.authenticator(), authenticator);
        let read: Vec<_> = packet.attributes().map(|found| (found.attribute_type().0, found.value().to_vec())).collect();
        prop_assert_eq!(read, attributes);
    }

    /// The same octets by the hashers of two other crates, over the packet in one piece.
    #[test]
    fn both_digests_are_those_of_md5_and_hmac_by_other_implementations(
        key in vec(any::<u8>(), 1..=512), random: [u8; 16], attributes in attributes()
    ) {
        let secret = Secret::new(&key).unwrap();
        let mut buffer = [0; 4096];
        let mut builder = RequestBuilder::coa_request(&mut buffer, 5, &secret).unwrap();
        for (number, value) in &attributes {
            builder = builder.push_octets(AttributeType(*number), value).unwrap();
        }
        let coa = builder.sign().octets();
        let mut zeroed = coa.to_vec();
        zeroed[4..20].fill(0);
        let request_authenticator = md5::Md5::new().chain_update(&zeroed).chain_update(&key).finalize();
        prop_assert_eq!(&coa[4..20], &request_authenticator[..]);
        zeroed[22..38].fill(0);
        let mut hmac = Hmac::<md5::Md5>::new_from_slice(&key).unwrap();
        hmac.update(&zeroed);
        prop_assert_eq!(&coa[22..38], &hmac.finalize().into_bytes()[..]);

        let mut buffer = [0; 4096];
        let mut builder = RequestBuilder::access_request_with(&mut buffer, 5, &secret, &mut Chosen(random)).unwrap();
        for (number, value) in &attributes {
            builder = builder.push_octets(AttributeType(*number), value).unwrap();
        }
        let access = builder.sign().octets();
        let mut zeroed = access.to_vec();
        zeroed[22..38].fill(0);
        let mut hmac = Hmac::<md5::Md5>::new_from_slice(&key).unwrap();
        hmac.update(&zeroed);
        prop_assert_eq!(&access[22..38], &hmac.finalize().into_bytes()[..]);
    }

    #[test]
    fn hiding_is_that_of_rfc_2865_section_5_2_by_another_implementation(
        key in vec(any::<u8>(), 1..=512), random: [u8; 16], password in vec(any::<u8>(), 0..=128)
    ) {
        let secret = Secret::new(&key).unwrap();
        let mut buffer = [0; 128];
        let hidden = hide_user_password(&password, &secret, &Authenticator::new(random), &mut buffer).unwrap();
        let mut expected = password.clone();
        expected.resize(password.len().div_ceil(16).max(1) * 16, 0);
        let mut feedback = random.to_vec();
        for block in expected.chunks_mut(16) {
            let pad = md5::Md5::new().chain_update(&key).chain_update(&feedback).finalize();
            block.iter_mut().zip(pad).for_each(|(octet, pad)| *octet ^= pad);
            feedback = block.to_vec();
        }
        prop_assert_eq!(hidden, &expected[..]);
    }

    #[test]
    fn one_flipped_bit_is_never_believed_in_a_request_or_in_a_reply(
        code in prop::sample::select(vec![1_u8, 4, 12, 40, 43]), random: [u8; 16], attributes in attributes(), bit: usize
    ) {
        let secret = Secret::new(b"correct horse battery staple").unwrap();
        // RFC 2866, section 4.1 forbids Reply-Message and State.
        let is_forbidden = |number: u8| code == 4 && [18, 24].contains(&number);
        let attributes: Vec<_> = attributes.into_iter().filter(|(number, _)| !is_forbidden(*number)).collect();
        let mut buffer = [0; 4096];
        let mut builder = RequestBuilder::new_with(Code(code), &mut buffer, 5, &secret, &mut Chosen(random)).unwrap();
        for (number, value) in &attributes {
            builder = builder.push_octets(AttributeType(*number), value).unwrap();
        }
        let request = builder.sign();
        let observed = ObservedRequest::from(Packet::parse(request.octets()).unwrap());
        let verified = Packet::parse(request.octets()).unwrap().verify_request(&secret).unwrap();
        let mut damaged = request.octets().to_vec();
        let bit = bit % (damaged.len() * 8);
        damaged[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!Packet::parse(&damaged).is_ok_and(|packet| packet.verify_request(&secret).is_ok()));

        let reply_code = (0..=255).map(Code).find(|reply| Code(code).allows_reply(*reply)).unwrap();
        let mut buffer = [0; 4096];
        let mut reply = verified.reply(reply_code, &mut buffer).unwrap();
        for (number, value) in &attributes {
            reply = reply.push_octets(AttributeType(*number), value).unwrap();
        }
        let mut damaged = reply.sign().unwrap().to_vec();
        let believed = |octets: &[u8]| {
            Packet::parse(octets).is_ok_and(|packet| packet.verify_reply(&mut Outstanding::observed(observed), &secret).is_ok())
        };
        prop_assert!(believed(&damaged));
        let bit = bit % (damaged.len() * 8);
        damaged[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!believed(&damaged));
    }

    #[test]
    fn arbitrary_octets_never_panic_and_name_a_place_inside_the_datagram(octets in vec(any::<u8>(), 0..200)) {
        match Packet::parse(&octets) {
            Ok(packet) => prop_assert!(packet.attributes().count() <= octets.len() / 2),
            Err(error) => prop_assert!(error.offset().is_some_and(|offset| offset <= octets.len())),
        }
    }

    #[test]
    fn every_data_type_reads_what_it_writes(
        number: u32, text in ".{0,60}", octets in vec(any::<u8>(), 0..60), interface: [u8; 8], v4: [u8; 4], v6: [u8; 16]
    ) {
        prop_assert_eq!(Integer::decode(&through::<Integer>(number)), Ok(number));
        prop_assert_eq!(Time::decode(&through::<Time>(Time(number))), Ok(Time(number)));
        let service = ServiceType(number);
        prop_assert_eq!(Enumerated::<ServiceType>::decode(&through::<Enumerated<ServiceType>>(service)), Ok(service));
        let (written_text, written_octets) = (through::<Text>(&text), through::<Octets>(&octets));
        prop_assert_eq!(Text::decode(&written_text), Ok(&text[..]));
        prop_assert_eq!(Octets::decode(&written_octets), Ok(&octets[..]));
        prop_assert_eq!(InterfaceId::decode(&through::<InterfaceId>(InterfaceId(interface))), Ok(InterfaceId(interface)));
        prop_assert_eq!(Ipv4Address::decode(&through::<Ipv4Address>(v4.into())), Ok(v4.into()));
        prop_assert_eq!(Ipv6Address::decode(&through::<Ipv6Address>(v6.into())), Ok(v6.into()));
    }

    #[test]
    fn an_attribute_path_reads_what_it_prints(numbers in vec(any::<u32>(), 1..=8)) {
        let text = numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(".");
        let oid: Oid = text.parse().unwrap();
        prop_assert_eq!(oid.numbers(), &numbers[..]);
        prop_assert_eq!(oid.to_string(), text);
    }
}
