// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Alvarion` (12394).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(12394);

/// `Alvarion-VSA-1` (26.12394.1), text: `get` gives and `push` takes `&str`.
pub const VSA_1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Breezecom-Attr1` (26.12394.1), text: `get` gives and `push` takes `&str`.
pub const BREEZECOM_ATTR1: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Breezecom-Attr1", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Alvarion-VSA-2` (26.12394.2), text: `get` gives and `push` takes `&str`.
pub const VSA_2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Breezecom-Attr2` (26.12394.2), text: `get` gives and `push` takes `&str`.
pub const BREEZECOM_ATTR2: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Breezecom-Attr2", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Alvarion-VSA-3` (26.12394.3), text: `get` gives and `push` takes `&str`.
pub const VSA_3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Breezecom-Attr3` (26.12394.3), text: `get` gives and `push` takes `&str`.
pub const BREEZECOM_ATTR3: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Breezecom-Attr3", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Alvarion-VSA-4` (26.12394.4), text: `get` gives and `push` takes `&str`.
pub const VSA_4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Breezecom-Attr4` (26.12394.4), text: `get` gives and `push` takes `&str`.
pub const BREEZECOM_ATTR4: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Breezecom-Attr4", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Alvarion-VSA-5` (26.12394.5), text: `get` gives and `push` takes `&str`.
pub const VSA_5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Breezecom-Attr5` (26.12394.5), text: `get` gives and `push` takes `&str`.
pub const BREEZECOM_ATTR5: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Breezecom-Attr5", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Alvarion-VSA-6` (26.12394.6), text: `get` gives and `push` takes `&str`.
pub const VSA_6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Breezecom-Attr6` (26.12394.6), text: `get` gives and `push` takes `&str`.
pub const BREEZECOM_ATTR6: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Breezecom-Attr6", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Alvarion-VSA-7` (26.12394.7), text: `get` gives and `push` takes `&str`.
pub const VSA_7: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-7", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Breezecom-Attr7` (26.12394.7), text: `get` gives and `push` takes `&str`.
pub const BREEZECOM_ATTR7: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Breezecom-Attr7", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Alvarion-VSA-8` (26.12394.8), text: `get` gives and `push` takes `&str`.
pub const VSA_8: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-8", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Breezecom-Attr8` (26.12394.8), text: `get` gives and `push` takes `&str`.
pub const BREEZECOM_ATTR8: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Breezecom-Attr8", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Alvarion-VSA-9` (26.12394.9), text: `get` gives and `push` takes `&str`.
pub const VSA_9: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-9", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Breezecom-Attr9` (26.12394.9), text: `get` gives and `push` takes `&str`.
pub const BREEZECOM_ATTR9: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Breezecom-Attr9", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Alvarion-VSA-10` (26.12394.10), text: `get` gives and `push` takes `&str`.
pub const VSA_10: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-10", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Breezecom-Attr10` (26.12394.10), text: `get` gives and `push` takes `&str`.
pub const BREEZECOM_ATTR10: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Breezecom-Attr10", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Alvarion-VSA-11` (26.12394.11), text: `get` gives and `push` takes `&str`.
pub const VSA_11: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-11", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Breezecom-Attr11` (26.12394.11), text: `get` gives and `push` takes `&str`.
pub const BREEZECOM_ATTR11: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Breezecom-Attr11", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Alvarion-VSA-12` (26.12394.12), text: `get` gives and `push` takes `&str`.
pub const VSA_12: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-12", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Alvarion-VSA-13` (26.12394.13), text: `get` gives and `push` takes `&str`.
pub const VSA_13: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-13", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 13));

/// `Alvarion-VSA-14` (26.12394.14), text: `get` gives and `push` takes `&str`.
pub const VSA_14: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-14", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 14));

/// `Alvarion-VSA-15` (26.12394.15), text: `get` gives and `push` takes `&str`.
pub const VSA_15: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-15", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 15));

/// `Alvarion-VSA-16` (26.12394.16), text: `get` gives and `push` takes `&str`.
pub const VSA_16: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-16", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 16));

/// `Alvarion-VSA-17` (26.12394.17), text: `get` gives and `push` takes `&str`.
pub const VSA_17: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-17", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Alvarion-VSA-18` (26.12394.18), text: `get` gives and `push` takes `&str`.
pub const VSA_18: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-18", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 18));

/// `Alvarion-VSA-19` (26.12394.19), text: `get` gives and `push` takes `&str`.
pub const VSA_19: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-19", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 19));

/// `Alvarion-VSA-20` (26.12394.20), text: `get` gives and `push` takes `&str`.
pub const VSA_20: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-20", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 20));

/// `Alvarion-VSA-21` (26.12394.21), text: `get` gives and `push` takes `&str`.
pub const VSA_21: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-21", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Alvarion-VSA-22` (26.12394.22), text: `get` gives and `push` takes `&str`.
pub const VSA_22: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-22", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 22));

