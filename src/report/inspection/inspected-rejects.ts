import type { InspectedPart, Inspection } from '../../model/inspection.ts';
import { formatNumber } from '../format-number.ts';
import type { Look } from '../look.ts';
import { cut, hang } from '../text-width.ts';
import { inspectionLabels as labels } from '../words/inspection.ts';
import { rejectReason } from '../words/reject-reason.ts';
import { sentences } from '../words/sentences.ts';

/** How many rejects of a part are listed; the rest are counted. */
const LISTED = 5;

/** How much is shown of what a cell holds, in cells of the terminal. */
const RAW_WIDTH = 40;

/** The first rows of a part that cannot be used, and how many more there are. */
export function inspectedRejects(
  part: InspectedPart,
  { sources }: Inspection,
  look: Look,
): readonly string[] {
  const { language, palette, width } = look;
  const proof = sources.find((source) => source.proof?.files.some(({ path }) => path === part.path))?.proof;
  const account = proof?.files.find(({ path }) => path === part.path) ?? part.account;
  const rejects = (proof?.rejects ?? part.rejects).filter(({ file }) => file === part.path);
  const total = account?.rows.rejected ?? 0;
  if (total === 0) return [];
  const listed = rejects.slice(0, LISTED);
  const more = total - listed.length;
  return [
    '',
    `  ${palette.strong(labels.rejects[language])}`,
    ...listed.flatMap((reject) => {
      const { file, line, column, raw } = reject;
      const shown = raw === null || raw === '' ? null : cut(raw, RAW_WIDTH);
      const reason = sentences.reject[language](column, shown, rejectReason(reject, language));
      return hang('  ', `${file}:${line}, ${reason}`, width);
    }),
    ...(more === 0 ? [] : [`  ${sentences.moreRejects[language](formatNumber(more, language))}`]),
  ];
}
