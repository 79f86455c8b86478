// The keyboard alone, on a desktop.

import { stops, skipLink, switching, unfolding } from './keyboard.mjs';
import { PAGES, survey } from './survey.mjs';
import { components, sample } from './pages.mjs';

const pages = sample(PAGES);
const options = { viewport: { width: 1280, height: 800 } };

survey('with the keyboard', { pages: [...pages, ...components(PAGES)], options }, {
  'every stop is reached and shows the focus': stops,
});
survey('with the keyboard, from the top', { pages, options }, {
  'the first stop skips the frame': skipLink,
  'what can be opened opens': unfolding,
});
survey('with the keyboard, to the other language', { pages: pages.filter((page) => !['not found', 'language choice'].includes(page.kind)), options }, {
  'the switch leads there': switching,
});
