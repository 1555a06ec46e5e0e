//! MD5 over many messages at once.
//!
//! Each block of a message waits for the block before it, so one message cannot be hashed faster. Several messages are
//! hashed side by side in the lanes of vectors, with the feature `lanes`, and one after another without it.

use alloc::vec::Vec;

#[cfg(feature = "lanes")]
use super::vectors;
use super::{
    BLOCK, DIGEST, Digest, HmacKey, INITIAL, Lanes, MARK, Md5, PADDING,
    chain::{Chain, hash_each},
    lanes::Instructions,
    rounds::State,
};

/// Messages that are hashed together. The memory is kept for the next batch.
pub(crate) struct Batch {
    /// The messages with their padding, one after another, and after them octets of earlier batches.
    blocks: Vec<[u8; BLOCK]>,
    /// The blocks of this batch.
    used: usize,
    chains: Vec<Chain>,
    /// For each number of blocks, the last chain with so many that is not yet hashed. It leads to the one before it.
    heads: [Option<u16>; MOST + 1],
    /// The fewest and the most blocks of the chains that are not yet hashed.
    waiting: Option<(usize, usize)>,
    /// The chains that are hashed next, in ascending order of the numbers of their blocks.
    order: Vec<u16>,
    lanes: Lanes,
}

/// The most blocks that are counted exactly. Messages with this number or more are hashed with one another, whatever
/// their lengths. A packet of 4,096 octets with the longest secret has fewer.
const MOST: usize = 98;

/// A message of a [`Batch`].
#[derive(Clone, Copy)]
pub(crate) struct Message(u16);

impl Batch {
    pub(crate) const fn new(lanes: Lanes) -> Self {
        Self {
            blocks: Vec::new(),
            used: 0,
            chains: Vec::new(),
            heads: [None; MOST + 1],
            waiting: None,
            order: Vec::new(),
            lanes,
        }
    }

    /// Adds `MD5(body || secret)`. Returns it and the copy of `body`, which can still be changed. `None` after 65,536
    /// messages.
    #[inline(always)]
    pub(crate) fn push_keyed(&mut self, body: &[u8], secret: &[u8]) -> Option<(Message, &mut [u8])> {
        self.push(&Md5::new(), None, body, secret, true)
    }

    /// Adds `MD5(prefix || tail || feedback)`, where `prefix` and `tail` are a secret.
    #[inline(always)]
    pub(crate) fn push_pad(&mut self, (prefix, tail): (&Md5, &[u8]), feedback: &[u8; DIGEST]) -> Option<Message> {
        Some(self.push(prefix, None, tail, feedback, true)?.0)
    }

    /// Adds an HMAC-MD5 under this key. Returns it and the copy of the message, which can still be changed.
    #[inline(always)]
    pub(crate) fn push_hmac(&mut self, key: &HmacKey, message: &[u8]) -> Option<(Message, &mut [u8])> {
        let [inner, outer] = key.states();
        self.push(inner, Some(outer.state), message, &[], false)
    }

    /// Adds a message that continues `prefix`: `body` and then `end`.
    #[inline(always)]
    fn push(
        &mut self,
        prefix: &Md5,
        outer: Option<State<u32>>,
        body: &[u8],
        end: &[u8],
        is_secret: bool,
    ) -> Option<(Message, &mut [u8])> {
        let index = u16::try_from(self.chains.len()).ok()?;
        let length = body.len() + end.len();
        let (start, count) = (self.used, (length + PADDING).div_ceil(BLOCK));
        self.used += count;
        if self.blocks.len() < self.used {
            make_room(&mut self.blocks, self.used, [0; BLOCK]);
            self.blocks.resize(self.blocks.capacity(), [0; BLOCK]);
        }
        let kind = count.min(MOST);
        let before = self.heads.get_mut(kind)?.replace(index);
        let (fewest, most) = self.waiting.unwrap_or((kind, kind));
        self.waiting = Some((fewest.min(kind), most.max(kind)));
        make_room(&mut self.chains, usize::from(index) + 1, Chain::default());
        self.chains.push(Chain { state: prefix.state, outer, start, count, before, is_secret });
        let blocks = self.blocks.get_mut(start..self.used)?;
        // The padding may begin in the last block but one.
        for block in blocks.iter_mut().rev().take(2) {
            *block = [0; BLOCK];
        }
        let octets = blocks.as_flattened_mut();
        *octets.last_chunk_mut()? = prefix.bits_with(length);
        let (copy, rest) = octets.split_at_mut_checked(body.len())?;
        copy.copy_from_slice(body);
        let (after, rest) = rest.split_at_mut_checked(end.len())?;
        after.copy_from_slice(end);
        *rest.first_mut()? = MARK;
        Some((Message(index), copy))
    }

