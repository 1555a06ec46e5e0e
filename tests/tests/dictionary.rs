//! Names, numbers and values of the embedded dictionary.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use radius_dict::{
    Dictionary, Oid, OidError,
    rfc2865::{self, NasPortType, ServiceType},
    rfc2866::{self, AcctStatusType, AcctTerminateCause},
    rfc2869,
};
use radius_proto::{AttributeType, value::Kind};

const EMBEDDED: &Dictionary = Dictionary::EMBEDDED;

#[test]
fn a_constant_and_the_table_say_the_same() {
    let user_name = EMBEDDED.attribute(rfc2865::USER_NAME.attribute_type()).unwrap();
    assert_eq!((user_name.name(), user_name.kind()), (rfc2865::USER_NAME.name(), Kind::Text));
    let session = EMBEDDED.attribute_named("acct-session-id").unwrap();
    assert_eq!(session.oid(), Oid::from(rfc2866::ACCT_SESSION_ID.attribute_type()));
    let timestamp = EMBEDDED.attribute_named(rfc2869::EVENT_TIMESTAMP.name()).unwrap();
    assert_eq!((timestamp.oid().to_string().as_str(), timestamp.kind()), ("55", Kind::Time));
}

#[test]
fn every_attribute_of_the_three_rfcs_is_there_once_under_its_name_and_number() {
    let all: Vec<_> = EMBEDDED.attributes().collect();
    // RFC 2865: 41, RFC 2866: 12, RFC 2869: 18 (fact sheet, R-1, R-2, R-5).
    assert_eq!(all.len(), 41 + 12 + 18);
    assert!(all.windows(2).all(|pair| pair[0].oid() < pair[1].oid()));
    for definition in &all {
        assert_eq!(EMBEDDED.attribute_named(definition.name()).unwrap().oid(), definition.oid());
        let values: Vec<_> = definition.values().collect();
        assert!(values.windows(2).all(|pair| pair[0].0 < pair[1].0), "{}", definition.name());
        assert_eq!(definition.kind() == Kind::Enumerated, !values.is_empty(), "{}", definition.name());
        for (number, name) in values {
            assert_eq!(definition.value_named(&name.to_lowercase()), Some(number));
            assert_eq!(definition.value_name(number), Some(name));
        }
    }
}

#[test]
fn what_is_hidden_or_gives_a_password_away_is_marked() {
    let secret: Vec<_> =
        EMBEDDED.attributes().filter(|definition| definition.is_secret()).map(|definition| definition.name()).collect();
    assert_eq!(secret, ["User-Password", "CHAP-Password", "ARAP-Password", "ARAP-Challenge-Response"]);
    assert!(EMBEDDED.attribute(AttributeType::USER_PASSWORD).unwrap().is_hidden());
    assert!(!EMBEDDED.attribute(AttributeType::CHAP_PASSWORD).unwrap().is_hidden());
}

#[test]
fn enumerated_values_have_names_and_unnamed_numbers_survive() {
    assert_eq!(ServiceType::FRAMED_USER.to_string(), "Framed-User");
    assert_eq!(NasPortType::WIRELESS_802_11.0, 19);
    assert_eq!(NasPortType::VIRTUAL.name(), Some("Virtual"));
    assert_eq!(AcctStatusType::INTERIM_UPDATE.name(), Some("Interim-Update"));
    assert_eq!(AcctTerminateCause::USER_REQUEST.0, 1);
    assert_eq!((ServiceType(4242).name(), ServiceType(4242).to_string()), (None, "4242".to_owned()));
    assert_eq!(format!("{:?}", ServiceType::LOGIN_USER), "ServiceType(1, Login-User)");
}

#[test]
fn what_is_unknown_is_none() {
    assert!(EMBEDDED.attribute(AttributeType(17)).is_none());
    assert!(EMBEDDED.attribute("26.9.1".parse::<Oid>().unwrap()).is_none());
    assert!(EMBEDDED.attribute("4294967295".parse::<Oid>().unwrap()).is_none());
    assert!(EMBEDDED.attribute_named("No-Such-Attribute").is_none());
}

#[test]
fn a_path_that_is_none_is_an_error_that_says_which_part() {
    let cases = [
        ("", OidError::Number { index: 0 }),
        ("26..1", OidError::Number { index: 1 }),
        ("26.x", OidError::Number { index: 1 }),
        ("+1", OidError::Number { index: 0 }),
        ("26.4294967296", OidError::Number { index: 1 }),
        ("1.2.3.4.5.6.7.8.9", OidError::TooDeep),
    ];
    for (text, expected) in cases {
        assert_eq!(text.parse::<Oid>(), Err(expected), "{text:?}");
    }
    let error = OidError::Number { index: 1 }.to_string();
    assert_eq!(error, "part 2 of the attribute's path is not a number from 0 to 4294967295");
}
