//! Headcounts, values of indicators and progress, as they are shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::locale;
use crate::model::language::Language;
use crate::model::quantity::{Quantity, format_quantity};
use crate::model::result::{Indicator, IndicatorMeasure};
use crate::planning::participation_by_state::Headcount;
use crate::planning::progress::Progress;

/// How many people, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeadcountText {
    /// "12", "≥ 12", or "?" where there were some and no number is known; empty where nothing is recorded.
    pub text: String,
    /// "5 women, 7 men, 3 not recorded; 1 number not known": as far as it is known.
    pub detail: String,
}

/// Figures with their thousands apart.
pub(super) fn figures(number: u64, language: Language) -> String {
    number
        .to_string()
        .parse::<Quantity>()
        .map_or_else(|text| text, |quantity| format_quantity(quantity, language))
}

/// A headcount in words.
pub(super) fn headcount(count: Headcount, language: Language) -> HeadcountText {
    if count.entries == 0 {
        return HeadcountText::default();
    }
    let people = figures(count.people(), language);
    let id = match (count.people(), count.incomplete) {
        (_, 0) => "headcount-exactly",
        (0, _) => "headcount-not-known",
        _ => "headcount-at-least",
    };
    let part = |id: &str, number: u64| {
        let (count, shown) = (number.to_string(), figures(number, language));
        (number > 0).then(|| locale::text(language, id, &[("count", &count), ("shown", &shown)]))
    };
    let known = [
        part("headcount-women", count.women),
        part("headcount-men", count.men),
        part("headcount-not-recorded", count.not_recorded),
    ];
    let known: Vec<String> = known.into_iter().flatten().collect();
    let open = part("headcount-incomplete", count.incomplete.into());
    let parts = [(!known.is_empty()).then(|| known.join(", ")), open];
    HeadcountText {
        text: locale::text(language, id, &[("people", &people)]),
        detail: parts.into_iter().flatten().collect::<Vec<_>>().join("; "),
    }
}

/// A value of `indicator` with its unit: "40%", "120 prosecutors"; empty where it is not known.
pub(super) fn value(indicator: &Indicator, value: Option<Quantity>, language: Language) -> String {
    let Some(value) = value else { return String::new() };
    let number = format_quantity(value, language);
    match (indicator.measure, language) {
        (IndicatorMeasure::Percentage, Language::English) => format!("{number}%"),
        (IndicatorMeasure::Percentage, Language::French) => format!("{number}\u{202f}%"),
        _ => number,
    }
}

/// How far an indicator has come, as a phrase.
pub(super) fn progress(progress: Progress, language: Language) -> String {
    let (id, share) = match progress {
        Progress::NotCounted => ("progress-not-counted", None),
        Progress::NoValue => ("progress-no-value", None),
        Progress::NoTarget => ("progress-no-target", None),
        Progress::Contradictory => ("progress-contradictory", None),
        Progress::NoBaseline { reached: true } | Progress::Kept { reached: true } => {
            ("progress-reached", None)
        }
        Progress::NoBaseline { reached: false } => ("progress-no-baseline", None),
        Progress::Kept { reached: false } => ("progress-not-kept", None),
        Progress::Known { share, reached: true } if share > 1_000 => ("progress-beyond", Some(share)),
        Progress::Known { reached: true, .. } => ("progress-reached", None),
        Progress::Known { share, .. } if share < 0 => ("progress-away", Some(-share)),
        Progress::Known { share, .. } => ("progress-share", Some(share)),
    };
    let share = share.map(|share| percent(share, language)).unwrap_or_default();
    locale::text(language, id, &[("share", &share)])
}

/// Tenths of a percent: "62.5%".
fn percent(tenths: i64, language: Language) -> String {
    let (point, sign) = match language {
        Language::English => ('.', "%"),
        Language::French => (',', "\u{202f}%"),
    };
    match (tenths / 10, tenths % 10) {
        (whole, 0) => format!("{whole}{sign}"),
        (whole, tenth) => format!("{whole}{point}{tenth}{sign}"),
    }
}
