//! A small content tree as a value: edited in memory, written out as files that always build.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::edits::Edit;
use crate::site::{NOW, Site, files};

/// Fields of which an item has one or none.
pub(crate) const FIELDS: [&str; 9] = [
    "",
    "draft: true\n",
    "embargo: 2026-12-15\n",
    "expires: 2026-11-21\n",
    "expires: 2027-01-15\n",
    "updated: 2027-06-01\n",
    "corrections: [{date: 2026-11-21, note: A slip.}]\n",
    "withdrawn: {date: 2026-11-21, reason: Was wrong.}\n",
    "aliases: [/old/place/]\n",
];

const NOWS: [&str; 4] = [NOW, "2026-11-22T23:59:59+05:00", "2026-12-20T10:00:00+05:00", "2027-02-01T10:00:00+05:00"];

#[derive(Debug, Clone)]
struct Item {
    /// Court, or empty for a national item.
    court: String,
    section: &'static str,
    title: u8,
    summary: u8,
    body: u8,
    date: u8,
    tags: u8,
    field: usize,
    russian: bool,
    picture: u8,
    link: bool,
    courts: u8,
}

/// A content tree.
#[derive(Debug)]
pub(crate) struct Tree {
    items: BTreeMap<String, Item>,
    courts: Vec<u8>,
    people: Vec<u8>,
    settings: u8,
    theme: u8,
    words: u8,
    last_court: bool,
    now: usize,
}

const COURTS: [&str; 3] = ["almaty", "astana", "abai"];

impl Tree {
    /// Three courts, seven items.
    pub(crate) fn new() -> Self {
        let (courts, people) = (vec![0; COURTS.len()], vec![0; COURTS.len()]);
        let mut tree =
            Self { items: BTreeMap::new(), courts, people, settings: 0, theme: 0, words: 0, last_court: true, now: 0 };
        for (court, slug, kind) in [(0, 10, 0), (0, 11, 0), (0, 12, 2), (1, 13, 0), (1, 14, 1), (2, 15, 0), (3, 16, 0)]
        {
            tree.add(court, slug, kind);
        }
        tree
    }

    /// The time to build for.
    pub(crate) fn now(&self) -> &'static str {
        NOWS[self.now]
    }

    fn add(&mut self, court: usize, slug: u8, kind: u8) {
        let court = COURTS.get(court % 4).copied().unwrap_or_default().to_owned();
        let section = ["news", "pages", "events"][usize::from(kind % 3)];
        let owner = if court.is_empty() { "national".to_owned() } else { format!("courts/{court}") };
        let item = Item {
            court,
            section,
            title: slug,
            summary: 0,
            body: 0,
            date: slug,
            tags: slug,
            field: 0,
            russian: !slug.is_multiple_of(3),
            picture: 0,
            link: false,
            courts: 0,
        };
        // All courts show what is national: no court has an item of that name.
        let prefix = if owner == "national" { "all-" } else { "" };
        self.items.insert(format!("{owner}/{section}/{prefix}s{}", slug % 40), item);
    }

    fn key(&self, n: usize) -> Option<String> {
        self.items.keys().nth(n % self.items.len().max(1)).cloned()
    }

    fn change(&mut self, n: usize, change: impl FnOnce(&mut Item)) {
        if let Some(item) = self.key(n).and_then(|key| self.items.get_mut(&key)) {
            change(item);
        }
    }

    /// Makes an edit of the content.
    pub(crate) fn apply(&mut self, edit: &Edit) {
        match *edit {
            Edit::Add(court, slug, kind) => self.add(court, slug, kind),
            Edit::Remove(n) => {
                if let Some(key) = self.key(n) {
                    self.items.remove(&key);
                }
            }
            Edit::Rename(n, to) => {
                if let Some(key) = self.key(n) {
                    let item = self.items.remove(&key).expect("it is there");
                    let folder = key.rsplit_once('/').expect("a folder").0;
                    let prefix = if folder.starts_with("national") { "all-" } else { "" };
                    self.items.insert(format!("{folder}/{prefix}r{}", to % 40), item);
                }
            }
            Edit::Body(n, to) => self.change(n, |item| item.body = to),
            Edit::Title(n, to) => self.change(n, |item| item.title = to),
            Edit::Summary(n, to) => self.change(n, |item| item.summary = to),
            Edit::Date(n, to) => self.change(n, |item| item.date = to),
            Edit::Tags(n, to) => self.change(n, |item| item.tags = to),
            Edit::Field(n, to) => self.change(n, |item| item.field = usize::from(to) % FIELDS.len()),
            Edit::Language(n) => self.change(n, |item| item.russian = !item.russian),
            Edit::Picture(n, to) => self.change(n, |item| item.picture = to % 4),
            Edit::Link(n) => self.change(n, |item| item.link = !item.link),
            Edit::Courts(n, to) => {
                let national = self.items.keys().filter(|key| key.starts_with("national")).count();
                let first = self.items.len() - national;
                self.change(first + n % national.max(1), |item| item.courts = to % 4);
            }
            Edit::Court(n, to) => self.courts[n % COURTS.len()] = to,
            Edit::Person(n, to) => self.people[n % COURTS.len()] = to,
            Edit::Settings(to) => self.settings = to,
            Edit::Theme(to) => self.theme = to % 4,
            Edit::Words(to) => self.words = to % 3,
            Edit::LastCourt => self.last_court = !self.last_court,
            Edit::Now(to) => self.now = usize::from(to) % NOWS.len(),
            Edit::Damage(_) => {}
        }
    }
}

