import type { Problem } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';

interface SeverityWords {
  readonly name: Readonly<Record<Language, string>>;
  readonly counted: Readonly<Record<Language, (count: number) => string>>;
}

/** How bad a problem is. */
export const severityWords = {
  error: {
    name: { vi: 'lỗi', en: 'error' },
    counted: { vi: (count) => `${count} lỗi`, en: (count) => `${count} error${count === 1 ? '' : 's'}` },
  },
  warning: {
    name: { vi: 'cảnh báo', en: 'warning' },
    counted: {
      vi: (count) => `${count} cảnh báo`,
      en: (count) => `${count} warning${count === 1 ? '' : 's'}`,
    },
  },
} satisfies Record<Problem['severity'], SeverityWords>;

/** Counts problems by how bad they are: "2 lỗi, 1 cảnh báo"; null where there are none. */
export function countProblems(problems: readonly Problem[], language: Language): string | null {
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [severityWords[severity].counted[language](count)];
  });
  return counts.length === 0 ? null : counts.join(', ');
}
