//! Typed attributes: constants with the path and the data type of an attribute.

pub(crate) mod hidden;
pub(crate) mod prescribed;
mod shape;
mod typed_attribute;

pub use hidden::{AscendSecret, Hidden, Hiding, PasswordHidden, Salted, TaggedSalted, UserPassword};
pub use shape::{Registry, Shape};
pub use typed_attribute::TypedAttribute;
