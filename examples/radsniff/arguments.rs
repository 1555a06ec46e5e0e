//! The command line.

use core::{net::IpAddr, time::Duration};
use std::path::PathBuf;

use clap::{ArgGroup, Parser, ValueEnum};
use radius_examples::{dictionary::DictionaryOptions, secret::SecretOptions};
use radius_proto::Code;

use crate::client_secrets::Secrets;

const EXAMPLES: &str = "\
Examples:
  radsniff capture.pcap
      every packet with its attributes, each reply with its request and the time that it took
  radsniff --secret-file secret.txt --strict capture.pcap
      the same, verified; exit code 1 if an authenticator is wrong, or missing where it protects against BlastRADIUS
  radsniff --secrets clients.txt --secret-file others.txt capture.pcap
      one secret for each client, and one for all others; a line of clients.txt is: 192.0.2.0/24 \"a secret\"
  radsniff --statistics=only ring-*.pcapng
      counts, latencies, retransmissions and losses over a capture in several files
  radsniff --statistics=only --interval 1m capture.pcap
      a table over time: requests, replies, losses, retransmissions and latencies of each minute
  tcpdump -i any -U -w - udp port 1812 | radsniff -
      packets as they come
  radsniff --format json capture.pcap | jq 'select(.type == \"lost\")'
      the requests that nobody answered

Exit codes:
  0  everything was read
  1  something is wrong in the input: a capture that is cut short or damaged, a datagram on a RADIUS port that is no
     RADIUS packet, fragments without the rest; with --strict also an invalid or missing authenticator
  2  wrong usage, or a file that cannot be read

Problems go to stderr, each with the file, the number of the packet in it and the offset of its record in octets; with
--format json they are lines of stdout like everything else. None of them stops the run.

Limits: 262144 requests are kept until their replies come, 8 of them with the same addresses, ports and identifier;
1024 datagrams, 16 MiB in all, until their missing fragments come; 4096 TCP streams, 16 MiB in all, each with up to
64 KiB in up to 256 segments after a gap. The oldest is given up first, and statistics count those that were. A record
of a capture has 16 MiB at most.";

/// Shows the RADIUS packets of pcap and pcapng files: requests and replies in pairs, verified with the shared secret,
/// as text or as JSON, with statistics.
///
/// Reads Ethernet with VLAN tags, Linux cooked captures (version 1 and 2), loopback (NULL and LOOP) and raw IP, with
/// IPv4 and IPv6, whole datagrams and fragments, UDP and TCP.
#[derive(Parser)]
#[command(name = "radsniff", verbatim_doc_comment, after_help = EXAMPLES)]
#[command(group = ArgGroup::new("any-secret").args(["secret", "secret_file", "client_secrets"]).multiple(true))]
pub(crate) struct Arguments {
    /// Capture files, read in this order as one capture; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    #[command(flatten)]
    secret: SecretOptions,

    /// A file of up to 16 MiB with one secret per client. Each line has an address or address/length, IPv4 or IPv6, and
    /// a secret, in quotes if it has blanks; `#` begins a comment. The client is the sender of the request, and the
    /// longest prefix that contains its address is used. --secret and --secret-file are for clients that are not in the
    /// file
    #[arg(long = "secrets", value_name = "FILE")]
    client_secrets: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) dictionary: DictionaryOptions,

    /// UDP and TCP ports of RADIUS; may be given several times. 3799 and, on some NASes, 1700 are the ports of CoA and
    /// Disconnect
    #[arg(long, value_name = "PORT", default_values_t = [1812, 1813, 1645, 1646, 3799, 1700])]
    pub(crate) port: Vec<u16>,

    /// The form of the output
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    /// Print statistics, after the packets or instead of them
    #[arg(long, value_name = "WHEN", value_enum)]
    #[arg(num_args = 0..=1, require_equals = true, default_missing_value = "also")]
    statistics: Option<Statistics>,

    /// Also print statistics over time, with a row for each interval of this length: 10s, 500ms, 5m, 1h, 1d, from 1ms
    /// to 366d. Implies --statistics
    #[arg(long, value_name = "LENGTH", value_parser = interval)]
    pub(crate) interval: Option<Duration>,

    /// Show and count packets of this code only, by number or name (Access-Reject); may be given several times
    #[arg(long, value_name = "CODE", value_parser = code)]
    pub(crate) filter_code: Vec<Code>,

    /// Show and count packets from or to this address only; may be given several times
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) filter_address: Vec<IpAddr>,

    /// Show and count requests with this User-Name only, and their replies; may be given several times
    #[arg(long, value_name = "USER")]
    pub(crate) filter_user: Vec<String>,

    /// Also print the octets of each packet, with hidden values as they are on the wire
    #[arg(long)]
    pub(crate) hex: bool,

    /// Show passwords, keys and all else that is not shown otherwise, hidden on the wire or not, of packets whose
    /// authenticator or Message-Authenticator is valid. Other packets show nothing more, since what is revealed of them
    /// may be garbage: an Access-Request without a Message-Authenticator proves nothing
    #[arg(long, requires = "any-secret")]
    pub(crate) show_passwords: bool,

    /// End with exit code 1 if an authenticator is invalid, or if a required Message-Authenticator is missing
    #[arg(long, requires = "any-secret")]
    pub(crate) strict: bool,

    /// Seconds without a reply after which a request counts as lost
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=86400))]
    timeout: u64,

    /// Show no progress bar. There is one only for files of 16 MiB and more, if stderr is a terminal and stdout is not
    #[arg(long)]
    pub(crate) no_progress: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs: JSON Lines, with an object for each packet, problem and loss, and for the statistics
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Statistics {
    /// After the packets
    Also,
    /// Instead of the packets
    Only,
}

impl Arguments {
    /// The secrets of all clients.
    pub(crate) fn secrets(&self) -> Result<Secrets, String> {
        Secrets::new(self.secret.secret()?, self.client_secrets.as_deref())
    }

    /// Whether and where statistics are printed.
    pub(crate) fn statistics(&self) -> Option<Statistics> {
        self.statistics.or(self.interval.map(|_| Statistics::Also))
    }

    pub(crate) const fn timeout(&self) -> Duration {
        Duration::from_secs(self.timeout)
    }
}

/// The length of an interval: a number with a unit.
fn interval(text: &str) -> Result<Duration, String> {
    const LONGEST: Duration = Duration::from_secs(366 * 86_400);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let milliseconds = match unit {
        "ms" => Some(1),
        "s" => Some(1000),
        "m" => Some(60_000),
        "h" => Some(3_600_000),
        "d" => Some(86_400_000),
        _ => None,
    };
    let interval = number.parse::<u64>().ok().zip(milliseconds).and_then(|(number, unit)| number.checked_mul(unit));
    let interval = interval.map(Duration::from_millis).filter(|interval| !interval.is_zero() && *interval <= LONGEST);
    interval.ok_or_else(|| "expected a number and ms, s, m, h or d, from 1ms to 366d".into())
}

fn code(text: &str) -> Result<Code, String> {
    if let Ok(number) = text.parse() {
        return Ok(Code(number));
    }
    let mut named = (0..=u8::MAX).map(Code).filter(|code| code.name().is_some());
    named
        .find(|code| code.name().is_some_and(|name| name.eq_ignore_ascii_case(text)))
        .ok_or_else(|| "expected a number from 0 to 255, or the name of a code such as Access-Request".into())
}
