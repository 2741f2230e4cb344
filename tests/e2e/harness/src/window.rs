//! Plenary's window: what is found in it, done in it and seen in it.
//!
//! Elements are found by Testing Library, the same that the page's own tests use, so a role and a name mean the same
//! in both. It waits inside the page, on the page's own changes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Child;

use anyhow::{Context, Result, bail, ensure};
use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::wd::TimeoutConfiguration;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use super::screen::Helper;
use super::{Desk, PATIENCE, file_dialog, in_repository, keys, until};

/// The key of an element's reference in JSON (WebDriver, section 12.1).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

const TESTING_LIBRARY: &str = "ui/node_modules/@testing-library/dom/dist/@testing-library/dom.umd.js";
const AXE: &str = "ui/node_modules/axe-core/axe.min.js";

/// Rules of WCAG 2.2, levels A and AA.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/// The open window. Dropping it ends the program without asking it.
pub struct Window<'desk> {
    desk: &'desk Desk,
    client: Client,
    process: Pid,
    driver: Helper,
}

impl<'desk> Window<'desk> {
    pub(super) async fn new(
        desk: &'desk Desk,
        driver: Helper,
        client: Client,
        size: (u32, u32),
    ) -> Result<Self> {
        let process = only_child_of(&driver.0)?;
        let window = Self { desk, client, process, driver };
        window.client.update_timeouts(TimeoutConfiguration::new(Some(PATIENCE * 2), None, None)).await?;
        window.client.set_window_size(size.0, size.1).await?;
        window.load(TESTING_LIBRARY).await?;
        Ok(window)
    }

    /// Waits until the page has this title.
    pub async fn wait_for_title(&self, title: &str) -> Result<()> {
        until(title, async || Ok((self.client.title().await? == title).then_some(()))).await
    }

