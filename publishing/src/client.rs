//! A server, spoken to as the office: over TLS, with a password, with bounds to time and size. Redirections are not followed.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::header::{AUTHORIZATION, CONTENT_TYPE, ETAG, IF_MATCH, IF_NONE_MATCH, USER_AGENT};
use http::{HeaderValue, Method, Request, Response, StatusCode, Uri};
use http_body_util::Limited;
use hyper::body::{Bytes, Incoming};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use libdav::dav::WebDavClient;
use libdav::encoding::normalise_percent_encoded;
use libdav::requests::DavRequest;
use plenary::store::publication::PublicationFailure;
use tower_service::Service;
use url::Url;

use crate::fault::Fault;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long an answer may be: a listing of 100 000 resources is half of it.
const LONGEST_ANSWER: usize = 64 * 1024 * 1024;

const CALENDAR: &str = "text/calendar; charset=utf-8";

/// On what condition a resource is written or deleted (RFC 9110 section 13.1).
pub(crate) enum Condition<'e> {
    /// Nothing stands there.
    Absent,
    /// This state stands there.
    State(&'e str),
    /// Any: of servers that do not tag their states.
    None,
}

/// What stands at an address.
pub(crate) struct Standing {
    pub(crate) etag: Option<String>,
    pub(crate) text: String,
}

/// A server, at the address of a place.
pub(crate) struct Client {
    dav: WebDavClient<Session>,
    /// The path of the place, in which only reserved characters are percent-encoded: the library encodes the others.
    pub(crate) path: String,
}

impl Client {
    /// `url` was read by [`plenary::model::publication::read_address`].
    pub(crate) fn new(url: &Url, user_name: &str, password: Option<&str>) -> Result<Self, Fault> {
        let authorization = password.map(|password| authorization(user_name, password)).transpose()?;
        let builder = HttpsConnectorBuilder::new()
            .with_provider_and_native_roots(rustls::crypto::ring::default_provider())
            .map_err(|error| Fault::of_connection(&error))?;
        let builder = if url.scheme() == "https" { builder.https_only() } else { builder.https_or_http() };
        let inner = legacy::Client::builder(TokioExecutor::new()).build(builder.enable_http1().build());
        let base = url[..url::Position::BeforePath].parse::<Uri>().map_err(Fault::misunderstood)?;
        let path = normalise_percent_encoded(url.path()).map_err(Fault::misunderstood)?.into_owned();
        Ok(Self { dav: WebDavClient::new(base, Session { inner, authorization }), path })
    }

    /// Asks in the words of WebDAV.
    pub(crate) async fn ask<R>(&self, request: R) -> Result<R::Response, Fault>
    where
        R: DavRequest,
        R::Error<legacy::Error>: From<http::Error> + From<R::ParseError> + Into<Fault>,
        R::Error<legacy::Error>: From<libdav::dav::RequestError<legacy::Error>>,
    {
        patiently(async { self.dav.request(request).await.map_err(Into::into) }).await
    }

    /// What stands at `path`; `None` where nothing does.
    pub(crate) async fn get(&self, path: &str) -> Result<Option<Standing>, Fault> {
        let (head, body) = self.send(Method::GET, path, &Condition::None, String::new()).await?;
        if matches!(head.status, StatusCode::NOT_FOUND | StatusCode::GONE) {
            return Ok(None);
        }
        if !head.status.is_success() {
            return Err(Fault::of_status(head.status));
        }
        // What is not text is nothing that the office wrote; it is shown as far as it goes.
        Ok(Some(Standing { etag: etag(&head), text: String::from_utf8_lossy(&body).into_owned() }))
    }

    /// Writes to `path`; the answer is the new state's tag, where the server says it.
    pub(crate) async fn put(
        &self,
        path: &str,
        condition: &Condition<'_>,
        text: String,
    ) -> Result<Option<String>, Fault> {
        let (head, _) = self.send(Method::PUT, path, condition, text).await?;
        if head.status.is_success() { Ok(etag(&head)) } else { Err(Fault::of_status(head.status)) }
    }

    /// Deletes what stands at `path`; nothing there is as good.
    pub(crate) async fn delete(&self, path: &str, condition: &Condition<'_>) -> Result<(), Fault> {
        let (head, _) = self.send(Method::DELETE, path, condition, String::new()).await?;
        match head.status {
            status if status.is_success() => Ok(()),
            StatusCode::NOT_FOUND | StatusCode::GONE => Ok(()),
            status => Err(Fault::of_status(status)),
        }
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        condition: &Condition<'_>,
        text: String,
    ) -> Result<(http::response::Parts, Bytes), Fault> {
        let uri = self.dav.relative_uri(path).map_err(Fault::misunderstood)?;
        let is_write = method == Method::PUT;
        let mut request = Request::builder().method(method).uri(uri);
        request = match condition {
            Condition::Absent => request.header(IF_NONE_MATCH, "*"),
            Condition::State(etag) => request.header(IF_MATCH, *etag),
            Condition::None => request,
        };
        if is_write {
            request = request.header(CONTENT_TYPE, CALENDAR);
        }
        let request = request.body(text).map_err(Fault::misunderstood)?;
        patiently(async { self.dav.request_raw(request).await.map_err(Into::into) }).await
    }
}

async fn patiently<T>(answer: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
    match tokio::time::timeout(PATIENCE, answer).await {
        Ok(answer) => answer,
        Err(_) => Err(Fault::new(PublicationFailure::Unreachable)),
    }
}

fn etag(head: &http::response::Parts) -> Option<String> {
    Some(head.headers.get(ETAG)?.to_str().ok()?.to_owned())
}

/// Basic authentication (RFC 7617), marked so that no log shows it.
fn authorization(user_name: &str, password: &str) -> Result<HeaderValue, Fault> {
    let credentials = BASE64_STANDARD.encode(format!("{user_name}:{password}"));
    let mut value = HeaderValue::from_str(&format!("Basic {credentials}")).map_err(Fault::misunderstood)?;
    value.set_sensitive(true);
    Ok(value)
}

/// The connection, which says who asks and takes no answer that is too long.
#[derive(Clone)]
struct Session {
    inner: legacy::Client<HttpsConnector<HttpConnector>, String>,
    authorization: Option<HeaderValue>,
}

impl Service<Request<String>> for Session {
    type Response = Response<Limited<Incoming>>;
    type Error = legacy::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<String>) -> Self::Future {
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, HeaderValue::from_static(concat!("Plenary/", env!("CARGO_PKG_VERSION"))));
        if let Some(authorization) = &self.authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        let answer = self.inner.call(request);
        Box::pin(async { Ok(answer.await?.map(|body| Limited::new(body, LONGEST_ANSWER))) })
    }
}
