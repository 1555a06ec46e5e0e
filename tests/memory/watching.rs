//! An allocator that remembers a large block: its address while it is allocated, and its contents when it was freed. It
//! also searches all freed blocks.

use core::{
    alloc::{GlobalAlloc, Layout},
    cell::Cell,
};

use crate::measuring::Measuring;

/// The sizes of watched blocks. In these tests, only secrets are as large.
const WATCHED: core::ops::RangeInclusive<usize> = 2048..=MOST;
const MOST: usize = 4096;

/// The measuring allocator, which also watches large blocks.
pub(crate) struct Watching;

thread_local! {
    static LIVING: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
    static FREED: Cell<[u8; MOST]> = const { Cell::new([0; MOST]) };
    /// Octets to search for in every block that is freed or moved, and whether they were found.
    static WANTED: Cell<Option<[u8; WANTED_LENGTH]>> = const { Cell::new(None) };
    static IS_FOUND: Cell<bool> = const { Cell::new(false) };
}

const WANTED_LENGTH: usize = 8;

/// Notes whether the block contains the wanted octets.
///
/// # Safety
///
/// The block has this number of octets and is not freed yet.
unsafe fn search(block: *mut u8, size: usize) {
    let Ok(Some(wanted)) = WANTED.try_with(Cell::get) else { return };
    let mut last = [0; WANTED_LENGTH];
    for index in 0..size {
        last.rotate_left(1);
        // SAFETY: the caller's promise.
        last[WANTED_LENGTH - 1] = unsafe { block.add(index).read_volatile() };
        if last == wanted {
            let _ = IS_FOUND.try_with(|found| found.set(true));
        }
    }
}

// SAFETY: every call is passed on unchanged; a block is read before it is freed.
unsafe impl GlobalAlloc for Watching {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is passed on.
        let block = unsafe { Measuring.alloc(layout) };
        if WATCHED.contains(&layout.size()) {
            let _ = LIVING.try_with(|living| living.set((block.expose_provenance(), layout.size())));
        }
        block
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block is not freed yet.
        unsafe { search(block, layout.size()) };
        if WATCHED.contains(&layout.size()) {
            let _ = FREED.try_with(|freed| {
                let mut copy = [0; MOST];
                for (index, octet) in copy.iter_mut().take(layout.size()).enumerate() {
                    // SAFETY: the block has that many octets and is not freed yet.
                    *octet = unsafe { block.add(index).read_volatile() };
                }
                freed.set(copy);
            });
        }
        // SAFETY: the caller's promise is passed on.
        unsafe { Measuring.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the block is not moved yet.
        unsafe { search(block, layout.size()) };
        // SAFETY: the caller's promise is passed on.
        unsafe { Measuring.realloc(block, layout, size) }
    }
}

/// The contents of the latest large block of this thread, which is not freed yet.
pub(crate) fn living() -> Vec<u8> {
    let (block, size) = LIVING.get();
    let block = core::ptr::with_exposed_provenance::<u8>(block);
    // SAFETY: the caller keeps the block alive; the read is volatile, so that it is not optimized.
    (0..size).map(|index| unsafe { block.add(index).read_volatile() }).collect()
}

/// The contents of the large block of this thread that was freed last.
pub(crate) fn freed() -> Vec<u8> {
    FREED.get().to_vec()
}

/// Whether a block that this thread frees or moves during `work` contains these octets at that time.
pub(crate) fn frees(octets: [u8; WANTED_LENGTH], work: impl FnOnce()) -> bool {
    WANTED.set(Some(octets));
    IS_FOUND.set(false);
    work();
    WANTED.set(None);
    IS_FOUND.get()
}
