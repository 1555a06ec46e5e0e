//! Limits of a transport.

/// The limits of a receiver, in addition to those of the wire format.
///
/// The default is [`UDP`](Self::UDP): 4,096 octets, and as many attributes as fit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    maximum_length: u16,
    maximum_attributes: usize,
}

impl Limits {
    /// RADIUS over UDP: at most 4,096 octets ([RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3);
    /// RFC 2866 says 4,095, and no implementation follows it).
    pub const UDP: Self = Self { maximum_length: 4096, maximum_attributes: usize::MAX };

    /// The longest packet that is accepted, in octets: 20 to 65,535. A smaller value is taken as 20. Streams may raise
    /// it ([RFC 7930](https://www.rfc-editor.org/rfc/rfc7930)).
    #[must_use]
    pub const fn with_maximum_length(mut self, octets: u16) -> Self {
        // `usize::max` is not const; 20 fits every integer.
        self.maximum_length = if octets < 20 { 20 } else { octets };
        self
    }

    /// The longest packet that is accepted, in octets. A receive buffer needs this size, and one more octet to detect
    /// longer datagrams.
    #[must_use]
    pub const fn maximum_length(&self) -> u16 {
        self.maximum_length
    }

    /// The most attributes that are accepted. A packet of 4,096 octets can hold 2,038 empty attributes, and each search
    /// for an attribute walks over them. FreeRADIUS has a default limit of 200.
    #[must_use]
    pub const fn with_maximum_attributes(mut self, attributes: usize) -> Self {
        self.maximum_attributes = attributes;
        self
    }

    /// The most attributes that are accepted.
    #[must_use]
    pub const fn maximum_attributes(&self) -> usize {
        self.maximum_attributes
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::UDP
    }
}
