//! Records through the commands, as the window asks for them: JSON in, JSON out.

use std::path::Path;

use jiff::civil::date;
use plenary::command::{Context, dispatch};
use plenary::error::Code;
use plenary::model::language::Language;
use serde_json::{Value, json};

use crate::support::TestOffice;

/// Asks as the page does.
pub(super) struct Page(TestOffice);

impl Page {
    pub(super) fn new() -> Self {
        Self(TestOffice::new())
    }

    pub(super) fn context(&self) -> Context<'_> {
        Context { office: &self.0.office, language: Language::English, today: date(2015, 12, 1) }
    }

    pub(super) fn folder(&self) -> &Path {
        self.0.folder.path()
    }

    pub(super) fn try_ask(&self, name: &str, input: &Value) -> plenary::error::Result<Value> {
        let reply = dispatch(self.context(), name, &input.to_string())?;
        Ok(serde_json::from_str(&reply.json).expect("an answer is JSON"))
    }

    pub(super) fn ask(&self, name: &str, input: &Value) -> Value {
        self.try_ask(name, input).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Adds a record of `table`, with `fields` filled in.
    pub(super) fn add(&self, table: &str, owner: Option<&Value>, fields: &Value) -> Value {
        let owner = owner.map(|owner| json!({ "table": owner["table"], "id": owner["id"] }));
        let mut record = self.ask("new_record", &json!({ "table": table, "owner": owner }));
        for (name, value) in fields.as_object().expect("fields by name") {
            record[name] = value.clone();
        }
        self.ask("add_record", &record)
    }

    pub(super) fn date(&self, text: &str) -> Value {
        self.ask("read_date", &json!({ "text": text }))["meanings"][0]["date"].clone()
    }
}

pub(super) fn reference(record: &Value) -> Value {
    json!({ "table": record["table"], "id": record["id"] })
}

#[test]
fn a_meeting_known_to_the_month_is_listed_and_on_the_calendar_as_such() {
    let page = Page::new();
    let meeting = page.add(
        "meeting",
        None,
        &json!({ "name": "T-CY 17", "place": "Strasbourg", "date": page.date("June 2017") }),
    );
    let row = &page.ask("list_meetings", &json!({ "text": "t-cy", "offset": 0, "limit": 10 }))["rows"][0];
    assert_eq!((&row["id"], &row["dateText"]), (&meeting["id"], &json!("June 2017")));
    let june =
        page.ask("calendar", &json!({ "from": "2017-06-10", "to": "2017-06-20", "withDeadlines": true }));
    assert_eq!(june["exact"], json!([]));
    assert_eq!(june["approximate"][0]["id"], meeting["id"]);
    let july =
        page.ask("calendar", &json!({ "from": "2017-07-01", "to": "2017-07-31", "withDeadlines": true }));
    assert_eq!(july["approximate"], json!([]));
}

#[test]
fn undo_and_redo_say_what_they_did_in_words() {
    let page = Page::new();
    page.add("meeting", None, &json!({ "name": "T-CY 17" }));
    let state = page.ask("office_state", &json!(null));
    assert_eq!(state["undo"], "add meeting “T-CY 17”");
    assert_eq!(page.ask("undo", &json!(null))["label"], "add meeting “T-CY 17”");
    let state = page.ask("office_state", &json!(null));
    assert_eq!((&state["undo"], &state["redo"]), (&json!(null), &json!("add meeting “T-CY 17”")));
}

#[test]
fn a_new_date_of_a_meeting_is_called_a_reschedule() {
    let page = Page::new();
    let mut meeting =
        page.add("meeting", None, &json!({ "name": "T-CY 17", "date": page.date("June 2017") }));
    meeting["date"] = page.date("7-9 June 2017");
    page.ask("edit_record", &meeting);
    assert_eq!(page.ask("office_state", &json!(null))["undo"], "change the date of “T-CY 17”");
}

#[test]
fn a_part_knows_its_owner_and_its_place_and_is_shown_with_it() {
    let page = Page::new();
    let meeting = page.add("meeting", None, &json!({ "name": "T-CY 17" }));
    for title in ["Opening", "Adoption of the agenda"] {
        page.add("agenda_item", Some(&meeting), &json!({ "title": title }));
    }
    let detail = page.ask("record_detail", &reference(&meeting));
    let items = detail["related"][0]["items"].as_array().expect("items").clone();
    let shown: Vec<_> =
        items.iter().map(|item| (item["record"]["position"].clone(), item["label"].clone())).collect();
    assert_eq!(shown, [(json!(1), json!("Opening")), (json!(2), json!("Adoption of the agenda"))]);
    let ids: Vec<Value> = items.iter().rev().map(|item| item["record"]["id"].clone()).collect();
    page.ask("reorder_records", &json!({ "table": "agenda_item", "ids": ids }));
    let detail = page.ask("record_detail", &reference(&meeting));
    assert_eq!(detail["related"][0]["items"][0]["label"], "Adoption of the agenda");
}

