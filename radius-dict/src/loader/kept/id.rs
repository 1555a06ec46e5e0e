//! Numbers of rows, with a type for each kind of row.

use alloc::vec::Vec;
use core::{marker::PhantomData, num::NonZeroU32};

/// The number of a row.
pub(in crate::loader) trait Id: Copy {
    fn of_index(index: usize) -> Self;

    fn index(self) -> usize;
}

macro_rules! ids {
    ($($(#[$documentation:meta])* $id:ident),+ $(,)?) => {$(
        $(#[$documentation])*
        ///
        /// Counted from 1, so that an `Option` needs no further memory.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub(in crate::loader) struct $id(NonZeroU32);

        impl Id for $id {
            // `LoadLimits` keep the rows of a table below 2^32.
            fn of_index(index: usize) -> Self {
                Self(u32::try_from(index).map_or(NonZeroU32::MAX, |index| NonZeroU32::MIN.saturating_add(index)))
            }

            fn index(self) -> usize {
                usize_of(self.0.get()) - 1
            }
        }

        impl $id {
            #[allow(dead_code, reason = "not every kind of row is part of a key")]
            pub(in crate::loader) const fn number(self) -> u32 {
                self.0.get()
            }
        }
    )+};
}

impl AttributeId {
    /// The attribute with this [`number`](Self::number).
    pub(in crate::loader) fn of_number(number: u64) -> Option<Self> {
        NonZeroU32::new(u32::try_from(number).ok()?).map(Self)
    }
}

ids! {
    /// The number of a file that has been read.
    FileId,
    /// The number of a vendor's row.
    VendorId,
    /// The number of an attribute's row.
    AttributeId,
    /// The number of a named value's row.
    ValueId,
    /// The number of an alias's row.
    AliasId,
}

/// Rows of one kind.
#[derive(Clone, Debug)]
pub(in crate::loader) struct Rows<I, R> {
    rows: Vec<R>,
    ids: PhantomData<fn(I) -> I>,
}

impl<I, R> Default for Rows<I, R> {
    fn default() -> Self {
        Self { rows: Vec::new(), ids: PhantomData }
    }
}

impl<I: Id, R> Rows<I, R> {
    #[inline]
    pub(in crate::loader) fn get(&self, id: I) -> Option<&R> {
        self.rows.get(id.index())
    }

    pub(in crate::loader) fn get_mut(&mut self, id: I) -> Option<&mut R> {
        self.rows.get_mut(id.index())
    }

    pub(in crate::loader) fn push(&mut self, row: R) -> I {
        let id = self.next_id();
        self.rows.push(row);
        id
    }

    pub(in crate::loader) const fn len(&self) -> usize {
        self.rows.len()
    }

    pub(in crate::loader) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The number that the next row will have.
    pub(in crate::loader) fn next_id(&self) -> I {
        I::of_index(self.rows.len())
    }

    pub(in crate::loader) fn iter(&self) -> impl Iterator<Item = (I, &R)> {
        self.rows.iter().enumerate().map(|(index, row)| (I::of_index(index), row))
    }
}

/// A number of 32 bits as an index. Targets with fewer bits do not have the memory for the rows.
pub(in crate::loader) const fn usize_of(number: u32) -> usize {
    number as usize
}

/// A length or a column as 32 bits: `LoadLimits` keep both below 2^32.
pub(in crate::loader) fn u32_of(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
