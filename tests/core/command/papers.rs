//! Agendas, papers, follow-up and recommendations through the commands, as the window asks for them.

use plenary::error::Code;
use serde_json::{Value, json};

use super::records::{Page, reference};

/// A committee with a numbering of its papers, and two of its meetings: one held, one to come.
struct Committee {
    page: Page,
    body: Value,
    series: Value,
    held: Value,
    next: Value,
}

impl Committee {
    fn new() -> Self {
        let page = Page::new();
        let body = page.add(
            "body",
            None,
            &json!({ "name": "Cybercrime Convention Committee", "shortName": "T-CY" }),
        );
        let series = page.add("paper_series", Some(&body), &json!({ "pattern": "T-CY({year}){number}" }));
        let meeting = |name: &str, date: &str| {
            let meeting = page.add("meeting", None, &json!({ "name": name, "date": page.date(date) }));
            page.add("meeting_body", Some(&meeting), &json!({ "bodyId": body["id"] }));
            meeting
        };
        let (held, next) = (meeting("T-CY 14", "1-2 December 2014"), meeting("T-CY 15", "24-25 May 2016"));
        Self { page, body, series, held, next }
    }

    fn paper(&self, title: &str) -> Value {
        self.page.add("paper", None, &json!({ "title": title, "bodyId": self.body["id"] }))
    }

    fn number(&self, paper: &Value) -> Value {
        self.page.ask(
            "number_paper",
            &json!({ "paperId": paper["id"], "seriesId": self.series["id"], "year": null }),
        )
    }

    fn decision(&self, title: &str, due: &str) -> Value {
        let due = self.page.date(due);
        self.page.add(
            "decision",
            Some(&self.held),
            &json!({
                "title": title, "bodyId": self.body["id"], "meetingId": self.held["id"], "due": due
            }),
        )
    }

    fn undo_is(&self) -> Value {
        self.page.ask("office_state", &json!(null))["undo"].clone()
    }
}

/// "09:30–09:45 Opening" for each item of the agenda.
fn told(agenda: &Value) -> Vec<String> {
    let time = |moment: &Value| moment["time"].as_str().map_or("?".to_owned(), |time| time[..5].to_owned());
    let items = agenda["items"].as_array().expect("items").iter();
    items
        .map(|row| {
            let (starts, ends) = (time(&row["times"]["starts"]), time(&row["times"]["ends"]));
            format!("{starts}–{ends} {}", row["item"]["title"].as_str().expect("a title"))
        })
        .collect()
}

#[test]
fn an_agenda_times_itself_anew_when_an_item_moves() {
    let Committee { page, next, .. } = Committee::new();
    let item = |title: &str, minutes: u32, starts_at: Value| {
        let fields = json!({ "title": title, "durationMinutes": minutes, "startsAt": starts_at });
        page.add("agenda_item", Some(&next), &fields)
    };
    let opening = item("Opening", 15, json!("09:30:00"));
    let agenda = item("Adoption of the agenda", 10, json!(null));
    let report = item("Report of the Bureau", 60, json!(null));
    let shown = page.ask("agenda", &reference(&next));
    assert_eq!(
        told(&shown),
        ["09:30–09:45 Opening", "09:45–09:55 Adoption of the agenda", "09:55–10:55 Report of the Bureau"]
    );
    assert_eq!(shown["durationText"], "1\u{202f}h\u{202f}25");

    page.ask(
        "reorder_records",
        &json!({ "table": "agenda_item", "ids": [opening["id"], report["id"], agenda["id"]] }),
    );
    assert_eq!(
        told(&page.ask("agenda", &reference(&next))),
        ["09:30–09:45 Opening", "09:45–10:45 Report of the Bureau", "10:45–10:55 Adoption of the agenda"]
    );
    page.ask("undo", &json!(null));
    assert_eq!(told(&page.ask("agenda", &reference(&next))), told(&shown));
}

#[test]
fn only_meetings_and_blocks_have_an_agenda() {
    let Committee { page, body, .. } = Committee::new();
    assert_eq!(page.try_ask("agenda", &reference(&body)).expect_err("none").code, Code::Invalid);
}

