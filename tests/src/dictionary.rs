//! Dictionaries of a few lines, and accessors for tests. Every fault panics.

use radius_dict::loader::{LoadError, Loaded, LoadedAttribute, Loader, MemorySource};
use radius_proto::value::Kind;

/// Loads a valid text.
#[must_use]
pub fn load(text: &str) -> Loaded {
    Loader::new().load(&MemorySource::new().with("d", text), "d").unwrap_or_else(|error| panic!("{error}"))
}

/// The error of a text that does not load.
#[must_use]
pub fn fails(text: &str) -> LoadError {
    Loader::new().load(&MemorySource::new().with("d", text), "d").expect_err("the text is wrong")
}

/// The error of a text as a message.
#[must_use]
pub fn failure(text: &str) -> String {
    fails(text).to_string()
}

/// The attribute of this name, which must exist.
#[must_use]
pub fn attribute<'l>(loaded: &'l Loaded, name: &str) -> LoadedAttribute<'l> {
    loaded.attribute_named(name).unwrap_or_else(|| panic!("{name} is not defined"))
}

/// The path of the attribute of this name.
#[must_use]
pub fn path(loaded: &Loaded, name: &str) -> String {
    attribute(loaded, name).path().unwrap_or_else(|reason| panic!("{name}: {reason:?}")).to_string()
}

/// The data type of the attribute of this name.
#[must_use]
pub fn kind(loaded: &Loaded, name: &str) -> Kind {
    attribute(loaded, name).shape().unwrap_or_else(|| panic!("{name} has no shape")).kind
}

/// Lines with the numbers from 0, as many as fit below this number of octets.
#[must_use]
pub fn lines_of(limit: usize, line: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for number in 0.. {
        let line = line(number);
        if text.len() + line.len() >= limit {
            break;
        }
        text.push_str(&line);
    }
    text
}
