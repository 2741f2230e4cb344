//! The page's TypeScript: every type that crosses, and what each command takes and gives.
//!
//! A test compares this with `ui/src/api/bindings.ts`, so a change of a command is a change of both.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

use super::{COMMANDS, Reads};
use crate::error::Failure;
use crate::model::language::Language;
use crate::operation::Changes;

/// Collects the declaration of each type, and of each type within it, once.
pub(crate) struct Declarations<'c> {
    config: &'c Config,
    seen: HashSet<TypeId>,
    by_name: BTreeMap<String, String>,
}

impl Declarations<'_> {
    /// Adds a type and what it is made of.
    pub(crate) fn add<T: TS + 'static + ?Sized>(&mut self) {
        self.visit::<T>();
    }
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let name = T::ident(self.config);
            let declaration = format!("{docs}export {}", T::decl(self.config));
            // A generic type is met once for each type that it is made of.
            let namesake = self.by_name.insert(name, declaration.clone());
            assert!(
                namesake.is_none_or(|other| other == declaration),
                "the page knows a type by its name alone: {declaration}"
            );
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The whole of `bindings.ts`.
///
/// # Panics
/// Where two types have one name.
#[must_use]
pub fn typescript() -> String {
    let config = Config::default();
    let mut declarations = Declarations { config: &config, seen: HashSet::new(), by_name: BTreeMap::new() };
    super::visit_types(&mut declarations);
    declarations.add::<Changes>();
    declarations.add::<Failure>();
    declarations.add::<Language>();

    let mut text = String::from(
        "// Made from src/command by `cargo nextest run bindings`; do not edit. See src/command/bindings.rs.\n\n",
    );
    for declaration in declarations.by_name.values() {
        text.push_str(declaration);
        text.push('\n');
    }
    let _ = writeln!(text, "\n/** What each command takes and gives. */\nexport type Commands = {{");
    for command in COMMANDS {
        let (input, output) = ((command.input)(&config), (command.output)(&config));
        let _ = writeln!(text, "  {}: {{ input: {input}; output: {output} }};", command.name);
    }
    text.push_str("};\n");
    let _ =
        writeln!(text, "\n/** The tables that each query's answer depends on. */\nexport const queries = {{");
    for command in COMMANDS {
        let tables = match command.reads {
            None => continue,
            Some(Reads::Any) => "\"any\"".to_owned(),
            Some(Reads::Nothing) => "[]".to_owned(),
            Some(Reads::Tables(tables)) => {
                let names: Vec<String> = tables.iter().map(|table| format!("\"{table}\"")).collect();
                format!("[{}]", names.join(", "))
            }
        };
        let _ = writeln!(text, "  {}: {tables},", command.name);
    }
    text.push_str("} as const satisfies { [name in keyof Commands]?: readonly Table[] | \"any\" };\n");
    text
}
