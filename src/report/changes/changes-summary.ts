import type { Changes } from '../../model/changes.ts';
import type { Language } from '../../model/text.ts';
import { formatNumber } from '../format-number.ts';
import { changeOrder, changeWords, changeSentences as words } from '../words/changes.ts';
import { trendWords } from '../words/trends.ts';

/**
 * Counts what became of all indicators, in one sentence: "1 chỉ tiêu mới chậm tiến độ hoặc không đạt; 1 có đánh giá tốt lên; 7 giữ
 * nguyên đánh giá (số liệu: 3 tốt lên, 1 kém đi)." A second one says that the reports were made by two versions.
 *
 * @param version of the tool that made this report
 */
export function changesSummary(
  { counts, indicators, since }: Changes,
  version: string,
  language: Language,
): string {
  if (indicators.length === 0) return words.none[language];
  const number = (it: number) => formatNumber(it, language);
  const same = indicators.filter(({ kind }) => kind === 'same');
  const values = (['better', 'worse'] as const).flatMap((direction) => {
    const count = same.filter((it) => it.direction === direction).length;
    return count === 0 ? [] : [`${number(count)} ${trendWords[direction].name[language]}`];
  });
  const moved = values.length === 0 ? '' : words.values[language](values);
  const said = changeOrder
    .filter((kind) => counts[kind] > 0)
    .map((kind, index) => {
      const word = changeWords[kind].counted[language];
      return (
        words[index === 0 ? 'first' : 'other'][language](number(counts[kind]), word) +
        (kind === 'same' ? moved : '')
      );
    });
  const isAsItWas = same.length === indicators.length;
  const counted = isAsItWas ? words.unchanged[language](number(same.length)) + moved : said.join('; ');
  const tools = since.tool === version ? [] : [words.otherTool[language](since.tool, version)];
  return [`${counted}.`, ...tools].join(' ');
}
