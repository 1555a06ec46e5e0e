//! The facts about one attribute in a dictionary.

use core::fmt;

use radius_proto::{
    attribute::AttributePath,
    typed::Shape,
    value::{Kind, Layout},
};

use crate::{oid::Oid, secrecy};

/// Named values of attributes, of the embedded or a loaded dictionary.
///
/// `owner` identifies the attribute that has the values. Only the implementation knows its meaning.
pub(crate) trait ValueNames: Send + Sync {
    /// The name of a number. Of several names, it is the latest.
    fn name(&self, owner: u64, number: u64) -> Option<&str>;

    /// The number of a name, in upper or lower case.
    fn number(&self, owner: u64, name: &str) -> Option<u64>;

    /// The value at an index, without a number if the value is not a number; `None` after the last.
    fn value(&self, owner: u64, index: usize) -> Option<(Option<u64>, &str)>;

    /// The members of the attribute, if it is a structure.
    fn layout(&self, owner: u64) -> Option<Layout<'_>>;

    /// The `owner` of the values of a member, by its row in the layouts.
    fn owner_in_row(&self, row: usize) -> u64;
}

/// The named values of one attribute, or of a member of a structure.
#[derive(Clone, Copy)]
pub(crate) struct NamesOfNumbers<'d> {
    values: &'d dyn ValueNames,
    owner: u64,
}

impl<'d> NamesOfNumbers<'d> {
    /// The name of a number. Of several names, it is the latest.
    pub(crate) fn name(self, number: u64) -> Option<&'d str> {
        self.values.name(self.owner, number)
    }

    /// The number of a name, in upper or lower case.
    pub(crate) fn number(self, name: &str) -> Option<u64> {
        self.values.number(self.owner, name)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.values.value(self.owner, 0).is_none()
    }

    /// The names of all numbers.
    pub(crate) fn all(self) -> impl Iterator<Item = (u64, &'d str)> + use<'d> {
        let values = (0..).map_while(move |index| self.values.value(self.owner, index));
        values.filter_map(|(number, name)| Some((number?, name)))
    }
}

/// The facts about one attribute in a dictionary.
#[derive(Clone, Copy)]
pub struct Definition<'d> {
    name: &'d str,
    path: AttributePath,
    shape: Shape,
    is_marked: bool,
    names: NamesOfNumbers<'d>,
}

impl<'d> Definition<'d> {
    /// `is_marked` is the dictionary's own mark of secrecy. `owner` identifies the attribute's values in `values`.
    #[inline(always)]
    pub(crate) const fn new(
        name: &'d str,
        path: AttributePath,
        shape: Shape,
        is_marked: bool,
        values: &'d dyn ValueNames,
        owner: u64,
    ) -> Self {
        Self { name, path, shape, is_marked, names: NamesOfNumbers { values, owner } }
    }

    /// The name, for example `User-Name`.
    #[must_use]
    pub const fn name(&self) -> &'d str {
        self.name
    }

    /// The path of the attribute.
    #[must_use]
    pub const fn path(&self) -> AttributePath {
        self.path
    }

    /// The path of the attribute, as numbers.
    #[must_use]
    pub fn oid(&self) -> Oid {
        self.path.into()
    }

    /// The data type, the tag and the hiding of the value. Types that this library does not read are octets.
    #[must_use]
    pub const fn shape(&self) -> Shape {
        self.shape
    }

    /// The data type of the value in clear.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.shape.kind
    }

    /// Whether the value is hidden with the shared secret on the wire.
    #[must_use]
    pub const fn is_hidden(&self) -> bool {
        self.shape.hiding.is_some()
    }

    /// Whether the value is a secret, or allows a search for a secret. Logs show only its length.
    ///
    /// It is secret if this dictionary marks it or a member of it, if it is hidden, or if the protocol or the
    /// dictionaries of this crate mark it. A loaded dictionary can add secrets, but cannot remove them.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.is_marked || self.is_hidden() || secrecy::may_hold_secret(&self.path)
    }

    /// The name of a value; `None` if it has none. Numbers below zero are sign-extended. Of several names, it is the
    /// latest.
    #[must_use]
    pub fn value_name(&self, number: u64) -> Option<&'d str> {
        self.names.name(number)
    }

    /// The number of a value by its name, in upper or lower case; `None` if there is no such name.
    #[must_use]
    pub fn value_named(&self, name: &str) -> Option<u64> {
        self.names.number(name)
    }

    /// The named values. Embedded values are in ascending order of their numbers, loaded values in the order of the
    /// lines.
    pub fn values(&self) -> impl Iterator<Item = (u64, &'d str)> + use<'d> {
        self.names.all()
    }

    /// The members, if the type is [`Kind::Structure`]; `None` for another type. Values of members can have names,
    /// which [`text::value`](fn@crate::text::value) prints.
    #[must_use]
    pub fn layout(&self) -> Option<Layout<'d>> {
        if self.shape.kind == Kind::Structure { self.names.values.layout(self.names.owner) } else { None }
    }

    /// The names of the numbers of this attribute.
    pub(crate) const fn names(&self) -> NamesOfNumbers<'d> {
        self.names
    }

    /// The names of the numbers of a member, by its row in the layout.
    pub(crate) fn names_in_row(&self, row: usize) -> NamesOfNumbers<'d> {
        NamesOfNumbers { owner: self.names.values.owner_in_row(row), ..self.names }
    }
}

impl fmt::Debug for Definition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Definition")
            .field("name", &self.name)
            .field("path", &self.path)
            .field("shape", &self.shape)
            .field("is_secret", &self.is_secret())
            .finish_non_exhaustive()
    }
}
