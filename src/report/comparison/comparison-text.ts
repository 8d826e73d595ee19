import type { Assessment } from '../../model/assessment.ts';
import type { ComparedPair, PlanComparison, Relation } from '../../model/plan-comparison.ts';
import { formatNumber } from '../format-number.ts';
import { type Look, lookOf } from '../look.ts';
import { printableThroughout } from '../printable.ts';
import type { RenderOptions } from '../render-options.ts';
import { statusLine, statusName } from '../status-text.ts';
import { flow, joined, plain } from '../styled-line.ts';
import { legend } from '../table/marks.ts';
import { hang, wrap } from '../text-width.ts';
import { relationOrder, relationWords, comparisonSentences as sentences } from '../words/comparison.ts';
import { comparisonHeading } from './comparison-heading.ts';
import { pairBlock, sideHeadings } from './pair-block.ts';
import { planNames } from './plan-names.ts';

/** For people at a terminal: two plans side by side, what both speak of first, then what only one does. */
export function comparisonText(
  comparison: PlanComparison,
  options: Pick<RenderOptions, 'language' | 'width' | 'color'>,
): string {
  const look = lookOf({ ...options, shows: () => true });
  const shown = printableThroughout(comparison);
  const { pairs } = shown;
  const lines = [
    ...comparisonHeading(shown, look),
    '',
    ...counts(pairs, look),
    ...relationOrder.flatMap((relation) => section(relation, shown, look)),
    ...spaced(
      legend(
        pairs.flatMap(({ indicators }) => indicators),
        look,
      ),
    ),
    ...shown.alone.flatMap((members, index) => alone(planNames(shown)[index] ?? '', members, look)),
  ];
  return `${lines.join('\n')}\n`;
}

function counts(pairs: readonly ComparedPair[], { language, width, palette }: Look): readonly string[] {
  const count = (it: number) => formatNumber(it, language);
  if (pairs.length === 0) return wrap(sentences.noPairs[language], width);
  const parts = relationOrder
    .map((relation) => ({ relation, found: pairs.filter((it) => it.relation === relation).length }))
    .filter(({ found }) => found > 0)
    .map(({ relation, found }) => plain(`${count(found)} ${relationWords[relation].counted[language]}`));
  return [
    ...wrap(`${sentences.pairs[language](count(pairs.length))}:`, width).map(palette.strong),
    ...flow(parts, width - 2).map((line) => `  ${joined(line)}`),
  ];
}

function section(relation: Relation, comparison: PlanComparison, look: Look): readonly string[] {
  const members = comparison.pairs.filter((pair) => pair.relation === relation);
  if (members.length === 0) return [];
  return [
    '',
    look.palette.strong(relationWords[relation].heading[look.language]),
    ...sideHeadings(comparison, look),
    ...members.flatMap((pair, index) => [...(index === 0 ? [] : ['']), ...pairBlock(pair, comparison, look)]),
  ];
}

function alone(name: string, members: readonly Assessment[], look: Look): readonly string[] {
  const { language, width, palette } = look;
  if (members.length === 0) return [];
  return [
    '',
    ...wrap(sentences.alone[language](name, formatNumber(members.length, language)), width).map(
      palette.strong,
    ),
    ...members.flatMap((it) => {
      const { text, paint } = statusLine(it, language, palette);
      const [symbol = ''] = text;
      const lines = hang(
        `${symbol} `,
        `${it.name[language]}: ${statusName(it.status, language).toLocaleLowerCase(language)}`,
        width,
      );
      return lines.map((line, index) => (index === 0 ? paint(symbol) + line.slice(symbol.length) : line));
    }),
  ];
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}
