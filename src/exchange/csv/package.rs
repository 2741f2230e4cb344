//! The description of the data CSV: a Frictionless Data Package (datapackage.org, version 2), `datapackage.json`.

use serde_json::{Map, Value, json};

use super::column::{Column, ColumnType, columns, target};
use super::data::file_name;
use crate::model::record::Table;

/// Name of the description's file, which the standard prescribes.
pub const FILE_NAME: &str = "datapackage.json";

/// Which part of an office the data is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    #[default]
    Office,
    /// What belongs to a meeting, a block of meetings or a project, with what it refers to.
    Share,
}

impl Part {
    /// By what a description is named that is about it.
    const fn name(self) -> &'static str {
        match self {
            Self::Office => "plenary-office",
            Self::Share => "plenary-share",
        }
    }

    /// The part that a description of this name is about.
    pub(super) fn named(name: &str) -> Self {
        if name == Self::Share.name() { Self::Share } else { Self::Office }
    }
}

/// The description of these tables of an office, one resource each, in this order. What refers to a table that is not
/// among them is no reference of the data. `title` is the name of the
/// office, or of what the part is of.
#[must_use]
pub fn datapackage(part: Part, title: &str, tables: &[Table]) -> String {
    let package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": part.name(),
        "title": title,
        "resources": tables.iter().map(|&table| resource(table, tables)).collect::<Vec<_>>(),
    });
    format!("{package:#}\n")
}

fn resource(table: Table, tables: &[Table]) -> Value {
    let columns = columns(table);
    let foreign_keys: Vec<Value> =
        columns.iter().filter_map(|column| foreign_key(table, column, tables)).collect();
    let mut schema = json!({
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": columns.iter().map(field).collect::<Vec<_>>(),
        "primaryKey": ["id"],
        "missingValues": [""],
    });
    if !foreign_keys.is_empty() {
        schema["foreignKeys"] = Value::Array(foreign_keys);
    }
    json!({
        "name": table.as_str(),
        "path": file_name(table),
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {
            "$schema": "https://datapackage.org/profiles/2.0/tabledialect.json",
            "header": true,
            "delimiter": ",",
            "lineTerminator": "\r\n",
            "quoteChar": "\"",
            "doubleQuote": true,
        },
        "schema": schema,
    })
}

fn field(column: &Column) -> Value {
    let mut field = Map::new();
    field.insert("name".to_owned(), column.name.into());
    let kind = match column.holds {
        ColumnType::Text | ColumnType::Word | ColumnType::Id => "string",
        ColumnType::Integer => "integer",
        ColumnType::Boolean => "boolean",
        ColumnType::Date => "date",
        ColumnType::Time => "time",
    };
    field.insert("type".to_owned(), kind.into());
    match column.holds {
        ColumnType::Id => {
            field.insert("format".to_owned(), "uuid".into());
        }
        ColumnType::Boolean => {
            field.insert("trueValues".to_owned(), json!(["1"]));
            field.insert("falseValues".to_owned(), json!(["0"]));
        }
        _ => {}
    }
    if column.name == "id" {
        field.insert("constraints".to_owned(), json!({ "required": true, "unique": true }));
    } else if !column.is_optional && column.holds == ColumnType::Text {
        // A text that must be there is empty where the field is, and never missing.
        field.insert("missingValues".to_owned(), json!([]));
    } else if !column.is_optional {
        field.insert("constraints".to_owned(), json!({ "required": true }));
    }
    Value::Object(field)
}

fn foreign_key(table: Table, column: &Column, tables: &[Table]) -> Option<Value> {
    let target = target(table, column.name)
        .filter(|target| column.holds == ColumnType::Id && tables.contains(target))?;
    // The standard's word for a table's reference to itself is the empty resource.
    let resource = if target == table { "" } else { target.as_str() };
    Some(json!({
        "fields": [column.name],
        "reference": { "resource": resource, "fields": ["id"] },
    }))
}
