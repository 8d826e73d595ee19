/**
 * The script of the page: it filters indicators and units, opens what is closed before printing, and shows an indicator that
 * a link leads to. It only hides and shows what is there: without it everything is to be seen. It makes no element of a text.
 */
export const filterScript = `'use strict';
(() => {
  const form = document.getElementById('filters');
  const cards = [...document.querySelectorAll('article.indicator')];
  for (const it of document.querySelectorAll('.scripted')) it.hidden = false;
  /** Letters without their accents, so that "ho so" finds "hồ sơ". */
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const words = (text) => plain(text).split(/\\s+/).filter((word) => word !== '');
  const rowsOf = new Map();
  for (const row of document.querySelectorAll('tr[data-of]')) rowsOf.set(row.dataset.of, row);
  const known = cards.map((card) => ({
    card,
    row: rowsOf.get(card.id),
    units: JSON.parse(card.dataset.units),
    text: plain(card.querySelector('header').textContent + ' ' + card.dataset.owner),
    rows: [...card.querySelectorAll('tr[data-unit]')],
  }));
  const chosen = (name) => {
    const field = form.elements[name];
    return field === undefined ? '' : field.value;
  };
  const apply = () => {
    const statuses = [...form.querySelectorAll('[name=status]:checked')].map((box) => box.value);
    const searched = words(chosen('search'));
    const pillar = chosen('pillar');
    const owner = chosen('owner');
    const unit = chosen('unit');
    let count = 0;
    for (const it of known) {
      const { dataset } = it.card;
      const fits =
        (statuses.length === 0 || statuses.includes(dataset.status)) &&
        (pillar === '' || dataset.pillar === pillar) &&
        (owner === '' || dataset.owner === owner) &&
        (unit === '' || it.units.includes(unit)) &&
        searched.every((word) => it.text.includes(word));
      if (fits) count += 1;
      it.card.hidden = !fits;
      if (it.row !== undefined) it.row.hidden = !fits;
      for (const row of it.rows) row.hidden = unit !== '' && row.dataset.unit !== unit;
      const table = it.rows.length === 0 ? null : it.rows[0].closest('details');
      if (table !== null && unit !== '' && fits) table.open = true;
    }
    for (const group of document.querySelectorAll('[data-group]')) {
      group.hidden = [...group.querySelectorAll('article.indicator, tr[data-of]')].every((one) => one.hidden);
    }
    const output = form.querySelector('output');
    output.textContent = output.dataset.showing.replace('{n}', count).replace('{of}', known.length);
    document.getElementById('no-match').hidden = count > 0;
  };
  const show = () => {
    const wanted = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (wanted === null || !wanted.hidden) return;
    form.reset();
    apply();
    wanted.scrollIntoView();
  };
  if (form !== null) {
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(apply));
    addEventListener('hashchange', show);
    apply();
  }
  for (const field of document.querySelectorAll('[data-filters-units]')) {
    field.addEventListener('input', () => {
      const searched = words(field.value);
      for (const row of field.closest('details').querySelectorAll('tr[data-unit]')) {
        const text = plain(row.dataset.unit);
        row.hidden = !searched.every((word) => text.includes(word));
      }
    });
  }
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const it of opened) it.open = true;
  });
  addEventListener('afterprint', () => {
    for (const it of opened) it.open = false;
    opened = [];
  });
})();
`;
