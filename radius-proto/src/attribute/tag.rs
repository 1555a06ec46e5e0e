//! Tags: which attributes speak of the same tunnel.

use core::fmt;

/// The tag of an attribute: attributes with the same tag, 1 to 31, describe the same tunnel; none, or 0, leaves them
/// ungrouped. [RFC 2868, section 3.1](https://www.rfc-editor.org/rfc/rfc2868#section-3.1)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Tag(u8);

impl Tag {
    /// No tag.
    pub const NONE: Self = Self(0);
    /// The largest tag.
    pub const MAX: Self = Self(0x1f);

    /// A tag of 0 to 31, where 0 is [`NONE`](Self::NONE); `None` for other octets, which are none.
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
