// What the forms of the web editors ask for beside news: other kinds of items, pictures, people, registries, the court's
// own file. What is saved is built without a complaint, and nothing that no form shows is lost.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { start } from './chromium.mjs';
import { editorPage, lendFolder, serveFolder, takeBack } from './cms.mjs';
import { picture, tree, until } from './cms-tree.mjs';
import { host } from './hosting.mjs';

const COURT = 'courts/almaty/court.yaml';
const OUTLETS = 'data/outlets.yaml';
/** A row that a form shows, one that none does, and what no form knows of the first. */
const ROWS = `aina:
  name: {kk: «Айна» порталы, ru: портал «Айна»}
  url: https://aina.example/
rows:
- id: mysal
  name: {kk: «Мысал» газеті, ru: газета «Мысал», en: Mysal}
  url: https://mysal.example/
  partner: {from: 2025-02-01}
- id: ulgi-tv
  name: {kk: «Үлгі» арнасы, ru: телеканал «Үлгі»}
  kind: tv
`;
const SHOT = { name: 'Ғимарат 1.PNG', mimeType: 'image/png', buffer: picture(640, 400) };

/** What the tree is told beyond the other language, which nobody has written here, and the row that no form shows. */
const unexpected = (content) => content.findings().filter((line) => !/\[D(502|174)\]/.test(line));

/** Everything is built and where it should be, and what no form shows is still there. */
function isKept(content) {
  assert.deepEqual(unexpected(content), []);
  content.build();
  const outlets = content.text(OUTLETS);
  assert.match(outlets, /^aina:\n(  .*\n)*  url: https:\/\/aina\.example\/\n/m);
  assert.match(outlets, /\n      en: Mysal\n/);
  assert.match(content.site('kk/in-the-media/partners/index.html'), /https:\/\/mysal\.example\/zhana\//);
  const court = content.text(COURT);
  for (const kept of [/^ {2}en: Example Regional Court$/m, /^seat:$/m, /^press_service: almaty-press$/m]) assert.match(court, kept);
  assert.match(content.site('kk/events/2026/ashyq-esik-kuni/index.html'), /alt="Сот ғимараты"/);
  assert.match(content.site('kk/infographics/2026/bir-toqsan-surette/index.html'), /alt="Екі бағанның биіктігі бірдей"/);
}

describe('the forms of the web editor', () => {
  let browser;
  before(async () => {
    browser = await start();
  });
  after(() => browser?.close());

  test('in Decap', async () => {
    const content = tree('decap', { [OUTLETS]: ROWS });
    content.zharia('cms', 'content', '--local');
    const { origins, close } = await host(path.join(content.root, 'cms'), ['almaty']);
    try {
      const origin = origins.get('almaty').replace('127.0.0.1', 'localhost');
      const page = await editorPage(browser, origin);
      await serveFolder(page, content.root);
      page.on('dialog', (dialog) => dialog.accept());
      const field = (name) => page.locator(`[id^=${name}-field]:visible`).first();
      const expand = (label) => page.getByText(label, { exact: true }).first().locator('xpath=following::button[@data-testid="expand-button"][1]').click();
      const publish = async (file) => {
        await page.getByRole('button', { name: 'Опубликовать' }).first().click();
        await page.getByRole('menuitem', { name: 'Опубликовать' }).first().click();
        await until(typeof file === 'string' ? () => content.has(file) : file);
        // What is new gets an address of its own once it is saved.
        await page.waitForURL(/\/entries\//);
        await page.getByText('Изменения сохранены').waitFor();
      };
      const create = async (collection) => {
        await page.goto(`${origin}/admin/#/collections/${collection}/new`);
        await field('title').waitFor();
        await page.waitForFunction(() => !document.querySelector('[id^=title-field]').value);
      };
      const upload = async () => {
        await page.getByRole('button', { name: 'Выберите изображение' }).first().click();
        await page.locator('input[type=file]').first().setInputFiles(SHOT);
        await page.getByText(/имарат-1\.png/i).first().waitFor();
        await page.getByRole('button', { name: 'Выбрать помеченные' }).click();
        await page.getByRole('button', { name: 'Выбрать помеченные' }).waitFor({ state: 'hidden' });
      };
      const open = async (collection, file) => {
        await page.goto(`${origin}/admin/#/collections/${collection}`);
        await page.locator(`a[href$="/entries/${file}"]`).first().click();
        await page.getByText('Изменения сохранены').waitFor();
      };
      await page.goto(`${origin}/admin/`);
      await page.getByRole('button', { name: 'Войти' }).click();

      await create('events');
      await field('title').fill('Ашық есік күні');
      await field('summary').fill('Сот ғимаратында экскурсия өтеді.');
      await field('event_type').fill('Брифинг');
      await page.keyboard.press('Enter');
      await field('start').fill('2026-12-10T10:00');
      await field('venue').fill('Үлгі қаласы, Мысал көшесі, 1');
      await expand('Главная иллюстрация (необязательный)');
      await upload();
      await field('alt').fill('Сот ғимараты');
      await publish('courts/almaty/events/ashyq-esik-kuni/index.kk.md');

      await create('infographics');
      await field('title').fill('Бір тоқсан суретте');
      await field('summary').fill('Істердің саны мен нәтижесі.');
      await upload();
      await field('alt').fill('Екі бағанның биіктігі бірдей');
      await field('source').fill('Алматы қалалық соты');
      await field('description').fill('Екі тоқсанда да он екі іс қаралды.');
      await publish('courts/almaty/infographics/bir-toqsan-surette/index.kk.md');

      await open('registries', 'outlet');
      await page.getByText('газета «Мысал»').first().locator('xpath=preceding::button[contains(@class,"TopBarButton")][2]').click();
      await field('url').fill('https://mysal.example/zhana/');
      await publish(() => content.text(OUTLETS).includes('/zhana/'));
      await open('registries', 'outlet');
      await page.getByRole('button', { name: 'Добавить издание' }).click();
      await field('id').fill('keme');
      await field('kk').fill('«Кеме» газеті');
      await field('ru').fill('газета «Кеме»');
      await publish(() => content.text(OUTLETS).includes('keme'));

      await open('court', 'contacts');
      await field('email').fill('baspasoz@almaty.sot.example');
      await publish(() => content.text(COURT).includes('baspasoz@'));
      assert.deepEqual([page.faults, page.complaints, page.strangers], [[], [], []]);
      isKept(content);
    } finally {
      close();
      content.end();
    }
  });
});