#[test]
fn a_paper_is_given_the_next_symbol_of_its_body() {
    let committee = Committee::new();
    let (first, second) = (committee.paper("Cloud evidence"), committee.paper("Guidance note"));
    let offered = committee.page.ask("next_symbols", &json!({ "paperId": first["id"] }));
    assert_eq!(offered["symbols"][0]["symbol"], "T-CY(2015)1");
    assert_eq!(offered["bodies"][0]["label"], "T-CY");
    assert_eq!(committee.number(&first)["symbol"], "T-CY(2015)1");
    assert_eq!(committee.undo_is(), "give a symbol to “Cloud evidence”");
    assert_eq!(committee.number(&second)["symbol"], "T-CY(2015)2");
    let input = json!({ "paperId": second["id"], "seriesId": committee.series["id"], "year": null });
    assert_eq!(committee.page.try_ask("number_paper", &input).expect_err("it has one").code, Code::Conflict);
}

#[test]
fn a_paper_is_offered_the_year_of_its_meeting_too() {
    let committee = Committee::new();
    let paper =
        committee.page.add("paper", None, &json!({ "title": "Report", "meetingId": committee.next["id"] }));
    let offered = committee.page.ask("next_symbols", &json!({ "paperId": paper["id"] }));
    let symbols: Vec<_> =
        offered["symbols"].as_array().expect("symbols").iter().map(|one| one["symbol"].clone()).collect();
    assert_eq!(symbols, ["T-CY(2015)1", "T-CY(2016)1"]);
}

#[test]
fn the_symbol_of_a_deleted_paper_is_not_given_again_and_that_of_an_undone_one_is() {
    let committee = Committee::new();
    let first = committee.paper("Cloud evidence");
    committee.number(&first);
    committee.page.ask("delete_record", &reference(&first));
    let second = committee.paper("Guidance note");
    assert_eq!(committee.number(&second)["symbol"], "T-CY(2015)2");
    committee.page.ask("undo", &json!(null));
    assert_eq!(committee.number(&second)["symbol"], "T-CY(2015)2");
}

#[test]
fn no_two_papers_have_one_symbol() {
    let Committee { page, .. } = Committee::new();
    page.add("paper", None, &json!({ "title": "One", "symbol": "T-CY(2015)1" }));
    let mut other = page.ask("new_record", &json!({ "table": "paper", "owner": null }));
    other["title"] = json!("Other");
    other["symbol"] = json!("T-CY(2015)1");
    assert_eq!(page.try_ask("add_record", &other).expect_err("it is taken").code, Code::Conflict);
}

#[test]
fn papers_are_listed_by_number_and_by_what_is_late() {
    let Committee { page, .. } = Committee::new();
    let paper = |symbol: &str, due: &str, received: &str| {
        let paper = page.add("paper", None, &json!({ "title": format!("Paper {symbol}"), "symbol": symbol }));
        let version = json!({ "language": "en", "due": page.date(due), "received": page.date(received) });
        page.add("paper_version", Some(&paper), &version);
    };
    paper("T-CY(2015)9", "1 November 2015", "");
    paper("T-CY(2015)12", "1 November 2015", "3 November 2015");
    paper("T-CY(2015)10", "December 2015", "");
    paper("", "2016", "");
    paper("T-CY(2016)1", "December 2015", "");
    let listed = |standing: &str| -> Vec<String> {
        let input = json!({ "text": "", "bodyId": null, "meetingId": null, "standing": standing, "offset": 0, "limit": 10 });
        let rows = page.ask("list_papers", &input)["rows"].as_array().expect("rows").clone();
        rows.iter().map(|row| row["symbol"].as_str().expect("a symbol").to_owned()).collect()
    };
    assert_eq!(listed("all"), ["", "T-CY(2016)1", "T-CY(2015)12", "T-CY(2015)10", "T-CY(2015)9"]);
    // Today is 1 December 2015: what is due this month is not late, and cannot be.
    assert_eq!(listed("late"), ["T-CY(2015)9"]);
    assert_eq!(listed("awaited"), ["", "T-CY(2016)1", "T-CY(2015)10", "T-CY(2015)9"]);
    assert_eq!(listed("withoutSymbol"), [""]);
}

