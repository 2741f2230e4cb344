//! The core's tests, one program; the files mirror `src/`.

mod architecture;
mod exchange;
mod model;
mod office;
mod support;
