//! Searches in sorted rows, in a number of steps that grows with the logarithm of their number.

/// The last of the rows with a key. The rows are in ascending order of their keys.
pub(super) fn last_with_key<T: Copy, K: Ord>(sorted: &[T], wanted: &K, mut key: impl FnMut(T) -> K) -> Option<T> {
    let after = sorted.partition_point(|row| key(*row) <= *wanted);
    let last = *sorted.get(after.checked_sub(1)?)?;
    (key(last) == *wanted).then_some(last)
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn the_last_of_several_is_found_and_nothing_else() {
        let rows = [(1, 'a'), (2, 'b'), (2, 'c'), (4, 'd')];
        let name = |wanted| last_with_key(&rows, &wanted, |(number, _)| number).map(|(_, name)| name);
        assert_eq!([0, 1, 2, 3, 4, 5].map(name), [None, Some('a'), Some('c'), None, Some('d'), None]);
        assert_eq!(last_with_key::<u8, u8>(&[], &1, |row| row), None);
    }

    /// As many lines VALUE as one dictionary can have in the limits of a load.
    #[test]
    fn a_value_of_a_quarter_of_a_million_is_found_in_twenty_steps() {
        let rows: Vec<u32> = (0..1 << 18).collect();
        for wanted in [0, 1, 77_777, (1 << 18) - 1, 1 << 18] {
            let mut steps = 0;
            let found = last_with_key(&rows, &wanted, |row| {
                steps += 1;
                row
            });
            assert_eq!(found, rows.get(usize::try_from(wanted).unwrap()).copied());
            assert!(steps <= 20, "{steps} steps to {wanted}");
        }
    }
}
