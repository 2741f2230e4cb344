//! The list of organisations: what each is, and to what.

use serde_json::{Value, json};

use super::records::Page;

#[test]
fn a_donor_that_is_only_asked_is_no_donor_yet() {
    let page = Page::new();
    let project = page.add("project", None, &json!({ "name": "GLACY" }));
    for (name, stage) in [("Estonia", "sought"), ("Japan", "pledged"), ("Monaco", "not_stated")] {
        let donor = page.add("organisation", None, &json!({ "name": name }));
        let contribution = json!({ "organisationId": donor["id"], "stage": stage });
        page.add("contribution", Some(&project), &contribution);
    }
    let rows = page.ask("list_organisations", &json!({}));
    let donors: Vec<&Value> = rows
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["contributions"] != json!([]))
        .map(|row| &row["name"])
        .collect();
    assert_eq!(donors, ["Japan", "Monaco"]);
}
