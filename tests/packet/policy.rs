//! The packets that policies accept: Message-Authenticator required, audited or not; Proxy-State limited; EAP and
//! Digest under every policy.

use radius_dict::rfc::rfc2865;
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::AttributeType,
    crypto::Weakness,
    encode::PacketWriter,
    error::{EncodeError, EncodeReason, SecretError, VerifyError, VerifyReason},
    exchange::{ObservedRequest, Outstanding},
    packet::Authenticator,
    verify::{
        AcceptedReply, AcceptedRequest, Enforcement, MessageAuthenticator, Outcome, ReplyPolicy, RequestPolicy,
        RequiredBy,
    },
};
use radius_tests::{Chosen, errors::of_message_authenticator};

const REQUEST_AUTHENTICATOR: [u8; 16] = *b"0123456789abcdef";

fn secret() -> Secret {
    Secret::new(b"correct horse battery staple").unwrap()
}

/// An Access-Request as a client from before 2024 sends it.
fn unsigned(attributes: &[(u8, &[u8])]) -> Vec<u8> {
    let mut buffer = [0; 4096];
    let authenticator = Authenticator::new(REQUEST_AUTHENTICATOR);
    let mut writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 1, authenticator).unwrap();
    for (number, value) in attributes {
        writer = writer.push_octets(AttributeType(*number), value).unwrap();
    }
    writer.finish().to_vec()
}

fn signed(attributes: &[(u8, &[u8])]) -> Vec<u8> {
    let secret = secret();
    let mut buffer = [0; 4096];
    let mut rng = Chosen(REQUEST_AUTHENTICATOR);
    let mut builder = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut rng).unwrap();
    for (number, value) in attributes {
        builder = builder.push_octets(AttributeType(*number), value).unwrap();
    }
    builder.sign().octets().to_vec()
}

/// A hidden password. A request without Message-Authenticator needs one to be accepted.
const PASSWORD: (u8, &[u8]) = (2, &[0x5a; 16]);

/// A server's result for a request.
#[derive(PartialEq, Eq, Debug)]
enum Seen {
    Verified(MessageAuthenticator),
    /// It is not authenticated, and the policy reports why the strict policy would refuse it.
    Audited(VerifyError),
    /// It is not authenticated, and the policy accepts that.
    Unaudited(VerifyError),
}

fn accept(octets: &[u8], policy: RequestPolicy) -> Result<Seen, VerifyError> {
    let secret = secret();
    let packet = Packet::parse(octets).unwrap();
    let strict = packet.verify_request(&secret).map(|request| request.message_authenticator());
    match packet.accept_request(&secret, &policy)? {
        AcceptedRequest::Verified(request) => {
            // A packet that counts as verified does so under every policy.
            assert_eq!(strict, Ok(request.message_authenticator()));
            Ok(Seen::Verified(request.message_authenticator()))
        }
        AcceptedRequest::Unauthenticated(request) => {
            assert!(
                matches!(strict, Err(error) if matches!(error.reason(), VerifyReason::MessageAuthenticatorAbsent { .. })),
                "{strict:?}"
            );
            assert_eq!(request.into_request().message_authenticator(), MessageAuthenticator::Absent);
            Ok(match request.audit() {
                Some(reason) => Seen::Audited(reason),
                None => Seen::Unaudited(request.refusal()),
            })
        }
    }
}

fn absent(required_by: RequiredBy) -> VerifyError {
    of_message_authenticator(VerifyReason::MessageAuthenticatorAbsent { required_by })
}

#[test]
fn the_default_policy_requires_a_message_authenticator() {
    assert_eq!(RequestPolicy::default(), RequestPolicy::STRICT);
    let plain = unsigned(&[(1, b"nemo"), PASSWORD]);
    assert_eq!(accept(&plain, RequestPolicy::default()), Err(absent(RequiredBy::Policy)));
    assert_eq!(
        accept(&signed(&[(1, b"nemo")]), RequestPolicy::default()),
        Ok(Seen::Verified(MessageAuthenticator::Valid { offset: 20 }))
    );
}

#[test]
fn audit_accepts_and_reports_what_strict_would_refuse() {
    let plain = unsigned(&[(1, b"nemo"), PASSWORD]);
    let refusal = absent(RequiredBy::Policy);
    assert_eq!(accept(&plain, RequestPolicy::TRANSITIONAL), Ok(Seen::Audited(refusal)));
    assert_eq!(accept(&plain, RequestPolicy::UNPROTECTED), Ok(Seen::Unaudited(refusal)));
}

#[test]
fn s_11_proxy_state_without_message_authenticator_is_refused_even_while_migrating() {
    let proxied = unsigned(&[(1, b"nemo"), PASSWORD, (33, b"collision block")]);
    assert_eq!(accept(&proxied, RequestPolicy::TRANSITIONAL), Err(absent(RequiredBy::ProxyState)));
    let policy = RequestPolicy::UNPROTECTED.with_proxy_state(Enforcement::Audit);
    assert_eq!(accept(&proxied, policy), Ok(Seen::Audited(absent(RequiredBy::ProxyState))));
    let unprotected = Ok(Seen::Unaudited(absent(RequiredBy::Policy)));
    assert_eq!(accept(&proxied, RequestPolicy::UNPROTECTED), unprotected);
    // With a Message-Authenticator, Proxy-State is not limited.
    assert!(accept(&signed(&[(33, b"p")]), RequestPolicy::STRICT).is_ok());
}

