import type { Facts } from '../../model/problem.ts';
import type { EncodingProblemCode } from '../../model/read-problem.ts';
import type { ProblemWords } from './problem-words.ts';
import { quotedList } from './quoted-list.ts';

const firstCandidate = ({ candidates }: Facts): string =>
  String(Array.isArray(candidates) ? candidates[0] : candidates).replace(/:.*$/u, '');

const shown = ({ word, reading }: Facts, language: 'vi' | 'en'): string => {
  if (word === null) return '';
  return { vi: `: “${word}” là “${reading}”`, en: `: “${word}” is “${reading}”` }[language];
};

/** What is wrong with the encoding of a text, and the way out. */
export const encodingProblemWords = {
  'not-utf8': {
    vi: ({ file, line, column }) =>
      `“${file}” là UTF-8 nhưng hỏng từ dòng ${line}, cột ${column}: tệp bị cắt cụt, hoặc có đoạn dán từ bảng mã khác; hãy sửa chỗ đó, hoặc xuất lại dạng “CSV UTF-8”.`,
    en: ({ file, line, column }) =>
      `“${file}” stops being UTF-8 at line ${line}, column ${column}: it is cut short, or has a piece in another encoding; mend that place, or export it again as “CSV UTF-8”.`,
  },
  'encoding-contradicted': {
    vi: ({ file, declared, found }) =>
      `Nguồn khai “encoding: ${declared}” nhưng “${file}” là ${found}; hãy ghi “encoding: ${found}”, hoặc bỏ dòng đó để chương trình tự nhận biết từng tệp.`,
    en: ({ file, declared, found }) =>
      `The source says “encoding: ${declared}” but “${file}” is ${found}; write “encoding: ${found}”, or leave the line out so that each file's encoding is found.`,
  },
  'encoding-undecided': {
    vi: (facts) =>
      `Không nhận ra bảng mã của “${facts.file}”; chữ đầu tiên ngoài ASCII ở dòng ${facts.line}, cột ${facts.column}. Đọc thử: ${quotedList(facts.candidates)}. Nếu một cách đọc là đúng, hãy thêm vào nguồn dòng “encoding: …” với tên của cách ấy (chẳng hạn “encoding: ${firstCandidate(facts)}”); nếu không, hãy lưu lại tệp dạng “CSV UTF-8”.`,
    en: (facts) =>
      `The encoding of “${facts.file}” cannot be told; its first letter beyond ASCII is at line ${facts.line}, column ${facts.column}. Its words would read: ${quotedList(facts.candidates)}. If one of these is right, add the line “encoding: …” with its name to the source (such as “encoding: ${firstCandidate(facts)}”); else save the file again as “CSV UTF-8”.`,
  },
  'encoding-damaged': {
    vi: ({ file, encoding, line, column }) =>
      `“${file}” được đọc theo bảng mã ${encoding}, nhưng ở dòng ${line}, cột ${column} có byte không phải chữ nào; hãy sửa chỗ đó hoặc xuất lại tệp, hoặc ghi đúng bảng mã ở “encoding” của nguồn.`,
    en: ({ file, encoding, line, column }) =>
      `“${file}” is read as ${encoding}, but at line ${line}, column ${column} there are bytes that are no letter in it; mend that place or export the file again, or correct “encoding” in the source.`,
  },
  'encoding-hidden': {
    vi: (facts) =>
      `“${facts.file}” viết bằng phông chữ cũ (bảng mã ${facts.encoding}) chứ không phải Unicode, như ở dòng ${facts.line}${shown(facts, 'vi')}; hãy thêm dòng “encoding: ${facts.encoding}” vào nguồn, hoặc chuyển tệp sang Unicode.`,
    en: (facts) =>
      `“${facts.file}” is written with fonts from before Unicode (${facts.encoding}), as on line ${facts.line}${shown(facts, 'en')}; add the line “encoding: ${facts.encoding}” to the source, or convert the file to Unicode.`,
  },
  'encoding-mixed': {
    vi: (facts) =>
      `“${facts.file}” lẫn tiếng Việt Unicode với chữ viết bằng phông cũ (bảng mã ${facts.encoding}), như ở dòng ${facts.line}, cột ${facts.column}${shown(facts, 'vi')}; không thể đọc cả hai cùng lúc. Hãy chuyển phần phông cũ sang Unicode rồi bỏ “encoding” của nguồn nếu có.`,
    en: (facts) =>
      `“${facts.file}” mixes Unicode Vietnamese with text written with fonts from before Unicode (${facts.encoding}), as at line ${facts.line}, column ${facts.column}${shown(facts, 'en')}; both cannot be read at once. Convert the old part to Unicode, and leave “encoding” out of the source.`,
  },
} satisfies ProblemWords<EncodingProblemCode>;
