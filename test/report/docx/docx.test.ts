import { afterEach, describe, expect, test, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { render } from '../../../src/report/docx.ts';
import {
  officialColumns,
  officialGroups,
  officialTexts,
} from '../../../src/report/official/official-table.ts';
import { rollUpSentence } from '../../../src/report/official/roll-up.ts';
import { printable, printableThroughout } from '../../../src/report/printable.ts';
import { reasonSentences } from '../../../src/report/reason-sentences.ts';
import { placeholderWords } from '../../../src/report/words/docx.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { someChanges } from '../fixtures/changes.ts';
import { emptyPlan } from '../fixtures/empty-plan.ts';
import { hostile } from '../fixtures/hostile.ts';
import { measuredPlan } from '../fixtures/measured.ts';
import { options } from '../options.ts';
import {
  all,
  type Element,
  first,
  type OpenDocument,
  openDocument,
  plain,
  said,
  styleOf,
  val,
} from './open-document.ts';

const languages = ['vi', 'en'] as const;

async function opened(
  plans: readonly Evaluation[],
  over: Parameters<typeof options>[0] = {},
): Promise<OpenDocument> {
  return openDocument(await render(plans, options(over)));
}

const paragraphs = ({ body }: OpenDocument) => all(body, 'w:p').map(said);
const tables = ({ body }: OpenDocument) => all(body, 'w:tbl');
const cells = (row: Element) => all(row, 'w:tc').map((cell) => all(cell, 'w:p').map(said).join(' '));
const headings = (document: OpenDocument) =>
  all(document.body, 'w:p')
    .filter((paragraph) => styleOf(paragraph)?.startsWith('Heading') === true)
    .map((paragraph) => ({ level: Number(styleOf(paragraph)?.at(-1)), title: said(paragraph) }));

/** Gives the table whose head has a text. */
function tableOf(document: OpenDocument, heading: string): Element {
  const found = tables(document).find((table) => cells(first(table, 'w:tr')).includes(heading));
  if (found === undefined) throw new Error(`no table with ${heading}`);
  return found;
}

function styleNamed({ styles }: OpenDocument, id: string): Element {
  const found = all(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
  if (found === undefined) throw new Error(`no style ${id}`);
  return found;
}

/** Lists what xmllint finds wrong with the form of XML; that nothing declares the elements is no fault here. */
async function faultsIn(parts: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: parts.map((contents, index) => ({ fileName: `part-${index}.xml`, contents })),
    schema: ['<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>'],
  });
  return errors
    .map(({ rawMessage }) => rawMessage)
    .filter((it) => !/No matching global declaration|fails to validate/.test(it));
}

