//! MS-CHAP-Error: the reason why a response was refused, and the steps that the peer may take.

use core::fmt::{self, Write};

use super::{InvalidMsChapError, fields::upper_case_hex};

/// The most octets that fit into an attribute of Microsoft.
const MAX_LENGTH: usize = 247;

/// The value of MS-CHAP-Error in an Access-Reject: an identifier, and the text `E=691 R=1 C=<hex> V=3 M=<message>`.
///
/// ```
/// use radius_proto::credentials::mschap::{ErrorCode, MsChapError};
///
/// // `next_challenge` is random.
/// let next_challenge = [0xab; 16];
/// let refused = MsChapError {
///     retry: true,
///     message: Some(b"Wrong password"),
///     ..MsChapError::version2(7, ErrorCode::AUTHENTICATION_FAILURE, next_challenge)
/// };
/// let mut buffer = [0; MsChapError::MAX_LENGTH];
/// let value = refused.write(&mut buffer)?;
/// assert_eq!(value, b"\x07E=691 R=1 C=ABABABABABABABABABABABABABABABAB V=3 M=Wrong password");
/// assert_eq!(MsChapError::parse(value)?, refused);
/// assert_eq!(refused.to_string(), "E=691 R=1 C=ABABABABABABABABABABABABABABABAB V=3 M=Wrong password");
/// # Ok::<(), radius_proto::credentials::mschap::InvalidMsChapError>(())
/// ```
///
/// [RFC 2548, section 2.1.5](https://www.rfc-editor.org/rfc/rfc2548#section-2.1.5),
/// [RFC 2433, section 8](https://www.rfc-editor.org/rfc/rfc2433#section-8),
/// [RFC 2759, section 6](https://www.rfc-editor.org/rfc/rfc2759#section-6)
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MsChapError<'a> {
    /// The identifier of the response that was refused.
    pub identifier: u8,
    /// `E`: the reason.
    pub code: ErrorCode,
    /// `R`: whether the peer may try again. `false` if the field is missing.
    pub retry: bool,
    /// `C`: the challenge for the next response. MS-CHAPv2 requires it. For MS-CHAP without it, see
    /// [`retry_challenge`](Self::retry_challenge).
    pub challenge: Option<ErrorChallenge>,
    /// `V`: the version of password changes. It is 3 for MS-CHAPv2. A missing field means 1.
    pub version: Option<u32>,
    /// `M`: text for the user, up to the end of the value. It comes from the network in an unknown charset; do not
    /// print it unchecked.
    pub message: Option<&'a [u8]>,
}

impl<'a> MsChapError<'a> {
    /// The most octets that fit into an attribute of Microsoft.
    pub const MAX_LENGTH: usize = MAX_LENGTH;

    /// The error of MS-CHAPv2, which always has a challenge and the version 3. The peer may not try again, and there is no
    /// message; set the fields `retry` and `message` for that.
    ///
    /// `challenge` is for the next response, so it must be random.
    ///
    /// [RFC 2759, section 6](https://www.rfc-editor.org/rfc/rfc2759#section-6)
    #[must_use]
    pub const fn version2(identifier: u8, code: ErrorCode, challenge: [u8; 16]) -> Self {
        let challenge = Some(ErrorChallenge::Version2(challenge));
        Self { identifier, code, retry: false, challenge, version: Some(3), message: None }
    }

    /// The error of MS-CHAP (version 1). Without a challenge, the peer derives the next one from the previous one
    /// ([`retry_challenge`](Self::retry_challenge)). `V=2` says that the server takes a
    /// [`ChangePassword2`](super::ChangePassword2).
    ///
    /// [RFC 2433, section 8](https://www.rfc-editor.org/rfc/rfc2433#section-8)
    #[must_use]
    pub const fn version1(identifier: u8, code: ErrorCode, challenge: Option<[u8; 8]>) -> Self {
        let challenge = match challenge {
            Some(challenge) => Some(ErrorChallenge::Version1(challenge)),
            None => None,
        };
        Self { identifier, code, retry: false, challenge, version: Some(2), message: None }
    }

    /// Reads the value of an MS-CHAP-Error attribute.
    ///
    /// Fields may be in any order. A field ends at a space, and the message ends with the value. Unknown fields are
    /// ignored, as RFC 2433 requires.
    ///
    /// # Errors
    ///
    /// [`InvalidMsChapError`], with the offset of the fault:
    ///
    /// - `Empty` without an identifier, `TooLong` beyond 247 octets;
    /// - `CodeAbsent` without `E=`;
    /// - `Duplicate` if `E`, `R`, `C` or `V` occurs twice;
    /// - `NotANumber` if `E` or `V` is not a decimal number below 2^32;
    /// - `RetryFlag` if `R` is neither 0 nor 1;
    /// - `ChallengeLength` or `NotHex` if `C` is not 16 or 32 hex digits.
    pub fn parse(value: &'a [u8]) -> Result<Self, InvalidMsChapError> {
        let (&identifier, text) = value.split_first().ok_or(InvalidMsChapError::Empty)?;
        if value.len() > MAX_LENGTH {
            return Err(InvalidMsChapError::TooLong { length: value.len(), maximum: MAX_LENGTH });
        }
        Self::parse_text(identifier, text)
    }

