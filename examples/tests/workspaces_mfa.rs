//! Runs the example `workspaces-mfa` as a user does, and looks at what it prints and how it ends.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test")]

use core::time::Duration;
use std::{
    env,
    io::Read,
    path::PathBuf,
    process::{Command, Stdio},
    sync::OnceLock,
    thread,
    time::Instant,
};

const SCENARIOS: [&str; 13] = [
    "settings",
    "approved-push",
    "wrong-password",
    "denied-push",
    "unanswered-push",
    "one-time-code",
    "reused-state",
    "server-down",
    "retransmission",
    "second-attempt",
    "wrong-secret",
    "forged-reply",
    "no-authenticator",
];

/// Far above what a run takes (9 s), so that a busy machine fails nothing, and a program that hangs still fails.
const LIMIT: Duration = Duration::from_secs(90);

/// Cargo gives tests the paths of binaries but not of examples, and builds examples only for some ways of testing. So
/// this asks Cargo, which says where it has put what it built.
fn executable() -> &'static PathBuf {
    static EXECUTABLE: OnceLock<PathBuf> = OnceLock::new();
    EXECUTABLE.get_or_init(|| {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
        let mut build = Command::new(cargo);
        build.args(["build", "--quiet", "--message-format=json", "--example", "workspaces-mfa", "--manifest-path"]);
        build.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
        if !cfg!(debug_assertions) {
            build.arg("--release");
        }
        let output = build.stderr(Stdio::inherit()).output().expect("Cargo starts");
        assert!(output.status.success(), "the example does not build");
        let messages = String::from_utf8(output.stdout).expect("Cargo's messages are UTF-8");
        let path = messages
            .lines()
            .filter(|message| message.contains(r#""name":"workspaces-mfa""#))
            .find_map(|message| message.split_once(r#""executable":""#)?.1.split_once('"'));
        PathBuf::from(path.expect("Cargo names the executable").0.replace(r"\\", r"\"))
    })
}

struct Run {
    code: Option<i32>,
    output: String,
    took: Duration,
}

fn run(arguments: &[&str]) -> Run {
    let executable = executable();
    let start = Instant::now();
    let mut child = Command::new(executable)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the example starts");
    let mut stdout = child.stdout.take().expect("its output is piped");
    let reader = thread::spawn(move || {
        let mut output = String::new();
        stdout.read_to_string(&mut output).map(|_| output)
    });
    let status = loop {
        if let Some(status) = child.try_wait().expect("its end can be waited for") {
            break status;
        }
        if start.elapsed() > LIMIT {
            child.kill().expect("it can be ended");
            panic!("{arguments:?} has not ended in {LIMIT:?}");
        }
        thread::sleep(Duration::from_millis(20));
    };
    let output = reader.join().expect("the reader ends").expect("the output is UTF-8");
    Run { code: status.code(), output, took: start.elapsed() }
}

#[test]
fn every_scenario_ends_as_it_must() {
    let Run { code, output, took } = run(&["--quiet"]);
    assert_eq!(code, Some(0), "{output}");
    for name in SCENARIOS {
        let verdict = format!("PASS  {name} ");
        assert!(output.lines().any(|line| line.starts_with(&verdict)), "{name} has no verdict:\n{output}");
    }
    assert!(output.contains("13 of 13 scenarios ended as they must"), "{output}");
    println!("all scenarios took {took:?}");
}

#[test]
fn packets_are_printed_with_names_and_without_passwords() {
    let Run { code, output, .. } = run(&["--scenario", "approved-push", "--scenario", "one-time-code"]);
    assert_eq!(code, Some(0), "{output}");
    for shown in [
        "Access-Request, identifier ",
        "Access-Accept, identifier ",
        "Access-Challenge, identifier ",
        "Accounting-Response, identifier ",
        "User-Name = \"CORP\\\\Alice\"",
        "User-Password = <32 octets, not shown>",
        "NAS-Port-Type = Virtual",
        "Acct-Status-Type = Stop",
        "2 of 2 scenarios ended as they must",
    ] {
        assert!(output.contains(shown), "{shown:?} is missing:\n{output}");
    }
    for password in ["correct horse battery staple", "sixteen octets!!"] {
        assert!(!output.contains(password), "{password:?} is printed");
    }
}

#[test]
fn the_list_names_every_scenario() {
    let Run { code, output, .. } = run(&["--list"]);
    assert_eq!(code, Some(0));
    let names: Vec<_> = output.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(names, SCENARIOS);
}

#[test]
fn wrong_usage_ends_with_2() {
    for arguments in [&["--scenario", "no-such-scenario"][..], &["--timeout-scale", "0"], &["--no-such-option"]] {
        assert_eq!(run(arguments).code, Some(2), "{arguments:?}");
    }
}
