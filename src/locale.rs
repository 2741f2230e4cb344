//! The core's sentences in each language, from the Fluent files in `locales/`: its own, and the terms that the page
//! says too.
//!
//! Dates and amounts are passed in as text: what stands in a sentence is formatted by whoever knows the precision.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::{Locale, locale};
use unic_langid::LanguageIdentifier;

use crate::error::{Error, Failure};
use crate::model::language::Language;
use crate::model::record::Table;

type Bundle = FluentBundle<FluentResource>;

/// The Fluent sources of what the core says: its own sentences, those of documents, those about what follows from
/// records, and the terms it shares with the page.
#[must_use]
pub const fn sources(language: Language) -> [&'static str; 4] {
    match language {
        Language::English => [
            include_str!("../locales/en/core.ftl"),
            include_str!("../locales/en/documents.ftl"),
            include_str!("../locales/en/planning.ftl"),
            include_str!("../locales/en/terms.ftl"),
        ],
        Language::French => [
            include_str!("../locales/fr/core.ftl"),
            include_str!("../locales/fr/documents.ftl"),
            include_str!("../locales/fr/planning.ftl"),
            include_str!("../locales/fr/terms.ftl"),
        ],
    }
}

fn bundle(language: Language) -> &'static Bundle {
    static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| load(Language::English));
    static FRENCH: LazyLock<Bundle> = LazyLock::new(|| load(Language::French));
    match language {
        Language::English => &ENGLISH,
        Language::French => &FRENCH,
    }
}

fn load(language: Language) -> Bundle {
    let identifier: LanguageIdentifier = language.as_str().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    // Isolation marks are for bidirectional text; in an exported file they would be stray characters.
    bundle.set_use_isolating(false);
    // A faulty entry is left out and found by the test that compares the languages.
    for source in sources(language) {
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The message `id` in `language`; the id itself where there is none, which a test forbids.
#[must_use]
pub fn text(language: Language, id: &str, arguments: &[(&str, &str)]) -> String {
    pattern(language, id, None, arguments).unwrap_or_else(|| id.to_owned())
}

/// What the records of `table` are called together.
#[must_use]
pub fn plural(language: Language, table: Table) -> String {
    pattern(language, &format!("table-{table}"), Some("plural"), &[]).unwrap_or_else(|| table.to_string())
}

/// Where `a` stands to `b` in the alphabetical order of `language` (CLDR's collation): in either, “États-Unis” stands
/// between “Estonie” and “Finlande”.
#[must_use]
pub fn compare(language: Language, a: &str, b: &str) -> Ordering {
    static ENGLISH: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| collator(locale!("en")));
    static FRENCH: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| collator(locale!("fr")));
    let collator = match language {
        Language::English => &*ENGLISH,
        Language::French => &*FRENCH,
    };
    collator.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
}

fn collator(locale: Locale) -> Option<CollatorBorrowed<'static>> {
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

/// An error as a person is told it.
#[must_use]
pub fn failure(error: &Error, language: Language) -> Failure {
    let arguments: Vec<(&str, &str)> =
        error.arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Failure {
        code: error.code,
        message: text(language, error.message, &arguments),
        hint: pattern(language, error.message, Some("hint"), &arguments),
        field: error.field.clone(),
    }
}

fn pattern(
    language: Language,
    id: &str,
    attribute: Option<&str>,
    arguments: &[(&str, &str)],
) -> Option<String> {
    let bundle = bundle(language);
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut values = FluentArgs::new();
    for (name, value) in arguments {
        // Counts arrive as text too; as numbers they choose the plural. What a number would not give back as it stands
        // ("007") is text.
        let value = match value.parse::<i32>() {
            Ok(number) if number.to_string() == *value => FluentValue::from(number),
            _ => FluentValue::from(Cow::Borrowed(*value)),
        };
        values.set(*name, value);
    }
    Some(bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
}
