//! Signs users of AWS WorkSpaces in with a second factor, from end to end on one machine. The parts are the directory
//! as RADIUS client, two servers that behave like Windows NPS, a user directory, and an authenticator app. They use
//! real UDP sockets.
//!
//! ```text
//! cargo run --release --example workspaces-mfa
//! ```

#![allow(clippy::std_instead_of_alloc, reason = "a program with sockets and threads needs std")]

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
mod screen;
mod second_factor;
mod server;
mod settings;
mod trace;

use std::{process::ExitCode, sync::Arc, time::Instant};

use clap::{Parser, builder::PossibleValuesParser};
use radius_examples::ending::{self, Failure};
use zeroize::Zeroizing;

use crate::{
    scenario::{SCENARIOS, Scenario, Verdict},
    screen::{HEADING, Screen},
    settings::{Pace, RadiusSettings},
};

/// Signs users of AWS WorkSpaces in with a second factor, over RADIUS, from end to end on one machine.
///
/// A directory as RADIUS client, two servers that behave like Windows NPS, a user directory instead of Active
/// Directory, and an authenticator app communicate over UDP sockets of 127.0.0.1. No setup is needed. The program shows
/// one sign-in packet by packet, and the verdict of each scenario.
///
/// Exit code: 0 if every scenario ended as it must, 1 if one did not, 2 for wrong usage.
#[derive(Parser, Debug)]
#[command(name = "workspaces-mfa", verbatim_doc_comment)]
struct Arguments {
    /// Show every scenario packet by packet
    #[arg(short, long)]
    verbose: bool,

    /// Print only the verdicts
    #[arg(short, long, conflicts_with = "verbose")]
    quiet: bool,

    /// Play and show only this scenario, by its name in --list; may be given several times
    #[arg(short, long, value_name = "NAME", hide_possible_values = true, value_parser = scenario_names())]
    scenario: Vec<String>,

    /// List the scenarios and stop
    #[arg(short, long)]
    list: bool,

    /// The factor by which time is faster than in the deployment, 1 to 150: at 100, a timeout of 30 s takes 300 ms
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=150))]
    timeout_scale: u32,

    #[command(flatten)]
    color: colorchoice_clap::Color,
}

fn scenario_names() -> PossibleValuesParser {
    PossibleValuesParser::new(SCENARIOS.iter().map(|scenario| scenario.name))
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.color.write_global();
    ending::exit_code("workspaces-mfa", run(&arguments, &Arc::new(Screen::new())), 1)
}

fn run(arguments: &Arguments, screen: &Arc<Screen>) -> Result<ExitCode, Failure> {
    if arguments.list {
        for Scenario { name, title, .. } in SCENARIOS {
            screen.print(&format!("{name:<17} {title}"));
        }
        screen.outcome()?;
        return Ok(ExitCode::SUCCESS);
    }
    let (pace, start) = (Pace(arguments.timeout_scale), Instant::now());
    // Scenarios that are selected by name are shown completely, as all are with --verbose.
    let shows_all = arguments.verbose || !arguments.scenario.is_empty();
    if !arguments.quiet {
        introduce(screen, pace, shows_all);
    }
    let chosen = |scenario: &&Scenario| {
        arguments.scenario.is_empty() || arguments.scenario.iter().any(|name| name == scenario.name)
    };
    let mut verdicts = Vec::new();
    for (index, scenario) in SCENARIOS.iter().filter(chosen).enumerate() {
        let is_shown = !arguments.quiet && (shows_all || index == 0);
        if is_shown {
            screen.print("");
        }
        let verdict = scenario.play(pace, is_shown.then_some(screen));
        if is_shown && !shows_all {
            screen.print(&format!("\n{HEADING}== verdicts{HEADING:#}"));
        }
        if !is_shown && !arguments.quiet && verdict.has_failed() {
            verdict.lines.iter().for_each(|line| screen.print(line));
        }
        print_verdict(screen, scenario, &verdict);
        screen.outcome()?;
        verdicts.push((scenario, verdict));
    }
    if shows_all && !arguments.quiet && verdicts.len() > 1 {
        screen.print(&format!("\n{HEADING}== verdicts{HEADING:#}"));
        verdicts.iter().for_each(|(scenario, verdict)| print_verdict(screen, scenario, verdict));
    }
    let failed = verdicts.iter().filter(|(_, verdict)| verdict.has_failed()).count();
    let (good, all, seconds) = (verdicts.len() - failed, verdicts.len(), start.elapsed().as_secs_f32());
    screen.print(&format!("\n{good} of {all} scenarios ended as they must, in {seconds:.1} s"));
    if failed > 0 {
        screen.print("\nwhat went wrong:");
    }
    for (scenario, verdict) in &verdicts {
        verdict.failed.iter().for_each(|what| screen.print(&format!("  {}: not so: {what}", scenario.name)));
    }
    screen.outcome()?;
    Ok(ExitCode::from(u8::from(failed > 0)))
}

fn print_verdict(screen: &Screen, scenario: &Scenario, verdict: &Verdict) {
    screen.print(&scenario.line(verdict));
}

fn introduce(screen: &Screen, pace: Pace, shows_all: bool) {
    let settings = RadiusSettings::usual(Zeroizing::default());
    let RadiusSettings { radius_port, radius_timeout, radius_retries, .. } = settings;
    let (timeout, per_server) = (pace.seconds(radius_timeout).as_millis(), settings.time_per_server().as_secs());
    screen.print(&format!(
        "{HEADING}A user of AWS WorkSpaces signs in with a second factor, over RADIUS.{HEADING:#}

  user -> WorkSpaces (RADIUS client) -> nps-1, nps-2 (RADIUS servers) -> AD (users) -> phone

The settings of the directory, as EnableRadius of AWS Directory Service takes them:

  RadiusServers           {}
  RadiusPort              {radius_port}; here, free ports of 127.0.0.1
  RadiusTimeout           {radius_timeout} s; here {timeout} ms, as time passes {} times faster (--timeout-scale)
  RadiusRetries           {radius_retries}; so a server is tried for {per_server} s before the next one is
  SharedSecret            made anew for each scenario, and not shown
  AuthenticationProtocol  {}
  DisplayLabel            {}
  UseSameUsername         {}

Each line says when, who (with UDP ports) and what. A packet is followed by its attributes.",
        settings.radius_servers.join(", "),
        pace.0,
        settings.authentication_protocol,
        settings.display_label,
        settings.use_same_username,
    ));
    if !shows_all {
        screen.print("This shows one sign-in; --verbose shows every scenario packet by packet.");
    }
}
