import type { Evaluation, Summary } from '../../model/evaluation.ts';
import { addUp } from '../add-up.ts';
import { formatNumber } from '../format-number.ts';
import type { Look } from '../look.ts';
import { flow, joined, plain, type StyledLine } from '../styled-line.ts';
import { wrap } from '../text-width.ts';
import { sentences } from '../words/sentences.ts';
import { statusOrder, statusWords } from '../words/statuses.ts';

/** How many indicators stand where: of all that were selected, shown or not; the counts add up. */
export function summary(evaluation: Evaluation, look: Look): readonly string[] {
  return counted(evaluation.summary, null, [evaluation], look);
}

/** The same over several plans: the indicators of all of them, counted together and judged apart. */
export function overallSummary(evaluations: readonly Evaluation[], look: Look): readonly string[] {
  return counted(addUp(evaluations.map((it) => it.summary)), evaluations.length, evaluations, look);
}

function counted(
  counts: Summary,
  plans: number | null,
  evaluations: readonly Evaluation[],
  look: Look,
): readonly string[] {
  const { language, width, palette } = look;
  const count = (it: number) => formatNumber(it, language);
  const whole =
    counts.selected === counts.total
      ? sentences.indicators[language](count(counts.total))
      : (plans === null ? sentences.someIndicators : sentences.someOfAllIndicators)[language](
          count(counts.selected),
          count(counts.total),
        );
  if (counts.total === 0 && plans === null) return wrap(sentences.noIndicators[language], width);
  const parts = statusCounts(counts, look);
  const hidden = evaluations.flatMap((it) => it.indicators).filter((it) => !look.shows(it)).length;
  const head = plans === null ? whole : sentences.overall[language](count(plans), whole);
  return [
    ...wrap(`${head}:`, width).map(palette.strong),
    ...flow(parts.length === 0 ? [plain('0')] : parts, width - 2).map((line) => `  ${joined(line)}`),
    ...(hidden === 0 ? [] : wrap(sentences.hidden[language](count(hidden)), width)),
  ];
}

/** Writes each count of a summary behind its symbol: "▼ 3 chậm tiến độ". */
export function statusCounts(counts: Summary, { language, palette }: Look): readonly StyledLine[] {
  return statusOrder
    .filter((status) => counts[status] > 0)
    .map((status): StyledLine => {
      const { symbol, counted } = statusWords[status];
      const count = (it: number) => formatNumber(it, language);
      const said = `${symbol} ${count(counts[status])} ${counted[language]}`;
      const exceeded = status === 'met' && counts.exceeded > 0;
      return {
        text: exceeded ? sentences.exceeded[language](said, count(counts.exceeded)) : said,
        paint: palette.status[status],
      };
    });
}
