//! The identity of a line's definition, before its type and flags are read.

use crate::loader::{facts::Role, kept::row::Scope};

/// The name, the number and the place of a definition.
#[derive(Clone, Copy)]
pub(super) struct Identity {
    pub(super) role: Role,
    pub(super) scope: Scope,
    pub(super) number: Option<u32>,
    /// Whether the name belongs to the scope.
    pub(super) scoped: bool,
}