#[test]
fn c_20_eap_and_digest_require_a_message_authenticator_whatever_the_policy() {
    let eap = unsigned(&[(79, &[2, 1, 0, 4])]);
    assert_eq!(accept(&eap, RequestPolicy::UNPROTECTED), Err(absent(RequiredBy::EapMessage)));
    for number in [103, 122] {
        let digest = unsigned(&[(number, b"x")]);
        assert_eq!(accept(&digest, RequestPolicy::UNPROTECTED), Err(absent(RequiredBy::Digest)));
    }
    for number in [102, 123] {
        assert!(accept(&unsigned(&[(number, b"x"), PASSWORD]), RequestPolicy::UNPROTECTED).is_ok());
    }
}

#[test]
fn status_server_requires_a_message_authenticator_whatever_the_policy() {
    let mut status = unsigned(&[]);
    status[0] = Code::STATUS_SERVER.0;
    assert_eq!(accept(&status, RequestPolicy::UNPROTECTED), Err(absent(RequiredBy::Code)));
}

#[test]
fn a_wrong_message_authenticator_is_refused_whatever_the_policy() {
    let mut octets = signed(&[(1, b"nemo")]);
    octets[30] ^= 1;
    let expected = Err(of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(20));
    assert_eq!(accept(&octets, RequestPolicy::STRICT), expected);
    assert_eq!(accept(&octets, RequestPolicy::UNPROTECTED), expected);
}

#[test]
fn a_wrong_secret_is_a_wrong_message_authenticator_and_not_a_wrong_password() {
    let octets = signed(&[(1, b"nemo")]);
    let other = Secret::new(b"another secret").unwrap();
    let error = Packet::parse(&octets).unwrap().verify_request(&other).unwrap_err();
    assert_eq!(error, of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(20));
    assert!(error.to_string().contains("shared secrets differ"));
}

#[test]
fn e_18_two_message_authenticators_are_refused_even_if_the_first_is_right() {
    let mut octets = signed(&[(1, b"nemo")]);
    octets.extend([80, 18].iter().chain(&[0; 16]));
    let length = u16::try_from(octets.len()).unwrap();
    octets[2..4].copy_from_slice(&length.to_be_bytes());
    let expected = Err(of_message_authenticator(VerifyReason::MessageAuthenticatorDuplicate).with_offset(44));
    assert_eq!(accept(&octets, RequestPolicy::STRICT), expected);
    assert_eq!(accept(&octets, RequestPolicy::UNPROTECTED), expected);
}

#[test]
fn e_18_a_message_authenticator_of_another_length_is_refused() {
    for length in [0, 1, 15, 17, 253] {
        let octets = unsigned(&[(1, b"nemo"), (80, &vec![0; length])]);
        let expected =
            Err(of_message_authenticator(VerifyReason::MessageAuthenticatorLength { length }).with_offset(26));
        assert_eq!(accept(&octets, RequestPolicy::UNPROTECTED), expected);
    }
}

#[test]
fn e_17_the_octets_of_a_message_authenticator_inside_another_value_are_not_one() {
    let inside = [&[0, 0, 0, 9, 1, 20, 80, 18][..], &[0; 16]].concat();
    assert_eq!(accept(&unsigned(&[(26, &inside)]), RequestPolicy::STRICT), Err(absent(RequiredBy::Policy)));
    assert!(accept(&signed(&[(26, &inside)]), RequestPolicy::STRICT).is_ok());
}

/// The Message-Authenticator computed by the crate `hmac`, with the attribute at any place.
fn signed_at(before: usize, after: usize) -> Vec<u8> {
    use hmac::{Hmac, KeyInit, Mac};
    let filler = |octets: usize| vec![(200, vec![0x77; octets])];
    let mut attributes: Vec<(u8, Vec<u8>)> = if before == 0 { vec![] } else { filler(before) };
    attributes.push((80, vec![0; 16]));
    attributes.extend(filler(after));
    let borrowed: Vec<(u8, &[u8])> = attributes.iter().map(|(number, value)| (*number, &value[..])).collect();
    let mut octets = unsigned(&borrowed);
    let mut hmac = Hmac::<md5::Md5>::new_from_slice(b"correct horse battery staple").unwrap();
    hmac.update(&octets);
    let place = if before == 0 { 22 } else { 20 + 2 + before + 2 };
    octets[place..place + 16].copy_from_slice(&hmac.finalize().into_bytes());
    octets
}

#[test]
fn s_14_the_message_authenticator_may_stand_anywhere_whatever_md5_block_that_falls_into() {
    for before in 0..=150 {
        for after in [0, 1, 30, 55, 56, 63, 64, 200] {
            let octets = signed_at(before, after);
            let offset = if before == 0 { 20 } else { 22 + before };
            let expected = Ok(Seen::Verified(MessageAuthenticator::Valid { offset }));
            assert_eq!(accept(&octets, RequestPolicy::STRICT), expected, "{before} before, {after} after");
            let mut damaged = octets;
            damaged[4] ^= 0x80;
            assert!(accept(&damaged, RequestPolicy::STRICT).is_err());
        }
    }
}

#[test]
fn secrets_of_every_length_key_the_hmac_as_rfc_2104_says() {
    use hmac::{Hmac, KeyInit, Mac};
    for length in [1, 15, 16, 63, 64, 65, 100, 128, 512] {
        let key: Vec<u8> = (0..length).map(|index| u8::try_from(index % 251).unwrap()).collect();
        let secret = Secret::new(&key).unwrap();
        let mut buffer = [0; 128];
        let mut rng = Chosen(REQUEST_AUTHENTICATOR);
        let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut rng).unwrap().sign();
        let mut zeroed = request.octets().to_vec();
        zeroed[22..38].fill(0);
        let mut hmac = Hmac::<md5::Md5>::new_from_slice(&key).unwrap();
        hmac.update(&zeroed);
        assert_eq!(request.octets()[22..38], hmac.finalize().into_bytes()[..], "{length}");
    }
}

