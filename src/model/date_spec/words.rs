//! The words of dates in English and French, folded as [`fold`](crate::model::written::fold) folds them.
//!
//! Both languages are in one table: nobody has to say which one a pasted text is in. No word here means
//! different dates in the two, but one ([`MAR`]).

use jiff::civil::Weekday;

use crate::model::language::Language;

/// Names of the months as written out, January first.
pub(super) const fn month_names(language: Language) -> [&'static str; 12] {
    match language {
        Language::English => [
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
        ],
        Language::French => [
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
        ],
    }
}

/// Months by their names and abbreviations.
pub(super) const MONTHS: &[(&str, i8)] = &[
    ("january", 1),
    ("janvier", 1),
    ("jan", 1),
    ("janv", 1),
    ("february", 2),
    ("fevrier", 2),
    ("feb", 2),
    ("fev", 2),
    ("fevr", 2),
    ("march", 3),
    ("mars", 3),
    ("april", 4),
    ("avril", 4),
    ("apr", 4),
    ("avr", 4),
    ("may", 5),
    ("mai", 5),
    ("june", 6),
    ("juin", 6),
    ("jun", 6),
    ("july", 7),
    ("juillet", 7),
    ("jul", 7),
    ("juil", 7),
    ("august", 8),
    ("aout", 8),
    ("aug", 8),
    ("september", 9),
    ("septembre", 9),
    ("sept", 9),
    ("sep", 9),
    ("october", 10),
    ("octobre", 10),
    ("oct", 10),
    ("november", 11),
    ("novembre", 11),
    ("nov", 11),
    ("december", 12),
    ("decembre", 12),
    ("dec", 12),
];

/// Days of the week by their names and abbreviations.
pub(super) const WEEKDAYS: &[(&str, Weekday)] = &[
    ("monday", Weekday::Monday),
    ("mon", Weekday::Monday),
    ("lundi", Weekday::Monday),
    ("lun", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("tues", Weekday::Tuesday),
    ("tue", Weekday::Tuesday),
    ("mardi", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("wed", Weekday::Wednesday),
    ("mercredi", Weekday::Wednesday),
    ("mer", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("thurs", Weekday::Thursday),
    ("thur", Weekday::Thursday),
    ("thu", Weekday::Thursday),
    ("jeudi", Weekday::Thursday),
    ("jeu", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("fri", Weekday::Friday),
    ("vendredi", Weekday::Friday),
    ("ven", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sat", Weekday::Saturday),
    ("samedi", Weekday::Saturday),
    ("sam", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
    ("sun", Weekday::Sunday),
    ("dimanche", Weekday::Sunday),
    ("dim", Weekday::Sunday),
];

/// Short for March, and for mardi; with what to read it as. It is tried as either.
pub(super) const MAR: (&str, [&str; 2]) = ("mar", ["mars", "mardi"]);

/// Ordinals of quarters and halves.
pub(super) const ORDINALS: &[(&str, i8)] = &[
    ("first", 1),
    ("1st", 1),
    ("1er", 1),
    ("1ere", 1),
    ("premier", 1),
    ("premiere", 1),
    ("second", 2),
    ("2nd", 2),
    ("2e", 2),
    ("2eme", 2),
    ("2d", 2),
    ("2de", 2),
    ("deuxieme", 2),
    ("seconde", 2),
    ("third", 3),
    ("3rd", 3),
    ("3e", 3),
    ("3eme", 3),
    ("troisieme", 3),
    ("fourth", 4),
    ("last", 4),
    ("4th", 4),
    ("4e", 4),
    ("4eme", 4),
    ("quatrieme", 4),
    ("dernier", 4),
];

/// Quarters by their codes: Q3, T3 (trimestre).
pub(super) const QUARTER_CODES: &[(&str, i8)] =
    &[("q1", 1), ("q2", 2), ("q3", 3), ("q4", 4), ("t1", 1), ("t2", 2), ("t3", 3), ("t4", 4)];

/// Halves by their codes: H1, S1 (semestre).
pub(super) const HALF_CODES: &[(&str, i8)] = &[("h1", 1), ("h2", 2), ("s1", 1), ("s2", 2)];

/// Counts that people write out, as far as durations need them.
pub(super) const COUNTS: &[(&str, u32)] = &[
    ("a", 1),
    ("one", 1),
    ("un", 1),
    ("une", 1),
    ("two", 2),
    ("deux", 2),
    ("three", 3),
    ("trois", 3),
    ("four", 4),
    ("quatre", 4),
    ("five", 5),
    ("cinq", 5),
    ("six", 6),
    ("seven", 7),
    ("sept", 7),
    ("eight", 8),
    ("huit", 8),
    ("nine", 9),
    ("neuf", 9),
    ("ten", 10),
    ("dix", 10),
    ("eleven", 11),
    ("onze", 11),
    ("twelve", 12),
    ("douze", 12),
    ("fifteen", 15),
    ("quinze", 15),
    ("eighteen", 18),
    ("dix-huit", 18),
    ("twenty-four", 24),
    ("vingt-quatre", 24),
    ("thirty", 30),
    ("trente", 30),
    ("thirty-six", 36),
    ("trente-six", 36),
    ("forty-eight", 48),
    ("quarante-huit", 48),
    ("sixty", 60),
    ("soixante", 60),
];

/// Units of duration, in months. Weeks and days are none: a month has no fixed number of them.
pub(super) const DURATIONS: &[(&str, u32)] = &[
    ("month", 1),
    ("months", 1),
    ("mois", 1),
    ("quarter", 3),
    ("quarters", 3),
    ("trimestre", 3),
    ("trimestres", 3),
    ("semestre", 6),
    ("semestres", 6),
    ("year", 12),
    ("years", 12),
    ("yr", 12),
    ("yrs", 12),
    ("an", 12),
    ("ans", 12),
    ("annee", 12),
    ("annees", 12),
];

/// Texts that say that no date is given.
pub(super) const NO_DATE: &[&str] = &[
    "unknown",
    "not known",
    "not given",
    "no date",
    "date unknown",
    "n/a",
    "n.d.",
    "inconnu",
    "inconnue",
    "non connue",
    "date inconnue",
    "sans date",
    "non precise",
    "non precisee",
    "s.d.",
];
