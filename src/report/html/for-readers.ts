import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { printableThroughout } from '../printable.ts';

/** Makes every text of an evaluation harmless, and has reasons name a source by its title rather than by its id in the plan. */
export function forReaders(evaluation: Evaluation, language: Language): Evaluation {
  const shown = printableThroughout(evaluation);
  const titles = new Map(shown.sources.map(({ id, title }) => [id, title]));
  return {
    ...shown,
    indicators: shown.indicators.map((it) => {
      const id = it.reason.facts.source;
      const title = typeof id === 'string' ? titles.get(id) : null;
      return title == null
        ? it
        : { ...it, reason: { ...it.reason, facts: { ...it.reason.facts, source: `“${title[language]}”` } } };
    }),
  };
}
