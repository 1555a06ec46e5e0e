//! The number path of an attribute.

use core::{fmt, str::FromStr};

use radius_proto::attribute::{AttributePath, AttributeType};

/// The path of an attribute: `1` is User-Name, `26.9.1` the first attribute of vendor 9, `241.26.9.1` an extended
/// attribute.
///
/// It has 1 to 9 numbers of 32 bits and does not allocate.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Oid {
    numbers: [u32; Oid::MAX_DEPTH],
    depth: usize,
}

impl Oid {
    /// The most numbers that a path can have.
    pub const MAX_DEPTH: usize = 9;

    /// The numbers, outermost first, 1 to 9 of them.
    #[must_use]
    pub fn numbers(&self) -> &[u32] {
        self.numbers.get(..self.depth).unwrap_or_default()
    }
}

impl From<AttributeType> for Oid {
    fn from(attribute: AttributeType) -> Self {
        let mut numbers = [0; Self::MAX_DEPTH];
        let [first, ..] = &mut numbers;
        *first = u32::from(attribute.0);
        Self { numbers, depth: 1 }
    }
}

impl From<AttributePath> for Oid {
    fn from(path: AttributePath) -> Self {
        let mut oid = Self { numbers: [0; Self::MAX_DEPTH], depth: 0 };
        // A path has at most four numbers and five TLVs.
        for (place, number) in oid.numbers.iter_mut().zip(path.numbers()) {
            *place = number;
            oid.depth += 1;
        }
        oid
    }
}

/// Reasons why a text is not the path of an attribute.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum OidError {
    /// A part between dots is not a decimal number of 32 bits.
    Number {
        /// The part, counted from 0.
        index: usize,
    },
    /// There are more than [`Oid::MAX_DEPTH`] numbers.
    TooDeep,
}

impl OidError {
    /// A short name that stays the same, for counters.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::Number { .. } => "oid-number",
            Self::TooDeep => "oid-too-deep",
        }
    }
}

impl fmt::Display for OidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number { index } => {
                write!(f, "part {} of the attribute's path is not a number from 0 to 4294967295", index + 1)
            }
            Self::TooDeep => write!(f, "an attribute's path has at most {} numbers", Oid::MAX_DEPTH),
        }
    }
}

impl core::error::Error for OidError {}

impl FromStr for Oid {
    type Err = OidError;

    /// Reads decimal numbers separated by dots, such as `26.9.1`.
    fn from_str(text: &str) -> Result<Self, OidError> {
        let mut numbers = [0; Self::MAX_DEPTH];
        let mut depth = 0;
        for (index, part) in text.split('.').enumerate() {
            let number = numbers.get_mut(index).ok_or(OidError::TooDeep)?;
            // `u32::from_str` would accept a plus sign.
            if !part.bytes().all(|octet| octet.is_ascii_digit()) {
                return Err(OidError::Number { index });
            }
            *number = part.parse().map_err(|_| OidError::Number { index })?;
            depth = index + 1;
        }
        Ok(Self { numbers, depth })
    }
}

impl fmt::Display for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, number) in self.numbers().iter().enumerate() {
            if index > 0 {
                f.write_str(".")?;
            }
            fmt::Display::fmt(number, f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Oid({self})")
    }
}
