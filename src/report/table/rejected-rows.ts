import type { Reject } from '../../model/account.ts';
import type { SourceSummary } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { formatNumber } from '../format-number.ts';
import type { Look } from '../look.ts';
import { cut, hang } from '../text-width.ts';
import { labels } from '../words/labels.ts';
import { rejectReason } from '../words/reject-reason.ts';
import { sentences } from '../words/sentences.ts';

/** How many rejected rows are listed; the rest are counted. */
const LISTED = 5;

/** How much is shown of what a cell holds, in cells of the terminal. */
const RAW_WIDTH = 40;

/** The first rows that could not be used, each where a person can open it, and how many more there are. */
export function rejectedRows(sources: readonly SourceSummary[], look: Look): readonly string[] {
  const { language, width, palette } = look;
  const total = sources.reduce((sum, source) => sum + source.rejectsTotal, 0);
  if (total === 0) return [];
  const listed = sources.flatMap((source) => source.rejects).slice(0, LISTED);
  const more = total - listed.length;
  return [
    '',
    palette.strong(labels.rejects[language]),
    ...listed.flatMap((reject) => hang('  ', rejectText(reject, language), width)),
    ...(more === 0 ? [] : [`  ${sentences.moreRejects[language](formatNumber(more, language))}`]),
  ];
}

/** Says where a row stands that could not be used, and why it could not. */
export function rejectText(reject: Reject, language: Language): string {
  const { file, line, column, raw } = reject;
  const shown = raw === null || raw === '' ? null : cut(raw, RAW_WIDTH);
  const reason = sentences.reject[language](column, shown, rejectReason(reject, language));
  return `${file}:${line}, ${reason}`;
}
