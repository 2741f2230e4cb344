//! The core's tests, one program; the files mirror `src/`.

mod architecture;
mod cli;
mod command;
mod exchange;
mod locale;
mod model;
mod office;
mod sample;
mod support;
