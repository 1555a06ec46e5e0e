//! The dependencies between the files of a crate, by the paths that they name.

use alloc::collections::BTreeMap;
use std::path::Path;

use crate::{
    files::{read, rust_files},
    source::{GLOBAL, Source, parse},
};

/// A file of a crate, by its path in `src` without `.rs`: `value/text`, `value/mod`, `lib`.
pub(crate) type File = String;
type Module = Vec<String>;

/// One file needs another.
pub(crate) struct Dependency {
    pub(crate) from: File,
    pub(crate) line: usize,
    /// The path in the source.
    pub(crate) path: String,
    /// The file that defines the item of the path, independent of re-exports.
    pub(crate) to: File,
    /// The files of the modules that the path goes through, without those around the file itself.
    pub(crate) through: Vec<File>,
    /// Whether it is only the dependency of a facade: a `mod.rs` re-exports items of its folder, or imports a folder
    /// whose items are named in place.
    pub(crate) is_facade: bool,
}

pub(crate) struct Crate {
    name: String,
    modules: BTreeMap<Module, File>,
    sources: BTreeMap<File, Source>,
}

impl Crate {
    /// The crate `name` in the folder `src`.
    pub(crate) fn read(name: &str, src: &Path) -> Self {
        Self::new(
            name,
            rust_files(src).iter().map(|path| {
                let file = path.strip_prefix(src).expect("it was found there").with_extension("");
                (file.to_str().expect("names are ASCII").replace('\\', "/"), read(path))
            }),
        )
    }

    pub(crate) fn new(name: &str, files: impl Iterator<Item = (File, String)>) -> Self {
        let (mut modules, mut sources) = (BTreeMap::new(), BTreeMap::new());
        for (file, text) in files {
            modules.insert(module(&file), file.clone());
            sources.insert(file, parse(&text));
        }
        Self { name: name.to_owned(), modules, sources }
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = &File> {
        self.sources.keys()
    }

    pub(crate) fn dependencies(&self) -> Vec<Dependency> {
        let mut all = Vec::new();
        for (file, source) in &self.sources {
            let imports = source.imports.iter().map(|it| (it.line, &it.scope, &it.path, true, it.is_reexport));
            let mentions = source.mentions.iter().map(|it| (it.line, &it.scope, &it.path, false, false));
            for (line, scope, path, is_import, is_reexport) in imports.chain(mentions) {
                let Some(target) = self.absolute(file, scope, path, 0) else { continue };
                if !is_import && self.is_imported_item(file, scope, path) {
                    continue;
                }
                let mut through = Vec::new();
                let to = self.define(&target, &mut through, 0);
                if to == *file {
                    continue;
                }
                let own = module(file);
                let is_folder = is_root(&to) && self.modules.contains_key(&target);
                let is_own = is_root(file) && module(&to).starts_with(&own);
                all.push(Dependency {
                    from: file.clone(),
                    line,
                    path: path.join("::"),
                    is_facade: is_import && (is_folder || (is_reexport && is_own)),
                    to,
                    through: through.into_iter().filter(|passed| !own.starts_with(&module(passed))).collect(),
                });
            }
        }
        all
    }

    /// Whether a path begins with an item, and not a module, that was already counted at its import.
    fn is_imported_item(&self, file: &File, scope: &[String], path: &[String]) -> bool {
        let mut imports = self.sources[file].imports.iter();
        let import = imports.find(|import| import.scope == scope && import.name == path[0] && !import.is_reexport);
        let target = import.and_then(|import| self.absolute(file, scope, &import.path, 0));
        target.is_some_and(|target| !self.modules.contains_key(&target))
    }

    /// A path from the root of the crate; `None` if it leads out of the crate or is a local name.
    fn absolute(&self, file: &File, scope: &[String], path: &[String], depth: usize) -> Option<Module> {
        assert!(depth < 32, "{file}: {path:?} is exported in a circle");
        let here: Module = module(file).into_iter().chain(scope.iter().cloned()).collect();
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            GLOBAL if rest.first() == Some(&self.name) => Some(rest[1..].to_vec()),
            GLOBAL => None,
            "self" => Some([&here[..], rest].concat()),
            "super" => {
                let mut here = here;
                let mut rest = path;
                while let Some((first, after)) = rest.split_first()
                    && first == "super"
                {
                    here.pop()?;
                    rest = after;
                }
                Some([&here[..], rest].concat())
            }
            name => {
                let child = [&here[..], &path[..1]].concat();
                if self.modules.contains_key(&child) {
                    return Some([&here[..], path].concat());
                }
                let mut imports = self.sources[file].imports.iter();
                // A macro may be exported under its own name.
                let import = imports
                    .find(|import| import.scope == scope && import.name == name && import.path.first() != Some(first));
                if let Some(import) = import {
                    let target = self.absolute(file, scope, &import.path, depth + 1)?;
                    return Some([&target[..], rest].concat());
                }
                (name == self.name).then(|| rest.to_vec())
            }
        }
    }

