//! Deadlines through their commands, as the window asks for them.

use jiff::civil::date;
use plenary::command::{Context, dispatch};
use plenary::error::Code;
use plenary::model::language::Language;
use plenary::office::Office;
use serde_json::{Value, json};

use crate::support::TestOffice;

fn try_ask(office: &Office, name: &str, input: &Value) -> plenary::error::Result<Value> {
    let context = Context { office, language: Language::English, today: date(2027, 5, 10) };
    let reply = dispatch(context, name, &input.to_string())?;
    Ok(serde_json::from_str(&reply.json).expect("an answer is JSON"))
}

fn ask(office: &Office, name: &str, input: &Value) -> Value {
    try_ask(office, name, input).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn add(office: &Office, table: &str, fields: Value) -> Value {
    let mut record = ask(office, "new_record", &json!({ "table": table, "owner": null }));
    let Value::Object(fields) = fields else { panic!("fields by name") };
    for (name, value) in fields {
        record[name] = value;
    }
    ask(office, "add_record", &record)
}

fn read(office: &Office, text: &str) -> Value {
    let answer = ask(office, "read_date", &json!({ "text": text }));
    answer["meanings"].get(0).map_or_else(|| answer["asWritten"].clone(), |meaning| meaning["date"].clone())
}

fn meeting(office: &Office, name: &str, when: &str) -> Value {
    add(office, "meeting", json!({ "name": name, "date": read(office, when) }))
}

/// Something to be done so many weeks before `meeting`.
fn weeks_before(office: &Office, meeting: &Value, name: &str, weeks: u32) -> Value {
    let offset = json!({ "count": weeks, "unit": "weeks", "side": "before" });
    add(office, "deadline", json!({ "meetingId": meeting["id"], "name": name, "offset": offset }))
}

fn reference(record: &Value) -> Value {
    json!({ "table": record["table"], "id": record["id"] })
}

/// Cells of each row, by their names.
fn cells(rows: &Value, names: &[&str]) -> Vec<Vec<String>> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let rows = rows.as_array().expect("rows");
    rows.iter().map(|row| names.iter().map(|name| text(&row[name])).collect()).collect()
}

fn due_of(office: &Office, grouping: &str, body: Option<&Value>) -> Value {
    let input = json!({
        "text": "", "by": { "kind": "anybody" }, "bodyId": body.map(|body| &body["id"]), "grouping": grouping,
        "withDone": false, "offset": 0, "limit": 100,
    });
    ask(office, "due", &input)["rows"].clone()
}

fn due(office: &Office, grouping: &str) -> Value {
    due_of(office, grouping, None)
}

#[test]
fn a_timetable_tells_day_rule_and_why_a_day_off_was_left() {
    let test = TestOffice::new();
    let office = &test.office;
    add(office, "holiday_observance", json!({ "calendar": "FR" }));
    let plenary = meeting(office, "Plenary", "14-16 June 2027");
    let papers = weeks_before(office, &plenary, "Papers", 4);
    let offset = json!({ "count": 1, "unit": "weeks", "side": "after" });
    let translation = json!({
        "meetingId": plenary["id"], "name": "Translation", "offset": offset, "afterDeadlineId": papers["id"],
    });
    add(office, "deadline", translation);
    let timetable = ask(office, "meeting_timetable", &plenary["id"]);
    // Four weeks before is Whit Monday.
    assert_eq!(
        cells(&timetable["rows"], &["name", "dateText", "ruleText", "movedOffText"]),
        [
            [
                "Papers",
                "14 May 2027",
                "4 weeks before the meeting",
                "moved off 17 May 2027: Whit Monday (France)"
            ],
            ["Translation", "21 May 2027", "1 week after “Papers”", ""],
        ]
    );
}

