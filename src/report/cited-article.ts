import type { Evaluation } from '../model/evaluation.ts';
import type { Language } from '../model/text.ts';
import { formatDay } from './format-day.ts';

/** Names an article by its title, publisher, day and address; an id that the plan does not list stands for itself. */
export function citedArticle(id: string | null, { plan }: Evaluation, language: Language): string {
  const article = plan.articles.find((it) => it.id === id);
  const published = article?.published == null ? null : formatDay(article.published, language);
  return [article?.title ?? id, article?.publisher, published, article?.url]
    .filter((part) => part != null && part !== '')
    .join(', ');
}
