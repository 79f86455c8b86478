// Every kind of page on a phone of 320 px, in light colours: all rules of axe, and one direction to scroll in.

import { axe } from './axe.mjs';
import { sideways, cutOff } from './layout.mjs';
import { survey } from './survey.mjs';

survey('on a phone', { options: { viewport: { width: 320, height: 640 }, hasTouch: true } }, {
  'axe finds nothing': axe,
  'nothing scrolls sideways': sideways,
  'no text is cut off': cutOff,
});
