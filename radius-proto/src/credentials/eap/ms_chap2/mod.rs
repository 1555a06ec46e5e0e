//! EAP-MSCHAPv2: the packets of MS-CHAPv2 inside EAP.

mod change_password;
mod frame;

use core::fmt;

use change_password::CHANGE_PASSWORD_CODE;
pub use change_password::{ChangePassword, change_password};
use frame::{HEADER, put};

use super::{Code, EapError, Type};
use crate::credentials::mschap::{InvalidMsChap, InvalidMsChapError, MsChap2Response, MsChap2Success, MsChapError};

/// Octets of a response: a challenge of the peer, 8 reserved octets, the response of 24 octets, and flags.
const RESPONSE: usize = 49;

const CHALLENGE_CODE: u8 = 1;
const RESPONSE_CODE: u8 = 2;
const SUCCESS_CODE: u8 = 3;
const FAILURE_CODE: u8 = 4;

/// A packet of EAP-MSCHAPv2 (type 26), read by [`Packet::ms_chap2`](super::Packet::ms_chap2).
///
/// ```text
/// server                                      peer
/// Challenge         ----------------------->
///                   <-----------------------  Response
/// Success, Failure  ----------------------->
///                   <-----------------------  Success, Failure, Change-Password
/// EAP-Success, EAP-Failure  --------------->
/// ```
///
/// The name in a Response is the user name for
/// [`MsChap2Challenge::new`](crate::credentials::mschap::MsChap2Challenge::new); a server should compare it with the
/// identity. The keys of an accepted exchange are those of [`MasterKey`](crate::credentials::mschap::mppe::MasterKey),
/// as in MS-CHAPv2 without EAP. Names and messages come from the network in an unknown charset; do not print them
/// unchecked.
///
/// There is no RFC. The format is that of the Internet-Draft
/// [draft-kamath-pppext-eap-mschapv2](https://datatracker.ietf.org/doc/html/draft-kamath-pppext-eap-mschapv2-02). Its
/// field MS-Length repeats Length. It is written, and ignored when read, since some servers write it wrong.
///
/// ```
/// use radius_proto::credentials::{
///     eap::{self, ms_chap2},
///     mschap::{MsChap2Challenge, MsChap2Response, NtHash},
/// };
///
/// // The server asks. `random` is new for each exchange.
/// let (random, mut buffer) = ([0x5a; 16], [0; 128]);
/// let request = ms_chap2::challenge_request(&mut buffer, 8, &random, b"server")?;
/// # let hash = NtHash::of_password("correct horse");
/// # let peer = MsChap2Response::new(8, [9; 16], &MsChap2Challenge::new(&random, b"alice"), &hash);
/// # let mut sent = [0; 128];
/// # let received = ms_chap2::response(&mut sent, 8, &peer, b"alice")?;
///
/// // The peer answers with a Response, and the server proves that it knows the password, too.
/// let Some(ms_chap2::Message::Response(answer)) = eap::Packet::parse(received)?.ms_chap2()? else { panic!() };
/// let challenge = MsChap2Challenge::new(&random, answer.name());
/// let response = answer.response();
/// assert!(response.verify(&challenge, &hash).is_ok());
/// let success = response.success(&challenge, &hash);
/// let mut buffer = [0; 128];
/// let request = ms_chap2::success_request(&mut buffer, 9, &success, b"welcome")?;
/// # Ok::<(), eap::EapError>(())
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Message<'a> {
    /// The server's challenge.
    Challenge(Challenge<'a>),
    /// The peer's response to the challenge.
    Response(Response<'a>),
    /// The server accepts the response, and proves that it knows the password.
    Success(Success<'a>),
    /// The peer accepts the proof. The server may then send EAP-Success and the keys.
    SuccessAcknowledged,
    /// The server refuses the response.
    Failure(Failure<'a>),
    /// The peer has read the failure. The server may then send EAP-Failure.
    FailureAcknowledged,
    /// The peer changes its password, after a Failure that says that the password has expired.
    ChangePassword(ChangePassword<'a>),
    /// Another `OpCode`, with all octets after it.
    Other {
        /// The `OpCode` field.
        op_code: u8,
        /// The octets after the `OpCode`.
        data: &'a [u8],
    },
}

impl<'a> Message<'a> {
    pub(super) fn read(code: Code, data: &'a [u8]) -> Result<Self, EapError> {
        let truncated = |expected| EapError::MsChap2Truncated { found: data.len(), expected };
        let (op_code, rest) = data.split_first().ok_or(truncated(1))?;
        let body = || match data.split_first_chunk::<HEADER>() {
            Some((&[_, identifier, _, _], body)) => Ok((identifier, body)),
            None => Err(truncated(HEADER)),
        };
        Ok(match (code, *op_code) {
            (Code::REQUEST, CHALLENGE_CODE) => {
                let (identifier, body) = body()?;
                let (challenge, name) = value(body, data.len())?;
                Self::Challenge(Challenge { identifier, challenge, name })
            }
            (Code::RESPONSE, RESPONSE_CODE) => {
                let (identifier, body) = body()?;
                let (octets, name) = value::<RESPONSE>(body, data.len())?;
                Self::Response(Response::new(identifier, octets, name).ok_or(truncated(HEADER + 1 + RESPONSE))?)
            }
            (Code::REQUEST, SUCCESS_CODE) => {
                let (identifier, text) = body()?;
                Self::Success(Success { identifier, text })
            }
            (Code::REQUEST, FAILURE_CODE) => {
                let (identifier, text) = body()?;
                Self::Failure(Failure { identifier, text })
            }
            // The peer's packets end after the `OpCode`. Some peers write more.
            (Code::RESPONSE, SUCCESS_CODE) => Self::SuccessAcknowledged,
            (Code::RESPONSE, FAILURE_CODE) => Self::FailureAcknowledged,
            (Code::RESPONSE, CHANGE_PASSWORD_CODE) => Self::ChangePassword(ChangePassword::read(data)?),
            (_, op_code) => Self::Other { op_code, data: rest },
        })
    }
}

/// Splits `Value-Size(1) Value(N) Name` after the header. `found` is the number of octets with it.
fn value<const N: usize>(body: &[u8], found: usize) -> Result<(&[u8; N], &[u8]), EapError> {
    let truncated = EapError::MsChap2Truncated { found, expected: HEADER + 1 + N };
    let (size, rest) = body.split_first().ok_or(truncated)?;
    if usize::from(*size) != N {
        return Err(EapError::MsChap2ValueSize { size: *size, expected: N });
    }
    rest.split_first_chunk().ok_or(truncated)
}

/// A Challenge.
#[derive(Clone, Copy, Debug)]
pub struct Challenge<'a> {
    identifier: u8,
    challenge: &'a [u8; 16],
    name: &'a [u8],
}

impl<'a> Challenge<'a> {
    /// The MS-CHAPv2-ID, which the response repeats.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The challenge.
    #[must_use]
    pub const fn challenge(&self) -> &'a [u8; 16] {
        self.challenge
    }

    /// The name of the server, 0 or more octets.
    #[must_use]
    pub const fn name(&self) -> &'a [u8] {
        self.name
    }
}

/// A Response.
#[derive(Clone, Copy)]
pub struct Response<'a> {
    identifier: u8,
    peer_challenge: &'a [u8; 16],
    nt_response: &'a [u8; 24],
    name: &'a [u8],
}

