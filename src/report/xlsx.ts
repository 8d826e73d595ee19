import type { Evaluation } from '../model/evaluation.ts';
import { formatDay } from './format-day.ts';
import { rollUpSentence } from './official/roll-up.ts';
import { printableThroughout } from './printable.ts';
import type { Render, RenderOptions } from './render-options.ts';
import { sheetWords, workbookWords as words } from './words/xlsx.ts';
import { changesSheet } from './xlsx/changes-sheet.ts';
import { contextSheet } from './xlsx/context-sheet.ts';
import { figuresSheet } from './xlsx/figures-sheet.ts';
import { filesSheet } from './xlsx/files-sheet.ts';
import { type ListContext, textColumn } from './xlsx/list-columns.ts';
import { listSheet } from './xlsx/list-sheet.ts';
import { milestonesSheet } from './xlsx/milestones-sheet.ts';
import { problemsSheet } from './xlsx/problems-sheet.ts';
import type { WorkbookProperties } from './xlsx/properties-feature.ts';
import { reasonsSheet } from './xlsx/reasons-sheet.ts';
import { rejectsSheet } from './xlsx/rejects-sheet.ts';
import { seriesSheet } from './xlsx/series-sheet.ts';
import type { Sheet } from './xlsx/sheet.ts';
import { summarySheet } from './xlsx/summary-sheet.ts';
import { unitsSheet } from './xlsx/units-sheet.ts';
import { workbook } from './xlsx/workbook.ts';

/** The sheets behind the tables, each of all plans; one of which there is nothing to say is not there. */
const lists: readonly ((context: ListContext) => Sheet | null)[] = [
  summarySheet,
  changesSheet,
  reasonsSheet,
  milestonesSheet,
  unitsSheet,
  seriesSheet,
  filesSheet,
  rejectsSheet,
  problemsSheet,
  contextSheet,
];

/**
 * For offices: a workbook with the table that they hand in, one sheet for each plan, and behind it what it rests on, as lists
 * to be sorted and counted. Numbers are numbers in the units of the plan (61.97 of a percentage, not 0.6197, as it is
 * held against a bar of 75 and differs from it by points), days are days, and nothing is a formula.
 */
export const render = (async (evaluations: readonly Evaluation[], { language, shows }: RenderOptions) => {
  const plans = printableThroughout(evaluations);
  const several = plans.length > 1;
  const tables = plans.map((plan) =>
    figuresSheet(plan, several ? plan.plan.document.number : sheetWords.indicators[language], {
      language,
      shows,
    }),
  );
  const none = textColumn(rollUpSentence({ indicators: [], asOf: '' }, language), 60, String);
  const empty = plans.length === 0 ? [listSheet(sheetWords.indicators[language], [none], [])] : [];
  const behind = lists.flatMap((list) => list({ evaluations: plans, language, shows }) ?? []);
  return workbook([...empty, ...tables, ...behind], propertiesOf(plans, language));
}) satisfies Render;

/** Stands for the day where there is no plan. */
const FIRST_DAY = '1970-01-01';

function propertiesOf(plans: readonly Evaluation[], language: RenderOptions['language']): WorkbookProperties {
  const [first] = plans;
  const asOf = plans
    .map((plan) => plan.asOf)
    .reduce((latest, day) => (day > latest ? day : latest), FIRST_DAY);
  const documents = plans.map(({ plan }) => plan.document.number).join(', ');
  return {
    title: plans.map(({ plan }) => plan.title[language]).join('; '),
    creator: first === undefined ? 'lotrinh' : `${first.tool.name} ${first.tool.version}`,
    language,
    asOf,
    footer: words.footer[language](documents, formatDay(asOf, language)),
    page: words.page[language],
  };
}