    /// Hashes the messages that were added since the last call.
    pub(crate) fn hash(&mut self) {
        self.order.clear();
        let Some((fewest, most)) = self.waiting.take() else { return };
        for head in self.heads.get_mut(fewest..=most).unwrap_or_default() {
            let mut next = head.take();
            while let Some(index) = next {
                self.order.push(index);
                next = self.chains.get(usize::from(index)).and_then(|chain| chain.before);
            }
        }
        match self.lanes.0 {
            Instructions::None => hash_each(&self.blocks, &mut self.chains, &self.order),
            #[cfg(feature = "lanes")]
            instructions => vectors::hash(instructions, &self.blocks, &mut self.chains, &self.order),
        }
    }

    /// The digest of a message that was hashed.
    #[inline(always)]
    pub(crate) fn digest(&self, message: Message) -> Digest {
        let state = self.chains.get(usize::from(message.0)).map_or(INITIAL, |chain| chain.state);
        Digest::from_words(state)
    }

    /// Removes all messages, and wipes all digests and the messages that contain a secret. A batch also begins with this,
    /// since the code of a caller may have panicked in the one before it.
    pub(crate) fn clear(&mut self) {
        for chain in &mut self.chains {
            (chain.state, chain.outer) = (INITIAL, None);
            if chain.is_secret {
                self.blocks.get_mut(chain.start..chain.start + chain.count).unwrap_or_default().fill([0; BLOCK]);
            }
        }
        core::hint::black_box((&mut self.blocks, &mut self.chains));
        self.chains.clear();
        self.used = 0;
        if self.waiting.take().is_some() {
            self.heads = [None; MOST + 1];
        }
    }
}

impl Drop for Batch {
    /// Messages are left if the caller's code panicked between `push` and [`clear`](Self::clear).
    fn drop(&mut self) {
        self.clear();
    }
}

/// Makes room for this number of elements. A vector that grows by itself leaves a copy of its elements, and so of secrets.
#[inline(always)]
fn make_room<T: Copy>(elements: &mut Vec<T>, count: usize, wiped: T) {
    if elements.capacity() < count {
        grow(elements, count.max(2 * elements.capacity()).next_multiple_of(64), wiped);
    }
}

#[cold]
#[inline(never)]
fn grow<T: Copy>(elements: &mut Vec<T>, capacity: usize, wiped: T) {
    let mut larger = Vec::with_capacity(capacity);
    larger.extend_from_slice(elements);
    elements.fill(wiped);
    core::hint::black_box(&mut *elements);
    *elements = larger;
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, Batch, HmacKey, Lanes, Md5};
    use crate::crypto::md5::tests::octets;

    /// Hashes messages of all these lengths, first from the start and then after a block, without clearing the batch.
    fn hash_all(batch: &mut Batch, lengths: impl Iterator<Item = usize> + Clone) {
        let mut begun = Md5::new();
        begun.update(octets(BLOCK).as_chunks().0);
        for prefix in [Md5::new(), begun] {
            let mut messages = alloc::vec::Vec::new();
            for length in lengths.clone() {
                let (body, end) = (octets(length), octets(length % 70));
                let (message, copy) = batch.push(&prefix, None, &body, &end, length % 2 == 0).unwrap();
                assert_eq!(copy, body);
                if let Some(first) = copy.first_mut() {
                    *first ^= 0xff;
                }
                messages.push((message, body, end));
            }
            batch.hash();
            for (message, mut body, end) in messages {
                if let Some(first) = body.first_mut() {
                    *first ^= 0xff;
                }
                let expected = prefix.clone().finish(&body, &end).octets();
                assert_eq!(batch.digest(message).octets(), expected, "{} octets", body.len());
            }
        }
        batch.clear();
    }

    #[test]
    fn a_batch_has_the_digests_of_its_messages_hashed_by_themselves() {
        let mut batch = Batch::new(Lanes::best());
        hash_all(&mut batch, 0..300);
        for count in 1..40 {
            hash_all(&mut batch, (0..count).map(|index| index * 37 % 400));
        }
        hash_all(&mut batch, [6000, 20, 65_535, 6300, 191].into_iter());
    }

    #[test]
    fn a_batch_has_the_hmac_of_messages_of_every_length() {
        let key = HmacKey::new(b"correct horse battery staple").unwrap();
        for lanes in Lanes::available() {
            let mut batch = Batch::new(lanes);
            for lengths in [0..200, 40..41, 50..53, 20..57] {
                let mut messages = alloc::vec::Vec::new();
                for length in lengths {
                    let octets = octets(length);
                    messages.push((batch.push_hmac(&key, &octets).unwrap().0, octets.clone()));
                    // Chains without an outer hash among them.
                    let (message, _) = batch.push_keyed(&octets, b"secret").unwrap();
                    let expected = Md5::new().finish(&octets, b"secret").octets();
                    if length % 3 == 0 {
                        batch.hash();
                        assert_eq!(batch.digest(message).octets(), expected);
                    }
                }
                batch.hash();
                for (message, octets) in messages {
                    assert_eq!(batch.digest(message).octets(), key.begin().finish(&octets).octets(), "{lanes}");
                }
                batch.clear();
            }
        }
    }

    #[test]
    fn all_instructions_make_the_same_digests() {
        for lanes in Lanes::available() {
            let mut batch = Batch::new(lanes);
            hash_all(&mut batch, (0..100).map(|index| index * 61 % 500));
        }
    }
}
