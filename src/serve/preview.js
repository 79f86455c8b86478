// The preview's script: loads the page again when it comes out differently, and shows what was found.
// Pages of a build never have it. It only makes elements and text: no markup is ever read.
(() => {
  'use strict';
  let seen = document.currentScript.dataset.seen;
  let sites = {};
  let source, shadow, last, lostTimer;
  let isWanted = false;
  const CLOSED = 'zharia-closed';

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };

  const listen = () => {
    const query = new URLSearchParams({ path: location.pathname, seen });
    source = new EventSource(`/_zharia/events?${query}`);
    source.addEventListener('open', () => clearTimeout(lostTimer));
    source.addEventListener('reload', () => location.reload());
    source.addEventListener('style', (event) => restyle(JSON.parse(event.data)));
    source.addEventListener('findings', (event) => show(JSON.parse(event.data)));
    source.addEventListener('error', () => {
      clearTimeout(lostTimer);
      lostTimer = setTimeout(() => last && show({ ...last, notice: last.words.lost, items: [], more: null, grave: true }), 3000);
    });
  };

  // A hidden page needs no connection: browsers have few for one host. Shown again, it catches up.
  document.addEventListener('visibilitychange', () => {
    source?.close();
    clearTimeout(lostTimer);
    if (document.visibilityState === 'visible') listen();
  });

  // The old sheet stays until the new one is there.
  const restyle = ({ before, now, seen: hash }) => {
    const old = [...document.querySelectorAll('link[rel~="stylesheet"]')].find((link) => link.getAttribute('href') === before);
    if (!old) return location.reload();
    const fresh = old.cloneNode();
    fresh.setAttribute('href', now);
    fresh.addEventListener('load', () => old.remove());
    old.after(fresh);
    seen = hash;
  };

  // A link to another site of the tree stays within the preview.
  const stay = (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link) return;
    const url = new URL(link.href, location.href);
    const local = sites[url.origin];
    if (local && url.origin !== location.origin) link.href = local + url.pathname + url.search + url.hash;
  };
  document.addEventListener('click', stay, true);
  document.addEventListener('auxclick', stay, true);

  const closed = (value) => {
    try {
      if (value === undefined) return sessionStorage.getItem(CLOSED);
      sessionStorage.setItem(CLOSED, value);
    } catch { /* Storage may be forbidden: the panel opens anew. */ }
    return null;
  };

  const show = (found) => {
    last = found;
    sites = found.sites;
    shadow?.host.remove();
    shadow = null;
    if (!found.notice && !found.counts) return;
    const key = JSON.stringify([found.notice, found.items.map((item) => [item.code, item.place, item.reason])]);
    const isOpen = isWanted || (found.grave && closed() !== key);
    // An element of its own, so that the page's styles and the panel's never meet.
    const host = make('div', { id: 'zharia-preview', lang: found.lang });
    shadow = host.attachShadow({ mode: 'open' });
    shadow.append(make('link', { rel: 'stylesheet', href: '/_zharia/preview.css' }), panel(found, isOpen, key));
    document.body.append(host);
  };

  const panel = (found, isOpen, key) => {
    const { words } = found;
    const button = make('button', { type: 'button', 'aria-expanded': String(isOpen) }, isOpen ? words.hide : words.show);
    const head = make('p', {}, make('strong', {}, found.notice ?? found.counts), button);
    const list = make('div', {}, make('p', {}, found.notice ? found.counts : null),
      make('ol', {}, ...found.items.map((item) => entry(item, words))),
      found.more ? make('p', {}, found.more) : null);
    list.hidden = !isOpen;
    const box = make('section', { class: 'panel', 'aria-label': words.title }, head, list);
    const dress = () => box.setAttribute('class', `panel${found.grave ? ' grave' : ''}${list.hidden ? ' small' : ''}`);
    dress();
    button.addEventListener('click', () => {
      list.hidden = !list.hidden;
      button.textContent = list.hidden ? words.show : words.hide;
      button.setAttribute('aria-expanded', String(!list.hidden));
      isWanted = !list.hidden;
      closed(list.hidden ? key : '');
      dress();
    });
    return box;
  };

  const entry = (item, words) => make('li', {},
    make('p', {}, make('strong', { class: item.severity }, `${item.label} ${item.code}`), ` ${item.reason}`),
    make('p', {}, item.remedy),
    item.place ? make('p', {}, make('code', {}, item.place)) : null,
    item.line ? make('p', {}, make('code', {}, item.line)) : null,
    item.corrected ? make('p', {}, `${words.should_be}: `, make('code', {}, item.corrected)) : null,
    item.page ? make('p', {}, `${words.page}: `, make('a', { href: item.page[0] }, item.page[1])) : null);

  if (document.visibilityState === 'visible') listen();
})();
