import type { Assessment, Status } from '../../model/assessment.ts';
import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/text.ts';
import { officialStandingOf, officialVerdict } from '../official/verdict.ts';
import { statusWords } from '../words/statuses.ts';
import { type Cell, textCell } from './cells.ts';
import { statusLooks, wrapped } from './looks.ts';

/** Makes a cell of a verdict as offices say it, with its symbol, on the fill of its status. */
export function statusCell(assessment: Assessment, asOf: Day, language: Language): Cell {
  const status = countedStatus(assessment, asOf);
  const said = `${statusWords[status].symbol} ${officialVerdict(assessment, asOf, language)}`;
  return textCell(said, { ...wrapped, ...statusLooks[status] });
}

/** Gives the status under which offices count an indicator: one that is behind after its target's day is missed. */
export function countedStatus(assessment: Assessment, asOf: Day): Status {
  return officialStandingOf(assessment, asOf) === 'failed' ? 'missed' : assessment.status;
}
