//! The paths of attributes in a packet.

use radius_proto::attribute::{AttributePath, AttributeType, ExtendedAttribute, Vendor, VendorFormat};

use super::{row::Scope, store::Store};
use crate::{
    loader::facts::{Role, Unplaced},
    syntax::data_type::DictionaryType,
};

impl Store {
    /// The path of an attribute in a packet.
    pub(in crate::loader) fn packet_path(
        &self,
        role: Role,
        scope: Scope,
        number: Option<u32>,
    ) -> Result<AttributePath, Unplaced> {
        match role {
            Role::Attribute => {}
            Role::Definition | Role::Enumeration => return Err(Unplaced::NoNumber),
            Role::Member | Role::Structure => return Err(Unplaced::InStructure),
        }
        let number = number.ok_or(Unplaced::NoNumber)?;
        let octet = u8::try_from(number).map_err(|_| Unplaced::NumberTooLarge);
        match scope {
            Scope::Internal => Err(Unplaced::Internal),
            Scope::Root => {
                octet.map(|octet| AttributePath::standard(AttributeType(octet))).map_err(|_| Unplaced::Internal)
            }
            Scope::Vendor { container: None, number: vendor } => {
                let format = self.numbered_vendor(vendor).map_or(VendorFormat::STANDARD, |row| row.format);
                let vendor = Vendor::with_format(vendor, format);
                AttributePath::try_vendor(vendor, number).ok_or(Unplaced::NumberTooLarge)
            }
            Scope::Vendor { container: Some(container), number: vendor } => {
                let container = self.attributes.get(container).ok_or(Unplaced::Internal)?;
                let base = ExtendedAttribute::new(container.path?.attribute_type()).ok_or(Unplaced::Internal)?;
                AttributePath::try_extended_vendor(base, vendor, octet?).ok_or(Unplaced::NoNumber)
            }
            Scope::Attribute(container) => {
                let container = self.attributes.get(container).ok_or(Unplaced::Internal)?;
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
