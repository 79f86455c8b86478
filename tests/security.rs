//! `security.txt` (RFC 9116): its lines, whose they are, and that no site stops because of a day.

use crate::site::Site;

const FILE: &str = ".well-known/security.txt";

fn add(site: &Site, path: &str, lines: &str) {
    let text = std::fs::read_to_string(site.content().join(path)).expect("settings");
    site.file(path, format!("{text}{lines}\n"));
}

#[test]
fn it_is_there_where_settings_name_somebody() {
    let site = Site::new();
    site.build().ok();
    assert!(!site.has_output(&format!("almaty/{FILE}")) && !site.output("almaty/_headers").contains("security.txt"));
    add(
        &site,
        "zharia.yaml",
        "security:\n  contacts: [security@sot.example, 'https://sot.example/a', 'tel:+7-000-000-00-01']\n  \
         expires: 2027-10-31\n  policy: https://sot.example/policy\n  encryption: dns:5d2d37ab._openpgpkey.sot.example\n  \
         acknowledgments: https://sot.example/thanks\n  hiring: https://sot.example/jobs",
    );
    site.build().ok();
    let expected = "Contact: mailto:security@sot.example\nContact: https://sot.example/a\n\
                    Contact: tel:+7-000-000-00-01\nExpires: 2027-10-31T23:59:59+05:00\n\
                    Encryption: dns:5d2d37ab._openpgpkey.sot.example\n\
                    Acknowledgments: https://sot.example/thanks\nPolicy: https://sot.example/policy\n\
                    Hiring: https://sot.example/jobs\nPreferred-Languages: kk, ru\nCanonical: ";
    for court in ["almaty", "national"] {
        let canonical = format!("{expected}https://{court}.sot.example/{FILE}\n");
        assert_eq!(site.output(&format!("{court}/{FILE}")), canonical);
        let headers = site.output(&format!("{court}/_headers"));
        let rule = format!("/{FILE}\n  Content-Type: text/plain; charset=utf-8\n");
        assert!(headers.contains(&rule), "{headers}");
    }
}

#[test]
fn a_court_says_otherwise_for_its_own_site() {
    let site = Site::new();
    site.court("astana");
    add(&site, "zharia.yaml", "security: {contacts: [a@sot.example], expires: 2027-10-31}");
    add(&site, "courts/astana/court.yaml", "security: {contacts: [b@sot.example], languages: [en]}");
    site.build().ok();
    let own = site.output(&format!("astana/{FILE}"));
    assert!(own.contains("b@sot.example") && !own.contains("a@sot.example"), "{own}");
    assert!(own.contains("Expires: 2027-10-31") && own.contains("Preferred-Languages: en\n"), "{own}");
    assert!(site.output(&format!("almaty/{FILE}")).contains("a@sot.example"));
    assert!(site.output(&format!("national/{FILE}")).contains("a@sot.example"));
}

#[test]
fn a_court_alone_must_say_all() {
    let site = Site::new();
    site.court("astana");
    add(&site, "courts/astana/court.yaml", "security: {contacts: [b@sot.example]}");
    let run = site.build().fails(1);
    assert!(run.stderr.contains("D104") && run.stderr.contains("courts/astana/court.yaml:8"), "{}", run.stderr);
    assert!(site.has_output("almaty/index.html") && !site.has_output("astana/index.html"));
    add(&site, "courts/astana/court.yaml", "# next");
    site.file("courts/astana/court.yaml", {
        let text = std::fs::read_to_string(site.content().join("courts/astana/court.yaml")).expect("settings");
        text.replace("[b@sot.example]", "[b@sot.example], expires: 2027-10-31")
    });
    site.build().ok();
    assert!(site.has_output(&format!("astana/{FILE}")) && !site.has_output(&format!("almaty/{FILE}")));
}

#[test]
fn time_alone_stops_nothing() {
    let site = Site::new();
    add(&site, "zharia.yaml", "security: {contacts: [a@sot.example], expires: 2027-10-31}");
    for (now, told) in [
        ("2026-09-01T10:00:00+05:00", "D912"),
        ("2026-11-22T10:00:00+05:00", ""),
        ("2027-10-01T10:00:00+05:00", "D911"),
        ("2027-10-31T23:59:59+05:00", "D911"),
        ("2027-11-01T00:00:00+05:00", "D910"),
    ] {
        let run = site.build_with(&["--now", now]).ok();
        let codes: Vec<&str> = ["D910", "D911", "D912"].into_iter().filter(|code| run.stderr.contains(code)).collect();
        assert_eq!(codes.join(""), told, "{now}: {}", run.stderr);
        assert!(site.has_output(&format!("almaty/{FILE}")));
    }
}

#[test]
fn with_a_web_editor_the_file_has_the_strict_policy() {
    let site = Site::new();
    add(&site, "zharia.yaml", "security: {contacts: [a@sot.example], expires: 2027-10-31}");
    add(&site, "zharia.yaml", "cms: {backend: github, repository: sot/mazmun}");
    site.build().ok();
    let headers = site.output("almaty/_headers");
    assert!(headers.contains("/.well-known/*\n  Content-Security-Policy: default-src 'none'"), "{headers}");
}
