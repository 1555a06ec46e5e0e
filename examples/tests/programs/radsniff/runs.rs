//! Runs the program.

use core::sync::atomic::{AtomicUsize, Ordering};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Child,
};

use serde_json::Value;

use crate::program;
pub(crate) use crate::program::Run;

/// A file in the folder of one test. It is removed at the end.
pub(crate) struct File(pub(crate) PathBuf);

impl File {
    pub(crate) fn new(name: &str, octets: &[u8]) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("radsniff-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join(name);
        fs::write(&path, octets).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.0.parent().unwrap());
    }
}

impl Run {
    /// The JSON objects of this type.
    pub(crate) fn objects(&self, kind: &str) -> Vec<Value> {
        let objects = self.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        objects.filter(|object| object["type"] == kind).collect()
    }

    pub(crate) fn packets(&self) -> Vec<Value> {
        self.objects("packet")
    }

    pub(crate) fn problems(&self) -> Vec<Value> {
        self.objects("problem")
    }

    pub(crate) fn statistics(&self) -> Value {
        let all = self.objects("statistics");
        assert_eq!(all.len(), 1, "{}", self.stdout);
        all[0].clone()
    }
}

pub(crate) fn run(arguments: &[&str]) -> Run {
    run_with(arguments, &[])
}

/// Starts the program, for tests that need more than its output.
pub(crate) fn start(arguments: &[&str]) -> Child {
    program::command("radsniff").args(arguments).spawn().expect("the example starts")
}

/// Runs the program with these octets on its standard input.
pub(crate) fn run_with(arguments: &[&str], input: &[u8]) -> Run {
    program::run("radsniff", arguments, input)
}

/// Runs the program on one capture.
pub(crate) fn sniff(capture: &[u8], arguments: &[&str]) -> Run {
    let file = File::new("capture", capture);
    run(&[arguments, &[file.path()]].concat())
}

/// The same, with results as JSON.
pub(crate) fn sniff_json(capture: &[u8], arguments: &[&str]) -> Run {
    sniff(capture, &[arguments, &["--format", "json"]].concat())
}
