//! If the reader of the output closes it, as with `| head -1`, every program ends without a message, with the exit code
//! that a shell reports for `cat`.

use std::{
    io::{BufRead, BufReader, pipe},
    thread,
};

use crate::program::{self, Run};

/// 128 and the number of SIGPIPE.
const CLOSED_OUTPUT: i32 = 141;

/// The octets that a pipe and its reader hold at most.
const PIPE: usize = 1 << 17;

/// The octets of the output that is read to its end.
fn whole_output(example: &str, arguments: &[&str], input: &[u8]) -> usize {
    let mut command = program::command(example);
    command.args(arguments).current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    program::run_command(&mut command, input).stdout.len()
}

/// Runs a program whose output nobody reads, from the beginning.
fn run_unread(example: &str, arguments: &[&str], input: &[u8]) -> Run {
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let mut command = program::command(example);
    command.args(arguments).current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).stdout(writer);
    program::run_command(&mut command, input)
}

/// Runs a program and reads one line of its output, as `| head -1` does. Also returns that line.
fn run_for_a_line(example: &str, arguments: &[&str], input: &[u8]) -> (String, Run) {
    let (reader, writer) = pipe().unwrap();
    let mut command = program::command(example);
    command.args(arguments).current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).stdout(writer);
    let head = thread::spawn(move || {
        let mut line = String::new();
        BufReader::new(reader).read_line(&mut line).unwrap();
        line
    });
    let run = program::run_command(&mut command, input);
    // The command holds the pipe's other end. If it were kept, the read would not end without output.
    drop(command);
    (head.join().unwrap(), run)
}

fn assert_quiet(example: &str, arguments: &[&str], input: &[u8]) {
    let Run { code, stderr, .. } = run_unread(example, arguments, input);
    assert_eq!((code, &stderr[..]), (Some(CLOSED_OUTPUT), ""), "{example} {arguments:?}, unread");
    let (line, Run { code, stderr, .. }) = run_for_a_line(example, arguments, input);
    assert!(line.ends_with('\n'), "{example} {arguments:?}: {line:?}");
    // An output that fits into the pipe may be written whole before it is closed.
    let fits = code != Some(CLOSED_OUTPUT) && whole_output(example, arguments, input) <= PIPE;
    let expected = if fits { 0 } else { CLOSED_OUTPUT };
    assert_eq!(code, Some(expected), "{example} {arguments:?}, after a line");
    assert_eq!(stderr, "", "{example} {arguments:?}, after a line");
}

#[cfg(feature = "raddecode")]
#[test]
fn raddecode_ends_quietly_when_nobody_reads_on() {
    let packets = "0107002100000000000000000000000000000000070600000001200774776f3a33\n".repeat(5000);
    for arguments in [&[][..], &["--text"], &["--strict"]] {
        assert_quiet("raddecode", arguments, packets.as_bytes());
    }
}

#[cfg(feature = "radencode")]
#[test]
fn radencode_ends_quietly_when_nobody_reads_on() {
    assert_quiet("radencode", &[], "User-Name = alice\n\n".repeat(5000).as_bytes());
}

#[cfg(feature = "raddict")]
#[test]
fn raddict_ends_quietly_when_nobody_reads_on() {
    let dictionaries = "radius-dict/dictionaries";
    for arguments in [
        &["check", dictionaries, "all.dict"][..],
        &["find", "Service-Type", "Acct-Terminate-Cause"],
        &["constants", dictionaries, "all.dict", "--alone"],
    ] {
        assert_quiet("raddict", arguments, &[]);
    }
}

#[cfg(feature = "radsniff")]
#[test]
fn radsniff_ends_quietly_when_nobody_reads_on() {
    let mut capture = Vec::new();
    // Little-endian, microseconds, raw IP.
    capture.extend([0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 101, 0, 0, 0]);
    let ip = [
        &[0x45, 0, 0, 48, 0, 0, 0, 0, 64, 17, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2][..],
        &[0xc0, 0, 0x07, 0x14, 0, 28, 0, 0],
        &[1, 7, 0, 20],
        &[0; 16],
    ]
    .concat();
    for _ in 0..5000 {
        capture.extend([0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 48, 0, 0, 0]);
        capture.extend(&ip);
    }
    for arguments in [&["-"][..], &["--format", "json", "-"], &["--statistics=only", "-"]] {
        assert_quiet("radsniff", arguments, &capture);
    }
}

#[cfg(feature = "own-dictionary")]
#[test]
fn own_dictionary_ends_quietly_when_nobody_reads_on() {
    assert_quiet("own-dictionary", &[], &[]);
}

#[test]
fn workspaces_mfa_ends_quietly_when_nobody_reads_on() {
    for arguments in [&["--list"][..], &["--verbose", "--scenario", "denied-push"], &[]] {
        assert_quiet("workspaces-mfa", arguments, &[]);
    }
}