impl Tree {
    /// Brings the folder to what the tree says; a file that is as it should be is not touched.
    pub(crate) fn write(&self, site: &Site) {
        let wanted = self.files();
        let content = site.content();
        for name in
            files(&content).into_keys().filter(|name| !name.starts_with(".zharia") && !wanted.contains_key(name))
        {
            fs::remove_file(content.join(&name)).expect("a file");
            let folder = content.join(name);
            // Empty folders go too: git keeps none.
            let mut above = folder.ancestors().skip(1);
            while above.next().is_some_and(|folder| folder != content && fs::remove_dir(folder).is_ok()) {}
        }
        for (name, text) in wanted {
            if fs::read_to_string(content.join(&name)).ok().as_ref() != Some(&text) {
                site.file(&name, text);
            }
        }
    }

    fn files(&self) -> BTreeMap<String, String> {
        let courts: Vec<&str> = COURTS[..if self.last_court { 3 } else { 2 }].to_vec();
        let site = Site::new();
        for court in &courts {
            site.court(court);
        }
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        for (name, bytes) in files(&site.content()) {
            all.insert(name, String::from_utf8(bytes).expect("text"));
        }
        self.settings_of(&mut all, &courts);
        for (folder, item) in self.items.iter().filter(|(_, item)| item.court != "abai" || self.last_court) {
            self.item(folder, item, &courts, &mut all);
        }
        all
    }

