// A survey: pages are opened one after the other, each is put to the same checks, and every check is one test. A check
// is a function of the page that returns its findings as sentences; a fault of the theme shows on many pages, so equal
// findings are told once, with the pages they were found on.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start, listeningPage } from './chromium.mjs';
import { host } from './hosting.mjs';
import { allPages, picked } from './pages.mjs';

/** The folder with the built sites. */
export const DIST = process.env.ZHARIA_DIST;
if (!DIST) throw new Error('The variable ZHARIA_DIST must name the folder with the built sites; tests/browser/run sets it.');

/** The pages that are looked at. */
export const PAGES = picked(allPages(DIST));

/**
 * Describes a survey of `pages` in a browser with these `options` (of a Playwright context). `prepare` is called with
 * the new browser page and the browser, before anything is opened. `tolerates` tells which complaints of the browser the survey itself
 * brings about.
 */
export function survey(name, { pages = PAGES, options, prepare, tolerates }, checks) {
  const all = { ...checks, 'the browser has nothing to complain of': quiet(tolerates) };
  const findings = new Map(Object.keys(all).map((check) => [check, new Map()]));

  describe(name, () => {
    let browser, sites;
    before(async () => {
      assert.ok(pages.length > 0, 'there are no pages to look at');
      browser = await start();
      sites = await host(DIST, [...new Set(pages.map((page) => page.site))]);
      const page = await listeningPage(browser, options);
      await prepare?.(page, browser);
      for (const it of pages) {
        await look(page, it, sites.origins.get(it.site), all, findings);
      }
    });
    after(async () => {
      sites?.close();
      await browser?.close();
    });
    for (const [check, found] of findings) {
      test(check, () => report(found));
    }
  });
}

async function look(page, it, origin, checks, findings) {
  const note = (check, finding) => {
    const found = findings.get(check);
    found.set(finding, [...(found.get(finding) ?? []), `${it.site}${it.path}`]);
  };
  let opened = page.open(origin + it.path);
  for (const [check, judge] of Object.entries(checks)) {
    try {
      await opened;
      for (const finding of new Set(await inTime(judge(page, it)))) note(check, finding);
    } catch (error) {
      note(check, `the check came to no end: ${error.message.split('\n')[0]}`);
    }
  }
}

/** A check that waits for what never comes must not hold up all others. */
function inTime(findings) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${PATIENCE / 1000} s are over`)), PATIENCE);
  });
  return Promise.race([findings, late]).finally(() => clearTimeout(timer));
}

const PATIENCE = 60_000;

function quiet(tolerates = () => false) {
  return async (page) => (await page.complaints()).filter((complaint) => !tolerates(complaint));
}

const SHOWN = 3;

/** Fails with the findings, if there are any; where in the tests they were told is of no use to anybody. */
function report(found) {
  if (found.size === 0) return;
  const lines = [...found].map(([finding, pages]) => {
    const more = pages.length > SHOWN ? `, and ${pages.length - SHOWN} more` : '';
    return `${finding}\n    on ${pages.slice(0, SHOWN).join(', ')}${more}`;
  });
  const error = new Error(lines.join('\n'));
  error.stack = error.message;
  throw error;
}
