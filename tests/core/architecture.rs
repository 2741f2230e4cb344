//! Who may know whom: the rules of `docs/architecture.md` that no compiler checks, read off the tokens of the code.
//!
//! Which crate may depend on SQLite or on Tauri stands in `deny.toml`, and that the core has no clock in `clippy.toml`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What these modules of the core may use besides themselves.
const MAY_USE: [(&str, &[&str]); 4] = [
    ("error", &[]),
    ("model", &["error"]),
    ("planning", &["error", "model"]),
    ("exchange", &["error", "locale", "model", "planning"]),
];

/// Where SQLite may be spoken to.
const SPEAKS_SQL: [&str; 2] = ["office", "store"];

#[test]
fn each_module_uses_only_the_modules_that_it_may_know() {
    let mut breaches = Vec::new();
    for file in rust_files("src") {
        let Some((_, allowed)) = MAY_USE.iter().find(|(module, _)| *module == module_of(&file)) else {
            continue;
        };
        for used in modules_used_by(&file) {
            if used != module_of(&file) && !allowed.contains(&used.as_str()) {
                breaches.push(format!("{} uses {used}", file.display()));
            }
        }
    }
    assert_eq!(breaches, Vec::<String>::new());
}

#[test]
fn only_the_office_and_its_store_speak_to_sqlite() {
    let speakers: BTreeSet<_> =
        rust_files("src").iter().filter(|file| names_sqlite(file)).map(|file| module_of(file)).collect();
    assert!(!speakers.is_empty(), "the core speaks to SQLite somewhere");
    let others: Vec<_> = speakers.iter().filter(|module| !SPEAKS_SQL.contains(&module.as_str())).collect();
    assert_eq!(others, Vec::<&String>::new());
}

/// A command that one of the three lists lacks is refused in the window, and only there.
#[test]
fn the_page_may_call_each_command_of_the_shell_and_no_other() {
    let text =
        |file: &str| fs::read_to_string(root().join("src-tauri").join(file)).expect("a file of the shell");
    let main = text("src/main.rs");
    let (_, handled) = main.split_once("generate_handler![").expect("the list of commands");
    let (handled, _) = handled.split_once(']').expect("its end");
    let handled: BTreeSet<&str> = handled
        .split(',')
        .filter_map(|path| path.trim().rsplit("::").next())
        .filter(|it| !it.is_empty())
        .collect();

    let build = text("build.rs");
    let declared: BTreeSet<&str> =
        build.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\",")).collect();
    assert_eq!(declared, handled, "src-tauri/build.rs");

    let main: serde_json::Value = serde_json::from_str(&text("capabilities/main.json")).expect("JSON");
    let permissions = main["permissions"].as_array().expect("a list").iter().filter_map(|it| it.as_str());
    let allowed: BTreeSet<String> =
        permissions.filter_map(|it| it.strip_prefix("allow-")).map(|it| it.replace('-', "_")).collect();
    assert_eq!(allowed, handled.iter().map(ToString::to_string).collect(), "capabilities/main.json");
}

#[test]
fn every_source_file_is_part_of_a_program() {
    for folder in ["src", "tests/core", "tests/e2e", "src-tauri/src", "xtask/src"] {
        let files = rust_files(folder);
        assert!(!files.is_empty(), "{folder} holds the code");
        let forgotten: Vec<_> = files.iter().filter(|file| !is_program(file) && !is_declared(file)).collect();
        assert_eq!(forgotten, Vec::<&PathBuf>::new(), "no `mod` names these");
    }
}

/// All Rust files below a folder of the repository, by their path from its root.
fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root().join(&folder)).expect("a folder of the repository") {
            let name = entry.expect("an entry of that folder").file_name();
            let path = folder.join(name);
            if root().join(&path).is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn tokens(file: &Path) -> TokenStream {
    let text = fs::read_to_string(root().join(file)).expect("a source file");
    text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The module of the crate root that a file belongs to: `model` of `src/model/money.rs`.
fn module_of(file: &Path) -> String {
    let first = file.components().nth(1).expect("a file below src").as_os_str();
    Path::new(first).with_extension("").display().to_string()
}

/// How many modules lie around the code of a file: two around that of `src/model/money.rs`.
fn depth(file: &Path) -> usize {
    let below_src = file.components().count() - 1;
    if file.ends_with("mod.rs") { below_src - 1 } else { below_src }
}

/// The modules of the crate root that a file names, by `crate::` or by as many `super::` as lead there.
fn modules_used_by(file: &Path) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    collect_modules(tokens(file), &vec!["super"; depth(file)], &mut used);
    used
}

fn collect_modules(tokens: TokenStream, to_root: &[&str], used: &mut BTreeSet<String>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for (position, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            collect_modules(group.stream(), to_root, used);
        }
        for path in [&["crate"][..], to_root] {
            if let Some(next) = after_path(&tokens[position..], path) {
                used.extend(first_names(next));
            }
        }
    }
}

/// The token after `path::`, if these tokens begin with it.
fn after_path<'a>(tokens: &'a [TokenTree], path: &[&str]) -> Option<&'a TokenTree> {
    let mut rest = tokens;
    for name in path {
        let [TokenTree::Ident(ident), TokenTree::Punct(first), TokenTree::Punct(second), after @ ..] = rest
        else {
            return None;
        };
        if ident != name || first.as_char() != ':' || second.as_char() != ':' {
            return None;
        }
        rest = after;
    }
    rest.first()
}

/// The names that a path goes on with: one, or the first of each in `{…}`.
fn first_names(token: &TokenTree) -> Vec<String> {
    match token {
        TokenTree::Ident(name) => vec![name.to_string()],
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let tokens: Vec<_> = group.stream().into_iter().collect();
            let paths =
                tokens.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','));
            paths.filter_map(<[TokenTree]>::first).map(ToString::to_string).collect()
        }
        _ => Vec::new(),
    }
}

fn names_sqlite(file: &Path) -> bool {
    fn search(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(name) => name == "rusqlite" || name == "libsqlite3_sys",
            TokenTree::Group(group) => search(group.stream()),
            _ => false,
        })
    }
    search(tokens(file))
}

/// Whether Cargo names the file itself.
fn is_program(file: &Path) -> bool {
    ["main.rs", "lib.rs"].iter().any(|name| file.ends_with(name)) || file.starts_with("src/bin")
}

/// Whether a file that may do so declares this one by `mod name;`.
fn is_declared(file: &Path) -> bool {
    let is_mod = file.ends_with("mod.rs");
    let module = if is_mod { file.parent().expect("a folder around mod.rs") } else { file };
    let name = module.file_stem().expect("a name").to_string_lossy();
    let folder = module.parent().expect("a folder around the module");
    let parents =
        [folder.join("mod.rs"), folder.with_extension("rs"), folder.join("lib.rs"), folder.join("main.rs")];
    parents.iter().filter(|parent| root().join(parent).is_file()).any(|parent| {
        let tokens: Vec<_> = tokens(parent).into_iter().collect();
        tokens.windows(3).any(|window| {
            matches!(window, [TokenTree::Ident(keyword), TokenTree::Ident(declared), TokenTree::Punct(end)]
                if keyword == "mod" && *declared == *name && end.as_char() == ';')
        })
    })
}
