//! From canonical text to a value's octets.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use thiserror::Error;

use super::{
    AscendFilter, Boolean, ComboIpAddress, EthernetAddress, InterfaceId, Ipv4Address, Ipv4Prefix, Ipv6Address,
    Ipv6Prefix, Kind, Layout, Time, ascend_filter,
    time::{Calendar, MONTHS},
};
use crate::value::{DataType, InvalidValue};

/// Why a text is not a value of its data type.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum TextError {
    /// The text does not have the type's form.
    #[error("octet {at} of the text: expected {expected}")]
    Expected {
        /// Where it departs from the form, in octets from the start of the text.
        at: usize,
        /// What would have been possible there.
        expected: &'static str,
    },
    /// The text has the type's form, and what it says breaks the type's rules.
    #[error("octet {at} of the text: {reason}")]
    Value {
        /// Where in the text it begins, in octets.
        at: usize,
        /// Which rule is broken.
        reason: InvalidValue,
    },
    /// The buffer is too short.
    #[error("the value takes a buffer of {needed} octets, and it has {available}")]
    NoRoom {
        /// Octets that the value takes.
        needed: usize,
        /// Octets of the buffer.
        available: usize,
    },
}

impl Kind {
    /// Turns text into the octets of a value, in `buffer`, and returns them. [`decode`](Self::decode) takes them for
    /// what was written.
    ///
    /// The text that [`Value`](super::Value) prints gives the value's octets again. Beyond it there are other forms:
    ///
    /// - numbers of any width and `enum`: decimal, or `0x` and hexadecimal digits; `signed` with a `-` or not.
    /// - `bool`: `yes`, `no`, `1`, `0`.
    /// - `time`: `Nov 24 2026 05:22:56 UTC`, or the day before the month; without the seconds, the time of day, or `UTC`.
    ///   [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6) without a fraction: `2026-11-24T06:22:56+01:00`.
    ///   Seconds since 1970.
    /// - `text`: as it stands, or in double or single quotes. Everywhere `\n`, `\r`, `\t`, `\"`, `\\` and `\ooo`, three
    ///   octal digits up to `\377`, stand for one octet, between single quotes `\'` as well; a backslash before anything
    ///   but digits stands for itself.
    /// - `string`, `octets`, `concat`, and attributes that hold attributes: `0x` and two hexadecimal digits an octet.
    /// - filter rules: as octets, or as a text in quotes.
    /// - `ifid`: four groups of one to four hexadecimal digits, `0:ff:fe00:1`.
    /// - `ether`: six groups of two hexadecimal digits, `02:00:5e:10:00:01`.
    /// - addresses: as [`Ipv4Addr`] and [`Ipv6Addr`] read them, so never shortened or in octal.
    /// - prefixes: `192.0.2.0/24`; without a length all bits count. Bits behind the length have to be zero.
    /// - `abinary`: the text of an [`AscendFilter`], what follows the action of an IP filter in any order, words in
    ///   capitals or not; or its octets as `0x`. An address without a length has that of its class, because such texts
    ///   have always been read so.
    /// - `struct`: every member in order, `{ Tag-Indication = 49, Pad = 0, VLANID = 5 }`.
    ///
    /// Every form can stand in quotes, of either sort. The names of an enumeration's values are the dictionary's, and
    /// not read here.
    ///
    /// ```
    /// use radius_proto::value::{Kind, TextError};
    ///
    /// let mut buffer = [0; 253];
    /// assert_eq!(Kind::Ipv4Prefix.parse("192.0.2.0/24", &mut buffer), Ok(&[0, 24, 192, 0, 2, 0][..]));
    /// assert_eq!(Kind::Text.parse(r#""alice\n""#, &mut buffer), Ok(&b"alice\n"[..]));
    /// let error = Kind::EthernetAddress.parse("02:00:5e", &mut buffer).unwrap_err();
    /// assert_eq!(error, TextError::Expected { at: 8, expected: "':'" });
    /// ```
    ///
    /// # Errors
    ///
    /// [`TextError::Expected`] if the text has another form, [`TextError::Value`] if it breaks a rule of the type, for
    /// example the length of a prefix, [`TextError::NoRoom`] if the value does not fit into `buffer`.
    pub fn parse<'b>(self, text: &str, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        let mut scanner = Scanner::unquoted(text)?;
        match self {
            Self::Integer | Self::Enumerated | Self::TimeDelta => {
                put_number(scanner.last_number(u32::MAX.into())?, 4, buffer)
            }
            Self::Byte => put_number(scanner.last_number(u8::MAX.into())?, 1, buffer),
            Self::Short => put_number(scanner.last_number(u16::MAX.into())?, 2, buffer),
            Self::Integer64 => put_number(scanner.last_number(u64::MAX)?, 8, buffer),
            Self::Signed => {
                let negative = scanner.skip("-");
                let maximum = u64::from(i32::MAX.unsigned_abs()) + u64::from(negative);
                let magnitude = scanner.last_number(maximum)?;
                put_number(if negative { magnitude.wrapping_neg() } else { magnitude }, 4, buffer)
            }
            Self::Boolean => match scanner.rest {
                "yes" | "1" => put::<Boolean>(true, buffer),
                "no" | "0" => put::<Boolean>(false, buffer),
                _ => Err(scanner.expected("yes or no")),
            },
            Self::Time => put::<Time>(scanner.time()?, buffer),
            Self::InterfaceId => put::<InterfaceId>(InterfaceId(scanner.interface_id()?), buffer),
            Self::EthernetAddress => put::<EthernetAddress>(EthernetAddress(scanner.ethernet_address()?), buffer),
            Self::Ipv4Address => put::<Ipv4Address>(scanner.ipv4_address()?, buffer),
            Self::Ipv6Address => put::<Ipv6Address>(scanner.ipv6_address()?, buffer),
            Self::ComboIpAddress if scanner.rest.contains(':') => {
                put::<ComboIpAddress>(IpAddr::V6(scanner.ipv6_address()?), buffer)
            }
            Self::ComboIpAddress => put::<ComboIpAddress>(IpAddr::V4(scanner.ipv4_address()?), buffer),
            Self::Ipv4Prefix => {
                let (address, length) = scanner.split_prefix(Ipv4Prefix::MAX_LENGTH)?;
                let prefix = Ipv4Prefix::new(address.ipv4_address()?, length);
                put::<Ipv4Prefix>(prefix.map_err(|reason| scanner.refused(reason))?, buffer)
            }
            Self::Ipv6Prefix => {
                let (address, length) = scanner.split_prefix(Ipv6Prefix::MAX_LENGTH)?;
                let prefix = Ipv6Prefix::new(address.ipv6_address()?, length);
                put::<Ipv6Prefix>(prefix.map_err(|reason| scanner.refused(reason))?, buffer)
            }
            Self::FixedOctets(length) => {
                let expected = length.into();
                let start = scanner;
                match scanner.octets(buffer)? {
                    octets if octets.len() == expected => Ok(octets),
                    octets => Err(start.refused(InvalidValue::Length { found: octets.len(), expected })),
                }
            }
            Self::AscendFilter if scanner.rest.starts_with("0x") => {
                let start = scanner;
                let octets = scanner.octets(buffer)?;
                AscendFilter::decode(octets).map_err(|reason| start.refused(reason))?;
                Ok(octets)
            }
            Self::AscendFilter => put_octets(&ascend_filter::parse(scanner)?, buffer),
            Self::Structure(layout) => put_number(scanner.members(layout)?, layout.octets().into(), buffer),
            Self::Text => {
                let octets = write_text(text, buffer)?;
                match core::str::from_utf8(octets) {
                    Ok(_) => Ok(octets),
                    Err(error) => Err(Scanner { rest: text, at: 0 }
                        .refused(InvalidValue::NotUtf8 { valid_up_to: error.valid_up_to() })),
                }
            }
            Self::FilterRules if text.starts_with(QUOTES) => write_text(text, buffer),
            Self::Octets
            | Self::Concat
            | Self::FilterRules
            | Self::Tlv
            | Self::VendorSpecific
            | Self::Extended
            | Self::LongExtended
            | Self::ExtendedVendorSpecific => scanner.octets(buffer),
        }
    }
}

