import type { Evaluation } from '../../model/evaluation.ts';
import { formatNumber } from '../format-number.ts';
import type { Look } from '../look.ts';
import { flow, joined, plain, type StyledLine } from '../styled-line.ts';
import { wrap } from '../text-width.ts';
import { sentences } from '../words/sentences.ts';
import { statusOrder, statusWords } from '../words/statuses.ts';

/** How many indicators stand where: of all that were selected, shown or not; the counts add up. */
export function summary(evaluation: Evaluation, look: Look): readonly string[] {
  const { language, width, palette } = look;
  const counts = evaluation.summary;
  const count = (it: number) => formatNumber(it, language);
  const whole =
    counts.selected === counts.total
      ? sentences.indicators[language](count(counts.total))
      : sentences.someIndicators[language](count(counts.selected), count(counts.total));
  if (counts.total === 0) return wrap(sentences.noIndicators[language], width);
  const parts = statusOrder
    .filter((status) => counts[status] > 0)
    .map((status): StyledLine => {
      const { symbol, counted } = statusWords[status];
      const said = `${symbol} ${count(counts[status])} ${counted[language]}`;
      const exceeded = status === 'met' && counts.exceeded > 0;
      return {
        text: exceeded ? sentences.exceeded[language](said, count(counts.exceeded)) : said,
        paint: palette.status[status],
      };
    });
  const hidden = evaluation.indicators.filter((it) => !look.shows(it)).length;
  return [
    ...wrap(`${whole}:`, width).map(palette.strong),
    ...flow(parts.length === 0 ? [plain('0')] : parts, width - 2).map((line) => `  ${joined(line)}`),
    ...(hidden === 0 ? [] : wrap(sentences.hidden[language](count(hidden)), width)),
  ];
}
