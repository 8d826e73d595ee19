import type { EncodingProblemCode } from '../../model/read-problem.ts';
import type { ProblemWords } from './problem-words.ts';

/** What is wrong with the encoding of a text, and the way out. */
export const encodingProblemWords = {
  'not-utf8': {
    vi: ({ file, line, column }) =>
      `“${file}” không phải UTF-8 (dòng ${line}, cột ${column}); hãy lưu lại dạng “CSV UTF-8”.`,
    en: ({ file, line, column }) =>
      `“${file}” is not UTF-8 (line ${line}, column ${column}); save it again as “CSV UTF-8”.`,
  },
} satisfies ProblemWords<EncodingProblemCode>;
