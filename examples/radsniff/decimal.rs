//! Numbers in decimal for lines of text.
//!
//! The line of a packet's header has ten numbers. `write!` takes longer for each of them.

/// The digits of a number of 64 bits, a sign and a point.
const LONGEST: usize = 22;

/// A buffer for one number.
pub(crate) struct Decimal {
    octets: [u8; LONGEST],
    /// The start of the number, which ends with the buffer.
    start: usize,
}

impl Decimal {
    pub(crate) const fn new() -> Self {
        Self { octets: [0; LONGEST], start: LONGEST }
    }

    /// A whole number.
    pub(crate) fn whole(&mut self, number: u64) -> &str {
        self.digits(number, 1);
        self.text()
    }

    /// A number with this number of decimal places: 1500 with 3 is `1.500`.
    pub(crate) fn fraction(&mut self, number: u64, places: u32, is_negative: bool) -> &str {
        let unit = 10_u64.pow(places);
        self.digits(number % unit, places);
        self.push(b'.');
        self.digits(number / unit, 1);
        if is_negative {
            self.push(b'-');
        }
        self.text()
    }

    /// Writes the digits of a number, at least `minimum` of them, before those that are in the buffer.
    fn digits(&mut self, mut number: u64, minimum: u32) {
        let mut left = minimum;
        while number > 0 || left > 0 {
            self.push(b'0' + u8::try_from(number % 10).unwrap_or_default());
            number /= 10;
            left = left.saturating_sub(1);
        }
    }

    fn push(&mut self, octet: u8) {
        self.start = self.start.saturating_sub(1);
        if let Some(place) = self.octets.get_mut(self.start) {
            *place = octet;
        }
    }

    fn text(&self) -> &str {
        core::str::from_utf8(self.octets.get(self.start..).unwrap_or_default()).unwrap_or_default()
    }
}

/// Appends a number.
pub(crate) fn push(text: &mut String, number: u64) {
    text.push_str(Decimal::new().whole(number));
}

/// Appends a short number, such as a port, digit by digit.
pub(crate) fn push_short(text: &mut String, number: u16) {
    let mut unit = match number {
        0..10 => 1,
        10..100 => 10,
        100..1000 => 100,
        1000..10_000 => 1000,
        _ => 10_000,
    };
    while unit > 0 {
        text.push(char::from(b'0' + u8::try_from(number / unit % 10).unwrap_or_default()));
        unit /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, push_short};

    #[test]
    fn short_numbers_are_printed_with_all_their_digits() {
        for number in 0..=u16::MAX {
            let mut text = String::new();
            push_short(&mut text, number);
            assert_eq!(text, number.to_string());
        }
    }

    #[test]
    fn every_digit_of_the_longest_numbers_is_printed() {
        assert_eq!(Decimal::new().whole(0), "0");
        assert_eq!(Decimal::new().whole(u64::MAX), u64::MAX.to_string());
        assert_eq!(Decimal::new().fraction(u64::MAX, 6, true), "-18446744073709.551615");
        assert_eq!(Decimal::new().fraction(5, 3, false), "0.005");
    }
}
