// What pages weigh, for each kind: HTML with its style sheet, and all that a first visit on a phone loads.
//
//   node weights.mjs DIST
//
// Text is counted as a host sends it: brotli, quality 9. A page, its style sheet with it, should fit the first flight of
// a connection, 14,600 bytes; 99 of 100 must. Apart stand the style guide and texts of more than 4,000 words. Exits with
// 1 when too few pages keep to that.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listeningPage, start } from './chromium.mjs';
import { host } from './hosting.mjs';
import { allPages, wordsIn } from './pages.mjs';

const LIMIT = 14_600;
const SHARE = 0.99;
const LONG = 4_000;
const IS_TEXT = /\.(html|css|js|svg|json|xml|txt)$/;

const [dist] = process.argv.slice(2);
if (!dist) {
  console.error('usage: node weights.mjs DIST');
  process.exit(2);
}

const pages = allPages(dist).map((page) => ({ ...page, ...weigh(page) }));
const counted = pages.filter((page) => !page.isApart);
const fitting = counted.filter((page) => page.weight <= LIMIT);
const worst = counted.reduce((heaviest, page) => (page.weight > heaviest.weight ? page : heaviest));

await table(grouped(pages));
const share = fitting.length / counted.length;
console.log(`\n${fitting.length} of ${counted.length} pages, ${percent(share)}, weigh at most ${LIMIT} bytes with their style sheet; `
  + `the heaviest is ${worst.site}${worst.path}, ${worst.weight} bytes.`);
console.log(`${pages.length - counted.length} pages stand apart: the style guide, and texts of more than ${LONG} words.`);
if (share < SHARE) {
  console.error(`Too few: ${percent(SHARE)} must.`);
  process.exitCode = 1;
}

/** Prints a row for each kind; its heaviest page is the one that is visited. */
async function table(kinds) {
  const columns = ['pages', 'median', 'worst', 'requests', 'first visit', 'fit'];
  console.log(['bytes, brotli 9'.padEnd(34), ...columns.map((name) => name.padStart(12))].join(''));
  const browser = await start();
  const sites = await host(dist, [...new Set(pages.map((page) => page.site))]);
  for (const [kind, own] of kinds) {
    const weights = own.map((page) => page.weight).sort((a, b) => a - b);
    const heaviest = own.find((page) => page.weight === weights.at(-1));
    const loaded = await visit(browser, sites.origins.get(heaviest.site), heaviest);
    const bytes = loaded.reduce((sum, file) => sum + sent(path.join(dist, heaviest.site, file)), 0);
    const fit = own.filter((page) => page.weight <= LIMIT).length / own.length;
    const cells = [own.length, weights[Math.floor(weights.length / 2)], weights.at(-1), loaded.length, bytes, percent(fit)];
    console.log([kind.padEnd(34), ...cells.map((cell) => String(cell).padStart(12))].join(''));
  }
  sites.close();
  await browser.close();
}

/** The files that a phone loads that has never been here: the page, and what it asks for before anyone scrolls. */
async function visit(browser, origin, { path: address }) {
  const page = await listeningPage(browser, { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const loaded = new Set();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.ok()) loaded.add(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  });
  await page.open(origin + address);
  await page.context().close();
  return [...loaded];
}

function weigh({ file, site, kind }) {
  const html = readFileSync(file, 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => path.join(dist, site, href));
  return {
    weight: [file, ...sheets].reduce((sum, part) => sum + sent(part), 0),
    isApart: kind.startsWith('style-guide') || wordsIn(html) > LONG,
  };
}

/** How many bytes of a file go over the wire; a file that many pages share is pressed once. */
function sent(file) {
  sent.known ??= new Map();
  if (!sent.known.has(file)) {
    const bytes = readFileSync(file);
    const pressed = () => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    sent.known.set(file, IS_TEXT.test(file) ? pressed().length : bytes.length);
  }
  return sent.known.get(file);
}

function grouped(list) {
  const groups = new Map();
  for (const page of list) groups.set(page.kind, [...(groups.get(page.kind) ?? []), page]);
  return groups;
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
