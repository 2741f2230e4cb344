//! Templates of deadlines: listed, tried out on a meeting, applied to it, and those that Plenary brings along.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::deadlines::{Timetable, one_meeting, rule_text, timetable};
use super::{Context, Nothing};
use crate::error::{Code, Error, Result};
use crate::locale;
use crate::model::deadline::{
    Deadline, DeadlineId, DeadlineTemplate, DeadlineTemplateId, TemplateStep, TemplateStepId,
};
use crate::model::meeting::{MeetingId, MeetingKind};
use crate::model::record::{RecordRef, Table};
use crate::office::{Office, Written};
use crate::operation::{Operation, Subject};
use crate::planning::templates::READY;
use crate::store::deadline::{self, TemplateLine};
use crate::store::record;

/// A template, as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateRow {
    /// `deadline_template`.
    pub table: Table,
    /// Its id.
    pub id: DeadlineTemplateId,
    /// What it is called.
    pub name: String,
    /// The kind of meeting that it is for.
    pub kind: MeetingKind,
    /// How many steps it has.
    pub step_count: u32,
    /// Its first steps in words.
    pub steps_text: String,
}

/// All templates, in alphabetical order.
pub fn list_templates(context: Context<'_>, _: Nothing) -> Result<Vec<TemplateRow>> {
    context.office.read(|view| {
        let row = |TemplateLine { template, step_count }: TemplateLine| {
            let names: Vec<String> =
                deadline::steps(view, template.id)?.into_iter().map(|step| step.name).collect();
            Ok(TemplateRow {
                table: Table::DeadlineTemplate,
                id: template.id,
                name: template.name,
                kind: template.kind,
                step_count,
                steps_text: names.join(" · "),
            })
        };
        deadline::templates(view)?.into_iter().map(row).collect()
    })
}

/// A step's rule in words, for the list of a template's steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepRule {
    /// The step.
    pub id: TemplateStepId,
    /// "8 weeks before the meeting".
    pub rule_text: String,
}

/// The rules of a template's steps, in order.
pub fn step_rules(context: Context<'_>, template: DeadlineTemplateId) -> Result<Vec<StepRule>> {
    let steps = context.office.read(|view| deadline::steps(view, template))?;
    let names: HashMap<TemplateStepId, &str> =
        steps.iter().map(|step| (step.id, step.name.as_str())).collect();
    let rule = |step: &TemplateStep| {
        let hangs_on = step.after_step_id.and_then(|id| names.get(&id).copied());
        StepRule { id: step.id, rule_text: rule_text(step.offset, hangs_on, context.language) }
    };
    Ok(steps.iter().map(rule).collect())
}

/// A template and a meeting that it is applied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplyTemplateInput {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// The template.
    pub template_id: DeadlineTemplateId,
}

/// The timetable that a template would give a meeting. Nothing is changed.
pub fn preview_template(context: Context<'_>, input: ApplyTemplateInput) -> Result<Timetable> {
    context.office.read(|view| {
        let meeting = one_meeting(view, input.meeting_id)?;
        let steps = deadline::steps(view, input.template_id)?;
        timetable(context, view, &meeting, &deadlines_of(context.office, &steps, input.meeting_id))
    })
}

/// Gives a meeting the deadlines of a template, beside those that it has. Answers how many.
pub fn apply_template(context: Context<'_>, input: ApplyTemplateInput) -> Result<Written<u32>> {
    let (meeting, steps) = context
        .office
        .read(|view| Ok((one_meeting(view, input.meeting_id)?, deadline::steps(view, input.template_id)?)))?;
    if steps.is_empty() {
        let template = RecordRef { table: Table::DeadlineTemplate, id: input.template_id.0 };
        context.office.read(|view| record::get(view, template))?;
        return Err(Error::new(Code::Conflict, "error-template-without-steps"));
    }
    let subject = Subject::of(Table::Meeting, meeting.name);
    context.office.transact(Operation::ApplyTemplate, &subject, |tx| {
        // A step can hang on one that comes later.
        tx.defer_references()?;
        let deadlines = deadlines_of(context.office, &steps, input.meeting_id);
        for deadline in &deadlines {
            record::insert(tx, &deadline.clone().into())?;
        }
        Ok(u32::try_from(deadlines.len()).unwrap_or(u32::MAX))
    })
}

/// The deadlines that a template's steps become. Steps that hang on each other become deadlines that do.
fn deadlines_of(office: &Office, steps: &[TemplateStep], meeting_id: MeetingId) -> Vec<Deadline> {
    let ids: HashMap<TemplateStepId, DeadlineId> =
        steps.iter().map(|step| (step.id, DeadlineId(office.new_id()))).collect();
    let deadline = |step: &TemplateStep| Deadline {
        id: ids[&step.id],
        meeting_id,
        name: step.name.clone(),
        offset: step.offset,
        after_deadline_id: step.after_step_id.and_then(|id| ids.get(&id).copied()),
        function: step.function.clone(),
        note: step.note.clone(),
        ..Deadline::default()
    };
    steps.iter().map(deadline).collect()
}

/// Adds the templates that Plenary brings along, named in the language of the window. Answers how many.
pub fn add_ready_templates(context: Context<'_>, _: Nothing) -> Result<Written<u32>> {
    let said = |id: &str| locale::text(context.language, id, &[]);
    let subject = Subject::of(Table::DeadlineTemplate, said("ready-templates"));
    context.office.transact(Operation::AddReadyTemplates, &subject, |tx| {
        for ready in READY {
            let template = DeadlineTemplate {
                id: DeadlineTemplateId(tx.new_id()),
                name: said(ready.name),
                kind: ready.kind,
                note: String::new(),
            };
            record::insert(tx, &template.clone().into())?;
            let mut made: Vec<TemplateStepId> = Vec::new();
            for (position, ready) in (1..).zip(ready.steps) {
                let step = TemplateStep {
                    id: TemplateStepId(tx.new_id()),
                    template_id: template.id,
                    position,
                    name: said(ready.name),
                    offset: ready.offset,
                    after_step_id: ready.hangs_on.and_then(|place| made.get(place).copied()),
                    function: said(ready.function),
                    note: String::new(),
                };
                made.push(step.id);
                record::insert(tx, &step.into())?;
            }
        }
        Ok(u32::try_from(READY.len()).unwrap_or(u32::MAX))
    })
}