describe('the package', () => {
  const kinds = {
    'every status': () => [allStatuses()],
    'every measure': () => [measuredPlan()],
    'hostile texts': () => [hostile()],
    'nothing to judge': () => [emptyPlan()],
    'several plans': () => [allStatuses(), hostile(), emptyPlan()],
  };

  test.each(Object.entries(kinds))('of %s is XML that a strict parser takes', async (_, plans) => {
    const { files, file } = await opened(plans());
    const parts = files.filter((name) => /\.(xml|rels)$/.test(name));
    expect(parts).toContain('word/document.xml');
    expect(await faultsIn(parts.map(file))).toEqual([]);
  });

  test('of what XML cannot write a strict parser finds fault', async () => {
    expect(await faultsIn(['<a>\ufffe</a>'])).not.toEqual([]);
    expect(await faultsIn(['<a>\u0003</a>', '<a/>'])).not.toEqual([]);
    expect(await faultsIn(['<a><b></a>'])).not.toEqual([]);
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('is the same bytes on another day, and has the day that was judged at', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-11-01T08:00:00Z') });
    const one = await render([allStatuses()], options());
    vi.setSystemTime(new Date('2031-05-06T23:59:00Z'));
    const other = await render([allStatuses()], options());
    expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
    const core = openDocument(one).file('docProps/core.xml');
    expect([...core.matchAll(/>(\d{4}-[^<]*)</g)].map(([, day]) => day)).toEqual([
      '2024-10-31T00:00:00Z',
      '2024-10-31T00:00:00Z',
    ]);
  });

  test('has a title and no author', async () => {
    const core = (await opened([allStatuses()])).file('docProps/core.xml');
    expect(core).toContain('<dc:title>Tình hình thực hiện Kế hoạch Chuyển đổi số');
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/);
  });

  test('has nothing that reaches outside or runs: the one field is the number of the page', async () => {
    const document = await opened([hostile()]);
    for (const name of document.files) {
      expect(document.file(name)).not.toMatch(
        /TargetMode="External"|<w:(hyperlink|object|altChunk)|oleObject/,
      );
      const fields = [...document.file(name).matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(
        ([, field]) => field,
      );
      expect(fields.filter((field) => field !== 'PAGE')).toEqual([]);
    }
    expect(document.files.filter((name) => /vba|embeddings|media/i.test(name))).toEqual([]);
  });
});

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I and II. Of an inch of 25,4 mm a twip is a 1440th: A4 is 210 mm = 11 905,5 by
 * 297 mm = 16 837,8; 15 mm = 850,4; 20 mm = 1133,9; 25 mm = 1417,3; 30 mm = 1700,8; 35 mm = 1984,3; 1 cm = 566,9.
 */
describe('the form of the decree', () => {
  test('the pages are A4, upright but for the table, with its margins', async () => {
    const { sections } = await opened([allStatuses()]);
    const sizes = sections.map((it) => first(it, 'w:pgSz').attributes);
    expect(sizes.map((it) => [it['w:w'], it['w:h'], it['w:orient']])).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ]);
    for (const section of sections) {
      const margins = first(section, 'w:pgMar').attributes;
      const between = (side: string, least: number, most: number) => {
        expect(Number(margins[`w:${side}`])).toBeGreaterThanOrEqual(least);
        expect(Number(margins[`w:${side}`])).toBeLessThanOrEqual(most);
      };
      between('top', 1134, 1417);
      between('bottom', 1134, 1417);
      between('left', 1701, 1984);
      between('right', 850, 1134);
      // the page number stands within the margin
      between('header', 1, 1133);
    }
  });

  test('the page number is of 14 points, in the middle of the top margin, and not on a first page', async () => {
    const document = await opened([allStatuses()]);
    expect(document.sections).toHaveLength(3);
    for (const section of document.sections) {
      expect(all(section, 'w:titlePg')).toHaveLength(1);
      expect(first(section, 'w:pgNumType').attributes['w:start']).toBe('1');
      const header = (type: string) => {
        const reference = all(section, 'w:headerReference').find((it) => it.attributes['w:type'] === type);
        return document.related(reference?.attributes['r:id']);
      };
      expect(all(header('first'), 'w:instrText')).toEqual([]);
      const usual = header('default');
      expect(first(usual, 'w:instrText').text).toBe('PAGE');
      expect(val(usual, 'w:jc')).toBe('center');
      expect(val(usual, 'w:sz')).toBe('28');
    }
  });

  test.each([
    ['vi', 'vi-VN'],
    ['en', 'en-GB'],
  ] as const)(
    'all is Times New Roman of 14 points, black, and its language is said (%s)',
    async (language, tag) => {
      const document = await opened([allStatuses()], { language });
      const defaults = first(document.styles, 'w:docDefaults');
      expect(first(defaults, 'w:rFonts').attributes).toMatchObject({
        'w:ascii': 'Times New Roman',
        'w:hAnsi': 'Times New Roman',
      });
      expect(val(defaults, 'w:sz')).toBe('28');
      expect(first(defaults, 'w:lang').attributes['w:val']).toBe(tag);
      const fonts = [document.styles, document.body].flatMap((it) => all(it, 'w:rFonts'));
      expect(new Set(fonts.flatMap(({ attributes }) => attributes['w:ascii'] ?? []))).toEqual(
        new Set(['Times New Roman']),
      );
      const colors = all(document.body, 'w:color').map(({ attributes }) => attributes['w:val']);
      expect(colors.filter((color) => color !== 'auto' && color !== '000000')).toEqual([]);
    },
  );

  test('the text is justified, its first lines 1 cm in, 1 to 1.5 lines high, at least 6 points apart', async () => {
    const style = styleNamed(await opened([allStatuses()]), 'BodyText');
    expect(val(style, 'w:jc')).toBe('both');
    expect(first(style, 'w:ind').attributes['w:firstLine']).toBe('567');
    const { 'w:line': line, 'w:lineRule': rule, 'w:after': after } = first(style, 'w:spacing').attributes;
    expect(rule).toBe('auto');
    expect(Number(line)).toBeGreaterThanOrEqual(240);
    expect(Number(line)).toBeLessThanOrEqual(360);
    expect(Number(after)).toBeGreaterThanOrEqual(120);
  });

  /** Sizes in half points; what is no placeholder only. */
  const lines = (table: Element) =>
    all(table, 'w:r').map((run) => ({
      text: said(run),
      size: val(run, 'w:sz'),
      bold: all(run, 'w:b').length > 0,
      italics: all(run, 'w:i').length > 0,
    }));

  test('the head has the state and its motto against the office, and place and date in italics', async () => {
    const [head] = tables(await opened([allStatuses()]));
    const found = head === undefined ? [] : lines(head);
    const line = (text: string) => found.find((it) => it.text === text);
    expect(line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toMatchObject({ size: '24', bold: true });
    expect(line('Độc lập - Tự do - Hạnh phúc')).toMatchObject({ size: '26', bold: true });
    expect(line('[TÊN CƠ QUAN CHỦ QUẢN]')).toMatchObject({ size: '24', bold: false });
    expect(line('[TÊN CƠ QUAN BAN HÀNH]')).toMatchObject({ size: '24', bold: true });
    expect(found.map(({ text }) => text).join('')).toContain('Số: [số]/BC-[viết tắt tên cơ quan]');
    expect(line('[Địa danh]')).toMatchObject({ size: '26', italics: true });
    expect(found.map(({ text }) => text).join('')).toContain('[Địa danh], ngày […] tháng […] năm […]');
  });

  test('below the motto stands a line as long as it, below the office one of a third to a half', async () => {
    const [head] = tables(await opened([allStatuses()]));
    const [office, state] = head === undefined ? [] : all(head, 'w:tc');
    const lengthIn = (cell: Element | undefined) => {
      if (cell === undefined) throw new Error('no cell');
      const line = all(cell, 'w:p').find((it) => all(it, 'w:pBdr').length > 0);
      const { 'w:left': left, 'w:right': right } = line === undefined ? {} : first(line, 'w:ind').attributes;
      return Number(first(cell, 'w:tcW').attributes['w:w']) - Number(left) - Number(right);
    };
    // 27 letters and spaces, 12.24 em by the metrics of the font, of 13 points of 20 twips
    expect(lengthIn(state)).toBeCloseTo(12.24 * 13 * 20, -1);
    // "TÊN CƠ QUAN BAN HÀNH" and its brackets: about 15.6 em of 12 points
    expect(lengthIn(office)).toBeGreaterThan((15.6 * 12 * 20) / 3);
    expect(lengthIn(office)).toBeLessThan((15.6 * 12 * 20) / 2);
  });

  test('the foot has who gets it on the left, and who signs on the right', async () => {
    const foot = tables(await opened([allStatuses()])).find((table) => said(table).includes('Nơi nhận:'));
    const found = foot === undefined ? [] : lines(foot);
    expect(found.find(({ text }) => text === 'Nơi nhận:')).toMatchObject({
      size: '24',
      bold: true,
      italics: true,
    });
    expect(found.find(({ text }) => text.startsWith('- Lưu: VT'))).toMatchObject({ size: '22', bold: false });
    for (const name of ['[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]', '[Họ và tên người ký]']) {
      expect(found.find(({ text }) => text === name)).toMatchObject({ size: '28', bold: true });
    }
  });

  test('who signs never stands alone on a page', async () => {
    const { body } = await opened([allStatuses()]);
    const last = all(body, 'w:p').find((it) => said(it).endsWith('kính báo cáo./.'));
    expect(last === undefined ? [] : all(last, 'w:keepNext')).toHaveLength(1);
    const foot = all(body, 'w:tbl').find((table) => said(table).includes('Nơi nhận:'));
    expect(foot === undefined ? [] : all(foot, 'w:cantSplit')).toHaveLength(1);
  });

  test('headings can be navigated, and annexes have Roman numerals', async () => {
    const document = await opened([allStatuses()]);
    expect(headings(document)).toEqual([
      { level: 1, title: 'I. Kết quả chung' },
      { level: 1, title: 'II. Các chỉ tiêu chậm, không đạt, cần theo dõi' },
      { level: 2, title: '1. Chậm tiến độ, không đạt' },
      { level: 2, title: '2. Cần theo dõi: có nguy cơ chậm, số liệu cũ' },
      { level: 2, title: '3. Chưa có số liệu' },
      { level: 2, title: '4. Không còn đối tượng đánh giá' },
      { level: 1, title: 'III. Kiến nghị, đề xuất' },
      { level: 2, title: '1. Nguồn số liệu và tình hình đọc tệp' },
      { level: 2, title: '2. Cách đánh giá' },
      { level: 2, title: '3. Văn bản, bài viết được trích dẫn' },
    ]);
    expect(paragraphs(document).filter((it) => /^Phụ lục [IVX]+$/.test(it))).toEqual([
      'Phụ lục I',
      'Phụ lục II',
    ]);
  });

  test.each(languages)('what only the office knows stands in brackets, on yellow (%s)', async (language) => {
    const { body } = await opened([allStatuses()], { language });
    const runs = all(body, 'w:r');
    const yellow = runs.filter((run) => val(run, 'w:highlight') === 'yellow').map(said);
    for (const word of Object.values(placeholderWords)) expect(yellow).toContain(`[${word[language]}]`);
    expect(runs.filter((run) => /\[[^\]]+\]/.test(said(run)) && !yellow.includes(said(run)))).toEqual([]);
  });
});

