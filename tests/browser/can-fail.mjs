// Proves that the tests can fail: each is run on a few pages that were broken on purpose in one way, and must find it.
// To be run by hand after a change of the tests, as it takes some minutes:
//
//   tests/browser/run DIST can-fail

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allPages } from './pages.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));

const css = (rule) => (site) => {
  const assets = path.join(site, 'assets');
  for (const name of readdirSync(assets).filter((name) => name.endsWith('.css'))) appendFileSync(path.join(assets, name), rule);
};
const html = (from, to) => (site) => edit(site, (text) => text.replace(from, to));
const added = (markup) => html('</main>', `${markup}</main>`);
const header = (from, to) => (site) => {
  const file = path.join(site, '_headers');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};
const script = (code) => (site) => {
  writeFileSync(path.join(site, 'assets/broken.js'), code);
  edit(site, (text) => text.replace('</head>', '<script src="/assets/broken.js" defer></script></head>'));
};
const redirect = (line) => (site) => appendFileSync(path.join(site, '_redirects'), line);

/** The file of a test, its name, and what must make it fail. */
const BREAKAGES = [
  ['phone', 'axe finds nothing', html(/<img([^>]*) alt="[^"]*"/g, '<img$1')],
  ['phone', 'axe finds nothing', css('main p { color: #aaa !important; }')],
  ['phone', 'axe finds nothing', css('footer :is(ul, li, a) { display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important; font-size: 6px !important; line-height: 7px !important; }')],
  ['phone', 'nothing scrolls sideways', css('h1 { min-width: 25rem; }')],
  ['phone', 'nothing scrolls sideways', css('h1 { min-width: 25rem; } html, body { overflow-x: clip; }')],
  ['phone', 'no text is cut off', css('h1 { height: 10px; overflow: hidden; }')],
  ['phone', 'the browser has nothing to complain of', added('<img src="https://other.example/x.png" alt="">')],
  ['phone', 'the browser has nothing to complain of', added('<p style="color: red">x</p>')],
  ['phone', 'the browser has nothing to complain of', added('<img src="/assets/nothing.png" width="1" height="1" alt="">')],
  ['phone', 'the browser has nothing to complain of', script('throw new Error("broken");')],
  ['colours', 'the page is dark', css('@media (prefers-color-scheme: dark) { body { background: #fff !important; } }')],
  ['colours', 'letters stand out', css('@media (prefers-color-scheme: dark) { main p { color: #555 !important; } }')],
  ['colours', 'letters stand out', css('@media (forced-colors: active) { main p { forced-color-adjust: none; color: #ccc; background: #fff; } }')],
  ['colours', 'every stop shows the focus', css('@media (prefers-color-scheme: dark) { :focus-visible { outline: 0 !important; } }')],
  ['colours', 'every stop shows the focus', css('@media (forced-colors: active) { :focus-visible { outline: 0 !important; } }')],
  ['colours', 'buttons and fields have a border', css('.button { border: 0 !important; }')],
  ['colours', 'what is current looks so', css('nav :is(a, [aria-current]) { border: 0 !important; font-weight: 400 !important; text-decoration: none !important; }')],
  ['keyboard', 'every stop is reached and shows the focus', css(':focus-visible { outline: 0 !important; }')],
  ['keyboard', 'every stop is reached and shows the focus', css(':focus-visible { outline-color: #eee !important; }')],
  ['keyboard', 'every stop is reached and shows the focus', css('.brand { position: absolute; left: -999rem; }')],
  ['keyboard', 'every stop is reached and shows the focus', css('.top::after { content: ""; position: fixed; inset: 0; background: #fff; z-index: 9; }')],
  ['keyboard', 'every stop is reached and shows the focus', script('document.querySelector(".brand").addEventListener("keydown", (event) => event.preventDefault());')],
  ['keyboard', 'the first stop skips the frame', html('href="#_main"', 'href="#nothing"')],
  ['keyboard', 'the first stop skips the frame', css('.skip { top: -10rem !important; }')],
  ['keyboard', 'the first stop skips the frame', html('id="_main"', 'id="_main" inert')],
  ['keyboard', 'what can be opened opens', script('for (const summary of document.querySelectorAll("summary")) summary.addEventListener("click", (event) => event.preventDefault());')],
  ['keyboard', 'the switch leads there', html(/href="\/[a-z]+\/[^"]*" hreflang="([a-z]+)"/g, 'href="/404.html" hreflang="$1"')],
  ['text', 'all text grows', css('h1 { font-size: 30px !important; }')],
  ['text', 'nothing scrolls sideways', css('h1 { white-space: nowrap; } h1::after { content: "————————————————————————————————————————————————————————————"; }')],
  ['text', 'no text is cut off', css('h1 { max-height: 30px; overflow: hidden; }')],
  ['text', 'nothing is cut off or out of reach when text is spaced out', css('h1 { line-height: 1; height: 1em; white-space: nowrap; overflow: clip; }')],
  ['print', 'ways to go on are left out', css('.breadcrumbs, .menu, .switch, .skip { display: block !important; }')],
  ['print', 'the court, the address and the date are there', css('.print-only { display: none !important; }')],
  ['print', 'the court, the address and the date are there', css('@media print { time { display: none !important; } }')],
  ['print', 'letters are dark on white', css('@media print { h1 { color: #bbb !important; } }')],
  ['print', 'letters are dark on white', css('@media print and (prefers-color-scheme: dark) { body { background: #111 !important; } }')],
  ['print', 'nothing stands beyond the edge', css('main { min-width: 60rem; }')],
  ['print', 'sheets are A4', css('@page { size: A5; }')],
  ['without', 'the text and the links are the same', script('document.querySelector("main").append("told by a script");')],
  ['without', 'what they show is told in words, in the room that they had', html(/ (width|height)="\d+"/g, '')],
  ['without', 'what they show is told in words, in the room that they had', css('img { width: 0 !important; height: 0 !important; }')],
  ['without', 'nothing moves', css('a { transition: color .3s; }')],
  ['without', 'nothing moves', css('html { scroll-behavior: smooth; }')],
  ['loading', 'they push hardly anything aside', css('@font-face { font-family: "Golos-A"; src: local("Liberation Mono"), local("DejaVu Sans Mono"); }')],
  ['loading', 'they push nothing aside', (site) => {
    html(/(<img[^>]*) width="\d+" height="\d+"/g, '$1')(site);
    css('img { aspect-ratio: auto !important; height: auto !important; max-height: none !important; }')(site);
  }],
  ['hosting', 'an unknown address at any depth gets a page that looks right and leads home', html('rel="stylesheet" href="/', 'rel="stylesheet" href="')],
  ['hosting', 'an address that has moved leads to a page', redirect('/old/ /nothing/ 301\n')],
  ['hosting', 'no page may be given a script, a frame or a form of another host', header("style-src 'self'", "style-src 'self'; script-src https://other.example")],
];

const scratch = mkdtempSync(path.join(tmpdir(), 'can-fail-'));
try {
  const sound = path.join(scratch, 'sound');
  copyFew(process.env.ZHARIA_DIST, sound);
  const before = new Map([...new Set(BREAKAGES.map(([file]) => file))].map((file) => [file, failures(file, sound)]));
  let blind = 0;
  for (const [file, name, breakIt] of BREAKAGES) {
    const broken = path.join(scratch, 'broken');
    cpSync(sound, broken, { recursive: true });
    for (const site of readdirSync(broken)) breakIt(path.join(broken, site));
    const told = failures(file, broken).find((failure) => failure.name === name && !before.get(file).some((known) => known.told === failure.told))?.told;
    if (!told) blind += 1;
    console.log(`${told ? 'finds it' : 'IS BLIND'}  ${file}: ${name}\n          ${(told ?? '').split('\n')[0].slice(0, 150)}`);
    rmSync(broken, { recursive: true });
  }
  console.log(`${BREAKAGES.length - blind} of ${BREAKAGES.length} breakages are found`);
  process.exitCode = blind > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true });
}