#[test]
fn accounting_is_verified_by_its_request_authenticator_and_needs_no_message_authenticator() {
    let secret = secret();
    let mut buffer = [0; 128];
    let request = RequestBuilder::accounting_request(&mut buffer, 9, &secret)
        .and_then(|request| request.push(rfc2865::USER_NAME, "nemo"))
        .unwrap()
        .sign();
    let mut octets = request.octets().to_vec();
    assert!(Packet::parse(&octets).unwrap().attributes().find(AttributeType::MESSAGE_AUTHENTICATOR).is_none());
    let expected = Ok(Seen::Verified(MessageAuthenticator::Absent));
    assert_eq!(accept(&octets, RequestPolicy::STRICT), expected);
    assert_eq!(accept(&octets, RequestPolicy::TRANSITIONAL), expected);
    octets[22] ^= 1;
    assert_eq!(
        accept(&octets, RequestPolicy::UNPROTECTED),
        Err(VerifyError::new(VerifyReason::RequestAuthenticatorInvalid).with_offset(4))
    );
}

/// E-15: the Message-Authenticator of accounting, CoA and Disconnect covers sixteen zeroes, and the Request
/// Authenticator covers it.
#[test]
fn e_15_a_message_authenticator_in_accounting_is_verified_over_zeroes_and_not_answered_with_one() {
    use hmac::{Hmac, KeyInit, Mac};
    use md5::Digest;
    let key = b"correct horse battery staple";
    let mut octets = unsigned(&[(80, &[0; 16]), (44, b"session")]);
    octets[0] = Code::ACCOUNTING_REQUEST.0;
    octets[4..20].fill(0);
    let mut hmac = Hmac::<md5::Md5>::new_from_slice(key).unwrap();
    hmac.update(&octets);
    octets[22..38].copy_from_slice(&hmac.finalize().into_bytes());
    let digest = md5::Md5::new().chain_update(&octets).chain_update(key).finalize();
    octets[4..20].copy_from_slice(&digest);
    let secret = secret();
    let request = Packet::parse(&octets).unwrap().verify_request(&secret).unwrap();
    assert_eq!(request.message_authenticator(), MessageAuthenticator::Valid { offset: 20 });

    // Implementations differ in its input for the reply, and no RFC defines it.
    let mut buffer = [0; 64];
    let reply = request.reply(Code::ACCOUNTING_RESPONSE, &mut buffer).and_then(|reply| reply.sign()).unwrap();
    let mut outstanding = Outstanding::observed(request.packet());
    let outcome = Packet::parse(reply).unwrap().verify_reply(&mut outstanding, &secret).unwrap();
    let Outcome::Recorded(reply) = outcome else { panic!("{outcome:?}") };
    assert_eq!(reply.message_authenticator(), MessageAuthenticator::Absent);

    octets[22] ^= 1;
    assert_eq!(
        accept(&octets, RequestPolicy::STRICT),
        Err(of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(20))
    );
}

/// An Access-Accept whose digests are computed by the crates `hmac` and `md-5`. A value of `before` octets precedes the
/// Message-Authenticator if `before` is not 0, and a value of `after` octets follows it.
fn signed_reply(key: &[u8], before: usize, after: usize) -> Vec<u8> {
    use hmac::{Hmac, KeyInit, Mac};
    use md5::Digest;
    let attribute = |number: u8, length: usize| {
        if length == 0 { vec![] } else { [&[number, u8::try_from(length + 2).unwrap()][..], &vec![0; length]].concat() }
    };
    let (first, last) = (attribute(18, before), attribute(25, after));
    let length = u16::try_from(20 + first.len() + 18 + last.len()).unwrap();
    let head = [&[Code::ACCESS_ACCEPT.0, 1][..], &length.to_be_bytes(), &REQUEST_AUTHENTICATOR].concat();
    let mut octets = [head, first, attribute(80, 16), last].concat();
    let value = octets.len() - attribute(25, after).len() - 16;
    let hmac = Hmac::<md5::Md5>::new_from_slice(key).unwrap().chain_update(&octets).finalize().into_bytes();
    octets[value..value + 16].copy_from_slice(&hmac);
    let digest = md5::Md5::new().chain_update(&octets).chain_update(key).finalize();
    octets[4..20].copy_from_slice(&digest);
    octets
}

#[test]
fn both_digests_of_a_reply_of_every_length_are_verified() {
    let request = unsigned(&[]);
    let observed = ObservedRequest::from(Packet::parse(&request).unwrap());
    for key in [1, 28, 63, 64, 65, 200].map(|length| vec![0x5a; length]) {
        let secret = Secret::new(&key).unwrap();
        let verify = |octets: &[u8]| {
            let packet = Packet::parse(octets).unwrap();
            let outcome = packet.verify_reply(&mut Outstanding::observed(observed), &secret);
            outcome.map(|outcome| outcome.reply().message_authenticator())
        };
        for (before, after) in (0..=200).map(|after| (0, after)).chain((1..=80).map(|before| (before, 80))) {
            let octets = signed_reply(&key, before, after);
            let offset = if before == 0 { 20 } else { 22 + before };
            let case = format!("{before} before, {after} after, secret of {}", key.len());
            assert_eq!(verify(&octets), Ok(MessageAuthenticator::Valid { offset }), "{case}");

            let mut damaged = octets.clone();
            damaged[offset + 2] ^= 1;
            assert_eq!(
                verify(&damaged),
                Err(of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(offset)),
                "{case}"
            );

            let mut damaged = octets;
            damaged[19] ^= 1;
            assert_eq!(
                verify(&damaged),
                Err(VerifyError::new(VerifyReason::ResponseAuthenticatorInvalid).with_offset(4)),
                "{case}"
            );
        }
    }
}