    fn settings_of(&self, all: &mut BTreeMap<String, String>, courts: &[&str]) {
        let settings = all.get_mut("zharia.yaml").expect("settings");
        *settings =
            settings.replace("page_size: 20", &format!("page_size: {}", [20, 2, 1, 3][usize::from(self.settings % 4)]));
        *settings = settings.replace("items: 50", &format!("items: {}", [50, 2, 1][usize::from(self.settings % 3)]));
        if self.theme > 0 {
            let style = format!(":root {{ --own: {}px; }}\n", self.theme);
            all.insert("themes/own/theme.yaml".to_owned(), "name: own\nextends: base\n".to_owned());
            all.insert("themes/own/styles/60-own.css".to_owned(), style);
        }
        if self.theme > 1 {
            let template = format!(
                "{{% extends \"item.html\" %}}{{% block kicker %}}<p>Own {}</p>{{% endblock kicker %}}",
                self.theme
            );
            all.insert("themes/own/templates/kinds/news.html".to_owned(), template);
        }
        if self.words > 0 {
            let words = format!("feed: {{all: Own words {}}}\n", self.words);
            all.insert("strings/kk.yaml".to_owned(), words);
        }
        for (index, court) in courts.iter().enumerate() {
            let (state, person) = (self.courts[index], self.people[index]);
            let of_court = all.get_mut(&format!("courts/{court}/court.yaml")).expect("a court");
            *of_court = of_court.replace("Сот ", &format!("{} сот ", state % 5));
            if state % 2 == 1 {
                of_court.push_str(&["options: {accent: \"#0044", &state.to_string()[..1], "0\"}\n"].concat());
            }
            if self.theme > 0 && index < 2 {
                of_court.push_str("theme: own\n");
            }
            let file = all.get_mut(&format!("people/{court}-press.yaml")).expect("a person");
            *file = file.replace("баспасөз хатшысы", &format!("баспасөз хатшысы {}", person % 4));
        }
    }

    fn item(&self, folder: &str, item: &Item, courts: &[&str], all: &mut BTreeMap<String, String>) {
        for lang in if item.russian { vec!["kk", "ru"] } else { vec!["kk"] } {
            let matter = item.front_matter(&folder.replace('/', "-"), lang, courts);
            let body = format!("## Part {}\n\nText {lang}.\n\n{}", item.body % 7, self.link(folder, item));
            all.insert(format!("{folder}/index.{lang}.md"), format!("---\n{matter}---\n\n{body}"));
        }
        if item.picture > 0 {
            let size = item.picture;
            let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"9\"></svg>");
            all.insert(format!("{folder}/picture.svg"), svg);
        }
    }

    /// A link to the next item of the tree, where there is one.
    fn link(&self, folder: &str, item: &Item) -> String {
        let next = self.items.keys().find(|next| next.as_str() > folder && self.stands(next));
        let up = "../".repeat(folder.split('/').count());
        next.filter(|_| item.link).map_or(String::new(), |next| format!("A [link]({up}{next}/index.kk.md).\n"))
    }

    fn stands(&self, folder: &str) -> bool {
        !folder.starts_with("courts/abai") || self.last_court
    }
}

impl Item {
    fn front_matter(&self, name: &str, lang: &str, courts: &[&str]) -> String {
        let mut lines = vec![
            format!("title: \"Title {} of {name} {lang}\"", self.title),
            format!("summary: \"{} {lang}\"", self.summary),
        ];
        let day = 1 + self.date % 28;
        if self.section != "pages" {
            // From August to January: some items are still to come.
            let (year, month) = [(2026, 8), (2026, 11), (2026, 12), (2027, 1)][usize::from(self.date / 28 % 4)];
            lines.push(format!("date: {year}-{month:02}-{day:02} 09:00"));
        }
        if self.section == "events" {
            lines.push(format!("event_type: briefing\nstart: 2027-01-{day:02} 10:00\nvenue: Hall"));
        }
        let tags: BTreeSet<String> = (0..self.tags % 4).map(|n| format!("tag {}", (self.tags % 5 + n) % 5)).collect();
        lines.push(format!("tags: [{}]", tags.into_iter().collect::<Vec<_>>().join(", ")));
        if self.picture > 0 {
            lines.push("image: {src: picture.svg, alt: A picture}".to_owned());
        }
        let named: Vec<&str> = courts.iter().copied().take(usize::from(self.courts)).collect();
        if self.court.is_empty() && !named.is_empty() {
            lines.push(format!("courts: [{}]", named.join(", ")));
        }
        // An alias is one item's.
        let field = FIELDS[self.field].replace("/old/", &format!("/old/{name}-{lang}/"));
        format!("{}\n{field}", lines.join("\n"))
    }
}