/// `Alvarion-VSA-23` (26.12394.23), text: `get` gives and `push` takes `&str`.
pub const VSA_23: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-23", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 23));

/// `Alvarion-VSA-24` (26.12394.24), text: `get` gives and `push` takes `&str`.
pub const VSA_24: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-24", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 24));

/// `Alvarion-VSA-25` (26.12394.25), text: `get` gives and `push` takes `&str`.
pub const VSA_25: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-25", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 25));

/// `Alvarion-VSA-26` (26.12394.26), text: `get` gives and `push` takes `&str`.
pub const VSA_26: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-26", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 26));

/// `Alvarion-VSA-27` (26.12394.27), text: `get` gives and `push` takes `&str`.
pub const VSA_27: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-27", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 27));

/// `Alvarion-VSA-28` (26.12394.28), text: `get` gives and `push` takes `&str`.
pub const VSA_28: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-28", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 28));

/// `Alvarion-VSA-29` (26.12394.29), text: `get` gives and `push` takes `&str`.
pub const VSA_29: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-29", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 29));

/// `Alvarion-VSA-30` (26.12394.30), text: `get` gives and `push` takes `&str`.
pub const VSA_30: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-30", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 30));

/// `Alvarion-VSA-31` (26.12394.31), text: `get` gives and `push` takes `&str`.
pub const VSA_31: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-31", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 31));

/// `Alvarion-VSA-32` (26.12394.32), text: `get` gives and `push` takes `&str`.
pub const VSA_32: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-32", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 32));

/// `Alvarion-VSA-33` (26.12394.33), text: `get` gives and `push` takes `&str`.
pub const VSA_33: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-33", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 33));

/// `Alvarion-VSA-34` (26.12394.34), text: `get` gives and `push` takes `&str`.
pub const VSA_34: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-34", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 34));

/// `Alvarion-VSA-35` (26.12394.35), text: `get` gives and `push` takes `&str`.
pub const VSA_35: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-35", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 35));

/// `Alvarion-VSA-36` (26.12394.36), text: `get` gives and `push` takes `&str`.
pub const VSA_36: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-36", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 36));

/// `Alvarion-VSA-37` (26.12394.37), text: `get` gives and `push` takes `&str`.
pub const VSA_37: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-37", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 37));

/// `Alvarion-VSA-38` (26.12394.38), text: `get` gives and `push` takes `&str`.
pub const VSA_38: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-38", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 38));

/// `Alvarion-VSA-39` (26.12394.39), text: `get` gives and `push` takes `&str`.
pub const VSA_39: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-39", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 39));

/// `Alvarion-VSA-40` (26.12394.40), text: `get` gives and `push` takes `&str`.
pub const VSA_40: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-40", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 40));

/// `Alvarion-VSA-41` (26.12394.41), text: `get` gives and `push` takes `&str`.
pub const VSA_41: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-41", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Alvarion-VSA-42` (26.12394.42), text: `get` gives and `push` takes `&str`.
pub const VSA_42: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-42", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Alvarion-VSA-43` (26.12394.43), text: `get` gives and `push` takes `&str`.
pub const VSA_43: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-43", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 43));

/// `Alvarion-VSA-44` (26.12394.44), text: `get` gives and `push` takes `&str`.
pub const VSA_44: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-44", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Alvarion-VSA-45` (26.12394.45), text: `get` gives and `push` takes `&str`.
pub const VSA_45: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-45", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 45));

/// `Alvarion-VSA-46` (26.12394.46), text: `get` gives and `push` takes `&str`.
pub const VSA_46: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-46", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 46));

/// `Alvarion-VSA-47` (26.12394.47), text: `get` gives and `push` takes `&str`.
pub const VSA_47: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-47", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 47));

/// `Alvarion-VSA-48` (26.12394.48), text: `get` gives and `push` takes `&str`.
pub const VSA_48: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-48", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 48));

/// `Alvarion-VSA-49` (26.12394.49), text: `get` gives and `push` takes `&str`.
pub const VSA_49: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-49", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Alvarion-VSA-50` (26.12394.50), text: `get` gives and `push` takes `&str`.
pub const VSA_50: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-50", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 50));

/// `Alvarion-VSA-51` (26.12394.51), text: `get` gives and `push` takes `&str`.
pub const VSA_51: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-51", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 51));

/// `Alvarion-VSA-52` (26.12394.52), text: `get` gives and `push` takes `&str`.
pub const VSA_52: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-52", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 52));

/// `Alvarion-VSA-53` (26.12394.53), text: `get` gives and `push` takes `&str`.
pub const VSA_53: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-53", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 53));

/// `Alvarion-VSA-54` (26.12394.54), text: `get` gives and `push` takes `&str`.
pub const VSA_54: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-54", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 54));

/// `Alvarion-VSA-55` (26.12394.55), text: `get` gives and `push` takes `&str`.
pub const VSA_55: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-55", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 55));

/// `Alvarion-VSA-56` (26.12394.56), text: `get` gives and `push` takes `&str`.
pub const VSA_56: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-56", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 56));

