//! Items in words: what they would do to the office, field by field.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Choice, IncomingVerdict, Item, Said};
use crate::command::Context;
use crate::command::freezes::{Compared, Naming, StepText};
use crate::error::Result;
use crate::locale;
use crate::model::language::Language;
use crate::model::record::{RecordRef, Table};
use crate::planning::comparison::compare;
use crate::store::record;

/// An item, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncomingRow {
    /// Its place in the file, from 0: by this it is chosen.
    pub index: u32,
    /// The line on which it begins, where the file has lines.
    #[ts(type = "number | null")]
    pub line: Option<u64>,
    /// The kind of record that it is or becomes; `null` where it becomes none.
    pub table: Option<Table>,
    /// What it is called in the file.
    pub label: String,
    /// What it is to the office.
    pub verdict: IncomingVerdict,
    /// What is to become of it.
    pub choice: Choice,
    /// Whether anything can become of it.
    pub can_be_chosen: bool,
    /// The record that it is of those the office has.
    pub existing: Option<RecordRef>,
    /// What the office has and would have, field by field; of what is new, what a person would say first.
    pub steps: Vec<StepText>,
    /// What else is to be said of it, such as why it is left out; empty where there is nothing.
    pub remark: String,
    /// The records that it may be.
    pub alike: Vec<AlikeRow>,
}

/// A record that an item may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AlikeRow {
    /// The record.
    pub record: RecordRef,
    /// What it is called.
    pub label: String,
    /// What tells it from others of that name.
    pub detail: String,
    /// Why it may be the same.
    pub reason: String,
}

/// Something that was not read as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IncomingNotice {
    /// The line, from 1.
    #[ts(type = "number")]
    pub line: u64,
    /// The field or the column, where it is one; else empty.
    pub field: String,
    /// What it is, as a sentence.
    pub message: String,
}

pub(super) fn said((message, arguments): &Said, language: Language) -> String {
    let arguments: Vec<(&str, &str)> =
        arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
    locale::text(language, message, &arguments)
}

/// A problem of an item, as something that was not read as it stands.
pub(super) fn notice(line: Option<u64>, problem: &Said, language: Language) -> IncomingNotice {
    let field = problem.1.iter().find(|(name, _)| *name == "column").map(|(_, column)| column.clone());
    IncomingNotice {
        line: line.unwrap_or(1),
        field: field.unwrap_or_default(),
        message: said(problem, language),
    }
}

/// These items, each with its place in the file.
pub(super) fn rows(context: Context<'_>, items: &[(usize, &Item)]) -> Result<Vec<IncomingRow>> {
    context.office.read(|view| {
        let mut rows = Vec::with_capacity(items.len());
        for &(index, item) in items {
            let after: Vec<_> = item.records.iter().take(1).cloned().collect();
            let before: Vec<_> = item
                .existing
                .map(|existing| record::find(view, existing))
                .transpose()?
                .flatten()
                .into_iter()
                .collect();
            // Only what belongs to the record is written: of the record itself nothing changes.
            let concerns_record = after
                .first()
                .is_none_or(|after| item.existing.is_none_or(|existing| existing.table == after.table()));
            let differences =
                if concerns_record && !after.is_empty() { compare(&before, &after) } else { Vec::new() };
            let compared = Compared::proposed(before, after);
            let naming = Naming::new(context, view, &compared);
            let mut steps = Vec::new();
            for difference in &differences {
                steps.extend(naming.row(difference)?.steps);
            }
            let mut alike = Vec::new();
            for one in &item.alike {
                if let Some(record) = record::find(view, one.record)? {
                    let line = record::line(view, &record)?;
                    alike.push(AlikeRow {
                        record: one.record,
                        label: if line.label.is_empty() { item.label.clone() } else { line.label },
                        detail: line.detail,
                        reason: locale::text(context.language, one.reason, &[]),
                    });
                }
            }
            let sentences: Vec<String> = item
                .remark
                .iter()
                .chain(&item.problems)
                .map(|remark| said(remark, context.language))
                .collect();
            let table = item.existing.map(|existing| existing.table);
            rows.push(IncomingRow {
                index: super::count(index),
                line: item.line,
                table: table.or_else(|| item.records.first().map(|record| record.table())),
                label: item.label.clone(),
                verdict: item.verdict,
                choice: item.choice,
                can_be_chosen: item.can_be_chosen(),
                existing: item.existing,
                steps,
                remark: sentences.join(" "),
                alike,
            });
        }
        Ok(rows)
    })
}