    /// Reads the text after the identifier. Offsets in errors count the identifier.
    pub(crate) fn parse_text(identifier: u8, text: &'a [u8]) -> Result<Self, InvalidMsChapError> {
        let (mut code, mut retry, mut challenge, mut version, mut message) = (None, None, None, None, None);
        let (mut rest, mut offset) = (text, 1);
        while !rest.is_empty() {
            if let Some(text) = rest.strip_prefix(b"M=") {
                message = Some(text);
                break;
            }
            let length = rest.iter().position(|octet| *octet == b' ').unwrap_or(rest.len());
            let (field, tail) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            let start = offset + 2;
            match field {
                [b'E', b'=', digits @ ..] => once(&mut code, offset, number(digits, start)?)?,
                [b'R', b'=', flag @ ..] => once(&mut retry, offset, retry_flag(flag, start)?)?,
                [b'C', b'=', digits @ ..] => once(&mut challenge, offset, ErrorChallenge::parse(digits, start)?)?,
                [b'V', b'=', digits @ ..] => once(&mut version, offset, number(digits, start)?)?,
                _ => {}
            }
            rest = tail.strip_prefix(b" ").unwrap_or_default();
            offset += length + 1;
        }
        let code = ErrorCode(code.ok_or(InvalidMsChapError::CodeAbsent)?);
        Ok(Self { identifier, code, retry: retry.unwrap_or_default(), challenge, version, message })
    }

    /// Writes the value for an MS-CHAP-Error attribute.
    ///
    /// # Errors
    ///
    /// [`InvalidMsChapError::ChallengeAbsent`] for version 3 without a challenge of MS-CHAPv2;
    /// [`InvalidMsChapError::TooLong`] if the message makes it longer than 247 octets.
    pub fn write<'b>(&self, buffer: &'b mut [u8; MAX_LENGTH]) -> Result<&'b [u8], InvalidMsChapError> {
        // "This field MUST be exactly 32 octets long and MUST be present": RFC 2759, section 6.
        if self.version == Some(3) && !matches!(self.challenge, Some(ErrorChallenge::Version2(_))) {
            return Err(InvalidMsChapError::ChallengeAbsent);
        }
        let mut text = Text { octets: buffer, length: 0 };
        text.push(&[self.identifier]);
        // Writing to a `Text` never fails. It counts the octets that do not fit, and `finish` reports them.
        let _ = self.write_fields(&mut text);
        if let Some(message) = self.message {
            text.push(b" M=");
            text.push(message);
        }
        text.finish()
    }

    /// The fields before the message.
    fn write_fields(&self, text: &mut impl Write) -> fmt::Result {
        write!(text, "E={} R={}", self.code.0, u8::from(self.retry))?;
        if let Some(challenge) = &self.challenge {
            text.write_str(" C=")?;
            for digit in challenge.octets().iter().flat_map(|octet| upper_case_hex(*octet)) {
                text.write_char(digit.into())?;
            }
        }
        match self.version {
            Some(version) => write!(text, " V={version}"),
            None => Ok(()),
        }
    }

    /// The challenge that an MS-CHAP (version 1) peer answers when it tries again: the one in the error, or the
    /// previous challenge with 23 added to its first octet. `None` if the error carries a challenge of MS-CHAPv2.
    ///
    /// [RFC 2433, section 8](https://www.rfc-editor.org/rfc/rfc2433#section-8)
    #[must_use]
    pub const fn retry_challenge(&self, previous: &[u8; 8]) -> Option<[u8; 8]> {
        match self.challenge {
            Some(ErrorChallenge::Version1(challenge)) => Some(challenge),
            Some(ErrorChallenge::Version2(_)) => None,
            None => {
                let [first, rest @ ..] = *previous;
                let [b, c, d, e, f, g, h] = rest;
                Some([first.wrapping_add(23), b, c, d, e, f, g, h])
            }
        }
    }

    /// The challenge that an MS-CHAP (version 1) peer answers when it changes its password: the one in the error, or
    /// the unchanged previous challenge. `None` if the error carries a challenge of MS-CHAPv2.
    ///
    /// [RFC 2433, section 10 and appendix B.1.5](https://www.rfc-editor.org/rfc/rfc2433#section-10)
    #[must_use]
    pub const fn change_password_challenge(&self, previous: &[u8; 8]) -> Option<[u8; 8]> {
        match self.challenge {
            Some(ErrorChallenge::Version1(challenge)) => Some(challenge),
            Some(ErrorChallenge::Version2(_)) => None,
            None => Some(*previous),
        }
    }
}

