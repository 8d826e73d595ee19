import type { Text } from '../model/text.ts';
import { checkQuote } from './check-quote.ts';
import { type Draft, textOf } from './draft.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';

interface CitedSpec {
  readonly article?: string | undefined;
  readonly quote?: string | undefined;
  readonly note?: string | { vi: string; en?: string | undefined } | undefined;
}

interface Citation {
  readonly article: string | null;
  readonly quote: string | null;
  readonly note: Text | null;
}

/** Checks that a value says where it is from: letter for letter from an article, or else in a note. */
export function checkCitation(
  draft: Draft,
  parts: PlanParts,
  spec: CitedSpec,
  path: Path,
  indicator: string,
): Citation {
  const { article = null, quote = null, note = null } = spec;
  checkQuote(draft, parts, { article, quote }, path, { indicator });
  if (
    quote === null &&
    note === null &&
    draft.meant(path).every((key) => key !== 'quote' && key !== 'note')
  ) {
    draft.error('note-missing', path, { indicator });
  }
  return { article, quote, note: note === null ? null : textOf(note) };
}