#[test]
fn a_meeting_known_to_the_month_gives_ranges_and_an_undated_one_no_days() {
    let test = TestOffice::new();
    let office = &test.office;
    for (name, when) in [("In June", "June 2027"), ("Some time", "TBC")] {
        let meeting = meeting(office, name, when);
        weeks_before(office, &meeting, "Papers", 4);
    }
    assert_eq!(
        cells(&due(office, "week"), &["meetingName", "dateText"]),
        [["In June", "between 4 May and 2 June 2027"], ["Some time", ""]]
    );
}

#[test]
fn what_is_due_is_grouped_by_week_or_by_person_and_counted() {
    let test = TestOffice::new();
    let office = &test.office;
    let plenary = meeting(office, "Plenary", "9 June 2027");
    let person = add(office, "person", json!({ "name": "Assistant" }));
    weeks_before(office, &plenary, "Invitations", 8);
    let mut papers = weeks_before(office, &plenary, "Papers", 4);
    weeks_before(office, &plenary, "Rooms", 2);
    papers["personId"] = person["id"].clone();
    ask(office, "edit_record", &papers);
    let off = meeting(office, "Off", "9 June 2027");
    weeks_before(office, &off, "Papers of what is called off", 4);
    let mut cancelled = off.clone();
    cancelled["status"] = json!("cancelled");
    ask(office, "edit_record", &cancelled);
    assert_eq!(
        cells(&due(office, "week"), &["groupText", "name"]),
        [["Overdue", "Invitations"], ["This week, 10–16 May 2027", "Papers"], ["24–30 May 2027", "Rooms"],]
    );
    assert_eq!(
        cells(&due(office, "person"), &["groupText", "name"]),
        [["Assistant", "Papers"], ["Nobody named", "Invitations"], ["", "Rooms"]]
    );
    let summary = ask(office, "due_summary", &json!({}));
    let counted = ["open", "overdue", "thisWeek", "unassigned"].map(|name| summary[name].as_u64());
    assert_eq!(counted, [Some(3), Some(1), Some(1), Some(2)]);

    ask(office, "set_deadline_state", &json!({ "id": papers["id"], "state": "completed" }));
    let done = ask(office, "get_record", &reference(&papers));
    assert_eq!(done["completed"]["edtf"], "2027-05-10");
    assert_eq!(ask(office, "due_summary", &json!({}))["open"], 2);
    office.undo().expect("it is to be done again");
    assert_eq!(ask(office, "due_summary", &json!({}))["open"], 3);
}

#[test]
fn a_template_is_tried_out_applied_and_undone_as_one() {
    let test = TestOffice::new();
    let office = &test.office;
    ask(office, "add_ready_templates", &json!({}));
    let templates = ask(office, "list_templates", &json!({}));
    let of_plenary = templates.as_array().expect("templates").iter().find(|one| one["kind"] == "plenary");
    let of_plenary = of_plenary.expect("one for a plenary");
    let plenary = meeting(office, "Plenary", "9 June 2027");
    let input = json!({ "meetingId": plenary["id"], "templateId": of_plenary["id"] });
    let preview = ask(office, "preview_template", &input);
    let timetable = || ask(office, "meeting_timetable", &plenary["id"]);
    assert_eq!(timetable()["rows"], json!([]), "trying changes nothing");
    let applied = ask(office, "apply_template", &input);
    assert_eq!(applied, of_plenary["stepCount"]);
    let shown = ["name", "dateText", "ruleText", "personName"];
    assert_eq!(cells(&timetable()["rows"], &shown), cells(&preview["rows"], &shown));
    ask(office, "delete_record", &reference(of_plenary));
    assert_eq!(timetable()["rows"].as_array().map(Vec::len), applied.as_u64().map(|count| count as usize));
    office.undo().expect("the template is back");
    office.undo().expect("the deadlines are gone");
    assert_eq!(timetable()["rows"], json!([]));
}

#[test]
fn a_template_without_steps_is_refused() {
    let test = TestOffice::new();
    let template = add(&test.office, "deadline_template", json!({ "name": "Empty" }));
    let plenary = meeting(&test.office, "Plenary", "9 June 2027");
    let input = json!({ "meetingId": plenary["id"], "templateId": template["id"] });
    let refused = try_ask(&test.office, "apply_template", &input).expect_err("nothing to apply");
    assert_eq!((refused.code, refused.message), (Code::Conflict, "error-template-without-steps"));
}

