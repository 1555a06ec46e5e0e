//! READMEs are read as they are: only rustdoc leaves out the lines of a block that begin with `#`.

use std::{fs, path::PathBuf};

use crate::files::{read, root};

/// The READMEs in the folders of the repository, with the root's.
fn readmes() -> Vec<PathBuf> {
    let entries = fs::read_dir(root()).expect("the root can be read");
    let folders = entries.map(|entry| entry.expect("the root can be read to its end").path()).chain([root().into()]);
    folders.map(|folder| folder.join("README.md")).filter(|path| path.is_file()).collect()
}

/// The lines of blocks of Rust that rustdoc would hide.
fn hidden_lines(text: &str) -> Vec<(usize, &str)> {
    let (mut is_rust, mut is_block) = (false, false);
    let mut hidden = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(language) = line.trim_start().strip_prefix("```") {
            is_rust = !is_block && (language.is_empty() || language.starts_with("rust"));
            is_block = !is_block;
        } else if is_rust && is_block && (line.trim_start().starts_with("# ") || line.trim() == "#") {
            hidden.push((number, line));
        }
    }
    hidden
}

#[test]
fn no_block_of_a_readme_has_a_line_that_only_rustdoc_hides() {
    let readmes = readmes();
    assert!(readmes.len() >= 5, "{readmes:?}");
    for path in readmes {
        assert_eq!(hidden_lines(&read(&path)), [], "{}", path.display());
    }
    assert_eq!(hidden_lines("```sh\n# a\n```\n# b\n```rust,no_run\n# c\n#[d]\n```\n# e\n"), [(6, "# c")]);
}
