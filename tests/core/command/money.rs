//! The money of a project and of all donors, as the window asks for it: reconciled with a report worked out by hand.

use std::fs;

use plenary::command::sheet_files::export_contributions;
use plenary::error::Code;
use plenary::model::language::Language;
use serde_json::{Value, json};

use super::records::{Page, reference};

impl Page {
    fn amount(&self, text: &str) -> Value {
        self.ask("read_amount", &json!({ "text": text }))["meanings"][0]["amount"].clone()
    }

    fn money(&self, project: &Value) -> Value {
        self.ask("project_money", &json!({ "id": project["id"], "contributions": 50, "transactions": 50 }))
    }

    fn undo_label(&self) -> Value {
        self.ask("office_state", &json!(null))["undo"].clone()
    }

    fn contribute(&self, project: &Value, donor: &str, stage: &str, amount: &str) -> Value {
        let donor = self.add("organisation", None, &json!({ "name": donor }));
        let fields = json!({ "organisationId": donor["id"], "stage": stage, "amount": self.amount(amount) });
        self.add("contribution", Some(project), &fields)
    }

    fn instalment(&self, contribution: &Value, amount: &str, due: &str) -> Value {
        let fields = json!({ "amount": self.amount(amount), "due": self.date(due) });
        self.add("instalment", Some(contribution), &fields)
    }

    fn transact(&self, project: &Value, kind: &str, line: &Value, amount: &str, when: &str) {
        let fields = json!({
            "kind": kind, "budgetLineId": line, "amount": self.amount(amount), "date": self.date(when),
        });
        self.add("financial_transaction", Some(project), &fields);
    }
}

/// The lines of a table in the answer, as the texts of some of their fields.
fn table(rows: &Value, fields: &[&str]) -> Vec<Vec<String>> {
    let text =
        |row: &Value, field: &str| row.pointer(field).and_then(Value::as_str).unwrap_or("?").to_owned();
    let rows = rows.as_array().expect("rows");
    rows.iter().map(|row| fields.iter().map(|field| text(row, field)).collect()).collect()
}

/// A project, in the middle of its time, whose report to the donors was worked out by hand:
///
/// | line                     | budget    | committed | spent           | left                |
/// |--------------------------|-----------|-----------|-----------------|---------------------|
/// | Human resources          |   400 000 |   300 000 |      150 000    | 250 000             |
/// | Travel                   |   200 000 |           |      120 000.50 | at most  79 999.50  |
/// | Equipment and supplies   |    50 000 |           |       60 000    | over by 10 000      |
/// | Office                   |   100 000 |           |                 | 100 000             |
/// | Other costs and services |   184 579 |           |                 | 184 579             |
/// | Other                    |    65 421 |           |                 |  65 421             |
/// | on no line               |           |           |        1 000    |                     |
/// | whole                    | 1 000 000 |   300 000 |      331 000.50 | at most 668 999.50  |
///
/// A second journey is booked under travel, its price not known yet.
fn project_under_way(page: &Page) -> Value {
    let fields = json!({
        "name": "GLACY", "budget": page.amount("EUR 1 million"), "overhead": "7",
        "eligibility": page.date("1 January 2015 – 31 December 2016"),
    });
    let project = page.add("project", None, &fields);
    let lines = page.ask("add_usual_headings", &json!({ "id": project["id"] }));
    let budget = ["400 000", "200 000", "50 000", "100 000", "184 579", "65 421"];
    for (line, amount) in lines.as_array().expect("lines").iter().zip(budget) {
        let mut line = line.clone();
        line["table"] = json!("budget_line");
        line["amount"] = page.amount(&format!("EUR {amount}"));
        page.ask("edit_record", &line);
    }
    page.transact(&project, "commitment", &lines[0]["id"], "EUR 300,000", "2015");
    page.transact(&project, "expenditure", &lines[0]["id"], "EUR 150,000", "May 2015");
    page.transact(&project, "expenditure", &lines[1]["id"], "EUR 120,000.50", "June 2015");
    page.transact(&project, "expenditure", &lines[1]["id"], "", "Dec 2015 – Jan 2016");
    page.transact(&project, "expenditure", &lines[2]["id"], "EUR 60,000", "2015");
    page.transact(&project, "expenditure", &json!(null), "EUR 1000", "2014");
    project
}

