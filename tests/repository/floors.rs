//! The floors of the two crates. A file names only files on the same floor or below, and no dependencies are circular.
//! ARCHITECTURE.md has the order, in a block ```` ```floors <crate> ```` with one line for each floor, lowest first.
//! `value/` is a folder with everything in it, `code` is the file `code.rs`. The longest entry that fits counts.

use alloc::collections::{BTreeMap, BTreeSet};

use crate::{
    dependencies::{Crate, Dependency},
    files::{read, root},
};

/// The entries of a crate's floors, each with the number of its floor.
fn floors(name: &str) -> Vec<(String, usize)> {
    let architecture = read(&root().join("ARCHITECTURE.md"));
    let fence = format!("```floors {name}\n");
    let (_, block) = architecture.split_once(&fence).unwrap_or_else(|| panic!("ARCHITECTURE.md has no {fence:?}"));
    let (block, _) = block.split_once("```").expect("a block ends");
    let entries = block.lines().enumerate();
    entries.flat_map(|(floor, line)| line.split_whitespace().map(move |entry| (entry.to_owned(), floor))).collect()
}

/// The entry that a file belongs to.
fn entry<'f>(floors: &'f [(String, usize)], file: &str) -> Option<&'f (String, usize)> {
    let fits = |(entry, _): &&(String, usize)| file == entry || (entry.ends_with('/') && file.starts_with(&**entry));
    floors.iter().filter(fits).max_by_key(|(entry, _)| entry.len())
}

/// All faults in the order of a crate's files, with a line for each.
fn disorder(floors: &[(String, usize)], of: &Crate) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in of.files().filter(|file| entry(floors, file).is_none()) {
        wrong.push(format!("{file}.rs is on no floor"));
    }
    for (name, _) in floors.iter().filter(|(name, _)| !of.files().any(|file| names(floors, file, name))) {
        wrong.push(format!("{name} is on a floor, and is no file or folder"));
    }
    let number = |file: &str| entry(floors, file).map(|(_, floor)| *floor);
    for it in of.dependencies() {
        let Some(own) = number(&it.from) else { continue };
        let above = it.through.iter().chain([&it.to]).find(|file| number(file).is_some_and(|floor| floor > own));
        if let Some(above) = above {
            wrong.push(format!("{}.rs:{}: {} points up to {above}.rs", it.from, it.line, it.path));
        }
    }
    wrong
}

fn names(floors: &[(String, usize)], file: &str, name: &str) -> bool {
    entry(floors, file).is_some_and(|(entry, _)| entry == name)
}

/// The circles between the nodes that `node` gives to files, each with the dependencies in it.
fn circles(dependencies: &[Dependency], node: impl Fn(&str) -> String) -> Vec<String> {
    let mut needs: BTreeMap<(String, String), String> = BTreeMap::new();
    for it in dependencies.iter().filter(|it| !it.is_facade) {
        let (from, to) = (node(&it.from), node(&it.to));
        if from != to {
            let place = format!("{from} needs {to}: {}.rs:{}: {}", it.from, it.line, it.path);
            needs.entry((from, to)).or_insert(place);
        }
    }
    let reach = |start: &str| {
        let (mut reached, mut open) = (BTreeSet::new(), vec![start]);
        while let Some(from) = open.pop() {
            let next = needs.keys().filter(|(source, _)| source == from).map(|(_, target)| target.as_str());
            open.extend(next.filter(|target| reached.insert((*target).to_owned())));
        }
        reached
    };
    // An edge is in a circle if there is a way back from its end.
    needs.iter().filter(|((from, to), _)| reach(to).contains(from)).map(|(_, place)| place.clone()).collect()
}

/// A folder is one node. If it contains folders, each file beside them is a node.
fn folder(of: &Crate, file: &str) -> String {
    let Some((folder, _)) = file.rsplit_once('/') else { return file.to_owned() };
    let below = |other: &str| other.strip_prefix(folder).is_some_and(|rest| rest.matches('/').count() > 1);
    if of.files().any(|other| below(other)) { file.to_owned() } else { format!("{folder}/") }
}

fn source_of(name: &str) -> Crate {
    Crate::read(&name.replace('-', "_"), &root().join(name).join("src"))
}

#[test]
fn no_file_of_radius_proto_names_a_higher_floor() {
    let wrong = disorder(&floors("radius-proto"), &source_of("radius-proto"));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_file_of_radius_dict_names_a_higher_floor() {
    let wrong = disorder(&floors("radius-dict"), &source_of("radius-dict"));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_two_files_of_radius_proto_need_each_other() {
    let circles = circles(&source_of("radius-proto").dependencies(), str::to_owned);
    assert!(circles.is_empty(), "\n{}", circles.join("\n"));
}

#[test]
fn no_two_folders_of_radius_dict_need_each_other() {
    let crate_ = source_of("radius-dict");
    let circles = circles(&crate_.dependencies(), |file| folder(&crate_, file));
    assert!(circles.is_empty(), "\n{}", circles.join("\n"));
}

#[test]
fn an_arrow_up_an_unplaced_file_and_a_circle_are_found() {
    let files = [
        ("lib", "mod a;\nmod b;\nmod c;"),
        ("a", "use crate::b::x::X;"),
        ("b/mod", "mod x;\nmod y;\npub use y::Y;"),
        ("b/x", "use super::Y;"),
        ("b/y", "use super::x::X;"),
        ("c", "fn f() { super::a::A }"),
    ];
    let of = Crate::new("own", files.map(|(file, text)| (file.to_owned(), text.to_owned())).into_iter());
    let floors = [("a", 0), ("b/", 1), ("gone", 2), ("lib", 3)].map(|(entry, floor)| (entry.to_owned(), floor));
    assert_eq!(
        disorder(&floors, &of),
        [
            "c.rs is on no floor",
            "gone is on a floor, and is no file or folder",
            "a.rs:1: crate::b::x::X points up to b/mod.rs"
        ]
    );
    let dependencies = of.dependencies();
    assert_eq!(
        circles(&dependencies, str::to_owned),
        ["b/x needs b/y: b/x.rs:1: super::Y", "b/y needs b/x: b/y.rs:1: super::x::X"]
    );
    assert!(circles(&dependencies, |file| folder(&of, file)).is_empty());
}
