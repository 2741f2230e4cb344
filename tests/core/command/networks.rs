//! The list of networks.

use serde_json::json;

use super::records::Page;

#[test]
fn a_network_is_listed_with_its_host_and_its_contact_points() {
    let page = Page::new();
    let host = page.add("organisation", None, &json!({ "name": "Council of Europe" }));
    let serbia = page.add("organisation", None, &json!({ "name": "Serbia" }));
    let network = json!({ "name": "24/7 Network", "standing": "proposed", "hostId": host["id"] });
    let network = page.add("network", None, &network);
    page.add("network", None, &json!({ "name": "Another" }));
    for written in ["Republic of Serbia", ""] {
        let point = json!({ "organisationId": serbia["id"], "nameAsWritten": written });
        page.add("contact_point", Some(&network), &point);
    }
    let rows = page.ask("list_networks", &json!({}));
    assert_eq!(
        rows[0],
        json!({
            "id": network["id"],
            "name": "24/7 Network",
            "standing": "proposed",
            "host": "Council of Europe",
            "contactPoints": ["Republic of Serbia", "Serbia"],
        })
    );
    assert_eq!((&rows[1]["host"], &rows[1]["contactPoints"]), (&json!(""), &json!([])));
}
