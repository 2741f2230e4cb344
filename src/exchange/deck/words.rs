//! Words of both languages by which lines of a text are known. None is the name of anything.

use crate::model::meeting::MeetingKind;
use crate::model::project::LifeCycle;

/// Words, in small letters, by which a meeting is known, and what it then is.
pub(super) const MEETINGS: &[(&str, MeetingKind)] = &[
    ("hearing", MeetingKind::Hearing),
    ("audition", MeetingKind::Hearing),
    ("conference", MeetingKind::Conference),
    ("conférence", MeetingKind::Conference),
    ("workshop", MeetingKind::Workshop),
    ("atelier", MeetingKind::Workshop),
    ("working group", MeetingKind::WorkingGroup),
    ("expert group", MeetingKind::WorkingGroup),
    ("group of experts", MeetingKind::WorkingGroup),
    ("drafting group", MeetingKind::WorkingGroup),
    ("groupe d’experts", MeetingKind::WorkingGroup),
    ("groupe d'experts", MeetingKind::WorkingGroup),
    ("groupe de rédaction", MeetingKind::WorkingGroup),
    ("groupe de travail", MeetingKind::WorkingGroup),
    ("bureau", MeetingKind::Bureau),
    ("plenary", MeetingKind::Plenary),
    ("plénière", MeetingKind::Plenary),
    ("ceremony", MeetingKind::Ceremony),
    ("anniversary", MeetingKind::Ceremony),
    ("cérémonie", MeetingKind::Ceremony),
    ("anniversaire", MeetingKind::Ceremony),
    ("meeting", MeetingKind::Other),
    ("réunion", MeetingKind::Other),
    ("session", MeetingKind::Other),
    ("seminar", MeetingKind::Other),
    ("séminaire", MeetingKind::Other),
    ("summit", MeetingKind::Other),
    ("sommet", MeetingKind::Other),
    ("webinar", MeetingKind::Other),
    ("webinaire", MeetingKind::Other),
    ("round table", MeetingKind::Other),
    ("roundtable", MeetingKind::Other),
    ("table ronde", MeetingKind::Other),
    ("symposium", MeetingKind::Conference),
    ("colloquium", MeetingKind::Conference),
    ("colloque", MeetingKind::Conference),
    ("congress", MeetingKind::Conference),
    ("congrès", MeetingKind::Conference),
    ("general assembly", MeetingKind::Plenary),
    ("assemblée générale", MeetingKind::Plenary),
    ("consultation", MeetingKind::Other),
    ("forum", MeetingKind::Other),
];

/// Words by which a project's life is known, in headings over it.
pub(super) const LIVES: &[(&str, LifeCycle)] = &[
    ("pipeline", LifeCycle::Pipeline),
    ("planned", LifeCycle::Pipeline),
    ("in preparation", LifeCycle::Pipeline),
    ("upcoming", LifeCycle::Pipeline),
    ("en préparation", LifeCycle::Pipeline),
    ("prévus", LifeCycle::Pipeline),
    ("à venir", LifeCycle::Pipeline),
    ("current", LifeCycle::Current),
    ("ongoing", LifeCycle::Current),
    ("running", LifeCycle::Current),
    ("en cours", LifeCycle::Current),
    ("actuels", LifeCycle::Current),
    ("closed", LifeCycle::Closed),
    ("completed", LifeCycle::Closed),
    ("finished", LifeCycle::Closed),
    ("terminés", LifeCycle::Closed),
    ("achevés", LifeCycle::Closed),
];

/// Words of a heading under which lines with a date are meetings, besides those of meetings.
const GATHERINGS: &[&str] =
    &["event", "événement", "manifestation", "calendar", "calendrier", "reunion", "rencontre"];

pub(super) const PROJECTS: &[&str] = &["project", "projet", "programme", "program "];
pub(super) const FUNDING: &[&str] = &[
    "contribution",
    "funded",
    "funding",
    "grant",
    "joint project",
    "donor",
    "budget",
    "financ",
    "subvention",
    "bailleur",
    "projet conjoint",
];
/// Labels before the names of those who give.
pub(super) const DONORS: &[&str] = &[
    "donor",
    "donors",
    "contributors",
    "funded by",
    "bailleurs",
    "donateurs",
    "contributeurs",
    "financé par",
];
/// What stands before the names of those who give, in the midst of a line.
pub(super) const GIVEN_BY: &[&str] = &[
    "funded by ",
    "financed by ",
    "co-funded by ",
    "voluntary contribution of ",
    "voluntary contributions of ",
    "voluntary contribution from ",
    "voluntary contributions from ",
    "contribution of ",
    "contributions of ",
    "contribution from ",
    "contributions from ",
    "grant from ",
    "financé par ",
    "financée par ",
    "cofinancé par ",
    "contribution volontaire de ",
    "contributions volontaires de ",
    "contribution de ",
    "contributions de ",
    "subvention de ",
    "contribution volontaire du ",
    "contributions volontaires du ",
    "contribution du ",
    "contributions du ",
];
/// What a name in a list begins with that is no part of it.
pub(super) const ARTICLES: &[&str] =
    &["the ", "de la ", "de l’", "de l'", "du ", "des ", "de ", "d’", "d'", "la ", "le ", "les ", "l’", "l'"];
