//! What an installed FreeRADIUS lacks of the embedded dictionary, in the syntax of its own dictionaries.
//!
//! With it, programs of an older release than the embedded facts print and read the attributes that it does not have.

use alloc::collections::BTreeMap;
use core::fmt::Write as _;
use std::path::Path;

use radius_dict::loader::{DirectorySource, Embedded, Loaded, LoadedAttribute, Loader};
use radius_proto::{
    attribute::{AttributePath, AttributeType, ExtendedAttribute},
    typed::Hiding,
};

/// The dictionary that Debian's programs read by themselves.
const INSTALLED: &str = "/usr/share/freeradius";

/// The attributes with neither their name nor their number in the installed dictionary, and the values with neither
/// their name nor their number; nothing if that dictionary is not there.
///
/// # Panics
///
/// If the installed dictionary does not load.
#[must_use]
pub fn supplement() -> String {
    if !Path::new(INSTALLED).join("dictionary").is_file() {
        return String::new();
    }
    let source = DirectorySource::new(INSTALLED).expect("the folder is there");
    let theirs = Loader::new().load(&source, "dictionary").unwrap_or_else(|error| panic!("{error}"));
    let ours = Loader::new().load(&Embedded, Embedded::ALL).expect("it is a dictionary");
    let mut spaces = BTreeMap::<_, String>::new();
    let mut values = String::new();
    for attribute in ours.attributes() {
        let Ok(path) = attribute.path() else { continue };
        let is_named = theirs.attribute_named(attribute.name()).is_some();
        if !is_named && theirs.attribute(path).is_none() && can_be_defined(path) {
            let is_in_vendor = path.attribute_type() == AttributeType::VENDOR_SPECIFIC;
            let vendor = path.vendor_id().filter(|_| is_in_vendor);
            spaces.entry(vendor).or_default().push_str(&definition(&attribute));
        } else if !is_named {
            continue;
        }
        for value in attribute.values() {
            let Some(number) = value.number() else { continue };
            if value.attribute().is_some_and(|of| of.name() == attribute.name())
                && !has_value(&theirs, &attribute, value.name(), number)
            {
                writeln!(values, "VALUE {} {} {number}", attribute.name(), value.name()).expect("it is a string");
            }
        }
    }
    let mut text = String::new();
    for (vendor, definitions) in spaces {
        match vendor {
            None => text.push_str(&definitions),
            // A name of this project, since a vendor's name may have another number in the installed dictionary.
            Some(id) => {
                let format = ours.vendor(id).expect("it has attributes").vendor().format();
                let continuation = if format.has_continuation() { ",c" } else { "" };
                let (types, lengths) = (format.type_octets(), format.length_octets());
                write!(
                    text,
                    "VENDOR Embedded-{id} {id} format={types},{lengths}{continuation}\nBEGIN-VENDOR Embedded-{id}\n\
                     {definitions}END-VENDOR Embedded-{id}\n"
                )
                .expect("it is a string");
            }
        }
    }
    text + &values
}

/// Whether its syntax has this place. It has no TLVs inside attributes of the standard space.
fn can_be_defined(path: AttributePath) -> bool {
    let outer = path.attribute_type();
    path.tlvs().is_empty() || outer == AttributeType::VENDOR_SPECIFIC || ExtendedAttribute::new(outer).is_some()
}

/// Whether a dictionary has a value of this name, or a name of this number.
fn has_value(loaded: &Loaded, attribute: &LoadedAttribute<'_>, name: &str, number: u64) -> bool {
    loaded
        .attribute_named(attribute.name())
        .is_some_and(|theirs| theirs.value_named(name).is_some() || theirs.values().any(|v| v.number() == Some(number)))
}

/// Its line, with the numbers inside its vendor's space.
fn definition(attribute: &LoadedAttribute<'_>) -> String {
    let numbers = attribute.numbers();
    let outer = if numbers.first() == Some(&26) { 2 } else { 0 };
    let numbers: Vec<_> = numbers.iter().skip(outer).map(ToString::to_string).collect();
    let size = attribute.size().map_or_else(String::new, |size| format!("[{size}]"));
    let flags = attribute.flags();
    let hiding = flags.hiding.map(|hiding| match hiding {
        Hiding::UserPassword => "encrypt=1",
        Hiding::AscendSecret => "encrypt=3",
        _ => "encrypt=2",
    });
    let flags: Vec<_> = [flags.tagged.then_some("has_tag"), hiding].into_iter().flatten().collect();
    let (name, data_type) = (attribute.name(), attribute.data_type().name());
    format!("ATTRIBUTE {name} {} {data_type}{size} {}\n", numbers.join("."), flags.join(","))
}
