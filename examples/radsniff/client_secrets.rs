//! The shared secrets of clients, by address: `--secrets FILE`.

use core::{fmt, net::IpAddr};
use std::{
    collections::{BTreeSet, HashMap, hash_map::Entry},
    fs::File,
    io::{self, Read},
    path::Path,
};

use radius_proto::Secret;
use zeroize::Zeroizing;

/// The longest file, in octets.
const MAX_FILE: u64 = 16 * 1024 * 1024;

/// The secrets of a run.
#[derive(Default)]
pub(crate) struct Secrets {
    /// The secret of clients whose address is in no prefix.
    default: Option<Secret>,
    prefixes: HashMap<Prefix, Entered>,
    /// The prefix lengths that occur, each with whether it is one of IPv4, in ascending order.
    lengths: BTreeSet<(bool, u8)>,
}

/// A secret and the line that has it.
struct Entered {
    secret: Secret,
    line: usize,
}

/// An IPv4 or IPv6 prefix. The bits after its length are zero.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Prefix {
    is_ipv4: bool,
    /// From 0 to 32, or to 128.
    length: u8,
    /// The address, in the highest bits.
    bits: u128,
}

impl Prefix {
    fn of(address: IpAddr, length: u8) -> Self {
        let (is_ipv4, bits) = match address {
            IpAddr::V4(address) => (true, u128::from(address.to_bits()) << 96),
            IpAddr::V6(address) => (false, address.to_bits()),
        };
        let bits = bits & !u128::MAX.checked_shr(length.into()).unwrap_or(0);
        Self { is_ipv4, length, bits }
    }
}

impl Secrets {
    /// Reads the file, if there is one. `default` is for clients that are not in it.
    ///
    /// An error begins with the file, then the line and the column if a line is at fault. It contains no secret. A file
    /// that cannot be read or has more than 16 MiB is an error, and so is a line that is not an address and a secret,
    /// or that has a prefix again.
    pub(crate) fn new(default: Option<Secret>, file: Option<&Path>) -> Result<Self, String> {
        let mut secrets = Self { default, ..Self::default() };
        if let Some(path) = file {
            let text = read(path).map_err(|error| format!("{}: {error}", path.display()))?;
            secrets.add(&text).map_err(|error| format!("{}:{error}", path.display()))?;
        }
        Ok(secrets)
    }

    /// Whether there is no secret at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.default.is_none() && self.prefixes.is_empty()
    }

    /// The secret of a client, which is the sender of requests: that of the longest prefix that contains its address.
    pub(crate) fn of(&self, client: IpAddr) -> Option<&Secret> {
        let client = client.to_canonical();
        let lengths = (client.is_ipv4(), 0)..=(client.is_ipv4(), u8::MAX);
        let mut prefixes = self.lengths.range(lengths).rev().map(|(_, length)| Prefix::of(client, *length));
        let entered = prefixes.find_map(|prefix| self.prefixes.get(&prefix));
        entered.map(|entered| &entered.secret).or(self.default.as_ref())
    }

    /// A warning about the first weak secret, which is not in it.
    pub(crate) fn weakness(&self) -> Option<String> {
        if let Some(weakness) = self.default.as_ref().and_then(Secret::weakness) {
            return Some(weakness.to_string());
        }
        let weak = self.prefixes.values().filter_map(|entered| Some((entered.line, entered.secret.weakness()?)));
        let (line, weakness) = weak.min_by_key(|(line, _)| *line)?;
        Some(format!("line {line} of the secrets: {weakness}"))
    }

    fn add(&mut self, text: &[u8]) -> Result<(), SecretsError> {
        for (index, line) in text.split(|octet| *octet == b'\n').enumerate() {
            let mut line = Line { number: index + 1, octets: line, at: 0 };
            line.skip_blanks();
            if line.is_over() {
                continue;
            }
            let (prefix, column) = line.prefix()?;
            line.skip_blanks();
            let secret = line.secret()?;
            line.skip_blanks();
            if !line.is_over() {
                return Err(line.error("expected the end of the line; a secret with blanks needs quotes"));
            }
            self.lengths.insert((prefix.is_ipv4, prefix.length));
            match self.prefixes.entry(prefix) {
                Entry::Vacant(entry) => drop(entry.insert(Entered { secret, line: line.number })),
                Entry::Occupied(entry) => {
                    let what = format!("the prefix already has a secret, in line {}", entry.get().line);
                    return Err(line.error_at(column, what));
                }
            }
        }
        Ok(())
    }
}