/// A reply of a server from before 2024 that knows the secret: it has only a Response Authenticator.
fn old_reply(code: Code, attributes: &[u8]) -> Vec<u8> {
    use md5::Digest;
    let length = u16::try_from(20 + attributes.len()).unwrap();
    let mut octets = [&[code.0, 1][..], &length.to_be_bytes(), &REQUEST_AUTHENTICATOR, attributes].concat();
    let digest = md5::Md5::new().chain_update(&octets).chain_update(b"correct horse battery staple").finalize();
    octets[4..20].copy_from_slice(&digest);
    octets
}

#[test]
fn s_12_a_reply_without_message_authenticator_is_refused_audited_or_accepted_as_the_policy_says() {
    let secret = secret();
    let request = signed(&[(1, b"nemo")]);
    let request = Packet::parse(&request).unwrap();
    let reply = old_reply(Code::ACCESS_ACCEPT, &[33, 3, b'p']);
    let reply = Packet::parse(&reply).unwrap();
    let refusal = absent(RequiredBy::Policy);
    assert_eq!(reply.verify_reply(&mut Outstanding::observed(request), &secret).unwrap_err(), refusal);
    // An echoed Proxy-State is not a fault of the reply.
    let audited = reply.accept_reply(&mut Outstanding::observed(request), &secret, &ReplyPolicy::TRANSITIONAL).unwrap();
    let AcceptedReply::Unauthenticated(audited) = audited else { panic!("{audited:?}") };
    assert_eq!((audited.audit(), audited.refusal()), (Some(refusal), refusal));
    let accepted = reply.accept_reply(&mut Outstanding::observed(request), &secret, &ReplyPolicy::UNPROTECTED).unwrap();
    let AcceptedReply::Unauthenticated(accepted) = accepted else { panic!("{accepted:?}") };
    assert_eq!((accepted.audit(), accepted.refusal()), (None, refusal));
    let Outcome::Accept(accepted) = accepted.into_outcome() else { panic!("{accepted:?}") };
    assert_eq!(accepted.message_authenticator(), MessageAuthenticator::Absent);
}

#[test]
fn s_12_every_reply_to_an_access_request_or_status_server_needs_a_message_authenticator_under_strict() {
    let secret = secret();
    for (request_code, replies) in [(1, &[2, 3, 11, 52][..]), (12, &[2, 3, 5, 52])] {
        let mut request = signed(&[]);
        request[0] = request_code;
        let request = Packet::parse(&request).unwrap();
        for code in replies {
            let reply = old_reply(Code(*code), &[]);
            let reply = Packet::parse(&reply).unwrap();
            let refused = reply.verify_reply(&mut Outstanding::observed(request), &secret).unwrap_err();
            assert_eq!(refused, absent(RequiredBy::Policy), "{code} to {request_code}");
            let accepted =
                reply.accept_reply(&mut Outstanding::observed(request), &secret, &ReplyPolicy::UNPROTECTED).unwrap();
            assert!(matches!(accepted, AcceptedReply::Unauthenticated(_)), "{code} to {request_code}");
        }
    }
}

/// An attacker who can remove the Message-Authenticator from a reply can also remove the EAP-Message, so the contents
/// of the request decide.
#[test]
fn a_reply_to_eap_or_digest_needs_a_message_authenticator_whatever_the_policy_and_whatever_it_carries() {
    let secret = secret();
    for (number, required_by) in [(79, RequiredBy::EapMessage), (103, RequiredBy::Digest), (122, RequiredBy::Digest)] {
        let octets = signed(&[(number, &[2, 1, 0, 4])]);
        let request = Packet::parse(&octets).unwrap();
        let plain = signed(&[(1, b"nemo")]);
        let plain = Packet::parse(&plain).unwrap();
        let mut buffer = [0; 128];
        let mut built =
            RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen(REQUEST_AUTHENTICATOR))
                .and_then(|request| request.push_octets(AttributeType(number), &[2, 1, 0, 4]))
                .unwrap()
                .sign();
        assert_eq!(*built.outstanding(), Outstanding::observed(request));

        let bare = old_reply(Code::ACCESS_ACCEPT, &[]);
        let carrying = old_reply(Code::ACCESS_ACCEPT, &[number, 6, 3, 1, 0, 4]);
        for (reply, request) in [(&bare, request), (&carrying, request), (&carrying, plain)] {
            let reply = Packet::parse(reply).unwrap();
            let refused = reply
                .accept_reply(&mut Outstanding::observed(request), &secret, &ReplyPolicy::UNPROTECTED)
                .unwrap_err();
            assert_eq!(refused, absent(required_by));
        }
        assert!(
            Packet::parse(&bare)
                .unwrap()
                .accept_reply(&mut Outstanding::observed(plain), &secret, &ReplyPolicy::UNPROTECTED)
                .is_ok()
        );
    }
}

