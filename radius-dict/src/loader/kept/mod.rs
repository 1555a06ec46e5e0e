//! The loaded definitions: rows, the tables that find them, and their public view.

pub(in crate::loader) mod id;
mod layouts;
pub(in crate::loader) mod loaded;
mod name_index;
mod packet_path;
mod path_index;
pub(in crate::loader) mod reference;
pub(in crate::loader) mod row;
mod sorted;
pub(in crate::loader) mod store;
pub(in crate::loader) mod view;
pub(in crate::loader) mod walk;
pub(in crate::loader) mod words;