impl fmt::Display for MsChapError<'_> {
    /// The text without the identifier. Octets of the message that are not printable ASCII are escaped.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_fields(f)?;
        match self.message {
            Some(message) => write!(f, " M={}", message.escape_ascii()),
            None => Ok(()),
        }
    }
}

/// The `C` field: a challenge of 8 octets in MS-CHAP, of 16 in MS-CHAPv2.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorChallenge {
    /// 16 hex digits, [RFC 2433, section 8](https://www.rfc-editor.org/rfc/rfc2433#section-8)
    Version1([u8; 8]),
    /// 32 hex digits, [RFC 2759, section 6](https://www.rfc-editor.org/rfc/rfc2759#section-6)
    Version2([u8; 16]),
}

impl ErrorChallenge {
    /// The challenge.
    #[must_use]
    pub const fn octets(&self) -> &[u8] {
        match self {
            Self::Version1(challenge) => challenge,
            Self::Version2(challenge) => challenge,
        }
    }

    fn parse(digits: &[u8], start: usize) -> Result<Self, InvalidMsChapError> {
        match digits.len() {
            16 => Ok(Self::Version1(hex(digits, start)?)),
            32 => Ok(Self::Version2(hex(digits, start)?)),
            digits => Err(InvalidMsChapError::ChallengeLength { offset: start, digits }),
        }
    }
}

/// The `E` field. There are more codes than these.
///
/// [RFC 2759, section 6](https://www.rfc-editor.org/rfc/rfc2759#section-6)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorCode(pub u32);

impl ErrorCode {
    /// 646: the user may not sign in at this time.
    pub const RESTRICTED_LOGON_HOURS: Self = Self(646);
    /// 647: the account is disabled.
    pub const ACCOUNT_DISABLED: Self = Self(647);
    /// 648: the password has expired, and can be changed now.
    pub const PASSWORD_EXPIRED: Self = Self(648);
    /// 649: the user may not dial in.
    pub const NO_DIALIN_PERMISSION: Self = Self(649);
    /// 691: the response is wrong, or there is no such user.
    pub const AUTHENTICATION_FAILURE: Self = Self(691);
    /// 709: the password could not be changed.
    pub const CHANGING_PASSWORD: Self = Self(709);

    const fn name(self) -> Option<&'static str> {
        match self {
            Self::RESTRICTED_LOGON_HOURS => Some("restricted logon hours"),
            Self::ACCOUNT_DISABLED => Some("account disabled"),
            Self::PASSWORD_EXPIRED => Some("password expired"),
            Self::NO_DIALIN_PERMISSION => Some("no dial-in permission"),
            Self::AUTHENTICATION_FAILURE => Some("authentication failure"),
            Self::CHANGING_PASSWORD => Some("changing the password failed"),
            _ => None,
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{} ({name})", self.0),
            None => write!(f, "{}", self.0),
        }
    }
}

impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The value being written. It also counts the octets that do not fit, so that the error can report the whole length.
struct Text<'b> {
    octets: &'b mut [u8; MAX_LENGTH],
    length: usize,
}

impl<'b> Text<'b> {
    fn push(&mut self, octets: &[u8]) {
        let end = self.length.saturating_add(octets.len());
        if let Some(place) = self.octets.get_mut(self.length..end) {
            place.copy_from_slice(octets);
        }
        self.length = end;
    }

    fn finish(self) -> Result<&'b [u8], InvalidMsChapError> {
        let Self { octets, length } = self;
        octets.get(..length).ok_or(InvalidMsChapError::TooLong { length, maximum: MAX_LENGTH })
    }
}

impl Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text.as_bytes());
        Ok(())
    }
}

fn once<T>(field: &mut Option<T>, offset: usize, value: T) -> Result<(), InvalidMsChapError> {
    match field.replace(value) {
        None => Ok(()),
        Some(_) => Err(InvalidMsChapError::Duplicate { offset }),
    }
}

fn number(digits: &[u8], start: usize) -> Result<u32, InvalidMsChapError> {
    let value = digits.iter().try_fold(0_u32, |value, digit| match digit {
        b'0'..=b'9' => value.checked_mul(10)?.checked_add(u32::from(digit - b'0')),
        _ => None,
    });
    value.filter(|_| !digits.is_empty()).ok_or(InvalidMsChapError::NotANumber { offset: start })
}

const fn retry_flag(flag: &[u8], start: usize) -> Result<bool, InvalidMsChapError> {
    match flag {
        b"0" => Ok(false),
        b"1" => Ok(true),
        _ => Err(InvalidMsChapError::RetryFlag { offset: start }),
    }
}

/// `2 * N` digits.
fn hex<const N: usize>(digits: &[u8], start: usize) -> Result<[u8; N], InvalidMsChapError> {
    let mut octets = [0; N];
    for (index, digit) in digits.iter().enumerate() {
        let value = char::from(*digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
        let value = value.ok_or(InvalidMsChapError::NotHex { offset: start + index })?;
        if let Some(octet) = octets.get_mut(index / 2) {
            *octet = *octet << 4 | value;
        }
    }
    Ok(octets)
}