/** Copies of the largest site, and of the one over all, what the tests need to tell something. */
function copyFew(dist, to) {
  const pages = allPages(dist);
  const largest = [...new Set(pages.map((page) => page.site))].filter((site) => site !== 'national')
    .reduce((best, site) => (count(pages, site) > count(pages, best) ? site : best));
  const kept = pages.filter(({ site, kind }) => site === 'national' ? kind === 'national: home'
    : site === largest && /^(home|not found|language choice)$/.test(kind));
  for (const kind of ['news', 'events/item']) {
    for (const lang of ['kk', 'ru']) kept.push(pages.find((page) => page.site === largest && page.kind === kind && page.lang === lang));
  }
  for (const file of kept.map((page) => page.file).concat(['national', largest].map((site) => path.join(dist, site, '_headers')))) {
    const copy = path.join(to, path.relative(dist, file));
    mkdirSync(path.dirname(copy), { recursive: true });
    cpSync(file, copy);
  }
  for (const site of ['national', largest]) {
    cpSync(path.join(dist, site, 'assets'), path.join(to, site, 'assets'), { recursive: true });
    cpSync(path.join(dist, site, '404.html'), path.join(to, site, '404.html'));
  }
}

/** The tests of a file that fail on these pages, and what they tell. */
function failures(file, dist) {
  const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', `${file}.test.mjs`], {
    cwd: HERE, encoding: 'utf8', env: { ...process.env, ZHARIA_DIST: dist },
  });
  return [...stdout.matchAll(/not ok \d+ - (.*)\n([\s\S]*?\n *\.\.\.\n)/g)].map(([, name, details]) => ({
    name,
    told: (/error: \|?-?\s*([\s\S]*?)\n *code:/.exec(details)?.[1] ?? details).replace(/\d+\.\d+ms|127\.0\.0\.1:\d+/g, ''),
  }));
}

function edit(site, change) {
  for (const name of readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html'))) {
    const file = path.join(site, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}

function count(pages, site) {
  return pages.filter((page) => page.site === site).length;
}
