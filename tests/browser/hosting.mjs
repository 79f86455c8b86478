// A static host for built sites: one port for each, on the loopback only, with the headers, redirects and the page for
// unknown addresses that the site itself brings along. It answers as such hosts do and knows nothing of the tests.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = {
  css: 'text/css', html: 'text/html', ics: 'text/calendar', js: 'text/javascript', json: 'application/json',
  txt: 'text/plain', vcf: 'text/vcard', xml: 'application/xml', xsl: 'application/xslt+xml', opml: 'text/x-opml',
  avif: 'image/avif', gif: 'image/gif', jpg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml', webp: 'image/webp',
  pdf: 'application/pdf', woff2: 'font/woff2', zip: 'application/zip',
};
const TEXT = /^(text|application\/(json|xml|xslt\+xml)|image\/svg)/;

/** Serves each of the named sites below `dist`; `origins` tells where, `close` ends it. */
export async function host(dist, sites) {
  const origins = new Map();
  const servers = await Promise.all(sites.map(async (site) => {
    const server = createServer(answersOf(path.resolve(dist, site)));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origins.set(site, `http://127.0.0.1:${server.address().port}`);
    return server;
  }));
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { origins, close };
}

/** The headers that a site's `_headers` gives to a path: later rules win over earlier ones. */
export function headersFor(rules, address) {
  const fitting = rules.filter((rule) => rule.pattern.test(address));
  return Object.fromEntries(fitting.flatMap((rule) => rule.headers));
}

/** Reads a `_headers` file: a pattern of paths at the margin, its headers indented below it. */
export function headerRules(text) {
  const rules = [];
  for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
    if (/^\S/.test(line)) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    } else {
      const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line);
      rules.at(-1).headers.push([name.toLowerCase(), value.trim()]);
    }
  }
  return rules;
}

/** Reads a `_redirects` file: from, to and status on each line. */
export function redirects(text) {
  const lines = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return new Map(lines.map((line) => line.trim().split(/\s+/)).map(([from, to, status]) => [from, { to, status: Number(status ?? 301) }]));
}

function answersOf(root) {
  const optional = (name) => (existsSync(path.join(root, name)) ? readFileSync(path.join(root, name), 'utf8') : '');
  const rules = headerRules(optional('_headers'));
  const moved = redirects(optional('_redirects'));
  return (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const redirect = moved.get(pathname);
    if (redirect) {
      response.writeHead(redirect.status, { location: redirect.to }).end();
      return;
    }
    const { file, status } = fileFor(root, pathname);
    if (status === 301) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const type = TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream';
    const body = readFileSync(file);
    response.writeHead(status, {
      'content-type': TEXT.test(type) ? `${type}; charset=utf-8` : type,
      'content-length': body.length,
      ...headersFor(rules, pathname),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** The file behind a path, or the page for what is not there. */
function fileFor(root, pathname) {
  const unknown = { file: path.join(root, '404.html'), status: 404 };
  const file = path.join(root, decodeURIComponent(pathname));
  if (!file.startsWith(root) || !existsSync(file) || path.basename(file).startsWith('_')) return unknown;
  if (!statSync(file).isDirectory()) return { file, status: 200 };
  if (!pathname.endsWith('/')) return { file, status: 301 };
  const index = path.join(file, 'index.html');
  return existsSync(index) ? { file: index, status: 200 } : unknown;
}
