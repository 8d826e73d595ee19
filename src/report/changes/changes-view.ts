import type { Assessment } from '../../model/assessment.ts';
import type { ChangeKind, IndicatorChange } from '../../model/changes.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { comparedNumbers } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { changeOrder, changeSentences, changeWords, newlyMissed } from '../words/changes.ts';
import { changeText } from './change-text.ts';
import { changesSummary } from './changes-summary.ts';

/** One indicator that is not as it was. */
export interface ChangeLine {
  readonly id: string;
  readonly kind: ChangeKind;
  /** Stands before the line, so that nothing is told by colour alone; one cell wide. */
  readonly symbol: string;
  /** What became of it: "Mới chậm tiến độ". */
  readonly said: string;
  readonly name: string;
  /** How: "60,1% → 61,97% (+1,87 điểm %); đúng tiến độ → chậm tiến độ". */
  readonly text: string;
}

/** What changed since an earlier report, in words. */
export interface ChangesView {
  /** "Thay đổi so với báo cáo ngày 30/09/2024". */
  readonly title: string;
  /** Counts of all indicators; says so where nothing changed. */
  readonly summary: string;
  /** The indicators whose status, target or definition is not as it was, the bad news first. */
  readonly lines: readonly ChangeLine[];
}

/**
 * Puts words to what changed since an earlier report; null where none was given to compare with. Like the indicators, those
 * that are not shown get no line and are counted.
 */
export function changesView(
  evaluation: Evaluation,
  language: Language,
  shows: (assessment: Assessment) => boolean = () => true,
): ChangesView | null {
  const { changes, indicators } = evaluation;
  if (changes === null) return null;
  const hidden = new Set(indicators.filter((it) => !shows(it)).map(({ id }) => id));
  const told = changes.indicators.filter((it) => isOtherwise(it) && !hidden.has(it.id));
  return {
    title: changeSentences.title[language](formatDay(changes.since.asOf, language)),
    summary: changesSummary(changes, evaluation.tool.version, language),
    lines: changeOrder.flatMap((kind) =>
      told.filter((it) => it.kind === kind).map((it) => lineOf(it, evaluation, language)),
    ),
  };
}

/** Tells whether there is more to say of an indicator than that its figure moved, or did not. */
function isOtherwise({ kind, target, redefined }: IndicatorChange): boolean {
  return kind !== 'same' || target !== null || redefined.length > 0;
}

function lineOf(change: IndicatorChange, { indicators }: Evaluation, language: Language): ChangeLine {
  const { id, kind, name } = change;
  const judged = indicators.find((it) => it.id === id);
  const { symbol, said } = changeWords[kind];
  const isMissed = kind === 'newly-behind' && change.status.now === 'missed';
  return {
    id,
    kind,
    symbol,
    said: (isMissed ? newlyMissed : said)[language],
    name: name[language],
    text: changeText(change, judged === undefined ? [] : comparedNumbers(judged), language),
  };
}
