//! What of the office a table is compared with: records by what they are called, and the words of vocabularies.

use std::any::type_name;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Display;

use uuid::Uuid;

use super::cells::said_words;
use crate::command::Context;
use crate::error::Result;
use crate::exchange::table::read::TableContents;
use crate::model::language::Language;
use crate::model::meeting::Meeting;
use crate::model::organisation::{Alias, Organisation};
use crate::model::person::Person;
use crate::model::project::Project;
use crate::model::record::Table;
use crate::model::written::{comparable_name, comparable_words};
use crate::store::{View, record};

/// What people write for a word of a vocabulary that is said otherwise here.
const SYNONYMS: &[(&str, &str)] = &[
    ("training", "workshop"),
    ("training course", "workshop"),
    ("seminar", "workshop"),
    ("formation", "workshop"),
    ("atelier", "workshop"),
    ("plenary session", "plenary"),
    ("reunion pleniere", "plenary"),
    ("bureau meeting", "bureau"),
    ("done", "held"),
    ("completed", "held"),
    ("tenue", "held"),
    ("canceled", "cancelled"),
    ("annule", "cancelled"),
    ("ngo", "non_governmental"),
    ("ong", "non_governmental"),
    ("country", "state"),
    ("pays", "state"),
    ("university", "academic"),
    ("universite", "academic"),
    ("private sector", "company"),
    ("igo", "intergovernmental"),
    ("paid", "received"),
    ("paye", "received"),
    ("signed", "agreed"),
    ("promised", "pledged"),
    ("registered", "confirmed"),
    ("inscrit", "confirmed"),
    ("head of delegation", "head"),
    ("chef de delegation", "head"),
    ("member state", "party"),
    ("state party", "party"),
    ("etat partie", "party"),
];

/// A name as a key beside [`comparable_words`] ones, which hold letters and figures alone: "GLACY+" is not "GLACY".
pub(super) fn to_the_sign(name: &str) -> String {
    format!("={}", comparable_name(name.trim()))
}

/// What of the office is compared with.
pub(super) struct Here<'v> {
    pub context: Context<'v>,
    pub view: &'v View<'v>,
    time_zone: String,
    names: HashMap<Table, HashMap<String, Vec<Uuid>>>,
    words: RefCell<HashMap<(&'static str, String), Option<usize>>>,
}

impl<'v> Here<'v> {
    pub(super) fn new(context: Context<'v>, view: &'v View<'v>, contents: &TableContents) -> Result<Self> {
        let mut here = Self {
            context,
            view,
            time_zone: record::office(view)?.unwrap_or_default().time_zone,
            names: HashMap::new(),
            words: RefCell::new(HashMap::new()),
        };
        let is_about = |kinds: &[Table]| kinds.contains(&contents.kind);
        if is_about(&[Table::Organisation, Table::Person, Table::Participant, Table::Contribution]) {
            for organisation in record::list_as::<Organisation>(view)? {
                let Organisation { id, name, short_name, country_code, .. } = organisation;
                here.call(Table::Organisation, id.0, [name, short_name, country_code]);
            }
        }
        if is_about(&[Table::Meeting, Table::Activity, Table::Contribution]) {
            for project in record::list_as::<Project>(view)? {
                here.call(Table::Project, project.id.0, [project.name]);
            }
        }
        if is_about(&[Table::Meeting, Table::Participant]) {
            for meeting in record::list_as::<Meeting>(view)? {
                here.call(Table::Meeting, meeting.id.0, [meeting.name]);
            }
        }
        if is_about(&[Table::Person, Table::Participant]) {
            for person in record::list_as::<Person>(view)? {
                here.call(Table::Person, person.id.0, [person.name]);
            }
        }
        for alias in record::list_as::<Alias>(view)? {
            if here.names.contains_key(&alias.subject.table) {
                here.call(alias.subject.table, alias.subject.id, [alias.name]);
            }
        }
        Ok(here)
    }

    fn call<const N: usize>(&mut self, table: Table, id: Uuid, names: [String; N]) {
        let known = self.names.entry(table).or_default();
        for name in names.iter().filter(|name| !name.is_empty()) {
            for key in [to_the_sign(name), comparable_words(name)] {
                let ids = known.entry(key).or_default();
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
    }

    pub(super) fn time_zone(&self) -> Option<&str> {
        Some(self.time_zone.as_str()).filter(|zone| !zone.is_empty())
    }

    pub(super) fn language(&self) -> Language {
        self.context.language
    }

    /// All records of a table that are called so: to the sign, else but for signs.
    pub(super) fn all_named(&self, table: Table, name: &str) -> &[Uuid] {
        let Some(names) = self.names.get(&table) else { return &[] };
        let but_for_signs =
            || names.get(&comparable_words(name)).filter(|_| !comparable_words(name).is_empty());
        names.get(&to_the_sign(name)).or_else(but_for_signs).map_or(&[], Vec::as_slice)
    }

    /// The one record of a table that is called so.
    pub(super) fn named(&self, table: Table, name: &str) -> Option<Uuid> {
        match self.all_named(table, name) {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The word of a vocabulary that is meant, in either language.
    pub(super) fn word<T: Copy + Display>(&self, all: &[T], text: &str) -> Option<T> {
        let text = comparable_words(text);
        let find = || {
            let synonym = SYNONYMS.iter().find(|(synonym, word)| {
                *synonym == text && all.iter().any(|value| value.to_string() == *word)
            });
            match synonym {
                Some((_, word)) => all.iter().position(|value| value.to_string() == *word),
                None => all.iter().position(|value| said_words(value).contains(&text)),
            }
        };
        let key = (type_name::<T>(), text.clone());
        let place = *self.words.borrow_mut().entry(key).or_insert_with(find);
        place.and_then(|place| all.get(place).copied())
    }
}
