// What a page is without something: without scripts, without pictures, without movement.

import { listeningPage } from './chromium.mjs';
import { sideways } from './layout.mjs';
import { sample } from './pages.mjs';
import { PAGES, survey } from './survey.mjs';

const viewport = { width: 390, height: 844 };
const pages = sample(PAGES);

let scripted;
survey('without scripts', {
  pages,
  options: { viewport, javaScriptEnabled: false },
  prepare: async (page, browser) => { scripted = await listeningPage(browser, { viewport }); },
}, {
  'the text and the links are the same': async (page) => {
    await scripted.open(page.url());
    const [without, withScripts] = [await page.evaluate(content), await scripted.evaluate(content)];
    const differing = withScripts.filter((line, index) => line !== without[index]);
    return differing.length > 0 || without.length !== withScripts.length
      ? [`needs a script: ${differing[0] ?? without.at(-1)}`] : [];
  },
});

survey('without pictures', {
  pages,
  options: { viewport },
  prepare: (page) => page.route('**/*', (route) => (route.request().resourceType() === 'image' ? route.abort() : route.continue())),
  tolerates: (complaint) => /^fails to load|net::ERR_FAILED/.test(complaint),
}, {
  'what they show is told in words, in the room that they had': (page) => page.evaluate(() => [...document.images]
    .filter((image) => image.checkVisibility())
    .flatMap((image) => {
      const { width, height } = image.getBoundingClientRect();
      const name = `img in .${image.closest('[class]')?.className}`;
      const [wide, high] = [image.getAttribute('width'), image.getAttribute('height')].map(Number);
      if (!image.hasAttribute('alt')) return [`has no alt: ${name}`];
      if (image.alt && (width < 48 || height < 16)) return [`leaves no room for its words, ${width} x ${height} px: ${name}`];
      if (!wide || !high) return [`says nothing of its size: ${name}`];
      return [];
    })),
  'nothing scrolls sideways': sideways,
});

survey('without movement', { pages, options: { viewport, reducedMotion: 'reduce' } }, {
  'nothing moves': (page) => page.evaluate(() => {
    const LONGEST = 0.01;
    const seconds = (list) => Math.max(...list.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
    const name = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    return [...document.querySelectorAll('*')].flatMap((element) => ['', '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      return [
        style.animationName !== 'none' && seconds(style.animationDuration) > LONGEST && `is animated: ${name(element)}${part}`,
        seconds(style.transitionDuration) > LONGEST && `changes slowly: ${name(element)}${part}`,
        part === '' && style.scrollBehavior === 'smooth' && `scrolls smoothly: ${name(element)}`,
        part === '' && element.matches('[autoplay], marquee') && `plays by itself: ${name(element)}`,
      ].filter(Boolean);
    }));
  }),
});

/** The visible text of a page line by line, and where its links lead. */
function content() {
  return [...document.body.innerText.split('\n'), ...[...document.links].map((link) => link.getAttribute('href'))];
}
