//! The language of FreeRADIUS's dictionaries, line by line: version 3 and version 4.
//!
//! This module reads lines. The [`loader`](crate::loader) looks up the names.

pub(crate) mod data_type;
pub(crate) mod lines;
pub(crate) mod number;
pub(crate) mod reason;
pub(crate) mod statement;
