//! What stands at the top of an archive for whoever opens it: what each file is, and how it is read.

use jiff::civil::Date;

use super::Said;
use crate::locale;
use crate::model::date_spec::{DateSpec, format_date};
use crate::model::language::Language;

/// Files and folders of an archive, each with the message that says what it is.
const PARTS: [(&str, &str); 6] = [
    ("data/tables", "archive-readme-tables"),
    ("data/calendar/", "archive-readme-share-calendar"),
    ("data/calendar", "archive-readme-calendar"),
    ("data/documents", "archive-readme-documents"),
    ("data/history.csv", "archive-readme-history"),
    ("manifest-sha256.txt", "archive-readme-manifest"),
];

/// What the columns of the tables have in common.
const COLUMNS: [&str; 4] =
    ["archive-readme-ids", "archive-readme-dates", "archive-readme-amounts", "archive-readme-empty"];

/// Of an archive: in both languages, one after the other, with the ends of lines that every editor knows.
pub(super) fn readme(office: &str, changed: Date, left_out: &[Said]) -> String {
    let subject = Subject {
        title: ("archive-readme-title", office),
        what: ("archive-readme-what", office),
        passed_over: &["data/calendar/"],
        own: "archive-left-machine",
        plenary: "archive-readme-plenary",
    };
    both(&subject, changed, left_out)
}

/// The same of a share.
pub(super) fn of_share(title: &str, office: &str, changed: Date, left_out: &[Said]) -> String {
    let subject = Subject {
        title: ("archive-readme-share", title),
        what: ("archive-readme-share-what", office),
        passed_over: &["data/calendar", "data/history.csv"],
        own: "archive-left-own",
        plenary: "archive-readme-share-plenary",
    };
    both(&subject, changed, left_out)
}

/// What a text is about: messages, with names.
struct Subject<'n> {
    title: (&'static str, &'n str),
    what: (&'static str, &'n str),
    /// Those of [`PARTS`] that it does not have.
    passed_over: &'static [&'static str],
    /// What is not in it in any case.
    own: &'static str,
    plenary: &'static str,
}

fn both(subject: &Subject<'_>, changed: Date, left_out: &[Said]) -> String {
    let parts =
        [Language::English, Language::French].map(|language| of(language, subject, changed, left_out));
    parts.join("\n\n").replace('\n', "\r\n")
}

fn of(language: Language, subject: &Subject<'_>, changed: Date, left_out: &[Said]) -> String {
    let say = |id: &str, arguments: &[(&str, &str)]| locale::text(language, id, arguments);
    let day = DateSpec::from_edtf("", &changed.to_string()).map(|day| format_date(&day, language));
    let day = day.unwrap_or_else(|_| changed.to_string());
    let title = say(subject.title.0, &[("name", subject.title.1)]);
    let rule = "=".repeat(title.chars().count());
    let mut text =
        format!("{title}\n{rule}\n\n{}\n", say(subject.what.0, &[("day", &day), ("office", subject.what.1)]));
    for (path, message) in PARTS.into_iter().filter(|(path, _)| !subject.passed_over.contains(path)) {
        text += &format!("\n{path}\n    {}\n", say(message, &[]));
    }
    text += &format!("\n{}\n", say("archive-readme-columns", &[]));
    for message in COLUMNS {
        text += &format!("- {}\n", say(message, &[]));
    }
    text += &format!("\n{}\n\n{}\n", say(subject.plenary, &[]), say("archive-readme-left-out", &[]));
    text += &format!("- {}\n", say(subject.own, &[]));
    for said in left_out {
        text += &format!("- {}\n", said.in_language(language));
    }
    text
}
