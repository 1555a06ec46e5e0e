//! The accounting port. A record is acknowledged only after it is stored.

use core::{net::SocketAddr, time::Duration};
use std::{
    net::UdpSocket,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use radius_dict::rfc::{
    rfc2865,
    rfc2866::{self, AcctStatusType},
    rfc2869,
};
use radius_proto::{
    Code,
    encode::PacketWriter,
    error::ValueError,
    typed::TypedAttribute,
    value::{Integer, Value},
    verify::Request,
};

use crate::{
    authentication::ANSWERED_FROM_CACHE,
    counters::Discard,
    duplicates::{Duplicates, Key, Seen},
    server::{Port, Shared},
    trace::Trace,
};

/// One Accounting-Request, as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Record {
    /// The key of a session is the NAS and the session's number: two NASes may use the same numbers.
    pub(crate) nas: String,
    pub(crate) session: String,
    pub(crate) status: AcctStatusType,
    pub(crate) user: Option<String>,
    pub(crate) class: Vec<Vec<u8>>,
    pub(crate) seconds: Option<u32>,
    pub(crate) octets_in: u64,
    pub(crate) octets_out: u64,
}

/// The records. A real ledger writes them to a disk and waits for the disk. Each record is reported before anybody can
/// see it.
pub(crate) struct Ledger {
    trace: Arc<Trace>,
    server: &'static str,
    records: Mutex<Vec<Record>>,
}

impl Ledger {
    const CAPACITY: usize = 1024;

    /// The records of `server`, which is its name in the trace.
    pub(crate) fn new(trace: Arc<Trace>, server: &'static str) -> Self {
        Self { trace, server, records: Mutex::default() }
    }

    fn store(&self, record: Record) -> Result<(), Discard> {
        let mut records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        if records.len() >= Self::CAPACITY {
            return Err(Discard::NotStored);
        }
        let (status, session) = (record.status, Value::Text(&record.session));
        self.trace.event(self.server, format_args!("stores {status} of session {session}"));
        records.push(record);
        Ok(())
    }

    pub(crate) fn records(&self) -> Vec<Record> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

pub(crate) struct AccountingPort {
    shared: Arc<Shared>,
    socket: UdpSocket,
    ledger: Arc<Ledger>,
    duplicates: Duplicates,
}

impl AccountingPort {
    const DUPLICATES: usize = 1024;
    const ANSWER_LIFETIME: Duration = Duration::from_secs(10);

    pub(crate) fn new(shared: Arc<Shared>, socket: UdpSocket, ledger: Arc<Ledger>) -> Self {
        Self { shared, socket, ledger, duplicates: Duplicates::new(Self::DUPLICATES, Self::ANSWER_LIFETIME) }
    }

    /// Accounting has no reject. If a record cannot be stored, the request is not answered, and the client tries again
    /// or asks another server.
    fn record(&mut self, request: &Request<'_, '_>, from: SocketAddr) -> Result<(), Discard> {
        self.ledger.store(read(request)?)?;
        let mut buffer = [0; PacketWriter::MAX_LENGTH];
        let reply = request.reply(Code::ACCOUNTING_RESPONSE, &mut buffer).and_then(radius_proto::ReplyBuilder::sign);
        // A request that consists almost only of Proxy-States leaves no room for a reply. Its record is stored
        // nevertheless.
        let octets = reply.map_err(|_| Discard::NotStored)?;
        let key = Key { source: from, identifier: request.packet().identifier() };
        if self.duplicates.answer(key, request.packet().authenticator(), octets, Instant::now()) {
            self.shared.send(&self.socket, from, octets);
        }
        Ok(())
    }
}

impl Port for AccountingPort {
    fn receive(&mut self, datagram: &[u8], from: SocketAddr) {
        let shared = Arc::clone(&self.shared);
        let Some((_, request)) = shared.admit(datagram, from, Code::ACCOUNTING_REQUEST) else { return };
        let packet = request.packet();
        let key = Key { source: from, identifier: packet.identifier() };
        match self.duplicates.begin(key, packet.authenticator(), Instant::now()) {
            Seen::New => {}
            Seen::InProgress => return shared.discard(from, Discard::InProgress),
            Seen::Full => return shared.discard(from, Discard::Overloaded),
            Seen::Answered(octets) => {
                shared
                    .counters
                    .count(ANSWERED_FROM_CACHE, "a late copy of a stored record: acknowledged again, stored once");
                return shared.send(&self.socket, from, octets);
            }
        }
        if let Err(reason) = self.record(&request, from) {
            self.duplicates.forget(key);
            shared.discard(from, reason);
        }
    }

    fn poll(&mut self, _: Instant) -> bool {
        false
    }
}

/// Reads a record. [RFC 2866, section 5.13](https://www.rfc-editor.org/rfc/rfc2866#section-5.13) lists the required
/// attributes.
fn read(request: &Request<'_, '_>) -> Result<Record, Discard> {
    let status = present(request.get(rfc2866::ACCT_STATUS_TYPE), "Acct-Status-Type")?;
    let session: &str = present(request.get(rfc2866::ACCT_SESSION_ID), "Acct-Session-Id")?;
    let nas = match request.get(rfc2865::NAS_IDENTIFIER) {
        Ok(Some(identifier)) => identifier.to_owned(),
        _ => present(request.get(rfc2865::NAS_IP_ADDRESS), "NAS-Identifier or NAS-IP-Address")?.to_string(),
    };
    let number = |attribute: TypedAttribute<Integer>| request.get(attribute).ok().flatten();
    // The counters of octets have 32 bits and wrap. Gigawords count the wraps.
    let total = |octets, gigawords| {
        (u64::from(number(gigawords).unwrap_or_default()) << 32) + u64::from(number(octets).unwrap_or_default())
    };
    Ok(Record {
        nas,
        session: session.to_owned(),
        status,
        user: request.get(rfc2865::USER_NAME).ok().flatten().map(str::to_owned),
        class: request.all(rfc2865::CLASS).filter_map(Result::ok).map(<[u8]>::to_vec).collect(),
        seconds: number(rfc2866::ACCT_SESSION_TIME),
        octets_in: total(rfc2866::ACCT_INPUT_OCTETS, rfc2869::ACCT_INPUT_GIGAWORDS),
        octets_out: total(rfc2866::ACCT_OUTPUT_OCTETS, rfc2869::ACCT_OUTPUT_GIGAWORDS),
    })
}

fn present<T>(value: Result<Option<T>, ValueError>, name: &'static str) -> Result<T, Discard> {
    value.ok().flatten().ok_or(Discard::IncompleteRecord(name))
}
