//! Keys, as the driver presses them.

use anyhow::{Context, Result};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// Presses keys together: names joined by `+`, the last one pressed last, all let go in the opposite order.
pub fn together(keys: &str) -> Result<KeyActions> {
    let values = keys.split('+').map(key).collect::<Result<Vec<_>>>()?;
    let down = values.iter().map(|&value| KeyAction::Down { value });
    let up = values.iter().rev().map(|&value| KeyAction::Up { value });
    Ok(down.chain(up).fold(keyboard(), KeyActions::then))
}

/// Presses the keys of a text one after another.
pub fn one_by_one(text: &str) -> KeyActions {
    text.chars()
        .fold(keyboard(), |keys, value| keys.then(KeyAction::Down { value }).then(KeyAction::Up { value }))
}

fn keyboard() -> KeyActions {
    KeyActions::new("keyboard".to_owned())
}

/// A key by the name that `KeyboardEvent.key` gives it.
fn key(name: &str) -> Result<char> {
    let key = match name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "ArrowLeft" => Key::Left,
        "ArrowUp" => Key::Up,
        "ArrowRight" => Key::Right,
        "ArrowDown" => Key::Down,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        character => {
            let mut characters = character.chars();
            let single = characters.next().filter(|_| characters.next().is_none());
            return single.with_context(|| format!("no key is called {name:?}"));
        }
    };
    Ok(key.into())
}
