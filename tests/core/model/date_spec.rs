//! What each way of writing a date is read as.

use jiff::civil::{Time, date, time};
use plenary::error::Error;
use plenary::model::certainty::Certainty;
use plenary::model::date_spec::{DateReading, DateSpec, Precision, format_date, read_date};
use plenary::model::language::Language::{English, French};
use plenary::model::written::marks_doubt;

fn understood(text: &str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) => {
            assert_eq!(date.raw, text);
            date.check("date").unwrap_or_else(|error| panic!("{text:?} breaks an invariant: {error}"));
            date
        }
        other => panic!("{text:?} was read as {other:?}"),
    }
}

#[track_caller]
fn reads(text: &str, edtf: &str) {
    assert_eq!(understood(text).edtf.as_deref(), Some(edtf), "{text:?}");
}

#[track_caller]
fn reads_at(text: &str, edtf: &str, starts_at: Time, ends_at: Option<Time>, zone: Option<&str>) {
    let date = understood(text);
    assert_eq!(
        (date.edtf.as_deref(), date.starts_at, date.ends_at, date.time_zone.as_deref()),
        (Some(edtf), Some(starts_at), ends_at, zone),
        "{text:?}"
    );
}

#[track_caller]
fn not_understood(text: &str) {
    let expected = DateSpec { raw: text.to_owned(), ..DateSpec::default() };
    assert_eq!(read_date(text, None), DateReading::NotUnderstood(expected), "{text:?}");
}

#[track_caller]
fn ambiguous(text: &str, edtf: &[&str]) {
    match read_date(text, None) {
        DateReading::Ambiguous(dates) => {
            let found: Vec<_> = dates.iter().filter_map(|date| date.edtf.as_deref()).collect();
            assert_eq!(found, edtf, "{text:?}");
            assert!(dates.iter().all(|date| date.raw == text && date.check("date").is_ok()));
        }
        other => panic!("{text:?} was read as {other:?}"),
    }
}

#[test]
fn single_dates_are_read_in_both_languages() {
    for (text, edtf) in [
        ("30 November 2015", "2015-11-30"),
        ("30 novembre 2015", "2015-11-30"),
        ("30th of November, 2015", "2015-11-30"),
        ("November 30, 2015", "2015-11-30"),
        ("Nov. 30 2015", "2015-11-30"),
        ("on 30 Nov 2015", "2015-11-30"),
        ("le 30 novembre 2015", "2015-11-30"),
        ("1er mars 2017", "2017-03-01"),
        ("1ᵉʳ mars 2017", "2017-03-01"),
        ("3 MAI 2017", "2017-05-03"),
        ("8\u{a0}août\u{202f}2017", "2017-08-08"),
        ("8 aout 2017", "2017-08-08"),
        ("13/4/2016", "2016-04-13"),
        ("4/13/2016", "2016-04-13"),
        ("13.4.2016", "2016-04-13"),
        ("13-04-2016", "2016-04-13"),
        ("4/4/2016", "2016-04-04"),
        ("2016/04/13", "2016-04-13"),
        ("Feb 2016", "2016-02"),
        ("Feb. 2016", "2016-02"),
        ("févr. 2016", "2016-02"),
        ("February, 2016", "2016-02"),
        ("en février 2016", "2016-02"),
        ("June 2017", "2017-06"),
        ("06/2017", "2017-06"),
        ("Q3 2027", "2027-35"),
        ("q3 2027", "2027-35"),
        ("2027 Q3", "2027-35"),
        ("2027-Q3", "2027-35"),
        ("Q3/2027", "2027-35"),
        ("3rd quarter 2027", "2027-35"),
        ("third quarter of 2027", "2027-35"),
        ("3e trimestre 2027", "2027-35"),
        ("3ème trimestre de 2027", "2027-35"),
        ("troisième trimestre 2027", "2027-35"),
        ("au 1er trimestre 2027", "2027-33"),
        ("T3 2027", "2027-35"),
        ("first half of 2016", "2016-40"),
        ("H2 2016", "2016-41"),
        ("2e semestre 2016", "2016-41"),
        ("2027", "2027"),
    ] {
        reads(text, edtf);
    }
}