#[test]
fn a_deadline_hangs_on_one_of_its_own_meeting_and_never_on_itself() {
    let test = TestOffice::new();
    let office = &test.office;
    let (plenary, bureau) =
        (meeting(office, "Plenary", "9 June 2027"), meeting(office, "Bureau", "June 2027"));
    let mut papers = weeks_before(office, &plenary, "Papers", 4);
    for (hangs_on, message) in [
        (papers.clone(), "error-own-step"),
        (weeks_before(office, &bureau, "Rooms", 4), "error-deadline-elsewhere"),
    ] {
        papers["afterDeadlineId"] = hangs_on["id"].clone();
        let refused = try_ask(office, "edit_record", &papers).expect_err("it is refused");
        assert_eq!((refused.field.as_deref(), refused.message), (Some("afterDeadlineId"), message));
    }
}

#[test]
fn deleting_a_meeting_takes_its_deadlines_along_and_undo_brings_them_back() {
    let test = TestOffice::new();
    let office = &test.office;
    let plenary = meeting(office, "Plenary", "9 June 2027");
    let papers = weeks_before(office, &plenary, "Papers", 4);
    add(
        office,
        "deadline",
        json!({ "meetingId": plenary["id"], "name": "Translation", "afterDeadlineId": papers["id"] }),
    );
    ask(office, "delete_record", &reference(&plenary));
    assert_eq!(due(office, "week"), json!([]));
    office.undo().expect("all are back");
    assert_eq!(cells(&due(office, "week"), &["name"]), [["Papers"], ["Translation"]]);
}

#[test]
fn a_move_is_shown_with_every_deadline_before_it_is_made() {
    let test = TestOffice::new();
    let office = &test.office;
    let plenary = meeting(office, "Plenary", "9 June 2027");
    weeks_before(office, &plenary, "Papers", 4);
    let mut pinned = weeks_before(office, &plenary, "Rooms", 2);
    pinned["date"] = read(office, "26 May 2027");
    ask(office, "edit_record", &pinned);
    let input = json!({ "subject": reference(&plenary), "date": read(office, "2 June 2027") });
    let preview = ask(office, "preview_reschedule", &input);
    assert_eq!(
        cells(&preview["rows"], &["name", "beforeText", "afterText", "byDays", "isPinned", "drift"]),
        [
            ["Papers", "12 May 2027", "5 May 2027", "-7", "false", "null"],
            ["Rooms", "26 May 2027", "26 May 2027", "0", "true", "7"],
        ]
    );
    assert_eq!(preview["rows"][0]["lateness"]["kind"], "overdue");
    let propose = |days: i32| {
        let shift = json!({ "kind": "days", "days": days });
        let change = json!({ "kind": "move", "part": "whole", "shift": shift });
        ask(office, "propose_date", &json!({ "subject": reference(&plenary), "change": change }))
    };
    assert_eq!(
        propose(-7)["deadlinesText"],
        "1 deadline moves along · 1 set by hand stays · 1 would be overdue"
    );
    ask(office, "reschedule_record", &input);
    let timetable = ask(office, "meeting_timetable", &plenary["id"]);
    assert_eq!(
        cells(&timetable["rows"], &["name", "dateText", "drift"]),
        [["Papers", "5 May 2027", "null"], ["Rooms", "26 May 2027", "7"]]
    );
}

