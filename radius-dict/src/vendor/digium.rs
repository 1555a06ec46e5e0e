// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Digium` (22736).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(22736);

/// `Asterisk-Acc-Code` (26.22736.101), text: `get` gives and `push` takes `&str`.
pub const ACC_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Acc-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Asterisk-Src` (26.22736.102), text: `get` gives and `push` takes `&str`.
pub const SRC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Src", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Asterisk-Dst` (26.22736.103), text: `get` gives and `push` takes `&str`.
pub const DST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Dst", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Asterisk-Dst-Ctx` (26.22736.104), text: `get` gives and `push` takes `&str`.
pub const DST_CTX: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Dst-Ctx", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Asterisk-Clid` (26.22736.105), text: `get` gives and `push` takes `&str`.
pub const CLID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Clid", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `Asterisk-Chan` (26.22736.106), text: `get` gives and `push` takes `&str`.
pub const CHAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Chan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Asterisk-Dst-Chan` (26.22736.107), text: `get` gives and `push` takes `&str`.
pub const DST_CHAN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Dst-Chan", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Asterisk-Last-App` (26.22736.108), text: `get` gives and `push` takes `&str`.
pub const LAST_APP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Last-App", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Asterisk-Last-Data` (26.22736.109), text: `get` gives and `push` takes `&str`.
pub const LAST_DATA: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Last-Data", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Asterisk-Start-Time` (26.22736.110), text: `get` gives and `push` takes `&str`.
pub const START_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Start-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `Asterisk-Answer-Time` (26.22736.111), text: `get` gives and `push` takes `&str`.
pub const ANSWER_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Answer-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `Asterisk-End-Time` (26.22736.112), text: `get` gives and `push` takes `&str`.
pub const END_TIME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-End-Time", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `Asterisk-Duration` (26.22736.113), a number: `get` gives and `push` takes `u32`.
pub const DURATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Duration", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `Asterisk-Bill-Sec` (26.22736.114), a number: `get` gives and `push` takes `u32`.
pub const BILL_SEC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Integer> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Bill-Sec", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `Asterisk-Disposition` (26.22736.115), text: `get` gives and `push` takes `&str`.
pub const DISPOSITION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Disposition", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `Asterisk-AMA-Flags` (26.22736.116), text: `get` gives and `push` takes `&str`.
pub const AMA_FLAGS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-AMA-Flags", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `Asterisk-Unique-ID` (26.22736.117), text: `get` gives and `push` takes `&str`.
pub const UNIQUE_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-Unique-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `Asterisk-User-Field` (26.22736.118), text: `get` gives and `push` takes `&str`.
pub const USER_FIELD: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Asterisk-User-Field", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));
