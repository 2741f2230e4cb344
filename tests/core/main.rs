//! The core's tests, one program; the files mirror `src/`.

mod architecture;
mod cli;
mod command;
mod exchange;
mod fuzz;
mod generate;
mod locale;
mod model;
mod office;
mod office_crash;
mod office_damage;
mod office_disk;
mod office_random;
mod planning;
mod sample;
mod store;
mod support;
