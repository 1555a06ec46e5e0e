//! Where attributes stand in a packet.

use radius_proto::attribute::{AttributePath, AttributeType, ExtendedAttribute, Vendor};

use crate::loader::kept::{
    loaded::Loaded,
    row::{NONE, Role, Scope, Unplaced},
};
use crate::syntax::data_type::DictionaryType;

impl Loaded {
    /// How many attributes what stands in this scope is inside of.
    pub(in crate::loader) fn depth(&self, scope: Scope) -> u8 {
        match scope {
            Scope::Root | Scope::Internal | Scope::Vendor { container: NONE, .. } => 0,
            Scope::Attribute(row) | Scope::Vendor { container: row, .. } => {
                self.row(row).map_or(0, |row| row.depth.saturating_add(1))
            }
        }
    }

    /// Where an attribute stands in a packet.
    pub(in crate::loader) fn place(&self, role: Role, scope: Scope, number: u32) -> Result<AttributePath, Unplaced> {
        match role {
            Role::Attribute => {}
            Role::Definition | Role::Enumeration => return Err(Unplaced::NoNumber),
            Role::Member | Role::Structure => return Err(Unplaced::InStructure),
        }
        let octet = u8::try_from(number).map_err(|_| Unplaced::NumberTooLarge);
        match scope {
            Scope::Internal => Err(Unplaced::Internal),
            Scope::Root => {
                octet.map(|octet| AttributePath::standard(AttributeType(octet))).map_err(|_| Unplaced::Internal)
            }
            Scope::Vendor { container: NONE, number: vendor } => {
                let vendor = self.vendor(vendor).map_or(Vendor::new(vendor), |vendor| vendor.vendor());
                AttributePath::try_vendor(vendor, number).ok_or(Unplaced::NumberTooLarge)
            }
            Scope::Vendor { container, number: vendor } => {
                let base = self.row(container).and_then(|row| ExtendedAttribute::new(row.path.ok()?.attribute_type()));
                let base = base.ok_or(Unplaced::Internal)?;
                AttributePath::try_extended_vendor(base, vendor, octet?).ok_or(Unplaced::NoNumber)
            }
            Scope::Attribute(container) => {
                let container = self.row(container).ok_or(Unplaced::Internal)?;
                let path = container.path?;
                match container.data_type {
                    DictionaryType::Extended | DictionaryType::LongExtended => {
                        let base = ExtendedAttribute::new(path.attribute_type()).ok_or(Unplaced::Internal)?;
                        AttributePath::try_extended(base, octet?).ok_or(Unplaced::NoNumber)
                    }
                    DictionaryType::Structure | DictionaryType::Union => Err(Unplaced::InStructure),
                    _ => path.nested(octet?).ok_or(Unplaced::TooDeep),
                }
            }
        }
    }
}
