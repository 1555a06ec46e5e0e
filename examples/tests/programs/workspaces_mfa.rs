//! Runs the example `workspaces-mfa` as a user does, and looks at what it prints and how it ends.

use crate::program::{self, Run};

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

fn run(arguments: &[&str]) -> Run {
    program::run("workspaces-mfa", arguments, &[])
}

#[test]
fn every_scenario_ends_as_it_must() {
    let Run { code, stdout: output, .. } = run(&["--quiet"]);
    assert_eq!(code, Some(0), "{output}");
    for name in SCENARIOS {
        let verdict = format!("PASS  {name} ");
        assert!(output.lines().any(|line| line.starts_with(&verdict)), "{name} has no verdict:\n{output}");
    }
    assert!(output.contains("13 of 13 scenarios ended as they must"), "{output}");
}

#[test]
fn packets_are_printed_with_names_and_without_passwords() {
    let Run { code, stdout: output, .. } = run(&["--scenario", "approved-push", "--scenario", "one-time-code"]);
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
    let Run { code, stdout: output, .. } = run(&["--list"]);
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
