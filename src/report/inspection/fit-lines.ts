import type { SourceFit } from '../../model/inspection.ts';
import { formatNumber } from '../format-number.ts';
import type { Look } from '../look.ts';
import { hang } from '../text-width.ts';
import { inspectionWords as words } from '../words/inspection.ts';

/** Which sources of the plan a file fits, and what of them it lacks. */
export function fitLines(fits: readonly SourceFit[], { language, width }: Look): readonly string[] {
  if (fits.length === 0) return hang('  ', words.fitNone[language](), width);
  return fits.flatMap((fit) => {
    const { source, rank, declared, matches, of, missing } = fit;
    const number = (it: number) => formatNumber(it, language);
    const says =
      rank === 'all' || missing.length === 0
        ? words.fitAll[language](source)
        : words.fitSome[language](source, number(matches), number(of));
    return [
      ...hang('  ', says, width),
      ...(declared ? [] : hang('    ', words.undeclaredFile[language](source), width)),
      ...missing.flatMap(({ column, headers, optional, nearest }) =>
        hang(
          '    ',
          words.missing[language](column, headers.join(', ')) +
            (optional ? words.mayMiss[language]() : '') +
            (nearest === null ? '' : words.nearest[language](nearest)),
          width,
        ),
      ),
    ];
  });
}
