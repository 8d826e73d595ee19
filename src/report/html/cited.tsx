import { namedArticle } from '../cited-article.ts';
import type { View } from './view.ts';

/** The words that something rests on, and where they stand; nothing where there are neither. */
export function Cited({
  quote,
  article,
  view,
}: {
  readonly quote: string | null;
  readonly article: string | null;
  readonly view: View;
}) {
  const { evaluation, language } = view;
  const named = namedArticle(article, evaluation, language);
  const url = evaluation.plan.articles.find(({ id }) => id === article)?.url ?? '';
  const cite = named === '' ? null : isWebAddress(url) ? <a href={url}>{named}</a> : named;
  if (quote === null) return cite === null ? null : <p class="cite">{cite}</p>;
  return (
    <figure class="quote">
      <blockquote lang="vi">
        <p>“{quote}”</p>
      </blockquote>
      {cite === null ? null : <figcaption class="cite">{cite}</figcaption>}
    </figure>
  );
}

/** Only pages of the web may be linked to: an address of another kind could be a script. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/.test(url);
}
