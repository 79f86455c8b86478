// Pages on paper: A4, without menus, with the name of the court, the address and the date.

import { darkOnWhite } from './colours.mjs';
import { sideways } from './layout.mjs';
import { sample } from './pages.mjs';
import { PAGES, survey } from './survey.mjs';

/** The width that an A4 sheet leaves between margins of 1.5 cm, in CSS pixels. */
const SHEET = 680;

// The style guide shows what is left out elsewhere.
const printed = PAGES.filter((page) => !/^(not found|language choice)$|^style-guide/.test(page.kind));
const options = { viewport: { width: SHEET, height: 962 } };
const prepare = (page) => page.emulateMedia({ media: 'print' });

survey('on paper', { pages: printed, options, prepare }, {
  'ways to go on are left out': onlyText,
  'the court, the address and the date are there': imprint,
  'letters are dark on white': darkOnWhite,
  'nothing stands beyond the edge': sideways,
});

survey('on paper, from a dark screen', { pages: sample(printed), options: { ...options, colorScheme: 'dark' }, prepare }, {
  'letters are dark on white': darkOnWhite,
});

// One of these pages has a kind of sheet of its own.
const asPdf = [...sample(printed), ...printed.filter((page) => page.kind === 'events/line-up')];
survey('as a PDF', { pages: asPdf, options }, {
  'sheets are A4, and none is left empty': async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [width, height].map(Math.round));
    if (sheets.length === 0) return ['there is no sheet'];
    await page.emulateMedia({ media: 'print' });
    const height = await page.evaluate(() => document.body.scrollHeight);
    await page.emulateMedia({ media: null });
    // What must not be torn apart moves to the next sheet: half as much again, and one to end with.
    const enough = Math.floor(height / options.viewport.height * 1.5) + 1;
    const empty = sheets.length > enough ? [`takes ${sheets.length} sheets, ${enough} are enough`] : [];
    return [...empty, ...sheets.filter(([width, height]) => Math.abs(width - 595) > 1 || Math.abs(height - 842) > 1)
      .map((sheet) => `a sheet of ${sheet.join(' x ')} points`)];
  },
});

function onlyText(page) {
  return page.evaluate(() => [...document.querySelectorAll('nav, summary, button, input, select, video, audio, iframe, body > a[href^="#"]')]
    .filter((element) => element.checkVisibility())
    .map((element) => `is printed: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`));
}

function imprint(page, { kind }) {
  return page.evaluate((kind) => {
    const text = document.body.innerText;
    const meta = (name) => document.querySelector(`meta[property="${name}"]`)?.content;
    const missing = ['og:site_name', 'og:url'].filter((name) => !meta(name) || !text.includes(meta(name)));
    const times = [...document.querySelectorAll('main time')].filter((time) => time.checkVisibility());
    if (kind.endsWith('/item') && meta('article:published_time') && times.length === 0) missing.push('date');
    return missing.map((name) => `is not printed: ${name}`);
  }, kind);
}
