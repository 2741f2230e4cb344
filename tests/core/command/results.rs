//! Activities, results and who was trained, as the window asks for them.

use plenary::command::Context;
use plenary::command::results::{ParticipationInput, StatesOf};
use plenary::command::sheet_files::export_participation;
use plenary::model::language::Language;
use serde_json::{Value, json};

use super::records::{Page, reference};

impl Page {
    fn state(&self, name: &str) -> Value {
        self.add("organisation", None, &json!({ "name": name, "kind": "state" }))
    }

    fn activity(&self, project: &Value, name: &str, when: &str, status: &str) -> Value {
        let fields = json!({ "name": name, "date": self.date(when), "status": status });
        self.add("activity", Some(project), &fields)
    }

    fn came(&self, activity: &Value, state: &Value, women: Value, men: Value, not_recorded: Value) -> Value {
        let fields = json!({
            "organisationId": state["id"], "women": women, "men": men, "notRecorded": not_recorded,
        });
        self.add("activity_participation", Some(activity), &fields)
    }

    fn cost(&self, text: &str) -> Value {
        self.ask("read_amount", &json!({ "text": text }))["meanings"][0]["amount"].clone()
    }
}

fn whole_office() -> Value {
    json!({ "of": { "kind": "all" }, "projectId": null })
}

/// Two trainings that were held, a third that is planned, and one of which nobody wrote down who came.
///
/// |          | 2014 | 2015 | 2016 (planned) | all |
/// |----------|------|------|----------------|-----|
/// | Armenia  |    7 |  ≥ 3 | expected       | ≥ 10|
/// | Georgia  |      |    5 |                |   5 |
/// | Moldova  |      |      | expected       |     |
/// | Ukraine  |      |      |                |     |
struct Trainings {
    page: Page,
    project: Value,
    states: [Value; 4],
    first: Value,
}

impl Trainings {
    fn new() -> Self {
        let page = Page::new();
        let project = page.add("project", None, &json!({ "name": "EAP" }));
        // Not in alphabetical order.
        let states = ["Ukraine", "Moldova", "Georgia", "Armenia"].map(|name| page.state(name));
        let [_, moldova, georgia, armenia] = &states;
        let first = page.activity(&project, "Judicial training", "May 2014", "held");
        let second = page.activity(&project, "Advanced training", "12 March 2015", "held");
        let third = page.activity(&project, "Regional workshop", "2016", "planned");
        page.activity(&project, "Mission", "June 2015", "held");
        page.came(&first, armenia, json!(3), json!(4), json!(null));
        page.came(&second, armenia, json!(3), json!(null), json!(null));
        page.came(&second, georgia, json!(null), json!(null), json!(5));
        page.came(&third, armenia, json!(null), json!(null), json!(null));
        page.came(&third, moldova, json!(null), json!(null), json!(2));
        Self { page, project, states, first }
    }

    fn matrix(&self, input: &Value) -> Vec<Vec<String>> {
        let matrix = self.page.ask("participation_by_state", input);
        let text = |cell: &Value| cell["people"]["text"].as_str().expect("a text").to_owned();
        let states = matrix["states"].as_array().expect("states").iter();
        states
            .map(|state| {
                let mut row = vec![state["name"].as_str().expect("a name").to_owned()];
                row.push(state["standing"].as_str().expect("a standing").to_owned());
                row.extend(state["cells"].as_array().expect("cells").iter().map(text));
                row.push(text(&state["total"]));
                row
            })
            .collect()
    }
}

#[test]
fn who_was_trained_is_told_by_state_and_year_with_the_gaps_in_words() {
    let office = Trainings::new();
    assert_eq!(
        office.matrix(&whole_office()),
        [
            ["Armenia", "tookPart", "7", "≥ 3", "", "≥ 10"],
            ["Georgia", "tookPart", "", "5", "", "5"],
            ["Moldova", "planned", "", "", "", ""],
            ["Ukraine", "notRecorded", "", "", "", ""],
        ]
    );
    let matrix = office.page.ask("participation_by_state", &whole_office());
    assert_eq!(
        (&matrix["summary"], &matrix["caveat"]),
        (
            &json!("2 of 4 took part. 1 has not yet, and is expected. Of 1 no participation is recorded."),
            &json!(
                "The totals leave out 1 number that is not known. Of 1 activity that was held no participants are recorded."
            )
        )
    );
    assert_eq!(matrix["total"]["people"]["text"], "≥ 15");
    assert_eq!(
        matrix["total"]["people"]["detail"],
        "6 women, 4 men, 5 not recorded which; 1 number not known"
    );
    let years: Vec<_> =
        matrix["years"].as_array().expect("years").iter().map(|year| year["year"].clone()).collect();
    assert_eq!(years, [json!(2014), json!(2015), json!(2016)]);
    assert_eq!(matrix["years"][1]["unrecorded"], 1);
}

