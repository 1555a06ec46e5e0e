// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `Kineto` (16445).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::with_format(16445, ::radius_proto::attribute::VendorFormat::LUCENT);

/// `Kineto-UMA-Release-Indicator` (26.16445.2), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_RELEASE_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Release-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));

/// `Kineto-UMA-AP-Radio-Identity` (26.16445.3), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_AP_RADIO_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-AP-Radio-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 3));

/// `Kineto-UMA-Cell-Identity` (26.16445.4), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_CELL_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Cell-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 4));

/// `Kineto-UMA-Location-Area-Identification` (26.16445.5), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_LOCATION_AREA_IDENTIFICATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Location-Area-Identification", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 5));

/// `Kineto-UMA-Coverage-Indicator` (26.16445.6), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_COVERAGE_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Coverage-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 6));

/// `Kineto-UMA-Classmark` (26.16445.7), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_CLASSMARK: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Classmark", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 7));

/// `Kineto-UMA-Geographical-Location` (26.16445.8), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_GEOGRAPHICAL_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Geographical-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 8));

/// `Kineto-UMA-SGW-IP-Address` (26.16445.9), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_SGW_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-SGW-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 9));

/// `Kineto-UMA-SGW-FQDN` (26.16445.10), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_SGW_FQDN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-SGW-FQDN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 10));

/// `Kineto-UMA-Redirection-Counter` (26.16445.11), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_REDIRECTION_COUNTER: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Redirection-Counter", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 11));

/// `Kineto-UMA-Discovery-Reject-Cause` (26.16445.12), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_DISCOVERY_REJECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Discovery-Reject-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 12));

/// `Kineto-UMA-RRC-State` (26.16445.17), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_RRC_STATE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-RRC-State", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 17));

/// `Kineto-UMA-Register-Reject-Cause` (26.16445.21), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_REGISTER_REJECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Register-Reject-Cause", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 21));

/// `Kineto-UMA-Routing-Area-Code` (26.16445.41), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_ROUTING_AREA_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Routing-Area-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 41));

/// `Kineto-UMA-AP-Location` (26.16445.42), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_AP_LOCATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-AP-Location", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 42));

/// `Kineto-UMA-Location-Status` (26.16445.44), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_LOCATION_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Location-Status", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 44));

/// `Kineto-UMA-Utran-Cell-Identity` (26.16445.49), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_UTRAN_CELL_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Utran-Cell-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 49));

/// `Kineto-UMA-Location-Blacklist-Indicator` (26.16445.58), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_LOCATION_BLACKLIST_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Location-Blacklist-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 58));

/// `Kineto-UMA-AP-Service-Name` (26.16445.61), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_AP_SERVICE_NAME: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-AP-Service-Name", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 61));

/// `Kineto-UMA-Service-Zone-Information` (26.16445.62), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_SERVICE_ZONE_INFORMATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Service-Zone-Information", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 62));

/// `Kineto-UMA-Serving-UNC-Table-Indicator` (26.16445.67), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_SERVING_UNC_TABLE_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Serving-UNC-Table-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 67));

/// `Kineto-UMA-Registration-Indicators` (26.16445.68), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_REGISTRATION_INDICATORS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Registration-Indicators", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 68));

/// `Kineto-UMA-UMA-PLMN-List` (26.16445.69), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_UMA_PLMN_LIST: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-UMA-PLMN-List", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 69));

/// `Kineto-UMA-Required-UMA-Services` (26.16445.71), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_REQUIRED_UMA_SERVICES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-Required-UMA-Services", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 71));

/// `Kineto-UMA-3G-Cell-Identity` (26.16445.73), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_3G_CELL_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-3G-Cell-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 73));

/// `Kineto-UMA-MS-Radio-Identity` (26.16445.96), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_MS_RADIO_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-MS-Radio-Identity", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 96));

/// `Kineto-UMA-UNC-IP-Address` (26.16445.97), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_UNC_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-UNC-IP-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 97));

/// `Kineto-UMA-UNC-FQDN` (26.16445.98), octets: `get` gives and `push` takes `&[u8]`.
pub const UMA_UNC_FQDN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UMA-UNC-FQDN", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 98));

