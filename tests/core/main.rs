//! The core's tests, one program; the files mirror `src/`.

mod office;
mod support;