impl<'a> Response<'a> {
    fn new(identifier: u8, octets: &'a [u8; RESPONSE], name: &'a [u8]) -> Option<Self> {
        let (peer_challenge, rest) = octets.split_first_chunk()?;
        // The reserved octets and the flags have no meaning.
        let (_, rest) = rest.split_first_chunk::<8>()?;
        Some(Self { identifier, peer_challenge, nt_response: rest.first_chunk()?, name })
    }

    /// The response, to be verified. The MS-CHAPv2-ID is its identifier.
    #[must_use]
    pub const fn response(&self) -> MsChap2Response {
        MsChap2Response::of_parts(self.identifier, *self.peer_challenge, *self.nt_response)
    }

    /// The name of the user as the peer hashed it, with a domain if the peer wrote one.
    #[must_use]
    pub const fn name(&self) -> &'a [u8] {
        self.name
    }
}

impl fmt::Debug for Response<'_> {
    /// The response is left out: an attacker can test passwords against it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response").field("identifier", &self.identifier).finish_non_exhaustive()
    }
}

/// A Success of the server.
#[derive(Clone, Copy)]
pub struct Success<'a> {
    identifier: u8,
    text: &'a [u8],
}

impl<'a> Success<'a> {
    /// The proof that the server knows the password, which the peer must verify.
    ///
    /// # Errors
    ///
    /// As [`MsChap2Success::from_octets`], with offsets that count from the MS-CHAPv2-ID as if MS-Length were not
    /// there.
    pub fn success(&self) -> Result<MsChap2Success, InvalidMsChap> {
        MsChap2Success::parse_text(self.identifier, self.text)
    }

