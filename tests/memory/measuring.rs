//! An allocator that also counts octets.

use core::{
    alloc::{GlobalAlloc, Layout},
    cell::Cell,
};

use radius_tests::counting::Counting;

/// [`Counting`], and the number of octets that were requested.
pub(crate) struct Measuring;

thread_local! {
    static OCTETS: Cell<usize> = const { Cell::new(0) };
}

fn measure(octets: usize) {
    // This fails only while the thread ends.
    let _ = OCTETS.try_with(|all| all.set(all.get() + octets));
}

// SAFETY: every call is passed on unchanged.
unsafe impl GlobalAlloc for Measuring {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        measure(layout.size());
        // SAFETY: the caller's promise is passed on.
        unsafe { Counting.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { Counting.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        measure(size);
        // SAFETY: the caller's promise is passed on.
        unsafe { Counting.realloc(pointer, layout, size) }
    }
}

/// The octets that `work` requests on this thread, whether it frees them or not.
pub(crate) fn octets(work: impl FnOnce()) -> usize {
    let before = OCTETS.with(Cell::get);
    work();
    OCTETS.with(Cell::get) - before
}
