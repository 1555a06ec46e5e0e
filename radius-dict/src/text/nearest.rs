//! The known name that is nearest to an unknown one.

/// The longest name that is compared, in octets.
const LONGEST: usize = 48;
/// The most octets that differ between a name and its nearest name.
const MOST: usize = 3;

/// The name with the fewest octets to change, insert, leave out or swap; the first of several. `None` if each name
/// differs in more than a third of its octets, or in more than three.
///
/// The time is bounded: a name of another length is skipped, and only octets near the same place are compared.
pub(crate) fn nearest<'n>(wanted: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let mut limit = MOST.min(wanted.len() / 3);
    let mut found = None;
    for name in names {
        if let Some(distance) = distance(wanted.as_bytes(), name.as_bytes(), limit) {
            found = Some(name);
            match distance.checked_sub(1) {
                Some(less) => limit = less,
                None => break,
            }
        }
    }
    found
}

/// The octets to change, insert, leave out or swap with the next, in upper or lower case; `None` above `limit`.
fn distance(a: &[u8], b: &[u8], limit: usize) -> Option<usize> {
    if a.len() > LONGEST || b.len() > LONGEST || a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let far = limit + 1;
    let mut before = [far; LONGEST + 1];
    let mut above = [far; LONGEST + 1];
    above.iter_mut().enumerate().for_each(|(column, cell)| *cell = column.min(far));
    let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(far);
    for (row, octet) in a.iter().enumerate() {
        let mut current = [far; LONGEST + 1];
        if let Some(first) = current.first_mut() {
            *first = (row + 1).min(far);
        }
        let mut least = row + 1;
        // Cells farther from the diagonal than the limit are above the limit.
        for column in row.saturating_sub(limit)..(row + limit + 1).min(b.len()) {
            let same =
                |x: Option<&u8>, y: Option<&u8>| matches!((x, y), (Some(x), Some(y)) if x.eq_ignore_ascii_case(y));
            let changed = at(&above, column) + usize::from(!same(Some(octet), b.get(column)));
            let mut cell = changed.min(at(&above, column + 1) + 1).min(at(&current, column) + 1);
            if row > 0 && column > 0 && same(Some(octet), b.get(column - 1)) && same(a.get(row - 1), b.get(column)) {
                cell = cell.min(at(&before, column - 1) + 1);
            }
            least = least.min(cell);
            if let Some(place) = current.get_mut(column + 1) {
                *place = cell.min(far);
            }
        }
        if least > limit {
            return None;
        }
        (before, above) = (above, current);
    }
    Some(at(&above, b.len())).filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn the_nearest_name_needs_the_fewest_changes() {
        let names = ["User-Name", "User-Password", "Service-Type", "NAS-Port", "NAS-Port-Id"];
        for (wanted, found) in [
            ("User-Nmae", Some("User-Name")),
            ("usr-name", Some("User-Name")),
            ("NAS-Prt", Some("NAS-Port")),
            ("NAS-PortId", Some("NAS-Port-Id")),
            ("Servce-Tpye", Some("Service-Type")),
            // Three octets of many, and a third of few.
            ("Usxx-Pasxword", Some("User-Password")),
            ("Usxx-Paxxword", None),
            ("NAS-Pxxx", None),
            ("Completely-Other", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(nearest(wanted, names.into_iter()), found, "{wanted}");
        }
    }

    #[test]
    fn of_several_the_first_is_the_nearest() {
        assert_eq!(nearest("Abcd-Onx", ["Abcd-One", "Abcd-Ona"].into_iter()), Some("Abcd-One"));
    }

    /// The whole table, without a limit.
    fn slow(a: &[u8], b: &[u8]) -> usize {
        let mut table = [[0; 8]; 8];
        for row in 0..=a.len() {
            for column in 0..=b.len() {
                table[row][column] = if row == 0 || column == 0 {
                    row + column
                } else {
                    let changed = usize::from(!a[row - 1].eq_ignore_ascii_case(&b[column - 1]));
                    let mut cell = (table[row - 1][column - 1] + changed)
                        .min(table[row - 1][column] + 1)
                        .min(table[row][column - 1] + 1);
                    if row > 1
                        && column > 1
                        && a[row - 1].eq_ignore_ascii_case(&b[column - 2])
                        && a[row - 2].eq_ignore_ascii_case(&b[column - 1])
                    {
                        cell = cell.min(table[row - 2][column - 2] + 1);
                    }
                    cell
                };
            }
        }
        table[a.len()][b.len()]
    }

    #[test]
    fn the_bounded_distance_is_the_distance_up_to_its_limit() {
        let words = ["", "a", "ab", "ba", "abc", "acb", "bca", "abcd", "abdc", "badc", "xabcd", "abxcd", "dcba"];
        for a in words {
            for b in words {
                let whole = slow(a.as_bytes(), b.as_bytes());
                for limit in 0..4 {
                    let bounded = distance(a.as_bytes(), b.as_bytes(), limit);
                    assert_eq!(bounded, (whole <= limit).then_some(whole), "{a:?} {b:?} {limit}");
                }
            }
        }
    }
}