#[test]
fn the_states_of_a_body_a_region_or_a_network_are_looked_at_by_themselves() {
    let office = Trainings::new();
    let page = &office.page;
    let [ukraine, moldova, georgia, armenia] = &office.states;
    let names = |of: &Value| -> Vec<String> {
        let rows = office.matrix(&json!({ "of": of, "projectId": null }));
        rows.into_iter().map(|row| row[0].clone()).collect()
    };
    let body = page.add("body", None, &json!({ "name": "Committee" }));
    let sits = |state: &Value, since: &str| {
        let date = if since.is_empty() { state["date"].clone() } else { page.date(since) };
        let mut fields = json!({ "organisationId": state["id"] });
        if !date.is_null() {
            fields["date"] = date;
        }
        page.add("membership", Some(&body), &fields);
    };
    sits(ukraine, "");
    sits(georgia, "1 January 2010 – 31 December 2012");
    assert_eq!(
        names(&json!({ "kind": "body", "id": body["id"] })),
        ["Ukraine"],
        "a seat that is over is no gap"
    );
    let region = page.add("region", None, &json!({ "name": "East" }));
    for state in [moldova, armenia] {
        page.add("region_state", Some(&region), &json!({ "organisationId": state["id"] }));
    }
    assert_eq!(names(&json!({ "kind": "region", "id": region["id"] })), ["Armenia", "Moldova"]);
    let network = page.add("network", None, &json!({ "name": "24/7" }));
    page.add("contact_point", Some(&network), &json!({ "organisationId": georgia["id"] }));
    assert_eq!(names(&json!({ "kind": "network", "id": network["id"] })), ["Georgia"]);
}

#[test]
fn behind_each_number_are_its_activities() {
    let office = Trainings::new();
    let behind = |whose: &Value, column: &Value| -> Vec<String> {
        let input = json!({ "matrix": whole_office(), "whose": whose, "column": column });
        let found = office.page.ask("activities_behind", &input);
        found.as_array().expect("activities").iter().map(|one| one["name"].to_string()).collect()
    };
    let armenia = json!({ "kind": "state", "id": office.states[3]["id"] });
    let all = json!({ "kind": "total" });
    assert_eq!(behind(&armenia, &json!({ "kind": "year", "year": 2014 })), ["\"Judicial training\""]);
    assert_eq!(behind(&armenia, &all).len(), 3);
    assert_eq!(behind(&json!({ "kind": "unrecorded" }), &all), ["\"Mission\""]);
    let all_states = json!({ "kind": "allStates" });
    assert_eq!(behind(&all_states, &json!({ "kind": "year", "year": 2015 })), ["\"Advanced training\""]);
}

#[test]
fn who_was_trained_is_written_for_a_spreadsheet_with_what_is_not_known() {
    let office = Trainings::new();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("trained.csv");
    let input = ParticipationInput { of: StatesOf::All, project_id: None };
    let write = |language| {
        let context = Context { language, ..office.page.context() };
        let report = export_participation(context, input, &file).expect("the file");
        assert_eq!(report.rows, 4, "the states; all of them stand below");
        std::fs::read_to_string(&file).expect("the file")
    };
    let text = write(Language::English);
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines[..3],
        [
            "State,Participation,Last,2014,2015,2016,All years,Women,Men,Not recorded which,Numbers not known",
            "Armenia,took part,2015,7,≥ 3,,≥ 10,6,4,0,1",
            "Georgia,took part,2015,,5,,5,0,0,5,0",
        ]
    );
    assert_eq!(lines[4], "Ukraine,none recorded,,,,,,,,,");
    assert!(write(Language::French).contains("aucune relevée"));
}

#[test]
fn a_state_that_took_part_stays_and_an_activity_takes_its_participants_along() {
    let office = Trainings::new();
    let page = &office.page;
    let error = page.try_ask("delete_record", &reference(&office.states[3])).expect_err("it took part");
    assert_eq!(error.message, "error-still-referred-to");
    page.ask("delete_record", &reference(&office.first));
    let of_armenia = || office.matrix(&whole_office())[0].last().cloned();
    assert_eq!(of_armenia().as_deref(), Some("≥ 3"));
    assert_eq!(page.ask("undo", &json!(null))["label"], "delete activity “Judicial training”");
    assert_eq!(of_armenia().as_deref(), Some("≥ 10"));
}

