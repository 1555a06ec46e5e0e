//! Our MD5 as the crate `hmac` takes a hash: the traits of `digest`.

use hmac::digest::{
    HashMarker, Output, OutputSizeUser,
    array::Array,
    block_api::{Block, BlockSizeUser, Buffer, BufferKindUser, Eager, FixedOutputCore, UpdateCore},
    buffer_fixed,
    typenum::{U16, U64},
};

use super::Md5;

buffer_fixed!(
    /// MD5 with a buffer in front, which [`HmacCore`](hmac::block_api::HmacCore) takes for keys of more than a block.
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
    /// Lays the last blocks out anew instead of padding them in the buffer, which costs another 2% of verifying a
    /// packet.
    #[inline(always)]
    fn finalize_fixed_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Output<Self>) {
        out.0 = self.finish(buffer.get_data(), &[]).octets();
    }
}