#[test]
fn a_budget_is_reconciled_line_by_line() {
    let page = Page::new();
    let project = project_under_way(&page);
    let money = page.money(&project);
    assert_eq!(money["currency"], "EUR");
    let fields = ["/line/title", "/budgetText", "/committedText", "/spentText", "/leftText"];
    assert_eq!(
        table(&money["lines"], &fields),
        [
            ["Human resources", "400,000", "300,000", "150,000", "250,000"],
            ["Travel", "200,000", "", "120,000.50 + 1 not known", "at most 79,999.50"],
            ["Equipment and supplies", "50,000", "", "60,000", "over by 10,000"],
            ["Office", "100,000", "", "", "100,000"],
            ["Other costs and services", "184,579", "", "", "184,579"],
            ["Other", "65,421", "", "", "65,421"],
        ]
    );
    let rest = json!([money["withoutLine"], money["whole"]]);
    assert_eq!(
        table(&rest, &fields[1..]),
        [
            ["", "", "1,000", "not known"],
            ["1,000,000", "300,000", "331,000.50 + 1 not known", "at most 668,999.50"]
        ]
    );
    // The lines are the whole budget, to the cent; 7 % of it are 70 000.
    assert_eq!((&money["unallocatedText"], &money["missingHeadings"]), (&json!("0"), &json!(0)));
    assert_eq!(money["overheadText"], "7% of the budget: EUR\u{a0}70,000");
    // 331 000.50 of 1 000 000, and more; 335 of 731 days at the end of 1 December 2015.
    let burn = &money["burn"];
    assert_eq!((&burn["spentText"], &burn["elapsedText"]), (&json!("at least 33.1%"), &json!("45.8%")));
    assert_eq!(burn["onText"], "1 December 2015");
}

#[test]
fn a_report_to_donors_is_reconciled() {
    let page = Page::new();
    let project = project_under_way(&page);
    // | donor          | firmness | amount    | received | to come              |
    // |----------------|----------|-----------|----------|----------------------|
    // | European Union | agreed   |   700 000 |  350 000 | 350 000 (Jan 2016)   |
    // | Estonia        | pledged  |   100 000 |          | 100 000 (no year)    |
    // | Japan          | pledged  | not known |          | not known            |
    // | Monaco         | sought   |    50 000 |          | nothing counted upon |
    //
    // Still to fund: 1 000 000 less 700 000 less 100 000 = 200 000, at most, as Japan's amount is not known.
    let union = page.contribute(&project, "European Union", "agreed", "EUR 700,000");
    let mut first = page.instalment(&union, "EUR 350,000", "Jan 2015");
    page.instalment(&union, "EUR 350,000", "Jan 2016");
    page.contribute(&project, "Estonia", "pledged", "EUR 100,000");
    page.contribute(&project, "Japan", "pledged", "");
    page.contribute(&project, "Monaco", "sought", "EUR 50,000");
    let is_late = |page: &Page| page.money(&project)["contributions"][0]["instalments"][0]["isLate"].clone();
    assert_eq!(is_late(&page), json!(true));
    first["received"] = page.date("15 February 2015");
    page.ask("edit_record", &first);
    assert_eq!(page.undo_label(), "note the receipt of “EUR 350,000”");
    assert_eq!(is_late(&page), json!(false));

    let money = page.money(&project);
    assert_eq!(
        table(&money["rungs"], &["/stage", "/text"]),
        [
            ["not_stated", ""],
            ["sought", "50,000"],
            ["announced", ""],
            ["pledged", "100,000 + 1 not known"],
            ["agreed", "350,000"],
            ["received", "350,000"],
        ]
    );
    assert_eq!(money["gapText"], "at most EUR\u{a0}200,000");
    let years: Vec<_> =
        money["years"].as_array().expect("years").iter().map(|year| year["money"]["year"].clone()).collect();
    assert_eq!(years, [json!(2014), json!(2015), json!(2016), json!(null)]);
    assert_eq!(
        table(&money["years"], &["/dueText", "/receivedText", "/committedText", "/spentText", "/evenlyText"]),
        [
            ["", "", "", "1,000", ""],
            // 365 of 731 days of a million.
            ["", "350,000", "300,000", "330,000.50", "499,316.01"],
            ["350,000", "", "", "", "500,683.99"],
            ["100,000 + 1 not known", "", "", "1 amount not known", ""],
        ]
    );

    let donors = page.ask("donors", &json!({ "text": "", "byProject": true, "offset": 0, "limit": 100 }));
    assert_eq!(table(&donors["rows"], &["/name"]), [["Estonia"], ["European Union"], ["Japan"], ["Monaco"]]);
    let of_union = &donors["rows"][1];
    assert_eq!(of_union["projects"][0]["given"][0]["text"], "EUR\u{a0}700,000");
    let outstanding = page.money(&project)["contributions"][0]["outstandingText"].clone();
    assert_eq!(outstanding, "350,000");
    assert_eq!(of_union["rungs"][5]["text"], "EUR\u{a0}350,000");
    let totals = page.ask("funding_totals", &json!(null));
    assert_eq!(totals["gapText"], "at most EUR\u{a0}200,000");
}