    /// Waits for the one element of this role whose accessible name is, or if none is, begins with, `name`.
    pub async fn find(&self, role: &str, name: &str) -> Result<Element> {
        let only = r#"() => {
            const found = named();
            if (found.length !== 1) throw new Error(`${found.length} are there`);
            return found[0];
        }"#;
        let found = self.wait(only, role, name).await?;
        let id = found[ELEMENT].as_str().with_context(|| format!("no element came back: {found}"))?;
        Ok(Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned())))
    }

    /// Waits until there is no such element.
    pub async fn wait_until_gone(&self, role: &str, name: &str) -> Result<()> {
        let gone = r#"() => { if (named().length > 0) throw new Error("still there") }"#;
        self.wait(gone, role, name).await.map(drop)
    }

    /// Waits until the text is to be seen somewhere in the window.
    pub async fn wait_for_text(&self, text: &str) -> Result<()> {
        let seen = r#"() => { if (!document.body.innerText.includes(name)) throw new Error("not there") }"#;
        self.wait(seen, "text", text).await.map(drop)
    }

    /// Waits until the text is nowhere to be seen in the window.
    pub async fn wait_until_text_gone(&self, text: &str) -> Result<()> {
        let gone = r#"() => { if (document.body.innerText.includes(name)) throw new Error("still there") }"#;
        self.wait(gone, "text", text).await.map(drop)
    }

    /// Whether the text is to be seen within an element of this CSS selector.
    pub async fn is_within(&self, text: &str, selector: &str) -> Result<bool> {
        let script = "const [text, selector] = arguments;
            return [...document.querySelectorAll(selector)].some((element) => element.innerText.includes(text))";
        let found = self.client.execute(script, vec![json!(text), json!(selector)]).await?;
        Ok(found.as_bool().unwrap_or(false))
    }

    /// Clicks what has this role and name, once it is there and nothing lies over it: a list that was chosen from takes a
    /// moment to fade.
    pub async fn click(&self, role: &str, name: &str) -> Result<()> {
        let element = self.find(role, name).await?;
        until(name, async || match element.click().await {
            Ok(()) => Ok(Some(())),
            Err(CmdError::Standard(refusal)) if refusal.error == ErrorStatus::ElementClickIntercepted => {
                Ok(None)
            }
            Err(error) => Err(error).with_context(|| format!("click on {role} “{name}”")),
        })
        .await
    }

    /// Replaces the content of a field by typing, once it has the focus: what loads above it can move it away from under a
    /// click, and the keys would be shortcuts then.
    pub async fn fill(&self, role: &str, name: &str, text: &str) -> Result<()> {
        until(name, async || {
            self.click(role, name).await?;
            let (field, focused) = (self.find(role, name).await?, self.client.active_element().await?);
            Ok((field.element_id() == focused.element_id()).then_some(()))
        })
        .await?;
        self.press("Control+a").await?;
        self.write(text).await
    }

    /// Presses keys together, such as `Control+Shift+z`, `Escape` or `?`.
    pub async fn press(&self, keys: &str) -> Result<()> {
        Ok(self.client.perform_actions(keys::together(keys)?).await?)
    }

    /// Types where the focus is.
    pub async fn write(&self, text: &str) -> Result<()> {
        Ok(self.client.perform_actions(keys::one_by_one(text)).await?)
    }

    /// Everything that is to be read in the window.
    pub async fn text(&self) -> Result<String> {
        let text = self.client.execute("return document.body.innerText", Vec::new()).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Shows a route of the page, such as `/meetings`, as a link to it would, and waits until it is drawn.
    pub async fn visit(&self, route: &str) -> Result<()> {
        let drawn = r#"async () => {
            location.hash = name;
            await document.fonts.ready;
            await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
            if (document.querySelector("[aria-busy=true]")) throw new Error("still busy");
        }"#;
        self.wait(drawn, "route", route).await.map(drop)
    }

    /// The routes of the links in the first navigation of the page, in their order.
    pub async fn routes(&self) -> Result<Vec<String>> {
        let script = "const links = document.querySelector('nav').querySelectorAll('a[href^=\"#/\"]');
            return [...links].map(({ hash }) => hash.slice(1))";
        Ok(serde_json::from_value(self.client.execute(script, Vec::new()).await?)?)
    }

    /// Answers the system's file dialog of this title with a path.
    pub async fn answer_file_dialog(&self, title: &str, path: &Path) -> Result<()> {
        file_dialog::answer(self.desk.screen(), title, path).await
    }

    /// Writes a picture of the page to `target/screenshots`, and returns where.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let folder = in_repository("target/screenshots");
        fs::create_dir_all(&folder)?;
        let picture = folder.join(name).with_extension("png");
        fs::write(&picture, self.client.screenshot().await?)?;
        Ok(picture)
    }

    /// What axe-core finds against WCAG 2.2 AA on the screen once nothing fades in or out: rule and element, one a line.
    pub async fn accessibility_findings(&self) -> Result<Vec<String>> {
        self.load(AXE).await?;
        let script = "const [rules, done] = arguments;
            const passing = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
            Promise.allSettled(passing.map(({ finished }) => finished)).then(() => axe.run(document, { runOnly: rules })).then(
                ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))),
                (error) => done([String(error)]))";
        Ok(serde_json::from_value(self.client.execute_async(script, vec![json!(RULES)]).await?)?)
    }

    /// Closes the window and waits until the program has ended.
    pub async fn close(self) -> Result<()> {
        self.client.clone().close().await?;
        self.wait_for_end().await
    }

    /// Ends the program as a power cut does.
    pub async fn kill(self) -> Result<()> {
        kill_process(self.process, Signal::KILL)?;
        self.wait_for_end().await
    }

    async fn wait_for_end(&self) -> Result<()> {
        let process = Path::new("/proc").join(self.process.to_string());
        until("the end of the program", async || Ok((!process.exists()).then_some(()))).await
    }

    /// Runs one of the page's libraries in it. The driver does that beside the page's content security policy.
    async fn load(&self, library: &str) -> Result<()> {
        let source = fs::read_to_string(in_repository(library)).with_context(|| library.to_owned())?;
        self.client.execute(&source, Vec::new()).await?;
        Ok(())
    }

    /// Waits in the page until the JavaScript function `ask` throws no more; gives what it returns.
    async fn wait(&self, ask: &str, role: &str, name: &str) -> Result<Value> {
        let script = format!(
            "const [role, name, timeout, done] = arguments;
            const library = window.TestingLibraryDom;
            const named = () => {{
                const whole = library.queryAllByRole(document.body, role, {{ name }});
                if (whole.length > 0) return whole;
                return library.queryAllByRole(document.body, role, {{ name: (whole) => whole.startsWith(name) }});
            }};
            library.waitFor({ask}, {{ timeout }}).then((found) => done({{ found }}), (error) => done({{ error: error.message }}))"
        );
        let patience = u64::try_from(PATIENCE.as_millis())?;
        let answer =
            self.client.execute_async(&script, vec![json!(role), json!(name), json!(patience)]).await?;
        if let Some(error) = answer["error"].as_str() {
            let picture = self.screenshot("failure").await?;
            bail!("{role} “{name}”: {error}\npicture: {}\ntext: {}", picture.display(), self.text().await?);
        }
        Ok(answer["found"].clone())
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        // Fails only if it has ended already.
        let _ = kill_process(self.process, Signal::KILL);
        let _ = self.driver.0.kill();
    }
}

/// The process that the driver has started.
fn only_child_of(driver: &Child) -> Result<Pid> {
    let is_child = |status: &String| status.lines().any(|line| line == format!("PPid:\t{}", driver.id()));
    let mut children = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let entry = entry?;
        let id = entry.file_name().to_string_lossy().parse().ok().and_then(Pid::from_raw);
        if let (Some(id), Ok(status)) = (id, fs::read_to_string(entry.path().join("status")))
            && is_child(&status)
        {
            children.push(id);
        }
    }
    ensure!(children.len() == 1, "the driver has {} children", children.len());
    Ok(children[0])
}
