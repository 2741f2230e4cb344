//! Who is linked with whom: the whole, and around one.

use serde_json::{Value, json};

use super::records::{Page, reference};

fn links(page: &Page, conditions: &Value) -> Value {
    let mut input = json!({ "bodyId": null, "projectId": null, "networkId": null, "regionId": null, "institution": null });
    for (name, value) in conditions.as_object().into_iter().flatten() {
        input[name] = value.clone();
    }
    page.ask("links", &input)
}

fn names(view: &Value) -> Vec<&str> {
    let holders = view["holders"].as_array().expect("holders");
    holders.iter().map(|row| row["name"]["name"].as_str().unwrap_or_default()).collect()
}

/// Italy and Norway sit in a committee; Microsoft is a queried partner, Norway a donor of a project; Italy is in a network.
struct World {
    page: Page,
    body: Value,
    project: Value,
    network: Value,
    italy: Value,
    norway: Value,
    microsoft: Value,
}

fn world() -> World {
    let page = Page::new();
    let body =
        page.add("body", None, &json!({ "name": "Cybercrime Convention Committee", "shortName": "T-CY" }));
    let project =
        page.add("project", None, &json!({ "name": "GLACY", "date": page.date("Nov 2013 – Oct 2016") }));
    let network = page.add("network", None, &json!({ "name": "24/7 Network", "standing": "proposed" }));
    let state = |name: &str| page.add("organisation", None, &json!({ "name": name, "kind": "state" }));
    let (italy, norway) = (state("Italy"), state("Norway"));
    let microsoft = page.add("organisation", None, &json!({ "name": "Microsoft", "kind": "company" }));
    for (holder, since) in [(&italy, "since 2008"), (&norway, "")] {
        let mut seat = json!({ "organisationId": holder["id"] });
        if !since.is_empty() {
            seat["date"] = page.date(since);
        }
        page.add("membership", Some(&body), &seat);
    }
    page.add(
        "partnership",
        Some(&project),
        &json!({ "organisationId": microsoft["id"], "certainty": "queried" }),
    );
    page.add("contribution", Some(&project), &json!({ "organisationId": norway["id"], "stage": "agreed" }));
    page.add("contribution", Some(&project), &json!({ "organisationId": italy["id"], "stage": "sought" }));
    page.add(
        "contact_point",
        Some(&network),
        &json!({ "organisationId": italy["id"], "institution": "police" }),
    );
    World { page, body, project, network, italy, norway, microsoft }
}

#[test]
fn two_are_linked_through_a_body_and_through_a_project_as_surely_as_the_less_sure() {
    let World { page, norway, body, project, .. } = world();
    let of = page.ask("links_of", &json!({ "reference": reference(&norway), "limit": 10 }));
    assert_eq!(of["total"], 2);
    let [italy, microsoft] = [&of["links"][0], &of["links"][1]];
    assert_eq!((&italy["name"]["name"], &microsoft["name"]["name"]), (&json!("Italy"), &json!("Microsoft")));
    let way = &italy["ways"][0];
    assert_eq!((&way["hub"]["reference"], &way["certainty"]), (&reference(&body), &json!("stated")));
    assert_eq!((&way["roles"], &way["dateText"]), (&json!(["member"]), &json!("since 2008")));
    let way = &microsoft["ways"][0];
    assert_eq!((&way["hub"]["reference"], &way["certainty"]), (&reference(&project), &json!("queried")));
    assert_eq!(way["dateText"], "Nov 2013 – Oct 2016", "without a date of its own, when the project runs");
    let own: Vec<&Value> = of["ties"].as_array().expect("ties").iter().map(|tie| &tie["roles"][0]).collect();
    assert_eq!(own, ["member", "donor"]);
}

#[test]
fn who_is_only_sought_as_a_donor_is_not_linked() {
    let World { page, italy, microsoft, .. } = world();
    let of = page.ask("links_of", &json!({ "reference": reference(&microsoft), "limit": 10 }));
    let others: Vec<&Value> =
        of["links"].as_array().expect("links").iter().map(|link| &link["reference"]).collect();
    assert!(!others.contains(&&reference(&italy)));
}

#[test]
fn everyone_is_shown_with_what_they_are_in_and_narrowed_by_it() {
    let World { page, body, project, network, italy, .. } = world();
    let all = links(&page, &json!({}));
    assert_eq!(names(&all), ["Italy", "Microsoft", "Norway"]);
    assert_eq!((&all["leftOut"], &all["holders"][0]["contactPoints"]), (&json!(0), &json!(1)));
    assert_eq!((&all["holders"][0]["linkedWith"], &all["holders"][2]["linkedWith"]), (&json!(1), &json!(2)));
    let hubs: Vec<&Value> = all["hubs"].as_array().expect("hubs").iter().map(|hub| &hub["label"]).collect();
    assert_eq!(hubs, ["T-CY", "24/7 Network", "GLACY"]);
    assert_eq!(all["hubs"][1]["standing"], "proposed");
    for (condition, expected) in [
        (json!({ "bodyId": body["id"] }), vec!["Italy", "Norway"]),
        (json!({ "projectId": project["id"] }), vec!["Microsoft", "Norway"]),
        (json!({ "bodyId": body["id"], "projectId": project["id"] }), vec!["Norway"]),
        (json!({ "networkId": network["id"] }), vec!["Italy"]),
        (json!({ "institution": "police" }), vec!["Italy"]),
        (json!({ "institution": "court" }), vec![]),
    ] {
        assert_eq!(names(&links(&page, &condition)), expected, "{condition}");
    }
    let region = page.add("region", None, &json!({ "name": "Southern Europe" }));
    page.add("region_state", None, &json!({ "organisationId": italy["id"], "regionId": region["id"] }));
    assert_eq!(names(&links(&page, &json!({ "regionId": region["id"] }))), ["Italy"]);
    page.add("project_region", Some(&project), &json!({ "regionId": region["id"] }));
    assert_eq!(names(&links(&page, &json!({ "regionId": region["id"] }))), ["Italy", "Microsoft", "Norway"]);
}

#[test]
fn links_that_were_entered_connect_too() {
    let World { page, body, network, italy, microsoft, .. } = world();
    let entered = |subject: &Value, target: &Value, relation: &str| {
        let fields =
            json!({ "subject": reference(subject), "target": reference(target), "relation": relation });
        page.add("link", None, &fields)
    };
    entered(&network, &body, "close_links_to");
    let link = entered(&microsoft, &italy, "related_to");
    // What may only be the same as something else is not linked with it.
    entered(&microsoft, &body, "may_be_same_as");
    let view = links(&page, &json!({}));
    assert_eq!(view["joins"].as_array().map(Vec::len), Some(1));
    assert_eq!(
        (&view["joins"][0]["subject"], &view["joins"][0]["target"]),
        (&reference(&network), &reference(&body))
    );
    let of = page.ask("links_of", &json!({ "reference": reference(&microsoft), "limit": 10 }));
    let way = &of["links"]
        .as_array()
        .expect("links")
        .iter()
        .find(|one| one["reference"] == reference(&italy))
        .expect("Italy")["ways"][0];
    assert_eq!((&way["hub"]["reference"], &way["roles"]), (&reference(&link), &json!(["related_to"])));
}
