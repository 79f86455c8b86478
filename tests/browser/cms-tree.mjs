// A content tree on this machine with a web editor, and the ways to build what was saved in it.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const BINARY = process.env.ZHARIA_BIN ?? path.join(PROJECT, 'target/release/zharia');

/** A new content tree with an editor, and the ways to build it; `files` are laid over it. */
export function tree(editor, files = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'zharia-cms-'));
  const zharia = (...args) => execFileSync(BINARY, [...args, '--lang', 'ru'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  zharia('init', 'content', '--court', 'almaty');
  appendFileSync(path.join(root, 'content/zharia.yaml'),
    `\ncms: {editor: ${editor}, backend: github, repository: sot/saittar, content: content, language: ru}\n`);
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(root, 'content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const build = () => zharia('build', 'content', '--court', 'almaty', '--out', 'out');
  /** What the program tells of the tree: its findings, one a line. */
  const findings = () => {
    const { stdout, stderr } = spawnSync(BINARY, ['check', 'content', '--format', 'short', '--lang', 'ru'], { cwd: root, encoding: 'utf8' });
    return `${stdout}\n${stderr}`.split('\n').filter((line) => /\[D\d{3}\]/.test(line));
  };
  const site = (name) => readFileSync(path.join(root, 'out/almaty', name), 'utf8');
  const page = (slug) => {
    const news = path.join(root, 'out/almaty/kk/news');
    const year = readdirSync(news).find((name) => existsSync(path.join(news, name, slug)));
    assert.ok(year, `there is no page of ${slug}`);
    return readFileSync(path.join(news, year, slug, 'index.html'), 'utf8');
  };
  const has = (name) => existsSync(path.join(root, 'content', name));
  const text = (name) => readFileSync(path.join(root, 'content', name), 'utf8');
  return { root, zharia, build, findings, site, page, has, text, end: () => rmSync(root, { recursive: true }) };
}

/** Waits until something holds. */
export async function until(holds) {
  const end = Date.now() + 20_000;
  while (!holds()) {
    assert.ok(Date.now() < end, 'what was saved does not arrive');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A picture of stripes: nothing of it is anybody's. */
export function picture(width, height) {
  const chunk = (type, data) => {
    const bytes = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(bytes), 4);
    return Buffer.concat([ends.subarray(0, 4), bytes, ends.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x <= width; x += 1) rows[y * (width + 1) + x] = x ? (x * 7 + y) % 251 : 0;
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
