//! The wall through its commands, as the window asks for it.

use jiff::civil::date;
use plenary::command::{Context, dispatch};
use plenary::model::language::Language;
use plenary::office::Office;
use plenary::store;
use plenary::store::wall::Period;
use serde_json::{Value, json};

use crate::support::TestOffice;

fn try_ask(office: &Office, language: Language, name: &str, input: &Value) -> plenary::error::Result<Value> {
    let context = Context { office, language, today: date(2016, 1, 1) };
    let reply = dispatch(context, name, &input.to_string())?;
    Ok(serde_json::from_str(&reply.json).expect("an answer is JSON"))
}

fn ask(office: &Office, name: &str, input: &Value) -> Value {
    try_ask(office, Language::English, name, input).unwrap_or_else(|error| panic!("{name}: {error}"))
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

fn wall(office: &Office, grouping: &str, text: &str) -> Value {
    let input = json!({
        "from": "2016-01-01", "to": "2016-12-31", "grouping": grouping, "text": text, "withDeadlines": false, "lettersPerDay": [0.1, 1.0],
    });
    ask(office, "wall", &input)
}

/// Each group's name, and the names of what is in it.
fn groups(wall: &Value) -> Vec<(String, Vec<String>)> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let name = |index: &Value| text(&wall["items"][index.as_u64().expect("a place") as usize]["name"]);
    let all = wall["groups"].as_array().expect("groups");
    all.iter()
        .map(|group| {
            let label = if group["id"].is_null() { &group["table"] } else { &group["label"] };
            (text(label), group["items"].as_array().expect("items").iter().map(name).collect())
        })
        .collect()
}

fn expected(groups: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    groups.iter().map(|(label, names)| ((*label).to_owned(), owned(names))).collect()
}

#[test]
fn items_stand_under_each_body_that_convenes_them_and_others_by_what_they_are() {
    let test = TestOffice::new();
    let office = &test.office;
    let bodies = ["Zeta", "alpha"].map(|name| add(office, "body", json!({ "name": name })));
    let block = add(office, "meeting_block", json!({ "name": "Week", "date": read(office, "May 2016") }));
    let joint = meeting(office, "Joint", "June 2016");
    let inside = add(office, "meeting", json!({ "name": "Inside", "blockId": block["id"] }));
    for (meeting, body) in [(&joint, &bodies[0]), (&joint, &bodies[1]), (&inside, &bodies[0])] {
        add(
            office,
            "meeting_body",
            json!({ "meetingId": meeting["id"], "bodyId": body["id"], "position": 1 }),
        );
    }
    meeting(office, "Alone", "July 2016");
    add(office, "project", json!({ "name": "GLACY", "date": read(office, "Nov 2013 – Oct 2016") }));
    let wall = wall(office, "body", "");
    let found = groups(&wall);
    let by_body: &[(&str, &[&str])] = &[
        ("alpha", &["Joint"]),
        ("Zeta", &["Week", "Joint"]),
        ("project", &["GLACY"]),
        ("meeting", &["Alone"]),
    ];
    assert_eq!(found, expected(by_body));
    assert_eq!(wall["covers"], Value::Null, "so small an office is there whole");
}

#[test]
fn items_stand_under_the_project_its_regions_and_its_donors() {
    let test = TestOffice::new();
    let office = &test.office;
    let project = add(office, "project", json!({ "name": "GLACY", "date": read(office, "2016") }));
    for (name, stage) in [("Estonia", "pledged"), ("Japan", "sought")] {
        let donor = add(office, "organisation", json!({ "name": name }));
        let contribution =
            json!({ "projectId": project["id"], "organisationId": donor["id"], "stage": stage });
        add(office, "contribution", contribution);
    }
    let regions = ["Africa", "Pacific"].map(|name| add(office, "region", json!({ "name": name })));
    add(office, "project_region", json!({ "projectId": project["id"], "regionId": regions[0]["id"] }));
    let activity = |name: &str, region: &Value| {
        let date = read(office, "May 2016");
        add(
            office,
            "activity",
            json!({ "name": name, "projectId": project["id"], "regionId": region, "date": date }),
        );
    };
    activity("Training", &regions[1]["id"]);
    activity("Mission", &Value::Null);
    let by_project: &[(&str, &[&str])] = &[("GLACY", &["GLACY", "Mission", "Training"])];
    assert_eq!(groups(&wall(office, "project", "")), expected(by_project));
    let by_region: &[(&str, &[&str])] = &[("Africa", &["GLACY", "Mission"]), ("Pacific", &["Training"])];
    assert_eq!(groups(&wall(office, "region", "")), expected(by_region));
    let by_donor: &[(&str, &[&str])] = &[("Estonia", &["GLACY", "Mission", "Training"])];
    assert_eq!(groups(&wall(office, "donor", "")), expected(by_donor));
}

