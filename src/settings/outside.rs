//! Services of others that sites may lead to: where videos play within a page, where items are shared.
//!
//! The program knows no host by itself: what `video:` and `share:` don't name stays a plain link, or nothing.

use super::reader::Fields;
use crate::base::meant::closest;
use crate::diagnostics::problems::OutsideProblem;

/// What stands for a video's id in an address.
const ID: &str = "{id}";

/// A host whose videos may play within a page, once a reader asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Player {
    link: Pattern,
    frame: Pattern,
}

/// An address with a place for an id.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pattern {
    before: String,
    after: String,
}

/// A network that items can be shared on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// Telegram.
    Telegram,
    /// `WhatsApp`.
    Whatsapp,
    /// Facebook.
    Facebook,
    /// VK.
    Vk,
    /// The reader's own e-mail program.
    Email,
}

impl Player {
    /// The address of the player for a link to a video, where the link is one of this host.
    #[must_use]
    pub fn frame_of(&self, link: &str) -> Option<String> {
        let rest = link.strip_prefix(&self.link.before)?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
        let (id, rest) = rest.split_at(end);
        let rest = rest.strip_prefix(&self.link.after).unwrap_or(rest);
        let is_whole = !id.is_empty() && (rest.is_empty() || rest.starts_with(['?', '&', '#']));
        is_whole.then(|| format!("{}{id}{}", self.frame.before, self.frame.after))
    }

    /// The origin of the player, as policies name it.
    #[must_use]
    pub fn origin(&self) -> &str {
        let host = self.frame.before.find("://").map_or(0, |at| at + 3);
        let end = self.frame.before[host..].find('/').map_or(self.frame.before.len(), |at| host + at);
        &self.frame.before[..end]
    }
}

impl Pattern {
    /// Reads `https://host/…{id}…`; the host must be plain, as it gets into headers.
    fn read(text: &str) -> Option<Self> {
        let (before, after) = text.split_once(ID)?;
        let (host, _) = before.strip_prefix("https://")?.split_once('/')?;
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
        let is_clean = |c: char| c.is_ascii_graphic() && !"\"'<>\\{}".contains(c);
        let is_sound =
            !host.is_empty() && host.chars().all(is_plain) && before.chars().chain(after.chars()).all(is_clean);
        is_sound.then(|| Self { before: before.to_owned(), after: after.to_owned() })
    }
}

impl Network {
    /// All networks.
    pub const ALL: [Self; 5] = [Self::Telegram, Self::Whatsapp, Self::Facebook, Self::Vk, Self::Email];

    /// The word for it in settings and in the words of a theme.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Telegram => "telegram",
            Self::Whatsapp => "whatsapp",
            Self::Facebook => "facebook",
            Self::Vk => "vk",
            Self::Email => "email",
        }
    }
}

/// Reads `video:`, which names the hosts whose videos may play within a page.
pub(super) fn players(fields: &mut Fields<'_>) -> Vec<Player> {
    let read = |fields: &mut Fields<'_>| {
        let mut players = Vec::new();
        for node in fields.list("embed") {
            let player = fields.group_of("embed", node, |fields| {
                let link = pattern(fields, "link");
                let frame = pattern(fields, "frame");
                Some(Player { link: link?, frame: frame? })
            });
            players.extend(player.flatten());
        }
        players
    };
    fields.group("video", read).unwrap_or_default()
}

fn pattern(fields: &mut Fields<'_>, key: &'static str) -> Option<Pattern> {
    let node = fields.node(key);
    let text = fields.text(key);
    let text = fields.require(key, text)?;
    let pattern = Pattern::read(&text);
    if pattern.is_none() {
        let place = node.map(|node| fields.place(node)).unwrap_or_default();
        fields.report(OutsideProblem::BadPlayerAddress { value: text }, place);
    }
    pattern
}

/// Reads `share:`, which names networks in the order in which they are shown.
pub(super) fn networks(fields: &mut Fields<'_>) -> Vec<Network> {
    let mut networks = Vec::new();
    for node in fields.list("share") {
        let Some(word) = fields.text_of("share", node) else { continue };
        match Network::ALL.into_iter().find(|network| network.word() == word.to_lowercase()) {
            Some(network) if !networks.contains(&network) => networks.push(network),
            Some(_) => {}
            None => {
                let known = Network::ALL.map(Network::word);
                let problem = match closest(&word, known) {
                    Some(meant) => OutsideProblem::MisspelledNetwork { meant: meant.to_owned(), word },
                    None => OutsideProblem::UnknownNetwork { word, known: known.join(", ") },
                };
                let place = fields.place(node);
                fields.report(problem, place);
            }
        }
    }
    networks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn player(link: &str, frame: &str) -> Player {
        Player { link: Pattern::read(link).expect("sound"), frame: Pattern::read(frame).expect("sound") }
    }

    #[test]
    fn a_link_leads_to_the_player_of_its_host() {
        let player = player("https://v.example/watch?v={id}", "https://play.v.example/embed/{id}?rel=0");
        let frame = Some("https://play.v.example/embed/a-B_9?rel=0".to_owned());
        assert_eq!(player.frame_of("https://v.example/watch?v=a-B_9"), frame);
        assert_eq!(player.frame_of("https://v.example/watch?v=a-B_9&t=10s"), frame);
        for other in [
            "https://v.example/watch?v=",
            "https://v.example/a",
            "https://v.example/watch?v=a/../b",
            "https://w.example/watch?v=a",
        ] {
            assert_eq!(player.frame_of(other), None, "{other}");
        }
        assert_eq!(player.origin(), "https://play.v.example");
        let slashed = super::Player { link: Pattern::read("https://v.example/v/{id}/").expect("sound"), ..player };
        assert!(
            slashed.frame_of("https://v.example/v/a/").is_some() && slashed.frame_of("https://v.example/v/a").is_some()
        );
        assert_eq!(slashed.frame_of("https://v.example/v/a/b"), None);
    }

    #[test]
    fn nothing_that_could_widen_a_policy_is_an_address() {
        for wrong in [
            "http://v.example/{id}",
            "https://v.example/",
            "https://{id}.example/",
            "https://v.example;script-src/{id}",
            "https://v.example {id}/",
            "https:///{id}",
            "https://v.example/{id}/{id}",
            "https://*.example/{id}",
        ] {
            assert_eq!(Pattern::read(wrong), None, "{wrong}");
        }
    }
}
