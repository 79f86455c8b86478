"""Writes the content tree of zharia from a corpus.

Declarations and candidates hold closed lists of facts here, not free text, so the corpus's long texts of these two
kinds become documents and days of a judge: the same number of pages with the same text.
"""

from corpus import fresh, quoted, write

KINDS = {
    "news": "news",
    "videoblog": "video-blog",
    "infographic": "infographics",
    "declarations": "documents",
    "candidates": "judges-day",
}

SETTINGS = """\
name: {kk: Сынақ соттары, ru: Пробные суды}
languages: [kk, ru]
time_zone: [{offset: "+05:00"}]
base_url: https://{court}.sud.example
theme: base
canonical_court: CANONICAL
national: {base_url: "https://national.sud.example", name: {kk: Барлық соттар, ru: Все суды}}
feeds: {authority: sud.example, since: 2016, items: 20EXTRAS}
lists: {page_size: 20}
limits: {summary: 400}
SHARE
presumption:
  version: 2026-01-01
  kk: Әркім өзінің кінәлілігі соттың заңды күшіне енген үкімімен белгіленгенге дейін кінәсіз деп есептеледі.
  ru: Каждый считается невиновным, пока его виновность не установлена вступившим в законную силу приговором суда.
"""

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M2 28V9L20 2l18 7v19z"/></svg>\n'
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\n…\n"


def write_tree(corpus, folder, extras):
    """Writes the tree; with `extras` all that other generators have no counterpart of is on."""
    folder = fresh(folder)
    off = "" if extras else ", text: false, ninjs: false, press_kit: false"
    settings = SETTINGS.replace("CANONICAL", corpus.courts[0]["id"]).replace("EXTRAS", off)
    write(folder / "zharia.yaml", settings.replace("SHARE", "" if extras else "share_images: false\n"))
    for court in corpus.courts:
        write_court(court, folder)
        for item in corpus.items[court["id"]]:
            write_item(corpus, item, folder / "courts" / court["id"])
    return folder


def write_court(court, folder):
    one = court["id"]
    both = lambda key: "{" + ", ".join(f"{lang}: {quoted(court[lang][key])}" for lang in ("kk", "ru")) + "}"
    write(
        folder / "courts" / one / "court.yaml",
        f"name: {both('name')}\nregion: {both('city')}\naddress: {both('address')}\nbase_url: {court['base_url']}\n"
        f"phones: [{{label: {{kk: Кеңсе, ru: Канцелярия}}, number: {quoted(court['phone'])}}}]\n"
        f"email: {court['email']}\n",
    )
    write(
        folder / "people" / f"{one}-judge.yaml",
        f"name: {{kk: Әділ Сынақов, ru: Адиль Пробный}}\noffice: {{kk: судья, ru: судья}}\ncourt: {one}\n"
        "roles: [judge, coordinator]\nlanguages: [kk, ru]\n",
    )


def write_item(corpus, item, court):
    kind, lang = KINDS[item["kind"]], item["lang"]
    folder = court / kind / item["slug"]
    tags = [corpus.tags[tag][lang] for tag in item["tags"]]
    head = {"title": item["title"], "date": item["date"], "summary": item["summary"], "tags": tags}
    head.update(FACTS[kind](item) if kind in FACTS else {})
    lines = "".join(f"{key}: {value if key == 'date' else quoted(value)}\n" for key, value in head.items())
    body = corpus.body(item, lambda kind, slug: f"../../{KINDS[kind]}/{slug}/index.{lang}.md")
    write(folder / f"index.{lang}.md", f"---\n{lines}---\n{body}")
    if kind in ("video-blog", "infographics"):
        write(folder / "drawing.svg", DRAWING)
    if kind == "video-blog":
        write(folder / "captions.kk.vtt", CAPTIONS)


FACTS = {
    "video-blog": lambda item: {
        "duration": item["extra"]["duration"],
        "speech": ["kk"],
        "hosts": [{"name": "Video", "url": f"https://video.example/{item['slug']}"}],
        "poster": {"src": "drawing.svg", "alt": "…"},
        "captions": [{"lang": "kk", "file": "captions.kk.vtt"}],
    },
    "infographics": lambda item: {"graphic": {"src": "drawing.svg", "alt": "…"}, "source": "—", "description": item["summary"]},
    "documents": lambda item: {
        "number": f"{item['n']}",
        "adopted_on": item["date"][:10],
        "signatory": "—",
        "status": "in-force",
    },
    "judges-day": lambda item: {"judge": f"{item['court']}-judge", "consent": True},
}
