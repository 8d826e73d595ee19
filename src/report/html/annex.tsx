import type { ContextSummary } from '../../model/evaluation.ts';
import type { Problem } from '../../model/problem.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { legendTexts, noExpectedText } from '../mark-texts.ts';
import { rowsOf } from '../table/accounts.ts';
import { trajectoryTexts } from '../table/heading.ts';
import { readingNoteTexts } from '../table/reading-notes.ts';
import { rejectText } from '../table/rejected-rows.ts';
import { contextWords } from '../words/context.ts';
import { htmlGuide, htmlLabels, htmlSentences } from '../words/html.ts';
import { labels } from '../words/labels.ts';
import { convertedMark, markWords } from '../words/marks.ts';
import { problemText } from '../words/problems.ts';
import { sentences } from '../words/sentences.ts';
import { countProblems, severityWords } from '../words/severities.ts';
import { Cited } from './cited.tsx';
import { Details } from './details.tsx';
import { Heading } from './heading.tsx';
import { Scrolling } from './scrolling.tsx';
import type { View } from './view.ts';

/** How to read the report, where its figures are from, and what became of every row. */
export function Annex({ view }: { readonly view: View }) {
  const { language, prefix } = view;
  return (
    <section class="annex">
      <Heading level={view.level} id={`${prefix}annex`}>
        {htmlLabels.annex[language]}
      </Heading>
      <HowToRead view={view} />
      <Accounts view={view} />
      <Context view={view} />
      <Problems view={view} />
    </section>
  );
}

function HowToRead({ view }: { readonly view: View }) {
  const { language, shown, evaluation } = view;
  const noExpected = noExpectedText(shown, language);
  const marks = [...legendTexts(shown, language), ...(noExpected === null ? [] : [noExpected])];
  return (
    <>
      <Heading level={view.level + 1}>{htmlLabels.howToRead[language]}</Heading>
      <ul>
        {Object.values(htmlGuide).map((text) => (
          <li>{text[language]}</li>
        ))}
        {trajectoryTexts(evaluation, view).map((text) => (
          <li>
            {htmlLabels.way[language]}: {text}.
          </li>
        ))}
      </ul>
      {marks.length === 0 ? null : (
        <dl class="marks">
          {marks.map(({ sign, text }) => (
            <div>
              <dt>{sign}</dt>
              <dd>{sign === convertedMark.sign ? htmlSentences.converted[language] : text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Accounts({ view }: { readonly view: View }) {
  const { language, evaluation } = view;
  const { sources } = evaluation;
  if (sources.length === 0) return null;
  const count = (it: number) => formatNumber(it, language);
  const rejects = sources.flatMap((source) => source.rejects);
  const total = sources.reduce((sum, { rejectsTotal }) => sum + rejectsTotal, 0);
  const columns = ['read', 'used', 'leftOut', 'duplicate', 'rejected'] as const;
  return (
    <>
      <Heading level={view.level + 1}>{labels.sources[language]}</Heading>
      <Scrolling label={labels.sources[language]}>
        <table class="accounts">
          <caption class="unseen">{htmlLabels.accounts[language]}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.source[language]}</th>
              <th scope="col" class="number">
                {labels.files[language]}
              </th>
              {columns.map((column) => (
                <th scope="col" class="number">
                  {labels[column][language]}
                </th>
              ))}
              <th scope="col" class="number">
                {labels.completeTo[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => {
              const rows = rowsOf(source);
              return (
                <tr>
                  <th scope="row">
                    {source.title?.[language] ?? source.id}
                    {source.synthetic ? ` ${markWords.synthetic.sign}` : ''}
                    {source.files.length === 0 ? ` (${sentences.noFile[language]})` : ''}
                  </th>
                  <td class="number">{count(source.files.length)}</td>
                  {columns.map((column) => (
                    <td class="number">{count(rows[column])}</td>
                  ))}
                  <td class="number">
                    {source.coversTo === null ? '–' : formatDay(source.coversTo, language)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
      {readingNoteTexts(sources, language).map((text) => (
        <p class="quiet">{text}</p>
      ))}
      {total === 0 ? null : (
        <Details title={htmlSentences.counted[language](labels.rejects[language], count(total))}>
          <ul class="rejects">
            {rejects.map((reject) => (
              <li>{rejectText(reject, language)}</li>
            ))}
          </ul>
          {total === rejects.length ? null : (
            <p>{sentences.moreRejects[language](count(total - rejects.length))}</p>
          )}
        </Details>
      )}
    </>
  );
}

function Context({ view }: { readonly view: View }) {
  const { language, evaluation, shown } = view;
  const ids = new Set(shown.map(({ id }) => id));
  const context =
    shown.length === evaluation.summary.total
      ? evaluation.context
      : evaluation.context.filter(({ not }) => not.some((id) => ids.has(id)));
  if (context.length === 0) return null;
  return (
    <>
      <Heading level={view.level + 1}>{labels.context[language]}</Heading>
      <ul class="context">
        {context.map((figure) => (
          <ContextFigure figure={figure} view={view} />
        ))}
      </ul>
    </>
  );
}

function ContextFigure({ figure, view }: { readonly figure: ContextSummary; readonly view: View }) {
  const { language } = view;
  return (
    <li>
      <p>
        <strong>{figure.says[language]}</strong>
      </p>
      <p>{contextWords.why[language](figure.why[language])}</p>
      <Cited quote={null} article={figure.article} view={view} />
    </li>
  );
}

function Problems({ view }: { readonly view: View }) {
  const { language, evaluation } = view;
  const counts = countProblems(evaluation.problems, language);
  if (counts === null) return null;
  return (
    <Details title={htmlSentences.counted[language](htmlLabels.problems[language], counts)}>
      <ul>
        {evaluation.problems.map((problem) => (
          <li>{problemLine(problem, view)}</li>
        ))}
      </ul>
    </Details>
  );
}

function problemLine(problem: Problem, { language }: View): string {
  const { severity, place } = problem;
  const where = place === null ? [] : [[place.file, place.line].filter((part) => part !== null).join(':')];
  return [severityWords[severity].name[language], ...where, problemText(problem, language)].join(' – ');
}
