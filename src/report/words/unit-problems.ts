import type { Facts } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import type { UnitProblemCode } from '../../model/unit-problem.ts';
import { formatDay } from '../format-day.ts';
import { meantEn, meantVi } from './hint.ts';
import type { ProblemWords } from './problem-words.ts';
import { quotedList } from './quoted-list.ts';

const dayIn = (day: Facts[string] | undefined, language: Language) =>
  typeof day === 'string' ? formatDay(day, language) : '…';

/** A span of time with an end left open where there is none. */
const spanIn = ({ from, to }: Facts, language: Language) =>
  `${dayIn(from, language)} – ${dayIn(to, language)}`;

const listOf = (fact: Facts[string] | undefined): readonly string[] => (Array.isArray(fact) ? fact : []);

/** Names with the rows of each, and what else is to be said of it; those not listed are counted. */
function namesIn(
  { names, rowsOfNames, hints, count }: Facts,
  rows: string,
  more: string,
  hint: (it: string) => string,
) {
  const listed = listOf(names).map((name, at) => {
    const said = listOf(hints)[at] ?? '';
    return `“${name}” (${listOf(rowsOfNames)[at]} ${rows}${said === '' ? '' : `; ${hint(said)}`})`;
  });
  const rest = Number(count) - listed.length;
  return `${listed.join(', ')}${rest > 0 ? `, … (${rest} ${more})` : ''}`;
}

/** Says since or until when a unit exists, as `since 2025-07-01` does. */
function timeIn(hint: string, language: Language): string {
  const [which = '', day] = hint.split(' ');
  const words = { since: { vi: 'có từ', en: 'since' }, until: { vi: 'có đến', en: 'until' } };
  return `${words[which === 'since' ? 'since' : 'until'][language]} ${dayIn(day, language)}`;
}

const many = (count: Facts[string] | undefined, one: string, more: string) =>
  `${count} ${Number(count) === 1 ? one : more}`;

