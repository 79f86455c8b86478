// Checks of where things stand: nothing beyond the edge, nothing cut off, text as large as the reader wants it.

/** Nothing can be scrolled sideways to, or is lost there, but in regions that scroll by themselves. */
export const sideways = (page) => page.evaluate(() => {
  const width = document.documentElement.clientWidth;
  const own = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (/auto|scroll/.test(style.overflowX) || style.clipPath !== 'none') return true;
    }
    return false;
  };
  const findings = [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .filter((element) => element.getBoundingClientRect().right > width + 1 && !own(element))
    .map((element) => `stands out to the right: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  const scrolled = document.scrollingElement.scrollWidth;
  return scrolled > width ? [`scrolls sideways, ${scrolled} of ${width} px`, ...findings] : findings;
});

/** No text is cut off by the box it stands in. */
export const cutOff = (page) => page.evaluate(() => [...document.body.querySelectorAll('*')]
  .filter((element) => {
    const style = getComputedStyle(element);
    const isHiding = /hidden|clip/.test(style.overflowX + style.overflowY) || /none/.test(style.textOverflow);
    const isForScreenReaders = style.clipPath !== 'none' || element.clientWidth <= 1;
    return isHiding && !isForScreenReaders && element.checkVisibility() && element.innerText?.trim();
  })
  .filter((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
  .map((element) => `cuts its text: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`));

/** Sets the size of text in the browser's own settings; 16 is usual. */
export async function setTextSize(page, size) {
  page.settings ??= await page.context().newCDPSession(page);
  await page.settings.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: Math.round(size * 0.8125) } });
}

/**
 * Text is larger when the reader's text is: none is measured in pixels. Headings may grow by less than all else, as
 * fewer letters fit on a line. Leaves the text at `size`.
 */
export const growing = (size) => async (page) => {
  const large = await page.evaluate(textSizes);
  await setTextSize(page, size / 2);
  const usual = await page.evaluate(textSizes);
  await setTextSize(page, size);
  return usual.filter(({ pixels }, index) => large[index].pixels < pixels * 1.5)
    .map(({ name, pixels }) => `stays small, ${pixels} px: ${name}`);
};

/** Puts the spacing of text to what WCAG 1.4.12 wants pages to stand. */
export const spaceOut = (page) => page.evaluate(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
});

function textSizes() {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .map((element) => ({
      name: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
      pixels: parseFloat(getComputedStyle(element).fontSize),
    }));
}
