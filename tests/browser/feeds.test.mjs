// What newsrooms take over: two readers of feeds, a browser's parser of XML and two readers of calendars accept every
// file and read the same out of it.

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { start } from './chromium.mjs';
import { sitesIn } from './pages.mjs';

const dist = process.env.ZHARIA_DIST;
const files = sitesIn(dist).flatMap((site) => readdirSync(path.join(dist, site), { recursive: true })
  .map((name) => path.join(site, name))).sort();
const text = (file) => readFileSync(path.join(dist, file), 'utf8');
const named = (pattern) => files.filter((file) => pattern.test(file));

const rss = named(/\/feed(-\d{4}(-\d+)?)?\.xml$/);
const current = named(/\/feed\.xml$/);

test('readers of feeds agree on every feed, in every form', async () => {
  assert.ok(current.length > 300 && rss.length > current.length, `${current.length} feeds, ${rss.length} with archives`);
  for (const file of rss) {
    const items = byFeedsmith(file);
    assert.deepEqual(await byRssParser(file), items.map(({ updated, ...item }) => item), file);
    for (const form of ['atom.xml', 'feed.json']) {
      if (path.basename(file) === 'feed.xml') assert.deepEqual(byFeedsmith(path.join(path.dirname(file), form)), items, `${file}, ${form}`);
    }
  }
});

test('readers of calendars agree on every event', async () => {
  const calendars = named(/\.ics$/);
  assert.ok(calendars.length > 100, `${calendars.length} calendars`);
  for (const file of calendars) assert.deepEqual(byNodeIcal(file), byIcal(file), file);
});

test('a browser finds every file of XML well-formed', async (t) => {
  const browser = await start();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const documents = named(/\.(xml|opml|svg)$/);
  assert.ok(documents.length > 1000, `${documents.length} files`);
  const faults = await page.evaluate((all) => all.map(({ file, text }) => {
    const fault = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror');
    return fault && `${file}: ${fault.textContent}`;
  }).filter(Boolean), documents.map((file) => ({ file, text: text(file) })));
  assert.deepEqual(faults, []);
});

const instant = (date) => date && new Date(date).toISOString();

/** Id, address, title, dates and text of each item, whatever the form. */
function byFeedsmith(file) {
  const { format, feed } = parseFeed(text(file));
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) => ({
        id: item.guid.value,
        url: item.link,
        title: item.title,
        date: instant(item.pubDate),
        updated: instant(item.atom?.updated ?? item.pubDate),
        text: item.content.encoded,
      }));
    case 'atom':
      return (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        url: entry.links.find((link) => link.rel === 'alternate').href,
        title: plain(entry.title),
        date: instant(entry.published),
        updated: instant(entry.updated),
        text: plain(entry.content),
      }));
    case 'json':
      return (feed.items ?? []).map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        date: instant(item.date_published),
        updated: instant(item.date_modified ?? item.date_published),
        text: item.content_html,
      }));
    default:
      throw new Error(`${file} is ${format}`);
  }
}

const plain = (value) => value?.value ?? value;

async function byRssParser(file) {
  const { items } = await new RssParser().parseString(text(file));
  return items.map((item) => ({
    id: item.guid,
    url: item.link,
    title: item.title,
    date: item.isoDate,
    text: item['content:encoded'],
  }));
}

const order = (a, b) => (a.uid < b.uid ? -1 : 1);

function byIcal(file) {
  const calendar = new ICAL.Component(ICAL.parse(text(file)));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      status: component.getFirstPropertyValue('status'),
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
    };
  }).sort(order);
}

function byNodeIcal(file) {
  const events = Object.values(nodeIcal.sync.parseICS(text(file))).filter((part) => part.type === 'VEVENT');
  const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  return events.map((event) => ({
    uid: event.uid,
    sequence: Number(event.sequence),
    summary: plainText(event.summary),
    status: event.status,
    start: event.datetype === 'date' ? day(event.start) : event.start.toISOString(),
  })).sort(order);
}

const plainText = (value) => value?.val ?? value;
