// While a page loads: nothing that is already there is moved by what comes later, however late it comes.

import { survey, PAGES } from './survey.mjs';
import { sample } from './pages.mjs';

const LATE = 250;

for (const [name, viewport] of Object.entries({ 'on a phone': { width: 390, height: 844 }, 'on a desktop': { width: 1280, height: 800 } })) {
  survey(`while it loads ${name}`, {
    pages: sample(PAGES).filter((page) => page.lang === 'kk'),
    options: { viewport },
    prepare: async (page) => {
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => window.shifts.push(...list.getEntries()
          .flatMap((shift) => shift.sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement)))
          .map((element) => `${element?.tagName.toLowerCase()}.${element?.getAttribute('class') ?? ''}`)))
          .observe({ type: 'layout-shift', buffered: true });
      });
      await page.route('**/*', async (route) => {
        if (/image|font/.test(route.request().resourceType())) await new Promise((resolve) => setTimeout(resolve, LATE));
        await route.continue();
      });
    },
  }, {
    'nothing is pushed aside': async (page) => {
      await page.evaluate(async () => {
        scrollTo(0, document.documentElement.scrollHeight);
        await Promise.all([...document.images].map((image) => image.complete || new Promise((resolve) => {
          image.onload = resolve;
          image.onerror = resolve;
        })));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      return (await page.evaluate(() => window.shifts)).map((element) => `is pushed aside: ${element}`);
    },
  });
}