/// The first attribute that requires one counts, as in a request that another program sent.
#[test]
fn c_20_a_reply_to_eap_or_digest_needs_a_message_authenticator_whatever_is_pushed_after_them() {
    let secret = secret();
    let eap: (u8, &[u8]) = (79, &[2, 1, 0, 4]);
    let digest: (u8, &[u8]) = (103, b"x");
    let name: (u8, &[u8]) = (1, b"nemo");
    let state: (u8, &[u8]) = (24, b"state");
    for (attributes, required_by) in [
        ([name, eap, state], RequiredBy::EapMessage),
        ([eap, name, state], RequiredBy::EapMessage),
        ([name, state, eap], RequiredBy::EapMessage),
        ([digest, name, state], RequiredBy::Digest),
        ([name, state, digest], RequiredBy::Digest),
        ([eap, digest, state], RequiredBy::EapMessage),
        ([digest, eap, state], RequiredBy::Digest),
    ] {
        let mut buffer = [0; 128];
        let mut rng = Chosen(REQUEST_AUTHENTICATOR);
        let mut request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut rng).unwrap();
        for (number, value) in attributes {
            request = request.push_octets(AttributeType(number), value).unwrap();
        }
        let mut request = request.sign();
        let reply = old_reply(Code::ACCESS_ACCEPT, &[]);
        let reply = Packet::parse(&reply).unwrap();
        let observed = Outstanding::observed(Packet::parse(request.octets()).unwrap());
        assert_eq!(*request.outstanding(), observed, "{attributes:?}");
        let refused = reply.accept_reply(request.outstanding(), &secret, &ReplyPolicy::UNPROTECTED).unwrap_err();
        assert_eq!(refused, absent(required_by), "{attributes:?}");
        assert!(!request.outstanding().is_answered());
    }
}

#[test]
fn of_two_rules_under_audit_the_first_is_reported() {
    let policy =
        RequestPolicy::UNPROTECTED.with_message_authenticator(Enforcement::Audit).with_proxy_state(Enforcement::Audit);
    let proxied = unsigned(&[PASSWORD, (33, b"p")]);
    assert_eq!(accept(&proxied, policy), Ok(Seen::Audited(absent(RequiredBy::Policy))));
    // A policy that audits only Proxy-State reports that, and still gives the refusal of the strict policy.
    let policy = policy.with_message_authenticator(Enforcement::Off);
    assert_eq!(accept(&proxied, policy), Ok(Seen::Audited(absent(RequiredBy::ProxyState))));
    let secret = secret();
    let accepted = Packet::parse(&proxied).unwrap().accept_request(&secret, &policy);
    let Ok(AcceptedRequest::Unauthenticated(request)) = accepted else { panic!("{accepted:?}") };
    assert_eq!(request.refusal(), absent(RequiredBy::Policy));
}

#[test]
fn s_40_weak_secrets_are_told_the_most_useful_reason_first() {
    let weakness = |secret: &[u8]| Secret::new(secret).unwrap().weakness();
    assert_eq!(weakness(b"testing123"), Some(Weakness::WellKnown));
    assert_eq!(weakness(b"testing123\n"), Some(Weakness::TrailingSpace));
    assert_eq!(weakness(b"a long random secret, uniqu\0"), Some(Weakness::TrailingSpace));
    assert_eq!(weakness(&[0xc3; 12]), Some(Weakness::Short { length: 12 }));
    assert_eq!(weakness(&[0xc3; 13]), None);
}

#[test]
fn s_40_an_empty_secret_is_refused_and_one_octet_of_any_value_is_not() {
    assert_eq!(Secret::new(b"").map(drop), Err(SecretError::Empty));
    for octet in 0..=u8::MAX {
        assert!(Secret::new(&[octet]).is_ok());
    }
}

#[test]
fn e_20_a_reply_needs_both_digests_right() {
    let secret = secret();
    let request = signed(&[(1, b"nemo")]);
    let request = Packet::parse(&request).unwrap();
    let verified = request.verify_request(&secret).unwrap();
    let mut buffer = [0; 128];
    let reply = verified.reply(Code::ACCESS_ACCEPT, &mut buffer).and_then(|reply| reply.sign()).unwrap();

    let mut response = reply.to_vec();
    response[4] ^= 1;
    let error = Packet::parse(&response)
        .unwrap()
        .accept_reply(&mut Outstanding::observed(request), &secret, &ReplyPolicy::UNPROTECTED)
        .unwrap_err();
    assert_eq!(error, VerifyError::new(VerifyReason::ResponseAuthenticatorInvalid).with_offset(4));

    // A correct Response Authenticator over a wrong Message-Authenticator, as an attacker would get it from a collision
    // of MD5.
    let forged = old_reply(Code::ACCESS_ACCEPT, &[&[80, 18][..], &[0; 16]].concat());
    let error = Packet::parse(&forged)
        .unwrap()
        .accept_reply(&mut Outstanding::observed(request), &secret, &ReplyPolicy::UNPROTECTED)
        .unwrap_err();
    assert_eq!(error, of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(20));
}

#[test]
fn e_54_only_a_reply_of_the_right_kind_with_the_right_identifier_to_the_right_request_is_believed() {
    let secret = secret();
    let octets = signed(&[(1, b"nemo")]);
    let request = Packet::parse(&octets).unwrap();
    for code in 0..=255 {
        let reply = old_reply(Code(code), &[]);
        let result = Packet::parse(&reply).unwrap().accept_reply(
            &mut Outstanding::observed(request),
            &secret,
            &ReplyPolicy::UNPROTECTED,
        );
        assert_eq!(result.is_ok(), [2, 3, 11, 52].contains(&code), "{code}");
    }
    let mut reply = old_reply(Code::ACCESS_ACCEPT, &[]);
    reply[1] = 2;
    let error = Packet::parse(&reply)
        .unwrap()
        .accept_reply(&mut Outstanding::observed(request), &secret, &ReplyPolicy::UNPROTECTED)
        .unwrap_err();
    assert_eq!(error, VerifyError::new(VerifyReason::IdentifierMismatch { expected: 1, found: 2 }).with_offset(1));

    // E-55: the same identifier, used before for another request.
    let mut earlier = octets.clone();
    earlier[4] ^= 1;
    let earlier = Packet::parse(&earlier).unwrap();
    let reply = old_reply(Code::ACCESS_ACCEPT, &[]);
    let error = Packet::parse(&reply)
        .unwrap()
        .accept_reply(&mut Outstanding::observed(earlier), &secret, &ReplyPolicy::UNPROTECTED)
        .unwrap_err();
    assert_eq!(error, VerifyError::new(VerifyReason::ResponseAuthenticatorInvalid).with_offset(4));
}

