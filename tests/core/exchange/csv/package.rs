use plenary::exchange::csv::package::{Part, datapackage};
use plenary::model::record::Table;
use serde_json::Value;

fn resources() -> Vec<Value> {
    let package: Value =
        serde_json::from_str(&datapackage(Part::Office, "T-CY, December 2015", Table::ALL)).expect("JSON");
    assert_eq!(package["title"], "T-CY, December 2015");
    package["resources"].as_array().expect("resources").clone()
}

fn resource(table: Table) -> Value {
    resources().into_iter().find(|resource| resource["name"] == table.as_str()).expect("the table")
}

#[test]
fn the_description_names_every_table_and_every_column_in_order() {
    let resources = resources();
    assert_eq!(resources.len(), Table::ALL.len());
    for (resource, table) in resources.iter().zip(Table::ALL) {
        assert_eq!(resource["path"], format!("{table}.csv"));
        let fields = resource["schema"]["fields"].as_array().expect("fields");
        let names: Vec<_> = fields.iter().map(|field| field["name"].as_str().expect("a name")).collect();
        assert_eq!(names, *table.columns());
    }
}

#[test]
fn the_description_of_meetings_is_this() {
    insta::assert_snapshot!("meeting_resource", format!("{:#}", resource(Table::Meeting)));
}

#[test]
fn every_id_of_one_kind_of_record_leads_somewhere() {
    let mut keys = 0;
    for resource in resources() {
        let fields = resource["schema"]["fields"].as_array().expect("fields");
        let names: Vec<_> = fields.iter().map(|field| field["name"].as_str().expect("a name")).collect();
        let of_any_kind = |name: &str| {
            name.strip_suffix("_id").is_some_and(|role| names.contains(&&*format!("{role}_table")))
        };
        let expected: Vec<_> = fields
            .iter()
            .zip(&names)
            .filter(|(field, name)| field["format"] == "uuid" && **name != "id" && !of_any_kind(name))
            .map(|(_, name)| Value::from(*name))
            .collect();
        let told = resource["schema"]["foreignKeys"].as_array().cloned().unwrap_or_default();
        let told: Vec<_> = told.iter().map(|key| key["fields"][0].clone()).collect();
        assert_eq!(told, expected, "{}", resource["name"]);
        keys += told.len();
    }
    assert!(keys > 20, "the office's records refer to each other");
}
