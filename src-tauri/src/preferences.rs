//! What the program remembers about a person, apart from any office: language, theme, recent offices, the open one, and what they
//! had this computer publish.

use std::path::{Path, PathBuf};

use plenary::model::language::Language;
use plenary::model::publication::{Publication, PublicationId, PublicationPlace};
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

/// Where this computer was told to publish a calendar. An office file may come from anyone: without this, nothing of it is
/// published, and this holds for the one address that the person saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PublishedTo {
    /// This file.
    File {
        /// Its path, which no office file holds.
        path: PathBuf,
    },
    /// This address, as this user.
    Server {
        /// The address.
        address: String,
        /// The user name.
        user_name: String,
        /// A password is in the keyring.
        has_password: bool,
    },
}

impl PublishedTo {
    /// Whether this is what the record says now.
    fn is_meant_by(&self, publication: &Publication) -> bool {
        match (self, publication.place) {
            (Self::File { .. }, PublicationPlace::SharedFile) => true,
            (
                Self::Server { address, user_name, .. },
                PublicationPlace::WebDav | PublicationPlace::CalDav,
            ) => *address == publication.address && *user_name == publication.user_name,
            _ => false,
        }
    }
}

/// A calendar that is published from this computer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PublishedHere {
    office: PathBuf,
    publication: PublicationId,
    to: PublishedTo,
}

/// The stored preferences. What is missing or unreadable is as on the first day.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Stored {
    language: Language,
    theme: Theme,
    recent: Vec<PathBuf>,
    open: Option<PathBuf>,
    published: Vec<PublishedHere>,
}

impl Default for Stored {
    fn default() -> Self {
        let french = sys_locale::get_locale().is_some_and(|locale| locale.starts_with("fr"));
        let language = if french { Language::French } else { Language::English };
        Self { language, theme: Theme::default(), recent: Vec::new(), open: None, published: Vec::new() }
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

    /// Where this computer publishes a calendar of an office; `None` where it was not told to, or to another address.
    pub fn published_to(&self, office: &Path, publication: &Publication) -> Option<&PublishedTo> {
        let to = &self.published(office).find(|here| here.publication == publication.id)?.to;
        to.is_meant_by(publication).then_some(to)
    }

    /// The calendars of an office that this computer was told to publish, also those that now have another address.
    pub fn published_from(&self, office: &Path) -> Vec<PublicationId> {
        self.published(office).map(|here| here.publication).collect()
    }

    fn published(&self, office: &Path) -> impl Iterator<Item = &PublishedHere> {
        self.stored.published.iter().filter(move |here| here.office == office)
    }

    /// This computer publishes a calendar from now on.
    pub fn publish(&mut self, office: &Path, publication: PublicationId, to: PublishedTo) {
        self.forget(office, publication);
        self.stored.published.push(PublishedHere { office: office.to_owned(), publication, to });
        self.save();
    }

    /// This computer publishes a calendar no more; the answer is where it did.
    pub fn stop_publishing(&mut self, office: &Path, publication: PublicationId) -> Option<PublishedTo> {
        let forgotten = self.forget(office, publication);
        self.save();
        forgotten
    }

    fn forget(&mut self, office: &Path, publication: PublicationId) -> Option<PublishedTo> {
        let is_it = |here: &PublishedHere| here.office == office && here.publication == publication;
        let index = self.stored.published.iter().position(is_it)?;
        Some(self.stored.published.swap_remove(index).to)
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
