//! Follows numbers and names from attribute to attribute.

use super::{id::AttributeId, row::Scope, store::Store};
use radius_proto::attribute::AttributeType;

use crate::syntax::{data_type::DictionaryType, number::number};

/// The number of Vendor-Specific, and of the attribute for vendors inside an extended attribute.
pub(in crate::loader) const VENDOR_SPECIFIC: u32 = AttributeType::VENDOR_SPECIFIC.0 as u32;

/// The current place on a path.
#[derive(Clone, Copy)]
pub(in crate::loader) struct Walk {
    /// The scope of the next number or name.
    pub(in crate::loader) scope: Scope,
    /// The attribute at the current place; `None` for a vendor, and outside all attributes.
    pub(in crate::loader) attribute: Option<AttributeId>,
    /// The previous number; `None` at the beginning.
    last_number: Option<u32>,
}

impl Walk {
    pub(in crate::loader) const fn from(scope: Scope) -> Self {
        // Inside Vendor-Specific, a vendor comes next, independent of the start of the path.
        let attribute = match scope {
            Scope::Attribute(attribute) => Some(attribute),
            _ => None,
        };
        Self { scope, attribute, last_number: None }
    }

    pub(in crate::loader) fn expects_vendor(self, store: &Store) -> bool {
        match self.attribute.and_then(|attribute| store.attributes.get(attribute)) {
            Some(row) => {
                (row.scope == Scope::Root && row.number == Some(VENDOR_SPECIFIC))
                    || row.data_type == DictionaryType::ExtendedVendorSpecific
            }
            None => self.scope == Scope::Root && self.last_number == Some(VENDOR_SPECIFIC),
        }
    }

    /// The attribute that contains the vendors' attributes; `None` for Vendor-Specific.
    fn container(self, store: &Store) -> Option<AttributeId> {
        let attribute = self.attribute?;
        let row = store.attributes.get(attribute)?;
        (row.data_type == DictionaryType::ExtendedVendorSpecific).then(|| store.space_of(attribute))
    }

    /// Follows one number.
    pub(in crate::loader) fn step(self, store: &Store, number: u32) -> Option<Self> {
        // Inside an attribute for vendors, the number of a vendor comes first.
        if self.expects_vendor(store) {
            store.numbered_vendor(number)?;
            let scope = Scope::Vendor { container: self.container(store), number };
            return Some(Self { scope, attribute: None, last_number: None });
        }
        let attribute = match store.numbered(self.scope, number) {
            Some(attribute) => Some(attribute),
            // Vendor-Specific need not have been defined.
            None if self.scope == Scope::Root && number == VENDOR_SPECIFIC => None,
            None => return None,
        };
        let scope = attribute.map_or(self.scope, |attribute| store.scope_inside(attribute));
        Some(Self { scope, attribute, last_number: Some(number) })
    }

    /// Follows a name or a decimal number.
    pub(in crate::loader) fn follow(self, store: &Store, part: &str) -> Option<Self> {
        match number(part) {
            Some(number) if part.bytes().all(|octet| octet.is_ascii_digit()) => {
                self.step(store, number.try_into().ok()?)
            }
            _ => self.step_by_name(store, part),
        }
    }

    /// Follows one name.
    pub(in crate::loader) fn step_by_name(self, store: &Store, name: &str) -> Option<Self> {
        if self.expects_vendor(store) {
            let vendor = store.vendors.get(store.find_vendor(name)?)?;
            return self.step(store, vendor.number);
        }
        match store.find_scoped(self.scope, name) {
            Some(attribute) => {
                let last_number = store.attributes.get(attribute)?.number;
                Some(Self { scope: store.scope_inside(attribute), attribute: Some(attribute), last_number })
            }
            None if self.scope == Scope::Root && name.eq_ignore_ascii_case("Vendor-Specific") => {
                self.step(store, VENDOR_SPECIFIC)
            }
            None => None,
        }
    }
}
