import type { PlanProblemCode } from '../../model/plan-problem.ts';
import type { Facts } from '../../model/problem.ts';
import type { Language, Text } from '../../model/text.ts';
import { forms, idForms, kinds, shapes } from './plan-shapes.ts';
import type { ProblemWords } from './problem-words.ts';
import { yamlReasons } from './yaml-reasons.ts';

const fact = (facts: Facts, key: string) => String(facts[key] ?? '');

const list = (facts: Facts, key: string) => [facts[key] ?? []].flat().join(', ');

/** A list whose items may have commas in them. */
const quoted = (facts: Facts, key: string) =>
  [facts[key] ?? []]
    .flat()
    .map((item) => `"${item}"`)
    .join(', ');

const word = (table: Readonly<Record<string, Text>>, facts: Facts, key: string, lang: Language) =>
  table[fact(facts, key)]?.[lang] ?? fact(facts, key);

/** Gives the likely meaning of a slip if there is one, else all that would have been right. */
const hint = (facts: Facts, lang: Language): string => {
  const { suggestion } = facts;
  if (suggestion) return lang === 'vi' ? `Có phải ý là "${suggestion}"?` : `Did you mean "${suggestion}"?`;
  const allowed = list(facts, 'allowed');
  if (allowed === '') return lang === 'vi' ? 'Chưa khai báo mục nào.' : 'None is declared.';
  return lang === 'vi' ? `Có thể dùng: ${allowed}.` : `It can be: ${allowed}.`;
};

const bounds = (facts: Facts, lang: Language): string => {
  const { min, max } = facts;
  if (min !== null && min !== undefined) return lang === 'vi' ? `nhỏ nhất là ${min}` : `the least is ${min}`;
  return lang === 'vi' ? `lớn nhất là ${max}` : `the most is ${max}`;
};

const found = (facts: Facts, lang: Language): string => {
  const names = list(facts, 'found');
  if (names !== '') return lang === 'vi' ? `đang có ${names}` : `it has ${names}`;
  return lang === 'vi' ? 'chưa có khóa nào' : 'it has none';
};

