import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { markdownOpening, markdownText } from '../../../src/report/markdown/markdown-text.ts';
import { md, mdList, mdTable } from '../../../src/report/markdown/md.ts';
import { printable } from '../../../src/report/printable.ts';
import { formulaTexts, markupText } from '../fixtures/hostile.ts';

const html = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

/** What a browser shows: the joiner has no width, and spaces in a row are one. */
const shown = (text: string) => text.replaceAll('\u2060', '').replace(/ +/g, ' ').trim();

const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '',
  );

/** What stands in the only element of a kind, which is the whole of what is rendered but for what holds it. */
function only(rendered: string, before: string, after: string): string {
  const text = rendered.trim();
  expect(text.startsWith(before) && text.endsWith(after), text).toBe(true);
  return unescaped(text.slice(before.length, text.length - after.length));
}

const places: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph': (text) => only(html(md`${text}`.markdown), '<p>', '</p>'),
  'a heading': (text) => only(html(md`## ${text}`.markdown), '<h2>', '</h2>'),
  'a list': (text) => only(html(mdList([md`${text}`]).markdown), '<ul>\n<li>', '</li>\n</ul>'),
  'bold words': (text) =>
    only(html(md`- x **a${text}a** y`.markdown), '<ul>\n<li>x <strong>a', 'a</strong> y</li>\n</ul>'),
  'a quote': (text) => only(html(md`> ${text}`.markdown), '<blockquote>\n<p>', '</p>\n</blockquote>'),
  'a cell of a table': (text) =>
    only(
      html(
        mdTable(
          [
            { heading: 'a', align: 'right' },
            { heading: 'b', align: 'left' },
          ],
          [[text, 'x']],
        ).markdown,
      ),
      '<table>\n<thead>\n<tr>\n<th align="right">a</th>\n<th align="left">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="right">',
      '</td>\n<td align="left">x</td>\n</tr>\n</tbody>\n</table>',
    ),
};

describe.each(Object.entries(places))('in %s', (_, render) => {
  test.each([
    markupText,
    ...formulaTexts,
    '1. a',
    '- b',
    '+ c',
    '# d',
    '> e',
    '---',
    '- - -',
    '===',
    '=',
    '~~~',
    '    f',
  ])('%j is that text and nothing else', (text) =>
    expect(shown(render(printable(text)))).toBe(shown(printable(text))),
  );

  test('any text is that text and nothing else', () => {
    const sign = fc.constantFrom(
      ...'\\`*_{}[]()<>#+-.!|~&$^:@="\'/ 1aé%;?,w\u00a0'.split(''),
      'http://',
      'www.',
      '<b>',
      '&lt;',
      '](x)',
    );
    const texts = fc.array(sign, { minLength: 1, maxLength: 24 }).map((signs) => `a${signs.join('')}a`);
    fc.assert(
      fc.property(texts, (text) => {
        expect(shown(render(text))).toBe(shown(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what sites look for in the text that is left', () => {
  // one joiner behind the sign keeps each from being one
  test.each([
    ['@someone', '@\u2060someone'],
    ['a@b.vn', 'a@\u2060b.vn'],
    ['org/repo#12', 'org/repo\\#\u206012'],
    ['GH-12', 'GH-\u206012'],
    ['!34 ~bug %1', '!\u206034 \\~\u2060bug %\u20601'],
    [':smile: :+1: :100:', ':\u2060smile: :\u2060+1: :\u2060100:'],
    ['https://a.vn www.a.vn', 'https:\u2060//a.vn www\u2060.a.vn'],
  ])('%s', (text, written) => expect(markdownText(text)).toBe(written));

  test.each(['61,97% (31/10/2024)', '4216/QĐ-UBND', '08:15:00', '+1,2 điểm %', '≥ 75 (năm 2025)', '−11,85'])(
    '%s stays readable as it is',
    (text) => expect([markdownText(text), markdownOpening(text)]).toEqual([text, text]),
  );
});
