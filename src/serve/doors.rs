//! By which name a browser came: what it sees depends on it, and a foreign name sees nothing.
//!
//! Pages link from the root, so each site has a host of its own below `localhost`, which browsers resolve to this
//! machine. A page elsewhere that makes its own name point here (DNS rebinding) is turned away.

/// The names at which sites are served.
#[derive(Debug, Clone)]
pub(super) struct Doors {
    /// The port that all names share.
    pub(super) port: u16,
    /// The only site, where one was asked for: it stands at the plain address.
    pub(super) only: Option<String>,
}

/// What a name leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Door {
    /// The list of sites.
    Front,
    /// A site, if it is there.
    Site(String),
}

impl Doors {
    /// What a `Host` leads to; `None` for a name that is not one of this machine's.
    pub(super) fn door(&self, host: &str) -> Option<Door> {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.contains(']') => (name, port.parse().ok()?),
            // Browsers leave out the port that HTTP has.
            _ => (host, 80),
        };
        if port != self.port {
            return None;
        }
        let name = name.to_ascii_lowercase();
        if ["127.0.0.1", "localhost", "[::1]"].contains(&name.as_str()) {
            return Some(self.only.clone().map_or(Door::Front, Door::Site));
        }
        let site = name.strip_suffix(".localhost")?;
        let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        (!site.is_empty() && site.chars().all(is_name)).then(|| Door::Site(site.to_owned()))
    }

    /// The address of the list of sites, or of the only site.
    pub(super) fn front(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The address of a site.
    pub(super) fn of_site(&self, site: &str) -> String {
        match &self.only {
            Some(only) if only == site => self.front(),
            _ => format!("http://{site}.localhost:{}", self.port),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_lead_in() {
        let site = |name: &str| Some(Door::Site(name.to_owned()));
        let doors = Doors { port: 4000, only: None };
        for (host, door) in [
            ("127.0.0.1:4000", Some(Door::Front)),
            ("LocalHost:4000", Some(Door::Front)),
            ("[::1]:4000", Some(Door::Front)),
            ("almaty.localhost:4000", site("almaty")),
            ("127.0.0.1", None),
            ("127.0.0.1:80", None),
            ("[::1]", None),
            ("evil.example:4000", None),
            ("127.0.0.1.evil.example:4000", None),
            ("localhost.evil.example:4000", None),
            ("evillocalhost:4000", None),
            ("a.b.localhost:4000", None),
            (".localhost:4000", None),
            ("../x.localhost:4000", None),
            ("0.0.0.0:4000", None),
            ("", None),
        ] {
            assert_eq!(doors.door(host), door, "{host:?}");
        }
        let doors = Doors { port: 80, only: Some("almaty".to_owned()) };
        assert_eq!(doors.door("localhost"), site("almaty"));
        assert_eq!(doors.door("[::1]"), site("almaty"));
        assert_eq!(doors.of_site("almaty"), "http://127.0.0.1:80");
    }
}
