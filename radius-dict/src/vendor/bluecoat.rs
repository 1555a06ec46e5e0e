// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.

//! `BlueCoat` (14501).

/// The vendor, with the format of its attributes.
pub const VENDOR: ::radius_proto::attribute::Vendor = ::radius_proto::attribute::Vendor::new(14501);

/// `Blue-Coat-Group` (26.14501.1), text: `get` gives and `push` takes `&str`.
pub const COAT_GROUP: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Text> =
    ::radius_proto::typed::TypedAttribute::at("Blue-Coat-Group", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 1));

::radius_dict::enumeration! {
    /// A value of `Blue-Coat-Authorization`.
    pub CoatAuthorization
    NO_ACCESS = 0, "No-Access";
    READ_ONLY_ACCESS = 1, "Read-Only-Access";
    READ_WRITE_ACCESS = 2, "Read-Write-Access";
}

/// `Blue-Coat-Authorization` (26.14501.2), a named number: `get` gives and `push` takes `CoatAuthorization`.
pub const COAT_AUTHORIZATION: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<CoatAuthorization>> =
    ::radius_proto::typed::TypedAttribute::at("Blue-Coat-Authorization", ::radius_proto::attribute::AttributePath::vendor(VENDOR, 2));
