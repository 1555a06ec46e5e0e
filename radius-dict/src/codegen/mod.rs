//! Typed constants from dictionaries, for build scripts (feature `codegen`).
//!
//! Your own dictionary becomes a Rust module. It has a constant for each attribute and a type for each set of named
//! values, like the modules of this crate. In `build.rs`, with `radius-dict` and its feature `codegen` among the
//! build-dependencies:
//!
//! ```no_run
//! // The folder of the dictionaries, and the file in it.
//! radius_dict::codegen::Build::new("dictionaries", "dictionary.acme").write("acme.rs")?;
//! # Ok::<(), radius_dict::codegen::BuildError>(())
//! ```
//!
//! and in the program, with `radius-dict` and `radius-proto` among the dependencies:
//!
//! ```ignore
//! include!(concat!(env!("OUT_DIR"), "/acme.rs"));
//!
//! let mode = request.get(acme::MODE)?;    // `Acme-Mode` of the vendor `Acme`
//! ```
//!
//! The constants of a vendor are in a module with the vendor's name. Their names do not have the word that most names
//! of the vendor begin with. Other constants are outside these modules. If a name occurs twice, a number is appended.
//! Values that the dictionary adds to attributes of the embedded one have no constants.

mod build;
mod constants;
mod layout;
#[doc(hidden)]
pub mod marked;
mod names;
#[doc(hidden)]
pub mod table;
mod value_type;

use alloc::{collections::BTreeMap, format, string::String, vec::Vec};
use core::fmt::Write as _;

pub use build::{Build, BuildError};
use constants::Constants;
use names::Taken;
pub use names::module_name;
use radius_proto::attribute::Vendor;

use crate::loader::{Loaded, LoadedAttribute};

/// The Rust code of constants for the attributes of a dictionary that `wanted` accepts and that a packet can contain.
///
/// ```
/// use radius_dict::{codegen, loader::{Loader, MemorySource}};
///
/// let text = "VENDOR Acme 4242\nBEGIN-VENDOR Acme\nATTRIBUTE Acme-Host 1 string\nEND-VENDOR Acme\n";
/// let loaded = Loader::new().load(&MemorySource::new().with("acme", text), "acme")?;
/// let rust = codegen::constants(&loaded, |_| true);
/// assert!(rust.contains("pub mod acme {"));
/// assert!(rust.contains("pub const HOST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text>"));
/// # Ok::<(), radius_dict::loader::LoadError>(())
/// ```
#[must_use]
pub fn constants(loaded: &Loaded, wanted: impl Fn(LoadedAttribute<'_>) -> bool) -> String {
    let mut standard = Vec::new();
    let mut vendors = BTreeMap::<u32, Vec<LoadedAttribute<'_>>>::new();
    for attribute in loaded.attributes().filter(|attribute| wanted(*attribute)) {
        match attribute.path().ok().map(|path| path.vendor_id()) {
            Some(Some(vendor)) => vendors.entry(vendor).or_default().push(attribute),
            Some(None) => standard.push(attribute),
            None => {}
        }
    }
    let mut out = String::new();
    // Writing into a string cannot fail.
    let mut taken = names_of_a_module();
    let _ = Constants::new(standard.into_iter(), None, &|_| None, "").write(&mut taken, &mut out);
    for (id, attributes) in vendors {
        let Some(vendor) = loaded.vendor(id) else { continue };
        let name = vendor.name();
        let _ = writeln!(out, "\n/// `{name}` ({id}).\npub mod {} {{", taken.module(name));
        let _ = Constants::new(attributes.into_iter(), Some(vendor.vendor()), &|_| None, "    ")
            .write(&mut names_of_a_module(), &mut out);
        out.push_str("}\n");
    }
    out
}

/// The Rust code of one module of this crate: constants for the attributes of one vendor, or for attributes without a
/// vendor.
#[doc(hidden)]
#[must_use]
pub fn module(
    title: &str,
    vendor: Option<Vendor>,
    attributes: &[LoadedAttribute<'_>],
    reference: &dyn Fn(LoadedAttribute<'_>) -> Option<String>,
) -> String {
    let mut out = format!("//! {title}.\n\n");
    let _ = Constants::new(attributes.iter().copied(), vendor, reference, "").write(&mut names_of_a_module(), &mut out);
    out
}

/// The names that no attribute of a module may have.
fn names_of_a_module() -> Taken {
    Taken::with(&["VENDOR", "Self"])
}
