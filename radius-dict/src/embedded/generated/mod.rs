//! Written by `raddict embed` from the files in `dictionaries`; a test does so again and compares.

#[cfg(not(feature = "vendors"))]
#[rustfmt::skip]
pub(crate) mod standard_table;
#[cfg(feature = "loader")]
#[rustfmt::skip]
pub(crate) mod texts;
#[cfg(feature = "vendors")]
#[rustfmt::skip]
pub(crate) mod vendors_table;