#[test]
fn intervals_share_what_is_written_once() {
    for (text, edtf) in [
        ("1-2 December 2015", "2015-12-01/2015-12-02"),
        ("1 – 2 December 2015", "2015-12-01/2015-12-02"),
        ("1 and 2 December 2015", "2015-12-01/2015-12-02"),
        ("1er et 2 décembre 2015", "2015-12-01/2015-12-02"),
        ("December 1-2, 2015", "2015-12-01/2015-12-02"),
        ("14–18 novembre 2016", "2016-11-14/2016-11-18"),
        ("14—18 novembre 2016", "2016-11-14/2016-11-18"),
        ("14 au 18 novembre 2016", "2016-11-14/2016-11-18"),
        ("du 14 au 18 novembre 2016", "2016-11-14/2016-11-18"),
        ("from 14 to 18 November 2016", "2016-11-14/2016-11-18"),
        ("from the 14th to the 18th of November 2016", "2016-11-14/2016-11-18"),
        ("Monday 14 – Friday 18 November 2016", "2016-11-14/2016-11-18"),
        ("lundi 14 au vendredi 18 novembre 2016", "2016-11-14/2016-11-18"),
        ("14.11.2016 - 18.11.2016", "2016-11-14/2016-11-18"),
        ("Nov 2013 – Oct 2016", "2013-11/2016-10"),
        ("nov. 2013 - oct. 2016", "2013-11/2016-10"),
        ("de novembre 2013 à octobre 2016", "2013-11/2016-10"),
        ("d’avril à juin 2017", "2017-04/2017-06"),
        ("May 2015 – October 2017", "2015-05/2017-10"),
        ("May–June 2027", "2027-05/2027-06"),
        ("30 May – 2 June 2016", "2016-05-30/2016-06-02"),
        ("May 30 – June 2, 2016", "2016-05-30/2016-06-02"),
        ("Friday 30 December – Monday 2 January 2017", "2016-12-30/2017-01-02"),
        ("30 December – 2 January 2017", "2016-12-30/2017-01-02"),
        ("30 December 2016 – 2 January 2017", "2016-12-30/2017-01-02"),
        ("3/4/2016 – 13/4/2016", "2016-04-03/2016-04-13"),
        ("2014-2016", "2014/2016"),
        ("Q1–Q2 2027", "2027-33/2027-34"),
        ("2016-05-30 to 2016-06-02", "2016-05-30/2016-06-02"),
        ("2016-05 - 2016-07", "2016-05/2016-07"),
        ("since 2014", "2014/.."),
        ("depuis 2014", "2014/.."),
        ("from May 2016 onwards", "2016-05/.."),
        ("à partir du 3 mai 2016", "2016-05-03/.."),
        ("until June 2017", "../2017-06"),
        ("jusqu’au 3 juin 2017", "../2017-06-03"),
    ] {
        reads(text, edtf);
    }
}

#[test]
fn choices_are_kept_as_choices() {
    for (text, edtf) in [
        ("between May and June 2027", "[2027-05..2027-06]"),
        ("entre mai et juin 2027", "[2027-05..2027-06]"),
        ("between 3 and 5 May 2027", "[2027-05-03..2027-05-05]"),
        ("entre le 3 et le 5 mai 2027", "[2027-05-03..2027-05-05]"),
        ("between Q1 and Q3 2027", "[2027-33,2027-34,2027-35]"),
        ("May or June 2027", "[2027-05,2027-06]"),
        ("10, 3 ou 4 mai 2027", "[2027-05-03,2027-05-04,2027-05-10]"),
        ("no later than June 2027", "[..2027-06]"),
        ("au plus tard le 3 juin 2027", "[..2027-06-03]"),
        ("by 3 June 2027", "[..2027-06-03]"),
        ("au plus tôt en juin 2027", "[2027-06..]"),
        ("between Q4 9998 and Q1 9999", "[9998-36,9999-33]"),
    ] {
        reads(text, edtf);
        assert!(!understood(text).is_interval());
    }
    not_understood("by June 2027");
}

#[test]
fn edtf_and_iso_8601_are_read_as_they_are() {
    for edtf in [
        "2015-11-30",
        "2016-02",
        "2027-35",
        "2016-40",
        "2013-11/2016-10",
        "2016-01/..",
        "../2016-01",
        "[2027-01..2027-06]",
        "[2027-01,2027-06]",
        "[..2027-06-03]",
    ] {
        reads(edtf, edtf);
    }
    for outside in [
        "2016~",
        "2016%",
        "201X",
        "2016-XX",
        "2016-21",
        "{2016,2017}",
        "[2016,2016-05]",
        "[2017,2016]",
        "2016/",
        "Y20160",
        "-0044",
    ] {
        not_understood(outside);
        assert!(DateSpec::from_edtf("", outside).is_err(), "{outside}");
    }
}