    /// The file that defines the item of this path. The modules that the path goes through are appended.
    fn define(&self, path: &[String], through: &mut Vec<File>, depth: usize) -> File {
        assert!(depth < 32, "{path:?} is exported in a circle");
        let mut file = &self.modules[&Module::new()];
        for (index, name) in path.iter().enumerate() {
            if let Some(child) = self.modules.get(&path[..=index]) {
                file = child;
                if !through.contains(file) {
                    through.push(file.clone());
                }
                continue;
            }
            let mut imports = self.sources[file].imports.iter();
            let exported = imports.find(|import| import.scope.is_empty() && import.name == *name);
            if let Some(target) = exported.and_then(|import| self.absolute(file, &[], &import.path, depth + 1)) {
                return self.define(&[&target[..], &path[index + 1..]].concat(), through, depth + 1);
            }
            break;
        }
        file.clone()
    }
}

/// The module of a file.
fn module(file: &str) -> Module {
    let module: Module = file.split('/').map(str::to_owned).collect();
    if is_root(file) { module[..module.len() - 1].to_vec() } else { module }
}

/// `lib.rs` of a crate, `mod.rs` of a folder.
fn is_root(file: &str) -> bool {
    file == "lib" || file == "mod" || file.ends_with("/mod")
}

#[cfg(test)]
mod tests {
    use super::Crate;

    /// The dependencies of a crate of these files, as `from -> to`, with `!` before those of a facade and `(..)` around
    /// the modules on the path.
    fn needs(files: &[(&str, &str)]) -> Vec<String> {
        let files = files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned()));
        let all = Crate::new("own", files).dependencies();
        let of = |it: &super::Dependency| {
            format!("{}{} -> {} ({})", if it.is_facade { "!" } else { "" }, it.from, it.to, it.through.join(" "))
        };
        all.iter().map(of).collect()
    }

    #[test]
    fn a_path_leads_to_the_file_that_has_the_item_wherever_it_is_exported_again() {
        let files = [
            ("lib", "pub mod a;\nmod b;\npub use a::Item;"),
            ("a/mod", "mod item;\npub use item::Item;\npub struct Own;"),
            ("a/item", "use super::Own;\npub struct Item;"),
            ("b", "use crate::{Item, a::Own};\nfn f() { ::own::a::Item::new(); std::fs::read(); Own::new() }"),
        ];
        assert_eq!(
            needs(&files),
            [
                "a/item -> a/mod ()",
                "!a/mod -> a/item (a/item)",
                "b -> a/item (a/mod a/item)",
                "b -> a/mod (a/mod)",
                "b -> a/item (a/mod a/item)",
                "!lib -> a/item (a/mod a/item)",
            ]
        );
    }

    #[test]
    fn what_is_named_by_an_imported_module_is_in_that_module() {
        let files = [
            ("lib", "mod a;\nmod c;"),
            ("a/mod", "pub mod b;"),
            ("a/b", "pub struct B;"),
            ("c", "use crate::a;\nmod inner { use super::super::a::b::B; }\nfn f() -> a::b::B { B }"),
        ];
        assert_eq!(needs(&files), ["!c -> a/mod (a/mod)", "c -> a/b (a/mod a/b)", "c -> a/b (a/mod a/b)"]);
    }

    #[test]
    fn a_folder_that_uses_what_its_files_have_is_no_facade() {
        let files = [
            ("lib", "mod a;"),
            (
                "a/mod",
                "mod b;\npub use b::B;\nuse b::C;\nmacro_rules! m { () => {} }\npub(crate) use m;\nfn f() -> B { b::g() }",
            ),
            ("a/b", "use super::m;\npub struct B;"),
        ];
        assert_eq!(
            needs(&files),
            [
                "a/b -> a/mod ()",
                "!a/mod -> a/b (a/b)",
                "a/mod -> a/b (a/b)",
                "a/mod -> a/b (a/b)",
                "a/mod -> a/b (a/b)"
            ]
        );
    }
}
