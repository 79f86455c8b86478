// The low-vision panel: what each choice does, with scripts and without, how long it holds, and that it harms nothing.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { listeningPage, start } from './chromium.mjs';
import { host } from './hosting.mjs';
import { sideways } from './layout.mjs';
import { sample } from './pages.mjs';
import { DIST, PAGES, survey } from './survey.mjs';

const LOOKS = {
  'look-bw': ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  'look-wb': ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  'look-yb': ['rgb(0, 0, 0)', 'rgb(255, 255, 0)'],
  'look-bb': ['rgb(157, 209, 255)', 'rgb(6, 41, 92)'],
};
const chosen = (choice) => (page) => page.addInitScript((choice) => localStorage.setItem('vision', choice), choice);

survey('in two colours', { pages: sample(PAGES).filter((page) => page.lang === 'kk'), prepare: chosen('look-yb') }, {
  'no third one is left': (page) => page.evaluate(([ground, ink]) => [...document.querySelectorAll('body, body *')]
    .filter((element) => element.checkVisibility() && !element.closest('mark, svg, img, .button, .vision, [class^=hl-]'))
    .filter((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return color !== ink || ![ground, 'rgba(0, 0, 0, 0)'].includes(backgroundColor);
    })
    .map((element) => `has a colour of its own: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`), LOOKS['look-yb']),
});
survey('at 200 % with wide spacing on the narrowest phone', {
  pages: sample(PAGES), options: { viewport: { width: 320, height: 640 } }, prepare: chosen('size-200 space-wide'),
}, { 'nothing makes the page scroll sideways': sideways });

for (const javaScriptEnabled of [true, false]) {
  describe(`the low-vision panel with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    let browser, sites, page;
    const item = PAGES.find((page) => page.kind === 'news/item' && page.lang === 'kk');
    const home = PAGES.find((page) => page.kind === 'home' && page.lang === 'ru');
    const at = (it) => sites.origins.get(item.site) + it.path;
    const choose = (value) => page.locator(`.vision input[value="${value}"]`).check();
    const look = () => page.evaluate(() => ({
      size: getComputedStyle(document.documentElement).fontSize,
      colours: [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color],
      spacing: parseFloat(getComputedStyle(document.querySelector('main p')).letterSpacing) / parseFloat(getComputedStyle(document.querySelector('main p')).fontSize) || 0,
      pictures: [...document.querySelectorAll('main img')].filter((image) => image.checkVisibility() && getComputedStyle(image).clipPath === 'none').length,
    }));
    before(async () => {
      browser = await start();
      sites = await host(DIST, [item.site]);
    });
    const opened = async () => {
      await page?.context().close();
      page = await listeningPage(browser, { javaScriptEnabled, viewport: { width: 1280, height: 800 } });
      await page.open(at(item));
      await page.locator('.vision summary').click();
    };
    after(async () => {
      sites?.close();
      await browser?.close();
    });

    test('each choice does what it says, and the first of each group undoes it', async () => {
      await opened();
      const plain = await look();
      assert.equal(plain.size, '16px');
      for (const [value, size] of [['size-125', '20px'], ['size-150', '24px'], ['size-200', '32px'], ['size-100', '16px']]) {
        await choose(value);
        assert.equal((await look()).size, size);
      }
      for (const [value, colours] of [...Object.entries(LOOKS), ['look-own', plain.colours]]) {
        await choose(value);
        assert.deepEqual((await look()).colours, colours);
      }
      await choose('space-wide');
      assert.ok((await look()).spacing >= 0.119, 'WCAG 1.4.12 asks for 0.12 of the letters');
      await choose('pictures-off');
      assert.equal((await look()).pictures, 0);
      await page.locator('.vision button').click();
      assert.deepEqual(await look(), plain);
      assert.deepEqual(await page.complaints(), []);
    });

    test('paper knows nothing of it', async () => {
      await opened();
      await page.emulateMedia({ media: 'print' });
      const plain = await look();
      await page.emulateMedia({ media: 'screen' });
      for (const value of ['look-yb', 'size-200', 'space-wide', 'pictures-off']) await choose(value);
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual(await look(), plain);
    });

    test('the keyboard does it all, and Enter leads nowhere', async () => {
      await opened();
      await page.locator('.vision summary').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      assert.equal((await look()).size, '20px');
      const { legend, name } = await page.evaluate(() => ({
        legend: document.activeElement.closest('fieldset').querySelector('legend').innerText,
        name: document.activeElement.labels[0].innerText,
      }));
      assert.ok(legend.length > 3 && name.includes('125'));
      assert.equal(page.url(), at(item));
      assert.deepEqual(await page.complaints(), []);
    });

    if (!javaScriptEnabled) return;

    test('a choice holds on the next page from its first frame, and until it is taken back', async () => {
      await opened();
      assert.equal(await page.evaluate(() => localStorage.length), 0, 'nothing is kept of a reader who chose nothing');
      await choose('look-yb');
      await choose('size-150');
      await page.context().addInitScript(() => document.addEventListener('readystatechange', () => {
        window.first ??= getComputedStyle(document.documentElement).fontSize;
      }));
      await page.open(at(home));
      assert.equal(await page.evaluate(() => window.first), '24px');
      assert.deepEqual((await look()).colours, LOOKS['look-yb']);
      assert.ok(await page.locator('.vision input[value="look-yb"]').isChecked());
      await page.locator('.vision summary').click();
      await page.locator('.vision button').click();
      assert.equal(await page.evaluate(() => localStorage.length), 0);
      assert.ok((await page.locator('.vision output').innerText()).length > 5, 'the reader is told');
      await page.open(at(item));
      assert.equal((await look()).size, '16px');
    });

    test('where nothing may be kept it holds on its page', async () => {
      await opened();
      await page.context().addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } }));
      await page.open(at(item));
      await page.locator('.vision summary').click();
      await choose('look-bb');
      assert.deepEqual((await look()).colours, LOOKS['look-bb']);
      assert.deepEqual(await page.complaints(), []);
    });
  });
}
