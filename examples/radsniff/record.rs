//! Everything that is known about a datagram on a RADIUS port.

use radius_examples::verification::{Checks, Verified};
use radius_proto::{Code, Packet, error::DecodeError, verify::Check};

use crate::{
    exchange::Place,
    network::Datagram,
    pairing::{Answer, Seen},
    time::{Span, Time},
};

pub(crate) struct Record<'a, 's> {
    pub(crate) place: Place,
    pub(crate) time: Time,
    /// Time since the first packet of the capture.
    pub(crate) relative: Span,
    pub(crate) datagram: Datagram<'a>,
    /// The number of IP fragments of the datagram; 1 if it was not fragmented.
    pub(crate) fragments: usize,
    pub(crate) content: Result<Decoded<'a, 's>, DecodeError>,
}

/// A datagram that is a RADIUS packet.
pub(crate) struct Decoded<'a, 's> {
    pub(crate) packet: Packet<'a>,
    pub(crate) relation: Relation,
    pub(crate) checks: Checks,
    pub(crate) verified: Verified<'a, 's>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Relation {
    Request(Seen),
    /// `None` if the request is not in the capture, or is too old.
    Reply(Option<Answer>),
    /// A code without rules.
    Unknown,
}

impl Decoded<'_, '_> {
    pub(crate) const fn code(&self) -> Code {
        self.packet.code()
    }

    /// Whether strict checking refuses the packet. A packet that could not be checked is not refused.
    pub(crate) fn is_refused(&self) -> bool {
        let Checks { authenticator, message_authenticator, error } = self.checks;
        let invalid = authenticator == Check::Invalid || message_authenticator == Check::Invalid;
        invalid || (error.is_some() && !matches!(self.relation, Relation::Unknown))
    }
}
