// Text at 200 % of its usual size, and spaced out as WCAG 1.4.12 has it, on a desktop.

import { cutOff, growing, setTextSize, sideways, spaceOut } from './layout.mjs';
import { survey } from './survey.mjs';

const TWICE = 32;

survey('with text at 200 %', { options: { viewport: { width: 1280, height: 800 } }, prepare: (page) => setTextSize(page, TWICE) }, {
  'all text grows': growing(TWICE),
  'nothing scrolls sideways': sideways,
  'no text is cut off': cutOff,
  'nothing is cut off or out of reach when text is spaced out': async (page) => {
    await spaceOut(page);
    return [...(await sideways(page)), ...(await cutOff(page))];
  },
});
