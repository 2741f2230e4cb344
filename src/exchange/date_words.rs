//! Dates in words, until `model::date_spec` has them.

use jiff::civil::date;

use crate::model::date_spec::{DateSpec, Precision};
use crate::model::language::Language;

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

pub(super) fn format_date(spec: &DateSpec, language: Language) -> String {
    let Some(first) = spec.earliest else { return spec.raw.clone() };
    let month = usize::from(first.month().unsigned_abs()) - 1;
    let (names, quarter) = match language {
        Language::English => (ENGLISH, "Q"),
        Language::French => (FRENCH, "T"),
    };
    match spec.precision {
        Precision::Month => format!("{} {}", names[month], first.year()),
        Precision::Quarter => format!("{quarter}{} {}", month / 3 + 1, first.year()),
        Precision::Year => first.year().to_string(),
        _ => format!("{} {} {}", first.day(), names[month], first.year()),
    }
}

pub(super) fn date_from_edtf(raw: &str, edtf: &str) -> Option<DateSpec> {
    let mut parts = edtf.split('-').map(|part| part.parse::<i16>().ok());
    let year = parts.next()??;
    let month = parts.next().flatten().and_then(|month| i8::try_from(month).ok());
    let day = parts.next().flatten().and_then(|day| i8::try_from(day).ok());
    let (earliest, latest, precision) = match (month, day) {
        (Some(month), Some(day)) => (date(year, month, day), date(year, month, day), Precision::Day),
        (Some(month), None) => (date(year, month, 1), date(year, month, 1).last_of_month(), Precision::Month),
        _ => (date(year, 1, 1), date(year, 12, 31), Precision::Year),
    };
    Some(DateSpec {
        raw: raw.to_owned(),
        edtf: Some(edtf.to_owned()),
        earliest: Some(earliest),
        latest: Some(latest),
        precision,
        ..DateSpec::default()
    })
}
