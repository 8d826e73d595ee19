import type { Inspection } from '../../model/inspection.ts';
import type { Problem } from '../../model/problem.ts';
import { problemText } from '../words/problems.ts';
import { rejectReason } from '../words/reject-reason.ts';
import { inspectionBlock } from './inspection-block.ts';

/** Letters that are legal in JSON as they are, but that a terminal obeys. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Writes an inspection as JSON: what `Inspection` describes, with sentences (`text`, in both languages) put to problems and
 * rejects, and the block to paste with its comments in either language.
 */
export function inspectionJson(inspection: Inspection): string {
  const said = {
    ...inspection,
    files: inspection.files.map((file) => ({
      ...file,
      parts: file.parts.map((part) => ({ ...part, rejects: part.rejects.map(withReason) })),
      problems: file.problems.map(withText),
    })),
    sources: inspection.sources.map(({ proof, ...source }) => ({
      ...source,
      proof:
        proof === null
          ? null
          : { ...proof, rejects: proof.rejects.map(withReason), problems: proof.problems.map(withText) },
    })),
    block: { vi: inspectionBlock(inspection, 'vi'), en: inspectionBlock(inspection, 'en') },
  };
  const escaped = (found: string) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(said, null, 2).replace(obeyed, escaped)}\n`;
}

function withText(problem: Problem) {
  return { ...problem, text: { vi: problemText(problem, 'vi'), en: problemText(problem, 'en') } };
}

function withReason<It extends Parameters<typeof rejectReason>[0]>(reject: It) {
  return { ...reject, text: { vi: rejectReason(reject, 'vi'), en: rejectReason(reject, 'en') } };
}
