import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Look } from '../look.ts';
import { otherVerdictTexts, particularTexts } from '../particular-texts.ts';
import { textWidth, wrapAfter } from '../text-width.ts';

/** The lines below an indicator: what is to be said of its figure, then other paths with another verdict. */
export function particularLines(
  assessment: Assessment,
  evaluation: Evaluation,
  { width, language, palette }: Look,
): readonly string[] {
  const room = width - INDENT.length;
  return [
    ...run(particularTexts(assessment, evaluation, language), room).map((line) => INDENT + line),
    ...run(otherVerdictTexts(assessment, language), room).map((line) => INDENT + palette.quiet(line)),
  ];
}

const INDENT = '  ';
const SEPARATOR = ' · ';

/** Sets short texts one after the other; one that is longer than a line has lines of its own. */
function run(texts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    if (line !== '') lines.push(line);
    line = '';
  };
  for (const text of texts.map((it) => it.trim())) {
    const joined = line === '' ? text : line + SEPARATOR + text;
    if (textWidth(joined) <= width) {
      line = joined;
      continue;
    }
    end();
    if (textWidth(text) <= width) line = text;
    else lines.push(...wrapAfter(0, text, width, INDENT).filter((it) => it !== ''));
  }
  end();
  return lines;
}
