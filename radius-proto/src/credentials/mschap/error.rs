//! Errors of values from a peer. Offsets count octets from the start of the attribute's value.

use thiserror::Error;

/// Reasons why octets are not the expected value.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidMsChap {
    /// The value has a fixed length, and the octets have another length.
    #[error("{value} of {found} octets instead of {expected}")]
    Length {
        /// The name of the expected value.
        value: &'static str,
        /// Octets that were found.
        found: usize,
        /// Octets of the expected value.
        expected: usize,
    },
    /// The Code field is that of another kind of password change.
    #[error("offset 0: {value} has code {found} instead of {expected}")]
    Code {
        /// The name of the expected value.
        value: &'static str,
        /// The Code field.
        found: u8,
        /// The expected code.
        expected: u8,
    },
    /// There is no `S=` with 40 upper-case hex digits.
    #[error("offset {offset}: MS-CHAP2-Success is \"S=\" and 40 upper-case hex digits")]
    NotAuthenticatorResponse {
        /// The first octet that does not fit.
        offset: usize,
    },
}

/// Reasons why a response, or the answer to a response, is not accepted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum RefusedResponse {
    /// The flags of an MS-CHAP-Response say that only its LAN Manager response is valid, which is never checked.
    #[error("the peer sent a LAN Manager response only")]
    LanManagerOnly,
    /// It is not the result for the password, the challenge and the user name.
    #[error("the response is wrong: the password, the challenge or the user name differs")]
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

/// Reasons why a change of password is not accepted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum RefusedChange {
    /// The flags say that only the LAN Manager fields are valid, which are never checked.
    #[error("the peer sent LAN Manager values only")]
    LanManagerOnly,
    /// The new password cannot be decrypted, most likely because the old password is wrong.
    #[error(transparent)]
    NewPassword(#[from] InvalidNewPassword),
    /// The hash of the old password that was sent is wrong.
    #[error("the hash of the old password is wrong")]
    OldHash,
    /// The response to the challenge is not that of the new password.
    #[error("the response is wrong: the password, the challenge or the user name differs")]
    Response,
}

/// Reasons why there is no new password.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidNewPassword {
    /// The length inside the encrypted block is odd or more than 512 octets: the block was encrypted under another
    /// password, or changed.
    #[error("the length of the new password is odd or more than 512 octets; probably the old password is wrong")]
    Length,
    /// The password to be sent is too long.
    #[error("a new password of {units} UTF-16 code units; at most 256 fit")]
    TooLong {
        /// Code units of the password.
        units: usize,
    },
    /// The password is not UTF-16.
    #[error("the new password has an unpaired surrogate")]
    NotUtf16,
    /// The random number generator failed. Predictable padding would reveal key stream, so nothing is encrypted.
    #[error("the random number generator failed")]
    Random,
}

/// Reasons why the values of MS-CHAP-NT-Enc-PW or MS-CHAP-LM-Enc-PW are not an encrypted password.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidChunk {
    /// A value has no octet of the password after its header of 4 octets, or more octets than fit into an attribute.
    #[error("a chunk of {found} octets; it must have 5 to 247")]
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
    #[error("a chunk has sequence number {found}; it must be 1 to 16")]
    SequenceNumber {
        /// The Sequence-Number field.
        found: u16,
    },
    /// Two chunks have the same sequence number. This crate does not choose between them.
    #[error("there are two chunks with sequence number {sequence_number}")]
    Duplicate {
        /// The sequence number.
        sequence_number: u16,
    },
    /// A chunk is missing: there are later chunks, or there are no chunks.
    #[error("there is no chunk with sequence number {sequence_number}")]
    Missing {
        /// The sequence number.
        sequence_number: u16,
    },
    /// The chunks together are too long or too short.
    #[error("the chunks together have {found} octets of password instead of 516")]
    Total {
        /// Octets of all chunks without their headers.
        found: usize,
    },
}

/// Reasons why the value of MS-CHAP-Error cannot be read or written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidMsChapError {
    /// The value is empty, without an identifier.
    #[error("offset 0: MS-CHAP-Error is empty")]
    Empty,
    /// The value does not fit into an attribute of Microsoft.
    #[error("MS-CHAP-Error of {length} octets; at most {maximum} are allowed")]
    TooLong {
        /// Octets of the value.
        length: usize,
        /// The limit.
        maximum: usize,
    },
    /// There is no `C=` of 16 octets to be written, which version 3 requires. [RFC 2759, section
    /// 6](https://www.rfc-editor.org/rfc/rfc2759#section-6)
    #[error("MS-CHAP-Error of version 3 without a challenge of 16 octets; MsChapError::version2 takes one")]
    ChallengeAbsent,
    /// There is no `E=`, which is required.
    #[error("MS-CHAP-Error has no \"E=\"")]
    CodeAbsent,
    /// A field occurs twice. This crate does not choose between them.
    #[error("offset {offset}: the field occurs a second time")]
    Duplicate {
        /// The offset of the second field.
        offset: usize,
    },
    /// `E=` or `V=` is not a decimal number below 2^32.
    #[error("offset {offset}: not a decimal number below 2^32")]
    NotANumber {
        /// The offset at which the digits should begin.
        offset: usize,
    },
    /// `R=` is neither 0 nor 1.
    #[error("offset {offset}: the retry flag is neither 0 nor 1")]
    RetryFlag {
        /// The offset at which the flag should be.
        offset: usize,
    },
    /// `C=` has neither the 16 digits of MS-CHAP nor the 32 digits of MS-CHAPv2.
    #[error("offset {offset}: a challenge of {digits} octets; it must have 16 or 32 hex digits")]
    ChallengeLength {
        /// The offset of the digits.
        offset: usize,
        /// Octets that were found.
        digits: usize,
    },
    /// `C=` has an octet that is not a hex digit.
    #[error("offset {offset}: not a hex digit")]
    NotHex {
        /// The offset of the octet.
        offset: usize,
    },
}

/// Reasons why a password has no LAN Manager hash.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidLmPassword {
    /// A character is not ASCII. Its octet depends on a code page, which is unknown.
    #[error("octet {offset} of the password is not ASCII")]
    NotAscii {
        /// The octet of the password.
        offset: usize,
    },
    /// The password has more than 14 characters.
    #[error("a password of {length} characters; a LAN Manager hash is made from at most 14")]
    TooLong {
        /// Characters of the password.
        length: usize,
    },
}