/// An attacker who forges replies must not be able to end the exchange. A refused reply has no effect on later replies.
#[test]
fn a_good_reply_is_believed_after_any_number_of_bad_ones() {
    let secret = secret();
    let octets = signed(&[(1, b"nemo")]);
    let request = Packet::parse(&octets).unwrap();
    let mut outstanding = Outstanding::observed(request);
    let mut buffer = [0; 64];
    let verified = request.verify_request(&secret).unwrap();
    let good = verified.reply(Code::ACCESS_ACCEPT, &mut buffer).and_then(|reply| reply.sign()).unwrap();
    let refusal = |outstanding: &mut Outstanding, reply: &[u8]| {
        Packet::parse(reply).unwrap().verify_reply(outstanding, &secret).map(drop).unwrap_err()
    };
    let damaged = |place: usize| {
        let mut bad = good.to_vec();
        bad[place] ^= 1;
        bad
    };
    let offset = 20;
    for (bad, reason) in [
        (old_reply(Code::ACCESS_ACCEPT, &[]), absent(RequiredBy::Policy)),
        (damaged(0), of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(offset)),
        (damaged(1), VerifyError::new(VerifyReason::IdentifierMismatch { expected: 1, found: 0 }).with_offset(1)),
        (damaged(4), VerifyError::new(VerifyReason::ResponseAuthenticatorInvalid).with_offset(4)),
        (damaged(37), of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(offset)),
    ] {
        assert_eq!(refusal(&mut outstanding, &bad), reason);
        assert!(!outstanding.is_answered());
    }
    let outcome = Packet::parse(good).unwrap().verify_reply(&mut outstanding, &secret);
    assert!(matches!(outcome, Ok(Outcome::Accept(_))));
    assert_eq!(refusal(&mut outstanding, good), VerifyError::new(VerifyReason::Answered));
}

/// The packets of the attack on MD5 of 2024 (CVE-2024-3596). The attacker puts Proxy-State into an Access-Request
/// without a Message-Authenticator. The server's Access-Reject echoes it, and an Access-Accept with other octets in
/// Proxy-State has the same Response Authenticator. Here the secret makes it correct; an attacker needs a collision.
#[test]
fn s_12_the_packets_of_blast_radius_are_refused_at_both_ends() {
    let secret = secret();
    let gibberish: Vec<u8> = (0..=u8::MAX).cycle().take(253).collect();
    let proxy_states = [(33, &gibberish[..]), (33, &gibberish[..]), (33, &gibberish[..45])];
    let request = unsigned(&[&[(1, &b"nemo"[..]), (2, &[7; 16])], &proxy_states[..]].concat());
    assert_eq!(accept(&request, RequestPolicy::STRICT), Err(absent(RequiredBy::Policy)));
    // S-11: a server that still accepts clients without Message-Authenticator refuses it, too.
    assert_eq!(accept(&request, RequestPolicy::TRANSITIONAL), Err(absent(RequiredBy::ProxyState)));

    let echoed: Vec<u8> = proxy_states
        .iter()
        .flat_map(|(number, value)| [&[*number, u8::try_from(value.len() + 2).unwrap()], *value].concat())
        .collect();
    let sent = Packet::parse(&request).unwrap();
    let forged = old_reply(Code::ACCESS_ACCEPT, &echoed);
    let refused = Packet::parse(&forged).unwrap().verify_reply(&mut Outstanding::observed(sent), &secret).map(drop);
    assert_eq!(refused, Err(absent(RequiredBy::Policy)));
    // E-17: the octets of the collision can contain the octets of a Message-Authenticator.
    let hidden = [&[33, 20, 80, 18][..], &[0; 16]].concat();
    let forged = old_reply(Code::ACCESS_ACCEPT, &[&hidden, &echoed[..]].concat());
    let refused = Packet::parse(&forged).unwrap().verify_reply(&mut Outstanding::observed(sent), &secret).map(drop);
    assert_eq!(refused, Err(absent(RequiredBy::Policy)));

    // S-9: the reply of a current server begins with octets that the attacker cannot predict, so there is no collision.
    let request = signed(&proxy_states);
    let verified = Packet::parse(&request).unwrap().verify_request(&secret).unwrap();
    let mut buffer = [0; 4096];
    let reply = verified.reply(Code::ACCESS_REJECT, &mut buffer).and_then(|reply| reply.sign()).unwrap();
    assert_eq!((&reply[20..22], &reply[38..]), (&[80, 18][..], &echoed[..]));
}

#[test]
fn the_rule_table_says_which_reply_answers_which_request() {
    let allowed: [(u8, &[u8]); 5] =
        [(1, &[2, 3, 11, 52]), (4, &[5, 52]), (12, &[2, 3, 5, 52]), (40, &[41, 42, 52]), (43, &[44, 45, 52])];
    for request in 0..=255 {
        let expected = allowed.iter().find(|(code, _)| *code == request).map_or(&[][..], |(_, replies)| replies);
        let found: Vec<u8> = (0..=255).filter(|reply| Code(request).allows_reply(Code(*reply))).collect();
        assert_eq!(found, expected, "{request}");
        assert_eq!(Code(request).is_request(), !expected.is_empty());
    }
    let replies: Vec<u8> = (0..=255).filter(|code| Code(*code).is_reply()).collect();
    assert_eq!(replies, [2, 3, 5, 11, 41, 42, 44, 45, 52]);
}

