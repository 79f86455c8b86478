// axe-core: what can be told by rule about WCAG 2.2, A and AA, and the practices that axe itself counts as good.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All rules. */
export const axe = (page) => run(page, {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'target-size': { enabled: true } },
});

/** The contrast of text alone: all that changes with the colours. */
export const contrast = (page) => run(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });

async function run(page, options) {
  await page.evaluate(SOURCE);
  const violations = await page.evaluate(async (options) => {
    const result = await window.axe.run(document, { ...options, resultTypes: ['violations'], preload: false });
    return result.violations.flatMap((violation) => violation.nodes.map((node) => ({
      rule: violation.id,
      at: node.target.join(' '),
      why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; '),
    })));
  }, options);
  return violations.map(({ rule, at, why }) => `${rule}: ${at}: ${why}`);
}
