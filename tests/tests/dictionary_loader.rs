//! Dictionaries in FreeRADIUS's syntax, loaded at run time.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use radius_dict::loader::{DirectorySource, Loader};

#[test]
fn the_tree_of_debian_loads_whole() {
    let source = DirectorySource::new("/usr/share/freeradius").unwrap();
    let loaded = Loader::new().load(&source, "dictionary").unwrap_or_else(|error| panic!("{error}"));
    println!("{:?}", loaded.warnings());
    println!("{} {} {} {}", loaded.files().count(), loaded.vendors().count(), loaded.attributes().count(), loaded.values().count());
    for a in loaded.attributes() { if let Err(e) = a.path() { if e != radius_dict::loader::Unplaced::Internal { println!("{} {:?} {}", a.name(), e, a.position()); } } }
}
