import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import type { Language } from '../../../src/model/text.ts';
import { render } from '../../../src/report/html.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment } from '../fixtures/assessment.ts';
import { someChanges } from '../fixtures/changes.ts';
import { emptyPlan } from '../fixtures/empty-plan.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';
import { hostile } from '../fixtures/hostile.ts';
import { measuredPlan } from '../fixtures/measured.ts';
import { options } from '../options.ts';
import { attacked, attacks } from './attacked.ts';
import { type PageElement, readPage } from './read-page.ts';

const all = allStatuses();
const changed: Evaluation = { ...all, changes: someChanges(all, { vi: 'Đã bỏ', en: 'Gone' }) };

const pages: readonly (readonly [string, readonly Evaluation[]])[] = [
  ['every status', [all]],
  ['with changes', [changed]],
  ['every measure', [measuredPlan()]],
  ['an empty plan', [emptyPlan()]],
  ['hostile texts', [hostile()]],
  ['attacks', [attacked()]],
  ['several plans', [all, emptyPlan(), measuredPlan(), attacked()]],
];

const classes = (element: PageElement) => (element.attributes.class ?? '').split(' ');

describe.each(pages)('%s', (_, evaluations) => {
  let html = '';
  let elements: readonly PageElement[] = [];
  beforeAll(async () => {
    html = await render(evaluations, options());
    elements = readPage(html);
  });

  test('has every element closed by its own end tag, and ids that are there once', () => {
    expect(html.startsWith('<!doctype html>\n<html lang="vi">')).toBe(true);
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('refers only to what is there', () => {
    const ids = new Set(elements.flatMap(({ attributes }) => attributes.id ?? []));
    const missing = elements.flatMap(({ attributes }) => {
      const { for: labelled, href = '' } = attributes;
      const refs = [
        ...(attributes['aria-labelledby']?.split(' ') ?? []),
        ...(labelled === undefined ? [] : [labelled]),
        ...(href.startsWith('#') ? [href.slice(1)] : []),
      ];
      return refs.filter((ref) => !ids.has(ref));
    });
    expect(missing).toEqual([]);
  });

  test('has one first heading, and leaves no level out', () => {
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      if (index > 0) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
  });

  test('loads nothing, and lets only its own script and style in', () => {
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] !== undefined)?.attributes
      .content;
    const hash = (name: string) => {
      const [only, ...others] = elements.filter((it) => it.name === name);
      expect(others).toEqual([]);
      return `'sha256-${createHash('sha256')
        .update(only?.text ?? '')
        .digest('base64')}'`;
    };
    expect(policy).toBe(
      `default-src 'none'; script-src ${hash('script')}; style-src ${hash('style')}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/@import|url\(/);
    for (const { name, attributes } of elements) {
      expect([
        'link',
        'img',
        'iframe',
        'object',
        'embed',
        'base',
        'video',
        'audio',
        'source',
        'use',
      ]).not.toContain(name);
      expect(
        Object.keys(attributes).filter((it) => /^on|^(src|srcset|style|xlink:href|action)$/.test(it)),
      ).toEqual([]);
      expect(attributes.href ?? '#').toMatch(/^(#|https?:\/\/)/);
    }
  });

  test('has an article for every indicator, in the order of the plan, and a chart that is said in words', () => {
    const articles = elements.filter(({ name }) => name === 'article');
    const shown = evaluations.flatMap(({ plan, indicators }) =>
      plan.pillars.flatMap(({ id }) => indicators.filter(({ pillar }) => pillar === id)),
    );
    expect(articles).toHaveLength(shown.length);
    for (const [index, assessment] of shown.entries()) {
      expect(articles[index]?.attributes['data-status']).toBe(assessment.status);
    }
    for (const chart of elements.filter((it) => it.name === 'svg' && it.attributes.role === 'img')) {
      expect(chart.attributes['aria-label'] ?? chart.attributes['aria-labelledby'] ?? '').not.toBe('');
    }
  });
});

test('texts stay texts: attacks are to be read, and nothing of them is an element', async () => {
  const evaluation = attacked();
  const harmless = readPage(await render([hostile()], options()));
  const elements = readPage(await render([evaluation], options()));
  const kinds = (of: readonly PageElement[]) => new Set(of.map(({ name }) => name));
  expect(kinds(elements)).toEqual(kinds(harmless));
  const title = elements.find(({ name }) => name === 'h1');
  expect(title?.text.trim()).toBe(attacks);
  expect(elements.find(({ name }) => name === 'title')?.text).toContain(attacks);
});

test.each([
  ['vi', ['57,32%', '69,17%', '−11,85 điểm\u00a0%', '≥ 75', '76,43%', '57,1%', '+0,22 điểm\u00a0%']],
  ['en', ['57.32%', '69.17%', '−11.85 pts', '≥ 75', '76.43%', '57.1%', '+0.22 pts']],
] as const)('writes figures as the language does: %s', async (language: Language, figures) => {
  // 60 + 15 × 670/1096 = 69,1697; 57,32 − 69,1697 = −11,8497; 100 × 57,32 / 75 = 76,4267
  const elements = readPage(await render([anEvaluation([anAssessment()])], options({ language })));
  const list = elements.find((element) => element.name === 'dl' && classes(element).includes('figures'));
  for (const figure of figures) expect(list?.text).toContain(figure);
});

test('the numbers of the chart stand in a table, with what was expected on their day and the gap', async () => {
  // on 31/10/2023, 304 of 1096 days on: 60 + 15 × 304/1096 = 64,1606; 52,1 − 64,1606 = −12,0606
  const elements = readPage(await render([anEvaluation([anAssessment()])], options()));
  const rows = elements.filter(({ name, parents }) => name === 'tr' && parents.at(-4) === 'div');
  const row = rows.find(({ text }) => text.startsWith('31/10/2023'));
  expect(row?.text).toBe('31/10/202352,19.37818.00064,16−12,06');
});

test('counts stand once for each status, in words, and add up', async () => {
  const elements = readPage(await render([all], options()));
  const tiles = elements.filter((element) => classes(element).includes('tile'));
  const counts = tiles.map(({ text }) => Number(/^\d+/.exec(text)?.[0]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.indicators.length);
  for (const { text } of tiles) expect(text).toMatch(/^\d+\s*\S\s+\p{L}/u);
});

test('what is hidden by a filter of the command line has no article and is counted all the same', async () => {
  const elements = readPage(await render([all], options({ shows: ({ status }) => status === 'behind' })));
  const articles = elements.filter(({ name }) => name === 'article');
  expect(articles.map(({ attributes }) => attributes['data-status'])).toEqual(
    all.indicators.filter(({ status }) => status === 'behind').map(({ status }) => status),
  );
  const bar = elements.find((element) => classes(element).includes('bar'));
  expect(bar?.attributes['aria-label']).toContain('chưa có số liệu');
});

test('everything is to be read without the script: nothing but what needs it is hidden', async () => {
  const elements = readPage(await render([all], options()));
  const hidden = elements.filter(({ attributes }) => attributes.hidden !== undefined);
  expect(hidden.length).toBeGreaterThan(0);
  for (const element of hidden) {
    expect(classes(element).some((it) => it === 'scripted' || it === 'no-match')).toBe(true);
  }
});

test('forty-two indicators with three years of months are less than a megabyte', async () => {
  const [point] = anAssessment().series;
  const series = Array.from({ length: 36 }, () => point).filter((it) => it !== undefined);
  const many = Array.from({ length: 42 }, (_, index) => anAssessment({ id: `indicator-${index}`, series }));
  const html = await render([anEvaluation(many)], options());
  expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
});
