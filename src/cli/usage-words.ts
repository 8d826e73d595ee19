import type { Facts } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import type { ProblemWords } from '../report/words/problem-words.ts';
import type { UsageCode } from './usage-error.ts';

const list = (fact: Facts[string] | undefined) =>
  Array.isArray(fact) ? fact.join(', ') : String(fact ?? '');
const meantVi = ({ meant }: Facts) => (meant == null ? '' : ` Có phải ý là "${meant}"?`);
const meantEn = ({ meant }: Facts) => (meant == null ? '' : ` Did you mean "${meant}"?`);

const usageWords = {
  'unknown-option': {
    vi: (f) => `Không có tùy chọn "${f.word}".${meantVi(f)}`,
    en: (f) => `There is no option "${f.word}".${meantEn(f)}`,
  },
  'unknown-command': {
    vi: (f) => `Không có lệnh "${f.word}".${meantVi(f)} Các lệnh: ${list(f.valid)}.`,
    en: (f) => `There is no command "${f.word}".${meantEn(f)} Commands: ${list(f.valid)}.`,
  },
  'missing-argument': {
    vi: (f) => `Thiếu ${f.word}.`,
    en: (f) => `${f.word} is missing.`,
  },
  'missing-option-value': {
    vi: (f) => `Tùy chọn "${f.word}" cần một giá trị.`,
    en: (f) => `Option "${f.word}" needs a value.`,
  },
  'too-many-arguments': {
    vi: () => 'Thừa tham số trên dòng lệnh.',
    en: () => 'There are too many arguments on the command line.',
  },
  'other-usage': {
    vi: (f) => `Dòng lệnh không đúng: ${f.message}`,
    en: (f) => `The command line is not valid: ${f.message}`,
  },
  'unknown-word': {
    vi: (f) => `${f.option} không nhận "${f.word}".${meantVi(f)} Các giá trị hợp lệ: ${list(f.valid)}.`,
    en: (f) => `${f.option} does not take "${f.word}".${meantEn(f)} Valid: ${list(f.valid)}.`,
  },
  'bad-as-of': {
    vi: (f) => `--as-of không nhận "${f.word}": viết một ngày (2024-10-31) hoặc một tháng (2024-10).`,
    en: (f) => `--as-of does not take "${f.word}": write a day (2024-10-31) or a month (2024-10).`,
  },
  'bad-target': {
    vi: (f) => `--target không nhận "${f.word}": viết một năm (2025) hoặc một ngày (2025-12-31).`,
    en: (f) => `--target does not take "${f.word}": write a year (2025) or a day (2025-12-31).`,
  },
  'file-not-found': {
    vi: (f) => `Không tìm thấy tệp "${f.file}".${meantVi(f)}`,
    en: (f) => `There is no file "${f.file}".${meantEn(f)}`,
  },
  'file-unreadable': {
    vi: (f) => `Không đọc được "${f.file}": ${f.message}`,
    en: (f) => `"${f.file}" cannot be read: ${f.message}`,
  },
  'folder-not-found': {
    vi: (f) => `Không có thư mục "${f.folder}" (--data).`,
    en: (f) => `There is no folder "${f.folder}" (--data).`,
  },
  'cannot-write': {
    vi: (f) => `Không ghi được "${f.file}": ${f.message}. Không có gì bị thay đổi.`,
    en: (f) => `"${f.file}" cannot be written: ${f.message}. Nothing was changed.`,
  },
} satisfies ProblemWords<UsageCode>;

/** Says what is wrong with a command line, in one sentence. */
export function usageText(code: UsageCode, facts: Facts, language: Language): string {
  return usageWords[code][language](facts);
}