#[test]
fn a_move_of_a_block_moves_the_deadlines_of_its_meetings_and_an_activity_has_none() {
    let test = TestOffice::new();
    let office = &test.office;
    let block =
        add(office, "meeting_block", json!({ "name": "Week", "date": read(office, "7-11 June 2027") }));
    let inside = add(office, "meeting", json!({ "name": "Inside", "blockId": block["id"] }));
    weeks_before(office, &inside, "Papers", 1);
    let date = read(office, "14-18 June 2027");
    let preview = ask(office, "preview_reschedule", &json!({ "subject": reference(&block), "date": date }));
    assert_eq!(
        cells(&preview["rows"], &["meetingName", "beforeText", "afterText"]),
        [["Inside", "between 31 May and 4 June 2027", "between 7 and 11 June 2027"]]
    );
    let activity = add(office, "activity", json!({ "name": "Training", "date": date }));
    let preview =
        ask(office, "preview_reschedule", &json!({ "subject": reference(&activity), "date": date }));
    assert_eq!(preview["rows"], json!([]));
    let person = add(office, "person", json!({ "name": "Nobody is moved" }));
    let input = json!({ "subject": reference(&person), "date": date });
    let refused = try_ask(office, "preview_reschedule", &input).expect_err("a person has no date");
    assert_eq!(refused.message, "error-date-immovable");
}

#[test]
fn deadlines_stand_on_the_calendar_and_on_the_wall_with_their_meetings() {
    let test = TestOffice::new();
    let office = &test.office;
    let committee = add(office, "body", json!({ "name": "Committee" }));
    let plenary = meeting(office, "Plenary", "9 June 2027");
    let convened = json!({ "meetingId": plenary["id"], "bodyId": committee["id"], "position": 1 });
    add(office, "meeting_body", convened);
    let papers = weeks_before(office, &plenary, "Papers", 4);
    ask(office, "set_deadline_state", &json!({ "id": papers["id"], "state": "completed" }));
    let in_july = meeting(office, "In July", "July 2027");
    weeks_before(office, &in_july, "Rooms", 4);
    let called_off = weeks_before(office, &plenary, "Called off", 1);
    ask(office, "set_deadline_state", &json!({ "id": called_off["id"], "state": "cancelled" }));
    let shown = |with_deadlines: bool| {
        let input = json!({ "from": "2027-05-01", "to": "2027-06-30", "withDeadlines": with_deadlines });
        ask(office, "calendar", &input)
    };
    assert_eq!(cells(&shown(false)["exact"], &["title"]), [["Plenary"]]);
    let calendar = shown(true);
    assert_eq!(
        cells(&calendar["exact"], &["table", "title", "dateText", "status"]),
        [
            ["deadline", "Papers (Plenary)", "12 May 2027", "held"],
            ["meeting", "Plenary", "9 June 2027", "planned"],
        ]
    );
    assert_eq!(
        cells(&calendar["approximate"], &["table", "title", "dateText"]),
        [["deadline", "Rooms (In July)", "between 3 June and 2 July 2027"]]
    );
    let wall = |with_deadlines: bool, text: &str| {
        let input = json!({
            "from": "2027-01-01", "to": "2027-12-31", "grouping": "body", "text": text,
            "withDeadlines": with_deadlines, "lettersPerDay": [1.0],
        });
        ask(office, "wall", &input)
    };
    let shown = wall(true, "");
    let names = cells(&shown["items"], &["name"]);
    assert_eq!(names, [["Papers (Plenary)"], ["Rooms (In July)"], ["Plenary"], ["In July"]]);
    let groups = cells(&shown["groups"], &["label", "table", "items"]);
    let expected = [["Committee", "body", "[0,2]"], ["", "meeting", "[3]"], ["", "deadline", "[1]"]];
    assert_eq!(groups, expected);
    assert_eq!(cells(&wall(true, "pap")["items"], &["name"]), [["Papers (Plenary)"]]);
    assert_eq!(cells(&wall(false, "")["items"], &["name"]), [["Plenary"], ["In July"]]);
}

