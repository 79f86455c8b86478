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
            xml.empty(
                "outline",
                &[
                    ("type", "rss"),
                    ("text", &feed.title),
                    ("title", &feed.title),
                    ("xmlUrl", &feed.url),
                    ("htmlUrl", &feed.page),
                    ("language", feed.lang.code()),
                ],
            );
        }
        xml.close("outline");
    }
    xml.close("body");
    xml.close("opml");
    xml.finish()
}