#[test]
fn a_longer_dash_does_not_make_a_month_of_two_years() {
    reads("2010-12", "2010-12");
    not_understood("2010–12");
    reads("2013-11/2016-10 (TBC)", "2013-11/2016-10");
    ambiguous("2034-35", &["2034-35", "2034/2035"]);
}

#[test]
fn durations_have_no_dates() {
    for (text, months) in [
        ("Two years", 24),
        ("two years", 24),
        ("deux ans", 24),
        ("24 months", 24),
        ("18 mois", 18),
        ("dix-huit mois", 18),
        ("one year", 12),
        ("1 an et 6 mois", 18),
        ("2 years and 3 months", 27),
    ] {
        let date = understood(text);
        assert_eq!(date.duration_months, Some(months), "{text:?}");
        assert_eq!((date.precision, date.edtf, date.earliest), (Precision::DurationOnly, None, None));
    }
    for text in ["0 months", "three weeks", "two"] {
        not_understood(text);
    }
}

#[test]
fn no_date_is_understood_as_none() {
    for text in [
        "",
        "  ",
        "TBC",
        "tbc",
        "to be confirmed",
        "à confirmer",
        "À confirmer",
        "TBD",
        "(TBC)",
        "?",
        "date TBC",
        "unknown",
    ] {
        assert_eq!(understood(text), DateSpec { raw: text.to_owned(), ..DateSpec::default() }, "{text:?}");
    }
}

#[test]
fn doubt_is_seen_and_leaves_the_date() {
    for (text, edtf, doubt) in [
        ("May 2027 (TBC)", "2027-05", Some(Certainty::ToBeConfirmed)),
        ("May 2027, TBC", "2027-05", Some(Certainty::ToBeConfirmed)),
        ("mai 2027 (à confirmer)", "2027-05", Some(Certainty::ToBeConfirmed)),
        ("mai 2027 – date à confirmer", "2027-05", Some(Certainty::ToBeConfirmed)),
        ("May 2027?", "2027-05", Some(Certainty::Queried)),
        ("mai 2027 ?", "2027-05", Some(Certainty::Queried)),
        ("May 2027 (TBC?)", "2027-05", Some(Certainty::Queried)),
        ("May 2027", "2027-05", None),
    ] {
        reads(text, edtf);
        assert_eq!(marks_doubt(text), doubt, "{text:?}");
    }
    assert_eq!(marks_doubt("Results of the Cloud Evidence Group?"), Some(Certainty::Queried));
    assert_eq!(marks_doubt("Why TBC matters"), None);
}

#[test]
fn times_need_a_day_and_keep_their_zone() {
    let (half_past_nine, noon) = (time(9, 30, 0, 0), time(12, 0, 0, 0));
    for text in [
        "2017-06-12 09:30",
        "2017-06-12T09:30",
        "12 June 2017 at 9:30",
        "12 juin 2017 à 9 h 30",
        "June 12, 2017, 9.30 am",
    ] {
        reads_at(text, "2017-06-12", half_past_nine, None, None);
    }
    for text in [
        "12 June 2017, 9:30–12:00",
        "12 juin 2017, 9h30-12h",
        "12 juin 2017 de 9h30 à 12h00",
        "12 June 2017 from 9:30 to 12:00",
        "12 June 2017, 9.30 am – noon",
        "2017-06-12T09:30/2017-06-12T12:00",
    ] {
        reads_at(text, "2017-06-12", half_past_nine, Some(noon), None);
    }
    for text in ["12 juin 2017, 9h30-12h (Europe/Paris)", "12 juin 2017, 9h30-12h europe/paris"] {
        reads_at(text, "2017-06-12", half_past_nine, Some(noon), Some("Europe/Paris"));
    }
    reads_at("2017-06-12T09:30Z", "2017-06-12", half_past_nine, None, Some("UTC"));
    reads_at("2017-06-12T09:30[Europe/Paris]", "2017-06-12", half_past_nine, None, Some("Europe/Paris"));
    reads_at(
        "2017-06-12T09:30+02:00[Europe/Paris]",
        "2017-06-12",
        half_past_nine,
        None,
        Some("Europe/Paris"),
    );
    reads_at("14–18 November 2016, 9:30–12:00", "2016-11-14/2016-11-18", half_past_nine, Some(noon), None);
    reads_at(
        "14 November 2016, 9:30 – 18 November 2016, 9:00",
        "2016-11-14/2016-11-18",
        half_past_nine,
        Some(time(9, 0, 0, 0)),
        None,
    );
    for text in [
        "2017-06-12T09:30+02:00",
        "2017-06-12 06:00-08:00",
        "2017-06-12T09:30+05:00[Europe/Paris]",
        "June 2017, 9:30",
        "12 June 2017, 9:30 (Europe/Atlantis)",
        "12 June 2017, 9:30 CET",
        "12 June 2017, 12:00–9:30",
        "12 June 2017, 9:30–9:30",
        "12 June 2017, 25:00",
        "12 June 2017, 2:30–4:00 pm",
        "12 June 2017 (Europe/Paris)",
        "14–18 November 2016, 9:30",
    ] {
        not_understood(text);
    }
}

