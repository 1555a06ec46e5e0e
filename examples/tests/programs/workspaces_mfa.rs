//! Runs the example `workspaces-mfa` as a user does, and checks its output and its exit code.

use crate::program::{self, Run};

const SCENARIOS: [&str; 14] = [
    "approved-push",
    "accounting",
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
    "settings",
];

/// The lines of 100 columns on two screens.
const TWO_SCREENS: usize = 90;
const COLUMNS: usize = 100;

fn run(arguments: &[&str]) -> Run {
    run_with(arguments, &[])
}

/// Runs the program with these variables, and without the variables that control colours.
fn run_with(arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    let mut command = program::command("workspaces-mfa");
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    program::run_command(command.args(arguments).envs(variables.iter().copied()), &[])
}

/// Each text is in a line after the line of the text before it.
fn assert_order(output: &str, texts: &[&str]) {
    let mut lines = output.lines();
    for text in texts {
        assert!(lines.any(|line| line.contains(text)), "{text:?} is missing or too early:\n{output}");
    }
}

/// The time of a line in milliseconds, if it has one.
fn time(line: &str) -> Option<u32> {
    let (seconds, _) = line.split_once(" s  ")?;
    let (whole, thousandths) = seconds.trim_start().split_once('.')?;
    Some(whole.parse::<u32>().ok()? * 1000 + thousandths.parse::<u32>().ok()?)
}

#[test]
fn the_output_fits_two_screens_and_shows_one_sign_in_and_all_verdicts() {
    let Run { code, stdout: output, stderr } = run(&[]);
    assert_eq!((code, &stderr[..]), (Some(0), ""), "{output}");
    assert!(output.lines().count() <= TWO_SCREENS, "{} lines:\n{output}", output.lines().count());
    for line in output.lines() {
        assert!(line.chars().count() <= COLUMNS, "{line}");
    }
    for name in SCENARIOS {
        let verdict = format!("PASS  {name} ");
        assert!(output.lines().any(|line| line.starts_with(&verdict)), "{name} has no verdict:\n{output}");
    }
    assert_eq!(output.matches("Access-Request, identifier ").count(), 1, "{output}");
    assert_order(
        &output,
        &[
            "types a name and a password",
            " > nps-1:",
            "User-Password = <32 octets, not shown>",
            "verified: Access-Request of client",
            "AD         the password of \"alice\" is right",
            "phone      alice sees a prompt",
            "phone      alice approves",
            "event 6272: access granted",
            " > WorkSpaces:",
            "Class = ",
            "Access-Accept verified, let in",
            "[ok]       Access-Accept by the first server",
            "== verdicts",
            "14 of 14 scenarios ended as they must",
        ],
    );
}

#[test]
fn with_verbose_everything_is_shown_in_the_order_of_cause_and_effect() {
    let Run { code, stdout: output, .. } = run(&["--verbose"]);
    assert_eq!(code, Some(0), "{output}");
    for line in output.lines() {
        assert!(line.chars().count() <= COLUMNS, "{line}");
    }
    let (told, verdicts) = output.split_once("== verdicts\n").unwrap();
    assert!(verdicts.contains("14 of 14 scenarios ended as they must"), "{verdicts}");
    let told: Vec<_> = told.split("\n== ").skip(1).collect();
    assert_eq!(told.len(), SCENARIOS.len());
    for (name, scenario) in SCENARIOS.iter().zip(&told) {
        assert!(scenario.starts_with(name), "{scenario}");
        let times: Vec<_> = scenario.lines().filter_map(time).collect();
        assert!(times.is_sorted() && (times.len() > 3 || *name == "settings"), "{scenario}");
    }
    let scenario = |name: &str| told[SCENARIOS.iter().position(|one| *one == name).unwrap()];
    assert_order(
        scenario("accounting"),
        &["stores Start", "Accounting-Response", "stores Stop", "Accounting-Response"],
    );
    assert_order(
        scenario("unanswered-push"),
        &["dave sees a prompt", "[ok]       a prompt was pushed", "dave approves"],
    );
    assert_order(
        scenario("one-time-code"),
        &["carol sees a one-time code", "Access-Challenge", "types a code", "Access-Request", "Access-Accept"],
    );
    assert_order(
        scenario("second-attempt"),
        &[
            "dave sees a prompt",
            "[ok]       a prompt was pushed",
            "this request joins it",
            "[ok]       a second attempt",
        ],
    );
    let discarded = ["nps-1      discarded"; 4];
    assert_order(scenario("wrong-secret"), &[&discarded[..], &["[ok]       all four copies are counted"]].concat());
    let ignored = ["WorkSpaces ignored"; 4];
    assert_order(scenario("forged-reply"), &[&ignored[..], &["[ok]       all four are ignored"]].concat());
}

#[test]
fn colours_are_for_terminals_unless_they_are_asked_for_and_never_with_no_color() {
    let scenario = ["--scenario", "denied-push"];
    let escapes = |more: &[&str], variables: &[(&str, &str)]| {
        let Run { code, stdout, .. } = run_with(&[&scenario, more].concat(), variables);
        assert_eq!(code, Some(0), "{stdout}");
        stdout.matches('\u{1b}').count()
    };
    assert_eq!(escapes(&[], &[]), 0);
    assert!(escapes(&[], &[("CLICOLOR_FORCE", "1")]) > 0);
    assert_eq!(escapes(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), 0);
    assert!(escapes(&["--color", "always"], &[]) > 0);
    assert_eq!(escapes(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]), 0);
}

#[test]
fn with_quiet_there_are_verdicts_only() {
    let Run { code, stdout: output, .. } = run(&["--quiet", "--scenario", "denied-push"]);
    assert_eq!(code, Some(0), "{output}");
    let lines: Vec<_> = output.lines().collect();
    assert!(
        matches!(lines[..], [verdict, "", summary] if verdict.starts_with("PASS  denied-push ")
        && summary.starts_with("1 of 1 scenarios ended as they must")),
        "{output}"
    );
}

#[test]
fn packets_are_printed_with_names_and_without_passwords() {
    let Run { code, stdout: output, .. } = run(&["--scenario", "accounting", "--scenario", "one-time-code"]);
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
    for arguments in [
        &["--scenario", "no-such-scenario"][..],
        &["--timeout-scale", "0"],
        &["--quiet", "--verbose"],
        &["--no-such-option"],
    ] {
        assert_eq!(program::run("workspaces-mfa", arguments, &[]).code, Some(2), "{arguments:?}");
    }
}
