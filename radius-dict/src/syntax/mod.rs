//! The language of FreeRADIUS's dictionaries, line by line: version 3 and version 4.
//!
//! What a line says, not what it means: names are looked up by the [`loader`](crate::loader).

pub(crate) mod data_type;
pub(crate) mod lines;
pub(crate) mod number;
pub(crate) mod reason;
pub(crate) mod statement;
