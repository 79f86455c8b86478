"""Reads a corpus of court news that belongs to no generator, and writes files.

A corpus is a folder with `courts.json`, `tags.json`, `strings.json`, one line an item and language in `items.jsonl`,
and the texts below `bodies/`. Links between items stand in the texts as `item:KIND/SLUG`.
"""

import json
import re
import shutil
from collections import defaultdict
from pathlib import Path

LANGUAGES = ("kk", "ru")
LINK = re.compile(r"\(item:([^/)]+)/([^)]+)\)")


class Corpus:
    """What a corpus holds; texts are read when asked for."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.courts = self._json("courts.json")
        self.tags = {tag["slug"]: tag for tag in self._json("tags.json")}
        self.strings = self._json("strings.json")
        self.items = defaultdict(list)
        with open(self.folder / "items.jsonl", encoding="utf-8") as lines:
            for line in lines:
                item = json.loads(line)
                self.items[item["court"]].append(item)

    def _json(self, name):
        return json.loads((self.folder / name).read_text(encoding="utf-8"))

    def count(self):
        """Items of all courts, each counted once."""
        return sum(len(items) for items in self.items.values()) // len(LANGUAGES)

    def body(self, item, link):
        """An item's text; `link(kind, slug)` says what a link to another item is."""
        text = (self.folder / item["body"]).read_text(encoding="utf-8")
        return LINK.sub(lambda found: f"({link(found[1], found[2])})", text)


def fresh(folder):
    """An empty folder in the place of whatever was there."""
    shutil.rmtree(folder, ignore_errors=True)
    Path(folder).mkdir(parents=True)
    return Path(folder)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def quoted(value):
    """A value as YAML, TOML and JSON all read it."""
    return json.dumps(value, ensure_ascii=False)
