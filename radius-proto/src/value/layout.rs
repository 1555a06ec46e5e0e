//! The layout of a structure: the bits of its members.

/// The members of a structure, from the first bit on: `STRUCT` and `MEMBER` in dictionaries.
///
/// ```
/// use radius_proto::value::{Layout, Member};
///
/// // RFC 4675, section 2.1
/// static EGRESS_VLANID: Layout =
///     Layout::new(&[Member::new("Tag-Indication", 8), Member::new("Pad", 12), Member::new("VLANID", 12)]).unwrap();
/// assert_eq!(EGRESS_VLANID.octets(), 4);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    members: &'static [Member],
    octets: u8,
}

/// A member of a structure: its name and the number of its bits.
///
/// ```
/// use radius_proto::value::Member;
///
/// let member = Member::new("VLANID", 12);
/// assert_eq!((member.name(), member.bits()), ("VLANID", 12));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Member {
    name: &'static str,
    bits: u8,
}

impl Member {
    /// A member with this number of bits.
    #[must_use]
    pub const fn new(name: &'static str, bits: u8) -> Self {
        Self { name, bits }
    }

    /// The name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The number of its bits.
    #[must_use]
    pub const fn bits(&self) -> u8 {
        self.bits
    }
}

impl Layout {
    /// These members, in order; `None` unless each has at least one bit and all together fill 1 to 8 octets.
    #[must_use]
    pub const fn new(members: &'static [Member]) -> Option<Self> {
        let (mut bits, mut rest) = (0_u16, members);
        while let [member, following @ ..] = rest {
            if member.bits == 0 || member.bits > 64 {
                return None;
            }
            bits += member.bits as u16;
            if bits > 64 {
                return None;
            }
            rest = following;
        }
        if bits == 0 || !bits.is_multiple_of(8) {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "at most 8")]
        let octets = (bits / 8) as u8;
        Some(Self { members, octets })
    }

    /// The members, in order.
    #[must_use]
    pub const fn members(&self) -> &'static [Member] {
        self.members
    }

    /// The octets of the structure.
    #[must_use]
    pub const fn octets(&self) -> u8 {
        self.octets
    }
}
