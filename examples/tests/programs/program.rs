//! Builds and runs the programs.

use core::time::Duration;
use std::{
    collections::BTreeMap,
    env,
    io::{Read, Write},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::OnceLock,
    thread,
    time::Instant,
};

/// This is far more time than any run needs. No test fails on a busy machine, and a program that hangs still fails.
const LIMIT: Duration = Duration::from_secs(90);

/// The result of a run.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The command of an example, with pipes for its input and output.
///
/// Cargo gives tests the paths of binaries, but not of examples. So this runs Cargo, whose messages contain the paths.
pub(crate) fn command(example: &str) -> Command {
    static EXECUTABLES: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    let executables = EXECUTABLES.get_or_init(build);
    let mut command = Command::new(executables.get(example).expect("there is such an example"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Builds all examples that have the features of this test.
fn build() -> BTreeMap<String, PathBuf> {
    let features = [
        ("raddecode", cfg!(feature = "raddecode")),
        ("radencode", cfg!(feature = "radencode")),
        ("raddict", cfg!(feature = "raddict")),
        ("radsniff", cfg!(feature = "radsniff")),
        ("own-dictionary", cfg!(feature = "own-dictionary")),
    ];
    let features: Vec<_> = features.iter().filter(|(_, on)| *on).map(|(name, _)| *name).collect();
    let cargo = env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--message-format=json", "--examples", "--features", &features.join(",")]);
    build.args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")]);
    if !cfg!(debug_assertions) {
        build.arg("--release");
    }
    let output = build.stderr(Stdio::inherit()).output().expect("Cargo starts");
    assert!(output.status.success(), "the examples do not build");
    let messages = String::from_utf8(output.stdout).expect("Cargo's messages are UTF-8");
    let text = |message: &str, key: &str| {
        let value = message.split_once(&format!(r#""{key}":""#))?.1.split_once('"')?.0;
        Some(value.replace(r"\\", r"\"))
    };
    let executable = |message: &str| {
        let path = PathBuf::from(text(message, "executable")?);
        Some((path.file_stem()?.to_str()?.to_owned(), path))
    };
    messages.lines().filter_map(executable).collect()
}

/// Runs an example to its end, with these octets on its standard input.
pub(crate) fn run(example: &str, arguments: &[&str], input: &[u8]) -> Run {
    run_command(command(example).args(arguments), input)
}

/// Runs a command to its end, with these octets on its standard input.
pub(crate) fn run_command(command: &mut Command, input: &[u8]) -> Run {
    let mut child = command.spawn().expect("the example starts");
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let input = input.to_vec();
    // A program may end without reading all of its input.
    let writer = thread::spawn(move || drop(stdin.map(|mut stdin| stdin.write_all(&input))));
    let stdout = thread::spawn(move || stdout.map(read).unwrap_or_default());
    let stderr = thread::spawn(move || stderr.map(read).unwrap_or_default());
    let code = wait(&mut child);
    writer.join().unwrap();
    Run { code, stdout: stdout.join().unwrap(), stderr: stderr.join().unwrap() }
}

fn read(mut stream: impl Read) -> String {
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("it prints UTF-8");
    text
}

/// Waits for a program to end by itself.
pub(crate) fn wait(child: &mut Child) -> Option<i32> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("its end can be waited for") {
            return status.code();
        }
        if start.elapsed() > LIMIT {
            child.kill().expect("it can be ended");
            panic!("it has not ended in {LIMIT:?}");
        }
        thread::sleep(Duration::from_millis(5));
    }
}
