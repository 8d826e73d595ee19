import type { ContextSummary, Evaluation } from '../model/evaluation.ts';
import { citedArticle } from './cited-article.ts';
import type { Look } from './look.ts';
import { hang } from './text-width.ts';
import { contextWords as words } from './words/context.ts';
import { explanationSentences } from './words/explanation.ts';

/** A published figure that nothing is judged by: the figure, why not, and where it stands; with its words where they are asked for. */
export function contextLines(
  figure: ContextSummary,
  quoting: 'quoted' | 'cited',
  evaluation: Evaluation,
  look: Look,
): readonly string[] {
  const { language, width, palette } = look;
  const article = citedArticle(figure.article, evaluation, language);
  const quoted =
    figure.quote === null || quoting === 'cited'
      ? article
      : explanationSentences.quote[language](figure.quote, article);
  return [
    ...hang('  · ', figure.says[language], width),
    ...hang('    ', words.why[language](figure.why[language]), width),
    ...(quoted === '' ? [] : hang('    ', words.source[language](quoted), width).map(palette.quiet)),
  ];
}
