//! Words survive: written here, read by the library's parser, and compared.

use ical::prop::IcalProp;
use ical::tree::cst::IcalCst;
use ical::value::IcalValue;
use plenary::exchange::ics::CalendarItem;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

use super::{ALL, exported, meeting, value, written};

/// What iCalendar can hold of a text: NFC, one kind of line end, and no control character.
fn holdable(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.nfc().filter(|&c| c == '\n' || c == '\t' || !c.is_control()).collect()
}

/// The texts of that property in the only event, as the parser reads them.
fn read(calendar: &str, name: &str) -> Vec<String> {
    let cst = IcalCst::parse(calendar).expect("a calendar");
    let ical = cst.decode();
    let of_event = |property: &&IcalProp<'_>| property.name.eq_ignore_ascii_case(name);
    let texts = ical.components.iter().flat_map(|component| component.props.iter()).filter(of_event);
    texts
        .flat_map(|property| match &property.value {
            IcalValue::Text(text) => vec![text.0.to_string()],
            IcalValue::TextList(texts) => texts.0.iter().map(ToString::to_string).collect(),
            other => panic!("{name} holds {other:?}"),
        })
        .collect()
}

/// Any text, with what iCalendar and UTF-8 make difficult more often than chance would.
fn any_text() -> impl Strategy<Value = String> {
    let awkward = prop_oneof![
        Just("\\".to_owned()),
        Just("\\n".to_owned()),
        Just(";,:\"^'".to_owned()),
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("\u{0}\u{7f}\u{85}".to_owned()),
        Just("e\u{301}".to_owned()),
        Just("👩‍👩‍👧‍👦 “T-CY” – ’?@+_".to_owned()),
        Just("END:VEVENT".to_owned()),
        any::<String>(),
        "[ -~]{60,90}",
        "[é😀]{10,40}",
    ];
    prop::collection::vec(awkward, 0..6).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn any_text_survives_the_file(
        title in any_text(),
        paragraph in any_text(),
        place in any_text(),
        category in any_text(),
        date_text in any_text(),
    ) {
        let mut item = CalendarItem {
            description: vec![paragraph.clone()],
            place: place.clone(),
            categories: vec![category.clone()],
            ..meeting(1, &title, written("12 April 2027"))
        };
        item.date.raw = date_text.clone();
        let (calendar, _) = exported(vec![item], &ALL);

        let absent_if_empty = |text: &str| Some(holdable(text)).filter(|text| !text.is_empty());
        prop_assert_eq!(read(&calendar, "SUMMARY"), vec![holdable(&title)]);
        prop_assert_eq!(read(&calendar, "DESCRIPTION").into_iter().next(), absent_if_empty(&paragraph));
        prop_assert_eq!(read(&calendar, "LOCATION").into_iter().next(), absent_if_empty(&place));
        prop_assert_eq!(read(&calendar, "CATEGORIES"), vec![holdable(&category)]);
        let raw = value(&calendar, "X-PLENARY-DATE-TEXT");
        prop_assert_eq!(raw.is_some(), absent_if_empty(&date_text).is_some());

        for line in calendar.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']), "bare line end: {line:?}");
        }
        prop_assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    }
}

#[test]
fn typography_survives_unchanged() {
    let title = "“T-CY 16” – Octopus’ 15th? Cybercrime@EAP II; GLACY+, Cybercrime_XR \\ 1/2";
    let (calendar, _) = exported(vec![meeting(1, title, written("12 April 2027"))], &ALL);
    assert_eq!(read(&calendar, "SUMMARY"), [title]);
}

#[test]
fn a_title_of_digits_is_not_taken_for_a_number() {
    let mut item = meeting(1, "007", written("12 April 2027"));
    item.status = plenary::model::meeting::EventStatus::Cancelled;
    let (calendar, _) = exported(vec![item], &ALL);
    assert_eq!(read(&calendar, "SUMMARY"), ["CANCELLED: 007"]);
}

#[test]
fn what_is_no_web_address_is_kept_in_the_description() {
    let item = CalendarItem {
        online_link: "Teams, link follows".to_owned(),
        url: "see the website".to_owned(),
        ..meeting(1, "Online", written("12 April 2027"))
    };
    let (calendar, _) = exported(vec![item], &ALL);
    assert_eq!(read(&calendar, "DESCRIPTION"), ["Teams, link follows\n\nsee the website"]);
    assert_eq!(value(&calendar, "CONFERENCE"), None);
    assert_eq!(value(&calendar, "URL"), None);
}