#[test]
fn items_stand_under_the_people_who_have_a_seat_take_part_or_are_linked() {
    let test = TestOffice::new();
    let office = &test.office;
    let person = |name: &str| add(office, "person", json!({ "name": name }));
    let (seated, linked) = (person("Seated"), person("Linked"));
    let (coming, staying) = (person("Coming"), person("Staying away"));
    let body = add(office, "body", json!({ "name": "T-CY" }));
    add(office, "membership", json!({ "bodyId": body["id"], "personId": seated["id"] }));
    let held = meeting(office, "T-CY 15", "23-25 May 2016");
    add(office, "meeting_body", json!({ "meetingId": held["id"], "bodyId": body["id"], "position": 1 }));
    for (person, stage) in [(&coming, "nominated"), (&staying, "declined")] {
        add(
            office,
            "participant",
            json!({ "meetingId": held["id"], "personId": person["id"], "stage": stage }),
        );
    }
    let subject = json!({ "table": "person", "id": linked["id"] });
    let target = json!({ "table": "meeting", "id": held["id"] });
    add(office, "link", json!({ "subject": subject, "relation": "takes_part_in", "target": target }));
    let by_person: &[(&str, &[&str])] =
        &[("Coming", &["T-CY 15"]), ("Linked", &["T-CY 15"]), ("Seated", &["T-CY 15"])];
    assert_eq!(groups(&wall(office, "person", "")), expected(by_person));
}

#[test]
fn each_zoom_has_its_lanes() {
    let test = TestOffice::new();
    meeting(&test.office, "T-CY 15", "24 May 2016");
    meeting(&test.office, "T-CY 16", "14 November 2016");
    let group = &wall(&test.office, "body", "")["groups"][0];
    assert_eq!(group["lanes"], json!([[0, 0], [0, 0]]));
    meeting(&test.office, "Hearing", "1 June 2016");
    let group = &wall(&test.office, "body", "")["groups"][0];
    assert_eq!(group["lanes"], json!([[0, 1, 0], [0, 1, 0]]));
}

#[test]
fn what_has_no_date_waits_in_the_tray() {
    let test = TestOffice::new();
    let office = &test.office;
    add(office, "project", json!({ "name": "EAP III", "date": read(office, "two years") }));
    meeting(office, "T-CY 18", "TBC");
    meeting(office, "T-CY 15", "May 2016");
    let block = add(office, "meeting_block", json!({ "name": "Week", "date": read(office, "May 2016") }));
    add(office, "meeting", json!({ "name": "Inside", "blockId": block["id"] }));
    let wall = wall(office, "body", "");
    let names: Vec<_> = wall["undated"].as_array().expect("items").iter().map(|item| &item["name"]).collect();
    assert_eq!(names, ["EAP III", "T-CY 18"]);
    assert_eq!(wall["undatedTotal"], 2);
}

#[test]
fn words_narrow_the_wall_and_its_tray() {
    let test = TestOffice::new();
    for (name, when) in
        [("T-CY 15", "May 2016"), ("Octopus", "May 2016"), ("T-CY 18", "TBC"), ("Hearing", "TBC")]
    {
        meeting(&test.office, name, when);
    }
    let wall = wall(&test.office, "body", "t-cy");
    assert_eq!(groups(&wall), expected(&[("meeting", &["T-CY 15"])]));
    assert_eq!((&wall["undated"][0]["name"], &wall["undatedTotal"]), (&json!("T-CY 18"), &json!(1)));
}

#[test]
fn a_large_office_is_shown_by_the_days_asked_for() {
    let test = TestOffice::new();
    let office = &test.office;
    let written = office.transact(
        plenary::operation::Operation::ImportData,
        &plenary::operation::Subject::default(),
        |tx| {
            for day in 0..12_001_i64 {
                let first = date(2000, 1, 1).saturating_add(jiff::ToSpan::days(day));
                let mut record = plenary::model::meeting::Meeting {
                    name: first.to_string(),
                    date: plenary::model::date_spec::DateSpec::from_edtf("", &first.to_string())?,
                    ..Default::default()
                };
                record.id.0 = tx.new_id();
                store::record::insert(tx, &record.into())?;
            }
            Ok(())
        },
    );
    written.expect("many meetings");
    let wall = wall(office, "body", "");
    assert_eq!(wall["items"].as_array().expect("items").len(), 366);
    assert_eq!(wall["covers"], json!({ "first": 16_801, "last": 17_166 }));
    assert_eq!(wall["extent"], json!({ "first": 10_957, "last": 10_957 + 12_000 }));
    assert_eq!(wall["leftOut"], 0);
}

