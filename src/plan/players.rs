//! Where a video can be watched: on its host's site, and within the page where the settings name a player.

use serde_json::{Value, json};

use super::registry_pages::host;
use super::site::Site;
use crate::entry::Entry;
use crate::kinds::Fields;

impl Site<'_> {
    /// Adds to each place of a video its site's name, and the player's address where there is one.
    pub(super) fn add_players(&mut self, entry: &Entry, fields: &mut Value) {
        if !matches!(entry.fields, Fields::VideoBlog(_)) {
            return;
        }
        let Some(places) = fields.get_mut("hosts").and_then(Value::as_array_mut) else { return };
        let players = &self.settings().players;
        for place in places.iter_mut().filter_map(Value::as_object_mut) {
            let url = place.get("url").and_then(Value::as_str).unwrap_or_default().to_owned();
            let found = players.iter().find_map(|player| Some((player, player.frame_of(&url)?)));
            place.insert("site".to_owned(), json!(host(&url)));
            place.insert("frame".to_owned(), json!(found.as_ref().map(|(_, frame)| frame)));
            self.framed.extend(found.map(|(player, _)| player.origin().to_owned()));
        }
    }
}
