//! Values that must be hidden, independent of the caller's constant or shape.

use super::{EncodeError, EncodeReason};
use crate::{
    attribute::{AttributePath, AttributeType},
    packet_error::Subject,
    typed::Hiding,
};

/// Refuses a value in clear of an attribute whose values are hidden.
#[inline(always)]
pub(super) fn refuse_in_clear(attribute: Subject, offset: usize) -> Result<(), EncodeError> {
    match Hiding::prescribed(attribute.path) {
        Some(_) => Err(EncodeError::of(attribute, offset, EncodeReason::Hidden)),
        None => Ok(()),
    }
}

/// Refuses the octets of a whole Vendor-Specific with an attribute inside whose values are hidden.
#[inline(always)]
pub(super) fn refuse_inside(attribute: AttributePath, value: &[u8], offset: usize) -> Result<(), EncodeError> {
    if attribute != AttributeType::VENDOR_SPECIFIC {
        return Ok(());
    }
    match Hiding::first_in_vendor_specific(value) {
        Some(inside) => Err(EncodeError::of(inside, offset, EncodeReason::Hidden)),
        None => Ok(()),
    }
}

/// Refuses a value that is hidden in another way than the prescribed one.
pub(super) fn refuse_other_hiding(attribute: Subject, hiding: Hiding, offset: usize) -> Result<(), EncodeError> {
    match Hiding::prescribed(attribute.path) {
        Some(prescribed) if prescribed != hiding => {
            Err(EncodeError::of(attribute, offset, EncodeReason::OtherHiding { prescribed }))
        }
        _ => Ok(()),
    }
}
