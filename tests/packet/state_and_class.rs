//! Attributes that a client returns unchanged: State in the next Access-Request, Class in accounting. [RFC 2865,
//! sections 5.24 and 5.25](https://www.rfc-editor.org/rfc/rfc2865#section-5.24)

use radius_dict::rfc::rfc2865;
use radius_proto::{Code, Packet, RequestBuilder, Secret, attribute::AttributeType, exchange::Outstanding};
use radius_tests::Chosen;

const CLASS: AttributeType = AttributeType(25);
const ALICE: Chosen = Chosen([3; 16]);

/// Octets that differ from their neighbours, with zeroes at both ends if they fit.
fn value(length: usize) -> Vec<u8> {
    let mut value: Vec<u8> = (0..=u8::MAX).cycle().skip(length % 7).take(length).collect();
    if let [first, .., last] = &mut value[..] {
        (*first, *last) = (0, 0);
    }
    value
}

/// The reply to an Access-Request that carries this value, as it is on the wire, and the request.
fn exchange(secret: &Secret, code: Code, attribute: AttributeType, value: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (mut sent, mut answer) = ([0; 64], [0; 512]);
    let request = RequestBuilder::access_request_with(&mut sent, 1, secret, &mut { ALICE }).unwrap().sign();
    let verified = Packet::parse(request.octets()).unwrap().verify_request(secret).unwrap();
    let reply = verified.reply(code, &mut answer).and_then(|reply| reply.push_octets(attribute, value)).unwrap();
    (request.octets().to_vec(), reply.sign().unwrap().to_vec())
}

#[test]
fn a_state_of_any_length_comes_back_in_the_next_request_as_it_was() {
    let secret = Secret::new(b"correct horse battery staple").unwrap();
    for length in 0..=253 {
        let value = value(length);
        let (request, reply) = exchange(&secret, Code::ACCESS_CHALLENGE, AttributeType::STATE, &value);
        let request = Packet::parse(&request).unwrap();
        let challenge =
            Packet::parse(&reply).unwrap().verify_reply(&mut Outstanding::observed(request), &secret).unwrap();
        let state = challenge.reply().state().unwrap();
        assert_eq!(state, value);
        let mut buffer = [0; 512];
        let next = RequestBuilder::access_request_with(&mut buffer, 2, &secret, &mut { ALICE }).unwrap();
        let next = next.push_octets(AttributeType::STATE, state).unwrap().sign();
        let received = Packet::parse(next.octets()).unwrap().verify_request(&secret).unwrap();
        let states: Vec<&[u8]> = received.all(rfc2865::STATE).map(Result::unwrap).collect();
        assert_eq!(states, [&value[..]]);
    }
}

#[test]
fn a_class_of_any_length_comes_back_in_accounting_as_it_was() {
    let secret = Secret::new(b"correct horse battery staple").unwrap();
    for length in 0..=253 {
        let value = value(length);
        let (request, reply) = exchange(&secret, Code::ACCESS_ACCEPT, CLASS, &value);
        let request = Packet::parse(&request).unwrap();
        let accept = Packet::parse(&reply).unwrap().verify_reply(&mut Outstanding::observed(request), &secret).unwrap();
        let class = accept.reply().get(rfc2865::CLASS).unwrap().unwrap();
        assert_eq!(class, value);
        let mut buffer = [0; 512];
        let accounting = RequestBuilder::accounting_request(&mut buffer, 2, &secret).unwrap();
        let accounting = accounting.push_octets(CLASS, class).unwrap().sign();
        let received = Packet::parse(accounting.octets()).unwrap().verify_request(&secret).unwrap();
        let classes: Vec<&[u8]> = received.all(rfc2865::CLASS).map(Result::unwrap).collect();
        assert_eq!(classes, [&value[..]]);
    }
}
