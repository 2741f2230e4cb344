//! Differences in words: what a field held, what it holds, and how the one stands to the other.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::naming::Naming;
use crate::command::meetings::shown;
use crate::command::projects::{amount_text, gap_text};
use crate::command::sheet::{label, word};
use crate::error::Result;
use crate::locale;
use crate::model::date_spec::DateSpec;
use crate::model::language::Language;
use crate::model::money::Amount;
use crate::model::record::{Record, RecordRef, Table};
use crate::planning::comparison::{Change, DateShift, Difference, FieldChange, Step, Value, date_shift};
use crate::store::freeze::Moment;

/// What a field held and holds. Of a record that is new or gone, what is known of it stands on its own side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepText {
    /// The field's label; empty where the record's class says it all.
    pub field: String,
    /// What it held; empty where nothing.
    pub before: String,
    /// What it holds.
    pub after: String,
    /// How the one stands to the other ("later", "now known to the day"); empty where there is nothing to add.
    pub remark: String,
}

impl StepText {
    fn new(field: String, before: String, after: String) -> Self {
        Self { field, before, after, remark: String::new() }
    }
}

/// What is different of a record, field by field.
pub(super) fn steps(naming: &Naming<'_>, difference: &Difference) -> Result<Vec<StepText>> {
    let language = naming.context.language;
    let table = difference.record.table;
    let one = |field: String, before, after| vec![StepText::new(field, before, after)];
    Ok(match &difference.change {
        Change::New(_) | Change::Gone(_) => {
            let is_new = matches!(difference.change, Change::New(_));
            let said = naming.find(difference.record)?.map(|(record, _)| known(&record, language));
            let said = said.unwrap_or_default();
            let (before, after) = if is_new { (String::new(), said) } else { (said, String::new()) };
            one(String::new(), before, after)
        }
        Change::Date(field, Step { before, after }) => {
            let name = if *field == "date" { String::new() } else { label(table, field, language) };
            let mut step = StepText::new(name, date_text(before, language), date_text(after, language));
            step.remark = shift_text(before, after, language);
            vec![step]
        }
        Change::Certainty(step) => words(step.before.as_str(), step.after.as_str(), language),
        Change::Status(step) => words(step.before.as_str(), step.after.as_str(), language),
        Change::LifeCycle(step) => words(step.before.as_str(), step.after.as_str(), language),
        Change::Firmness(step) => words(step.before.as_str(), step.after.as_str(), language),
        Change::Amount(field, Step { before, after }) => {
            let text = |amount: &Amount| match amount_text(amount, language) {
                text if text.is_empty() => locale::text(language, "amount-not-given", &[]),
                text => text,
            };
            one(label(table, field, language), text(before), text(after))
        }
        Change::Gap(Step { before, after }) => {
            let field = locale::text(language, "difference-gap", &[]);
            one(field, gap_text(*before, language), gap_text(*after, language))
        }
        Change::Fields(fields) => {
            fields.iter().map(|field| field_text(naming, table, field)).collect::<Result<_>>()?
        }
    })
}

fn words(before: &str, after: &str, language: Language) -> Vec<StepText> {
    vec![StepText::new(String::new(), word(before, language), word(after, language))]
}

/// What a person would say first of a record: when and where, or how much.
fn known(record: &Record, language: Language) -> String {
    let place = match record {
        Record::Meeting(meeting) => meeting.place.as_str(),
        Record::MeetingBlock(block) => block.place.as_str(),
        Record::Activity(activity) => activity.place.as_str(),
        _ => "",
    };
    let date = record.schedule().map(|date| shown(date, language)).unwrap_or_default();
    let amount = match record {
        Record::Project(project) => Some(&project.budget),
        Record::Contribution(contribution) => Some(&contribution.amount),
        Record::Instalment(instalment) => Some(&instalment.amount),
        Record::FundingNeed(need) => Some(&need.amount),
        Record::BudgetLine(line) => Some(&line.amount),
        Record::FinancialTransaction(transaction) => Some(&transaction.amount),
        _ => None,
    };
    let amount = amount.map(|amount| amount_text(amount, language)).unwrap_or_default();
    let said = [place, date.as_str(), amount.as_str()];
    said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// As written, or as Plenary made it; that none is given, where none is.
pub(in crate::command) fn date_text(date: &DateSpec, language: Language) -> String {
    match shown(date, language) {
        text if text.is_empty() => locale::text(language, "date-not-given", &[]),
        text => text,
    }
}

/// "later", "now known to the day", "known only to the month by now".
pub(in crate::command) fn shift_text(before: &DateSpec, after: &DateSpec, language: Language) -> String {
    let shift = date_shift(before, after);
    let id = match shift {
        DateShift::Narrower if after.precision > before.precision => {
            format!("shift-known-{}", after.precision)
        }
        DateShift::Wider if after.precision < before.precision => {
            format!("shift-known-only-{}", after.precision)
        }
        // That there is a date, or none, is seen.
        DateShift::Dated | DateShift::Undated | DateShift::Otherwise => return String::new(),
        other => format!("shift-{other}"),
    };
    locale::text(language, &id, &[])
}

fn field_text(naming: &Naming<'_>, table: Table, change: &FieldChange) -> Result<StepText> {
    let language = naming.context.language;
    let keys = naming.context.office.foreign_keys();
    let key = keys.iter().find(|key| key.table == table && key.column == change.field);
    let text = |value: &Value, moment: Moment| -> Result<String> {
        Ok(match (value, key) {
            (Value::Nothing, _) => String::new(),
            (Value::Record(reference), _) => naming.label_in(*reference, moment)?,
            (Value::Text(id), Some(key)) => match id.parse() {
                Ok(id) => naming.label_in(RecordRef { table: key.parent, id }, moment)?,
                Err(_) => id.clone(),
            },
            (Value::Text(text), None) => word(text, language),
        })
    };
    let before = text(&change.before, naming.compared.from)?;
    let after = text(&change.after, naming.compared.to)?;
    Ok(StepText::new(label(table, change.field, language), before, after))
}
