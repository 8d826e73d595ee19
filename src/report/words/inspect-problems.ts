import type { InspectProblemCode } from '../../model/inspection.ts';
import { meantEn, meantVi } from './hint.ts';
import type { ProblemWords } from './problem-words.ts';

/** What is wrong with files that are to be looked at, and the way out. */
export const inspectProblemWords = {
  'file-not-found': {
    vi: (facts) => `Không tìm thấy tệp “${facts.file}”; hãy kiểm tra lại đường dẫn.${meantVi(facts)}`,
    en: (facts) => `There is no file “${facts.file}”; check the path.${meantEn(facts)}`,
  },
} satisfies ProblemWords<InspectProblemCode>;
