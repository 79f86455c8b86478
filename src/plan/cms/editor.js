// What the site teaches its web editor, Decap CMS or Sveltia CMS: addresses made from titles, the blocks of its texts,
// and a preview in the site's own look. All words come from the page; this file knows none.
'use strict';

(() => {
  const data = document.getElementById('zharia-words');
  const { lang, own, facts, sections, letters, directives } = JSON.parse(data.textContent);
  const { CMS } = window;

  // The address of a new entry, as the program itself would make it: whole words, at most a hundred characters.
  const slugOf = (title) => {
    const words = Array.from(title.normalize('NFC').toLowerCase(), (c) => letters[c] ?? (/[a-z0-9]/.test(c) ? c : ' '))
      .join('').split(/ +/).filter(Boolean);
    let slug = '';
    for (const word of words) {
      const longer = slug ? `${slug}-${word}` : word;
      if (longer.length > 100) break;
      slug = longer;
    }
    return slug;
  };

  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const fields = entry.get('data');
      if (fields.get('slug') || !sections.includes(entry.get('collection')) || !entry.get('newRecord')) return fields;
      return fields.set('slug', slugOf(String(fields.get('title') ?? '')));
    },
  });

  // A block of a text: `:::name argument="value"`, its text, `:::`.
  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const argument = (line, names) => {
    const found = new RegExp(`(?:^|\\s)(?:${names.map(escaped).join('|')})\\s*=\\s*["“«]([^"”]*)["”»](?=\\s|$)`, 'i').exec(line);
    return found ? found[1] : '';
  };
  for (const { id, label, names, text, fields } of directives) {
    CMS.registerEditorComponent({
      id: `zharia-${id}`,
      label,
      fields: [
        ...fields.map((field) => ({ name: field.name, label: field.label, widget: 'string', required: field.required })),
        ...(text ? [{ name: 'text', label: text, widget: 'text', required: false }] : []),
        { name: 'as', label: id, widget: 'hidden' },
      ],
      // Whole lines, told without the flag for lines: Decap looks at the beginning of a block, Sveltia at any line.
      pattern: new RegExp(`(?<![^\\n]):{3,}[ \\t]*(${names.map(escaped).join('|')})(?=[ \\t\\n])([^\\n]*)\\n([\\s\\S]*?)\\n?(?<=\\n):{3,}[ \\t]*(?![^\\n])`, 'i'),
      fromBlock: (match) => ({
        ...Object.fromEntries(fields.map((field) => [field.name, argument(match[2] ?? '', field.names)])),
        text: (match[3] ?? '').trim(),
        as: match[1].toLowerCase(),
      }),
      toBlock: (values) => {
        // What was written in another language stays in it.
        const written = names.indexOf(values.as) < 0 ? own : names.indexOf(values.as);
        const given = fields.filter((field) => values[field.name]);
        const line = given.map((field) => ` ${field.names[written]}="${String(values[field.name]).replaceAll('"', '”')}"`).join('');
        return [`:::${names[written]}${line}`, ...(text && values.text ? [values.text] : []), ':::'].join('\n');
      },
      toPreview: (values) => {
        const plain = (value) => String(value ?? '').replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
        return `<blockquote><p>${[...fields.map((field) => plain(values[field.name])), plain(values.text)].filter(Boolean).join('<br>')}</p></blockquote>`;
      },
    });
  }

  // The entry within the frame that the site's pages have, in the site's own style.
  CMS.registerPreviewStyle(data.dataset.style);
  const { h, createClass } = window;
  // A picture that is beside the entry, or only chosen so far; of others there is nothing to show.
  const address = (file, getAsset) => {
    const found = file ? [getAsset(file), file].map((asset) => String(asset?.url ?? asset ?? '')) : [];
    return found.find((url) => /^(blob|data|https):/.test(url));
  };
  const written = (value) => {
    const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(value) ?? [];
    if (!day) return value;
    const form = { dateStyle: 'long', timeZone: 'UTC', ...(time ? { timeStyle: 'short' } : {}) };
    return new Intl.DateTimeFormat(lang, form).format(new Date(`${day}T${time ?? '00:00'}Z`));
  };
  const previewOf = (section) => createClass({
    render() {
      const { entry, widgetFor, getAsset } = this.props;
      const field = (...path) => entry.getIn(['data', ...path]);
      const head = field('graphic', 'src') ? 'graphic' : 'image';
      const picture = address(field(head, 'src'), getAsset);
      const told = facts[section].map(([name, label, words]) => {
        const value = field(name);
        const all = value?.toArray ? value.toArray() : [value ?? ''];
        return [label, all.map((one) => words[one] ?? written(String(one))).filter(Boolean).join(', ')];
      }).filter(([, value]) => value);
      return h('main', { className: 'wrap', lang },
        h('article', { className: 'item' }, h('div', { className: 'item-main' },
          h('header', { className: 'item-head' },
            h('h1', {}, field('title') || ''),
            field('date') ? h('ul', { className: 'meta' }, h('li', {}, written(String(field('date'))))) : null,
            field('summary') ? h('p', { className: 'lead' }, field('summary')) : null),
          picture ? h('figure', { className: 'figure' }, h('img', { src: picture, alt: field(head, 'alt') || '' }),
            field(head, 'credit') ? h('figcaption', {}, field(head, 'credit')) : null) : null,
          told.length ? h('dl', { className: 'facts' },
            ...told.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value)))) : null,
          field('body') ? h('div', { className: 'text' }, widgetFor('body')) : null)));
    },
  });
  for (const section of Object.keys(facts)) {
    if (sections.includes(section)) CMS.registerPreviewTemplate(section, previewOf(section));
  }
})();