#[test]
fn an_activity_is_told_in_figures_and_against_its_line_of_the_budget() {
    let office = Trainings::new();
    let page = &office.page;
    let line = page.add(
        "budget_line",
        Some(&office.project),
        &json!({ "title": "Trainings", "amount": page.cost("EUR 50 000") }),
    );
    let mut first = page.ask("get_record", &reference(&office.first));
    first["budgetLineId"] = line["id"].clone();
    first["cost"] = page.cost("EUR 12,000");
    first["outcome"] = json!("Seven judges can teach others.");
    page.ask("edit_record", &first);
    let spend = |amount: &str| {
        let fields = json!({
            "kind": "expenditure", "budgetLineId": line["id"], "activityId": first["id"], "amount": page.cost(amount),
        });
        page.add("financial_transaction", Some(&office.project), &fields);
    };
    spend("EUR 12,500");
    let figures = page.ask("activity_figures", &json!({ "id": first["id"] }));
    let expected = [
        ("costText", "EUR\u{a0}12,000"),
        ("spentText", "EUR\u{a0}12,500"),
        ("leftText", "over by EUR\u{a0}500"),
        ("budgetLine", "Trainings"),
        ("lineLeftText", "EUR\u{a0}37,500"),
        ("committedText", ""),
    ];
    for (field, text) in expected {
        assert_eq!(figures[field], text, "{field}");
    }
    assert_eq!((&figures["people"]["text"], &figures["states"]), (&json!("7"), &json!(1)));
    // A cost that is not known leaves what is left open, and takes nothing from the line.
    spend("");
    let figures = page.ask("activity_figures", &json!({ "id": first["id"] }));
    assert_eq!(figures["leftText"], "over by at least EUR\u{a0}500");
    assert_eq!(figures["lineLeftText"], "at most EUR\u{a0}37,500");
    let results = page.ask("project_results", &json!({ "id": office.project["id"], "activities": 50 }));
    let row = &results["activities"][0];
    assert_eq!(row["outcome"], "Seven judges can teach others.");
    assert_eq!((&results["people"]["text"], &results["states"]), (&json!("≥ 15"), &json!(2)));
    assert_eq!(results["unrecorded"], 1);
}

#[test]
fn a_project_tells_how_far_each_indicator_has_come() {
    let office = Trainings::new();
    let page = &office.page;
    let result = page.add(
        "result",
        Some(&office.project),
        &json!({ "kind": "output", "title": "Judges and prosecutors are trained" }),
    );
    let indicator = |fields: Value| page.add("indicator", Some(&result), &fields);
    let trained = indicator(json!({ "title": "People trained", "baseline": "0", "target": "40" }));
    for (period, value) in [("2014", "7"), ("2015", "15")] {
        let fields = json!({ "period": page.date(period), "value": value, "source": "Attendance lists" });
        page.add("indicator_value", Some(&trained), &fields);
    }
    let share = indicator(json!({ "title": "Share of courts", "measure": "percentage", "target": "62.5" }));
    page.add("indicator_value", Some(&share), &json!({ "period": page.date("2015"), "value": "50" }));
    indicator(json!({ "title": "Law adopted", "measure": "qualitative", "targetComment": "adopted" }));
    let results = page.ask("project_results", &json!({ "id": office.project["id"], "activities": 50 }));
    let told: Vec<[&Value; 5]> = results["results"][0]["indicators"]
        .as_array()
        .expect("indicators")
        .iter()
        .map(|one| {
            ["baselineText", "latestText", "latestDateText", "targetText", "progressText"]
                .map(|name| &one[name])
        })
        .collect();
    assert_eq!(
        told,
        [
            [&json!("0"), &json!("15"), &json!("2015"), &json!("40"), &json!("37.5% of the way")],
            [
                &json!(""),
                &json!("50%"),
                &json!("2015"),
                &json!("62.5%"),
                &json!("Target not reached; how far it has come is not known without a baseline"),
            ],
            [&json!(""), &json!(""), &json!(""), &json!(""), &json!("Not measured in numbers")],
        ]
    );
    let failure = page.try_ask("read_quantity", &json!({ "text": "about 40" })).expect_err("no number");
    assert_eq!(failure.message, "error-quantity");
    assert_eq!(page.ask("read_quantity", &json!({ "text": "1,250" })), "1250");
    assert_eq!(page.ask("read_quantity", &json!({ "text": " " })), json!(null), "nothing is not zero");
}
