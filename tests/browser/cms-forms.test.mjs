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
  assert.match(content.text('courts/almaty/declarations/sudyanyn-deklaratsiyasy/index.kk.md'), /^judge: almaty-coordinator$/m);
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
        if (typeof file === 'string') {
          await until(() => content.has(file));
          // What is new gets an address of its own once it is saved.
          await page.waitForURL(/\/entries\//);
        } else {
          await until(file);
          await page.getByText('Изменения сохранены').waitFor();
        }
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

      await create('declarations');
      await field('title').fill('Судьяның декларациясы');
      await field('summary').fill('Есепті жылдың мәліметі.');
      await field('judge').fill('Ульгибаева');
      await page.getByText('Сауле Ульгибаева', { exact: false }).first().waitFor();
      await page.keyboard.press('Enter');
      await field('year').fill('2025');
      await field('form').fill('Доходы');
      await page.keyboard.press('Enter');
      await publish('courts/almaty/declarations/sudyanyn-deklaratsiyasy/index.kk.md');

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

  test('in Sveltia', async () => {
    const content = tree('sveltia', { [OUTLETS]: ROWS });
    content.build();
    const { origins, close } = await host(path.join(content.root, 'out'), ['almaty']);
    try {
      const origin = origins.get('almaty');
      const page = await editorPage(browser, origin);
      await lendFolder(page, origin, content.root, ['content/courts', 'content/people', 'content/data']);
      const field = (name) => page.locator(`section[data-key-path="${name}"]`).locator('input:not([type=file]), textarea').first();
      const section = (name) => page.locator(`section[data-key-path="${name}"]`).first();
      const save = async (collection) => {
        await page.getByRole('button', { name: 'Сохранить' }).click();
        await page.waitForURL(new RegExp(`#/collections/${collection}$`));
      };
      const create = async (collection, texts) => {
        await page.goto(`${origin}/admin/#/collections/${collection}`);
        await page.goto(`${origin}/admin/#/collections/${collection}/new`);
        for (const [name, text] of texts) await field(name).fill(text);
      };
      const translate = async (texts) => {
        await page.getByText('Русский', { exact: true }).first().click();
        await page.waitForFunction(() => [...document.querySelectorAll('input')].some((input) => input.value === ''));
        for (const [name, text] of texts) await field(name).fill(text);
      };
      const upload = (shot) => page.locator('input[type=file]').first().setInputFiles(shot);
      // What is below the window is not there until somebody scrolls to it.
      await page.setViewportSize({ width: 1500, height: 3200 });
      await page.goto(`${origin}/admin/`);
      await page.getByRole('button', { name: /Local|локальн/i }).click();
      await page.getByText('Новости').first().waitFor();

      await create('events', [['title', 'Ашық есік күні'], ['slug', 'ashyq-esik-kuni'],
        ['summary', 'Сот ғимаратында экскурсия өтеді.'], ['venue', 'Үлгі қаласы, Мысал көшесі, 1']]);
      await section('event_type').getByRole('combobox').click();
      await page.getByRole('option', { name: 'Брифинг' }).click();
      await field('start').fill('2026-12-10T10:00');
      await section('image').getByRole('checkbox').first().click();
      await upload(SHOT);
      await field('image.alt').fill('Сот ғимараты');
      await translate([['title', 'День открытых дверей'], ['summary', 'В здании суда пройдёт экскурсия.'],
        ['venue', 'город Образцовый, улица Примерная, 1']]);
      await save('events');

      await create('infographics', [['title', 'Бір тоқсан суретте'], ['slug', 'bir-toqsan-surette'],
        ['summary', 'Істердің саны мен нәтижесі.'], ['source', 'Алматы қалалық соты'], ['description', 'Екі тоқсанда да он екі іс қаралды.']]);
      await upload(SHOT);
      await field('graphic.alt').fill('Екі бағанның биіктігі бірдей');
      await translate([['title', 'Квартал в картинках'], ['summary', 'Число дел и их итоги.'], ['source', 'Алматинский городской суд'],
        ['description', 'В обоих кварталах рассмотрено двенадцать дел.']]);
      await upload({ ...SHOT, name: 'Диаграмма.png', buffer: picture(600, 400) });
      await field('graphic.alt').fill('Два столбца одной высоты');
      await save('infographics');

      await create('people', [['slug', 'almaty-sudya'], ['name.kk', 'Ғалым Ғибратұлы'], ['name.ru', 'Галым Гибратулы'],
        ['office.kk', 'Судья'], ['office.ru', 'Судья']]);
      await section('photo').getByRole('checkbox').first().click();
      await upload(SHOT);
      await field('photo.alt.kk').fill('Судья жұмыс бөлмесінде');
      await field('photo.alt.ru').fill('Судья в рабочем кабинете');
      await save('people');

      await create('declarations', [['title', 'Судьяның декларациясы'], ['slug', 'sudyanyn-deklaratsiyasy'],
        ['summary', 'Есепті жылдың мәліметі.'], ['year', '2025']]);
      await section('judge').getByText(/Сауле Ульгибаева/).click();
      await section('form').getByText(/Доходы/).click();
      await translate([['title', 'Декларация судьи'], ['summary', 'Сведения за отчётный год.']]);
      await save('declarations');

      const open = async (collection, file) => {
        await page.goto(`${origin}/admin/#/collections/${collection}`);
        await page.getByText(file).first().click();
      };
      await open('registries', 'Средства массовой информации');
      await page.getByRole('button', { name: 'Развернуть все' }).click();
      await field('rows.0.url').fill('https://mysal.example/zhana/');
      await page.getByRole('button', { name: /Добавить .*издание/ }).click();
      await field('rows.2.id').fill('keme');
      await field('rows.2.name.kk').fill('«Кеме» газеті');
      await field('rows.2.name.ru').fill('газета «Кеме»');
      await save('registries');

      await open('court', 'Контакты и страницы');
      await field('email').fill('baspasoz@almaty.sot.example');
      await save('court');
      assert.deepEqual([page.faults, page.complaints], [[], []]);
      await takeBack(page, content.root, 'content');
      assert.match(content.text('people/almaty-sudya.yaml'), /^photo:\n {2}src: Ғимарат 1\.PNG$/m);
      assert.ok(content.has(`people/${SHOT.name}`), 'the portrait stands beside its file');
      isKept(content);
    } finally {
      close();
      content.end();
    }
  });
});
