// The two web editors in a browser without a network: their scripts from the npm packages, and a folder of this machine
// in the place of a repository. It knows how each of them reaches files, and nothing of what the tests write.

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules', '.editors');
const CORS = { 'access-control-allow-origin': '*' };
const TYPES = { js: 'text/javascript', json: 'application/json', woff2: 'font/woff2' };

/** What an editor says of itself whatever it is told, or of what it is refused here. */
const ITS_OWN = /ERR_BLOCKED_BY_CLIENT|svelte\.dev\/e\/|allow-scripts and allow-same-origin/;

/** Opens a page that finds everything it asks the CDN for in the packages; `strangers` are other hosts it asks. */
export async function editorPage(browser, origin) {
  const context = await browser.newContext({ locale: 'ru-RU', timezoneId: 'Asia/Almaty', viewport: { width: 1500, height: 1000 } });
  const page = await context.newPage();
  page.strangers = [];
  page.faults = [];
  page.complaints = [];
  page.on('pageerror', (error) => page.faults.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type()) && !ITS_OWN.test(message.text())) page.complaints.push(message.text());
    if (message.type() === 'error' && /Content Security Policy|integrity/i.test(message.text())) page.faults.push(message.text());
  });
  await context.route((url) => /^https?:$/.test(url.protocol) && url.origin !== origin, (route) => {
    const url = new URL(route.request().url());
    const [, name, file] = /^\/((?:@[^/]+\/)?[^/]+@[^/]+)\/(.*)$/.exec(url.pathname) ?? [];
    const local = url.host === 'unpkg.com' && name ? path.join(PACKAGES, name, file) : '';
    if (local && existsSync(local)) {
      return route.fulfill({ headers: CORS, contentType: TYPES[path.extname(local).slice(1)] ?? 'text/plain', path: local });
    }
    page.strangers.push(url.href);
    return route.abort('blockedbyclient');
  });
  return page;
}

/** Lets Decap read and write a folder as `decap-server` does, the program for work on one machine. */
export async function serveFolder(page, root) {
  const at = (name) => {
    const file = path.resolve(root, name);
    if (!file.startsWith(root + path.sep)) throw new Error(`outside of the folder: ${name}`);
    return file;
  };
  // A file that is not there is empty, and no mistake.
  const entry = (name) => ({ data: existsSync(at(name)) ? readFileSync(at(name), 'utf8') : null, file: { path: name, id: name } });
  const media = (name) => ({ id: name, path: name, name: path.basename(name), encoding: 'base64', content: readFileSync(at(name)).toString('base64') });
  const write = (name, bytes) => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), bytes);
  };
  const actions = {
    info: () => ({ repo: 'local', publish_modes: ['simple'], type: 'local_fs' }),
    entriesByFolder: ({ folder, extension }) => filesBelow(root, folder).filter((name) => name.endsWith(`.${extension}`)).map(entry),
    entriesByFiles: ({ files }) => files.map((file) => entry(file.path)),
    getEntry: ({ path: name }) => entry(name),
    getMedia: ({ mediaFolder }) => filesBelow(root, mediaFolder).filter((name) => !/\.(md|yaml)$/.test(name)).map(media),
    getMediaFile: ({ path: name }) => media(name),
    persistEntry: ({ dataFiles, assets }) => {
      for (const file of dataFiles) write(file.path, file.raw);
      for (const asset of assets) write(asset.path, Buffer.from(asset.content, asset.encoding));
      return { message: 'saved' };
    },
  };
  await page.route('http://localhost:8081/api/v1', async (route) => {
    const { action, params } = route.request().postDataJSON() ?? {};
    if (!action) return route.fulfill({ status: 204, headers: { ...CORS, 'access-control-allow-headers': '*' } });
    if (!actions[action]) return route.fulfill({ status: 422, headers: CORS, json: { error: `no such action: ${action}` } });
    try {
      return await route.fulfill({ headers: CORS, json: actions[action](params) });
    } catch (error) {
      return route.fulfill({ status: 500, headers: CORS, json: { error: error.message } });
    }
  });
}

/** Puts a folder into the browser's own file system, where Sveltia finds it instead of asking for one. */
export async function lendFolder(page, origin, root, folders) {
  await page.context().addInitScript(() => {
    window.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true });
  });
  await page.goto(`${origin}/robots.txt`);
  const files = folders.flatMap((folder) => filesBelow(root, folder)).map((name) => [name, readFileSync(path.join(root, name)).toString('base64')]);
  await page.evaluate(async (files) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true });
    await root.getDirectoryHandle('.git', { create: true });
    for (const [name, base64] of files) {
      const parts = name.split('/');
      const last = parts.pop();
      let folder = root;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const stream = await (await folder.getFileHandle(last, { create: true })).createWritable();
      await stream.write(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)));
      await stream.close();
    }
  }, files);
}

/** Takes the files of a lent folder back. */
export async function takeBack(page, root, folder) {
  const files = await page.evaluate(async (folder) => {
    let at = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository');
    for (const part of folder.split('/')) at = await at.getDirectoryHandle(part);
    const found = [];
    const base64 = async (handle) => {
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    };
    const walk = async (directory, below) => {
      for await (const [name, handle] of directory.entries()) {
        if (handle.kind === 'directory') await walk(handle, `${below}/${name}`);
        else found.push([`${below}/${name}`, await base64(handle)]);
      }
    };
    await walk(at, folder);
    return found;
  }, folder);
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), Buffer.from(content, 'base64'));
  }
}

function filesBelow(root, folder) {
  const at = path.join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}
