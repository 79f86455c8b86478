// What a host serves beside pages: the page for unknown addresses at any depth, and addresses that have moved.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { listeningPage, start } from './chromium.mjs';
import { host, headerRules, headersFor, redirects } from './hosting.mjs';
import { sitesIn } from './pages.mjs';
import { DIST } from './survey.mjs';

const names = sitesIn(DIST);

describe('on a host', () => {
  let browser, sites;
  before(async () => {
    browser = await start();
    sites = await host(DIST, names);
  });
  after(async () => {
    sites.close();
    await browser.close();
  });

  test('an unknown address at any depth gets a page that looks right and leads home', async () => {
    const page = await listeningPage(browser, {});
    for (const site of ['national', names[0]]) {
      for (const address of ['/nothing', '/kk/nothing/here/', '/ru/news/2026/nothing/at/all/']) {
        await page.open(sites.origins.get(site) + address);
        const unexpected = (await page.complaints()).filter((complaint) => !complaint.endsWith(` ${address}`));
        assert.deepEqual(unexpected, []);
        assert.ok(await page.evaluate(() => [...document.styleSheets].some((sheet) => sheet.cssRules.length > 0)), `${site}${address} has no style`);
        const homes = await page.locator('main a').evaluateAll((links) => links.map((link) => link.pathname));
        for (const home of ['/kk/', '/ru/']) assert.ok(homes.includes(home), `${site}${address} does not lead to ${home}`);
      }
    }
  });

  test('an address that has moved leads to a page', async () => {
    for (const site of names) {
      const file = path.join(DIST, site, '_redirects');
      const moved = existsSync(file) ? [...redirects(readFileSync(file, 'utf8')).keys()] : [];
      for (const from of moved) {
        const answer = await fetch(sites.origins.get(site) + from);
        assert.equal(answer.status, 200, `${site}${from} leads to ${answer.url}`);
      }
    }
  });

  test('no page may be given a script, a frame or a form of another host', () => {
    for (const site of names) {
      const headers = headersFor(headerRules(readFileSync(path.join(DIST, site, '_headers'), 'utf8')), '/kk/');
      const policy = new Map((headers['content-security-policy'] ?? '').split(';').map((rule) => rule.trim().split(/\s+/)).map(([name, ...allowed]) => [name, allowed]));
      assert.deepEqual(policy.get('default-src'), ["'none'"], `${site}: default-src`);
      for (const [name, allowed] of [...policy].filter(([name]) => /-src|-uri|-action|-ancestors$/.test(name))) {
        const own = ["'none'", "'self'", ...(name === 'frame-src' ? players(site) : [])];
        const others = allowed.filter((source) => !own.includes(source));
        assert.deepEqual(others, [], `${site}: ${name} allows ${others}`);
      }
    }
  });
});

/** The players that pages of a site open after a click. */
function players(site) {
  const root = path.join(DIST, site);
  const files = readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.html'));
  const frames = files.flatMap((file) => [...readFileSync(path.join(root, file), 'utf8').matchAll(/ data-frame="([^"]*)"/g)]);
  return new Set(frames.map(([, address]) => new URL(address).origin));
}
