"""Writes one Hugo site a court from a corpus: the same pages, lists, tags and feeds that zharia makes of it.

The layouts do what a careful user of Hugo would do: `partialCached` where a part is the same on every page, no
pictures processed, no shortcodes, nothing that looks through all pages for each page. A year's archive is a term of a
second taxonomy.
"""

from corpus import LANGUAGES, fresh, quoted, write

KINDS = ("news", "videoblog", "infographic", "declarations", "candidates")
LABELS = {"kk": "Қазақша", "ru": "Русский"}

LAYOUTS = {
    "baseof.html": """\
<!DOCTYPE html>
<html lang="{{ .Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ if .IsHome }}{{ site.Title }}{{ else }}{{ partial "heading.html" . }} | {{ site.Title }}{{ end }}</title>
<meta name="description" content="{{ with .Params.summary }}{{ . }}{{ else }}{{ site.Title }}{{ end }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}{{ range .AlternativeOutputFormats }}<link rel="alternate" type="{{ .MediaType.Type }}" href="{{ .RelPermalink }}">
{{ end }}<meta property="og:title" content="{{ .Title }}">
<meta property="og:url" content="{{ .Permalink }}">
<meta property="og:site_name" content="{{ site.Title }}">
<link rel="stylesheet" href="/site.css">
{{ if .IsPage }}{{ $data := dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "datePublished" (.Date.Format "2006-01-02T15:04:05Z07:00") "url" .Permalink "inLanguage" .Language.Lang }}<script type="application/ld+json">{{ $data | jsonify | safeJS }}</script>{{ end }}
</head>
<body>
<a class="skip" href="#main">{{ T "skip" }}</a>
<header>
<a href="{{ "/" | relLangURL }}">{{ site.Title }}</a>
{{ partialCached "menu.html" . .Language.Lang .Section }}
<ul>{{ range .AllTranslations }}<li><a lang="{{ .Language.Lang }}" hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ .Language.Label }}</a></li>{{ end }}</ul>
</header>
<main id="main">
<nav aria-label="{{ T "home" }}"><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ partial "heading.html" . }}</a></li>{{ end }}</ol></nav>
{{ block "main" . }}{{ end }}
</main>
{{ partialCached "footer.html" . .Language.Lang }}
</body>
</html>
""",
    "_partials/heading.html": """\
{{ if .IsHome }}{{ T "home" }}{{ else if eq .Kind "section" }}{{ T .Section }}{{ else if and (eq .Kind "term") (eq .Data.Plural "tags") }}{{ T (printf "tag-%s" .Data.Term) }}{{ else }}{{ .Title }}{{ end }}""",
    "_partials/menu.html": """\
<nav aria-label="{{ T "nav" }}"><ul>
{{ $here := .Section }}{{ range slice KINDS }}<li><a{{ if eq . $here }} aria-current="true"{{ end }} href="{{ printf "/%s/" . | relLangURL }}">{{ T . }}</a></li>
{{ end }}<li><a href="{{ "/tags/" | relLangURL }}">{{ T "tags" }}</a></li>
</ul></nav>
""",
    "_partials/footer.html": """\
<footer><p>{{ site.Title }}</p><p>{{ T "address" }}: {{ site.Params.address }}</p><p>{{ T "phone" }}: {{ site.Params.phone }}</p>
<p><a href="mailto:{{ site.Params.email }}">{{ site.Params.email }}</a></p><p>{{ T "rights" }}</p></footer>
""",
    "_partials/cards.html": """\
<ol class="cards">
{{ range . }}<li><article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02.01.2006" }}</time> · {{ T .Section }}</p>
<p>{{ .Params.summary }}</p></article></li>
{{ end }}</ol>
""",
    "_partials/pager.html": """\
{{ if gt .TotalPages 1 }}<nav aria-label="{{ T "page" }}"><ul>
{{ with .Prev }}<li><a rel="prev" href="{{ .URL }}">{{ T "prev" }}</a></li>{{ end }}
<li>{{ T "page" }} {{ .PageNumber }} {{ T "of" }} {{ .TotalPages }}</li>
{{ with .Next }}<li><a rel="next" href="{{ .URL }}">{{ T "next" }}</a></li>{{ end }}
</ul></nav>{{ end }}
""",
    "home.html": """\
{{ define "main" }}<h1>{{ site.Title }}</h1>
{{ range slice KINDS }}{{ $pages := where site.RegularPages "Section" . }}{{ with first 4 $pages.ByDate.Reverse }}<section><h2>{{ T (index . 0).Section }}</h2>{{ partial "cards.html" . }}</section>{{ end }}{{ end }}{{ end }}
""",
    "section.html": """\
{{ define "main" }}<h1>{{ T .Section }}</h1>
{{ $pager := .Paginate .RegularPages.ByDate.Reverse }}{{ partial "cards.html" $pager.Pages }}{{ partial "pager.html" $pager }}{{ end }}
""",
    "term.html": """\
{{ define "main" }}<h1>{{ partial "heading.html" . }}</h1>
{{ $pager := .Paginate .Pages.ByDate.Reverse }}{{ partial "cards.html" $pager.Pages }}{{ partial "pager.html" $pager }}{{ end }}
""",
    "taxonomy.html": """\
{{ define "main" }}<h1>{{ T "tags" }}</h1>
<ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ partial "heading.html" .Page }}</a> {{ .Count }}</li>
{{ end }}</ul>{{ end }}
""",
    "page.html": """\
{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "02.01.2006 15:04" }}</time></p>
<p>{{ .Params.summary }}</p>
{{ with .Params.duration }}<p>{{ T "duration" }}: {{ . }}</p>{{ end }}
{{ with .Params.judge }}<p>{{ T "judge" }}: {{ . }}</p>{{ end }}
{{ .Content }}
<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ partial "heading.html" . }}</a></li>{{ end }}</ul>
<nav>{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
<section><h2>{{ T "latest" }}</h2><ul>{{ range first 3 (complement (slice .) (first 4 .CurrentSection.RegularPages)) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></section>
</article>{{ end }}
""",
    "_partials/newest.html": """\
{{ $pages := .RegularPages }}{{ if .IsHome }}{{ $pages = site.RegularPages }}{{ else if eq .Kind "term" }}{{ $pages = .Pages }}{{ end }}{{ return first 20 $pages.ByDate.Reverse }}
""",
    "rss.xml": """\
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ site.Title }}</description><language>{{ .Language.Lang }}</language>
{{ range partial "newest.html" . }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid isPermaLink="false">{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Params.summary }}</description><content:encoded>{{ .Content | html }}</content:encoded></item>
{{ end }}</channel></rss>
""",
    "list.atom.xml": """\
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>{{ .Title }}</title><id>{{ .Permalink }}</id><link href="{{ .Permalink }}"/>
{{ range partial "newest.html" . }}<entry><title>{{ .Title }}</title><id>{{ .Permalink }}</id><link href="{{ .Permalink }}"/><published>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</published><summary>{{ .Params.summary }}</summary><content type="html">{{ .Content | html }}</content></entry>
{{ end }}</feed>
""",
    "list.feed.json": """\
{{ $items := slice }}{{ range partial "newest.html" . }}{{ $items = $items | append (dict "id" .Permalink "url" .Permalink "title" .Title "summary" .Params.summary "content_html" (string .Content) "date_published" (.Date.Format "2006-01-02T15:04:05Z07:00")) }}{{ end }}{{ dict "version" "https://jsonfeed.org/version/1.1" "title" .Title "home_page_url" .Permalink "items" $items | jsonify }}
""",
}