/// `Alvarion-VSA-57` (26.12394.57), text: `get` gives and `push` takes `&str`.
pub const VSA_57: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-57", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 57));

/// `Alvarion-VSA-58` (26.12394.58), text: `get` gives and `push` takes `&str`.
pub const VSA_58: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-58", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Alvarion-VSA-59` (26.12394.59), text: `get` gives and `push` takes `&str`.
pub const VSA_59: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-59", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 59));

/// `Alvarion-VSA-60` (26.12394.60), text: `get` gives and `push` takes `&str`.
pub const VSA_60: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-60", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 60));

/// `Alvarion-VSA-61` (26.12394.61), text: `get` gives and `push` takes `&str`.
pub const VSA_61: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-61", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Alvarion-VSA-62` (26.12394.62), text: `get` gives and `push` takes `&str`.
pub const VSA_62: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-62", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Alvarion-VSA-63` (26.12394.63), text: `get` gives and `push` takes `&str`.
pub const VSA_63: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-63", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 63));

/// `Alvarion-VSA-64` (26.12394.64), text: `get` gives and `push` takes `&str`.
pub const VSA_64: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-64", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 64));

/// `Alvarion-VSA-65` (26.12394.65), text: `get` gives and `push` takes `&str`.
pub const VSA_65: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-65", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65));

/// `Alvarion-VSA-66` (26.12394.66), text: `get` gives and `push` takes `&str`.
pub const VSA_66: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-66", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 66));

/// `Alvarion-VSA-67` (26.12394.67), text: `get` gives and `push` takes `&str`.
pub const VSA_67: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-67", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `Alvarion-VSA-68` (26.12394.68), text: `get` gives and `push` takes `&str`.
pub const VSA_68: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-68", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Alvarion-VSA-69` (26.12394.69), text: `get` gives and `push` takes `&str`.
pub const VSA_69: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-69", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `Alvarion-VSA-70` (26.12394.70), text: `get` gives and `push` takes `&str`.
pub const VSA_70: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-70", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 70));

/// `Alvarion-VSA-71` (26.12394.71), text: `get` gives and `push` takes `&str`.
pub const VSA_71: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-71", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `Alvarion-VSA-72` (26.12394.72), text: `get` gives and `push` takes `&str`.
pub const VSA_72: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-72", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 72));

/// `Alvarion-VSA-73` (26.12394.73), text: `get` gives and `push` takes `&str`.
pub const VSA_73: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-73", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `Alvarion-VSA-74` (26.12394.74), text: `get` gives and `push` takes `&str`.
pub const VSA_74: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-74", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 74));

/// `Alvarion-VSA-75` (26.12394.75), text: `get` gives and `push` takes `&str`.
pub const VSA_75: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-75", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 75));

/// `Alvarion-VSA-76` (26.12394.76), text: `get` gives and `push` takes `&str`.
pub const VSA_76: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-76", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 76));

/// `Alvarion-VSA-77` (26.12394.77), text: `get` gives and `push` takes `&str`.
pub const VSA_77: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-77", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 77));

/// `Alvarion-VSA-78` (26.12394.78), text: `get` gives and `push` takes `&str`.
pub const VSA_78: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-78", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 78));

/// `Alvarion-VSA-79` (26.12394.79), text: `get` gives and `push` takes `&str`.
pub const VSA_79: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-79", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 79));

/// `Alvarion-VSA-80` (26.12394.80), text: `get` gives and `push` takes `&str`.
pub const VSA_80: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-80", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 80));

/// `Alvarion-VSA-81` (26.12394.81), text: `get` gives and `push` takes `&str`.
pub const VSA_81: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-81", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 81));

/// `Alvarion-VSA-82` (26.12394.82), text: `get` gives and `push` takes `&str`.
pub const VSA_82: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-82", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 82));

/// `Alvarion-VSA-83` (26.12394.83), text: `get` gives and `push` takes `&str`.
pub const VSA_83: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-83", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 83));

/// `Alvarion-VSA-84` (26.12394.84), text: `get` gives and `push` takes `&str`.
pub const VSA_84: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-84", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 84));

/// `Alvarion-VSA-85` (26.12394.85), text: `get` gives and `push` takes `&str`.
pub const VSA_85: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-85", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 85));

/// `Alvarion-VSA-86` (26.12394.86), text: `get` gives and `push` takes `&str`.
pub const VSA_86: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-86", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 86));

/// `Alvarion-VSA-87` (26.12394.87), text: `get` gives and `push` takes `&str`.
pub const VSA_87: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-87", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 87));

/// `Alvarion-VSA-88` (26.12394.88), text: `get` gives and `push` takes `&str`.
pub const VSA_88: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-88", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 88));

/// `Alvarion-VSA-89` (26.12394.89), text: `get` gives and `push` takes `&str`.
pub const VSA_89: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-89", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 89));

/// `Alvarion-VSA-90` (26.12394.90), text: `get` gives and `push` takes `&str`.
pub const VSA_90: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-90", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 90));

