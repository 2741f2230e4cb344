//! Contact points: which are to be verified, and verifying them.

use serde_json::{Value, json};

use super::records::{Page, reference};

fn listed(page: &Page, standing: &str, more: &Value) -> Vec<Value> {
    let mut input = json!({
        "text": "", "standing": standing, "withinMonths": 12, "networkId": null, "organisationId": null,
        "regionId": null, "institution": null, "offset": 0, "limit": 50,
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        input[name] = value.clone();
    }
    let answer = page.ask("list_contact_points", &input);
    assert_eq!(answer["total"], answer["rows"].as_array().map_or(0, Vec::len));
    answer["rows"].as_array().cloned().unwrap_or_default()
}

fn names(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["organisation"]["name"].as_str().unwrap_or_default()).collect()
}

/// A network with four contact points on 1 December 2015: one old, one of the year, one never verified, one left.
fn network(page: &Page) -> Value {
    let network = page.add("network", None, &json!({ "name": "24/7 Network" }));
    for (state, verified, more) in [
        ("Italy", "March 2014", json!({ "institution": "prosecution" })),
        ("Norway", "2014", json!({})),
        ("Serbia", "", json!({})),
        ("Romania", "3 November 2015", json!({ "incumbency": "has_left", "institution": "police" })),
        ("Moldova", "3 November 2015", json!({})),
    ] {
        let state = page.add("organisation", None, &json!({ "name": state, "kind": "state" }));
        let mut fields = more;
        fields["organisationId"] = state["id"].clone();
        if !verified.is_empty() {
            fields["verified"] = page.date(verified);
        }
        page.add("contact_point", Some(&network), &fields);
    }
    network
}

#[test]
fn what_was_never_verified_stands_apart_from_what_is_stale() {
    let page = Page::new();
    network(&page);
    assert_eq!(names(&listed(&page, "all", &json!({}))), ["Romania", "Italy", "Norway", "Serbia", "Moldova"]);
    assert_eq!(names(&listed(&page, "toVerify", &json!({}))), ["Italy", "Norway"]);
    assert_eq!(names(&listed(&page, "neverVerified", &json!({}))), ["Serbia"]);
    assert_eq!(names(&listed(&page, "personLeft", &json!({}))), ["Romania"]);
    assert_eq!(names(&listed(&page, "toVerify", &json!({ "withinMonths": 20 }))), ["Italy", "Norway"]);
    assert_eq!(names(&listed(&page, "toVerify", &json!({ "withinMonths": 30 }))), [""; 0]);
    let rows = listed(&page, "all", &json!({ "institution": "prosecution" }));
    assert_eq!(
        (rows.len(), &rows[0]["freshness"], &rows[0]["verifiedText"]),
        (1, &json!("stale"), &json!("March 2014"))
    );
    assert_eq!(names(&listed(&page, "all", &json!({ "text": "norw" }))), ["Norway"]);
    let summary = page.ask(
        "contact_point_summary",
        &json!({
            "text": "", "standing": "toVerify", "withinMonths": 12, "networkId": null, "organisationId": null,
            "regionId": null, "institution": null, "offset": 0, "limit": 0,
        }),
    );
    assert_eq!(
        summary,
        json!({
            "counts": { "all": 5, "toVerify": 2, "neverVerified": 1, "personLeft": 1 },
            "sinceText": "1 December 2014",
        })
    );
}

#[test]
fn verifying_is_one_operation_and_is_undone_as_one() {
    let page = Page::new();
    network(&page);
    let ids: Vec<Value> =
        listed(&page, "all", &json!({})).iter().take(4).map(|row| row["id"].clone()).collect();
    page.ask("verify_contact_points", &json!({ "ids": ids }));
    assert_eq!(page.ask("office_state", &json!(null))["undo"], "verify the contact point “Romania + 3”");
    let rows = listed(&page, "all", &json!({}));
    assert!(rows.iter().all(|row| row["freshness"] == "fresh" && row["incumbency"] == "in_post"));
    let romania = rows.iter().find(|row| row["organisation"]["name"] == "Romania").expect("Romania");
    assert_eq!(romania["verifiedText"], "1 December 2015");
    page.ask("undo", &json!(null));
    assert_eq!(names(&listed(&page, "personLeft", &json!({}))), ["Romania"]);
    assert_eq!(names(&listed(&page, "neverVerified", &json!({}))), ["Serbia"]);
}

#[test]
fn a_state_bears_the_name_it_was_written_with_and_the_name_it_took_later() {
    let page = Page::new();
    let network = page.add("network", None, &json!({ "name": "24/7 Network" }));
    let state =
        json!({ "name": "The Former Yugoslav Republic of Macedonia", "kind": "state", "countryCode": "MK" });
    let state = page.add("organisation", None, &state);
    for (name, kind, language) in [
        ("North Macedonia", "later_name", "not_stated"),
        ("L’ex-République yougoslave de Macédoine", "translation", "en"),
    ] {
        page.add(
            "alias",
            None,
            &json!({ "subject": reference(&state), "name": name, "kind": kind, "language": language }),
        );
    }
    let point = json!({ "organisationId": state["id"], "nameAsWritten": "“FYROM”" });
    page.add("contact_point", Some(&network), &point);
    let row = &listed(&page, "all", &json!({}))[0];
    assert_eq!((&row["writtenOtherwise"], &row["laterName"]), (&json!("“FYROM”"), &json!("North Macedonia")));
    assert_eq!(row["organisation"]["countryCode"], "MK");
    // The translation is the one into the language that is spoken.
    assert_eq!(row["organisation"]["translation"], "L’ex-République yougoslave de Macédoine");
}

#[test]
fn contact_points_are_narrowed_to_a_region() {
    let page = Page::new();
    network(&page);
    let region = page.add("region", None, &json!({ "name": "South-eastern Europe" }));
    let rows = listed(&page, "all", &json!({}));
    let serbia = rows.iter().find(|row| row["organisation"]["name"] == "Serbia").expect("Serbia");
    let location = json!({ "organisationId": serbia["organisation"]["id"], "regionId": region["id"] });
    page.add("region_state", None, &location);
    assert_eq!(names(&listed(&page, "all", &json!({ "regionId": region["id"] }))), ["Serbia"]);
}
