//! The page's TypeScript is what the commands are.

use std::path::Path;

use plenary::command::bindings;

/// With `PLENARY_WRITE_BINDINGS=1` it writes the file instead.
#[test]
fn the_committed_bindings_are_those_of_the_commands() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/api/bindings.ts");
    let made = bindings::typescript();
    if std::env::var_os("PLENARY_WRITE_BINDINGS").is_some() {
        std::fs::write(&file, &made).expect("the bindings are written");
    }
    let committed = std::fs::read_to_string(&file).expect("the bindings are there");
    assert!(committed == made, "the commands changed: run the test again with PLENARY_WRITE_BINDINGS=1");
}
