// Checks with the keyboard alone: every stop is reached, in order, and shows that it has the focus.

/** One Tab after the other through the whole page. */
export async function stops(page) {
  const expected = await page.evaluate(prepare);
  const findings = [];
  const reached = new Set();
  for (let presses = 0; presses < expected.length + 20; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(judge);
    if (!stop || reached.has(stop.number)) break;
    reached.add(stop.number);
    findings.push(...stop.findings);
  }
  const missed = expected.filter(({ number }) => !reached.has(number));
  return [...findings, ...missed.map(({ name }) => `is not reached: ${name}`)];
}

/** The first stop is a link past the frame: it shows itself, and the next stop after it lies beyond it. */
export async function skipLink(page) {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const link = document.activeElement;
    const box = link.getBoundingClientRect();
    if (!link.matches('a[href^="#"]')) return 'the first stop is no link to a place of the page';
    if (!document.getElementById(link.hash.slice(1))) return `the first stop leads nowhere: ${link.hash}`;
    const isInSight = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth && box.height >= 24;
    return isInSight ? undefined : 'the first stop is out of sight';
  });
  if (first) return [first];
  await page.keyboard.press('Enter');
  const target = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main.contains(document.activeElement) ? undefined : `the skip link leads to ${document.activeElement.tagName}, not into main`;
  });
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() => {
    const main = document.querySelector('main');
    const { activeElement } = document;
    const isBeyond = activeElement === document.body || main.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isBeyond ? undefined : `after the skip link comes ${activeElement.outerHTML.slice(0, 60)}, which lies before main`;
  });
  return [target, next].filter(Boolean);
}

/** What can be opened opens with Enter, closes with the space bar, and lets the next Tab in. */
export async function unfolding(page) {
  const findings = [];
  for (const summary of await page.locator('summary:visible').all()) {
    const name = `summary “${(await summary.innerText()).slice(0, 40)}”`;
    const isOpen = () => summary.evaluate((element) => element.parentElement.open);
    const atFirst = await isOpen();
    await summary.focus();
    await page.keyboard.press('Enter');
    if ((await isOpen()) === atFirst) findings.push(`Enter does nothing: ${name}`);
    await page.keyboard.press('Space');
    if ((await isOpen()) !== atFirst) findings.push(`the space bar does nothing: ${name}`);
    if (!atFirst) await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInside = await summary.evaluate((element) => {
      const inner = element.parentElement.querySelector('a[href], button, input, select');
      return !inner || inner === document.activeElement;
    });
    if (!isInside) findings.push(`Tab goes past what is open: ${name}`);
  }
  return findings;
}

/** The other languages are among the stops before the text, and Enter goes there. */
export async function switching(page) {
  const links = page.locator('header a[hreflang]:visible');
  if ((await links.count()) === 0) return ['no link to another language'];
  const lang = await links.first().getAttribute('hreflang');
  await links.first().focus();
  await Promise.all([page.waitForURL((url) => url.pathname.startsWith(`/${lang}/`), { timeout: 10_000 }), page.keyboard.press('Enter')]);
  const found = await page.evaluate(() => document.documentElement.lang);
  return found === lang ? [] : [`the link to ${lang} leads to a page in ${found}`];
}

/** Numbers every stop, and keeps how each looks without the focus. Returns those that must be reached. */
function prepare() {
  document.activeElement.blur();
  const look = (element) => {
    const style = getComputedStyle(element);
    return ['border', 'boxShadow', 'backgroundColor', 'textDecoration'].map((name) => style[name]).join();
  };
  window.stops = { numbers: new Map(), looks: new Map(), look };
  const candidates = 'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]';
  for (const element of document.querySelectorAll('*')) {
    window.stops.numbers.set(element, window.stops.numbers.size);
    if (element.matches(candidates)) window.stops.looks.set(element, look(element));
  }
  return [...window.stops.looks.keys()]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && !element.closest('[inert]'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => element.type !== 'radio' || element.checked)
    .map((element) => ({ number: window.stops.numbers.get(element), name: element.outerHTML.slice(0, 80) }));
}

/** What has the focus now, and what is wrong with how it shows; nothing when the page has been left. */
function judge() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const findings = [];
  const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} in ${element.parentElement.tagName.toLowerCase()}.${element.parentElement.getAttribute('class') ?? ''}`;
  const style = getComputedStyle(element);

  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => channels(colour).slice(0, 3)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (at) => {
    for (let around = at; around; around = around.parentElement) {
      const colour = getComputedStyle(around).backgroundColor;
      if (channels(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  if (hasOutline && style.outlineStyle !== 'auto') {
    const [darker, lighter] = [light(style.outlineColor), light(behind(element.parentElement))].sort((a, b) => a - b);
    const ratio = (lighter + 0.05) / (darker + 0.05);
    if (ratio < 3) findings.push(`the ring of the focus is faint, ${ratio.toFixed(1)} to 1: ${name}`);
  } else if (!hasOutline && window.stops.look(element) === window.stops.looks.get(element)) {
    findings.push(`does not show the focus: ${name}`);
  }

  const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const isInSight = boxes.some((box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
  const top = (box) => document.elementFromPoint(
    Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1));
  if (!isInSight) findings.push(`has the focus out of sight: ${name}`);
  else if (!boxes.some((box) => element.contains(top(box)) || top(box)?.contains(element))) findings.push(`has the focus but is covered: ${name}`);
  return { number: window.stops.numbers.get(element), findings };
}
