//! Requests as bytes and answers as bytes: HTTP/1.1 for one browser on the same machine.
//!
//! One request a connection, no bodies, nothing but `GET` and `HEAD`. What a request means is not decided here.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

/// The most bytes of a request's head.
const LONGEST_HEAD: usize = 32 * 1024;
/// The most headers of a request.
const MOST_HEADERS: usize = 100;
/// How long a browser may take to ask, and to read a piece of the answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most that is read of what a client sends beside its request.
const MOST_LEFT: usize = 64 * 1024;

/// What a browser asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Request {
    /// `GET` or `HEAD`.
    pub(super) is_head: bool,
    /// Path and query, as they were sent.
    pub(super) target: String,
    /// The host by which it was asked.
    pub(super) host: String,
}

/// What a browser is answered.
#[derive(Debug, Clone, Default)]
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

/// Why a request is not answered with what it asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// The connection ended or was silent for too long.
    Gone,
    /// It can't be understood.
    Malformed,
    /// It is too long.
    TooLong,
    /// It wants to change something.
    Method,
}

impl Refused {
    /// The answer; `None` where nobody is there to get it.
    pub(super) fn response(self) -> Option<Response> {
        let status = match self {
            Self::Gone => return None,
            Self::Malformed => 400,
            Self::TooLong => 431,
            Self::Method => 405,
        };
        let mut response = Response::text(status, "");
        if self == Self::Method {
            response.headers.push(("Allow".to_owned(), "GET, HEAD".to_owned()));
        }
        Some(response)
    }
}

impl Response {
    /// A body of a type.
    pub(super) fn new(status: u16, kind: &str, body: Vec<u8>) -> Self {
        Self { status, headers: vec![("Content-Type".to_owned(), kind.to_owned())], body }
    }

    /// A plain text; the name of the status where there is none.
    pub(super) fn text(status: u16, text: &str) -> Self {
        let text = if text.is_empty() { format!("{status} {}\n", name(status)) } else { format!("{text}\n") };
        Self::new(status, "text/plain; charset=utf-8", text.into_bytes())
    }

    /// The way to another address.
    pub(super) fn redirect(status: u16, to: &str) -> Self {
        let mut response = Self::text(status, "");
        response.headers.push(("Location".to_owned(), to.to_owned()));
        response
    }

    /// Sets a header, in place of one of that name.
    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    /// Sends the answer and ends the connection.
    pub(super) fn send(mut self, stream: &mut TcpStream, with_body: bool) -> io::Result<()> {
        self.set("Cache-Control", "no-store");
        self.set("X-Content-Type-Options", "nosniff");
        // Others may not even show what is not public yet.
        self.set("Cross-Origin-Resource-Policy", "same-origin");
        self.set("Content-Length", &self.body.len().to_string());
        self.set("Connection", "close");
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.write_all(self.head().as_bytes())?;
        if with_body {
            stream.write_all(&self.body)?;
        }
        end(stream)
    }

    fn head(&self) -> String {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, name(self.status));
        for (name, value) in &self.headers {
            // A line's end within a value would begin a header of its own.
            let value: String = value.chars().filter(|c| !c.is_control()).collect();
            head.extend([name, ": ", &value, "\r\n"]);
        }
        head.push_str("\r\n");
        head
    }
}

/// Begins an answer that has no end: server-sent events.
pub(super) fn begin_events(stream: &mut TcpStream) -> io::Result<()> {
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    stream.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nCache-Control: no-store\r\n\
          X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n\r\n",
    )
}

/// Reads a request.
pub(super) fn read(stream: &mut TcpStream) -> Result<Request, Refused> {
    let deadline = Instant::now() + PATIENCE;
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        if let Some(request) = parse(&bytes)? {
            return Ok(request);
        }
        if bytes.len() > LONGEST_HEAD {
            return Err(Refused::TooLong);
        }
        let left = deadline.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
        stream.set_read_timeout(Some(left)).map_err(|_| Refused::Gone)?;
        match stream.read(&mut piece) {
            Ok(0) | Err(_) => return Err(Refused::Gone),
            Ok(read) => bytes.extend_from_slice(&piece[..read]),
        }
    }
}

/// Understands the head of a request; `None` where it is not whole yet.
fn parse(bytes: &[u8]) -> Result<Option<Request>, Refused> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(bytes) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(Refused::TooLong),
        Err(_) => return Err(Refused::Malformed),
    }
    let is_head = match request.method {
        Some("GET") => false,
        Some("HEAD") => true,
        _ => return Err(Refused::Method),
    };
    let mut hosts = request.headers.iter().filter(|header| header.name.eq_ignore_ascii_case("host"));
    let (host, more) = (hosts.next(), hosts.next());
    let host = host.filter(|_| more.is_none()).and_then(|host| std::str::from_utf8(host.value).ok());
    // A path alone: who asks for another host's address takes this program for a proxy.
    let target = request.path.filter(|path| path.starts_with('/'));
    match (host, target) {
        (Some(host), Some(target)) => {
            Ok(Some(Request { is_head, target: target.to_owned(), host: host.trim().to_owned() }))
        }
        _ => Err(Refused::Malformed),
    }
}

/// Ends a connection so that the answer arrives: unread bytes would take it back.
fn end(stream: &mut TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_millis(500)))?;
    let mut piece = [0; 4096];
    let mut left = MOST_LEFT;
    while left > 0 {
        match stream.read(&mut piece) {
            Ok(0) | Err(_) => break,
            Ok(read) => left = left.saturating_sub(read),
        }
    }
    Ok(())
}

const fn name(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        302 => "Found",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        410 => "Gone",
        421 => "Misdirected Request",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => "Answer",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_a_whole_plain_request_is_understood() {
        let request = |target: &str| {
            Ok(Some(Request { is_head: false, target: target.to_owned(), host: "localhost:1".to_owned() }))
        };
        for (bytes, expected) in [
            ("GET /a?b HTTP/1.1\r\nHost: localhost:1\r\n\r\n", request("/a?b")),
            ("GET /a HTTP/1.1\r\nhost:  localhost:1 \r\nX: y\r\n\r\nbody", request("/a")),
            ("GET /a HTTP/1.1\r\nHost: localhost:1\r\n", Ok(None)),
            ("GET /a HTTP/1.1\r\n\r\n", Err(Refused::Malformed)),
            ("GET /a HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", Err(Refused::Malformed)),
            ("GET http://evil/ HTTP/1.1\r\nHost: localhost:1\r\n\r\n", Err(Refused::Malformed)),
            ("POST /a HTTP/1.1\r\nHost: localhost:1\r\n\r\n", Err(Refused::Method)),
            ("OPTIONS * HTTP/1.1\r\nHost: localhost:1\r\n\r\n", Err(Refused::Method)),
            ("\0\0", Err(Refused::Malformed)),
        ] {
            assert_eq!(parse(bytes.as_bytes()), expected, "{bytes:?}");
        }
    }

    #[test]
    fn no_value_begins_a_header_of_its_own() {
        let response = Response::redirect(301, "/a\r\nSet-Cookie: b=c");
        assert!(!response.head().lines().any(|line| line.starts_with("Set-Cookie")), "{}", response.head());
    }

    proptest! {
        #[test]
        fn bytes_of_any_sort_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _any = parse(&bytes);
        }
    }
}
