//! The grammar of written dates, over folded text.
//!
//! Every form is tried on the whole text; which of them agree is for the caller to weigh. So nothing here
//! prefers, fills in or skips: a word that no form has a place for makes the text not understood.

use std::borrow::Cow;

use jiff::civil::{Time, Weekday};
use winnow::ascii::digit1;
use winnow::combinator::{alt, eof, not, opt, preceded, repeat, separated_pair, terminated};
use winnow::prelude::*;
use winnow::token::take_while;

use super::words::{COUNTS, DURATIONS, HALF_CODES, MAR, MONTHS, ORDINALS, QUARTER_CODES, WEEKDAYS};
use super::zone;
use crate::model::written::{Parsed, phrase, space, word};

/// A unit of which the coarser parts may stand elsewhere in the text ("14" in "14–18 November 2016").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub weekday: Option<Weekday>,
    pub year: Option<i16>,
    pub of_year: OfYear,
}

/// What of a year a [`Part`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OfYear {
    Whole,
    Half(i8),
    Quarter(i8),
    Month(i8),
    Day {
        month: Option<i8>,
        day: i8,
    },
    /// Day and month in figures, in an order that the figures do not tell.
    Figures(i8, i8),
}

/// A part with the time of day that stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    pub part: Part,
    pub time: Option<Time>,
}

/// What a text says, before its parts are completed from each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// One date, perhaps with the times of its start and end.
    Single(Part, Option<Time>, Option<Time>),
    /// From one moment to another.
    Span(Moment, Moment),
    /// Some days, with the time of the first start and the last end.
    Days(Part, Part, Time, Time),
    /// Two that must follow each other directly ("1 and 2 December 2015").
    Both(Part, Part),
    /// From a moment on.
    From(Moment),
    /// Until this.
    Until(Part),
    /// Somewhere between two.
    Between(Part, Part),
    /// One of several.
    OneOf(Vec<Part>),
    /// Within this or before it.
    NoLaterThan(Part),
    /// "By": within this or before it, if this is a day; otherwise nobody knows which.
    By(Part),
    /// Within this or after it.
    NoEarlierThan(Part),
    /// So many months, at no known time.
    Duration(u32),
}

/// All that the text can say, with the time zone named in it.
pub(super) fn readings(folded: &str) -> Vec<(Said, Option<String>)> {
    let forms: [fn(&mut &str) -> Parsed<Said>; 11] =
        [single, span, days, both, from, until, between, one_of, no_later, no_earlier, duration];
    let mut readings = Vec::new();
    for text in spelt_out(folded) {
        for form in forms {
            let whole =
                terminated((form, opt(preceded(space, time_zone))), eof).parse_next(&mut text.as_ref());
            readings.extend(whole);
        }
    }
    readings
}

/// The text itself, or, if it holds [`MAR`], the text with each of its meanings.
fn spelt_out(folded: &str) -> Vec<Cow<'_, str>> {
    let (short, meanings) = MAR;
    let words = || folded.split_inclusive(|c: char| !c.is_alphabetic());
    let is_short = |word: &str| word.trim_end_matches(|c: char| !c.is_alphabetic()) == short;
    if !words().any(is_short) {
        return vec![Cow::from(folded)];
    }
    let with = |meaning: &str| -> String {
        words()
            .map(|word| if is_short(word) { word.replace(short, meaning) } else { word.to_owned() })
            .collect()
    };
    meanings.map(|meaning| Cow::from(with(meaning))).into()
}

fn dash(input: &mut &str) -> Parsed<()> {
    (space, alt(('-', '–')), space).void().parse_next(input)
}

fn of(input: &mut &str) -> Parsed<()> {
    (
        space,
        opt(','),
        space,
        opt(phrase(&["of", "of the year", "de", "du", "d'", "de l'annee", "de l'an"])),
        space,
    )
        .void()
        .parse_next(input)
}

/// Digits, `least` to `most` of them and no more, nor letters directly after them.
fn figures<T: std::str::FromStr>(least: usize, most: usize) -> impl FnMut(&mut &str) -> Parsed<T> {
    move |input| {
        digit1.verify(|digits: &str| (least..=most).contains(&digits.len())).parse_to().parse_next(input)
    }
}

/// Nothing that would make the number before it part of a word.
fn word_end(input: &mut &str) -> Parsed<()> {
    not(take_while(1, char::is_alphanumeric)).parse_next(input)
}

fn year(input: &mut &str) -> Parsed<i16> {
    terminated(figures(4, 4), word_end).parse_next(input)
}

fn month(input: &mut &str) -> Parsed<i8> {
    terminated(word(MONTHS), opt('.')).parse_next(input)
}

fn weekday(input: &mut &str) -> Parsed<Weekday> {
    terminated(word(WEEKDAYS), (opt('.'), opt(','), space)).parse_next(input)
}