/// What stands before a sum and says no more than that it is one.
pub(super) const BUDGETS: &[&str] =
    &["budget", "total budget", "total", "overall budget", "budget total", "montant", "amount", "coût"];
/// Words by which a line with a date is something to be done, and no meeting.
pub(super) const TASKS: &[&str] =
    &["deadline", "date limite", "échéance", "délai", "to comment", "to submit", "to circulate"];
/// Lines over the points of an agenda.
pub(super) const AGENDAS: &[&str] =
    &["agenda", "draft agenda", "items", "ordre du jour", "projet d’ordre du jour", "points"];
/// Labels before a date.
pub(super) const WHEN: &[&str] = &["date", "dates", "when", "quand"];
/// Labels before a place.
pub(super) const WHERE: &[&str] = &["place", "venue", "location", "where", "lieu", "où"];
/// Words beside a year that name a part of it without days of its own, in small letters.
pub(super) const AROUND_A_YEAR: &[&str] = &[
    "spring",
    "summer",
    "autumn",
    "fall",
    "winter",
    "early",
    "mid",
    "late",
    "end",
    "beginning",
    "start",
    "middle",
    "of",
    "first",
    "second",
    "half",
    "printemps",
    "été",
    "automne",
    "hiver",
    "début",
    "mi",
    "milieu",
    "fin",
    "courant",
    "premier",
    "second",
    "deuxième",
    "semestre",
    "semester",
    "de",
    "l",
    "année",
    "year",
    "the",
    "le",
    "du",
    "au",
];
/// Words before a day that is not meant itself.
pub(super) const NEAR: &[&str] = &[
    "w/c ",
    "week of ",
    "week commencing ",
    "week beginning ",
    "semaine du ",
    "around ",
    "about ",
    "circa ",
    "vers le ",
    "autour du ",
];
/// Words of a name that begin with small letters: "The Hague", "Rio de Janeiro".
pub(super) const PARTICLES: &[&str] = &[
    "of", "the", "de", "du", "des", "la", "le", "les", "sur", "upon", "am", "and", "et", "en", "al", "el",
    "d’", "/",
];
/// Words where a place would stand, for none.
pub(super) const WITHOUT_PLACE: &[&str] = &[
    "online",
    "virtual",
    "hybrid",
    "remote",
    "videoconference",
    "en ligne",
    "virtuel",
    "hybride",
    "visioconférence",
    "à distance",
];
pub(super) const PARTNERS: &[&str] = &["partner", "partners", "partenaire", "partenaires"];
pub(super) const PARTNERSHIP: &[&str] =
    &["partnership with ", "in partnership with ", "partenariat avec ", "en partenariat avec "];
pub(super) const EXAMPLES: &[&str] = &["example", "exemple", "e.g.", "project", "projet"];
/// What is said of money that nobody gives yet.
pub(super) const NOBODY: &[&str] =
    &["to be identified", "à identifier", "to be found", "à trouver", "tbc", "tbd", "n/a", "none", "aucun"];

pub(super) fn meeting_kind(name: &str) -> Option<MeetingKind> {
    let name = name.to_lowercase();
    MEETINGS.iter().find(|(word, _)| has_word(&name, word)).map(|(_, kind)| *kind)
}

/// Whether a text in small letters has a word, or its plural.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let after = text[at + word.len()..].trim_start_matches('s');
        !text[..at].ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    })
}

/// The body of a meeting that is called by the body and its number: "T-CY 15".
pub(super) fn numbered(name: &str) -> Option<&str> {
    let (body, number) = name.rsplit_once(' ')?;
    let is_code = body.chars().any(char::is_uppercase)
        && body.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '/' | '.'));
    let is_number = !number.is_empty() && number.len() <= 3 && number.chars().all(|c| c.is_ascii_digit());
    (is_code && is_number).then_some(body)
}

pub(super) fn contains(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(word))
}

pub(super) fn is_one_of(label: &str, words: &[&str]) -> bool {
    let label = label.to_lowercase();
    words.contains(&label.as_str())
}

/// What follows one of these words at the beginning of a text.
pub(super) fn after<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    let lower = text.to_lowercase();
    words.iter().find(|word| lower.starts_with(*word)).and_then(|word| text.get(word.len()..))
}

/// Whether a heading speaks of meetings, so that what has a date under it is one.
pub(super) fn speaks_of_meetings(heading: &str) -> bool {
    let heading = heading.to_lowercase();
    MEETINGS
        .iter()
        .map(|(word, _)| *word)
        .chain(GATHERINGS.iter().copied())
        .any(|word| has_word(&heading, word))
}

/// A name that stands in a list, without what it begins with there: "la Suisse", "the Netherlands".
pub(super) fn without_article(name: &str) -> &str {
    let lower = name.to_lowercase();
    let article = ARTICLES.iter().find(|article| lower.starts_with(*article));
    article.and_then(|article| name.get(article.len()..)).unwrap_or(name)
}

/// The names of those who give, in words that say so anywhere: "voluntary contribution of Norway".
pub(super) fn given_by(words: &str) -> Option<&str> {
    let lower = words.to_lowercase();
    let found = GIVEN_BY.iter().filter_map(|by| lower.find(by).map(|at| at + by.len())).max()?;
    words.get(found..).filter(|names| !names.is_empty())
}
