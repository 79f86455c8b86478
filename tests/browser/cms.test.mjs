// The web editors against a folder of this machine: what is there is listed and changed, what is new is written, and
// the build takes all of it. Nothing is asked of the network.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { start } from './chromium.mjs';
import { editorPage, lendFolder, serveFolder, takeBack } from './cms.mjs';
import { host } from './hosting.mjs';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const BINARY = process.env.ZHARIA_BIN ?? path.join(PROJECT, 'target/release/zharia');
const NEWS = 'courts/almaty/news';
const FIRST = `${NEWS}/algashqy-zhangalyq/index.kk.md`;
const TABLE = ':::кесте тақырып="Істер саны"\n| Жыл | Саны |\n| --- | --- |\n| 2026 | 12 |\n:::';

/** A new content tree with an editor, and the ways to build it. */
function tree(editor) {
  const root = mkdtempSync(path.join(tmpdir(), 'zharia-cms-'));
  const zharia = (...args) => execFileSync(BINARY, [...args, '--lang', 'ru'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  zharia('init', 'content', '--court', 'almaty');
  appendFileSync(path.join(root, 'content/zharia.yaml'),
    `\ncms: {editor: ${editor}, backend: github, repository: sot/saittar, content: content, language: ru}\n`);
  const first = path.join(root, 'content', FIRST);
  writeFileSync(first, `${readFileSync(first, 'utf8').trimEnd()}\n\n${TABLE}\n`);
  const build = () => zharia('build', 'content', '--court', 'almaty', '--out', 'out');
  const page = (slug) => {
    const news = path.join(root, 'out/almaty/kk/news');
    const year = readdirSync(news).find((name) => existsSync(path.join(news, name, slug)));
    assert.ok(year, `there is no page of ${slug}`);
    return readFileSync(path.join(news, year, slug, 'index.html'), 'utf8');
  };
  const has = (name) => existsSync(path.join(root, 'content', name));
  return { root, zharia, build, page, has, text: (name) => readFileSync(path.join(root, 'content', name), 'utf8'), end: () => rmSync(root, { recursive: true }) };
}

/** Waits until something holds. */
async function until(holds) {
  const end = Date.now() + 20_000;
  while (!holds()) {
    assert.ok(Date.now() < end, 'what was saved does not arrive');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What was saved is built, and readers see it. */
function isPublished(tree, slug) {
  tree.build();
  assert.match(tree.page('algashqy-zhangalyq'), /Өзгертілген тақырып/);
  assert.match(tree.text(FIRST), /:::кесте тақырып="Істер саны"\n\|/, 'the block of the text is as it was');
  const page = tree.page(slug);
  assert.match(page, /Жаңа құжат: №5 шешім/);
  assert.match(page, /Бірінші абзац\./);
}

describe('the web editor', () => {
  let browser;
  before(async () => {
    browser = await start();
  });
  after(() => browser?.close());

  test('Decap lists, changes and writes items that the build takes', async () => {
    const content = tree('decap');
    content.zharia('cms', 'content', '--local');
    const { origins, close } = await host(path.join(content.root, 'cms'), ['almaty']);
    try {
      // It works with files of this machine under this name alone.
      const origin = origins.get('almaty').replace('127.0.0.1', 'localhost');
      const page = await editorPage(browser, origin);
      await serveFolder(page, content.root);
      page.on('dialog', (dialog) => dialog.accept());
      const publish = async () => {
        await page.getByRole('button', { name: 'Опубликовать' }).first().click();
        await page.getByRole('menuitem', { name: 'Опубликовать' }).first().click();
      };
      await page.goto(`${origin}/admin/`);
      await page.getByRole('button', { name: 'Войти' }).click();
      await page.goto(`${origin}/admin/#/collections/news`);
      await page.locator('a[href*="/collections/news/entries/"]').first().click();
      await page.locator('[id^=title-field]').first().fill('Өзгертілген тақырып');
      await publish();
      await until(() => content.text(FIRST).includes('Өзгертілген тақырып'));
      await page.goto(`${origin}/admin/#/collections/news/new`);
      const title = page.locator('[id^=title-field]').first();
      await title.waitFor();
      await page.waitForFunction(() => !document.querySelector('[id^=title-field]').value);
      await title.fill('Жаңа құжат: №5 шешім');
      await page.locator('[id^=summary-field]').first().fill('Қысқаша: бір сөйлем.');
      await page.locator('[data-slate-editor=true]').first().click();
      await page.keyboard.type('Бірінші абзац.');
      await publish();
      await page.waitForURL(/\/entries\/zhana-/);
      await page.goto(`${origin}/admin/#/collections/people/new`);
      await page.locator('[id^=slug-field]').first().fill('almaty-sudya');
      for (const [at, text] of ['Ғалым Ғибратұлы', 'Судья'].entries()) {
        await page.locator('[id^=kk-field]').nth(at).fill(text);
        await page.locator('[id^=ru-field]').nth(at).fill(text);
      }
      await publish();
      await until(() => content.has('people/almaty-sudya.yaml'));
      assert.deepEqual([page.faults, page.strangers], [[], []]);
      // Nobody has typed an address: it is made of the title, as folders are named.
      isPublished(content, 'zhana-quzhat-5-sheshim');
    } finally {
      close();
      content.end();
    }
  });

  test('Decap runs within the policy of its pages', async () => {
    const content = tree('decap');
    content.build();
    const { origins, close } = await host(path.join(content.root, 'out'), ['almaty']);
    try {
      const page = await editorPage(browser, origins.get('almaty'));
      await page.goto(`${origins.get('almaty')}/admin/`);
      await page.getByRole('button', { name: /GitHub/ }).waitFor();
      assert.deepEqual(page.faults, []);
    } finally {
      close();
      content.end();
    }
  });

  test('Sveltia lists, changes and writes items that the build takes, within the policy of its pages', async () => {
    const content = tree('sveltia');
    content.build();
    const { origins, close } = await host(path.join(content.root, 'out'), ['almaty']);
    try {
      const origin = origins.get('almaty');
      const page = await editorPage(browser, origin);
      await lendFolder(page, origin, content.root, ['content/courts', 'content/people']);
      const field = (name) => page.getByRole('textbox', { name }).first();
      const save = async () => {
        await page.getByRole('button', { name: 'Сохранить' }).click();
        await page.waitForURL(/#\/collections\/news$/);
      };
      await page.goto(`${origin}/admin/`);
      await page.getByRole('button', { name: /Local|локальн/i }).click();
      await page.getByText('Новости').first().waitFor();
      await page.goto(`${origin}/admin/#/collections/news/entries/algashqy-zhangalyq/index`);
      await field(/Заголовок/).fill('Өзгертілген тақырып');
      await page.frameLocator('iframe').getByRole('heading', { name: 'Өзгертілген тақырып' }).waitFor();
      await save();
      await page.goto(`${origin}/admin/#/collections/news/new`);
      await field(/Заголовок/).fill('Жаңа құжат: №5 шешім');
      await field(/Адрес страницы/).fill('zhana-qujat');
      await field(/Краткое содержание/).fill('Қысқаша: бір сөйлем.');
      await page.getByRole('textbox', { name: /Текст/ }).first().click();
      await page.keyboard.type('Бірінші абзац.');
      await page.getByText('Русский', { exact: true }).first().click();
      await page.waitForFunction(() => [...document.querySelectorAll('input')].some((input) => input.value === ''));
      await field(/Заголовок/).fill('Новый документ: решение №5');
      await field(/Краткое содержание/).fill('Кратко: одно предложение.');
      await save();
      assert.deepEqual(page.faults, []);
      await takeBack(page, content.root, `content/${NEWS}`);
      isPublished(content, 'zhana-qujat');
    } finally {
      close();
      content.end();
    }
  });
});
