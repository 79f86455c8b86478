//! Histories: whatever editors do day after day, whoever subscribed knows the truth in the end, and every address
//! that was ever published answers.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::site::Site;
use crate::subscribers::Subscribers;

/// What may happen in half a day; the number chooses the item.
#[derive(Debug, Clone, Copy)]
enum Step {
    Publish { is_event: bool },
    Edit(usize),
    Correct(usize),
    Withdraw(usize),
    Return(usize),
    RenameWithAlias(usize),
    Rename(usize),
    Remove(usize),
    DeleteFolder(usize),
    Move(usize),
    Cancel(usize),
    Nothing,
}

/// One item as its editor knows it.
#[derive(Debug, Default, Clone)]
struct Item {
    /// The number under which it came out.
    first: usize,
    /// The number in its folder's name now.
    name: usize,
    day: usize,
    text: usize,
    updated: Option<usize>,
    corrections: Vec<usize>,
    withdrawn: Option<usize>,
    removed: Option<usize>,
    is_deleted: bool,
    /// Of an event: its days, the last one that of now.
    starts: Vec<usize>,
    is_cancelled: bool,
    aliases: Vec<String>,
}

impl Item {
    fn section(&self) -> &'static str {
        if self.starts.is_empty() { "news" } else { "events" }
    }

    fn folder(&self) -> String {
        format!("courts/almaty/{}/at-{}", self.section(), self.name)
    }

    fn address(&self) -> String {
        format!("/kk/{}/2026/at-{}/", self.section(), self.name)
    }

    fn identity(&self) -> String {
        format!("almaty/{}/at-{}", self.section(), self.first)
    }

    fn id(&self) -> String {
        format!("tag:sot.example,2026:{}/kk", self.identity())
    }

    /// Words that stand in its text alone, and in this version of it alone.
    fn words(&self) -> String {
        format!("Сөз-{}-{}.", self.first, self.text)
    }

    fn write(&self, site: &Site) {
        let mut fields = format!("title: Тақырып {}\ndate: {}\nsummary: Аңдатпа.", self.first, moment(self.day, 8));
        let mut add = |line: String| write!(fields, "\n{line}").expect("a string");
        if let Some(updated) = self.updated {
            add(format!("updated: {}", moment(updated, 9)));
        }
        if !self.corrections.is_empty() {
            let notes: Vec<String> = self.corrections.iter().map(|on| correction(*on)).collect();
            add(format!("corrections: [{}]", notes.join(", ")));
        }
        if let Some(withdrawn) = self.withdrawn {
            add(format!("withdrawn: {{date: {}, reason: Қате шыққан.}}", day(withdrawn)));
        }
        if let Some(removed) = self.removed {
            add(format!("removed: {}", day(removed)));
        }
        if !self.aliases.is_empty() {
            add(format!("aliases: [{}]", self.aliases.join(", ")));
        }
        if let Some(start) = self.starts.last() {
            add("event_type: briefing\nvenue: Зал".to_owned());
            add(format!("start: 2027-01-{start:02} 10:00"));
            let status = if self.is_cancelled { "cancelled" } else { "moved" };
            if self.starts.len() > 1 {
                add(format!("moved_from: 2027-01-{:02} 10:00", self.starts[0]));
            }
            if self.starts.len() > 1 || self.is_cancelled {
                add(format!("status: {status}"));
            }
        }
        site.file(&format!("{}/index.kk.md", self.folder()), format!("---\n{fields}\n---\n\n{}\n", self.words()));
    }
}

/// Items in a feed.
const NEWEST: usize = 3;

/// The calendar's day, counted in halves from 1 October 2026.
fn day(half: usize) -> String {
    format!("2026-10-{:02}", half / 2 + 1)
}

/// An hour of the morning, or as many hours after noon had the day begun then.
fn moment(half: usize, hour: usize) -> String {
    format!("{} {:02}:00", day(half), hour + half % 2 * 8)
}

fn correction(on: usize) -> String {
    format!("{{date: {}, note: Түзету-{on}.}}", day(on))
}

