//! What went wrong at a place, as the office remembers it, with the cause for the log.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use http::StatusCode;
use libdav::dav::{RequestError, WebDavError};
use plenary::store::publication::PublicationFailure;

/// A failure and its cause.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) failure: PublicationFailure,
    cause: String,
}

impl Fault {
    pub(crate) fn new(failure: PublicationFailure) -> Self {
        Self { failure, cause: String::new() }
    }

    /// An answer of this status that is no success.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        let failure = match status {
            StatusCode::UNAUTHORIZED | StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
                PublicationFailure::Unauthorised
            }
            StatusCode::NOT_FOUND | StatusCode::GONE => PublicationFailure::NotThere,
            // 409: another resource has the UID (RFC 4791 section 5.3.2.1).
            StatusCode::PRECONDITION_FAILED | StatusCode::CONFLICT => PublicationFailure::Conflict,
            StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT => PublicationFailure::Busy,
            StatusCode::INSUFFICIENT_STORAGE | StatusCode::PAYLOAD_TOO_LARGE => PublicationFailure::Full,
            // Redirections too: a password is not taken to where somebody else points.
            status if status.is_server_error() => PublicationFailure::Busy,
            _ => PublicationFailure::Refused,
        };
        Self { failure, cause: status.to_string() }
    }

    pub(crate) fn misunderstood(cause: impl fmt::Display) -> Self {
        Self { failure: PublicationFailure::Misunderstood, cause: cause.to_string() }
    }

    /// No answer came.
    pub(crate) fn of_connection(error: &(dyn StdError + 'static)) -> Self {
        let failure = if is_about_trust(error) {
            PublicationFailure::Untrusted
        } else {
            PublicationFailure::Unreachable
        };
        let mut cause = error.to_string();
        let mut next = error.source();
        while let Some(error) = next {
            cause = format!("{cause}: {error}");
            next = error.source();
        }
        Self { failure, cause }
    }
}

impl<E: StdError + 'static> From<RequestError<E>> for Fault {
    fn from(error: RequestError<E>) -> Self {
        match error {
            RequestError::Client(error) => Self::of_connection(&error),
            // The answer broke off, or was longer than any that is expected.
            RequestError::Http(error) => Self::misunderstood(error),
        }
    }
}

impl<E: StdError + 'static> From<WebDavError<E>> for Fault {
    fn from(error: WebDavError<E>) -> Self {
        match error {
            WebDavError::Request(error) => error.into(),
            WebDavError::BadStatusCode(status) => Self::of_status(status),
            error => Self::misunderstood(error),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.failure, self.cause)
    }
}

/// Whether TLS failed over who the server is. The error travels wrapped in input/output errors.
fn is_about_trust(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if error.is::<rustls::Error>() {
            return true;
        }
        if let Some(inner) = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            let inner: &(dyn StdError + 'static) = inner;
            if is_about_trust(inner) {
                return true;
            }
        }
        next = error.source();
    }
    false
}
