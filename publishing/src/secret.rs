//! Passwords, in the system's keyring: Secret Service, Keychain, Credential Manager. Never in the office's file.
//!
//! A password is kept for a publication, a server and a user name together. An office file that comes from elsewhere, with a
//! publication of the same id at another server, so finds none, and the person is asked.

use keyring::{Entry, Error};
use plenary::model::publication::{Publication, read_address};

/// What the keyring shows as the program that keeps it.
const SERVICE: &str = "Plenary";

/// Why a password cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretFault {
    /// This system has no keyring, or it stays locked: the password is asked for each time.
    NoKeyring,
    /// The publication has no address that a password could be for.
    NoAddress,
}

/// The password for a publication; `None` where none is kept. The system may ask the person: call it where that may take long.
///
/// # Errors
/// See [`SecretFault`].
pub fn password(publication: &Publication) -> Result<Option<String>, SecretFault> {
    match entry(publication)?.get_password() {
        Ok(password) => Ok(Some(password)),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(no_keyring(&error)),
    }
}

/// Keeps the password for a publication.
///
/// # Errors
/// See [`SecretFault`].
pub fn keep(publication: &Publication, password: &str) -> Result<(), SecretFault> {
    entry(publication)?.set_password(password).map_err(|error| no_keyring(&error))
}

/// Forgets the password for a publication.
///
/// # Errors
/// See [`SecretFault`].
pub fn forget(publication: &Publication) -> Result<(), SecretFault> {
    match entry(publication)?.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(no_keyring(&error)),
    }
}

fn entry(publication: &Publication) -> Result<Entry, SecretFault> {
    let url = read_address(publication.place, &publication.address).map_err(|_| SecretFault::NoAddress)?;
    let origin = url.origin().ascii_serialization();
    let account = format!("{} {origin} {}", publication.id, publication.user_name);
    Entry::new(SERVICE, &account).map_err(|error| no_keyring(&error))
}

fn no_keyring(error: &Error) -> SecretFault {
    // The error names the store and its state, never the password.
    tracing::warn!(%error, "the keyring does not answer");
    SecretFault::NoKeyring
}