/** The words for everything that can be wrong with a plan file. */
export const planProblemWords = {
  'yaml-syntax': {
    vi: (f) => `Không phải YAML hợp lệ: ${word(yamlReasons, f, 'reason', 'vi')}.`,
    en: (f) => `This is not YAML: ${word(yamlReasons, f, 'reason', 'en')}.`,
  },
  'file-too-large': {
    vi: (f) =>
      `Tệp quá lớn: ${fact(f, 'characters')} ký tự, tối đa ${fact(f, 'limit')}. Hãy kiểm tra xem đây có đúng là tệp kế hoạch.`,
    en: (f) =>
      `The file is too large: ${fact(f, 'characters')} characters, at most ${fact(f, 'limit')}. Check that it is a plan file.`,
  },
  'nested-too-deep': {
    vi: (f) =>
      `Lồng nhau quá sâu, tối đa ${fact(f, 'limit')} tầng. Hãy kiểm tra các dấu ngoặc và khoảng thụt đầu dòng.`,
    en: (f) => `Nested too deep, at most ${fact(f, 'limit')} levels. Check the brackets and the indentation.`,
  },
  'too-many-aliases': {
    vi: (f) => `Các bí danh (*) sao chép hơn ${fact(f, 'limit')} giá trị. Hãy viết thẳng giá trị ra.`,
    en: (f) => `The aliases (*) copy more than ${fact(f, 'limit')} values. Write the values out.`,
  },
  'duplicate-key': {
    vi: (f) => `Khóa "${fact(f, 'key')}" đã được viết ở trên. Hãy bỏ một trong hai.`,
    en: (f) => `The key "${fact(f, 'key')}" is written above already. Remove one of the two.`,
  },
  'bad-key': {
    vi: (f) => `Khóa ở đây không dùng được${f.key ? ` (${f.key})` : ''}. Hãy viết một tên, rồi dấu hai chấm.`,
    en: (f) => `This cannot be a key${f.key ? ` (${f.key})` : ''}. Write a name, then a colon.`,
  },
  'not-a-plan': {
    vi: (f) =>
      `Tệp kế hoạch gồm các khóa version, plan, pillars, sources, indicators; ở đây là: ${word(kinds, f, 'found', 'vi')}. Hãy kiểm tra xem đây có đúng là tệp kế hoạch.`,
    en: (f) =>
      `A plan has the keys version, plan, pillars, sources and indicators; here is ${word(kinds, f, 'found', 'en')}. Check that it is a plan file.`,
  },
  'unknown-key': {
    vi: (f) => `Không có khóa "${fact(f, 'key')}" ở đây. ${hint(f, 'vi')}`,
    en: (f) => `There is no key "${fact(f, 'key')}" here. ${hint(f, 'en')}`,
  },
  'missing-key': {
    vi: (f) => `Thiếu "${fact(f, 'key')}". Hãy thêm khóa này ở đây.`,
    en: (f) => `"${fact(f, 'key')}" is missing. Add this key here.`,
  },
  'wrong-shape': {
    vi: (f) =>
      `"${fact(f, 'key')}" phải là ${word(shapes, f, 'expected', 'vi')}; ở đây là: ${word(kinds, f, 'found', 'vi')}.`,
    en: (f) =>
      `"${fact(f, 'key')}" must be ${word(shapes, f, 'expected', 'en')}; here is ${word(kinds, f, 'found', 'en')}.`,
  },
  'wrong-form': {
    vi: (f) =>
      `"${fact(f, 'key')}" không đọc được "${fact(f, 'value')}". Hãy viết như ${word(forms, f, 'form', 'vi')}.`,
    en: (f) =>
      `"${fact(f, 'key')}" cannot be "${fact(f, 'value')}". Write it like ${word(forms, f, 'form', 'en')}.`,
  },
  'unquoted-number': {
    vi: (f) =>
      `"${fact(f, 'key')}" phải là chữ, nhưng ${fact(f, 'written')} không có ngoặc kép nên được đọc là số ${fact(f, 'read')}. Hãy viết "${fact(f, 'written')}".`,
    en: (f) =>
      `"${fact(f, 'key')}" must be a text, but ${fact(f, 'written')} without quotes is the number ${fact(f, 'read')}. Write "${fact(f, 'written')}".`,
  },
  'blank-text': {
    vi: (f) => `"${fact(f, 'key')}" không được để trống. Hãy điền vào, hoặc bỏ khóa này nếu không bắt buộc.`,
    en: (f) => `"${fact(f, 'key')}" must not be blank. Fill it in, or leave the key out if it may be absent.`,
  },
  'empty-list': {
    vi: (f) => `"${fact(f, 'key')}" phải có ít nhất ${fact(f, 'least')} mục. Hãy thêm vào.`,
    en: (f) => `"${fact(f, 'key')}" needs at least ${fact(f, 'least')} of them. Add what is missing.`,
  },
  'invalid-value': {
    vi: (f) => `"${fact(f, 'key')}" không thể là "${fact(f, 'value')}". ${hint(f, 'vi')}`,
    en: (f) => `"${fact(f, 'key')}" cannot be "${fact(f, 'value')}". ${hint(f, 'en')}`,
  },
  'out-of-range': {
    vi: (f) => `"${fact(f, 'key')}" không thể là ${fact(f, 'value')}: ${bounds(f, 'vi')}.`,
    en: (f) => `"${fact(f, 'key')}" cannot be ${fact(f, 'value')}: ${bounds(f, 'en')}.`,
  },
  'not-plain-number': {
    vi: (f) =>
      `"${fact(f, 'key')}": hãy viết ${fact(f, 'value')} bằng chữ số thường, dấu chấm thập phân, như 9.6 (nhiều nhất 20 chữ số trước và 10 chữ số sau dấu chấm).`,
    en: (f) =>
      `"${fact(f, 'key')}": write ${fact(f, 'value')} in plain digits with a decimal point, such as 9.6 (at most 20 digits before and 10 after the point).`,
  },
  'not-a-day': {
    vi: (f) =>
      `"${fact(f, 'key')}" không đọc được ngày "${fact(f, 'value')}". Hãy viết năm-tháng-ngày: ${f.suggestion ?? '2025-12-31'}.`,
    en: (f) =>
      `"${fact(f, 'key')}" cannot read the day "${fact(f, 'value')}". Write year-month-day: ${f.suggestion ?? '2025-12-31'}.`,
  },
  'impossible-day': {
    vi: (f) =>
      `"${fact(f, 'key')}": không có ngày hoặc tháng ${fact(f, 'value')} trong lịch các năm 1900 đến 2199. Hãy sửa lại.`,
    en: (f) =>
      `"${fact(f, 'key')}": there is no ${fact(f, 'value')} in the calendar of the years 1900 to 2199. Correct it.`,
  },
  'bad-id': {
    vi: (f) => `"${fact(f, 'id')}" không dùng làm tên được. Chỉ dùng ${word(idForms, f, 'form', 'vi')}.`,
    en: (f) => `"${fact(f, 'id')}" cannot be an id. Use only ${word(idForms, f, 'form', 'en')}.`,
  },
  'duplicate-id': {
    vi: (f) => `Chỉ tiêu "${fact(f, 'id')}" đã có ở dòng ${fact(f, 'line')}. Hãy đặt một tên khác.`,
    en: (f) =>
      `The indicator "${fact(f, 'id')}" is on line ${fact(f, 'line')} already. Give this one another id.`,
  },
  'duplicate-entry': {
    vi: (f) => `"${fact(f, 'value')}" đã có trong "${fact(f, 'key')}". Hãy bỏ bớt một mục.`,
    en: (f) => `"${fact(f, 'value')}" is in "${fact(f, 'key')}" already. Remove one of the two.`,
  },
  'period-out-of-order': {
    vi: (f) =>
      `"${fact(f, 'next')}" (${fact(f, 'to')}) đứng trước "${fact(f, 'first')}" (${fact(f, 'from')}). Thứ tự phải là start, target, horizon.`,
    en: (f) =>
      `"${fact(f, 'next')}" (${fact(f, 'to')}) is before "${fact(f, 'first')}" (${fact(f, 'from')}). The order is start, target, horizon.`,
  },
  'unknown-timezone': {
    vi: (f) =>
      `Không biết múi giờ "${fact(f, 'name')}". ${f.suggestion ? hint(f, 'vi') : 'Hãy viết tên IANA, như Asia/Ho_Chi_Minh.'}`,
    en: (f) =>
      `There is no time zone "${fact(f, 'name')}". ${f.suggestion ? hint(f, 'en') : 'Write an IANA name, such as Asia/Ho_Chi_Minh.'}`,
  },
  'unused-article': {
    vi: (f) => `Không mốc nào trích bài "${fact(f, 'id')}". Hãy bỏ bài này, hoặc trích nó.`,
    en: (f) => `Nothing quotes the article "${fact(f, 'id')}". Remove it, or quote it.`,
  },
  'unused-source': {
    vi: (f) => `Không chỉ tiêu nào dùng nguồn "${fact(f, 'id')}". Hãy bỏ nguồn này, hoặc dùng nó ở "from".`,
    en: (f) => `No indicator uses the source "${fact(f, 'id')}". Remove it, or name it in a "from".`,
  },
  'glob-outside': {
    vi: (f) =>
      `"${fact(f, 'glob')}" có thể ra ngoài thư mục số liệu. Hãy viết đường dẫn tương đối với dấu /, không có "..", "~", "!" hay "\\".`,
    en: (f) =>
      `"${fact(f, 'glob')}" may leave the data folder. Write a relative path with /, without "..", "~", "!" or "\\".`,
  },
  'unknown-column': {
    vi: (f) => `Nguồn này không có cột "${fact(f, 'name')}". ${hint(f, 'vi')}`,
    en: (f) => `The source has no column "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'required-and-optional': {
    vi: (f) =>
      `Cột "${fact(f, 'column')}" vừa bắt buộc (required) vừa có thể vắng (optional): tệp thiếu cột sẽ mất mọi dòng. Hãy bỏ một trong hai.`,
    en: (f) =>
      `The column "${fact(f, 'column')}" is required and optional: a file without it would lose every row. Remove one of the two.`,
  },
  'latest-by-without-key': {
    vi: (f) =>
      `Nguồn "${fact(f, 'source')}" có "latest-by" nhưng không có "key" nên không có gì để chọn. Hãy thêm "key", hoặc bỏ "latest-by".`,
    en: (f) =>
      `The source "${fact(f, 'source')}" has "latest-by" and no "key", so there is nothing to choose from. Add "key", or remove "latest-by".`,
  },
  'code-without-values': {
    vi: (f) =>
      `Cột mã "${fact(f, 'column')}" chưa có "values". Hãy ghi từng mã và các nhãn của nó: { online: [Trực tuyến] }.`,
    en: (f) =>
      `The code column "${fact(f, 'column')}" has no "values". List each code with its labels: { online: [Trực tuyến] }.`,
  },
  'duplicate-label': {
    vi: (f) =>
      `Cột "${fact(f, 'column')}": nhãn "${fact(f, 'label')}" thuộc cả mã "${fact(f, 'other')}" và mã "${fact(f, 'code')}". Hãy để nó ở một mã.`,
    en: (f) =>
      `Column "${fact(f, 'column')}": the label "${fact(f, 'label')}" means both the code "${fact(f, 'other')}" and the code "${fact(f, 'code')}". Leave it with one.`,
  },
  'unknown-code': {
    vi: (f) => `Cột "${fact(f, 'column')}" không có mã "${fact(f, 'name')}". ${hint(f, 'vi')}`,
    en: (f) => `The column "${fact(f, 'column')}" has no code "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'duplicate-header': {
    vi: (f) =>
      `Tiêu đề "${fact(f, 'header')}" của cột "${fact(f, 'column')}" đã thuộc cột "${fact(f, 'other')}". Hãy để nó ở một cột.`,
    en: (f) =>
      `The header "${fact(f, 'header')}" of the column "${fact(f, 'column')}" belongs to the column "${fact(f, 'other')}". Leave it with one.`,
  },
  'format-missing': {
    vi: (f) =>
      `Cột "${fact(f, 'column')}" (${fact(f, 'type')}) chưa có "format": định dạng được khai báo, không đoán. Có thể dùng: ${quoted(f, 'allowed')}.`,
    en: (f) =>
      `The column "${fact(f, 'column')}" (${fact(f, 'type')}) has no "format": formats are declared, never guessed. It can be made of: ${quoted(f, 'allowed')}.`,
  },
  'bad-format': {
    vi: (f) =>
      `Cột "${fact(f, 'column')}" (${fact(f, 'type')}) không dùng được định dạng "${fact(f, 'format')}". Có thể dùng: ${quoted(f, 'allowed')}.`,
    en: (f) =>
      `The column "${fact(f, 'column')}" (${fact(f, 'type')}) cannot have the format "${fact(f, 'format')}". It can be made of: ${quoted(f, 'allowed')}.`,
  },
  'formats-disagree': {
    vi: (f) =>
      `Cột "${fact(f, 'column')}": một ô có thể đọc theo cả "${fact(f, 'other')}" và "${fact(f, 'format')}", với nghĩa khác nhau. Hãy giữ một định dạng, hoặc tách nguồn.`,
    en: (f) =>
      `Column "${fact(f, 'column')}": one cell can be read as "${fact(f, 'other')}" and as "${fact(f, 'format')}", and means different things. Keep one, or declare two sources.`,
  },
  'key-not-for-type': {
    vi: (f) =>
      `"${fact(f, 'key')}" không dùng cho cột "${fact(f, 'column')}" kiểu ${fact(f, 'type')}, chỉ cho: ${list(f, 'allowed')}. Hãy bỏ nó, hoặc đổi kiểu.`,
    en: (f) =>
      `"${fact(f, 'key')}" is not for the column "${fact(f, 'column')}" of type ${fact(f, 'type')}, only for: ${list(f, 'allowed')}. Remove it, or change the type.`,
  },
  'unknown-pillar': {
    vi: (f) => `Chỉ tiêu "${fact(f, 'indicator')}": không có trụ cột "${fact(f, 'name')}". ${hint(f, 'vi')}`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": there is no pillar "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'unknown-article': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": không có bài "${fact(f, 'name')}" trong plan.articles. ${hint(f, 'vi')}`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": there is no article "${fact(f, 'name')}" in plan.articles. ${hint(f, 'en')}`,
  },
  'unknown-tier': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": không có mức "${fact(f, 'name')}" trong tiers. ${hint(f, 'vi')}`,
    en: (f) => `Indicator "${fact(f, 'indicator')}": there is no tier "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'tiers-missing': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}" có mốc "tier-at-least" nhưng chưa có "tiers". Hãy liệt kê các mức, từ kém nhất.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}" has a "tier-at-least" and no "tiers". List the tiers, worst first.`,
  },
  'tiers-unused': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}" có "tiers" nhưng không có mốc "tier-at-least". Hãy bỏ "tiers", hoặc sửa các mốc.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}" has "tiers" and no "tier-at-least". Remove "tiers", or change the milestones.`,
  },
  'trajectory-not-step': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": thứ hạng, mức xếp loại và có/không luôn đi theo bậc, không thể "${fact(f, 'trajectory')}". Hãy viết step, hoặc bỏ "trajectory".`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": ranks, tiers and yes/no move in steps, never "${fact(f, 'trajectory')}". Write step, or remove "trajectory".`,
  },
  'compound-needs-one-sign': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": lộ trình compound không qua được giá trị ${fact(f, 'value')}; mọi giá trị phải khác 0 và cùng dấu. Hãy dùng trajectory: linear.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": a compound trajectory cannot pass through ${fact(f, 'value')}; all values must have one sign and none may be 0. Use trajectory: linear.`,
  },
  'note-missing': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": giá trị này không có xuất xứ. Hãy thêm "quote" (và "article"), hoặc "note" nói rõ nó là gì.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": nothing says where this value is from. Add a "quote" (and its "article"), or a "note" that says what it is.`,
  },
  'quote-without-article': {
    vi: (f) => `Chỉ tiêu "${fact(f, 'indicator')}": câu trích chưa nói trích từ đâu. Hãy thêm "article".`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the quote does not say what it is from. Add its "article".`,
  },
  'quote-not-nfc': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": câu trích dùng chữ Unicode tổ hợp nên không khớp với văn bản. Hãy lưu nó ở dạng dựng sẵn (NFC).`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the quote is written with combining characters, which will not match the text. Save it in composed form (NFC).`,
  },
  'not-one-comparator': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": mỗi mốc có đúng một phép so; ${found(f, 'vi')}. Hãy giữ một trong: ${list(f, 'allowed')}.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": a milestone has exactly one comparator; ${found(f, 'en')}. Keep one of: ${list(f, 'allowed')}.`,
  },
  'mixed-scales': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": không so được "${fact(f, 'later')}" với "${fact(f, 'earlier')}". Hãy dùng cùng loại phép so, hoặc tách thành hai chỉ tiêu.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'later')}" and "${fact(f, 'earlier')}" are values of different kinds. Use one kind, or make two indicators.`,
  },
  'opposite-directions': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": "${fact(f, 'later')}" ngược chiều với "${fact(f, 'earlier')}". Hãy dùng cùng một chiều, hoặc tách thành hai chỉ tiêu.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'later')}" and "${fact(f, 'earlier')}" want opposite things. Use one direction, or make two indicators.`,
  },
  'milestones-out-of-order': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": mốc ${fact(f, 'earlier')} đứng sau mốc ${fact(f, 'later')}. Hãy xếp các mốc theo ngày.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the milestone of ${fact(f, 'earlier')} stands after that of ${fact(f, 'later')}. Put milestones in order of their days.`,
  },
  'milestones-on-one-day': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": có hai mốc cùng ngày ${fact(f, 'day')}. Hãy bỏ một mốc, hoặc tách thành hai chỉ tiêu.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": two milestones are on ${fact(f, 'day')}. Remove one, or make two indicators.`,
  },
  'milestone-backwards': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": "${fact(f, 'later')}" dễ hơn "${fact(f, 'earlier')}". Hãy đối chiếu lại với văn bản.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'later')}" asks less than "${fact(f, 'earlier')}". Check it against the text.`,
  },
  'baseline-not-first': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": gốc ngày ${fact(f, 'on')} không đứng trước mốc đầu tiên (${fact(f, 'first')}). Hãy chọn một gốc sớm hơn, hoặc bỏ gốc.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the baseline of ${fact(f, 'on')} is not before the first milestone (${fact(f, 'first')}). Take an earlier one, or leave it out.`,
  },
  'baseline-past-target': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": gốc ${fact(f, 'value')} đã vượt mục tiêu ${fact(f, 'target')} của ngày ${fact(f, 'by')}. Hãy đối chiếu cả hai với văn bản.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the baseline ${fact(f, 'value')} is already past the target ${fact(f, 'target')} of ${fact(f, 'by')}. Check both against the text.`,
  },
  'unknown-source': {
    vi: (f) => `Chỉ tiêu "${fact(f, 'indicator')}": không có nguồn "${fact(f, 'name')}". ${hint(f, 'vi')}`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": there is no source "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'not-one-measure': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": "measure" có đúng một cách tính; ${found(f, 'vi')}. Hãy giữ một trong: ${list(f, 'allowed')}.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": a measure has exactly one kind; ${found(f, 'en')}. Keep one of: ${list(f, 'allowed')}.`,
  },
  'key-not-for-latest': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": "${fact(f, 'key')}" không dùng với "latest", vì mỗi số liệu đã có ngày riêng. Hãy bỏ nó.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'key')}" is not for "latest", whose figures have days of their own. Remove it.`,
  },
  'share-not-percent': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": "share" cho kết quả phần trăm, nhưng đơn vị là "${fact(f, 'unit')}". Hãy viết đơn vị bắt đầu bằng "%", hoặc dùng "count".`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "share" gives percent, but the unit is "${fact(f, 'unit')}". Begin the unit with "%", or use "count".`,
  },
  'column-wrong-type': {
    vi: (f) =>
      `"${fact(f, 'key')}" cần cột kiểu ${list(f, 'allowed')}, nhưng cột "${fact(f, 'column')}" là ${fact(f, 'type')}. Hãy chọn cột khác, hoặc sửa kiểu của cột.`,
    en: (f) =>
      `"${fact(f, 'key')}" needs a column of type ${list(f, 'allowed')}, but "${fact(f, 'column')}" is ${fact(f, 'type')}. Name another, or change its type.`,
  },
  'codes-not-allowed': {
    vi: (f) =>
      `Chỉ tiêu "${fact(f, 'indicator')}": cột "${fact(f, 'column')}" có mã không thuộc ${list(f, 'allowed')}: ${list(f, 'codes')}. Hãy đặt mã trùng với các mức đó.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the column "${fact(f, 'column')}" has codes that are none of ${list(f, 'allowed')}: ${list(f, 'codes')}. Name its codes after these.`,
  },
} satisfies ProblemWords<PlanProblemCode>;