/// `Alvarion-VSA-91` (26.12394.91), text: `get` gives and `push` takes `&str`.
pub const VSA_91: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-91", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 91));

/// `Alvarion-VSA-92` (26.12394.92), text: `get` gives and `push` takes `&str`.
pub const VSA_92: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-92", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 92));

/// `Alvarion-VSA-93` (26.12394.93), text: `get` gives and `push` takes `&str`.
pub const VSA_93: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-93", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 93));

/// `Alvarion-VSA-94` (26.12394.94), text: `get` gives and `push` takes `&str`.
pub const VSA_94: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-94", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 94));

/// `Alvarion-VSA-95` (26.12394.95), text: `get` gives and `push` takes `&str`.
pub const VSA_95: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-95", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 95));

/// `Alvarion-VSA-96` (26.12394.96), text: `get` gives and `push` takes `&str`.
pub const VSA_96: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-96", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `Alvarion-VSA-97` (26.12394.97), text: `get` gives and `push` takes `&str`.
pub const VSA_97: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-97", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `Alvarion-VSA-98` (26.12394.98), text: `get` gives and `push` takes `&str`.
pub const VSA_98: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-98", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `Alvarion-VSA-99` (26.12394.99), text: `get` gives and `push` takes `&str`.
pub const VSA_99: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-99", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 99));

/// `Alvarion-VSA-100` (26.12394.100), text: `get` gives and `push` takes `&str`.
pub const VSA_100: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-100", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 100));

/// `Alvarion-VSA-101` (26.12394.101), text: `get` gives and `push` takes `&str`.
pub const VSA_101: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-101", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 101));

/// `Alvarion-VSA-102` (26.12394.102), text: `get` gives and `push` takes `&str`.
pub const VSA_102: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-102", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 102));

/// `Alvarion-VSA-103` (26.12394.103), text: `get` gives and `push` takes `&str`.
pub const VSA_103: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-103", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 103));

/// `Alvarion-VSA-104` (26.12394.104), text: `get` gives and `push` takes `&str`.
pub const VSA_104: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-104", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 104));

/// `Alvarion-VSA-105` (26.12394.105), text: `get` gives and `push` takes `&str`.
pub const VSA_105: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-105", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 105));

/// `Alvarion-VSA-106` (26.12394.106), text: `get` gives and `push` takes `&str`.
pub const VSA_106: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-106", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 106));

/// `Alvarion-VSA-107` (26.12394.107), text: `get` gives and `push` takes `&str`.
pub const VSA_107: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-107", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 107));

/// `Alvarion-VSA-108` (26.12394.108), text: `get` gives and `push` takes `&str`.
pub const VSA_108: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-108", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 108));

/// `Alvarion-VSA-109` (26.12394.109), text: `get` gives and `push` takes `&str`.
pub const VSA_109: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-109", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 109));

/// `Alvarion-VSA-110` (26.12394.110), text: `get` gives and `push` takes `&str`.
pub const VSA_110: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-110", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 110));

/// `Alvarion-VSA-111` (26.12394.111), text: `get` gives and `push` takes `&str`.
pub const VSA_111: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-111", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 111));

/// `Alvarion-VSA-112` (26.12394.112), text: `get` gives and `push` takes `&str`.
pub const VSA_112: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-112", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 112));

/// `Alvarion-VSA-113` (26.12394.113), text: `get` gives and `push` takes `&str`.
pub const VSA_113: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-113", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 113));

/// `Alvarion-VSA-114` (26.12394.114), text: `get` gives and `push` takes `&str`.
pub const VSA_114: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-114", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 114));

/// `Alvarion-VSA-115` (26.12394.115), text: `get` gives and `push` takes `&str`.
pub const VSA_115: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-115", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 115));

/// `Alvarion-VSA-116` (26.12394.116), text: `get` gives and `push` takes `&str`.
pub const VSA_116: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-116", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 116));

/// `Alvarion-VSA-117` (26.12394.117), text: `get` gives and `push` takes `&str`.
pub const VSA_117: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-117", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 117));

/// `Alvarion-VSA-118` (26.12394.118), text: `get` gives and `push` takes `&str`.
pub const VSA_118: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-118", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 118));

/// `Alvarion-VSA-119` (26.12394.119), text: `get` gives and `push` takes `&str`.
pub const VSA_119: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-119", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 119));

/// `Alvarion-VSA-120` (26.12394.120), text: `get` gives and `push` takes `&str`.
pub const VSA_120: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-120", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 120));

/// `Alvarion-VSA-121` (26.12394.121), text: `get` gives and `push` takes `&str`.
pub const VSA_121: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-121", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 121));

/// `Alvarion-VSA-122` (26.12394.122), text: `get` gives and `push` takes `&str`.
pub const VSA_122: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-122", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 122));

/// `Alvarion-VSA-123` (26.12394.123), text: `get` gives and `push` takes `&str`.
pub const VSA_123: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-123", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 123));