fn day(input: &mut &str) -> Parsed<i8> {
    terminated(figures(1, 2), (opt(alt(("st", "nd", "rd", "th", "ere", "er", "eme", "re", "e"))), word_end))
        .parse_next(input)
}

fn part(input: &mut &str) -> Parsed<Part> {
    let article = opt((phrase(&["the", "le", "la", "les", "l'"]), space));
    preceded(article, alt((iso, in_figures, part_of_year, day_month, month_day, month_year, whole_year)))
        .parse_next(input)
}

fn plain(year: Option<i16>, of_year: OfYear) -> Part {
    Part { weekday: None, year, of_year }
}

/// `2016-11-14`, `2016/11/14`, `2016-11`.
fn iso(input: &mut &str) -> Parsed<Part> {
    let with_day = alt((
        (figures(4, 4), '-', figures(2, 2), '-', figures(2, 2)),
        (figures(4, 4), '/', figures(1, 2), '/', figures(1, 2)),
    ))
    .map(|(year, _, month, _, day)| plain(Some(year), OfYear::Day { month: Some(month), day }));
    let with_month = separated_pair(figures(4, 4), '-', figures(2, 2))
        .map(|(year, month)| plain(Some(year), OfYear::Month(month)));
    terminated(alt((with_day, with_month)), word_end).parse_next(input)
}

/// `13/4/2016`, `13.4.2016`, `13-4-2016`, `4/2016`.
fn in_figures(input: &mut &str) -> Parsed<Part> {
    fn separated_by(separator: char) -> impl FnMut(&mut &str) -> Parsed<Part> {
        move |input| {
            (figures(1, 2), separator, figures(1, 2), separator, year)
                .map(|(first, _, second, _, year)| plain(Some(year), OfYear::Figures(first, second)))
                .parse_next(input)
        }
    }
    let with_month =
        separated_pair(figures(1, 2), '/', year).map(|(month, year)| plain(Some(year), OfYear::Month(month)));
    alt((separated_by('/'), separated_by('.'), separated_by('-'), with_month)).parse_next(input)
}

/// `Monday 14 November 2016`, and of it `14 November`, `14`, or `18, 2016` (after "November 14–").
fn day_month(input: &mut &str) -> Parsed<Part> {
    (
        opt(weekday),
        opt((phrase(&["the", "le"]), space)),
        day,
        opt(preceded(of, month)),
        opt(preceded(of, year)),
    )
        .map(|(weekday, _, day, month, year)| Part { weekday, year, of_year: OfYear::Day { month, day } })
        .parse_next(input)
}

/// `Monday, November 14, 2016`.
fn month_day(input: &mut &str) -> Parsed<Part> {
    (opt(weekday), month, space, opt((phrase(&["the"]), space)), day, opt(preceded(of, year)))
        .map(|(weekday, month, _, _, day, year)| Part {
            weekday,
            year,
            of_year: OfYear::Day { month: Some(month), day },
        })
        .parse_next(input)
}

/// `November 2016`, or `November` of a year named elsewhere.
fn month_year(input: &mut &str) -> Parsed<Part> {
    (month, opt(preceded(of, year))).map(|(month, year)| plain(year, OfYear::Month(month))).parse_next(input)
}

/// `Q3 2027`, `third quarter of 2027`, `2027-T3`, `first half of 2016`.
fn part_of_year(input: &mut &str) -> Parsed<Part> {
    fn quarter_or_half(input: &mut &str) -> Parsed<OfYear> {
        let ordinal = || terminated(word(ORDINALS), alt((' ', '-')));
        alt((
            word(QUARTER_CODES).map(OfYear::Quarter),
            word(HALF_CODES).map(OfYear::Half),
            terminated(ordinal(), phrase(&["quarter", "trimestre"])).map(OfYear::Quarter),
            terminated(ordinal(), phrase(&["half", "semestre", "half-year"]))
                .verify(|half| *half <= 2)
                .map(OfYear::Half),
        ))
        .parse_next(input)
    }
    alt((
        separated_pair(year, alt(('-'.void(), of)), quarter_or_half)
            .map(|(year, of_year)| plain(Some(year), of_year)),
        (quarter_or_half, opt(preceded(alt(('-'.void(), '/'.void(), of)), year)))
            .map(|(of_year, year)| plain(year, of_year)),
    ))
    .parse_next(input)
}

fn whole_year(input: &mut &str) -> Parsed<Part> {
    year.map(|year| plain(Some(year), OfYear::Whole)).parse_next(input)
}

