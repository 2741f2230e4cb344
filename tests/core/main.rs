//! The core's tests, one program; the files mirror `src/`.

mod architecture;
mod model;
mod office;
mod sample;
mod support;