/** What is wrong with the registry of units or with the units that rows name, and the way out. */
export const unitProblemWords = {
  'unit-without-name': {
    vi: () => 'Danh mục đơn vị có dòng không ghi tên; dòng này không được dùng. Hãy điền tên hoặc xóa dòng.',
    en: () =>
      'A row of the registry of units names none; it is not used. Fill in the name or delete the row.',
  },
  'unit-ends-before-begins': {
    vi: ({ unit, from, to }) =>
      `Đơn vị “${unit}” hết hiệu lực (${dayIn(to, 'vi')}) trước khi có hiệu lực (${dayIn(from, 'vi')}); dòng này không được dùng. Hãy sửa một trong hai ngày.`,
    en: ({ unit, from, to }) =>
      `The unit “${unit}” ends (${dayIn(to, 'en')}) before it begins (${dayIn(from, 'en')}); its row is not used. Mend one of the two days.`,
  },
  'unit-twice': {
    vi: ({ unit, otherFile, otherLine }) =>
      `Đơn vị “${unit}” trùng tên hoặc mã, trong cùng thời gian, với dòng ${otherLine} của “${otherFile}”. Hãy xóa một dòng, sửa ngày hiệu lực, hoặc ghi thêm nơi đơn vị thuộc về: “Phường Ba Đình (thị xã Bỉm Sơn)”.`,
    en: ({ unit, otherFile, otherLine }) =>
      `The unit “${unit}” has the name or the code of line ${otherLine} of “${otherFile}” at the same time. Delete one of the rows, mend their days, or add where the unit lies: “Phường Ba Đình (thị xã Bỉm Sơn)”.`,
  },
  'unit-split': {
    vi: ({ unit, successors }) =>
      `Đơn vị “${unit}” được chia vào nhiều đơn vị (${quotedList(successors)}), không biết số liệu nào thuộc về đâu, nên số liệu cũ vẫn đứng tên “${unit}”. Nếu gần như toàn bộ đơn vị về một nơi thì chỉ ghi nơi đó.`,
    en: ({ unit, successors }) =>
      `The unit “${unit}” was split among several (${quotedList(successors)}), and which rows went where cannot be told, so they stay under “${unit}”. If nearly all of it went to one, name that one alone.`,
  },
  'unit-successor-without-end': {
    vi: ({ unit, successor }) =>
      `Đơn vị “${unit}” ghi nhập vào “${successor}” nhưng không có ngày hết hiệu lực, nên vẫn coi là đang tồn tại. Hãy điền ngày hết hiệu lực, hoặc xóa đơn vị nhập vào.`,
    en: ({ unit, successor }) =>
      `The unit “${unit}” says that it became part of “${successor}” but not when it ended, so it is taken to exist. Fill in the day it ended, or clear the successor.`,
  },
  'unit-successor-unknown': {
    vi: (f) =>
      `Đơn vị “${f.unit}” ghi nhập vào “${f.successor}”, nhưng danh mục không có đơn vị này; số liệu cũ vẫn đứng tên “${f.unit}”.${meantVi(f) || ' Hãy thêm đơn vị vào danh mục, hoặc sửa tên.'}`,
    en: (f) =>
      `The unit “${f.unit}” says that it became part of “${f.successor}”, which the registry does not have; its rows stay under “${f.unit}”.${meantEn(f) || ' Add that unit to the registry, or mend the name.'}`,
  },
  'unit-successor-ambiguous': {
    vi: ({ unit, successor, units }) =>
      `Đơn vị “${unit}” ghi nhập vào “${successor}”, nhưng có nhiều đơn vị như vậy (${quotedList(units)}); số liệu cũ vẫn đứng tên “${unit}”. Hãy ghi tên đầy đủ hoặc mã.`,
    en: ({ unit, successor, units }) =>
      `The unit “${unit}” says that it became part of “${successor}”, and there are several of that name (${quotedList(units)}); its rows stay under “${unit}”. Write the whole name, or the code.`,
  },
  'unit-successor-not-then': {
    vi: (f) =>
      `Đơn vị “${f.unit}” ghi nhập vào “${f.successor}”, nhưng ngày ${dayIn(f.day, 'vi')} đơn vị ấy không tồn tại (danh mục ghi ${spanIn(f, 'vi')}); số liệu cũ vẫn đứng tên “${f.unit}”. Hãy sửa ngày hiệu lực, hoặc thêm dòng của đơn vị mới cùng tên.`,
    en: (f) =>
      `The unit “${f.unit}” says that it became part of “${f.successor}”, which does not exist on ${dayIn(f.day, 'en')} (the registry says ${spanIn(f, 'en')}); its rows stay under “${f.unit}”. Mend the days, or add a row for the new unit of that name.`,
  },
  'unit-cycle': {
    vi: ({ units }) =>
      `Danh mục đơn vị ghi vòng tròn: ${[...listOf(units), listOf(units)[0]].map((unit) => `“${unit}”`).join(' → ')}; số liệu vẫn đứng tên từng đơn vị. Hãy sửa đơn vị nhập vào hoặc ngày hiệu lực.`,
    en: ({ units }) =>
      `The registry of units goes in a circle: ${[...listOf(units), listOf(units)[0]].map((unit) => `“${unit}”`).join(' → ')}; rows stay under the unit that they name. Mend the successors or the days.`,
  },
  'units-unknown': {
    vi: (f) =>
      `Nguồn ${f.source}, cột ${f.column}: ${f.count} tên đơn vị (${f.rows} dòng) không có trong danh mục ${f.registry}: ${namesIn(f, 'dòng', 'tên khác', (it) => `gần nhất: “${it}”`)}. Số liệu vẫn đứng tên như đã ghi; hãy sửa tên, hoặc thêm đơn vị vào danh mục.`,
    en: (f) =>
      `Source ${f.source}, column ${f.column}: ${many(f.count, 'name', 'names')} of units (${many(f.rows, 'row', 'rows')}) not in the registry ${f.registry}: ${namesIn(f, 'rows', 'more', (it) => `nearest: “${it}”`)}. Their rows stay under the names that they have; mend the names, or add the units to the registry.`,
  },
  'units-ambiguous': {
    vi: (f) =>
      `Nguồn ${f.source}, cột ${f.column}: ${f.count} tên (${f.rows} dòng) là tên của nhiều đơn vị trong danh mục ${f.registry}: ${namesIn(f, 'dòng', 'tên khác', (it) => it)}. Số liệu vẫn đứng tên như đã ghi; hãy dùng mã đơn vị, hoặc khai “within” để biết đơn vị thuộc nơi nào.`,
    en: (f) =>
      `Source ${f.source}, column ${f.column}: ${many(f.count, 'name', 'names')} (${many(f.rows, 'row', 'rows')}) of several units of the registry ${f.registry}: ${namesIn(f, 'rows', 'more', (it) => it)}. Their rows stay under the names that they have; use codes, or declare \`within\` so that it is known where a unit lies.`,
  },
  'units-not-then': {
    vi: (f) =>
      `Nguồn ${f.source}, cột ${f.column}: ${f.rows} dòng có ngày (cột ${f.on}) mà đơn vị chưa có (${f.before} dòng) hoặc không còn (${f.after} dòng) theo danh mục ${f.registry}: ${namesIn(f, 'dòng', 'tên khác', (it) => timeIn(it, 'vi'))}. Các dòng này được tính cho đơn vị cùng tên gần ngày đó nhất; hãy kiểm tra ngày, tên, hoặc ngày hiệu lực.`,
    en: (f) =>
      `Source ${f.source}, column ${f.column}: ${many(f.rows, 'row is', 'rows are')} dated (column ${f.on}) when their unit was not there yet (${f.before}) or any more (${f.after}), by the registry ${f.registry}: ${namesIn(f, 'rows', 'more', (it) => timeIn(it, 'en'))}. They count for the unit of that name that is nearest in time; check the days, the names, or the registry.`,
  },
} satisfies ProblemWords<UnitProblemCode>;
