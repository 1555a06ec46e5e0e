//! Registries that know names.

use radius_proto::{
    attribute::{AttributePath, Vendor},
    typed::Registry,
};

use crate::{definition::Definition, oid::Oid};

/// A registry that also knows names: [`Dictionary`](crate::Dictionary), and a loaded dictionary.
///
/// Functions that print packets or read text accept both.
pub trait NamedRegistry: Registry {
    /// The definition of the attribute at a path; `None` if it is unknown.
    fn definition(&self, path: AttributePath) -> Option<Definition<'_>>;

    /// The definition of the attribute of this name, in upper or lower case; `None` if it is unknown or a packet cannot
    /// contain it.
    fn definition_named(&self, name: &str) -> Option<Definition<'_>>;

    /// The name of a vendor; `None` if it is unknown.
    fn vendor_name(&self, id: u32) -> Option<&str>;

    /// The vendor of this name, in upper or lower case; `None` if it is unknown.
    fn vendor_named(&self, name: &str) -> Option<Vendor>;

    /// The name of an attribute that is nearest to `name`, for messages about an unknown name; `None` if no name is near,
    /// and for a registry that does not search.
    fn nearest_name(&self, name: &str) -> Option<&str> {
        let _ = name;
        None
    }

    /// The path with these numbers, with the vendor's format in this registry; `None` if the numbers are not a path, or
    /// nested too deep.
    ///
    /// The attribute need not be known: `26.9.199` is a path of a Cisco attribute.
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

    fn nearest_name(&self, name: &str) -> Option<&str> {
        (**self).nearest_name(name)
    }
}
