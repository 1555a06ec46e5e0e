// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Perle` (1966).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(1966);

::radius_dict::enumeration! {
    /// A value of `Perle-Clustered-Port-Access`.
    pub ClusteredPortAccess
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `Perle-Clustered-Port-Access` (26.1966.99), a named number: `get` gives and `push` takes `ClusteredPortAccess`.
pub const CLUSTERED_PORT_ACCESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<ClusteredPortAccess>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Clustered-Port-Access", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

::radius_dict::enumeration! {
    /// A value of `Perle-User-Level`.
    pub UserLevel
    ADMIN = 1, "Admin";
    NORMAL = 2, "Normal";
    RESTRICTED = 3, "Restricted";
    MENU = 4, "Menu";
}

/// `Perle-User-Level` (26.1966.100), a named number: `get` gives and `push` takes `UserLevel`.
pub const USER_LEVEL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<UserLevel>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-User-Level", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-1`.
    pub LineAccessPort1
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-1` (26.1966.101), a named number: `get` gives and `push` takes `LineAccessPort1`.
pub const LINE_ACCESS_PORT_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort1>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-2`.
    pub LineAccessPort2
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-2` (26.1966.102), a named number: `get` gives and `push` takes `LineAccessPort2`.
pub const LINE_ACCESS_PORT_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort2>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-3`.
    pub LineAccessPort3
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-3` (26.1966.103), a named number: `get` gives and `push` takes `LineAccessPort3`.
pub const LINE_ACCESS_PORT_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort3>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-4`.
    pub LineAccessPort4
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-4` (26.1966.104), a named number: `get` gives and `push` takes `LineAccessPort4`.
pub const LINE_ACCESS_PORT_4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort4>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-5`.
    pub LineAccessPort5
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-5` (26.1966.105), a named number: `get` gives and `push` takes `LineAccessPort5`.
pub const LINE_ACCESS_PORT_5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort5>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-6`.
    pub LineAccessPort6
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-6` (26.1966.106), a named number: `get` gives and `push` takes `LineAccessPort6`.
pub const LINE_ACCESS_PORT_6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort6>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-7`.
    pub LineAccessPort7
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-7` (26.1966.107), a named number: `get` gives and `push` takes `LineAccessPort7`.
pub const LINE_ACCESS_PORT_7: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort7>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-7", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-8`.
    pub LineAccessPort8
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-8` (26.1966.108), a named number: `get` gives and `push` takes `LineAccessPort8`.
pub const LINE_ACCESS_PORT_8: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort8>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-8", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-9`.
    pub LineAccessPort9
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-9` (26.1966.109), a named number: `get` gives and `push` takes `LineAccessPort9`.
pub const LINE_ACCESS_PORT_9: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort9>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-9", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-10`.
    pub LineAccessPort10
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-10` (26.1966.110), a named number: `get` gives and `push` takes `LineAccessPort10`.
pub const LINE_ACCESS_PORT_10: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort10>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-10", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-11`.
    pub LineAccessPort11
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-11` (26.1966.111), a named number: `get` gives and `push` takes `LineAccessPort11`.
pub const LINE_ACCESS_PORT_11: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort11>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-11", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-12`.
    pub LineAccessPort12
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-12` (26.1966.112), a named number: `get` gives and `push` takes `LineAccessPort12`.
pub const LINE_ACCESS_PORT_12: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort12>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-12", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-13`.
    pub LineAccessPort13
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-13` (26.1966.113), a named number: `get` gives and `push` takes `LineAccessPort13`.
pub const LINE_ACCESS_PORT_13: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort13>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-13", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-14`.
    pub LineAccessPort14
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-14` (26.1966.114), a named number: `get` gives and `push` takes `LineAccessPort14`.
pub const LINE_ACCESS_PORT_14: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort14>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-14", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-15`.
    pub LineAccessPort15
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-15` (26.1966.115), a named number: `get` gives and `push` takes `LineAccessPort15`.
pub const LINE_ACCESS_PORT_15: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort15>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-15", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-16`.
    pub LineAccessPort16
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-16` (26.1966.116), a named number: `get` gives and `push` takes `LineAccessPort16`.
pub const LINE_ACCESS_PORT_16: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort16>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-16", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-17`.
    pub LineAccessPort17
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-17` (26.1966.117), a named number: `get` gives and `push` takes `LineAccessPort17`.
pub const LINE_ACCESS_PORT_17: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort17>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-17", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-18`.
    pub LineAccessPort18
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-18` (26.1966.118), a named number: `get` gives and `push` takes `LineAccessPort18`.
pub const LINE_ACCESS_PORT_18: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort18>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-18", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-19`.
    pub LineAccessPort19
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-19` (26.1966.119), a named number: `get` gives and `push` takes `LineAccessPort19`.
pub const LINE_ACCESS_PORT_19: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort19>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-19", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-20`.
    pub LineAccessPort20
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-20` (26.1966.120), a named number: `get` gives and `push` takes `LineAccessPort20`.
pub const LINE_ACCESS_PORT_20: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort20>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-20", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-21`.
    pub LineAccessPort21
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-21` (26.1966.121), a named number: `get` gives and `push` takes `LineAccessPort21`.
pub const LINE_ACCESS_PORT_21: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort21>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-21", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-22`.
    pub LineAccessPort22
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-22` (26.1966.122), a named number: `get` gives and `push` takes `LineAccessPort22`.
pub const LINE_ACCESS_PORT_22: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort22>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-22", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-23`.
    pub LineAccessPort23
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-23` (26.1966.123), a named number: `get` gives and `push` takes `LineAccessPort23`.
pub const LINE_ACCESS_PORT_23: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort23>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-23", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-24`.
    pub LineAccessPort24
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-24` (26.1966.124), a named number: `get` gives and `push` takes `LineAccessPort24`.
pub const LINE_ACCESS_PORT_24: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort24>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-24", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-25`.
    pub LineAccessPort25
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-25` (26.1966.125), a named number: `get` gives and `push` takes `LineAccessPort25`.
pub const LINE_ACCESS_PORT_25: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort25>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-25", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-26`.
    pub LineAccessPort26
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-26` (26.1966.126), a named number: `get` gives and `push` takes `LineAccessPort26`.
pub const LINE_ACCESS_PORT_26: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort26>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-26", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-27`.
    pub LineAccessPort27
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-27` (26.1966.127), a named number: `get` gives and `push` takes `LineAccessPort27`.
pub const LINE_ACCESS_PORT_27: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort27>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-27", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-28`.
    pub LineAccessPort28
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-28` (26.1966.128), a named number: `get` gives and `push` takes `LineAccessPort28`.
pub const LINE_ACCESS_PORT_28: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort28>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-28", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-29`.
    pub LineAccessPort29
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-29` (26.1966.129), a named number: `get` gives and `push` takes `LineAccessPort29`.
pub const LINE_ACCESS_PORT_29: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort29>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-29", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-30`.
    pub LineAccessPort30
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-30` (26.1966.130), a named number: `get` gives and `push` takes `LineAccessPort30`.
pub const LINE_ACCESS_PORT_30: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort30>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-30", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-31`.
    pub LineAccessPort31
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-31` (26.1966.131), a named number: `get` gives and `push` takes `LineAccessPort31`.
pub const LINE_ACCESS_PORT_31: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort31>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-31", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-32`.
    pub LineAccessPort32
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-32` (26.1966.132), a named number: `get` gives and `push` takes `LineAccessPort32`.
pub const LINE_ACCESS_PORT_32: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort32>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-32", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-33`.
    pub LineAccessPort33
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-33` (26.1966.133), a named number: `get` gives and `push` takes `LineAccessPort33`.
pub const LINE_ACCESS_PORT_33: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort33>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-33", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-34`.
    pub LineAccessPort34
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-34` (26.1966.134), a named number: `get` gives and `push` takes `LineAccessPort34`.
pub const LINE_ACCESS_PORT_34: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort34>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-34", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-35`.
    pub LineAccessPort35
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-35` (26.1966.135), a named number: `get` gives and `push` takes `LineAccessPort35`.
pub const LINE_ACCESS_PORT_35: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort35>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-35", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-36`.
    pub LineAccessPort36
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-36` (26.1966.136), a named number: `get` gives and `push` takes `LineAccessPort36`.
pub const LINE_ACCESS_PORT_36: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort36>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-36", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-37`.
    pub LineAccessPort37
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-37` (26.1966.137), a named number: `get` gives and `push` takes `LineAccessPort37`.
pub const LINE_ACCESS_PORT_37: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort37>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-37", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-38`.
    pub LineAccessPort38
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-38` (26.1966.138), a named number: `get` gives and `push` takes `LineAccessPort38`.
pub const LINE_ACCESS_PORT_38: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort38>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-38", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-39`.
    pub LineAccessPort39
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-39` (26.1966.139), a named number: `get` gives and `push` takes `LineAccessPort39`.
pub const LINE_ACCESS_PORT_39: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort39>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-39", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-40`.
    pub LineAccessPort40
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-40` (26.1966.140), a named number: `get` gives and `push` takes `LineAccessPort40`.
pub const LINE_ACCESS_PORT_40: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort40>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-40", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-41`.
    pub LineAccessPort41
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-41` (26.1966.141), a named number: `get` gives and `push` takes `LineAccessPort41`.
pub const LINE_ACCESS_PORT_41: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort41>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-41", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-42`.
    pub LineAccessPort42
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-42` (26.1966.142), a named number: `get` gives and `push` takes `LineAccessPort42`.
pub const LINE_ACCESS_PORT_42: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort42>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-42", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-43`.
    pub LineAccessPort43
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-43` (26.1966.143), a named number: `get` gives and `push` takes `LineAccessPort43`.
pub const LINE_ACCESS_PORT_43: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort43>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-43", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-44`.
    pub LineAccessPort44
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-44` (26.1966.144), a named number: `get` gives and `push` takes `LineAccessPort44`.
pub const LINE_ACCESS_PORT_44: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort44>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-44", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-45`.
    pub LineAccessPort45
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-45` (26.1966.145), a named number: `get` gives and `push` takes `LineAccessPort45`.
pub const LINE_ACCESS_PORT_45: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort45>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-45", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-46`.
    pub LineAccessPort46
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-46` (26.1966.146), a named number: `get` gives and `push` takes `LineAccessPort46`.
pub const LINE_ACCESS_PORT_46: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort46>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-46", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-47`.
    pub LineAccessPort47
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-47` (26.1966.147), a named number: `get` gives and `push` takes `LineAccessPort47`.
pub const LINE_ACCESS_PORT_47: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort47>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-47", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-48`.
    pub LineAccessPort48
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-48` (26.1966.148), a named number: `get` gives and `push` takes `LineAccessPort48`.
pub const LINE_ACCESS_PORT_48: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort48>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-48", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

::radius_dict::enumeration! {
    /// A value of `Perle-Line-Access-Port-49`.
    pub LineAccessPort49
    DISABLED = 0, "Disabled";
    READ_WRITE = 1, "Read-Write";
    READ_INPUT = 2, "Read-Input";
    READ_INPUT_WRITE = 3, "Read-Input-Write";
    READ_OUTPUT = 4, "Read-Output";
    READ_OUTPUT_WRITE = 5, "Read-Output-Write";
    READ_OUTPUT_INPUT = 6, "Read-Output-Input";
    READ_OUTPUT_INPUT_WRITE = 7, "Read-Output-Input-Write";
}

/// `Perle-Line-Access-Port-49` (26.1966.149), a named number: `get` gives and `push` takes `LineAccessPort49`.
pub const LINE_ACCESS_PORT_49: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<LineAccessPort49>> =
    ::radius_proto::typed::TypedAttribute::at("Perle-Line-Access-Port-49", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));