/// What a text can stand between.
const QUOTES: [char; 2] = ['"', '\''];

/// The octets go into the front of the buffer.
fn put_octets<'b>(octets: &[u8], buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
    let (needed, available) = (octets.len(), buffer.len());
    let place = buffer.get_mut(..needed).ok_or(TextError::NoRoom { needed, available })?;
    place.copy_from_slice(octets);
    Ok(place)
}

/// So many octets of the number, the last ones: its caller has made sure that it fits.
fn put_number(number: u64, octets: usize, buffer: &mut [u8]) -> Result<&[u8], TextError> {
    put_octets(number.to_be_bytes().get(8_usize.saturating_sub(octets)..).unwrap_or_default(), buffer)
}

fn put<'b, T: DataType>(value: T::Input<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
    let needed = T::length(&value).map_err(|reason| TextError::Value { at: 0, reason })?;
    let available = buffer.len();
    let place = buffer.get_mut(..needed).ok_or(TextError::NoRoom { needed, available })?;
    T::encode(value, place);
    Ok(place)
}

/// A text with its escapes, in quotes or not.
fn write_text<'b>(text: &str, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
    let quote = text.bytes().next().filter(|first| QUOTES.contains(&char::from(*first)));
    let mut rest = text.as_bytes();
    if quote.is_some() {
        rest = rest.get(1..).unwrap_or_default();
    }
    let (available, mut needed) = (buffer.len(), 0);
    loop {
        let at = text.len() - rest.len();
        let (octet, following) = match rest {
            [] if quote.is_some() => return Err(TextError::Expected { at, expected: "the closing quote" }),
            [] => break,
            [b'\\', first @ b'0'..=b'7', second @ b'0'..=b'7', third @ b'0'..=b'7', following @ ..] => {
                let [first, second, third] = [*first, *second, *third].map(|digit| u16::from(digit - b'0'));
                let octet = u8::try_from(first << 6 | second << 3 | third)
                    .map_err(|_| TextError::Expected { at, expected: "an octet, \\000 to \\377" })?;
                (octet, following)
            }
            [b'\\', b'n', following @ ..] => (b'\n', following),
            [b'\\', b'r', following @ ..] => (b'\r', following),
            [b'\\', b't', following @ ..] => (b'\t', following),
            [b'\\', octet @ (b'\\' | b'"'), following @ ..] => (*octet, following),
            [b'\\', b'\'', following @ ..] if quote == Some(b'\'') => (b'\'', following),
            [octet, following @ ..] if Some(*octet) == quote => {
                if following.is_empty() {
                    break;
                }
                return Err(TextError::Expected { at: at + 1, expected: END });
            }
            [octet, following @ ..] => (*octet, following),
        };
        if let Some(place) = buffer.get_mut(needed) {
            *place = octet;
        }
        needed += 1;
        rest = following;
    }
    buffer.get(..needed).ok_or(TextError::NoRoom { needed, available })
}

