//! Opportunities for networking, and what stands near them.

use serde_json::{Value, json};

use super::records::Page;

fn labels(rows: &Value) -> Vec<&str> {
    rows.as_array().expect("rows").iter().map(|row| row["label"].as_str().unwrap_or_default()).collect()
}

struct World {
    page: Page,
    region: Value,
    estonia: Value,
    project: Value,
}

/// A project of Estonia's in one region, with a meeting in June 2016; an opportunity on each, and one with words of its own.
fn world() -> World {
    let page = Page::new();
    let region = page.add("region", None, &json!({ "name": "Eastern Partnership" }));
    let estonia = page.add("organisation", None, &json!({ "name": "Estonia", "kind": "state" }));
    let albania = page.add("organisation", None, &json!({ "name": "Albania", "kind": "state" }));
    let project = page.add("project", None, &json!({ "name": "EAP III", "date": page.date("2016 – 2017") }));
    page.add("project_region", Some(&project), &json!({ "regionId": region["id"] }));
    page.add("partnership", Some(&project), &json!({ "organisationId": estonia["id"] }));
    let meeting =
        json!({ "name": "Regional meeting", "date": page.date("June 2016"), "projectId": project["id"] });
    let meeting = page.add("meeting", None, &meeting);
    let opportunity = |title: &str, subject: &Value, more: Value| {
        let mut fields = more;
        fields["title"] = json!(title);
        page.add("opportunity", Some(subject), &fields)
    };
    opportunity("At the meeting", &meeting, json!({}));
    opportunity("During the project", &project, json!({}));
    opportunity(
        "With Albania",
        &project,
        json!({ "partnerId": albania["id"], "date": page.date("March 2016") }),
    );
    let network = page.add("network", None, &json!({ "name": "24/7 Network" }));
    opportunity("Some day", &network, json!({}));
    page.add(
        "contact_point",
        Some(&network),
        &json!({ "organisationId": albania["id"], "nameAsWritten": "Albania" }),
    );
    World { page, region, estonia, project }
}

fn asked(page: &Page, order: &str, partner: &Value, region: &Value) -> Value {
    page.ask("opportunities", &json!({ "order": order, "partnerId": partner, "regionId": region }))
}

#[test]
fn opportunities_take_place_when_and_where_what_they_are_marked_on_does() {
    let World { page, region, estonia, .. } = world();
    let rows = asked(&page, "date", &json!(null), &json!(null));
    assert_eq!(labels(&rows), ["During the project", "With Albania", "At the meeting", "Some day"]);
    assert_eq!((&rows[0]["dateText"], &rows[0]["isDateOfSubject"]), (&json!("2016 – 2017"), &json!(true)));
    assert_eq!((&rows[1]["dateText"], &rows[1]["isDateOfSubject"]), (&json!("March 2016"), &json!(false)));
    assert_eq!(rows[2]["partners"][0]["name"], "Estonia");
    assert_eq!(rows[2]["regions"], json!(["Eastern Partnership"]));
    assert_eq!((&rows[3]["dateText"], &rows[3]["partners"][0]["name"]), (&json!(""), &json!("Albania")));
    let by_partner = asked(&page, "partner", &json!(null), &json!(null));
    assert_eq!(labels(&by_partner), ["With Albania", "Some day", "During the project", "At the meeting"]);
    let by_region = asked(&page, "region", &json!(null), &json!(null));
    assert_eq!(labels(&by_region)[3], "Some day", "without a region last");
    let of_estonia = asked(&page, "date", &estonia["id"], &json!(null));
    assert_eq!(labels(&of_estonia), ["During the project", "At the meeting"]);
    assert_eq!(labels(&asked(&page, "date", &json!(null), &region["id"])).len(), 3);
}

#[test]
fn near_an_opportunity_is_what_shares_its_region_or_partners_at_the_time() {
    let World { page, region, project, .. } = world();
    let activity = |name: &str, when: &str| {
        page.add(
            "activity",
            None,
            &json!({ "name": name, "regionId": region["id"], "date": page.date(when) }),
        );
    };
    activity("Training", "28 June 2016");
    activity("Long after", "May 2019");
    activity("Soon after", "10 July 2016");
    page.add("meeting", None, &json!({ "name": "Elsewhere", "date": page.date("June 2016") }));
    let rows = asked(&page, "date", &json!(null), &json!(null));
    let at_meeting = &rows[2];
    let near = page.ask("opportunity_nearby", &json!({ "id": at_meeting["id"] }));
    let names = |rows: &Value| -> Vec<String> {
        let rows = rows.as_array().expect("rows").iter();
        rows.map(|row| row["record"]["label"].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(names(&near["meetings"]), ["Training", "Soon after"]);
    assert_eq!(
        (&near["meetings"][0]["timing"], &near["meetings"][1]["timing"]),
        (&json!("same"), &json!("around"))
    );
    assert_eq!(near["meetings"][0]["regions"], json!(["Eastern Partnership"]));
    assert_eq!(near["projects"][0]["record"]["id"], project["id"]);
    assert_eq!(near["projects"][0]["organisations"][0]["name"], "Estonia");
    let with_albania = page.ask("opportunity_nearby", &json!({ "id": rows[1]["id"] }));
    assert_eq!(with_albania["contactPoints"][0]["organisation"]["name"], "Albania");
    assert_eq!(with_albania["contactPoints"].as_array().map(Vec::len), Some(1));
}