/// `Alvarion-VSA-124` (26.12394.124), text: `get` gives and `push` takes `&str`.
pub const VSA_124: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-124", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 124));

/// `Alvarion-VSA-125` (26.12394.125), text: `get` gives and `push` takes `&str`.
pub const VSA_125: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-125", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 125));

/// `Alvarion-VSA-126` (26.12394.126), text: `get` gives and `push` takes `&str`.
pub const VSA_126: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-126", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 126));

/// `Alvarion-VSA-127` (26.12394.127), text: `get` gives and `push` takes `&str`.
pub const VSA_127: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-127", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 127));

/// `Alvarion-VSA-128` (26.12394.128), text: `get` gives and `push` takes `&str`.
pub const VSA_128: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-128", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 128));

/// `Alvarion-VSA-129` (26.12394.129), text: `get` gives and `push` takes `&str`.
pub const VSA_129: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-129", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 129));

/// `Alvarion-VSA-130` (26.12394.130), text: `get` gives and `push` takes `&str`.
pub const VSA_130: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-130", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 130));

/// `Alvarion-VSA-131` (26.12394.131), text: `get` gives and `push` takes `&str`.
pub const VSA_131: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-131", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 131));

/// `Alvarion-VSA-132` (26.12394.132), text: `get` gives and `push` takes `&str`.
pub const VSA_132: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-132", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 132));

/// `Alvarion-VSA-133` (26.12394.133), text: `get` gives and `push` takes `&str`.
pub const VSA_133: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-133", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 133));

/// `Alvarion-VSA-134` (26.12394.134), text: `get` gives and `push` takes `&str`.
pub const VSA_134: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-134", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 134));

/// `Alvarion-VSA-135` (26.12394.135), text: `get` gives and `push` takes `&str`.
pub const VSA_135: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-135", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 135));

/// `Alvarion-VSA-136` (26.12394.136), text: `get` gives and `push` takes `&str`.
pub const VSA_136: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-136", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 136));

/// `Alvarion-VSA-137` (26.12394.137), text: `get` gives and `push` takes `&str`.
pub const VSA_137: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-137", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 137));

/// `Alvarion-VSA-138` (26.12394.138), text: `get` gives and `push` takes `&str`.
pub const VSA_138: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-138", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 138));

/// `Alvarion-VSA-139` (26.12394.139), text: `get` gives and `push` takes `&str`.
pub const VSA_139: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-139", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 139));

/// `Alvarion-VSA-140` (26.12394.140), text: `get` gives and `push` takes `&str`.
pub const VSA_140: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-140", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 140));

/// `Alvarion-VSA-141` (26.12394.141), text: `get` gives and `push` takes `&str`.
pub const VSA_141: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-141", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 141));

/// `Alvarion-VSA-142` (26.12394.142), text: `get` gives and `push` takes `&str`.
pub const VSA_142: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-142", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 142));

/// `Alvarion-VSA-143` (26.12394.143), text: `get` gives and `push` takes `&str`.
pub const VSA_143: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-143", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 143));

/// `Alvarion-VSA-144` (26.12394.144), text: `get` gives and `push` takes `&str`.
pub const VSA_144: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-144", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 144));

/// `Alvarion-VSA-145` (26.12394.145), text: `get` gives and `push` takes `&str`.
pub const VSA_145: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-145", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 145));

/// `Alvarion-VSA-146` (26.12394.146), text: `get` gives and `push` takes `&str`.
pub const VSA_146: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-146", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 146));

/// `Alvarion-VSA-147` (26.12394.147), text: `get` gives and `push` takes `&str`.
pub const VSA_147: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-147", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 147));

/// `Alvarion-VSA-148` (26.12394.148), text: `get` gives and `push` takes `&str`.
pub const VSA_148: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-148", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 148));

/// `Alvarion-VSA-149` (26.12394.149), text: `get` gives and `push` takes `&str`.
pub const VSA_149: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-149", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 149));

/// `Alvarion-VSA-150` (26.12394.150), text: `get` gives and `push` takes `&str`.
pub const VSA_150: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-150", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 150));

/// `Alvarion-VSA-151` (26.12394.151), text: `get` gives and `push` takes `&str`.
pub const VSA_151: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-151", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 151));

/// `Alvarion-VSA-152` (26.12394.152), text: `get` gives and `push` takes `&str`.
pub const VSA_152: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-152", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 152));

/// `Alvarion-VSA-153` (26.12394.153), text: `get` gives and `push` takes `&str`.
pub const VSA_153: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-153", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 153));

/// `Alvarion-VSA-154` (26.12394.154), text: `get` gives and `push` takes `&str`.
pub const VSA_154: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-154", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 154));

/// `Alvarion-VSA-155` (26.12394.155), text: `get` gives and `push` takes `&str`.
pub const VSA_155: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-155", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 155));

/// `Alvarion-VSA-156` (26.12394.156), text: `get` gives and `push` takes `&str`.
pub const VSA_156: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-156", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 156));