describe('what it says', () => {
  test.each(languages)('the figures of the table are those of every form (%s)', async (language) => {
    for (const evaluation of [allStatuses(), measuredPlan()]) {
      const document = await opened([evaluation], { language });
      const table = tableOf(document, language === 'vi' ? 'STT' : 'No.');
      const rows = all(table, 'w:tr').map(cells);
      const expected = officialGroups(evaluation, () => true, language).flatMap((group) => group.rows);
      expect(expected).toHaveLength(evaluation.indicators.length);
      for (const row of expected) {
        const texts = officialTexts(row, evaluation, language);
        expect(rows).toContainEqual(officialColumns.map((column) => plain(texts[column])));
      }
      const across = rows.filter((row) => row.length === 1).map(([text]) => text);
      expect(across.at(-1)).toContain(plain(rollUpSentence(evaluation, language)));
    }
  });

  test('the headings of tables come again on each page, and no row is torn apart', async () => {
    const document = await opened([measuredPlan()]);
    for (const table of [
      tableOf(document, 'STT'),
      tableOf(document, 'Nhóm chỉ tiêu'),
      tableOf(document, 'Nguồn'),
    ]) {
      const [header, ...rows] = all(table, 'w:tr');
      expect(header === undefined ? [] : all(header, 'w:tblHeader')).toHaveLength(1);
      expect(rows.flatMap((row) => all(row, 'w:tblHeader'))).toEqual([]);
      for (const row of rows) expect(all(row, 'w:cantSplit')).toHaveLength(1);
    }
  });

  test('the wide table stays within the margins, its numbers at the right of their cells', async () => {
    const table = tableOf(await opened([allStatuses()]), 'STT');
    const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths).toHaveLength(13);
    // 297 − 30 − 20 mm = 247 mm = 14 003 twips
    expect(widths.reduce((sum, it) => sum + it, 0)).toBeLessThanOrEqual(14_003);
    const row = all(table, 'w:tr').find((it) => cells(it).includes('57,32† (31/10/2024)'));
    const aligned = row === undefined ? [] : all(row, 'w:tc').map((cell) => val(cell, 'w:jc'));
    expect(aligned.slice(3, 9)).toEqual(Array(6).fill('right'));
  });

  test('the counts by pillar are those counted by hand', async () => {
    const table = tableOf(await opened([allStatuses()]), 'Nhóm chỉ tiêu');
    expect(all(table, 'w:tr').map(cells)).toEqual([
      [
        'Nhóm chỉ tiêu',
        'Số chỉ tiêu',
        'Đạt',
        'Trong đó vượt',
        'Chưa đạt',
        'Không đạt',
        'Chưa đánh giá được',
        'Không còn đối tượng',
      ],
      ['I. Chính quyền số', '4', '1', '1', '2', '1', '0', '0'],
      ['II. Kinh tế số', '2', '0', '0', '1', '0', '1', '0'],
      ['III. Xã hội số', '4', '0', '0', '2', '0', '1', '1'],
      ['Cộng', '10', '1', '1', '5', '1', '2', '1'],
    ]);
  });

  test('the documents are named as documents name each other, and the summary follows', async () => {
    const texts = paragraphs(await opened([allStatuses()]));
    expect(texts.find((it) => it.startsWith('Thực hiện Quyết định số 4216/QĐ-UBND'))).toContain(
      'ngày 06/10/2020 của UBND tỉnh Thanh Hóa (Kế hoạch Chuyển đổi số trên địa bàn tỉnh Thanh Hóa đến năm 2025, định hướng đến năm 2030), [Tên cơ quan ban hành] báo cáo tình hình thực hiện các chỉ tiêu, số liệu đến ngày 31/10/2024',
    );
    expect(texts).toContainEqual(
      expect.stringContaining('Đến ngày 31/10/2024, đã hoàn thành 1/10 chỉ tiêu (trong đó 1 chỉ tiêu vượt)'),
    );
  });

  test('whatever is not met has its reason and its owner', async () => {
    const evaluation = allStatuses();
    const text = paragraphs(await opened([evaluation])).join('\n');
    const poor = evaluation.indicators.filter(({ status }) =>
      ['behind', 'missed', 'at-risk', 'stale', 'no-data', 'not-applicable'].includes(status),
    );
    expect(poor).toHaveLength(7);
    for (const indicator of poor) {
      const owner = indicator.owner === null ? '' : ` (đơn vị chủ trì: ${indicator.owner})`;
      const reasons = plain(reasonSentences(indicator, '2024-10-31', 'vi').join(' '));
      expect(text).toContain(`${indicator.name.vi}${owner}: ${reasons}`);
    }
  });

  test('points are told by the letters of Vietnamese documents: after d comes đ', async () => {
    const behind = allStatuses().indicators.filter(({ status }) => status === 'behind');
    const indicators = Array.from({ length: 3 }, () => behind).flat();
    expect(indicators).toHaveLength(6);
    const texts = paragraphs(await opened([{ ...allStatuses(), indicators }]));
    const letters = texts.flatMap((it) => /^(\p{L})\) /u.exec(it)?.[1] ?? []);
    expect(letters).toEqual(['a', 'b', 'c', 'd', 'đ', 'e']);
  });

  test('figures that were made up are warned of before anything is said; where there are none, nobody is', async () => {
    const warned = paragraphs(await opened([allStatuses()]));
    const at = warned.findIndex((it) => it.includes('SỐ LIỆU GIẢ LẬP'));
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(warned.findIndex((it) => it.startsWith('Thực hiện Quyết định')));
    expect(paragraphs(await opened([emptyPlan()])).join('\n')).not.toContain('GIẢ LẬP');
  });

  test('what changed stands between the results and what is behind; without an earlier report there is no such heading', async () => {
    const evaluation = allStatuses();
    const gone = { vi: 'Chỉ tiêu đã bỏ', en: 'Gone' };
    const compared = await opened([{ ...evaluation, changes: someChanges(evaluation, gone) }]);
    expect(headings(compared).filter(({ level }) => level === 1)).toEqual([
      { level: 1, title: 'I. Kết quả chung' },
      { level: 1, title: expect.stringMatching(/^II\. .*30\/09\/2024/) },
      { level: 1, title: 'III. Các chỉ tiêu chậm, không đạt, cần theo dõi' },
      { level: 1, title: 'IV. Kiến nghị, đề xuất' },
    ]);
    expect(paragraphs(compared).join('\n')).toContain('Chỉ tiêu đã bỏ');
    expect(
      headings(await opened([evaluation]))
        .map(({ title }) => title)
        .join(),
    ).not.toContain('30/09/2024');
  });

  test('several plans have a part and two annexes each, and are counted together first', async () => {
    const document = await opened([allStatuses(), emptyPlan(), allStatuses()]);
    expect(
      headings(document)
        .filter(({ level }) => level === 1)
        .map(({ title }) => title.slice(0, 14)),
    ).toEqual(['A. Kế hoạch Ch', 'B. Kế hoạch Ch', 'C. Kế hoạch Ch', 'D. Kiến nghị, ']);
    const texts = paragraphs(document);
    expect(texts.filter((it) => /^Phụ lục [IVX]+$/.test(it)).map((it) => it.slice(8))).toEqual([
      'I',
      'II',
      'III',
      'IV',
      'V',
      'VI',
    ]);
    expect(texts.find((it) => it.startsWith('Cả 3 kế hoạch, 20 chỉ tiêu: '))).toContain('2/20');
    expect(document.sections).toHaveLength(7);
  });

  test('indicators that are not shown are counted all the same, and that is said', async () => {
    const document = await opened([allStatuses()], { shows: ({ status }) => status === 'behind' });
    const rows = all(tableOf(document, 'STT'), 'w:tr').map(cells);
    expect(rows.filter((row) => row.length === 13).slice(1)).toHaveLength(2);
    const texts = paragraphs(document);
    expect(texts).toContainEqual(expect.stringContaining('Không hiển thị 8 chỉ tiêu'));
    expect(all(tableOf(document, 'Nhóm chỉ tiêu'), 'w:tr').map(cells).at(-1)?.[1]).toBe('10');
  });

  test('a plan with nothing to judge is still a report to sign', async () => {
    const document = await opened([emptyPlan()]);
    expect(paragraphs(document).join('\n')).toContain('Kế hoạch không có chỉ tiêu nào để đánh giá.');
    expect(said(document.body)).toContain('[Họ và tên người ký]');
  });

  test('hostile texts stand where they belong, as signs that do nothing', async () => {
    const evaluation = hostile();
    const table = tableOf(await opened([evaluation]), 'STT');
    const rows = all(table, 'w:tr').map(cells);
    const clean = printableThroughout(evaluation);
    const inPillars = officialGroups(clean, () => true, 'vi').flatMap((group) => group.rows);
    expect(inPillars.length).toBeGreaterThan(8);
    for (const { assessment } of inPillars) {
      expect(rows.map(([, name]) => name)).toContain(plain(printable(assessment.name.vi)));
    }
  });
});