#[test]
fn the_usual_headings_are_added_once_and_undone_at_once() {
    let page = Page::new();
    let project = page.add("project", None, &json!({ "name": "GLACY" }));
    page.add("budget_line", Some(&project), &json!({ "title": "Flights", "heading": "travel" }));
    assert_eq!(page.money(&project)["missingHeadings"], 5);
    page.ask("add_usual_headings", &json!({ "id": project["id"] }));
    assert_eq!(page.undo_label(), "add the usual headings to the budget of “GLACY”");
    let titles = |page: &Page| table(&page.money(&project)["lines"], &["/line/title"]).concat();
    let all = [
        "Flights",
        "Human resources",
        "Equipment and supplies",
        "Office",
        "Other costs and services",
        "Other",
    ];
    assert_eq!(titles(&page), all);
    page.ask("add_usual_headings", &json!({ "id": project["id"] }));
    assert_eq!(titles(&page), all);
    page.ask("undo", &json!(null));
    assert_eq!(titles(&page), ["Flights"]);
}

#[test]
fn totals_across_currencies_stand_only_at_rates_that_were_entered() {
    let page = Page::new();
    let project =
        page.add("project", None, &json!({ "name": "GLACY", "budget": page.amount("EUR 1 million") }));
    page.contribute(&project, "Japan", "pledged", "USD 108,000");
    page.contribute(&project, "Estonia", "pledged", "EUR 50,000");
    let totals = |page: &Page| page.ask("totals_at_rates", &json!({ "currency": "EUR" }));
    // The gap is not worked out across currencies either.
    assert_eq!(page.money(&project)["gapText"], "not known");
    assert_eq!(
        table(&totals(&page)["totals"], &["/text"]),
        [["EUR\u{a0}1,000,000"], ["no rate entered for USD"]]
    );
    assert_eq!(totals(&page)["label"], "");
    let rate = page.add(
        "exchange_rate",
        None,
        &json!({
            "fromCurrency": "EUR", "toCurrency": "USD", "rate": "1.08", "date": page.date("1 Dec 2015"), "source": "ECB",
        }),
    );
    assert_eq!(page.undo_label(), "add rate of exchange “EUR 1 = USD 1.08”");
    // 50 000 + 108 000 / 1.08 = 150 000.
    assert_eq!(table(&totals(&page)["totals"], &["/text"]), [["EUR\u{a0}1,000,000"], ["EUR\u{a0}150,000"]]);
    assert_eq!(totals(&page)["label"], "At rates entered: EUR\u{a0}1 = USD\u{a0}1.08, 1 Dec 2015, ECB");
    assert_eq!(page.ask("funding_totals", &json!(null))["currencies"], json!(["EUR", "USD"]));
    page.ask("delete_record", &reference(&rate));
    assert_eq!(totals(&page)["missing"], json!(["USD"]));
}

#[test]
fn a_rate_without_a_date_or_against_itself_is_refused() {
    let page = Page::new();
    let mut rate = page.ask("new_record", &json!({ "table": "exchange_rate", "owner": null }));
    let refused = |rate: &Value| page.try_ask("add_record", rate).expect_err("refused").field;
    assert_eq!(refused(&rate).as_deref(), Some("fromCurrency"));
    rate["fromCurrency"] = json!("EUR");
    rate["toCurrency"] = json!("EUR");
    rate["rate"] = json!("1.08");
    assert_eq!(refused(&rate).as_deref(), Some("toCurrency"));
    rate["toCurrency"] = json!("USD");
    assert_eq!(refused(&rate).as_deref(), Some("date"));
    let error = page.try_ask("read_rate", &json!({ "text": "about one" })).expect_err("no rate");
    assert_eq!(error.code, Code::Invalid);
    assert_eq!(
        plenary::locale::failure(&error, Language::French).message,
        "«\u{202f}about one\u{202f}» n’est pas un taux de change."
    );
}

#[test]
fn a_contribution_is_called_by_its_project_and_its_donor() {
    let page = Page::new();
    let project = page.add("project", None, &json!({ "name": "Cybercrime@Octopus" }));
    let contribution = page.contribute(&project, "Monaco", "not_stated", "");
    let detail = page.ask("record_detail", &reference(&contribution));
    assert_eq!(detail["label"], "Cybercrime@Octopus – Monaco");
}