/// `Alvarion-VSA-157` (26.12394.157), text: `get` gives and `push` takes `&str`.
pub const VSA_157: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-157", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 157));

/// `Alvarion-VSA-158` (26.12394.158), text: `get` gives and `push` takes `&str`.
pub const VSA_158: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-158", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 158));

/// `Alvarion-VSA-159` (26.12394.159), text: `get` gives and `push` takes `&str`.
pub const VSA_159: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-159", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 159));

/// `Alvarion-VSA-160` (26.12394.160), text: `get` gives and `push` takes `&str`.
pub const VSA_160: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-160", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 160));

/// `Alvarion-VSA-161` (26.12394.161), text: `get` gives and `push` takes `&str`.
pub const VSA_161: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-161", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 161));

/// `Alvarion-VSA-162` (26.12394.162), text: `get` gives and `push` takes `&str`.
pub const VSA_162: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-162", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 162));

/// `Alvarion-VSA-163` (26.12394.163), text: `get` gives and `push` takes `&str`.
pub const VSA_163: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-163", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 163));

/// `Alvarion-VSA-164` (26.12394.164), text: `get` gives and `push` takes `&str`.
pub const VSA_164: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-164", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 164));

/// `Alvarion-VSA-165` (26.12394.165), text: `get` gives and `push` takes `&str`.
pub const VSA_165: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-165", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 165));

/// `Alvarion-VSA-166` (26.12394.166), text: `get` gives and `push` takes `&str`.
pub const VSA_166: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-166", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 166));

/// `Alvarion-VSA-167` (26.12394.167), text: `get` gives and `push` takes `&str`.
pub const VSA_167: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-167", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 167));

/// `Alvarion-VSA-168` (26.12394.168), text: `get` gives and `push` takes `&str`.
pub const VSA_168: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-168", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 168));

/// `Alvarion-VSA-169` (26.12394.169), text: `get` gives and `push` takes `&str`.
pub const VSA_169: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-169", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 169));

/// `Alvarion-VSA-170` (26.12394.170), text: `get` gives and `push` takes `&str`.
pub const VSA_170: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-170", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 170));

/// `Alvarion-VSA-171` (26.12394.171), text: `get` gives and `push` takes `&str`.
pub const VSA_171: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-171", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 171));

/// `Alvarion-VSA-172` (26.12394.172), text: `get` gives and `push` takes `&str`.
pub const VSA_172: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-172", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 172));

/// `Alvarion-VSA-173` (26.12394.173), text: `get` gives and `push` takes `&str`.
pub const VSA_173: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-173", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 173));

/// `Alvarion-VSA-174` (26.12394.174), text: `get` gives and `push` takes `&str`.
pub const VSA_174: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-174", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 174));

/// `Alvarion-VSA-175` (26.12394.175), text: `get` gives and `push` takes `&str`.
pub const VSA_175: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-175", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 175));

/// `Alvarion-VSA-176` (26.12394.176), text: `get` gives and `push` takes `&str`.
pub const VSA_176: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-176", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 176));

/// `Alvarion-VSA-177` (26.12394.177), text: `get` gives and `push` takes `&str`.
pub const VSA_177: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-177", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 177));

/// `Alvarion-VSA-178` (26.12394.178), text: `get` gives and `push` takes `&str`.
pub const VSA_178: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-178", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 178));

/// `Alvarion-VSA-179` (26.12394.179), text: `get` gives and `push` takes `&str`.
pub const VSA_179: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-179", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 179));

/// `Alvarion-VSA-180` (26.12394.180), text: `get` gives and `push` takes `&str`.
pub const VSA_180: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-180", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 180));

/// `Alvarion-VSA-181` (26.12394.181), text: `get` gives and `push` takes `&str`.
pub const VSA_181: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-181", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 181));

/// `Alvarion-VSA-182` (26.12394.182), text: `get` gives and `push` takes `&str`.
pub const VSA_182: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-182", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 182));

/// `Alvarion-VSA-183` (26.12394.183), text: `get` gives and `push` takes `&str`.
pub const VSA_183: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-183", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 183));

/// `Alvarion-VSA-184` (26.12394.184), text: `get` gives and `push` takes `&str`.
pub const VSA_184: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-184", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 184));

/// `Alvarion-VSA-185` (26.12394.185), text: `get` gives and `push` takes `&str`.
pub const VSA_185: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-185", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 185));

/// `Alvarion-VSA-186` (26.12394.186), text: `get` gives and `push` takes `&str`.
pub const VSA_186: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-186", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 186));

/// `Alvarion-VSA-187` (26.12394.187), text: `get` gives and `push` takes `&str`.
pub const VSA_187: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-187", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 187));

/// `Alvarion-VSA-188` (26.12394.188), text: `get` gives and `push` takes `&str`.
pub const VSA_188: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-188", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 188));

/// `Alvarion-VSA-189` (26.12394.189), text: `get` gives and `push` takes `&str`.
pub const VSA_189: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-189", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 189));

