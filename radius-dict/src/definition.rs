//! The facts about one attribute in a dictionary.

use core::fmt;

use radius_proto::{attribute::AttributePath, typed::Shape, value::Kind};

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
}

/// The facts about one attribute in a dictionary.
#[derive(Clone, Copy)]
pub struct Definition<'d> {
    name: &'d str,
    path: AttributePath,
    shape: Shape,
    is_marked: bool,
    values: &'d dyn ValueNames,
    owner: u64,
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
        Self { name, path, shape, is_marked, values, owner }
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
    /// It is secret if this dictionary marks it, if it is hidden, or if the protocol or the dictionaries of this crate
    /// mark it. A loaded dictionary can add secrets, but cannot remove them.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.is_marked || self.is_hidden() || secrecy::may_hold_secret(&self.path)
    }

    /// The name of a value; `None` if it has none. Numbers below zero are sign-extended. Of several names, it is the
    /// latest.
    #[must_use]
    pub fn value_name(&self, number: u64) -> Option<&'d str> {
        self.values.name(self.owner, number)
    }

    /// The number of a value by its name, in upper or lower case; `None` if there is no such name.
    #[must_use]
    pub fn value_named(&self, name: &str) -> Option<u64> {
        self.values.number(self.owner, name)
    }

    /// The named values. Embedded values are in ascending order of their numbers, loaded values in the order of the
    /// lines.
    pub fn values(&self) -> impl Iterator<Item = (u64, &'d str)> + use<'d> {
        let (values, owner) = (self.values, self.owner);
        let values = (0..).map_while(move |index| values.value(owner, index));
        values.filter_map(|(number, name)| Some((number?, name)))
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
