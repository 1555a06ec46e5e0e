//! struct: bit fields.

use core::fmt;

use super::{
    data_type::{DataType, put},
    invalid::InvalidValue,
    kind::Kind,
    layout::Layout,
    scanner::Scanner,
    text_error::TextError,
    text_form::write_number,
};

impl Layout {
    /// Reads the members of a value.
    ///
    /// # Errors
    ///
    /// [`InvalidValue::Length`] if it has another number of octets.
    pub fn decode(&'static self, octets: &[u8]) -> Result<Structure, InvalidValue> {
        if octets.len() != usize::from(self.octets()) {
            return Err(InvalidValue::Length { found: octets.len(), expected: self.octets().into() });
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
        if numbers.len() != self.members().len() {
            return Err(InvalidValue::Length { found: numbers.len(), expected: self.members().len() });
        }
        let mut bits = 0;
        for (member, number) in self.members().iter().zip(numbers) {
            let maximum = u64::MAX >> (64 - u32::from(member.bits()));
            if *number > maximum {
                return Err(InvalidValue::NumberTooLarge { maximum });
            }
            bits = if member.bits() == 64 { *number } else { bits << member.bits() | number };
        }
        Ok(Structure { layout: self, bits })
    }
}

/// A value of several members of some bits each.
///
/// ```
/// use radius_proto::value::{Layout, Member};
///
/// static EGRESS_VLANID: Layout =
///     Layout::new(&[Member::new("Tag-Indication", 8), Member::new("Pad", 12), Member::new("VLANID", 12)]).unwrap();
/// let value = EGRESS_VLANID.decode(&[0x31, 0, 0, 5])?;
/// assert_eq!(value.member("VLANID"), Some(5));
/// assert_eq!(value.to_string(), "{ Tag-Indication = 49, Pad = 0, VLANID = 5 }");
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Structure {
    layout: &'static Layout,
    /// The value's octets, as one number.
    bits: u64,
}

impl Structure {
    /// The layout of the members.
    #[must_use]
    pub const fn layout(&self) -> &'static Layout {
        self.layout
    }

    /// The members with their numbers, in order.
    pub fn members(&self) -> impl Iterator<Item = (&'static str, u64)> + use<> {
        let bits = self.bits;
        let mut below = u32::from(self.layout.octets()) * 8;
        self.layout.members().iter().map(move |member| {
            let width = u32::from(member.bits());
            below -= width;
            (member.name(), bits >> below & u64::MAX >> (64 - width))
        })
    }

    /// The number of a member; `None` if no member has this name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<u64> {
        self.members().find(|(member, _)| *member == name).map(|(_, number)| number)
    }

    /// The value's octets: the last [`Layout::octets`] of these.
    #[must_use]
    pub const fn to_be_bytes(self) -> [u8; 8] {
        self.bits.to_be_bytes()
    }

    /// Writes the value into as many octets as its layout has. If there are more or fewer octets, it writes nothing.
    pub fn write(self, octets: &mut [u8]) {
        if let Some(bits) = self.to_be_bytes().get(8 - usize::from(self.layout.octets())..) {
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
///
/// ```
/// use radius_proto::value::{BitFields, DataType, Layout, Member, Structured};
///
/// struct Flags;
///
/// impl Structured for Flags {
///     const LAYOUT: &'static Layout = &Layout::new(&[Member::new("High", 4), Member::new("Low", 4)]).unwrap();
/// }
///
/// assert_eq!(<BitFields<Flags>>::decode(&[0x12])?.member("Low"), Some(2));
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
pub trait Structured {
    /// The layout of the members.
    const LAYOUT: &'static Layout;
}

/// Bit fields in the layout of `S`: the marker for typed constants.
///
/// ```
/// use radius_proto::value::{BitFields, DataType, Layout, Member, Structured};
///
/// struct Flags;
///
/// impl Structured for Flags {
///     const LAYOUT: &'static Layout = &Layout::new(&[Member::new("High", 4), Member::new("Low", 4)]).unwrap();
/// }
///
/// let value = Flags::LAYOUT.structure(&[1, 2])?;
/// let mut octets = [0];
/// <BitFields<Flags>>::encode(value, &mut octets);
/// assert_eq!(octets, [0x12]);
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
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
            Ok(value.layout.octets().into())
        } else {
            Err(InvalidValue::KindMismatch { expected: Self::KIND })
        }
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        value.write(octets);
    }
}

// The type at run time, which the list of types dispatches to.

pub(super) fn decode(layout: &'static Layout, octets: &[u8]) -> Result<Structure, InvalidValue> {
    layout.decode(octets)
}

pub(super) fn holds(layout: &'static Layout, value: &Structure) -> bool {
    *layout == *value.layout
}

pub(super) fn length(value: &Structure) -> usize {
    value.layout.octets().into()
}

pub(super) fn encode(value: Structure, octets: &mut [u8]) {
    value.write(octets);
}

pub(super) fn print(value: &Structure, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Display::fmt(value, f)
}

pub(super) fn parse<'b>(
    layout: &'static Layout,
    mut text: Scanner<'_>,
    buffer: &'b mut [u8],
) -> Result<&'b [u8], TextError> {
    write_number(read_members(&mut text, layout)?, layout.octets().into(), buffer)
}

/// The members of a structure in braces, as one number.
fn read_members(text: &mut Scanner<'_>, layout: &Layout) -> Result<u64, TextError> {
    let mut bits = 0_u64;
    text.require("{", "'{'")?;
    for (index, member) in layout.members().iter().enumerate() {
        text.blanks();
        if index > 0 {
            text.require(",", "','")?;
            text.blanks();
        }
        text.require(member.name(), "the name of the next member")?;
        text.blanks();
        text.require("=", "'='")?;
        text.blanks();
        let width = u32::from(member.bits());
        let number = text.number(u64::MAX >> (64 - width))?;
        bits = bits.checked_shl(width).unwrap_or_default() | number;
    }
    text.blanks();
    text.require("}", "'}'")?;
    text.end()?;
    Ok(bits)
}
