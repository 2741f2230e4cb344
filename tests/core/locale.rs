//! Every sentence is there in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use plenary::locale;
use plenary::model::language::Language;
use plenary::model::record::Table;
use plenary::operation::Operation;

/// The messages of a language: their ids, with attributes, and the variables that each uses.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    let sources =
        locale::sources(language).map(|source| fluent_syntax::parser::parse(source).expect("in order"));
    for entry in sources.into_iter().flat_map(|resource| resource.body) {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                if let Some(value) = &message.value {
                    assert!(
                        messages.insert(id.to_owned(), variables(value)).is_none(),
                        "{id} is there twice"
                    );
                }
                for attribute in &message.attributes {
                    messages.insert(format!("{id}.{}", attribute.id.name), variables(&attribute.value));
                }
            }
            Entry::Junk { content } => panic!("not Fluent: {content}"),
            _ => {}
        }
    }
    messages
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => variable(inline, &mut found),
                Expression::Select { selector, variants } => {
                    variable(selector, &mut found);
                    found.extend(variants.iter().flat_map(|variant| variables(&variant.value)));
                }
            }
        }
    }
    found
}

fn variable(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        found.insert(id.name.to_owned());
    }
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    assert_eq!(messages(Language::English), messages(Language::French));
}

#[test]
fn every_kind_of_record_and_every_operation_has_a_name() {
    let messages = messages(Language::English);
    for table in Table::ALL {
        for id in [format!("kind-{table}"), format!("table-{table}")] {
            assert!(messages.contains_key(&id), "{id}");
        }
    }
    for operation in Operation::ALL {
        assert!(messages.contains_key(&format!("operation-{operation}")), "{operation}");
    }
}

#[test]
fn every_error_that_the_core_raises_has_a_message() {
    let english = messages(Language::English);
    let mut raised = BTreeSet::new();
    for folder in ["src", "src-tauri/src"] {
        collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut raised);
    }
    assert!(raised.len() > 20, "errors are looked for in the wrong place");
    let missing: Vec<_> = raised.iter().filter(|id| !english.contains_key(*id)).collect();
    assert!(missing.is_empty(), "without a message: {missing:?}");
    let unused: Vec<_> = english
        .keys()
        .filter(|id| id.starts_with("error-") && !id.contains('.') && !raised.contains(*id))
        .collect();
    assert!(unused.is_empty(), "never raised: {unused:?}");
}

fn collect(folder: &Path, ids: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, ids);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).expect("a source file");
            ids.extend(text.split('"').filter(|part| part.starts_with("error-")).map(str::to_owned));
        }
    }
}
