//! Every check that a change must pass: named, timed, and in an order that fails early.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::{Args, builder::PossibleValuesParser};
use xshell::{Shell, cmd};

use crate::{WORKSPACE, binary, licences, page, setup};

/// Which steps to run.
#[derive(Args)]
pub struct Arguments {
    /// Runs this step only; may be given several times.
    #[arg(long, value_name = "STEP", value_parser = PossibleValuesParser::new(STEPS.map(|step| step.name)))]
    only: Vec<String>,
    /// Lists the steps, and runs none.
    #[arg(long)]
    list: bool,
}

struct Step {
    name: &'static str,
    fact: &'static str,
    /// The system's packages that it needs.
    packages: &'static [&'static [setup::Package]],
    /// Whether it needs programs that are only looked for on Linux.
    linux_only: bool,
    run: fn(&Shell) -> Result<()>,
}

const STEPS: [Step; 13] = [
    step("format", "the Rust code is formatted", &[], |shell| {
        Ok(cmd!(shell, "cargo fmt --all --check").run()?)
    }),
    step("page-packages", "the page's packages are those of its lock file", &[], page::install),
    step("page-types", "the page's types hold", &[], |shell| page::script(shell, "check")),
    step("page-lint", "the page follows its rules, import boundaries among them", &[], |shell| {
        page::script(shell, "lint")
    }),
    step("page-tests", "the page's parts do what they should", &[], |shell| page::script(shell, "test")),
    step("page-build", "the page can be built", &[], |shell| page::script(shell, "build")),
    step("clippy", "the Rust code has no warning", &[setup::BUILD], |shell| {
        Ok(cmd!(shell, "cargo clippy --locked {WORKSPACE...} --all-targets -- --deny warnings").run()?)
    }),
    step(
        "core",
        "the core does what it should; bindings and translations are complete",
        &[setup::BUILD, setup::SCHEMAS],
        core,
    ),
    step("examples", "the examples in the documentation hold", &[setup::BUILD], |shell| {
        Ok(cmd!(shell, "cargo test --locked {WORKSPACE...} --doc --quiet").run()?)
    }),
    step("licences", "what is shipped is under licences that allow it", &[], |shell| {
        setup::cargo_tool(shell, &setup::DENY)?;
        licences::check(shell)
    }),
    on_linux("calendars", "other programs read our calendars", &[setup::BUILD, setup::CALENDARS], calendars),
    on_linux(
        "publishing",
        "a calendar server follows the office",
        &[setup::BUILD, setup::CALENDARS],
        publishing,
    ),
    on_linux(
        "journeys",
        "people get their work done in the window",
        &[setup::BUILD, setup::JOURNEYS],
        journeys,
    ),
];

const fn step(
    name: &'static str,
    fact: &'static str,
    packages: &'static [&'static [setup::Package]],
    run: fn(&Shell) -> Result<()>,
) -> Step {
    Step { name, fact, packages, linux_only: false, run }
}

const fn on_linux(
    name: &'static str,
    fact: &'static str,
    packages: &'static [&'static [setup::Package]],
    run: fn(&Shell) -> Result<()>,
) -> Step {
    Step { linux_only: true, ..step(name, fact, packages, run) }
}

fn core(shell: &Shell) -> Result<()> {
    setup::cargo_tool(shell, &setup::NEXTEST)?;
    Ok(cmd!(shell, "cargo nextest run --locked {WORKSPACE...}").run()?)
}

fn journeys(shell: &Shell) -> Result<()> {
    setup::cargo_tool(shell, &setup::NEXTEST)?;
    Ok(cmd!(shell, "cargo nextest run --locked {WORKSPACE...} --profile journeys").run()?)
}

fn calendars(shell: &Shell) -> Result<()> {
    let folder = Path::new("tests/calendar-readers");
    page::install_in(shell, folder)?;

    let python = python_environment(shell, "calendar-readers", folder)?.join("bin/python");

    // As the tests are built, and the command line with them: what is built alone has other features.
    cmd!(shell, "cargo test --locked {WORKSPACE...} --no-run --quiet").run()?;
    let _command_line = shell.push_env("PLENARY_CLI", binary(shell, "debug", "plenary-cli"));
    let _in_folder = shell.push_dir(folder);
    Ok(cmd!(shell, "{python} -B -m unittest --verbose").run()?)
}

