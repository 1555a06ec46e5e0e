//! Running the program.

use core::sync::atomic::{AtomicUsize, Ordering};
use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

use serde_json::Value;

/// Cargo gives tests the paths of binaries but not of examples, and builds examples only for some ways of testing. So
/// this asks Cargo, which says where it has put what it built.
fn executable() -> &'static PathBuf {
    static EXECUTABLE: OnceLock<PathBuf> = OnceLock::new();
    EXECUTABLE.get_or_init(|| {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
        let mut build = Command::new(cargo);
        build.args(["build", "--quiet", "--message-format=json", "--example", "radsniff", "--manifest-path"]);
        build.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
        if !cfg!(debug_assertions) {
            build.arg("--release");
        }
        let output = build.stderr(Stdio::inherit()).output().expect("Cargo starts");
        assert!(output.status.success(), "the example does not build");
        let messages = String::from_utf8(output.stdout).expect("Cargo's messages are UTF-8");
        let messages = messages.lines().map(|message| serde_json::from_str::<Value>(message).unwrap());
        let path = messages
            .filter(|message| message["target"]["name"] == "radsniff")
            .find_map(|message| message["executable"].as_str().map(PathBuf::from));
        path.expect("Cargo names the executable")
    })
}

/// A file in the test's own folder, removed at the end.
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

pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
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

/// Starts the program, for what needs more than its output.
pub(crate) fn start(arguments: &[&str]) -> Child {
    let mut command = Command::new(executable());
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the example starts")
}

/// Runs the program with these octets on its standard input.
pub(crate) fn run_with(arguments: &[&str], input: &[u8]) -> Run {
    let mut child = start(arguments);
    // A program that does not read its input to the end is right to do so.
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("its output can be read");
    writer.join().unwrap();
    let text = |octets| String::from_utf8(octets).expect("the output is UTF-8");
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
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
