//! Structures of bit fields.

use core::fmt;

use super::{Kind, put};
use crate::value::{DataType, InvalidValue};

/// How the bits of a value are shared out among its members, from the first bit on: `STRUCT` and `MEMBER` in
/// dictionaries.
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

/// A member of a structure: its name, and how many bits it has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Member {
    name: &'static str,
    bits: u8,
}

impl Member {
    /// A member of so many bits.
    #[must_use]
    pub const fn new(name: &'static str, bits: u8) -> Self {
        Self { name, bits }
    }

    /// The name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// How many bits it has.
    #[must_use]
    pub const fn bits(&self) -> u8 {
        self.bits
    }
}

impl Layout {
    /// These members, in order; `None` unless each has a bit at least and all together fill 1 to 8 octets.
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

    /// Octets of the whole.
    #[must_use]
    pub const fn octets(&self) -> u8 {
        self.octets
    }

    /// Reads the members of a value.
    ///
    /// # Errors
    ///
    /// [`InvalidValue::Length`] if it has another number of octets.
    pub fn decode(&'static self, octets: &[u8]) -> Result<Structure, InvalidValue> {
        if octets.len() != usize::from(self.octets) {
            return Err(InvalidValue::Length { found: octets.len(), expected: self.octets.into() });
        }
        let bits = octets.iter().fold(0, |bits, octet| bits << 8 | u64::from(*octet));
        Ok(Structure { layout: self, bits })
    }

    /// A structure of these numbers, one for each member, in order.
    ///
    /// # Errors
    ///
    /// [`InvalidValue::NumberTooLarge`] if a number does not fit its bits, [`InvalidValue::Length`] if there are more
    /// or fewer numbers than members.
    pub fn structure(&'static self, numbers: &[u64]) -> Result<Structure, InvalidValue> {
        if numbers.len() != self.members.len() {
            return Err(InvalidValue::Length { found: numbers.len(), expected: self.members.len() });
        }
        let mut bits = 0;
        for (member, number) in self.members.iter().zip(numbers) {
            let maximum = u64::MAX >> (64 - u32::from(member.bits));
            if *number > maximum {
                return Err(InvalidValue::NumberTooLarge { found: *number, maximum });
            }
            bits = if member.bits == 64 { *number } else { bits << member.bits | number };
        }
        Ok(Structure { layout: self, bits })
    }
}

/// A value that is bits of several members.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Structure {
    layout: &'static Layout,
    /// The value's octets, as one number.
    bits: u64,
}

impl Structure {
    /// How the bits are shared out.
    #[must_use]
    pub const fn layout(&self) -> &'static Layout {
        self.layout
    }

    /// The members with their numbers, in order.
    pub fn members(&self) -> impl Iterator<Item = (&'static str, u64)> + use<> {
        let bits = self.bits;
        let mut below = u32::from(self.layout.octets) * 8;
        self.layout.members.iter().map(move |member| {
            let width = u32::from(member.bits);
            below -= width;
            (member.name, bits >> below & u64::MAX >> (64 - width))
        })
    }

    /// The number of a member; `None` if there is none of this name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<u64> {
        self.members().find(|(member, _)| *member == name).map(|(_, number)| number)
    }

    /// The value's octets: the last [`Layout::octets`] of these.
    #[must_use]
    pub const fn to_be_bytes(self) -> [u8; 8] {
        self.bits.to_be_bytes()
    }

    /// Writes the value into as many octets as its layout has; into more or fewer it writes nothing.
    pub fn write(self, octets: &mut [u8]) {
        if let Some(bits) = self.to_be_bytes().get(8 - usize::from(self.layout.octets)..) {
            put(octets, bits);
        }
    }
}

impl fmt::Display for Structure {
    /// The members in braces: `{ Tag-Indication = 49, Pad = 0, VLANID = 5 }`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{ ")?;
        for (index, (name, number)) in self.members().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{name} = {number}")?;
        }
        f.write_str(" }")
    }
}

impl fmt::Debug for Structure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Structure({self})")
    }
}

/// A layout that a typed constant can have.
pub trait Structured {
    /// How the bits are shared out.
    const LAYOUT: &'static Layout;
}

/// Bit fields in the layout of `S`: the marker for typed constants.
#[derive(Clone, Copy, Debug)]
pub struct BitFields<S>(core::marker::PhantomData<fn() -> S>);

impl<S: Structured> DataType for BitFields<S> {
    type Value<'a> = Structure;
    type Input<'a> = Structure;
    const KIND: Kind = Kind::Structure(S::LAYOUT);

    fn decode(octets: &[u8]) -> Result<Structure, InvalidValue> {
        S::LAYOUT.decode(octets)
    }

    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        if *value.layout == *S::LAYOUT {
            Ok(value.layout.octets.into())
        } else {
            Err(InvalidValue::KindMismatch { expected: Self::KIND })
        }
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        value.write(octets);
    }
}
