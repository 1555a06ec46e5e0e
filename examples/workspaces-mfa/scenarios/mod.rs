//! The scenarios: signing in, faults of the network, attacks.

pub(crate) mod attacks;
pub(crate) mod network;
pub(crate) mod sign_in;

use std::{sync::Arc, thread::ScopedJoinHandle, time::Instant};

use crate::{
    authentication::REJECT_MESSAGE,
    client::{CLIENT, Outcome, SignIn},
    counters::Counters,
    exchange::{Exchange, Failure},
    scenario::Stage,
};

fn is_accept(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Accepted { .. })
}

/// Whether it is a reject with the text that everybody gets.
fn is_reject(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Rejected { message } if message.as_deref() == Some(REJECT_MESSAGE))
}

/// The result of a sign-in in another thread.
fn joined(thread: ScopedJoinHandle<'_, Result<SignIn, Failure>>) -> Result<SignIn, Failure> {
    thread.join().unwrap_or_else(|_| Err("a sign-in has panicked".into()))
}

/// Sends a request once more after its answer, and returns the result.
fn late_copy(stage: &Stage, exchange: &Exchange) -> Result<Option<Vec<u8>>, Failure> {
    exchange.transmit()?;
    let (mut buffer, ignored) = ([0; 4096], Counters::new(Arc::clone(&stage.trace), CLIENT));
    let datagram = exchange.receive(Instant::now() + stage.limit(), &mut buffer, &ignored)?;
    Ok(datagram.map(<[u8]>::to_vec))
}
