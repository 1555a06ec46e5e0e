//! Lines that are in one attribute of a packet.

use core::{fmt, iter::FusedIterator};

use radius_proto::{
    ReplyBuilder, RequestBuilder,
    attribute::{Attribute, AttributePath, AttributeType, Chunks, ExtendedAttribute, VendorFormat},
    encode::PacketWriter,
    error::EncodeError,
    rand_core::TryCryptoRng,
    value::Joined,
};

use super::{
    contents::Contents,
    error::{LineError, LineReason},
    line::AttributeLine,
    lines::{Lines, lines},
};
use crate::registry::NamedRegistry;

/// The lines of a text, those together that are in one attribute of a packet.
///
/// - TLVs of one attribute that follow one another are in one attribute, as `radclient` writes them. A TLV that has no
///   room begins another attribute.
/// - Lines in braces are in one attribute alone: TLVs of one attribute, or attributes of one vendor in one
///   Vendor-Specific.
/// - Each other line is an attribute of its own.
///
/// Errors are those of [`lines`].
///
/// [RFC 6929, section 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3),
/// [RFC 2865, section 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26)
///
/// ```
/// use radius_dict::{Dictionary, text};
/// use radius_proto::{packet::Authenticator, Code, encode::PacketWriter};
///
/// let (mut buffer, mut value) = ([0; 4096], [0; 4096]);
/// let mut writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 7, Authenticator::ZERO)?;
/// for group in text::groups(Dictionary::EMBEDDED, "Attr-241.5.1 = 0x61, Attr-241.5.2 = 0x62") {
///     writer = group?.push_to_writer(writer, &mut value)?;
/// }
/// assert_eq!(writer.finish()[20..], [241, 9, 5, 1, 3, 0x61, 2, 3, 0x62]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub const fn groups<'t, R: NamedRegistry + ?Sized>(registry: &'t R, text: &'t str) -> Groups<'t, R> {
    Groups { lines: lines(registry, text), next: None }
}

/// The groups of a text. [`groups`] makes it.
pub struct Groups<'t, R: ?Sized> {
    lines: Lines<'t, R>,
    /// A line that was read and is not in a group yet, and the lines from it.
    next: Option<(Lines<'t, R>, Result<AttributeLine<'t>, LineError>)>,
}

impl<'t, R: NamedRegistry + ?Sized> Groups<'t, R> {
    /// Ignores control items, as `radclient` does when it writes a packet.
    #[must_use]
    pub fn without_control_items(self) -> Self {
        Self { lines: self.lines.without_control_items(), ..self }
    }

    fn take(&mut self) -> Option<(Lines<'t, R>, Result<AttributeLine<'t>, LineError>)> {
        self.next.take().or_else(|| {
            let from = self.lines.clone();
            self.lines.next().map(|line| (from, line))
        })
    }
}

impl<'t, R: NamedRegistry + ?Sized> Iterator for Groups<'t, R> {
    type Item = Result<LineGroup<'t, R>, LineError>;

    fn next(&mut self) -> Option<Self::Item> {
        let (from, line) = self.take()?;
        let first = match line {
            Ok(line) => line,
            Err(error) => return Some(Err(error)),
        };
        let mut count = 1;
        while let Some((from, line)) = self.take() {
            match line {
                Ok(line) if first.is_together_with(&line) => count += 1,
                // The braces are not whole.
                Err(error) if first.surrounding.braces > 0 && error.line == first.begin.line => {
                    return Some(Err(error));
                }
                _ => {
                    self.next = Some((from, line));
                    break;
                }
            }
        }
        Some(Ok(LineGroup { first, count, lines: from }))
    }
}

impl<R: NamedRegistry + ?Sized> FusedIterator for Groups<'_, R> {}

impl<R: ?Sized> fmt::Debug for Groups<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Groups").field("lines", &self.lines).finish_non_exhaustive()
    }
}

impl AttributeLine<'_> {
    /// Whether a line after this one is in the same attribute.
    fn is_together_with(&self, other: &Self) -> bool {
        if self.surrounding != other.surrounding {
            return false;
        }
        let is_tlv = |line: &Self| !line.path.tlvs().is_empty() && !line.is_to_be_hidden();
        self.surrounding.braces > 0
            || (is_tlv(self) && is_tlv(other) && self.path.outermost() == other.path.outermost())
    }
}

/// Lines that are in one attribute of a packet, or in several if they have no room in one. [`groups`] makes it.
pub struct LineGroup<'t, R: ?Sized> {
    first: AttributeLine<'t>,
    count: usize,
    /// The lines of the text from the first.
    lines: Lines<'t, R>,
}

/// The attribute that contains the values of a group.
#[derive(Clone, Copy)]
enum Container {
    /// The line is the attribute.
    Line,
    /// TLVs of an attribute.
    Tlvs(AttributePath),
    /// Attributes of a vendor.
    Vendor(u32, VendorFormat),
}

