//! The facts that are compiled in. All but this file and `paths.rs` is written by `raddict embed` from the files in
//! `dictionaries`; a test does so again and compares. The modules of constants are declared in `modules.rs`.

pub(crate) mod paths;
#[cfg(not(feature = "vendors"))]
#[rustfmt::skip]
pub(crate) mod standard_table;
#[cfg(feature = "loader")]
#[rustfmt::skip]
pub(crate) mod texts;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub(crate) mod vendors_table;