CONFIG = """\
baseURL = BASE
defaultContentLanguage = "kk"
defaultContentLanguageInSubdir = true
disableHugoGeneratorInject = true
timeZone = "Asia/Almaty"
[pagination]
pagerSize = 20
disableAliases = true
[taxonomies]
tag = "tags"
archive = "archives"
[mediaTypes."application/atom+xml"]
suffixes = ["xml"]
[mediaTypes."application/feed+json"]
suffixes = ["json"]
[outputFormats.rss]
baseName = "feed"
[outputFormats.atom]
mediaType = "application/atom+xml"
baseName = "atom"
isPlainText = true
[outputFormats.feed]
mediaType = "application/feed+json"
baseName = "feed"
isPlainText = true
[outputs]
home = ["html", "rss", "atom", "feed"]
section = ["html", "rss", "atom", "feed"]
term = ["html", "rss", "atom", "feed"]
taxonomy = ["html"]
[markup.highlight]
noClasses = false
[[cascade]]
outputs = ["html"]
[cascade.target]
path = "/archives/**"
"""

STYLE = "body{margin:0 auto;max-width:70rem;font:1rem/1.6 sans-serif}a{color:#0b4f8a}.cards{list-style:none;padding:0}\n"


def write_sites(corpus, folder):
    """Writes a site for each court below `folder`."""
    folder = fresh(folder)
    for court in corpus.courts:
        write_site(corpus, court, folder / court["id"])
    return folder


def write_site(corpus, court, site):
    write(site / "hugo.toml", CONFIG.replace("BASE", quoted(court["base_url"] + "/")) + languages(court))
    write(site / "static" / "site.css", STYLE)
    kinds = " ".join(quoted(kind) for kind in KINDS)
    for name, text in LAYOUTS.items():
        write(site / "layouts" / name, text.replace("KINDS", kinds))
    for lang in LANGUAGES:
        words = corpus.strings[lang] | {f"tag-{slug}": tag[lang] for slug, tag in corpus.tags.items()}
        write(site / "i18n" / f"{lang}.toml", "".join(f"[{key}]\nother = {quoted(text)}\n" for key, text in words.items()))
    for item in corpus.items[court["id"]]:
        write_item(corpus, item, site)


def languages(court):
    text = ""
    for weight, lang in enumerate(LANGUAGES, 1):
        one = court[lang]
        text += f'[languages.{lang}]\nlabel = "{LABELS[lang]}"\nweight = {weight}\ntitle = {quoted(one["name"])}\n'
        text += f'contentDir = "content/{lang}"\n[languages.{lang}.params]\naddress = {quoted(one["address"])}\n'
        text += f'phone = {quoted(court["phone"])}\nemail = {quoted(court["email"])}\n'
    return text


def write_item(corpus, item, site):
    head = {"title": item["title"], "date": item["date"], "summary": item["summary"], "tags": item["tags"]}
    head["archives"] = [f"{item['kind']}-{item['date'][:4]}"]
    head |= {key: value for key, value in item["extra"].items() if key in ("duration", "judge")}
    lines = "".join(f"{key}: {quoted(value)}\n" for key, value in head.items())
    prefix = f"/{item['lang']}"
    body = corpus.body(item, lambda kind, slug: f"{prefix}/{kind}/{slug}/")
    write(site / "content" / item["lang"] / item["kind"] / f"{item['slug']}.md", f"---\n{lines}---\n{body}")