#[test]
fn open_follow_up_is_carried_to_the_next_meeting_once_and_as_one_operation() {
    let committee = Committee::new();
    let page = &committee.page;
    let (letter, study) =
        (committee.decision("Write to the providers", "March 2015"), committee.decision("Study", ""));
    let mut done = committee.decision("Publish the report", "");
    done["state"] = json!("done");
    page.ask("edit_record", &done);
    assert_eq!(committee.undo_is(), "change the follow-up of “Publish the report”");

    let preview = page.ask("carry_preview", &json!({ "meetingId": null }));
    assert_eq!(preview["meeting"]["label"], "T-CY 15");
    let offered: Vec<_> =
        preview["followUps"].as_array().expect("rows").iter().map(|row| row["label"].clone()).collect();
    assert_eq!(offered, ["Write to the providers", "Study"]);

    let carry = json!({ "decisionIds": [letter["id"], study["id"]], "meetingId": committee.next["id"] });
    assert_eq!(page.ask("carry_follow_ups", &carry)["added"], 2);
    assert_eq!(committee.undo_is(), "carry follow-up to “T-CY 15”");
    let agenda = page.ask("agenda", &reference(&committee.next));
    assert_eq!(told(&agenda), ["?–? Write to the providers", "?–? Study"]);
    assert_eq!(agenda["items"][0]["followUp"]["id"], letter["id"]);
    assert_eq!(page.ask("carry_follow_ups", &carry)["added"], 0, "it is there already");
    assert_eq!(page.ask("undo", &json!(null))["label"], "carry follow-up to “T-CY 15”");
    assert_eq!(page.ask("agenda", &reference(&committee.next))["items"], json!([]));

    let closed = json!({ "decisionIds": [done["id"]], "meetingId": committee.next["id"] });
    assert_eq!(page.try_ask("carry_follow_ups", &closed).expect_err("it is done").code, Code::Conflict);
}

#[test]
fn follow_up_is_listed_by_what_is_overdue_first() {
    let committee = Committee::new();
    committee.decision("No date", "");
    committee.decision("This month", "December 2015");
    committee.decision("This year", "2015");
    committee.decision("Long ago", "March 2015");
    let listed = |standing: &str| -> Vec<(String, Value)> {
        let input = json!({
            "text": "", "standing": standing, "ownerId": null, "bodyId": null, "meetingId": null, "offset": 0, "limit": 10
        });
        let rows = committee.page.ask("follow_ups", &input)["rows"].as_array().expect("rows").clone();
        rows.iter()
            .map(|row| (row["label"].as_str().expect("a label").to_owned(), row["due"].clone()))
            .collect()
    };
    let open =
        [("Long ago", "past"), ("This year", "mayBePast"), ("This month", "ahead"), ("No date", "notKnown")]
            .map(|(label, due)| (label.to_owned(), json!(due)));
    assert_eq!(listed("open"), open);
    assert_eq!(listed("overdue"), open[..2]);
}

#[test]
fn a_decision_taken_under_an_item_knows_its_meeting_and_its_body() {
    let Committee { page, body, held, .. } = Committee::new();
    let item = page.add("agenda_item", Some(&held), &json!({ "title": "Cloud evidence" }));
    let decision = page.ask("new_record", &json!({ "table": "decision", "owner": reference(&item) }));
    assert_eq!(
        (&decision["agendaItemId"], &decision["meetingId"], &decision["bodyId"]),
        (&item["id"], &held["id"], &body["id"])
    );
}

#[test]
fn the_matrix_shows_who_has_implemented_what_and_leaves_the_unknown_open() {
    let Committee { page, body, .. } = Committee::new();
    let state = |name: &str| page.add("organisation", None, &json!({ "name": name, "kind": "state" }));
    let (estonia, tonga) = (state("Estonia"), state("Tonga"));
    page.add("organisation", None, &json!({ "name": "EUROJUST", "kind": "agency" }));
    let recommendation =
        page.add("recommendation", None, &json!({ "title": "Templates", "bodyId": body["id"] }));
    page.add("implementation", Some(&recommendation), &json!({
        "organisationId": estonia["id"], "state": "fully", "since": page.date("March 2015"), "source": "Reply"
    }));
    let matrix = page.ask("recommendation_matrix", &json!({ "bodyId": body["id"] }));
    let names: Vec<_> =
        matrix["states"].as_array().expect("states").iter().map(|one| one["name"].clone()).collect();
    assert_eq!(names, ["Estonia", "Tonga"]);
    assert_eq!(matrix["recommendations"][0]["fully"], 1);
    let cells = matrix["cells"].as_array().expect("cells");
    assert_eq!(cells.len(), 1);
    assert_eq!((&cells[0]["organisationId"], &cells[0]["sinceText"]), (&estonia["id"], &json!("March 2015")));

    page.add("membership", Some(&body), &json!({ "organisationId": tonga["id"], "role": "member" }));
    let matrix = page.ask("recommendation_matrix", &json!({ "bodyId": body["id"] }));
    assert_eq!(matrix["states"].as_array().map(Vec::len), Some(2), "who is known of stays");

    let mut second =
        page.ask("new_record", &json!({ "table": "implementation", "owner": reference(&recommendation) }));
    second["organisationId"] = estonia["id"].clone();
    assert_eq!(page.try_ask("add_record", &second).expect_err("one for each pair").code, Code::Conflict);
}
