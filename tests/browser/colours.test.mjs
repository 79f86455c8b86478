// Dark colours, and the reader's own.

import { contrast } from './axe.mjs';
import { bordered, currentStandsOut, dark } from './colours.mjs';
import { stops } from './keyboard.mjs';
import { components, sample } from './pages.mjs';
import { PAGES, survey } from './survey.mjs';

const viewport = { width: 1280, height: 800 };

const pages = [...sample(PAGES), ...components(PAGES)];

survey('in dark colours', { pages, options: { viewport, colorScheme: 'dark' } }, {
  'the page is dark': dark,
  'letters stand out': contrast,
});
survey('in dark colours, with the keyboard', { pages: frames(), options: { viewport, colorScheme: 'dark' } }, {
  'every stop shows the focus': stops,
});
survey('in forced colours', { pages, options: { viewport, forcedColors: 'active' } }, {
  'letters stand out': contrast,
  'buttons and fields have a border': bordered,
  'what is current looks so': currentStandsOut,
});
survey('in forced colours, with the keyboard', { pages: frames(), options: { viewport, forcedColors: 'active' } }, {
  'every stop shows the focus': stops,
});

/** Pages of each frame, some with most of what can have the focus. */
function frames() {
  return sample(PAGES).filter((page) => /home|^(not found|language choice|events|events\/item|style-guide)$/.test(page.kind));
}