fn publishing(shell: &Shell) -> Result<()> {
    setup::cargo_tool(shell, &setup::NEXTEST)?;
    let environment = python_environment(shell, "calendar-server", Path::new("publishing/tests"))?;
    let _server = shell.push_env("PLENARY_RADICALE", environment);
    let only = "package(plenary-publishing)";
    Ok(cmd!(shell, "cargo nextest run --locked {WORKSPACE...} --filterset {only}").run()?)
}

/// A Python environment in the target folder, with what `requirements.txt` in `folder` asks for.
fn python_environment(shell: &Shell, name: &str, folder: &Path) -> Result<PathBuf> {
    let environment = shell.current_dir().join("target").join(name);
    let python = environment.join("bin/python");
    if !shell.path_exists(&python) {
        println!("{} does not exist: installing the Python packages", environment.display());
        cmd!(shell, "python3 -m venv {environment}").run()?;
    }
    let requirements = folder.join("requirements.txt");
    cmd!(shell, "{python} -m pip install --quiet --disable-pip-version-check --requirement {requirements}")
        .run()?;
    Ok(environment)
}

/// How a step ended.
enum Outcome {
    Passed,
    Skipped,
    Failed,
    NotRun,
}

/// Runs the steps that `arguments` name, stops at the first that fails, and closes with how each ended.
pub fn run(shell: &Shell, arguments: &Arguments) -> Result<ExitCode> {
    if arguments.list {
        STEPS.iter().for_each(|step| println!("{:14} {}", step.name, step.fact));
        return Ok(ExitCode::SUCCESS);
    }
    let is_wanted =
        |step: &&Step| arguments.only.is_empty() || arguments.only.iter().any(|name| name == step.name);
    let steps: Vec<_> = STEPS.iter().filter(is_wanted).collect();
    if !cfg!(target_os = "linux") {
        println!("The steps that use other programs and the real window are only run on Linux.");
    }
    prepare(shell, &steps)?;

    let mut results = Vec::new();
    for step in &steps {
        if step.linux_only && !cfg!(target_os = "linux") {
            results.push((step, Outcome::Skipped, Duration::ZERO));
        } else if results.iter().any(|(_, outcome, _)| matches!(outcome, Outcome::Failed)) {
            results.push((step, Outcome::NotRun, Duration::ZERO));
        } else {
            println!("\n=== {}: {}", step.name, step.fact);
            let start = Instant::now();
            let outcome = match (step.run)(shell) {
                Ok(()) => Outcome::Passed,
                Err(error) => {
                    println!("{error:#}");
                    Outcome::Failed
                }
            };
            results.push((step, outcome, start.elapsed()));
        }
    }
    Ok(summarise(&results))
}

/// Installs the system packages of all the steps at once, so that a password is asked for before the waiting begins.
fn prepare(shell: &Shell, steps: &[&Step]) -> Result<()> {
    let mut wanted = Vec::new();
    for package in steps.iter().flat_map(|step| step.packages.iter().copied().flatten()) {
        if !wanted.contains(package) {
            wanted.push(*package);
        }
    }
    setup::packages(shell, &wanted)
}

fn summarise(results: &[(&&Step, Outcome, Duration)]) -> ExitCode {
    println!();
    let (mut passed, mut failed) = (0, 0);
    for (step, outcome, time) in results {
        let word = match outcome {
            Outcome::Passed => {
                passed += 1;
                "passed"
            }
            Outcome::Failed => {
                failed += 1;
                "FAILED"
            }
            Outcome::Skipped => "skipped: only on Linux",
            Outcome::NotRun => "not run",
        };
        println!("{:14} {:7.1} s  {word}", step.name, time.as_secs_f64());
    }
    println!("\n{passed} passed, {failed} failed");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