/// Reads the file. The memory is reserved at once, so that a growing buffer leaves no copies of secrets.
fn read(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    const OF_PIPE: u64 = 1024 * 1024;
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    let expected = if metadata.is_file() { metadata.len() } else { OF_PIPE };
    let capacity = usize::try_from(expected.min(MAX_FILE)).unwrap_or_default();
    let mut text = Zeroizing::new(Vec::with_capacity(capacity + 1024));
    let read = file.take(MAX_FILE + 1).read_to_end(&mut text)?;
    if u64::try_from(read).is_ok_and(|read| read > MAX_FILE) {
        return Err(io::Error::other(format!("more than {MAX_FILE} octets")));
    }
    Ok(text)
}

/// A fault in the file.
#[derive(PartialEq, Eq, Debug)]
struct SecretsError {
    line: usize,
    /// In octets, from 1.
    column: usize,
    what: String,
}

impl fmt::Display for SecretsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.what)
    }
}

/// The rest of a line.
struct Line<'l> {
    number: usize,
    octets: &'l [u8],
    at: usize,
}

impl<'l> Line<'l> {
    fn rest(&self) -> &'l [u8] {
        self.octets.get(self.at..).unwrap_or_default()
    }

    fn skip_blanks(&mut self) {
        self.at += self.rest().iter().take_while(|octet| matches!(octet, b' ' | b'\t' | b'\r')).count();
    }

    /// Whether nothing but a comment is left.
    fn is_over(&self) -> bool {
        matches!(self.rest(), [] | [b'#', ..])
    }

    fn error(&self, what: impl Into<String>) -> SecretsError {
        self.error_at(self.at, what)
    }

    fn error_at(&self, at: usize, what: impl Into<String>) -> SecretsError {
        SecretsError { line: self.number, column: at + 1, what: what.into() }
    }

    fn word(&mut self) -> &'l [u8] {
        let rest = self.rest();
        let length = rest.iter().position(|octet| matches!(octet, b' ' | b'\t' | b'\r')).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    /// An address, or an address and a length. Also returns the offset at which it begins in the line.
    fn prefix(&mut self) -> Result<(Prefix, usize), SecretsError> {
        let start = self.at;
        let word = core::str::from_utf8(self.word()).unwrap_or_default();
        let (address, length) = word.split_once('/').map_or((word, None), |(address, length)| (address, Some(length)));
        let Ok(parsed) = address.parse::<IpAddr>() else {
            return Err(self.error_at(start, "expected an IPv4 or IPv6 address, or such an address and /length"));
        };
        let maximum = if parsed.is_ipv4() { 32 } else { 128 };
        let after_slash = start + address.len() + 1;
        let length = match length.map(str::parse) {
            None => maximum,
            Some(Ok(length)) if length <= maximum => length,
            Some(_) => return Err(self.error_at(after_slash, format!("expected a prefix length from 0 to {maximum}"))),
        };
        let prefix = Prefix::of(parsed, length);
        if prefix.bits != Prefix::of(parsed, maximum).bits {
            return Err(self.error_at(start, "the address has bits after the prefix length"));
        }
        // Clients are looked up in the canonical form.
        match (parsed.to_canonical(), length.checked_sub(96)) {
            (canonical @ IpAddr::V4(_), Some(length)) if parsed.is_ipv6() => Ok((Prefix::of(canonical, length), start)),
            _ => Ok((prefix, start)),
        }
    }

    /// A word, or a text in quotes.
    fn secret(&mut self) -> Result<Secret, SecretsError> {
        let start = self.at;
        let secret = match self.rest() {
            [quote @ (b'"' | b'\''), ..] => {
                self.at += 1;
                Secret::new(&self.quoted(*quote, start)?)
            }
            _ if self.is_over() => return Err(self.error("expected a secret")),
            _ => Secret::new(self.word()),
        };
        secret.map_err(|error| self.error_at(start, error.to_string()))
    }

    /// The rest of a text in quotes. A backslash makes a quote or a backslash part of it.
    fn quoted(&mut self, quote: u8, start: usize) -> Result<Zeroizing<Vec<u8>>, SecretsError> {
        let mut text = Zeroizing::new(Vec::with_capacity(self.rest().len()));
        loop {
            match self.rest() {
                [] => return Err(self.error_at(start, "the closing quote is missing")),
                [b'\\', escaped, ..] if *escaped == quote || *escaped == b'\\' => {
                    text.push(*escaped);
                    self.at += 2;
                }
                [octet, ..] => {
                    self.at += 1;
                    if *octet == quote {
                        return Ok(text);
                    }
                    text.push(*octet);
                }
            }
        }
    }
}
