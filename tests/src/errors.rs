//! Errors that tests expect.

use radius_proto::{
    attribute::{AttributePath, AttributeType},
    error::{VerifyError, VerifyReason},
};

/// The error of a packet's Message-Authenticator.
#[must_use]
pub const fn of_message_authenticator(reason: VerifyReason) -> VerifyError {
    VerifyError::new(reason).with_attribute(AttributePath::standard(AttributeType::MESSAGE_AUTHENTICATOR))
}
