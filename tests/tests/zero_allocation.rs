//! Parse, walk, look up, verify, reveal, build and sign: none of it allocates (design property 1, 5).

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]
#![allow(unsafe_code, reason = "a global allocator cannot be written without; it only counts and passes on")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

use radius_dict::rfc2865::{self, ServiceType};
use radius_proto::{Code, Packet, Policy, RequestBuilder, Secret};
use radius_tests::Chosen;

struct Counting;

thread_local! {
    // By thread, so that the test harness's own threads do not count.
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

fn count() {
    // Fails only while the thread is being torn down.
    let _ = ALLOCATIONS.try_with(|allocations| allocations.set(allocations.get() + 1));
}

// SAFETY: every call is passed on unchanged to the system's allocator; counting touches no memory of its own on the
// heap.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: the caller's promise is passed on.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations(work: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.with(Cell::get);
    work();
    ALLOCATIONS.with(Cell::get) - before
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(std::hint::black_box(Box::new(7)))), 1);
}

#[test]
fn a_sign_in_from_request_to_verified_reply_allocates_nothing() {
    let used = allocations(|| {
        let secret = Secret::new(b"correct horse battery staple").unwrap();
        let mut buffer = [0; 4096];
        let request = RequestBuilder::access_request(&mut buffer, 7, &secret, &mut Chosen([5; 16]))
            .and_then(|request| request.push(rfc2865::USER_NAME, "alice"))
            .and_then(|request| request.user_password(b"a password of more than sixteen octets"))
            .and_then(|request| request.push(rfc2865::SERVICE_TYPE, ServiceType::LOGIN_USER))
            .and_then(|request| request.push(rfc2865::PROXY_STATE, b"proxy"))
            .unwrap()
            .sign();

        let packet = Packet::parse(request.octets()).unwrap();
        assert_eq!(packet.attributes().map(|attribute| attribute.value().len()).sum::<usize>(), 16 + 5 + 48 + 4 + 5);
        let verified = packet.verify_request(&secret, &Policy::STRICT).unwrap();
        assert_eq!(verified.get(rfc2865::USER_NAME), Ok(Some("alice")));
        assert_eq!(verified.all(rfc2865::PROXY_STATE).count(), 1);
        let mut password = [0; 128];
        assert!(verified.user_password(&mut password).unwrap().is_some());
        let mut buffer = [0; 4096];
        let reply = verified
            .reply(Code::ACCESS_ACCEPT, &mut buffer)
            .and_then(|reply| reply.push(rfc2865::REPLY_MESSAGE, "welcome"))
            .and_then(|reply| reply.sign())
            .unwrap();
        let reply = Packet::parse(reply).unwrap().verify_reply(request, &secret, &Policy::STRICT).unwrap();
        assert_eq!(reply.get(rfc2865::REPLY_MESSAGE), Ok(Some("welcome")));
    });
    assert_eq!(used, 0);
}

#[test]
fn a_malformed_or_forged_datagram_allocates_nothing() {
    let secret = Secret::new(b"correct horse battery staple").unwrap();
    let malformed = [1_u8, 7, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 9, 0, 0];
    let mut forged = [0; 20];
    forged[0] = 4;
    forged[3] = 20;
    let used = allocations(|| {
        assert!(Packet::parse(&malformed).is_err());
        assert!(Packet::parse(&forged).unwrap().verify_request(&secret, &Policy::STRICT).is_err());
    });
    assert_eq!(used, 0);
}
