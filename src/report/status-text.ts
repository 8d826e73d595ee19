import type { Assessment, Status } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import type { Palette } from './palette.ts';
import type { StyledLine } from './styled-line.ts';
import { exceededWords, statusWords } from './words/statuses.ts';

/** Says a status in words: "Chậm tiến độ". */
export function statusName(status: Status, language: Language): string {
  return statusWords[status].name[language];
}

/** Says an indicator's status with its symbol, in its colour: "▼ Chậm tiến độ". */
export function statusLine(
  assessment: Pick<Assessment, 'status' | 'exceeded'>,
  language: Language,
  palette: Palette,
): StyledLine {
  const { status, exceeded } = assessment;
  const name = status === 'met' && exceeded ? exceededWords.name[language] : statusName(status, language);
  return { text: `${statusWords[status].symbol} ${name}`, paint: palette.status[status], indent: 2 };
}
