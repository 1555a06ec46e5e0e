//! What is wrong with what a peer sent. Offsets count octets from the start of the attribute's value.

use thiserror::Error;

/// Why octets are not the value that they are taken for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidMsChap {
    /// The value has a fixed length, and these octets another.
    #[error("{value} of {found} octets instead of {expected}")]
    Length {
        /// What it was taken for.
        value: &'static str,
        /// Octets that there are.
        found: usize,
        /// Octets of such a value.
        expected: usize,
    },
    /// The Code field tells of another kind of password change.
    #[error("offset 0: {value} has code {found} instead of {expected}")]
    Code {
        /// What it was taken for.
        value: &'static str,
        /// The Code field.
        found: u8,
        /// What it has to be.
        expected: u8,
    },
    /// There is no `S=` with 40 upper-case hex digits.
    #[error("offset {offset}: MS-CHAP2-Success is \"S=\" and 40 upper-case hex digits")]
    NotAuthenticatorResponse {
        /// The first octet that does not fit.
        offset: usize,
    },
}

/// Why a response, or the answer to one, is not accepted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum RefusedResponse {
    /// The flags of an MS-CHAP-Response say that only its LAN Manager response counts, which is never checked.
    #[error("the peer sent a LAN Manager response only")]
    LanManagerOnly,
    /// It is not what the password, the challenge and the user name give.
    #[error("the response is wrong: another password, another challenge or another user name")]
    Wrong,
    /// MS-CHAP2-Success answers another response.
    #[error("identifier {found} instead of {expected}")]
    IdentifierMismatch {
        /// The identifier of the response.
        expected: u8,
        /// The identifier of the success.
        found: u8,
    },
}

/// Why a change of password is not accepted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum RefusedChange {
    /// The flags say that only the LAN Manager fields count, which are never checked.
    #[error("the peer sent LAN Manager values only")]
    LanManagerOnly,
    /// The new password does not come out, most likely since the old one is wrong.
    #[error(transparent)]
    NewPassword(#[from] InvalidNewPassword),
    /// The hash of the old password does not come out of the one that was sent with the new.
    #[error("the hash of the old password is wrong")]
    OldHash,
    /// The response to the challenge is not that of the new password.
    #[error("the response is wrong: another password, another challenge or another user name")]
    Response,
}

/// Why there is no new password.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidNewPassword {
    /// The length inside the encrypted block is odd or more than 512: it was encrypted under another password, or
    /// changed.
    #[error("a new password of {length} octets, and it has an even number of up to 512: the old password is another")]
    Length {
        /// The length in the block.
        length: u32,
    },
    /// The password to be sent is too long.
    #[error("a new password of {units} UTF-16 code units, and at most 256 fit")]
    TooLong {
        /// Code units of the password.
        units: usize,
    },
    /// The password is not UTF-16.
    #[error("the new password has an unpaired surrogate")]
    NotUtf16,
    /// The random number generator failed. Predictable filler would give key stream away, so nothing is encrypted.
    #[error("the random number generator failed")]
    Random,
}

/// Why the values of MS-CHAP-NT-Enc-PW, or MS-CHAP-LM-Enc-PW, are not one encrypted password.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidChunk {
    /// A value has no octet of the password behind its header of 4, or more than fit into an attribute.
    #[error("a chunk of {found} octets, and it has 5 to 247")]
    Length {
        /// Octets of the value.
        found: usize,
    },
    /// The Code field is not 6.
    #[error("a chunk has code {found} instead of 6")]
    Code {
        /// The Code field.
        found: u8,
    },
    /// The chunk belongs to another change of password.
    #[error("a chunk has identifier {found} instead of {expected}")]
    IdentifierMismatch {
        /// The identifier of the change.
        expected: u8,
        /// The identifier of the chunk.
        found: u8,
    },
    /// The sequence number is 0 or more than 16.
    #[error("a chunk has sequence number {found}, and they are 1 to 16")]
    SequenceNumber {
        /// The Sequence-Number field.
        found: u16,
    },
    /// Two chunks have the same sequence number, and it is not for this crate to choose.
    #[error("there are two chunks with sequence number {sequence_number}")]
    Duplicate {
        /// The sequence number.
        sequence_number: u16,
    },
    /// A chunk is missing: there are later ones, or there is none at all.
    #[error("there is no chunk with sequence number {sequence_number}")]
    Missing {
        /// The sequence number.
        sequence_number: u16,
    },
    /// The chunks are too much or too little together.
    #[error("the chunks have {found} octets of password together instead of 516")]
    Total {
        /// Octets of all chunks without their headers.
        found: usize,
    },
}

/// Why the value of MS-CHAP-Error cannot be read, or not be written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidMsChapError {
    /// The value is empty: it has not even an identifier.
    #[error("offset 0: MS-CHAP-Error is empty")]
    Empty,
    /// The value is longer than an attribute of Microsoft's can be.
    #[error("MS-CHAP-Error of {length} octets, and at most {maximum} are possible")]
    TooLong {
        /// Octets of the value.
        length: usize,
        /// The limit.
        maximum: usize,
    },
    /// There is no `E=`, without which it says nothing.
    #[error("MS-CHAP-Error has no \"E=\"")]
    CodeAbsent,
    /// A field occurs twice, and it is not for this crate to choose.
    #[error("offset {offset}: the field occurs a second time")]
    Duplicate {
        /// Where the second one begins.
        offset: usize,
    },
    /// `E=` or `V=` is no decimal number, or none below 2^32.
    #[error("offset {offset}: no decimal number below 2^32")]
    NotANumber {
        /// Where the digits should begin.
        offset: usize,
    },
    /// `R=` is neither 0 nor 1.
    #[error("offset {offset}: the retry flag is neither 0 nor 1")]
    RetryFlag {
        /// Where the flag should stand.
        offset: usize,
    },
    /// `C=` has neither 16 digits, as in MS-CHAP, nor 32, as in MS-CHAPv2.
    #[error("offset {offset}: a challenge of {digits} octets, and it has 16 or 32 hex digits")]
    ChallengeLength {
        /// Where the digits begin.
        offset: usize,
        /// How many octets there are.
        digits: usize,
    },
    /// `C=` has an octet that is no hex digit.
    #[error("offset {offset}: no hex digit")]
    NotHex {
        /// Where the octet stands.
        offset: usize,
    },
}

/// Why a password has no LAN Manager hash.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidLmPassword {
    /// A character is not ASCII, and its octet depends on a code page that nobody tells.
    #[error("octet {offset} of the password is not ASCII")]
    NotAscii {
        /// Where in the password.
        offset: usize,
    },
    /// The password has more than 14 characters.
    #[error("a password of {length} characters, and a LAN Manager hash is of at most 14")]
    TooLong {
        /// Characters of the password.
        length: usize,
    },
}