/// A site, what its editors did, and those who subscribed to it on the first day.
struct History {
    site: Site,
    today: usize,
    names: usize,
    items: Vec<Item>,
    published: BTreeMap<String, usize>,
    known: Subscribers,
}

impl History {
    fn begin() -> Self {
        let site = Site::new();
        let settings = std::fs::read_to_string(site.content().join("zharia.yaml")).expect("settings");
        site.file(
            "zharia.yaml",
            settings.replace("items: 50", &format!("items: {NEWEST}")).replace("[kk, ru]", "[kk]"),
        );
        let mut history = Self {
            site,
            today: 0,
            names: 0,
            items: Vec::new(),
            published: BTreeMap::new(),
            known: Subscribers::default(),
        };
        for is_event in [false, true, false, true] {
            history.pass(Step::Publish { is_event });
        }
        history
    }

    /// Half a day: what editors do is published, and read before they do more.
    fn pass(&mut self, step: Step) {
        self.today += 1;
        self.take(step);
        self.publish(matches!(step, Step::Rename(_)));
        for (index, item) in self.items.iter_mut().enumerate() {
            // The ledger knows now.
            item.aliases.clear();
            self.published.insert(item.address(), index);
        }
        let present = self.items.iter().filter(|item| item.removed.is_none());
        self.known.read(&self.site, present.map(|item| (item.id(), item.address())));
        self.answers(step);
    }

    fn publish(&self, is_found_by_text: bool) {
        let now = format!("{}:00+05:00", moment(self.today, 10).replace(' ', "T"));
        let update = || self.site.run(&["ledger", "update", "content", "--now", &now, "--lang", "en"]).ok();
        if is_found_by_text {
            update();
        }
        self.site.build_with(&["--now", &now]).ok();
        update();
    }

    fn take(&mut self, step: Step) {
        let (today, count) = (self.today, self.items.len());
        let (Step::Edit(n)
        | Step::Correct(n)
        | Step::Withdraw(n)
        | Step::Return(n)
        | Step::RenameWithAlias(n)
        | Step::Rename(n)
        | Step::Remove(n)
        | Step::DeleteFolder(n)
        | Step::Move(n)
        | Step::Cancel(n)) = step
        else {
            if let Step::Publish { is_event } = step {
                let starts = if is_event { vec![5] } else { Vec::new() };
                let item = Item { first: self.names, name: self.names, day: today, starts, ..Item::default() };
                self.names += 1;
                item.write(&self.site);
                self.items.push(item);
            }
            return;
        };
        let item = &mut self.items[n % count];
        if let Step::DeleteFolder(_) = step {
            if item.removed.is_some() && !item.is_deleted {
                self.site.remove(&item.folder());
                item.is_deleted = true;
            }
            return;
        }
        if item.removed.is_some() {
            return;
        }
        let is_public = item.withdrawn.is_none();
        match step {
            Step::Edit(_) if is_public => (item.text, item.updated) = (item.text + 1, Some(today)),
            Step::Correct(_) if is_public => {
                item.text += 1;
                item.corrections.push(today);
            }
            Step::Withdraw(_) if is_public => item.withdrawn = Some(today),
            Step::Return(_) if !is_public => (item.withdrawn, item.updated) = (None, Some(today)),
            Step::Remove(_) => item.removed = Some(today),
            Step::Rename(_) | Step::RenameWithAlias(_) => {
                self.site.remove(&item.folder());
                // Of what is withdrawn the ledger has no text by which it could be found again.
                if matches!(step, Step::RenameWithAlias(_)) || !is_public {
                    item.aliases.push(item.address());
                }
                item.name = self.names;
                self.names += 1;
            }
            Step::Move(_) if is_public && !item.is_cancelled && !item.starts.is_empty() => {
                let last = item.starts.last().copied().unwrap_or_default();
                item.starts.push(if last == 5 { 20 } else { last - 5 });
                item.updated = Some(today);
            }
            Step::Cancel(_) if is_public && !item.starts.is_empty() => {
                (item.is_cancelled, item.updated) = (true, Some(today));
            }
            _ => {}
        }
        item.write(&self.site);
    }

