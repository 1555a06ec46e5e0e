// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `BinTec` (272).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(272);

/// `BinTec-biboPPPTable` (26.272.224), text: `get` gives and `push` takes `&str`.
pub const BIBOPPPTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-biboPPPTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 224));

/// `BinTec-biboDialTable` (26.272.225), text: `get` gives and `push` takes `&str`.
pub const BIBODIALTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-biboDialTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 225));

/// `BinTec-ipExtIfTable` (26.272.226), text: `get` gives and `push` takes `&str`.
pub const IPEXTIFTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-ipExtIfTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 226));

/// `BinTec-ipRouteTable` (26.272.227), text: `get` gives and `push` takes `&str`.
pub const IPROUTETABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-ipRouteTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 227));

/// `BinTec-ipExtRtTable` (26.272.228), text: `get` gives and `push` takes `&str`.
pub const IPEXTRTTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-ipExtRtTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));

/// `BinTec-ipNatPresetTable` (26.272.229), text: `get` gives and `push` takes `&str`.
pub const IPNATPRESETTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-ipNatPresetTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 229));

/// `BinTec-ipxCircTable` (26.272.230), text: `get` gives and `push` takes `&str`.
pub const IPXCIRCTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-ipxCircTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

/// `BinTec-ripCircTable` (26.272.231), text: `get` gives and `push` takes `&str`.
pub const RIPCIRCTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-ripCircTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));

/// `BinTec-sapCircTable` (26.272.232), text: `get` gives and `push` takes `&str`.
pub const SAPCIRCTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-sapCircTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

/// `BinTec-ipxStaticRouteTable` (26.272.233), text: `get` gives and `push` takes `&str`.
pub const IPXSTATICROUTETABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-ipxStaticRouteTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `BinTec-ipxStaticServTable` (26.272.234), text: `get` gives and `push` takes `&str`.
pub const IPXSTATICSERVTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-ipxStaticServTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 234));

/// `BinTec-ospfIfTable` (26.272.235), text: `get` gives and `push` takes `&str`.
pub const OSPFIFTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-ospfIfTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 235));

/// `BinTec-pppExtIfTable` (26.272.236), text: `get` gives and `push` takes `&str`.
pub const PPPEXTIFTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-pppExtIfTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 236));

/// `BinTec-ipFilterTable` (26.272.237), text: `get` gives and `push` takes `&str`.
pub const IPFILTERTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-ipFilterTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 237));

/// `BinTec-ipQoSTable` (26.272.238), text: `get` gives and `push` takes `&str`.
pub const IPQOSTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-ipQoSTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 238));

/// `BinTec-qosIfTable` (26.272.239), text: `get` gives and `push` takes `&str`.
pub const QOSIFTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-qosIfTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 239));

/// `BinTec-qosPolicyTable` (26.272.240), text: `get` gives and `push` takes `&str`.
pub const QOSPOLICYTABLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("BinTec-qosPolicyTable", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 240));