#[test]
fn only_lines_of_its_own_budget_are_offered() {
    let page = Page::new();
    let [glacy, octopus] =
        ["GLACY", "Octopus"].map(|name| page.add("project", None, &json!({ "name": name })));
    for (project, title) in
        [(&glacy, "Travel to Manila"), (&octopus, "Travel to Strasbourg"), (&glacy, "Staff")]
    {
        page.add("budget_line", Some(project), &json!({ "title": title }));
    }
    let listed = |owner: &Value, text: &str| {
        let input = json!({ "table": "budget_line", "text": text, "offset": 0, "limit": 10, "owner": owner });
        table(&page.ask("list_records", &input)["rows"], &["/label"]).concat()
    };
    assert_eq!(listed(&reference(&glacy), ""), ["Staff", "Travel to Manila"]);
    assert_eq!(listed(&reference(&glacy), "travel"), ["Travel to Manila"]);
    assert_eq!(listed(&json!(null), "travel"), ["Travel to Manila", "Travel to Strasbourg"]);
    // Nothing belongs to what it cannot belong to.
    assert!(listed(&json!({ "table": "meeting", "id": glacy["id"] }), "").is_empty());
}

#[test]
fn what_goes_with_a_project_and_what_stays() {
    let page = Page::new();
    let project = project_under_way(&page);
    let union = page.contribute(&project, "European Union", "agreed", "EUR 700,000");
    page.instalment(&union, "EUR 350,000", "Jan 2015");
    let line = page.money(&project)["lines"][0]["line"].clone();
    page.ask("delete_record", &json!({ "table": "budget_line", "id": line["id"] }));
    // What was spent stays spent, on no line.
    let money = page.money(&project);
    assert_eq!(money["withoutLine"]["spentText"], "151,000");
    assert_eq!(money["whole"]["spentText"], "331,000.50 + 1 not known");
    // Five lines, six transactions, a contribution and its instalment.
    assert_eq!(page.ask("delete_record", &reference(&project))["withIt"], 13);
    page.ask("undo", &json!(null));
    page.ask("undo", &json!(null));
    assert_eq!(page.money(&project)["withoutLine"]["spentText"], "1,000");
}

#[test]
fn what_a_donor_gives_to_a_project_in_many_parts_is_told_in_few() {
    let page = Page::new();
    let project = page.add("project", None, &json!({ "name": "GLACY" }));
    let donor = page.add("organisation", None, &json!({ "name": "Estonia", "kind": "state" }));
    for _ in 0..6 {
        page.add(
            "contribution",
            Some(&project),
            &json!({ "organisationId": donor["id"], "stage": "pledged" }),
        );
    }
    let input = |by_project: bool| json!({ "text": "", "byProject": by_project, "offset": 0, "limit": 10 });
    let told = &page.ask("donors", &input(true))["rows"][0]["projects"][0];
    assert_eq!((told["given"].as_array().map(Vec::len), &told["more"]), (Some(4), &json!(2)));
    assert_eq!(page.ask("donors", &input(false))["rows"][0]["projects"], json!([]));
    let few = json!({ "id": project["id"], "contributions": 2, "transactions": 0 });
    let money = page.ask("project_money", &few);
    assert_eq!(
        (money["contributions"].as_array().map(Vec::len), &money["contributionCount"]),
        (Some(2), &json!(6))
    );
}

#[test]
fn contributions_are_exported_with_a_total_for_each_firmness_and_currency() {
    let page = Page::new();
    let project = page.add("project", None, &json!({ "name": "GLACY" }));
    for (donor, stage, amount) in [
        ("Estonia", "agreed", "EUR 100,000"),
        ("Japan", "pledged", "JPY 5000"),
        ("Monaco", "agreed", "EUR 50,000.50"),
        ("Romania", "agreed", "USD 1000"),
        ("UK", "agreed", ""),
    ] {
        page.contribute(&project, donor, stage, amount);
    }
    let file = page.folder().join("contributions.csv");
    let report = export_contributions(page.context(), &file).expect("it is written");
    assert_eq!((report.rows, report.shortened), (5, 0));
    let text = fs::read_to_string(&file).expect("the list");
    let totals: Vec<&str> = text.lines().filter(|line| line.starts_with("Total")).collect();
    assert_eq!(
        totals,
        [
            "Total,,Pledged,,,5000,JPY,,,",
            "Total,,Agreed,,,150000.50,EUR,,,",
            "Total,,Agreed,,,1000.00,USD,,,",
            "Total,,Agreed,,1 amount not known,,,,,",
        ]
    );
    let workbook = page.folder().join("contributions.XLSX");
    export_contributions(page.context(), &workbook).expect("it is written");
    let bytes = fs::read(&workbook).expect("the workbook");
    assert!(bytes.starts_with(b"PK"));
    export_contributions(page.context(), &workbook).expect("it is written again");
    assert!(fs::read(&workbook).expect("the workbook") == bytes, "the same office gives the same bytes");
}
