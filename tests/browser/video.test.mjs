// A video of another host: nothing comes from there until the reader has asked for it, and then the player only.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { listeningPage, start } from './chromium.mjs';
import { host } from './hosting.mjs';
import { DIST, PAGES } from './survey.mjs';

describe('a video', () => {
  let browser, sites;
  const item = PAGES.find((page) => page.kind === 'video-blog/item');
  const opened = async (options) => {
    const page = await listeningPage(browser, options);
    page.asked = [];
    await page.context().route((url) => url.hostname.endsWith('.example'), (route) => {
      page.asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>The host</title><p>The host.</p>' });
    });
    await page.open(sites.origins.get(item.site) + item.path);
    return page;
  };
  before(async () => {
    assert.ok(item, 'there is a page with a video');
    browser = await start();
    sites = await host(DIST, [item.site]);
  });
  after(async () => {
    sites?.close();
    await browser?.close();
  });

  test('plays in its place after a click, and by the keyboard too', async () => {
    for (const press of [(link) => link.click(), (link) => link.press('Enter')]) {
      const page = await opened();
      const link = page.locator('.video-play');
      const box = await link.boundingBox();
      assert.deepEqual(page.asked, []);
      await press(link);
      const frame = page.locator('main iframe');
      await frame.waitFor();
      assert.match(await frame.getAttribute('title'), /\S/);
      assert.equal(await page.evaluate(() => document.activeElement.tagName), 'IFRAME');
      await page.frameLocator('main iframe').getByText('The host.').waitFor();
      assert.equal(page.asked.length, 1);
      assert.ok(Math.abs((await frame.boundingBox()).height - box.height) < 2, 'nothing below is moved');
      assert.equal(page.url(), sites.origins.get(item.site) + item.path);
      assert.deepEqual((await page.complaints()).filter((complaint) => !/^asks another host/.test(complaint)), []);
      await page.context().close();
    }
  });

  test('is a link where scripts are off, or where the reader wants a new tab', async () => {
    const page = await opened({ javaScriptEnabled: false });
    const href = await page.locator('.video-play').getAttribute('href');
    await page.locator('.video-play').click();
    await page.waitForURL(href);
    await page.context().close();

    const other = await opened();
    await Promise.all([other.context().waitForEvent('page'), other.locator('.video-play').click({ modifiers: ['ControlOrMeta'] })]);
    assert.equal(await other.locator('main iframe').count(), 0);
    await other.context().close();
  });
});
