//! `VENDOR`.

use radius_proto::attribute::VendorFormat;

use super::{builder::Builder, state::CurrentLine};
use crate::{
    loader::{
        error::{LineFault, LoadReason, WarningReason},
        kept::row::VendorRow,
    },
    syntax::{lines::Field, reason::shortened},
};

impl Builder<'_> {
    pub(super) fn vendor(
        &mut self,
        line: CurrentLine,
        name: Field<'_>,
        number: u32,
        format: Option<(VendorFormat, Field<'_>)>,
    ) -> Result<(), LineFault> {
        let mut same_name = self.store.find_vendor(name.text);
        if let Some((vendor, row)) = same_name.and_then(|vendor| Some((vendor, self.store.vendors.get(vendor)?)))
            && row.number != number
        {
            let first = self.store.position(row.location);
            if vendor >= self.replaceable.vendor {
                return Err(LineFault::new(name.column, LoadReason::Duplicate { name: name.text.into(), first }));
            }
            self.warn(line.at(name), WarningReason::Replaced { name: shortened(name.text), first });
            same_name = None;
        }
        let (format, explicit) = match (format, self.store.numbered_vendor_row(number)) {
            // A number has one format. With two, the attributes would be read in two ways.
            (Some((format, field)), Some((vendor, row))) if row.format != format => {
                let first = self.store.position(row.location);
                let known = self.store.word(row.name);
                if vendor >= self.replaceable.vendor {
                    let name = known.into();
                    return Err(LineFault::new(field.column, LoadReason::ConflictingFormat { name, first }));
                }
                let name = shortened(known);
                self.warn(line.at(field), WarningReason::Replaced { name, first });
                self.store.set_format(number, format);
                (format, true)
            }
            (Some((format, _)), _) => (format, true),
            (None, Some((_, row))) => (row.format, row.explicit),
            (None, None) => (usual_format(number), false),
        };
        if same_name.is_some() {
            return Ok(());
        }
        self.check_room(self.store.vendors.len()).map_err(|reason| LineFault::new(name.column, reason))?;
        let word = self.store.words.keep(name.text);
        let row = VendorRow { name: word, number, format, explicit, location: line.at(name) };
        self.store.push_vendor(row, name.text);
        Ok(())
    }
}

/// The format of a vendor whose line does not have one.
const fn usual_format(vendor: u32) -> VendorFormat {
    match vendor {
        429 => VendorFormat::USR,
        4846 => VendorFormat::LUCENT,
        8164 => VendorFormat::STARENT,
        _ => VendorFormat::STANDARD,
    }
}
