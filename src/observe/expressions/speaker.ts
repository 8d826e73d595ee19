import type { Indicator } from '../../model/plan.ts';
import type { Check } from '../../model/source.ts';

/** Whose an expression is: an indicator's, by its id, or a check's, by its name in each language. */
export type Speaker =
  | { readonly indicator: string; readonly check: null; readonly checkEn: null }
  | { readonly indicator: null; readonly check: string; readonly checkEn: string };

/** Names an indicator as the one whose expressions they are. */
export function indicatorSpeaks({ id }: Indicator): Speaker {
  return { indicator: id, check: null, checkEn: null };
}

/** Names a check as the one whose expressions they are: by its name, or by what it says. */
export function checkSpeaks({ name, of, equals }: Check): Speaker {
  const said = `${of.text} = ${equals.text}`.replace(/\s+/g, ' ');
  return { indicator: null, check: name?.vi ?? said, checkEn: name?.en ?? said };
}
