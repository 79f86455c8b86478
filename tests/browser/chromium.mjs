// The browser: which one, how it is started, and what is heard while a page loads.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Starts Chromium: the one that the variable CHROMIUM names, else the one that stands where it usually does. */
export async function start() {
  const executablePath = process.env.CHROMIUM || USUAL.find((file) => existsSync(file));
  if (!executablePath) throw new Error(`There is no Chromium at ${USUAL.join(', ')}. The variable CHROMIUM may name one.`);
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    // As root, and without network: no sandbox, and none of the errands that a browser runs for itself.
    args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'],
  });
}

/** A page that writes down whatever it is refused, fails at, or asks of other hosts. */
export async function listeningPage(browser, options) {
  const context = await browser.newContext({ locale: 'kk-KZ', timezoneId: 'Asia/Almaty', ...options });
  await context.addInitScript(() => {
    window.refusals = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      window.refusals.push(`${event.effectiveDirective} refuses ${event.blockedURI}`));
  });
  const page = await context.newPage();
  let heard = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => heard.push(`script: ${error.message}`));
  page.on('crash', () => heard.push('the page crashed'));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== page.ownOrigin) heard.push(`asks another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure();
    // What the page before was still waiting for, its icon mostly, is aborted when the next one is opened.
    if (errorText !== 'net::ERR_ABORTED') heard.push(`fails to load: ${request.url()}: ${errorText}`);
  });

  /** Opens an address, and forgets what was heard before. */
  page.open = async (url) => {
    heard = [];
    page.ownOrigin = new URL(url).origin;
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
  };
  /** What was heard since the page was opened, without addresses of this run. */
  page.complaints = async () => {
    const refusals = options?.javaScriptEnabled === false ? [] : await page.evaluate(() => window.refusals);
    return [...heard, ...refusals].map((text) => text.replaceAll(page.ownOrigin, ''));
  };
  return page;
}
