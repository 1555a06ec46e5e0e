//! Signs users of AWS WorkSpaces in with a second factor, from end to end on one machine: the directory as RADIUS
//! client, two servers in the manner of Windows NPS, a user directory, and an authenticator app. Real UDP sockets, and
//! every packet printed as it passes.
//!
//! ```text
//! cargo run --release --example workspaces-mfa
//! ```

#![allow(clippy::std_instead_of_alloc, reason = "a program with sockets and threads has std")]

mod accounting;
mod approver;
mod authentication;
mod client;
mod counters;
mod deployment;
mod directory;
mod duplicates;
mod exchange;
mod scenario;
mod scenarios;
mod second_factor;
mod server;
mod settings;
mod trace;

use std::{process::ExitCode, time::Instant};

use clap::{Parser, builder::PossibleValuesParser};
use zeroize::Zeroizing;

use crate::{
    scenario::{SCENARIOS, Scenario, Verdict},
    settings::{Pace, RadiusSettings},
    trace::print_line,
};

/// Signs users of AWS WorkSpaces in with a second factor, over RADIUS, from end to end on one machine.
///
/// A directory as RADIUS client, two servers in the manner of Windows NPS, a user directory and an
/// authenticator app talk over UDP sockets of 127.0.0.1. Every packet is printed, decoded, as it
/// passes. Nothing has to be set up.
///
/// Exit code: 0 if every scenario ended as it must, 1 if one did not, 2 for wrong usage.
#[derive(Parser, Debug)]
#[command(name = "workspaces-mfa", verbatim_doc_comment)]
struct Arguments {
    /// Print the verdicts only
    #[arg(short, long)]
    quiet: bool,

    /// Play this scenario only, of those that --list names; may be given several times
    #[arg(short, long, value_name = "NAME", hide_possible_values = true, value_parser = scenario_names())]
    scenario: Vec<String>,

    /// List the scenarios and stop
    #[arg(short, long)]
    list: bool,

    /// How many times faster than in the deployment time passes: at 100, a timeout of 30 s takes 300 ms; 1 to 150
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=150))]
    timeout_scale: u32,
}

fn scenario_names() -> PossibleValuesParser {
    PossibleValuesParser::new(SCENARIOS.iter().map(|scenario| scenario.name))
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.list {
        for Scenario { name, title, .. } in SCENARIOS {
            print_line(format_args!("{name:<17} {title}"));
        }
        return ExitCode::SUCCESS;
    }
    let pace = Pace(arguments.timeout_scale);
    if !arguments.quiet {
        print_settings(pace);
    }
    let start = Instant::now();
    let chosen = |scenario: &&Scenario| {
        arguments.scenario.is_empty() || arguments.scenario.iter().any(|name| name == scenario.name)
    };
    let mut verdicts = Vec::new();
    for scenario in SCENARIOS.iter().filter(chosen) {
        let verdict = scenario.play(pace, arguments.quiet);
        print_verdict(scenario, &verdict);
        verdicts.push((scenario, verdict));
    }
    if !arguments.quiet && verdicts.len() > 1 {
        print_line(format_args!("\n== verdicts"));
        verdicts.iter().for_each(|(scenario, verdict)| print_verdict(scenario, verdict));
    }
    let failed = verdicts.iter().filter(|(_, verdict)| !verdict.failed.is_empty()).count();
    let (good, all) = (verdicts.len() - failed, verdicts.len());
    print_line(format_args!(
        "\n{good} of {all} scenarios ended as they must, in {:.1} s",
        start.elapsed().as_secs_f32()
    ));
    if failed == 0 {
        return ExitCode::SUCCESS;
    }
    print_line(format_args!("\nwhat went wrong:"));
    for (scenario, verdict) in &verdicts {
        verdict.failed.iter().for_each(|what| print_line(format_args!("  {}: not so: {what}", scenario.name)));
    }
    ExitCode::FAILURE
}

fn print_verdict(scenario: &Scenario, verdict: &Verdict) {
    let word = if verdict.failed.is_empty() { "PASS" } else { "FAIL" };
    let checks = verdict.held + verdict.failed.len();
    let seconds = verdict.took.as_secs_f32();
    print_line(format_args!("{word}  {:<17} {checks:>2} checks {seconds:>5.2} s  {}", scenario.name, scenario.title));
}

fn print_settings(pace: Pace) {
    let settings = RadiusSettings::usual(Zeroizing::default());
    let timeout = pace.seconds(settings.radius_timeout).as_millis();
    let per_server = settings.time_per_server().as_secs();
    print_line(format_args!(
        "The directory's settings, as EnableRadius of AWS Directory Service takes them:

  RadiusServers           {}
  RadiusPort              {}; here, free ports of 127.0.0.1
  RadiusTimeout           {} s; here {timeout} ms
  RadiusRetries           {}; so a server is tried for {per_server} s before the next one is
  SharedSecret            made anew for each scenario, and not shown
  AuthenticationProtocol  {}
  DisplayLabel            {}
  UseSameUsername         {}

Time passes {} times faster than in the deployment (--timeout-scale).
Each line: when, who sends to whom (with ports), what. The attributes of a packet stand below it.",
        settings.radius_servers.join(", "),
        settings.radius_port,
        settings.radius_timeout,
        settings.radius_retries,
        settings.authentication_protocol,
        settings.display_label,
        settings.use_same_username,
        pace.0,
    ));
}