/// `9:30`, `09:30:15`, `9h30`, `9 h`, `9.30`, `9 am`, `noon`; with whether it was given in twelve hours.
fn clock(input: &mut &str) -> Parsed<(Time, bool)> {
    let noon = phrase(&["noon", "midi"]).value((Time::constant(12, 0, 0, 0), true));
    alt((noon, terminated(clock_in_figures, word_end))).parse_next(input)
}

fn clock_in_figures(input: &mut &str) -> Parsed<(Time, bool)> {
    let meridiem = || preceded(space, alt((alt(("am", "a.m.")).value(0), alt(("pm", "p.m.")).value(12))));
    let hour = || figures::<i8>(1, 2);
    let two = || figures::<i8>(2, 2);
    let with_minutes = (hour(), alt((':', '.')), two(), opt(preceded(':', two())), opt(meridiem()))
        .map(|(hour, _, minute, second, half_day)| (hour, minute, second.unwrap_or(0), half_day));
    let with_h = (hour(), space, 'h', opt(preceded(space, two())))
        .map(|(hour, _, _, minute)| (hour, minute.unwrap_or(0), 0, None));
    let bare = (hour(), meridiem()).map(|(hour, half_day)| (hour, 0, 0, Some(half_day)));
    alt((with_minutes, with_h, bare))
        .verify_map(|(hour, minute, second, half_day): (i8, i8, i8, Option<i8>)| {
            let hour = match half_day {
                None => hour,
                Some(_) if !(1..=12).contains(&hour) => return None,
                Some(half_day) => hour % 12 + half_day,
            };
            Some((Time::new(hour, minute, second, 0).ok()?, half_day.is_some()))
        })
        .parse_next(input)
}

/// The time of day that a whole folded text says.
pub(super) fn time_of_day(folded: &str) -> Option<Time> {
    terminated(clock, eof).map(|(time, _)| time).parse(folded).ok()
}

/// One time after a date: `, 9:30`, ` at 9:30`, ` à 9 h 30`.
fn at_time(input: &mut &str) -> Parsed<Time> {
    preceded(before_time, clock).map(|(time, _)| time).parse_next(input)
}

/// Two times after a date. Half of a twelve-hour pair ("2:30–4:00 pm") could mean either half of the day.
fn at_times(input: &mut &str) -> Parsed<(Time, Time)> {
    let to = alt((dash, (space, phrase(&["to", "until", "till", "a", "jusqu'a"]), space).void()));
    preceded(before_time, separated_pair(clock, to, clock))
        .verify_map(|((start, twelve), (end, twelve_too))| (twelve == twelve_too).then_some((start, end)))
        .parse_next(input)
}

fn before_time(input: &mut &str) -> Parsed<()> {
    let lead = opt((phrase(&["at", "from", "a", "de"]), space));
    (alt((", ", ",", " ")), lead).void().parse_next(input)
}

/// `Europe/Paris`, `(Europe/Paris)`, `[Europe/Paris]`, `UTC`. Abbreviations such as "CET" name an offset of part of
/// the year, and are none.
fn time_zone(input: &mut &str) -> Parsed<String> {
    fn name(input: &mut &str) -> Parsed<String> {
        take_while(3.., |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '+' | '-'))
            .verify(|name: &str| name.contains('/') || name == "utc")
            .verify_map(zone::known)
            .parse_next(input)
    }
    alt((('(', name, ')').map(|(_, name, _)| name), ('[', name, ']').map(|(_, name, _)| name), name))
        .parse_next(input)
}

fn moment(input: &mut &str) -> Parsed<Moment> {
    (part, opt(at_time)).map(|(part, time)| Moment { part, time }).parse_next(input)
}

/// Succeeds if one of `phrases` stands here, and takes the space after it.
fn lead(phrases: &'static [&'static str]) -> impl FnMut(&mut &str) -> Parsed<()> {
    move |input| (phrase(phrases), space).void().parse_next(input)
}

fn single(input: &mut &str) -> Parsed<Said> {
    // "Au 3 mai" alone is until the 3rd as much as on it.
    let is_no_day = |part: &Part| !matches!(part.of_year, OfYear::Day { .. } | OfYear::Figures(..));
    let in_french = lead(&["au", "au cours du", "au mois de", "au mois d'"]);
    let said_in = opt(lead(&["on", "in", "during", "en"]));
    let part = alt((preceded(in_french, part.verify(is_no_day)), preceded(said_in, part)));
    let times =
        alt((at_times.map(|(start, end)| (Some(start), Some(end))), opt(at_time).map(|start| (start, None))));
    (part, times).map(|(part, (start, end))| Said::Single(part, start, end)).parse_next(input)
}

fn to(input: &mut &str) -> Parsed<()> {
    let words = (
        ' ',
        lead(&["to", "until", "till", "through", "a", "au", "a l'", "jusqu'a", "jusqu'au", "jusqu'en"]),
    );
    alt((words.void(), dash)).parse_next(input)
}

