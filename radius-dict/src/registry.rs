//! Registries that know names.

use radius_proto::{
    attribute::{AttributePath, Vendor},
    typed::Registry,
};

use crate::{definition::Definition, oid::Oid};

/// A registry that knows names as well: [`Dictionary`](crate::Dictionary), and what a loader has read.
///
/// What prints packets or reads text takes either.
pub trait NamedRegistry: Registry {
    /// What is known of the attribute at a path; `None` if nothing is.
    fn definition(&self, path: AttributePath) -> Option<Definition<'_>>;

    /// What is known of the attribute of this name, in whatever case; `None` if nothing is, and for one that has no
    /// place in a packet.
    fn definition_named(&self, name: &str) -> Option<Definition<'_>>;

    /// The name of a vendor; `None` if it is unknown.
    fn vendor_name(&self, id: u32) -> Option<&str>;

    /// The vendor of this name, in whatever case; `None` if it is unknown.
    fn vendor_named(&self, name: &str) -> Option<Vendor>;

    /// The path with these numbers, laid out as this registry knows it; `None` if the numbers are no path, or of
    /// something too deep inside others.
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
