//! Where names come from.

use radius_dict::Dictionary;

/// The names, types and values that packets are shown with.
pub(crate) const fn dictionary() -> &'static Dictionary {
    Dictionary::EMBEDDED
}