fn from_lead(input: &mut &str) -> Parsed<()> {
    opt(lead(&["from", "du", "de", "d'", "des"])).void().parse_next(input)
}

fn span(input: &mut &str) -> Parsed<Said> {
    preceded(from_lead, separated_pair(moment, to, moment))
        .map(|(first, last)| Said::Span(first, last))
        .parse_next(input)
}

fn days(input: &mut &str) -> Parsed<Said> {
    (preceded(from_lead, separated_pair(part, to, part)), at_times)
        .map(|((first, last), (start, end))| Said::Days(first, last, start, end))
        .parse_next(input)
}

fn both(input: &mut &str) -> Parsed<Said> {
    let on = opt(lead(&["on"]));
    let and = alt(((' ', lead(&["and", "et"])).void(), (space, '&', space).void()));
    preceded(on, separated_pair(part, and, part))
        .map(|(first, last)| Said::Both(first, last))
        .parse_next(input)
}

fn from(input: &mut &str) -> Parsed<Said> {
    let lead = lead(&[
        "from",
        "since",
        "as from",
        "starting",
        "starting in",
        "starting on",
        "depuis",
        "depuis le",
        "a partir de",
        "a partir d'",
        "a partir du",
        "a compter de",
        "a compter d'",
        "a compter du",
        "des",
    ]);
    let onwards = opt((' ', phrase(&["on", "onward", "onwards"])));
    (lead, moment, onwards).map(|(_, moment, _)| Said::From(moment)).parse_next(input)
}

fn until(input: &mut &str) -> Parsed<Said> {
    let lead = lead(&["until", "till", "jusqu'en", "jusqu'au", "jusqu'a", "jusqu'a l'"]);
    preceded(lead, part).map(Said::Until).parse_next(input)
}

fn between(input: &mut &str) -> Parsed<Said> {
    let and = (' ', lead(&["and", "et"]));
    preceded(lead(&["between", "entre"]), separated_pair(part, and, part))
        .map(|(first, last)| Said::Between(first, last))
        .parse_next(input)
}

fn one_of(input: &mut &str) -> Parsed<Said> {
    let said_in = opt(lead(&["in", "on", "en", "au"]));
    let or = (opt(','), ' ', lead(&["or", "or in", "or on", "ou", "ou en", "ou au"]));
    let earlier: winnow::combinator::Repeat<_, _, _, Vec<Part>, _> = repeat(0.., terminated(part, ", "));
    (said_in, earlier, part, or, part)
        .map(|(_, mut parts, before, _, last)| {
            parts.extend([before, last]);
            Said::OneOf(parts)
        })
        .parse_next(input)
}

fn no_later(input: &mut &str) -> Parsed<Said> {
    let at_most = lead(&[
        "no later than",
        "not later than",
        "at the latest in",
        "at the latest on",
        "at the latest by",
        "au plus tard",
        "au plus tard en",
        "au plus tard le",
        "au plus tard au",
    ]);
    let afterwards = (opt(lead(&["by"])), part, opt(','), ' ', phrase(&["at the latest", "au plus tard"]));
    alt((
        preceded(at_most, part).map(Said::NoLaterThan),
        preceded(lead(&["by", "d'ici", "d'ici le", "d'ici au"]), terminated(part, eof)).map(Said::By),
        afterwards.map(|(_, part, ..)| Said::NoLaterThan(part)),
    ))
    .parse_next(input)
}

fn no_earlier(input: &mut &str) -> Parsed<Said> {
    let lead = lead(&[
        "no earlier than",
        "not earlier than",
        "not before",
        "at the earliest in",
        "at the earliest on",
        "au plus tot",
        "au plus tot en",
        "au plus tot le",
        "au plus tot au",
    ]);
    preceded(lead, part).map(Said::NoEarlierThan).parse_next(input)
}

/// `two years`, `24 months`, `1 year and 6 months`, `un an et 6 mois`.
fn duration(input: &mut &str) -> Parsed<Said> {
    fn length(input: &mut &str) -> Parsed<u32> {
        let count = alt((figures(1, 4), word(COUNTS)));
        separated_pair(count, alt((' ', '-')), word(DURATIONS))
            .map(|(count, unit)| count * unit)
            .parse_next(input)
    }
    let lead = opt(lead(&["for", "over", "duration", "pendant", "sur", "duree"]));
    let and = alt(((' ', lead_and).void(), ", ".void(), " ".void()));
    (lead, length, opt(preceded(and, length)))
        .map(|(_, first, second): (_, u32, Option<u32>)| first + second.unwrap_or(0))
        .verify(|months| *months > 0)
        .map(Said::Duration)
        .parse_next(input)
}

fn lead_and(input: &mut &str) -> Parsed<()> {
    lead(&["and", "et"])(input)
}