    /// The whole text, `S=` with 40 digits, and a message.
    #[must_use]
    pub const fn text(&self) -> &'a [u8] {
        self.text
    }
}

impl fmt::Debug for Success<'_> {
    /// The text is left out: an attacker can test passwords against it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Success").field("identifier", &self.identifier).finish_non_exhaustive()
    }
}

/// A Failure of the server.
#[derive(Clone, Copy, Debug)]
pub struct Failure<'a> {
    identifier: u8,
    text: &'a [u8],
}

impl<'a> Failure<'a> {
    /// The reason, and the challenge for another try.
    ///
    /// # Errors
    ///
    /// As [`MsChapError::parse`], with offsets that count from the MS-CHAPv2-ID as if MS-Length were not there.
    pub fn error(&self) -> Result<MsChapError<'a>, InvalidMsChapError> {
        MsChapError::parse_text(self.identifier, self.text)
    }

    /// The whole text, `E=691 R=0 C=.. V=3 M=message`.
    #[must_use]
    pub const fn text(&self) -> &'a [u8] {
        self.text
    }
}

/// Writes a Challenge request with a random challenge that was never used before, and returns it. The name identifies
/// the server and may be empty. MS-CHAPv2-ID is `identifier`.
///
/// # Errors
///
/// As [`request`](super::request).
pub fn challenge_request<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    challenge: &[u8; 16],
    name: &[u8],
) -> Result<&'b [u8], EapError> {
    put(buffer, Code::REQUEST, identifier, CHALLENGE_CODE, identifier, &[&[16], challenge, name])
}

/// Writes a Response, and returns it. `identifier` is that of the request, and the identifier of `answer` the
/// MS-CHAPv2-ID of its [`Challenge`]. `name` is the name of the user from which `answer` was computed.
///
/// # Errors
///
/// As [`request`](super::request).
pub fn response<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    answer: &MsChap2Response,
    name: &[u8],
) -> Result<&'b [u8], EapError> {
    let pieces: [&[u8]; 6] = [&[49], answer.peer_challenge(), &[0; 8], answer.nt_response(), &[0], name];
    put(buffer, Code::RESPONSE, identifier, RESPONSE_CODE, answer.identifier(), &pieces)
}

/// Writes a Success request, and returns it. `message` is for the user and may be empty. Send it only after the
/// response was verified.
///
/// # Errors
///
/// As [`request`](super::request).
pub fn success_request<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    success: &MsChap2Success,
    message: &[u8],
) -> Result<&'b [u8], EapError> {
    let [ms_chap_identifier, text @ ..] = &success.octets();
    put(buffer, Code::REQUEST, identifier, SUCCESS_CODE, *ms_chap_identifier, &[text, b" M=", message])
}

/// Writes a Failure request, and returns it. [`MsChapError::version2`] makes its contents.
///
/// # Errors
///
/// [`EapError::MsChapError`] as [`MsChapError::write`]; otherwise as [`request`](super::request).
pub fn failure_request<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    error: &MsChapError<'_>,
) -> Result<&'b [u8], EapError> {
    let mut value = [0; MsChapError::MAX_LENGTH];
    let text = error.write(&mut value)?.get(1..).unwrap_or_default();
    put(buffer, Code::REQUEST, identifier, FAILURE_CODE, error.identifier, &[text])
}

/// Writes the peer's answer to a [`Success`] that it has verified, and returns it: 6 octets.
///
/// # Errors
///
/// [`EapError::BufferTooSmall`] if the buffer has fewer than 6 octets.
pub fn success_response(buffer: &mut [u8], identifier: u8) -> Result<&[u8], EapError> {
    super::response(buffer, identifier, Type::MS_CHAP_V2, &[SUCCESS_CODE])
}

/// Writes the peer's answer to a [`Failure`] after which it does not try again, and returns it: 6 octets.
///
/// # Errors
///
/// [`EapError::BufferTooSmall`] if the buffer has fewer than 6 octets.
pub fn failure_response(buffer: &mut [u8], identifier: u8) -> Result<&[u8], EapError> {
    super::response(buffer, identifier, Type::MS_CHAP_V2, &[FAILURE_CODE])
}
