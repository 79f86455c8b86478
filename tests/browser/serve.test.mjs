// The preview in a real browser: a save shows by itself, mistakes stand on the page, and the page's policy holds.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axe } from './axe.mjs';
import { listeningPage, start } from './chromium.mjs';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const BINARY = process.env.ZHARIA_BIN ?? path.join(PROJECT, 'target/release/zharia');
const FILE = 'courts/almaty/news/algashqy-zhangalyq/index.ru.md';
const ADDRESS = /\/ru\/news\/\d{4}\/algashqy-zhangalyq\//;

/** A new content tree with two courts, and the preview of it. */
async function serve() {
  const root = mkdtempSync(path.join(tmpdir(), 'zharia-serve-'));
  const file = (name) => path.join(root, 'content', name);
  const write = (name, text) => {
    mkdirSync(path.dirname(file(name)), { recursive: true });
    writeFileSync(file(name), text);
  };
  execFileSync(BINARY, ['init', 'content', '--court', 'almaty', '--lang', 'ru'], { cwd: root, stdio: 'pipe' });
  write('themes/own/theme.yaml', 'extends: base\n');
  write('zharia.yaml', readFileSync(file('zharia.yaml'), 'utf8').replace(/^theme:.*$/m, 'theme: own'));
  const child = spawn(BINARY, ['serve', 'content', '--port', '0', '--lang', 'ru'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
      const told = /127\.0\.0\.1:(\d+)/.exec(said);
      if (told) resolve(told[1]);
    });
    child.on('exit', () => reject(new Error(said)));
  });
  const end = () => {
    child.kill();
    rmSync(root, { recursive: true });
  };
  return { port, write, text: readFileSync(file(FILE), 'utf8'), end, site: (name) => `http://${name}.localhost:${port}` };
}

describe('the preview', () => {
  let browser, served;
  before(async () => {
    browser = await start();
    served = await serve();
  });
  after(async () => {
    served?.end();
    await browser?.close();
  });

  test('lists the sites, and each opens at its own host without a complaint', async () => {
    const page = await listeningPage(browser);
    await page.open(`http://127.0.0.1:${served.port}/`);
    assert.equal(await page.locator('html').getAttribute('lang'), 'ru');
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(await page.complaints(), []);
    for (const name of ['almaty', 'national']) {
      await page.open(`${served.site(name)}/ru/`);
      assert.deepEqual(await page.complaints(), [], name);
    }
    await page.context().close();
  });

  test('shows what is saved, and exchanges a style sheet without loading the page', async () => {
    const page = await listeningPage(browser);
    await page.open(`${served.site('almaty')}/ru/news/`);
    await page.getByRole('link', { name: 'Новый заголовок' }).waitFor({ state: 'detached' });
    served.write(FILE, served.text.replace(/^title:.*$/m, 'title: Новый заголовок'));
    await page.getByRole('link', { name: 'Новый заголовок' }).waitFor();

    await page.evaluate(() => { window.isSame = true; });
    served.write('themes/own/styles/99-own.css', 'body { border-top: 7px solid #123456; }\n');
    await page.waitForFunction(() => getComputedStyle(document.body).borderTopWidth === '7px');
    assert.equal(await page.evaluate(() => window.isSame), true, 'the page was not loaded again');
    assert.equal(await page.locator('head link[rel="stylesheet"]').count(), 1);
    assert.deepEqual(await page.complaints(), []);
    await page.context().close();
  });

  test('tells of a mistake over the page, and takes it away once it is mended', async () => {
    const page = await listeningPage(browser);
    await page.open(`${served.site('almaty')}/ru/news/`);
    await page.locator('a').filter({ hasText: /заголовок|сайт/i }).first().waitFor();
    const href = await page.evaluate((pattern) => [...document.links].map((link) => link.pathname).find((address) => new RegExp(pattern).test(address)), ADDRESS.source);
    await page.open(served.site('almaty') + href);
    const heading = await page.locator('h1').textContent();
    served.write(FILE, '---\ntitle: [\n---\n\nx\n');
    const panel = page.locator('#zharia-preview section');
    await panel.getByText(`${FILE}:2`).waitFor();
    assert.equal(await page.locator('#zharia-preview').getAttribute('lang'), 'ru');
    assert.match(await panel.locator('li').first().textContent(), /ошибка D203/);
    assert.equal(await page.locator('h1').textContent(), heading, 'the page stays as it was');

    const button = panel.getByRole('button');
    await button.click();
    assert.equal(await panel.locator('li').first().isVisible(), false);
    await page.reload();
    await button.waitFor();
    assert.equal(await panel.locator('li').first().isVisible(), false, 'what was closed stays so');
    assert.deepEqual(await axe(page), []);

    served.write(FILE, served.text);
    await page.locator('#zharia-preview').waitFor({ state: 'detached' });
    assert.deepEqual(await page.complaints(), []);
    await page.context().close();
  });

  test('keeps links to the other sites of the tree within itself', async () => {
    const page = await listeningPage(browser);
    await page.open(`${served.site('national')}/ru/`);
    const outside = page.locator('a[href^="https://almaty.sot.example/"]').first();
    await outside.waitFor();
    await page.waitForTimeout(300);
    await outside.click();
    await page.waitForURL(new RegExp(`^${served.site('almaty')}/`));
    await page.context().close();
  });

  test('is seen by no page of another origin', async () => {
    const page = await browser.newPage();
    await page.route('https://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Evil</title>' }));
    await page.goto('https://evil.example/');
    const seen = await page.evaluate(async (address) => {
      const get = (options) => fetch(address, options).then((answer) => answer.text(), () => 'refused');
      return [await get({}), await get({ mode: 'no-cors' })];
    }, `http://127.0.0.1:${served.port}/`);
    assert.deepEqual(seen.map((text) => text === 'refused' || text === ''), [true, true]);
    await page.close();
  });
});
