//! The embedded dictionary as text.

use alloc::borrow::Cow;

use super::source::{Source, SourceError};
use crate::embedded::texts::TEXTS;

/// The files that the embedded dictionary was made from. Your own dictionaries can be loaded over them.
///
/// ```
/// use radius_dict::loader::{Embedded, Loader, MemorySource, Redefinition};
///
/// let mut dictionary = Loader::new().load(&Embedded, Embedded::ALL)?;
/// let own = MemorySource::new().with("own", "BEGIN-VENDOR Cisco\nATTRIBUTE Cisco-New 250 integer\nEND-VENDOR Cisco\n");
/// Loader::new().with_redefinition(Redefinition::Replace).load_over(&mut dictionary, &own, "own")?;
/// assert_eq!(dictionary.attribute_named("Cisco-New").unwrap().path().unwrap().to_string(), "26.9.250");
/// assert!(dictionary.attribute_named("User-Name").is_some());
/// # Ok::<(), radius_dict::loader::LoadError>(())
/// ```
#[derive(Clone, Copy, Default, Debug)]
pub struct Embedded;

impl Embedded {
    /// The RFCs and some vendors.
    pub const STANDARD: &'static str = "standard.dict";

    /// Everything that is compiled in: the same as [`STANDARD`](Self::STANDARD), and with the feature `vendors` all
    /// vendors.
    pub const ALL: &'static str = if cfg!(feature = "vendors") { "all.dict" } else { Self::STANDARD };
}

impl Source for Embedded {
    fn read(&self, name: &str, limit: usize) -> Result<Cow<'_, [u8]>, SourceError> {
        let index = TEXTS.binary_search_by_key(&name, |(name, _)| name).map_err(|_| SourceError::NotFound)?;
        let (_, text) = TEXTS.get(index).ok_or(SourceError::NotFound)?;
        if text.len() > limit { Err(SourceError::TooLarge) } else { Ok(Cow::Borrowed(text.as_bytes())) }
    }
}
