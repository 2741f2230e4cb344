//! How far long work has come, and whether it is to go on.

use std::cell::Cell;
use std::fmt;
use std::io::{self, BufRead, Read};

use crate::error::{Code, Error, Result};

/// Tells somebody how far work has come, in units of the work's own; where they answer false, the work ends as
/// `Cancelled`.
pub struct Progress<'p> {
    tell: &'p dyn Fn(u64, u64) -> bool,
    last: Cell<(u64, u64)>,
}

impl<'p> Progress<'p> {
    /// `tell` is given what is done and what there is to do.
    pub fn new(tell: &'p dyn Fn(u64, u64) -> bool) -> Self {
        Self { tell, last: Cell::new((0, 1)) }
    }

    /// For work that nobody waits for.
    #[must_use]
    pub fn untold() -> Self {
        Self::new(&|_, _| true)
    }

    /// `done` of `total` is done.
    ///
    /// # Errors
    /// `Cancelled`.
    pub fn at(&self, done: u64, total: u64) -> Result<()> {
        self.last.set((done, total));
        if (self.tell)(done, total) { Ok(()) } else { Err(Error::new(Code::Cancelled, "error-cancelled")) }
    }

    /// As far as before.
    ///
    /// # Errors
    /// `Cancelled`.
    pub fn still(&self) -> Result<()> {
        let (done, total) = self.last.get();
        self.at(done, total)
    }
}

impl fmt::Debug for Progress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").field("last", &self.last).finish_non_exhaustive()
    }
}

/// A source of which it is told how far it was read. Where reading is to end, it fails, and [`read_failure`] says why.
#[derive(Debug)]
pub struct Told<'p, R> {
    source: R,
    progress: &'p Progress<'p>,
    done: u64,
    told: u64,
    total: u64,
}

/// Octets after which it is told again.
const STEP: u64 = 256 << 10;

impl<'p, R> Told<'p, R> {
    /// A source of `total` octets.
    pub fn new(source: R, total: u64, progress: &'p Progress<'p>) -> Self {
        Self { source, progress, done: 0, told: 0, total }
    }

    /// The same source, where so many octets of the total were read before it.
    #[must_use]
    pub fn after(self, done: u64) -> Self {
        Self { done, told: done, ..self }
    }

    fn tell(&mut self) -> io::Result<()> {
        if self.done - self.told >= STEP {
            self.told = self.done;
            self.progress.at(self.done, self.total).map_err(io::Error::other)?;
        }
        Ok(())
    }
}

impl<R: Read> Read for Told<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.tell()?;
        let read = self.source.read(buffer)?;
        self.done += read as u64;
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Told<'_, R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.tell()?;
        self.source.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.done += amount as u64;
        self.source.consume(amount);
    }
}

/// What became of reading a file: `Cancelled` where it was ended, else `Unreadable`.
#[must_use]
pub fn read_failure(error: io::Error) -> Error {
    match error.downcast::<Error>() {
        Ok(error) => error,
        Err(error) => Error::new(Code::Unreadable, "error-file-unreadable").caused_by(error),
    }
}
