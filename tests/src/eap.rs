//! As much of EAP as a peer and a server need for MD5-Challenge, by hand, so that it owes nothing to the library.
//!
//! [RFC 3748, section 4](https://www.rfc-editor.org/rfc/rfc3748#section-4)

/// An EAP packet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EapPacket {
    /// The Code field.
    pub code: u8,
    /// The Identifier field.
    pub identifier: u8,
    /// The Type field of a request or a response.
    pub method: Option<u8>,
    /// What follows the Type.
    pub data: Vec<u8>,
}

impl EapPacket {
    /// Code of a request.
    pub const REQUEST: u8 = 1;
    /// Code of a response.
    pub const RESPONSE: u8 = 2;
    /// Code that ends an authentication that went well.
    pub const SUCCESS: u8 = 3;
    /// Code that ends one that did not.
    pub const FAILURE: u8 = 4;

    /// Type of the question for the name and of its answer.
    pub const IDENTITY: u8 = 1;
    /// Type of a response that declines the method of the request.
    pub const NAK: u8 = 3;
    /// Type of a challenge as in CHAP.
    pub const MD5_CHALLENGE: u8 = 4;
    /// Type of a token card's question.
    pub const GENERIC_TOKEN_CARD: u8 = 6;

    /// A request.
    #[must_use]
    pub fn request(identifier: u8, method: u8, data: &[u8]) -> Self {
        Self { code: Self::REQUEST, identifier, method: Some(method), data: data.to_vec() }
    }

    /// A response, to the request with this identifier.
    #[must_use]
    pub fn response(identifier: u8, method: u8, data: &[u8]) -> Self {
        Self { code: Self::RESPONSE, identifier, method: Some(method), data: data.to_vec() }
    }

    /// A success or a failure.
    #[must_use]
    pub const fn end(code: u8, identifier: u8) -> Self {
        Self { code, identifier, method: None, data: Vec::new() }
    }

    /// Takes a packet whose Length field is that of the octets.
    #[must_use]
    pub fn parse(octets: &[u8]) -> Option<Self> {
        let (&[code, identifier, high, low], rest) = octets.split_first_chunk()?;
        if usize::from(u16::from_be_bytes([high, low])) != octets.len() {
            return None;
        }
        let (method, data) = match code {
            Self::REQUEST | Self::RESPONSE => rest.split_first().map(|(method, data)| (Some(*method), data))?,
            _ => (None, rest),
        };
        Some(Self { code, identifier, method, data: data.to_vec() })
    }

    /// The packet as it is sent.
    #[must_use]
    pub fn octets(&self) -> Vec<u8> {
        let length = 4 + self.method.iter().len() + self.data.len();
        let length = u16::try_from(length).expect("a packet of a test").to_be_bytes();
        let method = self.method.as_slice();
        [&[self.code, self.identifier], &length[..], method, &self.data].concat()
    }

    /// The value and the name of an MD5-Challenge or of the response to one.
    /// [RFC 1994, section 4.1](https://www.rfc-editor.org/rfc/rfc1994#section-4.1)
    #[must_use]
    pub fn md5_value_and_name(&self) -> Option<(&[u8], &[u8])> {
        let (length, rest) = self.data.split_first()?;
        (self.method == Some(Self::MD5_CHALLENGE)).then(|| rest.split_at_checked(usize::from(*length)))?
    }
}