#[test]
fn the_default_zone_is_given_only_to_times_without_one() {
    let zone = |text, default| match read_date(text, default) {
        DateReading::Understood(date) => date.time_zone,
        other => panic!("{other:?}"),
    };
    let paris = Some("Europe/Paris");
    assert_eq!(zone("12 June 2017, 9:30", paris).as_deref(), paris);
    assert_eq!(zone("12 June 2017, 9:30 (Asia/Tokyo)", paris).as_deref(), Some("Asia/Tokyo"));
    assert_eq!(zone("12 June 2017", paris), None);
    assert_eq!(zone("12 June 2017, 9:30", Some("Nowhere")), None);
}

#[test]
fn figures_in_either_order_are_asked_about() {
    ambiguous("3/4/2016", &["2016-04-03", "2016-03-04"]);
    ambiguous("03.04.2016", &["2016-04-03", "2016-03-04"]);
    ambiguous("3/4/2016 – 5/4/2016", &["2016-04-03/2016-04-05", "2016-03-04/2016-05-04"]);
}

#[test]
fn a_weekday_must_be_that_of_the_date() {
    reads("Monday 12 June 2017", "2017-06-12");
    reads("lundi 12 juin 2017", "2017-06-12");
    reads("Mon., 12 June 2017", "2017-06-12");
    reads("mar. 13 juin 2017", "2017-06-13");
    reads("Mar 13 2017", "2017-03-13");
    ambiguous("mar. 13 – ven. 16 juin 2017", &["2017-03-13/2017-06-16", "2017-06-13/2017-06-16"]);
    not_understood("Tuesday 12 June 2017");
    not_understood("mardi 12 juin 2017");
}

#[test]
fn what_says_no_date_is_kept_and_not_understood() {
    let long = format!("May 2027{}", " ".repeat(200));
    for text in [
        "31 June 2017",
        "29 February 2015",
        "14–12 November 2016",
        "Nov – Feb 2017",
        "3/4/16",
        "13/13/2016",
        "32/2016",
        "May",
        "12 June",
        "Q5 2027",
        "2016-13",
        "spring 2016",
        "about May 2016",
        "next Monday",
        "2016 2017",
        "May – 2017",
        "20 May – 5 May 2017",
        "Sunday 14 November – Friday 18 November 2016",
        "between Q1 2000 and Q4 2020",
        "au 3 mai 2016",
        "May 2016 and June 2017",
        "June 2015 + Nov 2016",
        "Q3 2027 hello",
        "<b>May 2016</b>",
        "20166",
        &long,
    ] {
        not_understood(text);
    }
}

#[test]
fn months_count_both_ends() {
    for (text, months) in [
        ("Nov 2013 – Oct 2016", Some(36)),
        ("May 2015 – October 2017", Some(30)),
        ("Jan 2014 – Dec 2016", Some(36)),
        ("Dec 2015 – Dec 2017", Some(25)),
        ("Feb 2016 – July 2019", Some(42)),
        ("April 2016 – March 2020", Some(48)),
        ("Two years", Some(24)),
        ("30 May – 2 June 2016", Some(2)),
        ("Feb 2016", None),
        ("2014–2016", None),
        ("2014–June 2016", None),
        ("since May 2014", None),
        ("between May and June 2027", None),
        ("", None),
    ] {
        assert_eq!(understood(text).months(), months, "{text:?}");
    }
}

