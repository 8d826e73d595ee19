import type { Evaluation } from '../../model/evaluation.ts';
import { formatNumber } from '../format-number.ts';
import { legendTexts, noExpectedText } from '../mark-texts.ts';
import type { RenderOptions } from '../render-options.ts';
import { trajectoryText } from '../trajectory-text.ts';
import { labels } from '../words/labels.ts';
import { sentences } from '../words/sentences.ts';
import type { Cell } from './cells.ts';
import { spread } from './spread.ts';

/** What the signs mean, how the ways between milestones run, and how many indicators are not shown. */
export function rowsBelow(
  { indicators }: Evaluation,
  widths: readonly number[],
  { language, shows }: Pick<RenderOptions, 'language' | 'shows'>,
): readonly (readonly Cell[])[] {
  const shown = indicators.filter(shows);
  const unexpected = noExpectedText(shown, language);
  const signs = [...legendTexts(shown, language), ...(unexpected === null ? [] : [unexpected])];
  const hidden = indicators.length - shown.length;
  const lines = [
    ...signs.map(({ sign, text }) => `${sign} : ${text}`),
    ...ways(
      shown.map(({ trajectory }) => trajectoryText(trajectory, language)),
      language,
    ),
    ...(hidden === 0 ? [] : [sentences.hidden[language](formatNumber(hidden, language))]),
  ];
  return lines.length === 0 ? [] : [[], ...lines.map((line) => spread(line, widths))];
}

/** The ways between milestones, each with how many indicators take it. */
function ways(said: readonly string[], language: RenderOptions['language']): readonly string[] {
  return [...new Set(said)].map((way) => {
    const count = formatNumber(said.filter((it) => it === way).length, language);
    const counted = sentences.countedWay[language](way, sentences.indicators[language](count));
    return `${labels.path[language]}: ${counted}.`;
  });
}
