//! Values that must be hidden, independent of the caller's constant or shape.

use super::{EncodeError, EncodeReason};
use crate::{attribute::Attributes, packet_error::Subject, typed::Hiding};

/// Refuses a value in clear of an attribute whose values are hidden.
#[inline(always)]
pub(super) fn refuse_in_clear(attribute: Subject, offset: usize) -> Result<(), EncodeError> {
    match Hiding::prescribed(attribute.path) {
        Some(_) => Err(EncodeError::of(attribute, offset, EncodeReason::Hidden)),
        None => Ok(()),
    }
}

/// Refuses a Vendor-Specific that contains an attribute whose values are hidden. `written` has the attributes as
/// receivers read them, so the call, the vendor's format and the number of pieces do not matter.
#[inline(never)]
pub(super) fn refuse_inside(written: Attributes<'_>) -> Result<(), EncodeError> {
    for attribute in written {
        if let Some(inside) = Hiding::in_vendor_specific(attribute.value()).next() {
            return Err(EncodeError::of(inside, attribute.offset(), EncodeReason::Hidden));
        }
    }
    Ok(())
}

/// Refuses a value that is hidden in another way than the prescribed one, or that receivers would read as such.
pub(super) fn refuse_other_hiding(attribute: Subject, hiding: Hiding, offset: usize) -> Result<(), EncodeError> {
    match Hiding::prescribed(attribute.path) {
        Some(prescribed) if prescribed != hiding => {
            Err(EncodeError::of(attribute, offset, EncodeReason::OtherHiding { prescribed }))
        }
        _ if Hiding::is_misread(attribute.path) => {
            let instead = "hide an attribute or a TLV in the vendor's published format";
            Err(EncodeError::reserved(attribute, offset, instead))
        }
        _ => Ok(()),
    }
}