#[test]
fn a_reply_is_no_request_and_cannot_be_answered() {
    let reply = old_reply(Code::ACCESS_ACCEPT, &[]);
    let error = accept(&reply, RequestPolicy::UNPROTECTED).unwrap_err();
    assert_eq!(error, VerifyError::new(VerifyReason::NotARequest { code: Code::ACCESS_ACCEPT }).with_offset(0));
}

#[test]
fn a_request_is_answered_only_with_a_code_that_answers_it() {
    let secret = secret();
    let octets = signed(&[]);
    let request = Packet::parse(&octets).unwrap().verify_request(&secret).unwrap();
    for code in [Code::ACCOUNTING_RESPONSE, Code::ACCESS_REQUEST, Code::COA_ACK, Code(99)] {
        let error = request.reply(code, &mut [0; 64]).unwrap_err();
        assert_eq!(error, EncodeError::new(EncodeReason::CodeMismatch { request: Code::ACCESS_REQUEST, reply: code }));
    }
}

#[test]
fn every_code_of_the_table_signs_and_verifies_in_both_directions() {
    let secret = secret();
    for code in [1, 4, 12, 40, 43].map(Code) {
        let mut buffer = [0xa5; 128];
        let mut rng = Chosen(REQUEST_AUTHENTICATOR);
        let mut request = RequestBuilder::new_with(code, &mut buffer, 200, &secret, &mut rng)
            .and_then(|request| request.push_octets(AttributeType::PROXY_STATE, b"ps"))
            .unwrap()
            .sign();
        let observed = ObservedRequest::from(&*request.outstanding());
        let packet = Packet::parse(request.octets()).unwrap();
        assert_eq!(observed, packet.into());
        let verified = packet.verify_request(&secret).unwrap();
        for reply in (0..=255).map(Code).filter(|reply| code.allows_reply(*reply)) {
            let mut buffer = [0x5a; 128];
            let octets = verified.reply(reply, &mut buffer).and_then(|reply| reply.sign()).unwrap();
            let mut outstanding = Outstanding::observed(observed);
            let outcome = Packet::parse(octets).unwrap().verify_reply(&mut outstanding, &secret).unwrap();
            let answer = outcome.reply();
            assert_eq!(answer.code(), reply);
            // S-9: it is first, directly after the header, in all packets except accounting.
            let first = answer.attributes().next().unwrap().attribute_type();
            assert_eq!(first == AttributeType::MESSAGE_AUTHENTICATOR, code != Code::ACCOUNTING_REQUEST, "{code}");
        }
    }
}

/// S6: RFC 3579, section 3.3, note 1; RFC 5080, section 2.1.1. Anybody can set the identity of such a request.
#[test]
fn an_access_request_without_credential_needs_a_message_authenticator_whatever_the_policy() {
    let policies = [RequestPolicy::STRICT, RequestPolicy::TRANSITIONAL, RequestPolicy::UNPROTECTED];
    let nothing: [&[(u8, &[u8])]; 3] =
        [&[], &[(1, b"nemo")], &[(1, b"nemo"), (6, &[0, 0, 0, 17]), (24, b"state"), (33, b"proxy")]];
    for attributes in nothing {
        for policy in policies {
            assert_eq!(accept(&unsigned(attributes), policy), Err(absent(RequiredBy::NoCredential)));
        }
        assert!(matches!(accept(&signed(attributes), RequestPolicy::STRICT), Ok(Seen::Verified(_))));
    }
    // A vendor's or an extended attribute may be a credential, also the shortest one: MS-CHAP is one.
    let credentials: [(u8, &[u8]); 6] =
        [PASSWORD, (3, &[7; 17]), (70, &[7; 16]), (26, &[0, 0, 1, 55, 1, 3, 7]), (241, &[1, 7]), (246, &[1, 0, 7])];
    for credential in credentials {
        let seen = accept(&unsigned(&[(1, b"nemo"), credential]), RequestPolicy::UNPROTECTED);
        assert_eq!(seen, Ok(Seen::Unaudited(absent(RequiredBy::Policy))), "{}", credential.0);
    }
    // A container that is too short for an attribute is not a credential, and an Authorize-Only request has no
    // credential.
    let authorize_only: (u8, &[u8]) = (6, &[0, 0, 0, 17]);
    let none: [&[(u8, &[u8])]; 5] = [
        &[(26, &[0, 0, 1, 55, 1, 2])],
        &[(241, &[1])],
        &[(26, &[0, 0, 1, 55, 1, 4, 7, 7]), authorize_only],
        &[authorize_only, (241, &[1, 7])],
        &[authorize_only, (26, &[0, 0, 0, 9, 1, 4, 7, 7]), (24, b"state")],
    ];
    for attributes in none {
        assert_eq!(accept(&unsigned(attributes), RequestPolicy::UNPROTECTED), Err(absent(RequiredBy::NoCredential)));
    }
    let seen = accept(&unsigned(&[authorize_only, PASSWORD]), RequestPolicy::UNPROTECTED);
    assert_eq!(seen, Ok(Seen::Unaudited(absent(RequiredBy::Policy))));
    // Another attribute with the same octets, or another Service-Type, does not make a request Authorize-Only.
    let vendor: (u8, &[u8]) = (26, &[0, 0, 1, 55, 1, 3, 7]);
    let others: [(u8, &[u8]); 4] =
        [(5, &[0, 0, 0, 17]), (6, &[0, 0, 0, 16]), (6, &[0, 0, 0, 8]), (6, &[0, 0, 0, 17, 0])];
    for other in others {
        let seen = accept(&unsigned(&[other, vendor]), RequestPolicy::UNPROTECTED);
        assert_eq!(seen, Ok(Seen::Unaudited(absent(RequiredBy::Policy))), "{other:?}");
    }
    // Nobody signs in with an Accounting-Request.
    let secret = secret();
    let mut buffer = [0; 64];
    let request = RequestBuilder::accounting_request(&mut buffer, 9, &secret).unwrap().sign();
    let seen = accept(request.octets(), RequestPolicy::STRICT);
    assert_eq!(seen, Ok(Seen::Verified(MessageAuthenticator::Absent)));
}

