//! Dictionaries in a folder. No name leads out of the folder.

use std::{
    fs,
    path::{Path, PathBuf},
};

use radius_dict::loader::{DirectorySource, Loader, Source, SourceError};
use radius_tests::dictionary::path;

/// Folders of a test, which are removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("radius-dict-{test}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_folder_cannot_be_left() {
    let folder = Folder::new("leave");
    folder.write("outside", "ATTRIBUTE Outside 1 string\n");
    folder.write("root/inside", "ATTRIBUTE Inside 2 string\n");
    folder.write("root/sub/deeper", "$INCLUDE ../inside\n");
    folder.write("root/sub/fine", "$INCLUDE ./still/fine\n");
    folder.write("root/sub/still/fine", "ATTRIBUTE Fine 3 string\n");
    let source = DirectorySource::new(folder.0.join("root")).unwrap();
    let read = |name: &str| source.read(name, 1000).map(|text| text.len());
    assert_eq!(read("inside"), Ok(26));
    let outside = folder.0.join("outside");
    let absolute = outside.to_str().unwrap();
    for name in ["../outside", "sub/../inside", "sub/../../outside", "..", absolute, "/etc/passwd"] {
        assert_eq!(read(name), Err(SourceError::OutsideRoot), "{name}");
    }
    for name in ["", ".", "sub", "sub/."] {
        assert_eq!(read(name), Err(SourceError::NotRegularFile), "{name}");
    }
    for name in ["nowhere", "inside/x", "sub/nowhere"] {
        assert_eq!(read(name), Err(SourceError::NotFound), "{name}");
    }
    assert_eq!(source.read("inside", 25).unwrap_err(), SourceError::TooLarge);
    let load = |name: &str| Loader::new().load(&source, name);
    assert_eq!(path(&load("sub/fine").unwrap(), "Fine"), "3");
    let error = load("sub/deeper").unwrap_err();
    assert_eq!(error.to_string(), "sub/deeper:1:10: the name leads out of the folders of the dictionaries");
    assert!(load(absolute).is_err());
    assert_eq!(DirectorySource::new(folder.0.join("none")).unwrap_err(), SourceError::NotFound);
    assert_eq!(DirectorySource::new(outside).unwrap_err(), SourceError::NotRegularFile);
}

#[test]
fn absolute_names_lead_into_the_folders_that_are_allowed_and_into_no_other() {
    let folder = Folder::new("further");
    let [inside, further, outside] = ["root/sub/inside", "further/one", "outside/file"]
        .map(|name| folder.write(name, &format!("ATTRIBUTE {} 5 string\n", name.replace('/', "-"))));
    let text = |paths: &[&Path]| -> String {
        paths.iter().map(|path| format!("$INCLUDE {}\n", path.to_str().unwrap())).collect()
    };
    folder.write("root/own", &text(&[&inside]));
    folder.write("root/both", &text(&[&inside, &further]));
    folder.write("root/out", &text(&[&outside]));
    let source = DirectorySource::new(folder.0.join("root")).unwrap();
    let load = |source: &DirectorySource, name: &str| Loader::new().load(source, name);
    assert_eq!(path(&load(&source, "own").unwrap(), "root-sub-inside"), "5");
    assert!(load(&source, "both").is_err());
    let source = source.with_folder(folder.0.join("further")).unwrap();
    assert_eq!(path(&load(&source, "both").unwrap(), "further-one"), "5");
    let error = load(&source, "out").unwrap_err();
    assert_eq!(error.to_string(), "out:1:10: the name leads out of the folders of the dictionaries");
    assert_eq!(source.read("/nowhere", 10), Err(SourceError::OutsideRoot));
    assert_eq!(source.with_folder(outside).unwrap_err(), SourceError::NotRegularFile);
}

#[cfg(unix)]
#[test]
fn links_devices_and_files_for_everybody_to_write_are_refused() {
    use std::os::unix::{fs::PermissionsExt, fs::symlink, net::UnixListener};

    let folder = Folder::new("links");
    let outside = folder.write("outside/file", "ATTRIBUTE Outside 1 string\n");
    let inside = folder.write("root/inside", "ATTRIBUTE Inside 2 string\n");
    let open = folder.write("root/open", "ATTRIBUTE Open 3 string\n");
    fs::set_permissions(open, PermissionsExt::from_mode(0o666)).unwrap();
    symlink(outside, folder.0.join("root/out")).unwrap();
    symlink("../outside", folder.0.join("root/folder")).unwrap();
    symlink(inside, folder.0.join("root/in")).unwrap();
    symlink("self", folder.0.join("root/self")).unwrap();
    symlink("/dev/zero", folder.0.join("root/zero")).unwrap();
    let _socket = UnixListener::bind(folder.0.join("root/socket")).unwrap();
    let source = DirectorySource::new(folder.0.join("root")).unwrap();
    let read = |name: &str| source.read(name, 1000).map(|text| text.len());
    assert_eq!(read("in"), Ok(26));
    assert_eq!(read("out"), Err(SourceError::OutsideRoot));
    assert_eq!(read("folder/file"), Err(SourceError::OutsideRoot));
    assert_eq!(read("zero"), Err(SourceError::OutsideRoot));
    assert_eq!(read("socket"), Err(SourceError::NotRegularFile));
    assert_eq!(read("self"), Err(SourceError::Unreadable));
    assert_eq!(read("open"), Err(SourceError::WorldWritable));
}
