// While a page loads: what is already there is not pushed aside by what comes later, however late it comes.

import { sample } from './pages.mjs';
import { PAGES, survey } from './survey.mjs';

/** How late, in milliseconds: long after the first look at the page. */
const LATE = 250;

/**
 * What the letters of the site may push when they take the place of the system's. These are set to the same measures,
 * so a line may break elsewhere and no more; twice as much is commonly called good. Needs a system with Arial, or with
 * Liberation Sans, which has its measures.
 */
const REWRAPPED = 0.05;

const pages = sample(PAGES).filter((page) => page.lang === 'kk');
const screens = { 'on a phone': { width: 390, height: 844 }, 'on a desktop': { width: 1280, height: 800 } };

for (const [screen, viewport] of Object.entries(screens)) {
  survey(`while pictures load ${screen}`, {
    pages,
    options: { viewport },
    prepare: (page) => prepare(page, { image: late, font: (route) => route.abort() }),
    tolerates: (complaint) => /\.woff2/.test(complaint),
  }, {
    'they push nothing aside': async (page) => (await shifts(page)).map(({ names }) => `is pushed aside: ${names}`),
  });

  survey(`while letters load ${screen}`, {
    pages,
    options: { viewport },
    prepare: (page) => prepare(page, { font: late }),
  }, {
    'they push hardly anything aside': async (page) => {
      const all = await shifts(page);
      const sum = all.reduce((total, { value }) => total + value, 0);
      return sum > REWRAPPED ? [`a shift of ${sum.toFixed(3)}: ${all.map(({ names }) => names).join(', ')}`] : [];
    },
  });
}

async function prepare(page, answers) {
  await page.addInitScript(() => {
    const element = ({ node }) => (node instanceof Element ? node : node?.parentElement);
    const name = (it) => (it ? `${it.tagName.toLowerCase()}.${it.getAttribute('class') ?? ''}` : 'something');
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries()
      .map(({ value, sources }) => ({ value, names: sources.map(element).map(name).join(', ') }))))
      .observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/*', (route) => (answers[route.request().resourceType()] ?? ((it) => it.continue()))(route));
}

async function late(route) {
  await new Promise((resolve) => setTimeout(resolve, LATE));
  await route.continue();
}

/** Waits for what is late, where it can be seen, as only there a shift counts; returns what was shifted. */
function shifts(page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (const image of [...document.images].filter((image) => image.checkVisibility())) {
      image.scrollIntoView();
      const comes = (resolve) => Object.assign(image, { onload: resolve, onerror: resolve });
      if (!image.complete) await new Promise(comes);
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return window.shifts;
  });
}