/// `Alvarion-VSA-190` (26.12394.190), text: `get` gives and `push` takes `&str`.
pub const VSA_190: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-190", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 190));

/// `Alvarion-VSA-191` (26.12394.191), text: `get` gives and `push` takes `&str`.
pub const VSA_191: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-191", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 191));

/// `Alvarion-VSA-192` (26.12394.192), text: `get` gives and `push` takes `&str`.
pub const VSA_192: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-192", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 192));

/// `Alvarion-VSA-193` (26.12394.193), text: `get` gives and `push` takes `&str`.
pub const VSA_193: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-193", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 193));

/// `Alvarion-VSA-194` (26.12394.194), text: `get` gives and `push` takes `&str`.
pub const VSA_194: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-194", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 194));

/// `Alvarion-VSA-195` (26.12394.195), text: `get` gives and `push` takes `&str`.
pub const VSA_195: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-195", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 195));

/// `Alvarion-VSA-196` (26.12394.196), text: `get` gives and `push` takes `&str`.
pub const VSA_196: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-196", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 196));

/// `Alvarion-VSA-197` (26.12394.197), text: `get` gives and `push` takes `&str`.
pub const VSA_197: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-197", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 197));

/// `Alvarion-VSA-198` (26.12394.198), text: `get` gives and `push` takes `&str`.
pub const VSA_198: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-198", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 198));

/// `Alvarion-VSA-199` (26.12394.199), text: `get` gives and `push` takes `&str`.
pub const VSA_199: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-199", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 199));

/// `Alvarion-VSA-200` (26.12394.200), text: `get` gives and `push` takes `&str`.
pub const VSA_200: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-200", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 200));

/// `Alvarion-VSA-201` (26.12394.201), text: `get` gives and `push` takes `&str`.
pub const VSA_201: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-201", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 201));

/// `Alvarion-VSA-202` (26.12394.202), text: `get` gives and `push` takes `&str`.
pub const VSA_202: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-202", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 202));

/// `Alvarion-VSA-203` (26.12394.203), text: `get` gives and `push` takes `&str`.
pub const VSA_203: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-203", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 203));

/// `Alvarion-VSA-204` (26.12394.204), text: `get` gives and `push` takes `&str`.
pub const VSA_204: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-204", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 204));

/// `Alvarion-VSA-205` (26.12394.205), text: `get` gives and `push` takes `&str`.
pub const VSA_205: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-205", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 205));

/// `Alvarion-VSA-206` (26.12394.206), text: `get` gives and `push` takes `&str`.
pub const VSA_206: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-206", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 206));

/// `Alvarion-VSA-207` (26.12394.207), text: `get` gives and `push` takes `&str`.
pub const VSA_207: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-207", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 207));

/// `Alvarion-VSA-208` (26.12394.208), text: `get` gives and `push` takes `&str`.
pub const VSA_208: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-208", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 208));

/// `Alvarion-VSA-209` (26.12394.209), text: `get` gives and `push` takes `&str`.
pub const VSA_209: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-209", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 209));

/// `Alvarion-VSA-210` (26.12394.210), text: `get` gives and `push` takes `&str`.
pub const VSA_210: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-210", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 210));

/// `Alvarion-VSA-211` (26.12394.211), text: `get` gives and `push` takes `&str`.
pub const VSA_211: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-211", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 211));

/// `Alvarion-VSA-212` (26.12394.212), text: `get` gives and `push` takes `&str`.
pub const VSA_212: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-212", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 212));

/// `Alvarion-VSA-213` (26.12394.213), text: `get` gives and `push` takes `&str`.
pub const VSA_213: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-213", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 213));

/// `Alvarion-VSA-214` (26.12394.214), text: `get` gives and `push` takes `&str`.
pub const VSA_214: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-214", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 214));

/// `Alvarion-VSA-215` (26.12394.215), text: `get` gives and `push` takes `&str`.
pub const VSA_215: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-215", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 215));

/// `Alvarion-VSA-216` (26.12394.216), text: `get` gives and `push` takes `&str`.
pub const VSA_216: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-216", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 216));

/// `Alvarion-VSA-217` (26.12394.217), text: `get` gives and `push` takes `&str`.
pub const VSA_217: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-217", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 217));

/// `Alvarion-VSA-218` (26.12394.218), text: `get` gives and `push` takes `&str`.
pub const VSA_218: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-218", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 218));

/// `Alvarion-VSA-219` (26.12394.219), text: `get` gives and `push` takes `&str`.
pub const VSA_219: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-219", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 219));

/// `Alvarion-VSA-220` (26.12394.220), text: `get` gives and `push` takes `&str`.
pub const VSA_220: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-220", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

/// `Alvarion-VSA-221` (26.12394.221), text: `get` gives and `push` takes `&str`.
pub const VSA_221: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-221", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));

/// `Alvarion-VSA-222` (26.12394.222), text: `get` gives and `push` takes `&str`.
pub const VSA_222: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-222", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 222));

