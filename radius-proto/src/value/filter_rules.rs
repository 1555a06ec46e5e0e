//! NAS-Filter-Rule: rules that NULs separate, in one stream of octets.

use core::fmt;

use super::{
    data_type::{DataType, put},
    invalid::InvalidValue,
    kind::Kind,
    octets::Octets,
    quote::{self, QUOTES},
    scanner::Scanner,
    text_error::TextError,
    text_form::FromText,
};
use crate::attribute::Chunks;

/// Filter rules, separated by NULs, in one stream of octets over all attributes of the type. The end of an attribute is
/// not the end of a rule. [RFC 4849, section 2](https://www.rfc-editor.org/rfc/rfc4849#section-2)
///
/// It is both the marker for typed constants and the value that is read: an iterator over the rules, in order. An empty
/// rule, between two NULs in a row, is skipped. All rules are written at once, from a slice with the NULs. The end of a
/// `push` does not separate rules.
///
/// ```
/// use radius_proto::value::{DataType, FilterRules};
///
/// let mut rules = FilterRules::decode(b"permit in tcp\0deny in ip")?;
/// assert_eq!(rules.next().unwrap(), b"permit in tcp"[..]);
/// assert_eq!(rules.next().unwrap(), b"deny in ip"[..]);
/// assert!(rules.next().is_none());
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy)]
pub struct FilterRules<'a> {
    rest: Chunks<'a>,
}

impl FilterRules<'_> {
    /// Octets of the whole stream, with the NULs.
    #[must_use]
    pub const fn length(&self) -> usize {
        self.rest.length()
    }
}

impl<'a> Iterator for FilterRules<'a> {
    type Item = Chunks<'a>;

    fn next(&mut self) -> Option<Chunks<'a>> {
        while self.rest.length() > 0 {
            let end = self.rest.octets().position(|octet| octet == 0);
            let rule = self.rest.split_off(end.unwrap_or(self.rest.length()))?;
            if end.is_some() {
                self.rest.split_octet()?;
            }
            if rule.length() > 0 {
                return Some(rule);
            }
        }
        None
    }
}

impl core::iter::FusedIterator for FilterRules<'_> {}

impl DataType for FilterRules<'static> {
    type Value<'a> = FilterRules<'a>;
    type Input<'a> = &'a [u8];
    const KIND: Kind = Kind::FilterRules;

    fn decode(octets: &[u8]) -> Result<FilterRules<'_>, InvalidValue> {
        Ok(FilterRules { rest: octets.into() })
    }

    fn decode_chunks(chunks: Chunks<'_>) -> Result<FilterRules<'_>, InvalidValue> {
        Ok(FilterRules { rest: chunks })
    }

    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(value.len())
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, value);
    }
}

impl fmt::Debug for FilterRules<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilterRules").field("length", &self.length()).finish_non_exhaustive()
    }
}

impl FromText for FilterRules<'_> {
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        if text.whole().starts_with(QUOTES) {
            quote::unescape(text.whole(), buffer)
        } else {
            Octets::parse(text, buffer)
        }
    }
}