/// `Kineto-URR-Transaction-Type` (26.16445.65281), octets: `get` gives and `push` takes `&[u8]`.
pub const URR_TRANSACTION_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-URR-Transaction-Type", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65281));

/// `Kineto-Location-Key` (26.16445.65282), octets: `get` gives and `push` takes `&[u8]`. Logs show only its length.
pub const LOCATION_KEY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-Location-Key", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65282));

/// `Kineto-UP-Client-Remote-Address` (26.16445.65283), octets: `get` gives and `push` takes `&[u8]`.
pub const UP_CLIENT_REMOTE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-UP-Client-Remote-Address", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65283));

/// `Kineto-Hand-In-Control-Flag` (26.16445.65284), octets: `get` gives and `push` takes `&[u8]`.
pub const HAND_IN_CONTROL_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-Hand-In-Control-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65284));

/// `Kineto-Hand-Out-Control-Flag` (26.16445.65285), octets: `get` gives and `push` takes `&[u8]`.
pub const HAND_OUT_CONTROL_FLAG: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-Hand-Out-Control-Flag", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65285));

/// `Kineto-Billing-Rate-Indicator` (26.16445.65286), octets: `get` gives and `push` takes `&[u8]`.
pub const BILLING_RATE_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-Billing-Rate-Indicator", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65286));

/// `Kineto-Service-Area-Code` (26.16445.65289), octets: `get` gives and `push` takes `&[u8]`.
pub const SERVICE_AREA_CODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("Kineto-Service-Area-Code", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65289));

/// `KW-IUH-MESSAGE-TYPE` (26.16445.65408), text: `get` gives and `push` takes `&str`.
pub const KW_IUH_MESSAGE_TYPE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("KW-IUH-MESSAGE-TYPE", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65408));

/// `KW-HNB-REMOTE-ADDRESS` (26.16445.65409), an IPv4 address: `get` gives and `push` takes `Ipv4Addr`.
pub const KW_HNB_REMOTE_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Ipv4Address> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-REMOTE-ADDRESS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65409));

/// `KW-HNB-IDENTITY` (26.16445.65410), text: `get` gives and `push` takes `&str`.
pub const KW_HNB_IDENTITY: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-IDENTITY", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65410));

::radius_dict::enumeration! {
    /// A value of `KW-HNB-LOC-INFO-MACRO-COVERAGE-IND`.
    pub KwHnbLocInfoMacroCoverageInd
    GERAN = 0, "GERAN";
    UTRAN = 1, "UTRAN";
    NONE = 2, "NONE";
}

/// `KW-HNB-LOC-INFO-MACRO-COVERAGE-IND` (26.16445.65411), a named number: `get` gives and `push` takes `KwHnbLocInfoMacroCoverageInd`.
pub const KW_HNB_LOC_INFO_MACRO_COVERAGE_IND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<KwHnbLocInfoMacroCoverageInd>> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-LOC-INFO-MACRO-COVERAGE-IND", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65411));

/// `KW-HNB-LOC-INFO-GERAN-CELL-ID` (26.16445.65412), text: `get` gives and `push` takes `&str`.
pub const KW_HNB_LOC_INFO_GERAN_CELL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-LOC-INFO-GERAN-CELL-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65412));

/// `KW-HNB-LOC-INFO-UTRAN-CELL-ID` (26.16445.65413), text: `get` gives and `push` takes `&str`.
pub const KW_HNB_LOC_INFO_UTRAN_CELL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-LOC-INFO-UTRAN-CELL-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65413));

::radius_dict::enumeration! {
    /// A value of `KW-HNB-LOC-INFO-GEO-COORDINATES`.
    pub KwHnbLocInfoGeoCoordinates
    NORTH = 0, "North";
    SOUTH = 1, "South";
}

/// `KW-HNB-LOC-INFO-GEO-COORDINATES` (26.16445.65414), a named number: `get` gives and `push` takes `KwHnbLocInfoGeoCoordinates`.
pub const KW_HNB_LOC_INFO_GEO_COORDINATES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<KwHnbLocInfoGeoCoordinates>> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-LOC-INFO-GEO-COORDINATES", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65414));

::radius_dict::enumeration! {
    /// A value of `KW-HNB-LOC-INFO-ALTITUDE-Direction`.
    pub KwHnbLocInfoAltitudeDirection
    HEIGHT = 0, "Height";
    DEPTH = 1, "Depth";
}

