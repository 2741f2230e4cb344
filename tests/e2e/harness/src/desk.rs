//! The desk of someone who has never used Plenary, and opening the window on it.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use fantoccini::ClientBuilder;
use fantoccini::wd::Capabilities;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tempfile::TempDir;

use super::screen::{Helper, Screen};
use super::{Window, until};

/// How the window looks.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// Locale of the system, such as `fr_FR.UTF-8`.
    pub locale: &'a str,
    /// Whether the system is set to dark.
    pub dark: bool,
    /// Width and height of the page in pixels.
    pub size: (u32, u32),
}

impl Default for Look<'_> {
    fn default() -> Self {
        Self { locale: "en_GB.UTF-8", dark: false, size: (1280, 800) }
    }
}

/// A home folder with nothing in it, and a screen.
pub struct Desk {
    program: PathBuf,
    home: TempDir,
    screen: Screen,
}

impl Desk {
    /// An empty desk, for the window that `program` is.
    pub async fn new(program: impl Into<PathBuf>) -> Result<Self> {
        let home = tempfile::Builder::new().prefix("plenary-journey-").tempdir()?;
        Ok(Self { program: program.into(), home, screen: Screen::open().await? })
    }

    /// The home folder: it stays when the window is closed, and goes with the desk.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    pub(super) fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Starts the program in English and light, and waits for its page.
    pub async fn open(&self) -> Result<Window<'_>> {
        self.open_as(Look::default()).await
    }

    /// Starts the program with a chosen look, and waits for its page.
    pub async fn open_as(&self, look: Look<'_>) -> Result<Window<'_>> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let driver = Helper::start(&mut self.driver(port, look))?;
        let capabilities = json!({
            "webkitgtk:browserOptions": { "binary": self.program, "args": [] }
        });
        let capabilities: Capabilities = serde_json::from_value(capabilities)?;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let address = format!("http://127.0.0.1:{port}");
        until("the driver", async || Ok(std::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()))
            .await?;
        let client = builder.connect(&address).await.context("the window did not open")?;
        Window::new(self, driver, client, look.size).await
    }

    /// The driver passes its environment on to the program.
    fn driver(&self, port: u16, look: Look<'_>) -> Command {
        let home = self.home.path();
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .arg(format!("--port={port}"))
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_STATE_HOME", home.join(".local/state"))
            .env("XDG_CACHE_HOME", home.join(".cache"))
            .env("XDG_RUNTIME_DIR", home)
            .env("DISPLAY", self.screen.display())
            .env("GDK_BACKEND", "x11")
            .env("LANG", look.locale)
            .env("GTK_THEME", if look.dark { "Adwaita:dark" } else { "Adwaita" })
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // The driver cannot photograph a page that was drawn without DMA-BUF and does not overflow.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "0")
            // There is no bus to reach, and looking for one takes time.
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("NO_AT_BRIDGE", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        driver
    }
}