/// S9: RFC 3579, section 3.3: "the Message-Authenticator attribute MUST be used to protect all ... packets containing
/// EAP-Message".
#[test]
fn every_request_with_an_eap_message_needs_a_message_authenticator() {
    use md5::Digest;
    for (code, number) in [(4, 79), (40, 79), (43, 79), (4, 103), (40, 103), (43, 103)] {
        let mut octets = unsigned(&[(number, &[2, 1, 0, 4])]);
        octets[0] = code;
        octets[4..20].fill(0);
        let digest = md5::Md5::new().chain_update(&octets).chain_update(b"correct horse battery staple").finalize();
        octets[4..20].copy_from_slice(&digest);
        let expected = match number {
            79 => Err(absent(RequiredBy::EapMessage)),
            // RFC 5090, section 2.1.2 applies only to Access-Requests.
            _ => Ok(Seen::Verified(MessageAuthenticator::Absent)),
        };
        assert_eq!(accept(&octets, RequestPolicy::UNPROTECTED), expected, "{number} in {code}");
        assert_eq!(accept(&octets, RequestPolicy::STRICT), expected, "{number} in {code}");
    }
}

/// S9, in packets that the Authenticator field protects. A Digest attribute demands nothing there.
#[test]
fn a_digest_attribute_before_an_eap_message_does_not_excuse_it() {
    use md5::Digest;
    let secret = secret();
    let eap: (u8, &[u8]) = (79, &[1, 1, 0, 4]);
    for digest in 103..=122 {
        let digest: (u8, &[u8]) = (digest, b"x");
        for order in [[digest, eap], [eap, digest]] {
            for code in [Code::ACCOUNTING_REQUEST, Code::DISCONNECT_REQUEST, Code::COA_REQUEST] {
                let mut octets = unsigned(&order);
                octets[0] = code.0;
                octets[4..20].fill(0);
                let signed = md5::Md5::new().chain_update(&octets).chain_update(b"correct horse battery staple");
                octets[4..20].copy_from_slice(&signed.finalize());
                for policy in [RequestPolicy::UNPROTECTED, RequestPolicy::STRICT] {
                    assert_eq!(accept(&octets, policy), Err(absent(RequiredBy::EapMessage)), "{order:?} in {code}");
                }
            }
            let attributes: Vec<u8> = order
                .iter()
                .flat_map(|(number, value)| [&[*number, u8::try_from(value.len() + 2).unwrap()], *value].concat())
                .collect();
            for (code, replies) in [
                (Code::ACCOUNTING_REQUEST, [Code::ACCOUNTING_RESPONSE, Code::PROTOCOL_ERROR]),
                (Code::DISCONNECT_REQUEST, [Code::DISCONNECT_ACK, Code::DISCONNECT_NAK]),
                (Code::COA_REQUEST, [Code::COA_ACK, Code::COA_NAK]),
            ] {
                for reply in replies {
                    let mut request = unsigned(&[(1, b"nemo")]);
                    request[0] = code.0;
                    let octets = old_reply(reply, &attributes);
                    let refused = Packet::parse(&octets)
                        .unwrap()
                        .verify_reply(&mut Outstanding::observed(Packet::parse(&request).unwrap()), &secret);
                    assert_eq!(refused.unwrap_err(), absent(RequiredBy::EapMessage), "{order:?} in {reply}");
                }
            }
        }
    }
}

/// Property 14: "a packet that was accepted without authentication says so in its type".
#[test]
fn what_nobody_authenticated_is_never_verified() {
    let secret = secret();
    let plain = unsigned(&[(1, b"nemo"), PASSWORD]);
    let request = Packet::parse(&plain).unwrap();
    let reply = old_reply(Code::ACCESS_ACCEPT, &[]);
    let reply = Packet::parse(&reply).unwrap();
    for enforcement in [Enforcement::Audit, Enforcement::Off] {
        for proxy_state in [Enforcement::Require, Enforcement::Audit, Enforcement::Off] {
            let policy = RequestPolicy::STRICT.with_message_authenticator(enforcement).with_proxy_state(proxy_state);
            let accepted = request.accept_request(&secret, &policy);
            assert!(matches!(accepted, Ok(AcceptedRequest::Unauthenticated(_))), "{policy:?}");
        }
    }
    for policy in [ReplyPolicy::TRANSITIONAL, ReplyPolicy::UNPROTECTED] {
        let accepted = reply.accept_reply(&mut Outstanding::observed(request), &secret, &policy);
        assert!(matches!(accepted, Ok(AcceptedReply::Unauthenticated(_))), "{policy:?}");
    }
    // An authenticated packet is verified, also under the weakest policy.
    let octets = signed(&[(1, b"nemo")]);
    let request = Packet::parse(&octets).unwrap();
    let accepted = request.accept_request(&secret, &RequestPolicy::UNPROTECTED).unwrap();
    let AcceptedRequest::Verified(verified) = accepted else { panic!("{accepted:?}") };
    let mut buffer = [0; 64];
    let reply = verified.reply(Code::ACCESS_ACCEPT, &mut buffer).and_then(|reply| reply.sign()).unwrap();
    let mut outstanding = Outstanding::observed(request);
    let accepted = Packet::parse(reply).unwrap().accept_reply(&mut outstanding, &secret, &ReplyPolicy::UNPROTECTED);
    assert!(matches!(accepted, Ok(AcceptedReply::Verified(Outcome::Accept(_)))), "{accepted:?}");
}
