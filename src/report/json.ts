import type { Evaluation } from '../model/evaluation.ts';
import { jsonReport } from './json-report.ts';
import type { Reporter } from './render-options.ts';

/** C1 controls, direction marks and line separators: legal in JSON as they are, but a terminal obeys them. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** For scripts: the whole evaluation, complete whatever is shown, the same in every language. */
export const json: Reporter = {
  id: 'json',
  extension: 'json',
  render: (evaluation: Evaluation) => `${escaped(JSON.stringify(jsonReport(evaluation), null, 2))}\n`,
};

/** Escapes what JSON.stringify leaves as it is; such characters stand inside strings only, so the value is the same. */
function escaped(text: string): string {
  return text.replace(obeyed, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