    /// Every address that was ever published leads to something in one step.
    fn answers(&self, step: Step) {
        let redirects = self.site.output("almaty/_redirects");
        let rules: Vec<Vec<&str>> = redirects.lines().map(|line| line.split(' ').collect()).collect();
        let page = |address: &str| self.site.has_output(&format!("almaty{address}index.html"));
        for (address, index) in &self.published {
            let item = &self.items[*index];
            let of = |rule: &&Vec<&str>| rule[0] == address || rule[0].strip_suffix('*') == Some(address);
            let rule = rules.iter().find(of).map(|rule| &rule[1..]);
            if item.removed.is_some() {
                assert_eq!(rule, Some(&["/kk/410.html", "410!"][..]), "{step:?} {address}\n{redirects}");
            } else if *address == item.address() {
                assert!(page(address) && rule.is_none(), "{step:?} {address}\n{redirects}");
            } else {
                assert_eq!(rule, Some(&[&*item.address(), "301"][..]), "{step:?} {address}\n{redirects}");
                assert!(!page(address), "{step:?} {address}");
            }
        }
    }

    /// What subscribers know is what is true.
    fn end(&self) {
        let there: BTreeSet<String> = self.items.iter().map(Item::id).collect();
        assert_eq!(self.known.rss.keys().cloned().collect::<BTreeSet<_>>(), there, "an id for each item, for ever");
        let living = |item: &&Item| item.removed.is_none() && item.withdrawn.is_none();
        let living: BTreeSet<String> = self.items.iter().filter(living).map(Item::id).collect();
        assert_eq!(self.known.atom.keys().cloned().collect::<BTreeSet<_>>(), living);
        for item in self.items.iter().filter(|item| item.removed.is_none()) {
            let told = &self.known.rss[&item.id()];
            assert_eq!(told.contains("Қате шыққан."), item.withdrawn.is_some(), "{told}");
            assert_eq!(told.contains(&item.words()), item.withdrawn.is_none(), "{told}");
            let told_by_json = self.known.json[&item.id()].contains("Қате шыққан.");
            assert_eq!(told_by_json, item.withdrawn.is_some(), "whoever reads the newest alone");
            for on in &item.corrections {
                assert!(told.contains(&format!("Түзету-{on}.")), "{told}");
            }
        }
        for item in self.items.iter().filter(|item| !item.starts.is_empty() && item.removed.is_none()) {
            let (sequence, start, status) = &self.known.calendar[&format!("{}@sot.example", item.identity())];
            let expected = format!("202701{:02}T050000Z", item.starts.last().expect("a day"));
            assert_eq!(*start, expected);
            let is_off = item.is_cancelled || item.withdrawn.is_some();
            assert_eq!(status, if is_off { "CANCELLED" } else { "CONFIRMED" });
            assert!(*sequence >= item.starts.len() - 1 + usize::from(is_off));
        }
    }
}

fn step() -> impl Strategy<Value = Step> {
    let item = || 0..16_usize;
    prop_oneof![
        2 => any::<bool>().prop_map(|is_event| Step::Publish { is_event }),
        2 => item().prop_map(Step::Edit),
        2 => item().prop_map(Step::Correct),
        2 => item().prop_map(Step::Withdraw),
        2 => item().prop_map(Step::Return),
        2 => item().prop_map(Step::RenameWithAlias),
        2 => item().prop_map(Step::Rename),
        1 => item().prop_map(Step::Remove),
        1 => item().prop_map(Step::DeleteFolder),
        4 => item().prop_map(Step::Move),
        1 => item().prop_map(Step::Cancel),
        1 => Just(Step::Nothing),
    ]
}

#[test]
fn subscribers_know_the_truth_in_the_end() {
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { Config::default().cases } else { 3 };
    let config = Config { cases, max_shrink_iters: 20, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&prop::collection::vec(step(), 28), |steps| {
        let mut history = History::begin();
        for step in &steps {
            history.pass(*step);
        }
        history.end();
        Ok(())
    });
    outcome.expect("the truth in the end");
}
