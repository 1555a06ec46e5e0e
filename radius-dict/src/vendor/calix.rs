// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Calix` (6321).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(6321);

/// `Calix-Role` (26.6321.1), text: `get` gives and `push` takes `&str`.
pub const ROLE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Calix-Role", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

/// `Calix-CMS-User-Group` (26.6321.220), text: `get` gives and `push` takes `&str`.
pub const CMS_USER_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Calix-CMS-User-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 220));

::radius_dict::enumeration! {
    /// A value of `Calix-CMS-Alarm-Filter`.
    pub CmsAlarmFilter
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `Calix-CMS-Alarm-Filter` (26.6321.221), a named number: `get` gives and `push` takes `CmsAlarmFilter`.
pub const CMS_ALARM_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CmsAlarmFilter>> =
    ::radius_proto::typed::TypedAttribute::at("Calix-CMS-Alarm-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 221));

::radius_dict::enumeration! {
    /// A value of `Calix-CMS-Event-Filter`.
    pub CmsEventFilter
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `Calix-CMS-Event-Filter` (26.6321.222), a named number: `get` gives and `push` takes `CmsEventFilter`.
pub const CMS_EVENT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CmsEventFilter>> =
    ::radius_proto::typed::TypedAttribute::at("Calix-CMS-Event-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 222));

::radius_dict::enumeration! {
    /// A value of `Calix-CMS-Threshold-Event-Filter`.
    pub CmsThresholdEventFilter
    DISABLED = 0, "Disabled";
    ENABLED = 1, "Enabled";
}

/// `Calix-CMS-Threshold-Event-Filter` (26.6321.223), a named number: `get` gives and `push` takes `CmsThresholdEventFilter`.
pub const CMS_THRESHOLD_EVENT_FILTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CmsThresholdEventFilter>> =
    ::radius_proto::typed::TypedAttribute::at("Calix-CMS-Threshold-Event-Filter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 223));
