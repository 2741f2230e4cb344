//! The words that an export puts into other people's files, in the language chosen for it.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::model::language::Language;

/// The messages `export-…` of one language.
pub(super) struct Wording {
    bundle: FluentBundle<FluentResource>,
}

impl Wording {
    /// Reads the messages of `language`.
    pub(super) fn new(language: Language) -> Self {
        let source = match language {
            Language::English => include_str!("../../locales/en/core.ftl"),
            Language::French => include_str!("../../locales/fr/core.ftl"),
        };
        let locale = language.as_str().parse().expect("the languages' codes are language tags");
        let mut bundle = FluentBundle::new(vec![locale]);
        // The isolation marks that Fluent puts around arguments would be shown as boxes by some calendars.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// The message `id`, with its arguments.
    pub(super) fn say(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let arguments: FluentArgs<'_> = arguments.iter().copied().collect();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}
