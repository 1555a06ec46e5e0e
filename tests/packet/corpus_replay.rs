//! The fuzz corpus, replayed by an ordinary test, so that it is checked on a stable compiler.

#[path = "../../fuzz/src/lib.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "the fuzz crate's own module, shared by path")]
mod targets;

use core::cell::RefCell;
use std::{fs, path::Path};

use arbitrary::{Arbitrary, Unstructured};
use targets::{
    attributes, crypto_roundtrip, dict_parse, packet_parse,
    packet_roundtrip::{self, Reached},
    password, text_roundtrip,
};

/// Runs every file of a target's corpus and returns their number.
fn replay(target: &str, run: impl Fn(&[u8])) -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(target);
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in &files {
        eprintln!("{}", file.display());
        run(&fs::read(file).unwrap());
    }
    files.len()
}

#[test]
fn packet_parse_corpus_agrees_with_the_reference() {
    assert!(replay("packet_parse", packet_parse::run) >= 40);
}

#[test]
fn packet_roundtrip_corpus_round_trips_as_far_as_a_reply_to_a_request_with_a_password() {
    let reached = RefCell::new(Vec::new());
    replay("packet_roundtrip", |octets| {
        let description = packet_roundtrip::Description::arbitrary_take_rest(Unstructured::new(octets)).unwrap();
        reached.borrow_mut().push(packet_roundtrip::run(&description));
    });
    for kind in [Reached::Request, Reached::Password, Reached::Reply, Reached::ReplyToPassword] {
        assert!(reached.borrow().contains(&kind), "nothing in the corpus reaches {kind:?}");
    }
}

#[test]
fn password_corpus_round_trips() {
    let files = replay("password", |octets| {
        password::run(&password::Case::arbitrary_take_rest(Unstructured::new(octets)).unwrap());
    });
    assert!(files >= 8);
}

#[test]
fn attributes_corpus_loses_nothing() {
    assert!(replay("attributes", attributes::run) >= 20);
    // The corpus of another target is used here, too.
    assert!(replay("packet_parse", attributes::run) >= 40);
}

#[test]
fn crypto_roundtrip_corpus_round_trips() {
    let files = replay("crypto_roundtrip", |octets| {
        crypto_roundtrip::run(&crypto_roundtrip::Case::arbitrary_take_rest(Unstructured::new(octets)).unwrap());
    });
    assert!(files >= 8);
}

#[test]
fn dict_parse_corpus_ends_and_has_places() {
    assert!(replay("dict_parse", dict_parse::run) >= 10);
}

#[test]
fn text_roundtrip_corpus_is_printed_and_read_without_loss() {
    assert!(replay("text_roundtrip", text_roundtrip::run) >= 12);
    // The packets of another target's corpus are used here, too.
    assert!(replay("packet_parse", text_roundtrip::run) >= 40);
    assert!(replay("attributes", text_roundtrip::run) >= 20);
}
