//! What the program remembers about a person, apart from any office: language, theme, recent offices, the open one.

use std::path::{Path, PathBuf};

use plenary::model::language::Language;
use serde::{Deserialize, Serialize};

/// How many recent offices are remembered.
const RECENT: usize = 8;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl From<Theme> for Option<tauri::Theme> {
    fn from(theme: Theme) -> Self {
        match theme {
            Theme::System => None,
            Theme::Light => Some(tauri::Theme::Light),
            Theme::Dark => Some(tauri::Theme::Dark),
        }
    }
}

/// The stored preferences. What is missing or unreadable is as on the first day.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Stored {
    language: Language,
    theme: Theme,
    recent: Vec<PathBuf>,
    open: Option<PathBuf>,
}

impl Default for Stored {
    fn default() -> Self {
        let french = sys_locale::get_locale().is_some_and(|locale| locale.starts_with("fr"));
        let language = if french { Language::French } else { Language::English };
        Self { language, theme: Theme::default(), recent: Vec::new(), open: None }
    }
}

/// A person's preferences, with the file that holds them.
#[derive(Clone, Debug)]
pub struct Preferences {
    file: PathBuf,
    stored: Stored,
}

impl Preferences {
    /// Reads the preferences in `folder`.
    pub fn load(folder: &Path) -> Self {
        let file = folder.join("preferences.json");
        let stored = std::fs::read(&file).ok().and_then(|text| serde_json::from_slice(&text).ok());
        Self { file, stored: stored.unwrap_or_default() }
    }

    /// The language of the window.
    pub fn language(&self) -> Language {
        self.stored.language
    }

    /// Light or dark.
    pub fn theme(&self) -> Theme {
        self.stored.theme
    }

    /// Offices opened before, the latest first; those whose file is gone are passed over.
    pub fn recent(&self) -> Vec<PathBuf> {
        self.stored.recent.iter().filter(|path| path.exists()).cloned().collect()
    }

    /// The office to go on with: the one that was open when the program last ended.
    pub fn open(&self) -> Option<&Path> {
        self.stored.open.as_deref()
    }

    /// Sets the language of the window.
    pub fn set_language(&mut self, language: Language) {
        self.stored.language = language;
        self.save();
    }

    /// Sets light or dark.
    pub fn set_theme(&mut self, theme: Theme) {
        self.stored.theme = theme;
        self.save();
    }

    /// Puts an office at the head of the recent ones; it is the one that is open.
    pub fn opened(&mut self, path: &Path) {
        self.stored.recent.retain(|recent| recent != path);
        self.stored.recent.insert(0, path.to_owned());
        self.stored.recent.truncate(RECENT);
        self.stored.open = Some(path.to_owned());
        self.save();
    }

    /// No office is open any more: the next start begins with the first screen.
    pub fn closed(&mut self) {
        self.stored.open = None;
        self.save();
    }

    /// A preference that cannot be kept is a pity, not an error to stop for.
    fn save(&self) {
        let written =
            serde_json::to_vec_pretty(&self.stored).map_err(std::io::Error::other).and_then(|text| {
                if let Some(folder) = self.file.parent() {
                    std::fs::create_dir_all(folder)?;
                }
                std::fs::write(&self.file, text)
            });
        if let Err(error) = written {
            tracing::warn!(%error, "preferences were not kept");
        }
    }
}
