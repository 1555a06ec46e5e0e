//! Tags group the attributes of one tunnel.

use core::fmt;

/// The tag of an attribute: attributes with the same tag, 1 to 31, describe the same tunnel. Attributes with tag 0 or
/// without a tag belong to no group. [RFC 2868, section 3.1](https://www.rfc-editor.org/rfc/rfc2868#section-3.1)
///
/// ```
/// use radius_proto::attribute::Tag;
///
/// assert_eq!(Tag::new(1).unwrap().octet(), 1);
/// assert_eq!(Tag::new(0), Some(Tag::NONE));
/// assert_eq!(Tag::new(0x20), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Tag(u8);

impl Tag {
    /// No tag.
    pub const NONE: Self = Self(0);
    /// The largest tag.
    pub const MAX: Self = Self(0x1f);

    /// A tag of 0 to 31, where 0 is [`NONE`](Self::NONE); `None` for other octets, which are not tags.
    #[must_use]
    pub const fn new(tag: u8) -> Option<Self> {
        if tag <= Self::MAX.0 { Some(Self(tag)) } else { None }
    }

    /// The octet on the wire.
    #[must_use]
    pub const fn octet(self) -> u8 {
        self.0
    }

    /// Whether the attribute belongs to no group.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether an octet of tag is written before a text or octets. A tag of 1 to 31 is always written. Without a tag, a
    /// zero is written if a reader would take the value's first octet for a tag. [RFC 2868, section
    /// 3.3](https://www.rfc-editor.org/rfc/rfc2868#section-3.3)
    ///
    /// ```
    /// use radius_proto::attribute::Tag;
    ///
    /// assert!(Tag::new(1).unwrap().is_written_before(b"192.0.2.1"));
    /// assert!(!Tag::NONE.is_written_before(b"192.0.2.1"));
    /// assert!(Tag::NONE.is_written_before(&[0x05, 0x61]));
    /// ```
    #[must_use]
    pub fn is_written_before(self, value: &[u8]) -> bool {
        !self.is_none() || value.first().is_some_and(|first| Self::new(*first).is_some())
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tag({})", self.0)
    }
}
