//! Verified packets that are kept and used on another thread (property 13).

use std::thread;

use radius_dict::{rfc::rfc2865, rfc::rfc2868, vendor::microsoft};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::Tag,
    crypto::hide_user_password,
    encode::PacketWriter,
    exchange::Outstanding,
    packet::Authenticator,
    verify::{AcceptedRequest, Outcome, OwnedReply, OwnedRequest, Request, RequestPolicy},
};
use radius_tests::Chosen;

const RANDOM: [u8; 16] = *b"0123456789abcdef";

fn secret() -> Secret {
    Secret::new(b"correct horse battery staple").unwrap()
}

fn datagram() -> Vec<u8> {
    let (mut buffer, secret) = ([0; 4096], secret());
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen(RANDOM))
        .and_then(|request| request.push(rfc2865::USER_NAME, "nemo"))
        .and_then(|request| request.user_password(b"arctangent"))
        .and_then(|request| request.push(rfc2865::PROXY_STATE, b"hop"))
        .unwrap();
    request.sign().octets().to_vec()
}

/// A reply that uses all kept data: identifier, authenticator, secret, Proxy-State, hiding.
fn answer(request: &Request<'_, '_>) -> Vec<u8> {
    let mut buffer = [0; 4096];
    request
        .reply(Code::ACCESS_ACCEPT, &mut buffer)
        .and_then(|reply| reply.push_hidden_with(microsoft::MPPE_SEND_KEY, &[7; 32], &mut Chosen(RANDOM)))
        .and_then(|reply| reply.sign())
        .unwrap()
        .to_vec()
}

const fn is_send_and_static<T: Send + Sync + Clone + 'static>() {}

#[test]
fn an_owned_request_is_answered_on_another_thread_with_the_octets_of_the_borrowed_one() {
    is_send_and_static::<OwnedRequest>();
    let octets = datagram();
    let (owned, borrowed) = {
        let secret = secret();
        let request = Packet::parse(&octets).unwrap().verify_request(&secret).unwrap();
        (request.into_owned(), answer(&request))
    };
    // The datagram and the secret are gone.
    drop(octets);
    let answered = thread::spawn(move || {
        let request = owned.verified().expect("it was verified before");
        assert_eq!(request.user_password_matches(b"arctangent"), Ok(true));
        assert_eq!(request.get(rfc2865::USER_NAME), Ok(Some("nemo")));
        (answer(&request), answer(&owned.view()))
    });
    let (verified, view) = answered.join().unwrap();
    assert_eq!((&verified, &view), (&borrowed, &borrowed));
}

#[test]
fn an_owned_request_is_verified_only_if_the_borrowed_one_was() {
    let (octets, secret) = (datagram(), secret());
    let mut hidden = [0; 128];
    let hidden = hide_user_password(b"arctangent", &secret, &Authenticator::new(RANDOM), &mut hidden).unwrap();
    let mut plain = [0; 64];
    let plain = PacketWriter::new(&mut plain, Code::ACCESS_REQUEST, 1, Authenticator::new(RANDOM))
        .and_then(|writer| writer.push_octets(radius_proto::attribute::AttributeType::USER_PASSWORD, hidden))
        .unwrap()
        .finish();
    let accept = |octets| Packet::parse(octets).unwrap().accept_request(&secret, &RequestPolicy::TRANSITIONAL).unwrap();
    let AcceptedRequest::Verified(verified) = accept(&octets) else { panic!("it is signed") };
    assert!(verified.into_owned().verified().is_some());
    assert!(verified.into_owned().clone().verified().is_some());
    assert!(verified.is_authenticated() && (*verified).into_owned().verified().is_some());
    let accepted = accept(plain);
    let AcceptedRequest::Unauthenticated(request) = accepted else { panic!("{accepted:?}") };
    let owned = request.into_request().into_owned();
    assert!(owned.verified().is_none() && !owned.view().is_authenticated());
    assert_eq!(owned.view().user_password_matches(b"arctangent"), Ok(true));
    assert!(accepted.regardless().into_owned().verified().is_none());
}

#[test]
fn an_owned_reply_says_and_reveals_on_another_thread_what_the_borrowed_one_does() {
    is_send_and_static::<OwnedReply>();
    let (octets, secret) = (datagram(), secret());
    let packet = Packet::parse(&octets).unwrap();
    let request = packet.verify_request(&secret).unwrap();
    let tag = Tag::new(3).unwrap();
    let mut buffer = [0; 4096];
    let reply = request
        .reply(Code::ACCESS_CHALLENGE, &mut buffer)
        .and_then(|reply| reply.push(rfc2865::STATE, b"round 2"))
        .and_then(|reply| reply.push_hidden_with(rfc2868::TUNNEL_PASSWORD, (tag, b"pw"), &mut Chosen(RANDOM)))
        .and_then(|reply| reply.sign())
        .unwrap();
    let mut outstanding = Outstanding::observed(packet);
    let owned = Packet::parse(reply).unwrap().verify_reply(&mut outstanding, &secret).unwrap().into_owned();
    let expected = reply.to_vec();
    thread::spawn(move || {
        let Outcome::Challenge(reply) = owned.outcome() else { panic!("{owned:?}") };
        assert_eq!(reply.packet().octets(), expected);
        assert_eq!(reply.state(), Some(&b"round 2"[..]));
        assert_eq!(reply.reveal(rfc2868::TUNNEL_PASSWORD, &mut [0; 253]), Ok(Some(&b"pw"[..])));
        assert_eq!(reply.hidden(rfc2868::TUNNEL_PASSWORD).next().unwrap().unwrap().tag(), tag);
    })
    .join()
    .unwrap();
}

#[test]
fn an_owned_reply_to_a_status_server_stays_a_sign_of_life() {
    let secret = secret();
    let mut buffer = [0; 64];
    let mut sent = RequestBuilder::status_server_with(&mut buffer, 1, &secret, &mut Chosen(RANDOM)).unwrap().sign();
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    let mut buffer = [0; 64];
    let reply = request.reply(Code::ACCESS_ACCEPT, &mut buffer).and_then(|reply| reply.sign()).unwrap();
    let owned = Packet::parse(reply).unwrap().verify_reply(sent.outstanding(), &secret).unwrap().into_owned();
    assert!(matches!(owned.outcome(), Outcome::Alive(_)), "{owned:?}");
}

#[test]
fn no_debug_output_of_a_kept_packet_shows_octets_of_a_value() {
    let (octets, secret) = (datagram(), secret());
    let owned = Packet::parse(&octets).unwrap().verify_request(&secret).unwrap().into_owned();
    let printed = format!("{owned:?}");
    assert!(!printed.contains("nemo") && !printed.contains("110, 101, 109, 111") && !printed.contains("horse"));
}
