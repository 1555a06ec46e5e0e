//! Packets in batches against the same packets one at a time.

use proptest::{collection::vec, prelude::*};
use radius_dict::rfc::{rfc2865, rfc2866, rfc2869};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    crypto::Lanes,
    error::EncodeError,
    verify::{AcceptedRequest, Batch, Enforcement, RequestPolicy, UnverifiedRequest},
};
use radius_tests::signed;

const SECRETS: [&[u8]; 3] =
    [b"xyzzy5461", b"a much longer secret, of more than a block of MD5, for which there are other paths", b"s"];

/// A request of some kind, valid or not.
#[derive(Clone, Debug)]
struct Sample {
    kind: u8,
    secret: usize,
    verified_with: usize,
    identifier: u8,
    filling: usize,
    password: usize,
    /// An octet that is changed after signing.
    damage: Option<usize>,
    policy: u8,
}

prop_compose! {
    fn sample()(
        kind in 0..7_u8,
        secret in 0..3_usize,
        is_wrong_secret in prop::bool::weighted(0.1),
        identifier in any::<u8>(),
        filling in 0..12_usize,
        password in 0..=128_usize,
        damage in prop::option::weighted(0.2, 0..200_usize),
        policy in 0..3_u8,
    ) -> Sample {
        let verified_with = if is_wrong_secret { (secret + 1) % 3 } else { secret };
        Sample { kind, secret, verified_with, identifier, filling, password, damage, policy }
    }
}

/// With this number of further attributes.
fn filled<'b, 's>(mut builder: RequestBuilder<'b, 's>, count: usize) -> Result<RequestBuilder<'b, 's>, EncodeError> {
    let text = "0123456789".repeat(24);
    for number in 0..count {
        builder = builder.push(rfc2865::CALLED_STATION_ID, &text[..=number * 19])?;
    }
    Ok(builder)
}

impl Sample {
    fn datagram(&self, secrets: &[Secret]) -> Vec<u8> {
        let (secret, mut buffer) = (&secrets[self.secret], [0; 4096]);
        let (identifier, password) = (self.identifier, vec![7; self.password]);
        let signed = match self.kind {
            0 | 5 | 6 => RequestBuilder::access_request(&mut buffer, identifier, secret)
                .and_then(|builder| builder.push(rfc2865::USER_NAME, "alice"))
                .and_then(|builder| builder.user_password(&password)),
            1 => RequestBuilder::access_request(&mut buffer, identifier, secret)
                .and_then(|builder| builder.chap_password(7, b"hello")),
            2 => RequestBuilder::accounting_request(&mut buffer, identifier, secret)
                .and_then(|builder| builder.push(rfc2866::ACCT_SESSION_ID, "7")),
            3 => RequestBuilder::status_server(&mut buffer, identifier, secret),
            _ => RequestBuilder::access_request(&mut buffer, identifier, secret)
                .and_then(|builder| builder.push(rfc2869::EAP_MESSAGE, &[2, 7, 0, 5, 1][..])),
        };
        let filled = signed.and_then(|builder| filled(builder, if self.kind == 3 { 0 } else { self.filling }));
        let mut octets = filled.unwrap().sign().octets().to_vec();
        match self.kind {
            // Without Message-Authenticator, and with it at the end, where its digest is wrong.
            5 => drop(octets.drain(20..38)),
            6 => octets[20..].rotate_left(18),
            _ => {}
        }
        let length = u16::try_from(octets.len()).unwrap();
        octets[2..4].copy_from_slice(&length.to_be_bytes());
        if let Some(octet) = self.damage.and_then(|place| octets.get_mut(place)) {
            *octet ^= 1;
        }
        octets
    }

    fn policy(&self) -> RequestPolicy {
        match self.policy {
            0 => RequestPolicy::STRICT,
            1 => RequestPolicy::TRANSITIONAL,
            _ => RequestPolicy::UNPROTECTED.with_message_authenticator(Enforcement::Audit),
        }
    }
}