impl<'t, R: NamedRegistry + ?Sized> LineGroup<'t, R> {
    /// The first line.
    #[must_use]
    pub const fn first(&self) -> AttributeLine<'t> {
        self.first
    }

    /// All lines.
    pub fn lines(&self) -> impl Iterator<Item = AttributeLine<'t>> {
        self.lines.clone().flatten().take(self.count)
    }

    /// Writes the lines after the attributes in the packet. `value` is a buffer for their octets; 4,097 octets are
    /// always enough. Wipe the buffer afterwards if the text contains passwords.
    ///
    /// # Errors
    ///
    /// As [`AttributeLine::push_to_writer`]; [`LineReason::TooLong`] for a value that has no room in its attribute;
    /// [`LineReason::Expected`] for a line in braces that cannot be in the attribute of the first.
    pub fn push_to_writer<'w>(
        &self,
        writer: PacketWriter<'w>,
        value: &mut [u8],
    ) -> Result<PacketWriter<'w>, LineError> {
        match self.container() {
            Container::Line => self.only()?.push_to_writer(writer, value),
            container => self.write(container, writer, value, |writer, path, octets| {
                writer.push_chunks(path, Joined::No, Chunks::from(octets))
            }),
        }
    }

    /// As [`push_to_writer`](Self::push_to_writer), into a request.
    ///
    /// # Errors
    ///
    /// As [`push_to_writer`](Self::push_to_writer) and [`AttributeLine::push_to_request`].
    pub fn push_to_request<'b, 's, G: TryCryptoRng + ?Sized>(
        &self,
        builder: RequestBuilder<'b, 's>,
        value: &mut [u8],
        rng: &mut G,
    ) -> Result<RequestBuilder<'b, 's>, LineError> {
        match self.container() {
            Container::Line => self.only()?.push_to_request(builder, value, rng),
            container => self.write(container, builder, value, |builder, path, octets| {
                builder.push_chunks(path, Joined::No, Chunks::from(octets))
            }),
        }
    }

    /// As [`push_to_writer`](Self::push_to_writer), into a reply.
    ///
    /// # Errors
    ///
    /// As [`push_to_writer`](Self::push_to_writer) and [`AttributeLine::push_to_reply`].
    pub fn push_to_reply<'b, 'a, 's, G: TryCryptoRng + ?Sized>(
        &self,
        builder: ReplyBuilder<'b, 'a, 's>,
        value: &mut [u8],
        rng: &mut G,
    ) -> Result<ReplyBuilder<'b, 'a, 's>, LineError> {
        match self.container() {
            Container::Line => self.only()?.push_to_reply(builder, value, rng),
            container => self.write(container, builder, value, |builder, path, octets| {
                builder.push_chunks(path, Joined::No, Chunks::from(octets))
            }),
        }
    }

    fn container(&self) -> Container {
        let path = self.first.path;
        let is_vendors = path.attribute_type() == AttributeType::VENDOR_SPECIFIC;
        match path.vendor_id().filter(|_| is_vendors && self.is_in_braces()) {
            Some(vendor) if self.count > 1 => Container::Vendor(vendor, self.format(vendor)),
            _ if self.count == 1 || path.tlvs().is_empty() => Container::Line,
            _ => Container::Tlvs(path.outermost()),
        }
    }

    fn format(&self, vendor: u32) -> VendorFormat {
        self.lines.registry().vendor_format(vendor)
    }

    const fn is_in_braces(&self) -> bool {
        self.first.surrounding.braces > 0
    }

    /// The line, if it is the only one.
    fn only(&self) -> Result<AttributeLine<'t>, LineError> {
        self.lines().nth(1).map_or(Ok(self.first), |second| Err(not_inside(&second)))
    }

    /// The most octets of TLVs in one attribute.
    fn maximum(&self, container: Container) -> usize {
        const STANDARD: usize = Attribute::MAX_VALUE;
        // A value that continues in the next attribute.
        const ANY: usize = PacketWriter::MAX_LENGTH;
        let Container::Tlvs(path) = container else { return STANDARD };
        match (ExtendedAttribute::new(path.attribute_type()), path.vendor_id()) {
            (Some(space), _) if space.is_long() => ANY,
            // Extended-Type, and with a vendor also Vendor-Id and EVS-Type.
            (Some(_), None) => STANDARD - 1,
            (Some(_), Some(_)) => STANDARD - 6,
            (None, None) => STANDARD,
            (None, Some(vendor)) => match self.format(vendor) {
                format if format.has_continuation() => ANY,
                // The Vendor-Id, and the header of the vendor's attribute.
                format => STANDARD - 4 - usize::from(format.type_octets()) - usize::from(format.length_octets()),
            },
        }
    }

    fn write<B>(
        &self,
        container: Container,
        begin: B,
        value: &mut [u8],
        mut push: impl FnMut(B, AttributePath, &[u8]) -> Result<B, EncodeError>,
    ) -> Result<B, LineError> {
        let (path, vendor) = match container {
            Container::Tlvs(path) => (path, None),
            Container::Vendor(vendor, format) => (AttributeType::VENDOR_SPECIFIC.into(), Some((vendor, format))),
            Container::Line => (self.first.path, None),
        };
        let mut contents = Contents::new(value, vendor, self.maximum(container));
        let mut building = begin;
        for line in self.lines() {
            let is_inside = match vendor {
                Some((vendor, _)) => {
                    line.path.attribute_type() == AttributeType::VENDOR_SPECIFIC
                        && line.path.vendor_id() == Some(vendor)
                }
                None => !line.path.tlvs().is_empty() && line.path.outermost() == path,
            };
            if !is_inside || line.is_to_be_hidden() {
                return Err(not_inside(&line));
            }
            match contents.add(&line) {
                Err(LineError { reason: LineReason::TooLong { .. }, .. })
                    if !self.is_in_braces() && !contents.is_empty() =>
                {
                    building = push(building, path, contents.octets()).map_err(|reason| self.first.refused(reason))?;
                    contents.clear();
                    contents.add(&line)?;
                }
                added => added?,
            }
        }
        push(building, path, contents.octets()).map_err(|reason| self.first.refused(reason))
    }
}

const fn not_inside(line: &AttributeLine<'_>) -> LineError {
    line.begin.expected("an attribute that is not hidden and is inside the same attribute as the first in the braces")
}

impl<R: ?Sized> fmt::Debug for LineGroup<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineGroup").field("first", &self.first).field("count", &self.count).finish_non_exhaustive()
    }
}
