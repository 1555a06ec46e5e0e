//! Runs an example as a user does.

use std::{
    env,
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
    thread,
};

/// What a program did.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) output: String,
    pub(crate) errors: String,
}

/// Builds an example. Cargo gives tests the paths of binaries but not of examples, so this asks Cargo, which says where it
/// has put what it built.
pub(crate) fn build(example: &str) -> PathBuf {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--message-format=json", "--example", example, "--manifest-path"]);
    build.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
    if !cfg!(debug_assertions) {
        build.arg("--release");
    }
    let output = build.stderr(Stdio::inherit()).output().expect("Cargo starts");
    assert!(output.status.success(), "the example does not build");
    let messages = String::from_utf8(output.stdout).expect("Cargo's messages are UTF-8");
    let name = format!(r#""name":"{example}""#);
    let path = messages
        .lines()
        .filter(|message| message.contains(&name))
        .find_map(|message| message.split_once(r#""executable":""#)?.1.split_once('"'));
    PathBuf::from(path.expect("Cargo names the executable").0.replace(r"\\", r"\"))
}

/// Runs it to its end.
pub(crate) fn run(executable: &PathBuf, arguments: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(executable)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example starts");
    let mut stdin = child.stdin.take().expect("its input is piped");
    let output = thread::scope(|scope| {
        // Wrong usage ends it before it reads anything.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().expect("it ends")
    });
    let text = |octets| String::from_utf8(octets).expect("it prints UTF-8");
    Run { code: output.status.code(), output: text(output.stdout), errors: text(output.stderr) }
}
