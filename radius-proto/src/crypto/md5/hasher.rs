//! The traits of `digest` for our MD5, as the crate `hmac` needs them.

use hmac::digest::{
    HashMarker, Output, OutputSizeUser,
    array::Array,
    block_api::{Block, BlockSizeUser, Buffer, BufferKindUser, Eager, FixedOutputCore, UpdateCore},
    buffer_fixed,
    typenum::{U16, U64},
};

use super::Md5;

buffer_fixed!(
    /// MD5 with a buffer. [`HmacCore`](hmac::block_api::HmacCore) uses it for keys longer than a block.
    pub(crate) struct Hasher(Md5);
    impl: BaseFixedTraits Default Clone HashMarker;
);

impl HashMarker for Md5 {}

impl BlockSizeUser for Md5 {
    type BlockSize = U64;
}

impl BufferKindUser for Md5 {
    type BufferKind = Eager;
}

impl OutputSizeUser for Md5 {
    type OutputSize = U16;
}

impl Default for Md5 {
    fn default() -> Self {
        Self::new()
    }
}

impl UpdateCore for Md5 {
    #[inline(always)]
    fn update_blocks(&mut self, blocks: &[Block<Self>]) {
        self.update(Array::cast_slice_to_core(blocks));
    }
}

impl FixedOutputCore for Md5 {
    /// Copies the last blocks and pads the copy. Padding in the buffer costs another 2% of verifying a packet.
    #[inline(always)]
    fn finalize_fixed_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Output<Self>) {
        out.0 = self.finish(buffer.get_data(), &[]).octets();
    }
}
