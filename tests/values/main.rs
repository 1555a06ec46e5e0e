//! The data types of RFC 8044: values, octets and text.

mod data_types;
