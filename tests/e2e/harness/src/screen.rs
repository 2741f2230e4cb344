//! A screen without a monitor, and a window manager on it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::until;

/// A process that ends with the journey that needs it.
pub struct Helper(pub Child);

impl Helper {
    pub fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_owned();
        let child = command.stdin(Stdio::null()).spawn();
        child.map(Self).with_context(|| format!("cannot start {}", name.display()))
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        // Both fail only if it has ended already, which is what is wanted.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// An X server that draws to memory, with Openbox, which gives new windows and dialogs the keyboard.
pub struct Screen {
    display: String,
    _window_manager: Helper,
    // Dropped last: it takes with it whatever is still drawn on it.
    _server: Helper,
}

impl Screen {
    /// Opens a screen under a number that no other has.
    pub async fn open() -> Result<Self> {
        let mut server = Helper::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", "2048x1280x24", "-nolisten", "tcp"])
                // Otherwise it starts anew, and refuses everyone meanwhile, whenever its last client has gone.
                .arg("-noreset")
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        // The server writes its number once it takes connections.
        let mut number = String::new();
        let output = server.0.stdout.take().context("its output is piped")?;
        BufReader::new(output).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "Xvfb did not start");
        let display = format!(":{}", number.trim());

        let mut openbox = Command::new("openbox");
        let window_manager = Helper::start(openbox.env("DISPLAY", &display).stderr(Stdio::null()))?;
        let screen = Self { display, _window_manager: window_manager, _server: server };
        // Openbox announces the number of desktops when it is ready.
        until("the window manager", async || Ok(screen.xdotool(&["get_num_desktops"])?)).await?;
        Ok(screen)
    }

    /// The screen's name, as the environment variable `DISPLAY` has it.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Runs xdotool on this screen; gives what it prints, or nothing if it did not find or could not do what was asked.
    pub fn xdotool(&self, arguments: &[&str]) -> Result<Option<String>> {
        let output = Command::new("xdotool").args(arguments).env("DISPLAY", &self.display).output()?;
        Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned()))
    }
}
