// The web editors against a folder of this machine: what is there is listed and changed, what is new is written, and
// the build takes all of it. Nothing is asked of the network.

import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { start } from './chromium.mjs';
import { editorPage, lendFolder, serveFolder, takeBack } from './cms.mjs';
import { tree, until } from './cms-tree.mjs';
import { host } from './hosting.mjs';

const NEWS = 'courts/almaty/news';
const FIRST = `${NEWS}/algashqy-zhangalyq/index.kk.md`;
const TABLE = ':::кесте тақырып="Істер саны"\n| Жыл | Саны |\n| --- | --- |\n| 2026 | 12 |\n:::';

/** A tree whose first item has a block in its text. */
function withBlock(editor) {
  const content = tree(editor);
  appendFileSync(path.join(content.root, 'content', FIRST), `\n${TABLE}\n`);
  return content;
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
    const content = withBlock('decap');
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
    const content = withBlock('sveltia');
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