#[test]
fn of_more_than_can_be_shown_those_in_the_middle_are() {
    let test = TestOffice::new();
    ["2014", "1 June 2016", "3 June 2016", "since 2015", "2 July 2016", "24 December 2016"]
        .iter()
        .for_each(|when| drop(meeting(&test.office, when, when)));
    let period = Period::Between(date(2016, 1, 1), date(2016, 12, 31));
    let (entries, beyond) =
        test.office.read(|view| store::wall::list(view, period, "", 3)).expect("some of the meetings");
    let names: Vec<_> = entries.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!((names, beyond), (vec!["since 2015", "3 June 2016", "2 July 2016"], 2));
}

fn change(record: &Value, change: &Value) -> Value {
    json!({ "subject": { "table": record["table"], "id": record["id"] }, "change": change })
}

#[test]
fn a_move_is_shown_before_it_is_made_and_can_be_undone() {
    let test = TestOffice::new();
    let office = &test.office;
    let june = meeting(office, "T-CY 17", "June 2017");
    let input = change(
        &june,
        &json!({ "kind": "move", "part": "whole", "shift": { "kind": "units", "count": 1, "unit": "week" } }),
    );
    let preview = ask(office, "propose_date", &input);
    assert_eq!((&preview["beforeText"], &preview["afterText"]), (&json!("June 2017"), &json!("July 2017")));
    assert_eq!((&preview["date"]["edtf"], &preview["isSame"]), (&json!("2017-07"), &json!(false)));
    let french = try_ask(office, Language::French, "propose_date", &input).expect("a preview");
    assert_eq!(french["afterText"], "juillet 2017");
    let reference = json!({ "table": "meeting", "id": june["id"] });
    assert_eq!(ask(office, "get_record", &reference)["date"]["edtf"], "2017-06", "nothing was written");

    let written = json!({ "subject": reference, "date": preview["date"] });
    assert_eq!(ask(office, "reschedule_record", &written)["date"], preview["date"]);
    assert_eq!(ask(office, "office_state", &json!(null))["undo"], "change the date of “T-CY 17”");
    // What a move made is nobody's writing; fields say it in words.
    assert_eq!(ask(office, "display_date", &preview["date"]), "July 2017");
    assert_eq!(ask(office, "display_date", &june["date"]), "June 2017");
    ask(office, "undo", &json!(null));
    assert_eq!(ask(office, "get_record", &reference)["date"]["raw"], "June 2017");
}

#[test]
fn what_waits_is_placed_with_the_length_that_is_known() {
    let test = TestOffice::new();
    let office = &test.office;
    let project = add(office, "project", json!({ "name": "EAP III", "date": read(office, "two years") }));
    let input = change(&project, &json!({ "kind": "place", "on": "2016-05-25", "unit": "quarter" }));
    let preview = ask(office, "propose_date", &input);
    assert_eq!(preview["beforeText"], "two years");
    assert_eq!(preview["afterText"], "Q2 2016 – Q1 2018");
    ask(office, "reschedule_record", &json!({ "subject": input["subject"], "date": preview["date"] }));
    assert_eq!(ask(office, "office_state", &json!(null))["undo"], "change the date of “EAP III”");
    assert_eq!(wall(office, "project", "")["undatedTotal"], 0);
}

#[test]
fn what_is_not_planned_in_time_has_no_date_to_move() {
    let test = TestOffice::new();
    let body = add(&test.office, "body", json!({ "name": "T-CY" }));
    let input = change(&body, &json!({ "kind": "place", "on": "2016-05-25", "unit": "month" }));
    let written = json!({ "subject": input["subject"], "date": read(&test.office, "May 2016") });
    for (command, input) in [("propose_date", input), ("reschedule_record", written)] {
        let refused = try_ask(&test.office, Language::English, command, &input).expect_err("no date");
        assert_eq!(refused.message, "error-date-immovable");
    }
}

#[test]
fn zooms_that_cannot_be_are_refused() {
    let test = TestOffice::new();
    for zooms in [json!([0.0]), json!([-1.0]), json!(vec![1.0; 17])] {
        let input = json!({
            "from": "2016-01-01", "to": "2016-12-31", "grouping": "body", "text": "", "withDeadlines": false, "lettersPerDay": zooms,
        });
        assert!(try_ask(&test.office, Language::English, "wall", &input).is_err());
    }
}
