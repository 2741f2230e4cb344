//! What people wait for while they plan: the roll of a conference of ten thousand, papers, deadlines, clashes, money,
//! links, and what has changed since the office was frozen.

use std::hint::black_box;

use criterion::BenchmarkGroup;
use criterion::measurement::WallTime;
use plenary::command::Context;
use serde_json::{Value, json};

use crate::planned::{Planned, plan};
use crate::{TODAY, ask};

/// Plans with the office, and asks.
pub fn planner(group: &mut BenchmarkGroup<'_, WallTime>, context: Context<'_>, events: u32) {
    let planned = plan(context.office, events);
    group.sample_size(20);
    for (name, command, input) in questions(context, &planned) {
        group.bench_function(name, |bencher| bencher.iter(|| black_box(ask(context, command, &input))));
    }
    roll_call(group, context, &planned);
}

fn questions(context: Context<'_>, planned: &Planned) -> Vec<(&'static str, &'static str, Value)> {
    let Planned { conference, session, project, freeze, .. } = planned;
    let meeting = json!({ "meetingId": conference });
    let roll = |text: &str, offset| json!({ "meetingId": conference, "text": text, "stage": null, "offset": offset, "limit": 100 });
    let papers = |standing| json!({ "text": "", "bodyId": null, "meetingId": null, "standing": standing, "offset": 0, "limit": 100 });
    let later = json!({ "raw": "8–11 September 2020", "edtf": "2020-09-08/2020-09-11", "earliest": "2020-09-08", "latest": "2020-09-11", "precision": "day", "durationMonths": null, "startsAt": null, "endsAt": null, "timeZone": null });
    let parts = json!(["current_projects", "pipeline", "ahead", "opportunities"]);
    vec![
        ("a conference of 10,000 at one glance", "delegations", meeting),
        ("the first page of its roll", "list_participants", roll("", 0)),
        ("the page from the middle of its roll", "list_participants", roll("", 5_000)),
        ("its roll, found by “delegate 12”", "list_participants", roll("delegate 12", 0)),
        (
            "its sessions and the quorum",
            "meeting_sessions",
            json!({ "meetingId": conference, "sessionId": session }),
        ),
        ("the first page of papers", "list_papers", papers("all")),
        ("the first page of papers that are late", "list_papers", papers("late")),
        (
            "what is due, the first page",
            "due",
            json!({ "text": "", "by": { "kind": "anybody" }, "grouping": "week", "withDone": false, "offset": 0, "limit": 100 }),
        ),
        ("what is due, in short", "due_summary", json!({})),
        (
            "a timetable of 40 steps, moved",
            "preview_reschedule",
            json!({ "subject": { "table": "meeting", "id": conference }, "date": later }),
        ),
        ("clashes marked on a page of meetings", "clash_marks", json!({ "ids": page_of_meetings(context) })),
        (
            "the money of a project",
            "project_money",
            json!({ "id": project.id, "contributions": 50, "transactions": 50 }),
        ),
        ("the money of all by year", "forecast", json!({})),
        (
            "who gives, the first page",
            "donors",
            json!({ "text": "", "byProject": true, "offset": 0, "limit": 100 }),
        ),
        ("what all give", "funding_totals", json!({})),
        (
            "the links",
            "links",
            json!({ "bodyId": null, "projectId": null, "networkId": null, "regionId": null, "institution": null }),
        ),
        (
            "what has changed since the freeze",
            "compare_freezes",
            json!({ "from": freeze, "to": null, "table": null, "within": null, "limit": 100 }),
        ),
        (
            "the update note since the freeze",
            "update_note",
            json!({ "language": "en", "day": TODAY, "since": freeze, "parts": parts }),
        ),
    ]
}

/// The meetings of the page from the middle of the list.
fn page_of_meetings(context: Context<'_>) -> Vec<Value> {
    let page: Value =
        serde_json::from_str(&ask(context, "list_meetings", &crate::middle(context))).expect("JSON");
    let rows = page["rows"].as_array().expect("rows");
    rows.iter().map(|row| row["id"].clone()).collect()
}

/// One mark of the roll call, safe on the disk, back and forth.
fn roll_call(group: &mut BenchmarkGroup<'_, WallTime>, context: Context<'_>, planned: &Planned) {
    let mut is_there = false;
    group.bench_function("one mark of its roll call", |bencher| {
        bencher.iter(|| {
            is_there = !is_there;
            let presence = if is_there { "online" } else { "absent" };
            let mark = json!({ "sessionId": planned.session, "participantIds": [planned.participant], "presence": presence });
            ask(context, "set_attendance", &mark)
        });
    });
}