const END: &str = "the end of the text";

/// What is left of a text, and where in it that begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scanner<'t> {
    pub(super) rest: &'t str,
    at: usize,
}

impl<'t> Scanner<'t> {
    /// The text without the quotes around it.
    fn unquoted(text: &'t str) -> Result<Self, TextError> {
        let Some(body) = text.strip_prefix(QUOTES) else { return Ok(Self { rest: text, at: 0 }) };
        let quote = text.chars().next().unwrap_or_default();
        match body.strip_suffix(quote) {
            Some(rest) => Ok(Self { rest, at: 1 }),
            None => Err(TextError::Expected { at: text.len(), expected: "the closing quote" }),
        }
    }

    pub(super) const fn expected(&self, expected: &'static str) -> TextError {
        TextError::Expected { at: self.at, expected }
    }

    pub(super) const fn refused(&self, reason: InvalidValue) -> TextError {
        TextError::Value { at: self.at, reason }
    }

    /// Takes so many octets, up to the boundary of a character.
    fn take(&mut self, octets: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at_checked(octets).unwrap_or((self.rest, ""));
        self.rest = rest;
        self.at += taken.len();
        taken
    }

    pub(super) fn take_while(&mut self, accept: impl Fn(u8) -> bool) -> &'t str {
        let octets = self.rest.bytes().position(|octet| !accept(octet)).unwrap_or(self.rest.len());
        self.take(octets)
    }

    /// Whether the text goes on with `token`, which is then taken.
    pub(super) fn skip(&mut self, token: &str) -> bool {
        let found = self.rest.starts_with(token);
        if found {
            self.take(token.len());
        }
        found
    }

    fn require(&mut self, token: &str, expected: &'static str) -> Result<(), TextError> {
        if self.skip(token) { Ok(()) } else { Err(self.expected(expected)) }
    }

    fn blanks(&mut self) -> bool {
        !self.take_while(|octet| octet == b' ' || octet == b'\t').is_empty()
    }

    pub(super) fn end(&self) -> Result<(), TextError> {
        if self.rest.is_empty() { Ok(()) } else { Err(self.expected(END)) }
    }

    /// Takes the blanks that come, and the word behind them; an empty one at the end.
    pub(super) fn word(&mut self) -> Self {
        self.blanks();
        let at = self.at;
        Self { rest: self.take_while(|octet| octet != b' ' && octet != b'\t'), at }
    }

    /// What is meant by the text, in capitals or not.
    pub(super) fn choose<T: Copy>(&self, choices: &[(&str, T)], expected: &'static str) -> Result<T, TextError> {
        let found = choices.iter().find(|(name, _)| name.eq_ignore_ascii_case(self.rest));
        found.map(|(_, choice)| *choice).ok_or(self.expected(expected))
    }

    /// A number in decimal, or with `0x` in hexadecimal digits.
    pub(super) fn number(&mut self, maximum: u64) -> Result<u64, TextError> {
        let start = *self;
        let (radix, digits) = if self.skip("0x") {
            (16, self.take_while(|octet| octet.is_ascii_hexdigit()))
        } else {
            (10, self.take_while(|octet| octet.is_ascii_digit()))
        };
        if digits.is_empty() {
            return Err(self.expected("a digit"));
        }
        match u64::from_str_radix(digits, radix) {
            Ok(found) if found > maximum => Err(start.refused(InvalidValue::NumberTooLarge { found, maximum })),
            Ok(number) => Ok(number),
            Err(_) => Err(start.expected("a number of at most 64 bits")),
        }
    }

    /// A number with nothing behind it.
    fn last_number(&mut self, maximum: u64) -> Result<u64, TextError> {
        let number = self.number(maximum)?;
        self.end()?;
        Ok(number)
    }

    /// A decimal number of so many digits.
    fn decimal(&mut self, fewest: usize, most: usize, expected: &'static str) -> Result<u32, TextError> {
        let start = *self;
        let digits = self.take_while(|octet| octet.is_ascii_digit());
        if digits.len() < fewest || digits.len() > most {
            return Err(start.expected(expected));
        }
        digits.parse().map_err(|_| start.expected(expected))
    }

    /// A hexadecimal number of so many digits.
    fn hexadecimal(&mut self, fewest: usize, most: usize, expected: &'static str) -> Result<u16, TextError> {
        let start = *self;
        let digits = self.take_while(|octet| octet.is_ascii_hexdigit());
        if digits.len() < fewest || digits.len() > most {
            return Err(start.expected(expected));
        }
        u16::from_str_radix(digits, 16).map_err(|_| start.expected(expected))
    }

    /// `0x` and pairs of digits, up to the end.
    fn octets<'b>(&mut self, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        if !self.skip("0x") && !self.skip("0X") {
            return Err(self.expected("0x and hexadecimal digits"));
        }
        let digits = self.take_while(|octet| octet.is_ascii_hexdigit());
        self.end()?;
        let (pairs, odd) = digits.as_bytes().as_chunks::<2>();
        if !odd.is_empty() {
            return Err(self.expected("a second digit for the last octet"));
        }
        let (needed, available) = (pairs.len(), buffer.len());
        let into = buffer.get_mut(..needed).ok_or(TextError::NoRoom { needed, available })?;
        for (place, pair) in into.iter_mut().zip(pairs) {
            *place = octet(pair);
        }
        Ok(into)
    }

    fn interface_id(&mut self) -> Result<[u8; 8], TextError> {
        let mut id = 0_u64;
        for group in 0..4 {
            if group > 0 {
                self.require(":", "':'")?;
            }
            id = id << 16 | u64::from(self.hexadecimal(1, 4, "one to four hexadecimal digits")?);
        }
        self.end()?;
        Ok(id.to_be_bytes())
    }

    fn ethernet_address(&mut self) -> Result<[u8; 6], TextError> {
        let mut address = [0; 6];
        for (group, octet) in address.iter_mut().enumerate() {
            if group > 0 {
                self.require(":", "':'")?;
            }
            let [_, low] = self.hexadecimal(2, 2, "two hexadecimal digits")?.to_be_bytes();
            *octet = low;
        }
        self.end()?;
        Ok(address)
    }

    pub(super) fn ipv4_address(&self) -> Result<Ipv4Addr, TextError> {
        self.rest.parse().map_err(|_| self.expected("an IPv4 address"))
    }

    fn ipv6_address(&self) -> Result<Ipv6Addr, TextError> {
        self.rest.parse().map_err(|_| self.expected("an IPv6 address"))
    }

    /// What stands before the slash, and the length behind it; without a slash, all bits.
    pub(super) fn split_prefix(&self, maximum: u8) -> Result<(Self, u8), TextError> {
        let Some((address, length)) = self.rest.split_once('/') else { return Ok((*self, maximum)) };
        let mut behind = Self { rest: length, at: self.at + address.len() + 1 };
        let start = behind;
        let found = behind.decimal(1, 3, "a prefix length")?;
        behind.end()?;
        let too_large = InvalidValue::NumberTooLarge { found: found.into(), maximum: maximum.into() };
        let length = u8::try_from(found).ok().filter(|length| *length <= maximum);
        Ok((Self { rest: address, at: self.at }, length.ok_or(start.refused(too_large))?))
    }

    /// The members of a structure in braces, as one number.
    fn members(&mut self, layout: &Layout) -> Result<u64, TextError> {
        let mut bits = 0_u64;
        self.require("{", "'{'")?;
        for (index, member) in layout.members().iter().enumerate() {
            self.blanks();
            if index > 0 {
                self.require(",", "','")?;
                self.blanks();
            }
            self.require(member.name(), "the name of the next member")?;
            self.blanks();
            self.require("=", "'='")?;
            self.blanks();
            let width = u32::from(member.bits());
            let number = self.number(u64::MAX >> (64 - width))?;
            bits = bits.checked_shl(width).unwrap_or_default() | number;
        }
        self.blanks();
        self.require("}", "'}'")?;
        self.end()?;
        Ok(bits)
    }

    fn time(&mut self) -> Result<Time, TextError> {
        let start = *self;
        if !self.rest.is_empty() && self.rest.bytes().all(|octet| octet.is_ascii_digit()) {
            return match u32::try_from(self.last_number(u32::MAX.into())?) {
                Ok(seconds) => Ok(Time(seconds)),
                Err(_) => Err(start.expected(MOMENT)),
            };
        }
        let (calendar, offset) = match self.rest.as_bytes() {
            [_, _, _, _, b'-', ..] => self.internet_date()?,
            _ => (self.written_date()?, 0),
        };
        self.end()?;
        let seconds = calendar.seconds().ok_or(start.expected("a day of the calendar and a time of the day"))?;
        u32::try_from(seconds - offset).map(Time).map_err(|_| start.expected(MOMENT))
    }

    /// [RFC 3339, section 5.6](https://www.rfc-editor.org/rfc/rfc3339#section-5.6), and how many seconds it is before
    /// UTC. A fraction of a second has no place in the value, and is refused.
    fn internet_date(&mut self) -> Result<(Calendar, i64), TextError> {
        let year = self.decimal(4, 4, YEAR)?;
        self.require("-", "'-'")?;
        let month = self.decimal(2, 2, "two digits of the month")?;
        self.require("-", "'-'")?;
        let day = self.decimal(2, 2, "two digits of the day")?;
        if !["T", "t", " "].into_iter().any(|separator| self.skip(separator)) {
            return Err(self.expected("'T'"));
        }
        let hour = self.decimal(2, 2, HOUR)?;
        self.require(":", "':'")?;
        let minute = self.decimal(2, 2, MINUTE)?;
        self.require(":", "':'")?;
        let second = self.decimal(2, 2, SECOND)?;
        let calendar = Calendar { year, month, day, hour, minute, second };
        if self.skip("Z") || self.skip("z") {
            return Ok((calendar, 0));
        }
        let start = *self;
        let west = self.skip("-");
        if !west {
            self.require("+", "'Z', '+' or '-'")?;
        }
        let hours = self.decimal(2, 2, HOUR)?;
        self.require(":", "':'")?;
        let minutes = self.decimal(2, 2, MINUTE)?;
        if hours > 23 || minutes > 59 {
            return Err(start.expected("an offset of less than a day"));
        }
        let offset = i64::from(hours * 3600 + minutes * 60);
        Ok((calendar, if west { -offset } else { offset }))
    }

    /// `Nov 24 2026 05:22:56 UTC`, with the month or the day first.
    fn written_date(&mut self) -> Result<Calendar, TextError> {
        let (month, day) = if self.rest.starts_with(|first: char| first.is_ascii_digit()) {
            let day = self.day()?;
            (self.month()?, day)
        } else {
            let month = self.month()?;
            (month, self.day()?)
        };
        let year = self.decimal(4, 4, YEAR)?;
        let mut calendar = Calendar { year, month, day, hour: 0, minute: 0, second: 0 };
        if self.blanks() {
            calendar.hour = self.decimal(1, 2, HOUR)?;
            self.require(":", "':'")?;
            calendar.minute = self.decimal(2, 2, MINUTE)?;
            if self.skip(":") {
                calendar.second = self.decimal(2, 2, SECOND)?;
            }
            if self.blanks() {
                // Another zone would be a moment that the value does not hold.
                self.require("UTC", "UTC")?;
            }
        }
        Ok(calendar)
    }

    /// The number of a month, from its name, with what separates it from what follows.
    fn month(&mut self) -> Result<u32, TextError> {
        let start = *self;
        let name = self.take_while(|octet| octet.is_ascii_alphabetic());
        let found = (1..).zip(MONTHS).find(|(_, month)| month.eq_ignore_ascii_case(name));
        match found {
            Some((number, _)) if self.blanks() => Ok(number),
            _ => Err(start.expected("a date: the month by the first three letters of its name, or the day")),
        }
    }

    fn day(&mut self) -> Result<u32, TextError> {
        let start = *self;
        let day = self.decimal(1, 2, "the day of the month")?;
        if self.blanks() { Ok(day) } else { Err(start.expected("the day of the month")) }
    }
}

const MOMENT: &str = "a moment of the years 1970 to 2106, in which a time ends";
const YEAR: &str = "four digits of the year";
const HOUR: &str = "two digits of the hour";
const MINUTE: &str = "two digits of the minute";
const SECOND: &str = "two digits of the second";

/// The octet of two hexadecimal digits.
pub(super) const fn octet([high, low]: &[u8; 2]) -> u8 {
    hexadecimal_digit(*high) << 4 | hexadecimal_digit(*low)
}

/// What a hexadecimal digit stands for.
const fn hexadecimal_digit(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        _ => digit.wrapping_sub(b'A').wrapping_add(10),
    }
}
