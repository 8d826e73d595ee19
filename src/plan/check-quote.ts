import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { reference } from './reference.ts';

/** What is quoted, and from which article. */
interface Quoted {
  readonly article: string | null;
  readonly quote: string | null;
}

/** Checks that a quote says which article it is from, and is written as articles are; `facts` say whose it is. */
export function checkQuote(
  draft: Draft,
  parts: PlanParts,
  { article, quote }: Quoted,
  path: Path,
  facts: { readonly indicator: string } | { readonly part: string },
): void {
  if (article !== null) {
    reference(draft, 'unknown-article', article, parts.articles, [...path, 'article'], facts);
  }
  if (quote !== null && article === null && !draft.meant(path).includes('article')) {
    draft.errorAtKey('quote-without-article', [...path, 'quote'], facts);
  }
  if (quote !== null && quote !== quote.normalize('NFC')) {
    draft.error('quote-not-nfc', [...path, 'quote'], facts);
  }
}