#[test]
fn what_is_due_can_be_narrowed_down_to_the_meetings_of_a_body() {
    let test = TestOffice::new();
    let office = &test.office;
    let body = add(office, "body", json!({ "name": "Bureau" }));
    let blank = ask(office, "new_record", &json!({ "table": "meeting", "owner": null }));
    let mut of_body = blank.clone();
    of_body["name"] = json!("Of the Bureau");
    of_body["date"] = read(office, "9 June 2027");
    let of_body = ask(office, "convene_meeting", &json!({ "meeting": of_body, "bodyIds": [body["id"]] }));
    let of_nobody = meeting(office, "Of nobody", "9 June 2027");
    for meeting in [&of_body, &of_nobody] {
        weeks_before(office, meeting, "Papers", 4);
    }
    assert_eq!(cells(&due_of(office, "week", Some(&body)), &["meetingName"]), [["Of the Bureau"]]);
    assert_eq!(due(office, "week").as_array().map(Vec::len), Some(2));
}

#[test]
fn a_meeting_convened_by_bodies_is_added_and_undone_as_one() {
    let test = TestOffice::new();
    let office = &test.office;
    let ids = ["Committee", "Bureau"].map(|name| add(office, "body", json!({ "name": name }))["id"].clone());
    let mut blank = ask(office, "new_record", &json!({ "table": "meeting", "owner": null }));
    blank["name"] = json!("Joint meeting");
    ask(office, "convene_meeting", &json!({ "meeting": blank, "bodyIds": ids }));
    let list = |office| {
        let input = json!({
            "text": "", "bodyId": null, "projectId": null, "from": null, "to": null, "offset": 0, "limit": 10,
        });
        ask(office, "list_meetings", &input)["rows"].clone()
    };
    let bodies = list(office)[0]["bodies"].clone();
    assert_eq!(cells(&bodies, &["label"]), [["Committee"], ["Bureau"]]);
    ask(office, "undo", &json!(null));
    assert_eq!(list(office), json!([]));
}

#[test]
fn a_deadline_that_is_moved_is_set_by_hand_and_what_hangs_on_it_is_shown_first() {
    let test = TestOffice::new();
    let office = &test.office;
    let plenary = meeting(office, "Plenary", "9 June 2027");
    let papers = weeks_before(office, &plenary, "Papers", 4);
    let offset = json!({ "count": 1, "unit": "weeks", "side": "after" });
    let translation = json!({
        "meetingId": plenary["id"], "name": "Translation", "offset": offset, "afterDeadlineId": papers["id"],
    });
    add(office, "deadline", translation);
    weeks_before(office, &plenary, "Rooms", 2);
    let shift = json!({ "kind": "units", "count": 2, "unit": "day" });
    let moved = json!({ "subject": reference(&papers), "change": { "kind": "move", "part": "whole", "shift": shift } });
    let proposed = ask(office, "propose_date", &moved);
    assert_eq!(
        [&proposed["beforeText"], &proposed["afterText"], &proposed["deadlinesText"]],
        ["12 May 2027", "14 May 2027", "1 deadline moves along"]
    );
    let input = json!({ "subject": reference(&papers), "date": proposed["date"] });
    let preview = ask(office, "preview_reschedule", &input);
    assert_eq!(
        cells(&preview["rows"], &["name", "beforeText", "afterText"]),
        [["Translation", "19 May 2027", "21 May 2027"]]
    );
    ask(office, "reschedule_record", &input);
    let timetable = ask(office, "meeting_timetable", &plenary["id"]);
    assert_eq!(
        cells(&timetable["rows"], &["name", "dateText", "isPinned", "drift"]),
        [
            ["Papers", "14 May 2027", "true", "2"],
            ["Translation", "21 May 2027", "false", "null"],
            ["Rooms", "26 May 2027", "false", "null"],
        ]
    );
    assert_eq!(ask(office, "office_state", &json!(null))["undo"], "change the date of “Papers”");
}

#[test]
fn whose_holidays_are_observed_is_said_by_name_when_it_is_undone() {
    let test = TestOffice::new();
    add(&test.office, "holiday_observance", json!({ "calendar": "FR-57" }));
    let state = ask(&test.office, "office_state", &json!(null));
    assert_eq!(state["undo"], "add observed holidays “Moselle, France”");
}