fn password(buffer: &mut [u8; 128], accepted: &AcceptedRequest<'_, '_>) -> String {
    format!("{:?}", accepted.regardless().user_password(buffer).map(|password| password.map(<[u8]>::to_vec)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Verifying, revealing and signing give in a batch what they give one at a time, in the same order.
    #[test]
    fn a_batch_gives_the_results_of_its_packets_one_at_a_time(samples in vec(sample(), 0..150)) {
        let secrets = SECRETS.map(|secret| Secret::new(secret).unwrap());
        let datagrams: Vec<_> = samples.iter().map(|sample| sample.datagram(&secrets)).collect();
        let requests: Vec<_> = samples.iter().zip(&datagrams).filter_map(|(sample, datagram)| {
            let packet = Packet::parse(datagram).ok()?;
            Some(UnverifiedRequest { packet, secret: &secrets[sample.verified_with], policy: sample.policy() })
        }).collect();
        for lanes in Lanes::available() {
            let (mut batch, mut accepted, mut indexes) = (Batch::with_lanes(lanes), Vec::new(), Vec::new());
            batch.accept_requests(requests.iter().copied(), |index, result| {
                indexes.push(index);
                let single = requests[index].packet.accept_request(requests[index].secret, &requests[index].policy);
                assert_eq!(format!("{result:?}"), format!("{single:?}"));
                accepted.extend(result.ok());
            });
            prop_assert_eq!(indexes, (0..requests.len()).collect::<Vec<_>>());
            let accepted_requests: Vec<_> = accepted.iter().map(|accepted| accepted.regardless()).collect();
            let mut passwords = Vec::new();
            batch.user_passwords(&accepted_requests, |index, password| {
                assert_eq!(index, passwords.len());
                passwords.push(format!("{:?}", password.map(|password| password.map(<[u8]>::to_vec))));
            });
            let single: Vec<_> = accepted.iter().map(|accepted| password(&mut [0; 128], accepted)).collect();
            prop_assert_eq!(passwords, single);
            let mut buffers = vec![([0; 4096], [0; 4096]); accepted.len()];
            let (mut replies, mut singles) = (Vec::new(), Vec::new());
            for (request, (buffer, other)) in accepted_requests.iter().zip(&mut buffers) {
                let code = match request.code() {
                    Code::ACCOUNTING_REQUEST => Code::ACCOUNTING_RESPONSE,
                    _ => Code::ACCESS_ACCEPT,
                };
                replies.push(request.reply(code, &mut buffer[..]).unwrap().unsigned().unwrap());
                singles.push(request.reply(code, &mut other[..]).unwrap().sign().unwrap());
            }
            let mut signed = Vec::new();
            batch.sign_replies(replies, |index, datagram| {
                assert_eq!(index, signed.len());
                signed.push(datagram);
            });
            prop_assert_eq!(signed, singles);
        }
    }
}

#[test]
fn an_empty_batch_gives_nothing() {
    let mut batch = Batch::new();
    batch.accept_requests([], |_, _| panic!("no request was given"));
    batch.user_passwords([], |_, _| panic!("no request was given"));
    batch.sign_replies([], |_, _| panic!("no reply was given"));
}

/// An iterator that goes on after its first `None`, like that of a channel.
struct Resuming<I>(I, usize);

impl<I: Iterator> Iterator for Resuming<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.1 += 1;
        if self.1 == 3 { None } else { self.0.next() }
    }
}

#[test]
fn a_batch_ends_at_the_first_none() {
    let (secret, mut buffers) = (Secret::new(SECRETS[0]).unwrap(), vec![[0; 4096]; 4]);
    let datagram = accounting_request(&secret, b"7");
    let packet = Packet::parse(&datagram).unwrap();
    let request = UnverifiedRequest { packet, secret: &secret, policy: RequestPolicy::STRICT };
    let (mut batch, mut accepted) = (Batch::new(), Vec::new());
    batch.accept_requests(Resuming([request; 4].into_iter(), 0), |_, result| accepted.push(result.unwrap()));
    assert_eq!(accepted.len(), 2);
    let request = accepted[0].regardless();
    let mut revealed = 0;
    batch.user_passwords(Resuming([&request; 4].into_iter(), 0), |_, _| revealed += 1);
    assert_eq!(revealed, 2);
    let replies = buffers
        .iter_mut()
        .map(|buffer| request.reply(Code::ACCOUNTING_RESPONSE, &mut buffer[..]).unwrap().unsigned().unwrap());
    let mut signed = 0;
    batch.sign_replies(Resuming(replies, 0), |_, _| signed += 1);
    assert_eq!(signed, 2);
}

fn accounting_request(secret: &Secret, session: &[u8]) -> Vec<u8> {
    let mut buffer = [0; 4096];
    let builder = RequestBuilder::accounting_request(&mut buffer, 7, secret).unwrap();
    let session = core::str::from_utf8(session).unwrap();
    builder.push(rfc2866::ACCT_SESSION_ID, session).unwrap().sign().octets().to_vec()
}

