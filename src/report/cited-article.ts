import type { Evaluation } from '../model/evaluation.ts';
import type { Language } from '../model/text.ts';
import { formatDay } from './format-day.ts';

/** Names an article by its title, publisher, day and address; an id that the plan does not list stands for itself. */
export function citedArticle(
  id: string | null,
  { plan }: Pick<Evaluation, 'plan'>,
  language: Language,
): string {
  const url = plan.articles.find((it) => it.id === id)?.url ?? '';
  return [namedArticle(id, { plan }, language), url].filter((part) => part !== '').join(', ');
}

/** The same without its address, for who makes that a link. */
export function namedArticle(
  id: string | null,
  { plan }: Pick<Evaluation, 'plan'>,
  language: Language,
): string {
  const article = plan.articles.find((it) => it.id === id);
  const published = article?.published == null ? null : formatDay(article.published, language);
  return [article?.title ?? id, article?.publisher, published]
    .filter((part) => part != null && part !== '')
    .join(', ');
}
