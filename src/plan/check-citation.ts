import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { reference } from './reference.ts';

interface CitedSpec {
  readonly article?: string | undefined;
  readonly quote?: string | undefined;
  readonly note?: string | undefined;
}

interface Citation {
  readonly article: string | null;
  readonly quote: string | null;
  readonly note: string | null;
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
  if (article !== null) {
    reference(draft, 'unknown-article', article, parts.articles, [...path, 'article'], { indicator });
  }
  if (
    quote === null &&
    note === null &&
    draft.meant(path).every((key) => key !== 'quote' && key !== 'note')
  ) {
    draft.error('note-missing', path, { indicator });
  }
  if (quote !== null && article === null && !draft.meant(path).includes('article')) {
    draft.errorAtKey('quote-without-article', [...path, 'quote'], { indicator });
  }
  if (quote !== null && quote !== quote.normalize('NFC')) {
    draft.error('quote-not-nfc', [...path, 'quote'], { indicator });
  }
  return { article, quote, note: note?.normalize('NFC') ?? null };
}
