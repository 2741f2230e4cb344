//! What is due, and what is late.

use jiff::civil::{Date, date as day};
use plenary::model::date_spec::{DateReading, DateSpec, read_date};
use plenary::model::paper::PaperVersion;
use plenary::planning::follow_up::VersionStanding::{Awaited, Late, MayBeLate, Received, Superseded};
use plenary::planning::follow_up::{Due, due, versions};

const TODAY: Date = day(2016, 5, 24);

fn date(text: &str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) => date,
        other => panic!("{text} is read as {other:?}"),
    }
}

#[test]
fn nothing_is_past_that_may_not_be() {
    let cases = [
        ("23 May 2016", Due::Past),
        ("24 May 2016", Due::Ahead),
        ("April 2016", Due::Past),
        ("May 2016", Due::MayBePast),
        ("June 2016", Due::Ahead),
        ("Q2 2016", Due::MayBePast),
        ("2016", Due::MayBePast),
        ("2015", Due::Past),
        ("23-25 May 2016", Due::Ahead),
        ("20-23 May 2016", Due::Past),
        ("until May 2016", Due::Ahead),
        ("until April 2016", Due::Past),
        ("since 2014", Due::MayBePast),
        ("since 2017", Due::Ahead),
        ("", Due::NotKnown),
        ("TBC", Due::NotKnown),
        ("two years", Due::NotKnown),
    ];
    for (text, expected) in cases {
        assert_eq!(due(&date(text), TODAY), expected, "{text}");
    }
}

#[test]
fn what_has_come_in_or_was_overtaken_is_not_late() {
    let version = |language: &str, revision, due: &str, received: &str| PaperVersion {
        language: language.to_owned(),
        revision,
        due: date(due),
        received: date(received),
        ..PaperVersion::default()
    };
    let of_paper = [
        version("en", 0, "1 May 2016", "3 May 2016"),
        version("en", 1, "June 2016", ""),
        version("fr", 0, "1 May 2016", ""),
        version("fr", 1, "10 May 2016", "12 May 2016"),
        version("de", 0, "1 May 2016", ""),
        version("es", 0, "May 2016", ""),
        version("it", 0, "", ""),
    ];
    let expected = [Received, Awaited, Superseded, Received, Late, MayBeLate, Awaited];
    assert_eq!(versions(&of_paper, TODAY), expected);
    assert_eq!(versions(&of_paper, TODAY).into_iter().max(), Some(Late));
}
