// The pages of the built sites, and which of them are looked at. Nothing is listed by hand: what kind of page one is
// shows in its address, so a new section or a new page of the style guide is looked at from its first day.

import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';

/** Every page of every site below `dist`: where it is, what kind it is, what its markup is made of. */
export function allPages(dist) {
  const pages = sitesIn(dist).flatMap((site) =>
    htmlFiles(path.join(dist, site)).map((file) => read(dist, site, file)));
  const dated = new Set(pages.map((page) => sectionWithYear(page.path)).filter(Boolean));
  for (const page of pages) page.kind = kindOf(page, dated);
  return pages.sort((a, b) => compare(a.kind, b.kind) || compare(a.site, b.site) || compare(a.path, b.path));
}

/** The sites below `dist`: a folder is one when it can be hosted. */
export function sitesIn(dist) {
  return readdirSync(dist).filter((name) => existsSync(path.join(dist, name, '_headers'))).sort();
}

/**
 * Of each kind one page in each language, the one with the most diverse markup; and beside these as many as it takes
 * until no class of the style sheet that any page bears goes unseen: notices, badges, states.
 */
export function picked(pages) {
  const chosen = [];
  for (const lang of new Set(pages.map((page) => page.lang))) {
    const own = pages.filter((page) => page.lang === lang);
    const unseen = new Set(own.flatMap((page) => [...page.classes]));
    const take = (page) => {
      chosen.push(page);
      for (const name of page.classes) unseen.delete(name);
    };
    for (const kind of new Set(own.map((page) => page.kind))) {
      take(richest(own.filter((page) => page.kind === kind), (page) => page.classes.size));
    }
    while (unseen.size > 0) {
      take(richest(own, (page) => [...page.classes].filter((name) => unseen.has(name)).length));
    }
  }
  return chosen;
}

/**
 * Some of the picked pages, for what depends on the style sheet more than on the words: home pages in every language,
 * and of the other kinds now a page in one language, now in another.
 */
export function sample(pages) {
  return [...pages.filter((page) => HOME.test(page.kind)), ...inTurns(pages.filter((page) => SAMPLED.test(page.kind)))];
}

/** The components of the style guide, now in one language, now in another. */
export function components(pages) {
  return inTurns(pages.filter((page) => COMPONENT.test(page.kind)));
}

const HOME = /^(home|national: home|not found|language choice)$/;
const SAMPLED = /^(feeds|tags|news|events|judges|documents|older|in-the-media\/month|style-guide)$|\/item$/;
const COMPONENT = /^style-guide\//;

/** How many words the text of a page has. */
export function wordsIn(html) {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return main.replace(/<[^>]*>/g, ' ').split(/\s+/).filter(Boolean).length;
}

function read(dist, site, file) {
  const html = readFileSync(path.join(dist, site, file), 'utf8');
  return {
    site,
    path: '/' + file.replace(/(^|\/)index\.html$/, '$1'),
    file: path.join(dist, site, file),
    lang: /<html[^>]* lang="?([a-z]+)/.exec(html)?.[1] ?? '',
    classes: new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap((match) => match[1].split(/\s+/))),
    bytes: html.length,
  };
}

function htmlFiles(root) {
  return readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.html') && !file.startsWith('admin/'));
}

const YEAR = /^\d{4}$/;

/** The section of an item's address, where a year follows it. */
function sectionWithYear(address) {
  const [, section, year, slug] = address.split('/').filter(Boolean);
  return slug && slug !== 'page' && YEAR.test(year) ? section : undefined;
}

/** The kind of a page, read off its address; `dated` has the sections whose items stand below a year. */
function kindOf(page, dated) {
  const prefix = page.site === 'national' ? 'national: ' : '';
  if (page.path === '/') return 'language choice';
  if (page.path === '/404.html') return 'not found';
  const [section, ...rest] = page.path.split('/').filter(Boolean).slice(1);
  if (!section) return `${prefix}home`;
  if (section === 'style-guide') return [section, ...rest].join('/');
  if (rest.at(-2) === 'page') return `${prefix}older`;
  if (rest.length === 0) return prefix && dated.has(section) ? 'national: list' : prefix + section;
  if (YEAR.test(rest[0])) return rest[1] ? `${section}/item` : `${prefix}year`;
  if (/^\d{4}-\d\d$/.test(rest[0])) return `${prefix}${section}/month`;
  if (rest.length > 1) return `${prefix}${section}/${rest[0]}/item`;
  return dated.has(section) ? `${prefix}${section}/${rest[0]}` : `${section}/item`;
}

/** Each kind in one language, the kinds taking turns. */
function inTurns(pages) {
  const languages = [...new Set(pages.map((page) => page.lang))];
  const kinds = [...new Set(pages.map((page) => page.kind))];
  return pages.filter((page) => page.lang === languages[kinds.indexOf(page.kind) % languages.length]);
}

function richest(pages, worth) {
  return pages.reduce((best, page) =>
    (worth(page) > worth(best) || (worth(page) === worth(best) && page.bytes > best.bytes) ? page : best));
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