#[test]
fn dates_are_put_into_the_words_of_a_language() {
    for (edtf, english, french) in [
        ("2015-12-01/2015-12-02", "1–2 December 2015", "1er–2 décembre 2015"),
        ("2016-11-14/2016-11-18", "14–18 November 2016", "14–18 novembre 2016"),
        ("2016-05-30/2016-06-02", "30 May – 2 June 2016", "30 mai – 2 juin 2016"),
        ("2016-12-30/2017-01-02", "30 December 2016 – 2 January 2017", "30 décembre 2016 – 2 janvier 2017"),
        ("2013-11/2016-10", "November 2013 – October 2016", "novembre 2013 – octobre 2016"),
        ("2027-05/2027-06", "May – June 2027", "mai – juin 2027"),
        ("2027-35", "Q3 2027", "3e trimestre 2027"),
        ("2016-40", "first half of 2016", "1er semestre 2016"),
        ("2014/2016", "2014–2016", "2014–2016"),
        ("2014/..", "from 2014 onwards", "à partir de 2014"),
        ("2016-08/..", "from August 2016 onwards", "à partir d’août 2016"),
        ("../2017-06-03", "until 3 June 2017", "jusqu’au 3 juin 2017"),
        ("[2027-05..2027-06]", "between May and June 2027", "entre mai et juin 2027"),
        ("[2027-05-03..2027-05-05]", "between 3 and 5 May 2027", "entre le 3 et le 5 mai 2027"),
        (
            "[2027-05,2027-07,2028-01]",
            "May 2027, July 2027 or January 2028",
            "mai 2027, juillet 2027 ou janvier 2028",
        ),
        ("[..2027-06]", "no later than June 2027", "au plus tard en juin 2027"),
        ("[2027-34..]", "no earlier than Q2 2027", "au plus tôt au 2e trimestre 2027"),
    ] {
        let date = DateSpec::from_edtf("", edtf).expect(edtf);
        assert_eq!(format_date(&date, English), english);
        assert_eq!(format_date(&date, French), french);
        assert_eq!(date.display(English), english);
    }
    let timed = understood("12 June 2017, 9:30-12:00 (Europe/Paris)");
    assert_eq!(format_date(&timed, English), "12 June 2017, 09:30–12:00 (Europe/Paris)");
    assert_eq!(format_date(&timed, French), "12 juin 2017, 09:30–12:00 (Europe/Paris)");
    assert_eq!(format_date(&understood("two years"), English), "24 months");
    assert_eq!(format_date(&understood("two years"), French), "24 mois");
    assert_eq!(format_date(&understood("TBC"), French), "TBC");
    assert_eq!(format_date(&DateSpec::default(), English), "");
    assert_eq!(understood("Two years").display(French), "Two years");
}

#[test]
fn lists_run_from_what_can_come_first() {
    let order = [
        "until 2014",
        "1 December 2015",
        "1–2 December 2015",
        "1 December 2015, 9:30",
        "Dec 2015",
        "Dec 2015 – Feb 2016",
        "from December 2015 onwards",
        "Q1 2016",
        "2016",
        "two years",
    ];
    let mut sorted = order;
    sorted.reverse();
    sorted.sort_by_key(|text| understood(text).sort_key());
    assert_eq!(sorted, order);
}

#[test]
fn a_date_that_disagrees_with_itself_is_refused() {
    let refused = |date: DateSpec, message: &str| {
        let error: Error = date.check("date").expect_err(message);
        assert_eq!((error.message, error.field.as_deref()), (message, Some("date")));
    };
    let month = understood("Feb 2016");
    refused(DateSpec { earliest: Some(date(2016, 2, 2)), ..month.clone() }, "error-date-disagrees");
    refused(DateSpec { precision: Precision::Day, ..month.clone() }, "error-date-disagrees");
    refused(DateSpec { edtf: None, ..month.clone() }, "error-date-disagrees");
    refused(DateSpec { duration_months: Some(3), ..month.clone() }, "error-date-disagrees");
    refused(DateSpec { edtf: Some("2016-02~".to_owned()), ..month.clone() }, "error-date-edtf");
    refused(DateSpec { raw: "Feb\u{7}2016".to_owned(), ..month.clone() }, "error-control-character");
    refused(DateSpec { starts_at: Some(time(9, 0, 0, 0)), ..month.clone() }, "error-date-time-without-day");
    refused(DateSpec { duration_months: Some(0), ..understood("two years") }, "error-date-duration");
    refused(DateSpec { duration_months: None, ..understood("two years") }, "error-date-disagrees");
    let timed = understood("12 June 2017, 9:30–12:00 (Europe/Paris)");
    refused(DateSpec { ends_at: timed.starts_at, ..timed.clone() }, "error-date-ends-before-start");
    refused(DateSpec { starts_at: None, ..timed.clone() }, "error-date-no-start-time");
    refused(DateSpec { starts_at: Some(time(9, 30, 0, 1)), ..timed.clone() }, "error-date-time-too-fine");
    refused(
        DateSpec { time_zone: Some("Europe/Atlantis".to_owned()), ..timed.clone() },
        "error-date-time-zone",
    );
    refused(DateSpec { time_zone: Some("europe/paris".to_owned()), ..timed }, "error-date-time-zone");
}
