//! What a dictionary says of one attribute, wherever it comes from.

use radius_proto::{
    attribute::{AttributePath, Vendor},
    typed::{Registry, Shape},
    value::Kind,
};

#[cfg(feature = "loader")]
use crate::loader::LoadedAttribute;
use crate::{embedded::row::Row, oid::Oid};

/// A registry that knows names as well: [`Dictionary`](crate::Dictionary), and what a loader has read.
///
/// What prints packets or reads text takes either.
pub trait NamedRegistry: Registry {
    /// What is known of the attribute at a path; `None` if nothing is.
    fn definition(&self, path: AttributePath) -> Option<Definition<'_>>;

    /// What is known of the attribute of this name, in whatever case; `None` if nothing is, and for one that cannot
    /// stand in a packet.
    fn definition_named(&self, name: &str) -> Option<Definition<'_>>;

    /// The name of a vendor; `None` if it is unknown.
    fn vendor_name(&self, id: u32) -> Option<&str>;

    /// The vendor of this name, in whatever case; `None` if it is unknown.
    fn vendor_named(&self, name: &str) -> Option<Vendor>;

    /// The path with these numbers, laid out as this registry knows it; `None` if the numbers are no path, or of
    /// something that lies too deep.
    ///
    /// The attribute itself need not be known: `26.9.199` is a path of Cisco's.
    fn path_of(&self, oid: Oid) -> Option<AttributePath> {
        AttributePath::from_numbers(oid.numbers(), |vendor| self.vendor_format(vendor))
    }
}

impl<R: NamedRegistry + ?Sized> NamedRegistry for &R {
    fn definition(&self, path: AttributePath) -> Option<Definition<'_>> {
        (**self).definition(path)
    }

    fn definition_named(&self, name: &str) -> Option<Definition<'_>> {
        (**self).definition_named(name)
    }

    fn vendor_name(&self, id: u32) -> Option<&str> {
        (**self).vendor_name(id)
    }

    fn vendor_named(&self, name: &str) -> Option<Vendor> {
        (**self).vendor_named(name)
    }
}

/// What a dictionary says of one attribute.
#[derive(Clone, Copy, Debug)]
pub struct Definition<'d> {
    origin: Origin<'d>,
}

/// Where the facts are.
#[derive(Clone, Copy, Debug)]
enum Origin<'d> {
    Embedded(&'d Row),
    #[cfg(feature = "loader")]
    Loaded(LoadedAttribute<'d>, AttributePath),
}

impl<'d> Definition<'d> {
    pub(crate) const fn embedded(row: &'d Row) -> Self {
        Self { origin: Origin::Embedded(row) }
    }

    /// `None` for an attribute that has no place in a packet.
    #[cfg(feature = "loader")]
    pub(crate) fn loaded(attribute: LoadedAttribute<'d>) -> Option<Self> {
        Some(Self { origin: Origin::Loaded(attribute, attribute.path().ok()?) })
    }

    /// The name, for example `User-Name`.
    #[must_use]
    pub fn name(&self) -> &'d str {
        match self.origin {
            Origin::Embedded(row) => row.name.text(),
            #[cfg(feature = "loader")]
            Origin::Loaded(attribute, _) => attribute.name(),
        }
    }

    /// Where the attribute stands.
    #[must_use]
    pub const fn path(&self) -> AttributePath {
        match self.origin {
            Origin::Embedded(row) => row.path,
            #[cfg(feature = "loader")]
            Origin::Loaded(_, path) => path,
        }
    }

    /// Where the attribute stands, as numbers.
    #[must_use]
    pub fn oid(&self) -> Oid {
        self.path().into()
    }

    /// The data type, the tag and the hiding of the value. What is of a type that this library does not read is octets.
    #[must_use]
    pub fn shape(&self) -> Shape {
        match self.origin {
            Origin::Embedded(row) => row.shape,
            #[cfg(feature = "loader")]
            Origin::Loaded(attribute, _) => attribute.shape().unwrap_or(Shape::new(Kind::Octets)),
        }
    }

    /// The data type of the value, once revealed.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.shape().kind
    }

    /// Whether the value is hidden with the shared secret on the wire.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.shape().hiding.is_some()
    }

    /// Whether whoever sees the value can search for a password with it; such a value is not printed.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.is_hidden()
            || match self.origin {
                Origin::Embedded(row) => row.secret,
                #[cfg(feature = "loader")]
                Origin::Loaded(attribute, _) => attribute.flags().secret,
            }
    }

    /// The name of a value; `None` if it has none. Numbers below zero are sign-extended.
    #[must_use]
    pub fn value_name(&self, number: u64) -> Option<&'d str> {
        match self.origin {
            Origin::Embedded(row) => row.value_name(u32::try_from(number).ok()?),
            #[cfg(feature = "loader")]
            Origin::Loaded(attribute, _) => {
                // Of several names the latest, as FreeRADIUS prints them.
                attribute.values().filter(|value| value.number() == Some(number)).last().map(|value| value.name())
            }
        }
    }

    /// The number of a value by its name, in whatever case; `None` if there is no such name.
    #[must_use]
    pub fn value_named(&self, name: &str) -> Option<u64> {
        match self.origin {
            Origin::Embedded(row) => {
                let mut values = row.values().iter();
                values.find(|value| value.name.text().eq_ignore_ascii_case(name)).map(|value| value.number.into())
            }
            #[cfg(feature = "loader")]
            Origin::Loaded(attribute, _) => attribute.value_named(name)?.number(),
        }
    }

    /// The named values: numbers in ascending order if they are embedded, otherwise in the order of the lines.
    pub fn values(&self) -> impl Iterator<Item = (u64, &'d str)> + use<'d> {
        let embedded = match self.origin {
            Origin::Embedded(row) => row.values(),
            #[cfg(feature = "loader")]
            Origin::Loaded(..) => &[],
        };
        let values = embedded.iter().map(|value| (u64::from(value.number), value.name.text()));
        #[cfg(feature = "loader")]
        let values = {
            let loaded = match self.origin {
                Origin::Loaded(attribute, _) => Some(attribute),
                Origin::Embedded(_) => None,
            };
            let loaded = loaded.into_iter().flat_map(|attribute| attribute.values());
            values.chain(loaded.filter_map(|value| Some((value.number()?, value.name()))))
        };
        values
    }
}
