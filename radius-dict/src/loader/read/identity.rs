//! What a line defines, before its type and flags are read.

use crate::loader::{facts::Role, kept::row::Scope};

/// What is defined, and where.
#[derive(Clone, Copy)]
pub(super) struct Identity {
    pub(super) role: Role,
    pub(super) scope: Scope,
    pub(super) number: Option<u32>,
    /// The name belongs to the scope.
    pub(super) scoped: bool,
}
