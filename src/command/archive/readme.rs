//! What stands at the top of an archive for whoever opens it: what each file is, and how it is read.

use jiff::civil::Date;

use super::Said;
use crate::locale;
use crate::model::date_spec::{DateSpec, format_date};
use crate::model::language::Language;

/// Files and folders of an archive, each with the message that says what it is.
const PARTS: [(&str, &str); 5] = [
    ("data/tables", "archive-readme-tables"),
    ("data/calendar", "archive-readme-calendar"),
    ("data/documents", "archive-readme-documents"),
    ("data/history.csv", "archive-readme-history"),
    ("manifest-sha256.txt", "archive-readme-manifest"),
];

/// What the columns of the tables have in common.
const COLUMNS: [&str; 4] =
    ["archive-readme-ids", "archive-readme-dates", "archive-readme-amounts", "archive-readme-empty"];

/// The text, in both languages, one after the other, with the ends of lines that every editor knows.
pub(super) fn readme(office: &str, changed: Date, left_out: &[Said]) -> String {
    let parts = [Language::English, Language::French].map(|language| of(language, office, changed, left_out));
    parts.join("\n\n").replace('\n', "\r\n")
}

fn of(language: Language, office: &str, changed: Date, left_out: &[Said]) -> String {
    let say = |id: &str, arguments: &[(&str, &str)]| locale::text(language, id, arguments);
    let day = DateSpec::from_edtf("", &changed.to_string()).map(|day| format_date(&day, language));
    let day = day.unwrap_or_else(|_| changed.to_string());
    let title = say("archive-readme-title", &[("name", office)]);
    let rule = "=".repeat(title.chars().count());
    let mut text = format!("{title}\n{rule}\n\n{}\n", say("archive-readme-what", &[("day", &day)]));
    for (path, message) in PARTS {
        text += &format!("\n{path}\n    {}\n", say(message, &[]));
    }
    text += &format!("\n{}\n", say("archive-readme-columns", &[]));
    for message in COLUMNS {
        text += &format!("- {}\n", say(message, &[]));
    }
    text += &format!("\n{}\n\n{}\n", say("archive-readme-plenary", &[]), say("archive-readme-left-out", &[]));
    text += &format!("- {}\n", say("archive-left-machine", &[]));
    for said in left_out {
        text += &format!("- {}\n", said.in_language(language));
    }
    text
}
