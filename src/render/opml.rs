//! OPML 2.0: lists of feeds that a newsroom takes over in one step.

use super::xml::Xml;
use crate::plan::Opml;

pub(super) fn write(list: &Opml) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("opml", &[("version", "2.0")]);
    xml.open("head", &[]);
    xml.text("title", &[], &list.title);
    xml.close("head");
    xml.open("body", &[]);
    for (title, feeds) in &list.groups {
        xml.open("outline", &[("text", title), ("title", title)]);
        for feed in feeds {
            let mut attributes =
                vec![("type", "rss"), ("text", &*feed.title), ("title", &*feed.title), ("xmlUrl", &*feed.url)];
            if !feed.page.is_empty() {
                attributes.push(("htmlUrl", &*feed.page));
            }
            attributes.push(("language", feed.lang.code()));
            xml.empty("outline", &attributes);
        }
        xml.close("outline");
    }
    xml.close("body");
    xml.close("opml");
    xml.finish()
}