#[test]
fn slides_are_numbered_on_and_change_places() {
    let page = Page::new();
    let deck = page.add("source_document", None, &json!({ "title": "Networking on Cybercrime" }));
    let slides: Vec<Value> = ["First", "Second", "Third"]
        .map(|heading| page.add("source_slide", Some(&deck), &json!({ "heading": heading })))
        .to_vec();
    let ids: Vec<&Value> = slides.iter().rev().map(|slide| &slide["id"]).collect();
    page.ask("reorder_records", &json!({ "table": "source_slide", "ids": ids }));
    let detail = page.ask("record_detail", &reference(&deck));
    let shown: Vec<_> = detail["related"][0]["items"]
        .as_array()
        .expect("slides")
        .iter()
        .map(|item| item["label"].clone())
        .collect();
    assert_eq!(shown, ["1 Third", "2 Second", "3 First"]);
}

#[test]
fn the_history_of_a_link_names_what_it_led_to_even_when_that_is_gone() {
    let page = Page::new();
    let committee = page.add("body", None, &json!({ "name": "Committee" }));
    let meeting = page.add("meeting", None, &json!({ "name": "T-CY 17" }));
    let target = reference(&committee);
    let link = page.add("link", Some(&meeting), &json!({ "relation": "concerns", "target": target }));
    page.ask("delete_record", &reference(&committee));
    let history = page.ask("record_history", &reference(&link));
    let told = history[1]["columns"].as_array().expect("columns").iter();
    let told: Vec<_> = told.map(|it| (it["column"].as_str(), it["after"].as_str())).collect();
    assert!(told.contains(&(Some("target_id"), Some("Committee"))), "{told:?}");
    assert!(told.contains(&(Some("subject_id"), Some("T-CY 17"))), "{told:?}");
}

#[test]
fn what_others_cannot_do_without_is_not_deleted_and_they_are_named() {
    let page = Page::new();
    let donor = page.add("organisation", None, &json!({ "name": "Estonia", "kind": "state" }));
    let project = page.add("project", None, &json!({ "name": "GLACY" }));
    page.add("contribution", Some(&project), &json!({ "organisationId": donor["id"] }));
    let error = page.try_ask("delete_record", &reference(&donor)).expect_err("GLACY needs it");
    assert_eq!(error.code, Code::Conflict);
    let failure = plenary::locale::failure(&error, Language::English);
    assert_eq!(failure.message, "Estonia cannot be deleted: GLACY cannot do without it.");
    let deleted = page.ask("delete_record", &reference(&project));
    assert_eq!((&deleted["label"], &deleted["withIt"]), (&json!("GLACY"), &json!(1)));
    page.ask("delete_record", &reference(&donor));
}

#[test]
fn a_body_cannot_come_to_stand_above_itself() {
    let page = Page::new();
    let mut committee = page.add("body", None, &json!({ "name": "Committee" }));
    let group = page.add("body", None, &json!({ "name": "Group", "parentId": committee["id"] }));
    committee["parentId"] = group["id"].clone();
    let error = page.try_ask("edit_record", &committee).expect_err("a circle");
    assert_eq!((error.code, error.field.as_deref()), (Code::Invalid, Some("parentId")));
}

#[test]
fn every_command_refuses_wrong_input_without_panicking() {
    let page = Page::new();
    let wrong = [
        json!(null),
        json!(42),
        json!("text"),
        json!([]),
        json!({ "table": "no_such_table", "id": "no id" }),
        json!({ "table": "meeting", "id": "00000000-0000-7000-8000-000000000000" }),
        json!({ "text": "\u{0}\u{202E}".repeat(10_000), "limit": 4_000_000_000_u32, "offset": 4_000_000_000_u32 }),
    ];
    for command in plenary::command::COMMANDS {
        for input in &wrong {
            if let Err(error) = page.try_ask(command.name, input) {
                assert_ne!(error.code, Code::Internal, "{} on {input}: {error}", command.name);
            }
        }
    }
    assert_eq!(page.try_ask("no_such_command", &json!({})).expect_err("refused").code, Code::Invalid);
}

#[test]
fn a_register_tells_of_each_record_the_fields_that_are_asked_for_and_how_many_name_it() {
    let page = Page::new();
    let committee = page.add("body", None, &json!({ "name": "Committee", "shortName": "T-CY" }));
    let fields = json!({ "title": "Assessment", "date": page.date("June 2026"), "bodyId": committee["id"] });
    let assessment = page.add("recommendation", None, &fields);
    page.add("recommendation", None, &json!({ "title": "Guidance" }));
    for name in ["Estonia", "France"] {
        let state = page.add("organisation", None, &json!({ "name": name, "kind": "state" }));
        let known = json!({ "organisationId": state["id"], "state": "fully" });
        page.add("implementation", Some(&assessment), &known);
    }
    let columns = json!([
        { "kind": "field", "name": "date" },
        { "kind": "field", "name": "body_id" },
        { "kind": "count", "of": "implementation" },
    ]);
    let input =
        json!({ "table": "recommendation", "text": "", "columns": columns, "offset": 0, "limit": 10 });
    let rows = page.ask("register", &input)["rows"].clone();
    assert_eq!(
        (&rows[0]["label"], &rows[0]["values"]),
        (&json!("Assessment"), &json!(["June 2026", "T-CY", "2"]))
    );
    assert_eq!((&rows[1]["label"], &rows[1]["values"]), (&json!("Guidance"), &json!(["", "", ""])));
    for unknown in [json!({ "kind": "field", "name": "place" }), json!({ "kind": "count", "of": "paper" })] {
        let mut input = input.clone();
        input["columns"] = json!([unknown]);
        assert_eq!(page.try_ask("register", &input).expect_err("no such column").code, Code::Invalid);
    }
}
