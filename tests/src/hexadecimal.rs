//! Octets as hexadecimal digits.

/// The octets of pairs of digits. White space between digits is ignored.
#[must_use]
pub fn octets(text: &str) -> Vec<u8> {
    let digits: Vec<_> = text.chars().filter(|character| !character.is_whitespace()).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap()).collect()
}

/// Two digits for each octet, small letters.
#[must_use]
pub fn hexadecimal(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}
