//! How instances of an attribute belong together.

/// How instances of an attribute belong together.
///
/// ```
/// use radius_proto::value::{Joined, Kind};
///
/// assert_eq!(Kind::Text.joined(), Joined::No);
/// assert_eq!(Kind::Concat.joined(), Joined::Adjacent);
/// assert_eq!(Kind::FilterRules.joined(), Joined::All);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Joined {
    /// Each instance is a value.
    No,
    /// Instances that follow one another immediately are pieces of one value: EAP-Message.
    /// [RFC 8044, section 3.6](https://www.rfc-editor.org/rfc/rfc8044#section-3.6)
    Adjacent,
    /// All instances of the packet are pieces of one value: NAS-Filter-Rule.
    /// [RFC 4849, section 2](https://www.rfc-editor.org/rfc/rfc4849#section-2)
    All,
}