#[test]
fn a_batch_is_right_after_any_number_of_panics() {
    let (secret, mut buffer) = (Secret::new(SECRETS[0]).unwrap(), [0; 4096]);
    let password = [7; 128];
    let builder = RequestBuilder::access_request(&mut buffer, 7, &secret).unwrap();
    let datagram = builder.user_password(&password).unwrap().sign().octets().to_vec();
    let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let mut batch = Batch::new();
    // Without a message for each, each time 64 requests and 8 blocks.
    for _ in 0..130 {
        let panicking = core::panic::AssertUnwindSafe(|| {
            batch.user_passwords([&*request; 64], |_, _| std::panic::resume_unwind(Box::new(())));
        });
        std::panic::catch_unwind(panicking).unwrap_err();
    }
    let mut revealed = 0;
    batch.user_passwords([&*request; 64], |_, found| revealed += usize::from(found.unwrap() == Some(&password[..])));
    assert_eq!(revealed, 64);
}

#[test]
fn a_batch_is_right_after_an_iterator_panicked() {
    let secret = Secret::new(SECRETS[0]).unwrap();
    let datagram = accounting_request(&secret, b"7");
    let packet = Packet::parse(&datagram).unwrap();
    let request = UnverifiedRequest { packet, secret: &secret, policy: RequestPolicy::STRICT };
    let mut batch = Batch::new();
    let panicking = core::panic::AssertUnwindSafe(|| {
        let requests = (0..3).map(|index| if index < 2 { request } else { std::panic::resume_unwind(Box::new(())) });
        batch.accept_requests(requests, |_, _| panic!("no request was verified"));
    });
    std::panic::catch_unwind(panicking).unwrap_err();
    let mut verified = 0;
    batch.accept_requests([request; 5], |_, result| verified += usize::from(result.is_ok()));
    assert_eq!(verified, 5);
}

/// The attribute may be too short for its digest, and at the end of the packet.
#[test]
fn a_batch_refuses_a_message_authenticator_of_every_wrong_length() {
    let (secret, mut batch) = (Secret::new(SECRETS[0]).unwrap(), Batch::new());
    for length in 2..=40_u8 {
        for rest in [&[][..], &[1, 3, b'a'], &[26; 26]] {
            let octets = [&[1, 7, 0, 20 + length + u8::try_from(rest.len()).unwrap()][..], &[9; 16], &[80, length]];
            let datagram = [&octets.concat(), &vec![0; usize::from(length) - 2][..], rest].concat();
            let packet = Packet::parse(&datagram).unwrap();
            let single = packet.accept_request(&secret, &RequestPolicy::STRICT).unwrap_err();
            let request = UnverifiedRequest { packet, secret: &secret, policy: RequestPolicy::STRICT };
            batch.accept_requests([request; 3], |_, result| assert_eq!(result.unwrap_err(), single));
        }
    }
}

/// The digests are the same, so only the names show which instructions are used.
#[test]
fn a_batch_has_the_fastest_instructions_of_the_processor() {
    let available: Vec<_> = Lanes::available().collect();
    assert_eq!((available.first(), available.last()), (Some(&Lanes::NONE), Some(&Lanes::best())));
    let names: Vec<_> = available.iter().map(ToString::to_string).collect();
    let order = ["none", "128 bits", "AVX2", "AVX-512"];
    assert_eq!(names, order[..names.len()]);
    // Every processor of this kind has SSE2.
    assert!(names.len() > 1 || !cfg!(target_arch = "x86_64"), "{names:?}");
}

/// The Authenticator field of a request with a digest is zero for both of its digests.
#[test]
fn a_batch_verifies_both_digests_of_a_request() {
    let (secret, mut batch) = (Secret::new(SECRETS[0]).unwrap(), Batch::new());
    for code in [Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST, Code::COA_REQUEST, Code::DISCONNECT_REQUEST] {
        let datagram = signed::request(code, [7; 16], SECRETS[0], &[1, 3, b'a']);
        let mut accepted = Vec::new();
        let mut verify = |datagram: &[u8]| {
            let packet = Packet::parse(datagram).unwrap();
            let request = UnverifiedRequest { packet, secret: &secret, policy: RequestPolicy::STRICT };
            batch.accept_requests([request; 2], |_, result| accepted.push(result.is_ok()));
        };
        verify(&datagram);
        for wrong in [4, 22] {
            let mut changed = datagram.clone();
            changed[wrong] ^= 1;
            verify(&changed);
        }
        assert_eq!(accepted, [true, true, false, false, false, false], "{code}");
    }
}