/// `KW-HNB-LOC-INFO-ALTITUDE-Direction` (26.16445.65415), a named number: `get` gives and `push` takes `KwHnbLocInfoAltitudeDirection`.
pub const KW_HNB_LOC_INFO_ALTITUDE_DIRECTION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<KwHnbLocInfoAltitudeDirection>> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-LOC-INFO-ALTITUDE-Direction", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65415));

/// `KW-HNB-LOC-INFO-IP-ADDRESS` (26.16445.65416), text: `get` gives and `push` takes `&str`.
pub const KW_HNB_LOC_INFO_IP_ADDRESS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-LOC-INFO-IP-ADDRESS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65416));

/// `KW-HNB-PLMN-ID` (26.16445.65417), text: `get` gives and `push` takes `&str`.
pub const KW_HNB_PLMN_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-PLMN-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65417));

/// `KW-HNB-CELL-ID` (26.16445.65418), text: `get` gives and `push` takes `&str`.
pub const KW_HNB_CELL_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-CELL-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65418));

/// `KW-HNB-LAC` (26.16445.65419), text: `get` gives and `push` takes `&str`.
pub const KW_HNB_LAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-LAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65419));

/// `KW-HNB-RAC` (26.16445.65420), text: `get` gives and `push` takes `&str`.
pub const KW_HNB_RAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-RAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65420));

/// `KW-HNB-SAC` (26.16445.65421), text: `get` gives and `push` takes `&str`.
pub const KW_HNB_SAC: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-SAC", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65421));

/// `KW-HNB-CSG-ID` (26.16445.65422), text: `get` gives and `push` takes `&str`.
pub const KW_HNB_CSG_ID: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-CSG-ID", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65422));

::radius_dict::enumeration! {
    /// A value of `KW-UE-Capabilities`.
    pub KwUeCapabilities
    R99 = 0, "R99";
    CSG_CAPABLE = 0, "CSG-Capable";
    REL_4 = 1, "Rel-4";
    NOT_CSG_CAPABLE = 1, "Not-CSG-Capable";
    REL_5 = 2, "Rel-5";
    REL_6 = 3, "Rel-6";
    REL_7 = 4, "Rel-7";
    REL_8 = 5, "Rel-8";
}

/// `KW-UE-Capabilities` (26.16445.65423), a named number: `get` gives and `push` takes `KwUeCapabilities`.
pub const KW_UE_CAPABILITIES: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<KwUeCapabilities>> =
    ::radius_proto::typed::TypedAttribute::at("KW-UE-Capabilities", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65423));

/// `KW-HNB-LOCATION-AREA-IND` (26.16445.65424), octets: `get` gives and `push` takes `&[u8]`.
pub const KW_HNB_LOCATION_AREA_IND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-LOCATION-AREA-IND", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65424));

/// `KW-IUH-BILLING-RATE-INDICATOR` (26.16445.65425), octets: `get` gives and `push` takes `&[u8]`.
pub const KW_IUH_BILLING_RATE_INDICATOR: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("KW-IUH-BILLING-RATE-INDICATOR", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65425));

/// `KW-REGISTRATION-REJECT-CAUSE` (26.16445.65426), octets: `get` gives and `push` takes `&[u8]`.
pub const KW_REGISTRATION_REJECT_CAUSE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("KW-REGISTRATION-REJECT-CAUSE", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65426));

/// `KW-HNB-LOCATION-BLACKLIST-IND` (26.16445.65427), octets: `get` gives and `push` takes `&[u8]`.
pub const KW_HNB_LOCATION_BLACKLIST_IND: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-LOCATION-BLACKLIST-IND", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65427));

/// `KW-HNB-CELL-ACCESS-MODE` (26.16445.65428), octets: `get` gives and `push` takes `&[u8]`.
pub const KW_HNB_CELL_ACCESS_MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("KW-HNB-CELL-ACCESS-MODE", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65428));

/// `KW-UE-MEMBERSHIP-STATUS` (26.16445.65429), octets: `get` gives and `push` takes `&[u8]`.
pub const KW_UE_MEMBERSHIP_STATUS: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =
    ::radius_proto::typed::TypedAttribute::at("KW-UE-MEMBERSHIP-STATUS", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 65429));