/// `Alvarion-VSA-223` (26.12394.223), text: `get` gives and `push` takes `&str`.
pub const VSA_223: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-223", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 223));

/// `Alvarion-VSA-224` (26.12394.224), text: `get` gives and `push` takes `&str`.
pub const VSA_224: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-224", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 224));

/// `Alvarion-VSA-225` (26.12394.225), text: `get` gives and `push` takes `&str`.
pub const VSA_225: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-225", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 225));

/// `Alvarion-VSA-226` (26.12394.226), text: `get` gives and `push` takes `&str`.
pub const VSA_226: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-226", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 226));

/// `Alvarion-VSA-227` (26.12394.227), text: `get` gives and `push` takes `&str`.
pub const VSA_227: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-227", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 227));

/// `Alvarion-VSA-228` (26.12394.228), text: `get` gives and `push` takes `&str`.
pub const VSA_228: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-228", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 228));

/// `Alvarion-VSA-229` (26.12394.229), text: `get` gives and `push` takes `&str`.
pub const VSA_229: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-229", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 229));

/// `Alvarion-VSA-230` (26.12394.230), text: `get` gives and `push` takes `&str`.
pub const VSA_230: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-230", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 230));

/// `Alvarion-VSA-231` (26.12394.231), text: `get` gives and `push` takes `&str`.
pub const VSA_231: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-231", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 231));

/// `Alvarion-VSA-232` (26.12394.232), text: `get` gives and `push` takes `&str`.
pub const VSA_232: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-232", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 232));

/// `Alvarion-VSA-233` (26.12394.233), text: `get` gives and `push` takes `&str`.
pub const VSA_233: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-233", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 233));

/// `Alvarion-VSA-234` (26.12394.234), text: `get` gives and `push` takes `&str`.
pub const VSA_234: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-234", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 234));

/// `Alvarion-VSA-235` (26.12394.235), text: `get` gives and `push` takes `&str`.
pub const VSA_235: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-235", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 235));

/// `Alvarion-VSA-236` (26.12394.236), text: `get` gives and `push` takes `&str`.
pub const VSA_236: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-236", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 236));

/// `Alvarion-VSA-237` (26.12394.237), text: `get` gives and `push` takes `&str`.
pub const VSA_237: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-237", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 237));

/// `Alvarion-VSA-238` (26.12394.238), text: `get` gives and `push` takes `&str`.
pub const VSA_238: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-238", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 238));

/// `Alvarion-VSA-239` (26.12394.239), text: `get` gives and `push` takes `&str`.
pub const VSA_239: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-239", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 239));

/// `Alvarion-VSA-240` (26.12394.240), text: `get` gives and `push` takes `&str`.
pub const VSA_240: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-240", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 240));

/// `Alvarion-VSA-241` (26.12394.241), text: `get` gives and `push` takes `&str`.
pub const VSA_241: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-241", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 241));

/// `Alvarion-VSA-242` (26.12394.242), text: `get` gives and `push` takes `&str`.
pub const VSA_242: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-242", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 242));

/// `Alvarion-VSA-243` (26.12394.243), text: `get` gives and `push` takes `&str`.
pub const VSA_243: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-243", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 243));

/// `Alvarion-VSA-244` (26.12394.244), text: `get` gives and `push` takes `&str`.
pub const VSA_244: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-244", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 244));

/// `Alvarion-VSA-245` (26.12394.245), text: `get` gives and `push` takes `&str`.
pub const VSA_245: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-245", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 245));

/// `Alvarion-VSA-246` (26.12394.246), text: `get` gives and `push` takes `&str`.
pub const VSA_246: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-246", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 246));

/// `Alvarion-VSA-247` (26.12394.247), text: `get` gives and `push` takes `&str`.
pub const VSA_247: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-247", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 247));

/// `Alvarion-VSA-248` (26.12394.248), text: `get` gives and `push` takes `&str`.
pub const VSA_248: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-248", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 248));

/// `Alvarion-VSA-249` (26.12394.249), text: `get` gives and `push` takes `&str`.
pub const VSA_249: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-249", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 249));

/// `Alvarion-VSA-250` (26.12394.250), text: `get` gives and `push` takes `&str`.
pub const VSA_250: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-250", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 250));

/// `Alvarion-VSA-251` (26.12394.251), text: `get` gives and `push` takes `&str`.
pub const VSA_251: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-251", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 251));

/// `Alvarion-VSA-252` (26.12394.252), text: `get` gives and `push` takes `&str`.
pub const VSA_252: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-252", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 252));

/// `Alvarion-VSA-253` (26.12394.253), text: `get` gives and `push` takes `&str`.
pub const VSA_253: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-253", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 253));

/// `Alvarion-VSA-254` (26.12394.254), text: `get` gives and `push` takes `&str`.
pub const VSA_254: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-254", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 254));

/// `Alvarion-VSA-255` (26.12394.255), text: `get` gives and `push` takes `&str`.
pub const VSA_255: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Alvarion-VSA-255", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 255));
