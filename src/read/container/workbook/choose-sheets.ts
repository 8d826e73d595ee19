import { canonicalLabel } from '../../../model/canonical-label.ts';
import type { Problem } from '../../../model/problem.ts';
import type { ReadProblemCode } from '../../../model/read-problem.ts';
import type { ReadContext } from '../../read-context.ts';
import { fileProblem } from '../../read-problem.ts';
import { compareRanks } from '../../shape/header-ranker.ts';
import { type SheetHead, sheetHead } from './sheet-head.ts';
import type { Workbook } from './workbook.ts';

/** A sheet that is read. */
export interface ChosenSheet {
  readonly name: string;
  /** Its place among the sheets. */
  readonly at: number;
  readonly head: SheetHead;
}

/** The sheets of a workbook that a source reads, and what stands against that. */
export interface ChosenSheets {
  readonly sheets: readonly ChosenSheet[];
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/** What a plan writes for every sheet whose header matches. */
const EVERY = '*';

/**
 * Chooses the sheets to read: those that the source names, or with `*` every visible one whose header matches, or else the one
 * whose header matches best. Where no columns are declared a file is looked at, and every visible sheet is shown.
 */
export async function chooseSheets(
  context: ReadContext,
  file: string,
  workbook: Workbook,
): Promise<ChosenSheets> {
  const { source } = context;
  const facts = { file, source: source.id };
  const names = source.sheets.filter((name) => name !== EVERY);
  if (names.length > 0) return named(context, facts, workbook, names);

  const sheets: ChosenSheet[] = [];
  const hidden: string[] = [];
  for (const [at, { name, hidden: isHidden }] of workbook.sheets.entries()) {
    const head = await sheetHead(workbook, at, context);
    if (head.isEmpty) continue;
    if (isHidden) hidden.push(name);
    else sheets.push({ name, at, head });
  }
  const warnings = hidden.length === 0 ? [] : [warning('sheets-hidden', { ...facts, sheets: hidden })];
  if (sheets.length === 0) return { sheets, problems: [fileProblem('workbook-empty', { ...facts, hidden })] };
  if (source.columns.length === 0) return { sheets, problems: warnings };
  // of a single sheet it is said what its header lacks
  const matching = sheets.length === 1 ? sheets : matchingOf(sheets, source.sheets.includes(EVERY));
  const all = sheets.map(({ name }) => name);
  if (matching.length === 0) {
    const expected = source.columns.flatMap(({ headers }) => headers.slice(0, 1));
    const unmatched = fileProblem('sheets-unmatched', { ...facts, sheets: all, expected });
    return { sheets: [], problems: [unmatched, ...warnings] };
  }
  if (matching.length === 1 || source.sheets.includes(EVERY)) return { sheets: matching, problems: warnings };
  const equal = matching.map(({ name }) => name);
  return {
    sheets: [],
    problems: [fileProblem('sheets-ambiguous', { ...facts, sheets: equal }), ...warnings],
  };
}

/** The sheets whose headers have what is needed; of them the best alone, unless every one is asked for. */
function matchingOf(sheets: readonly ChosenSheet[], every: boolean): readonly ChosenSheet[] {
  const worth = ({ head }: ChosenSheet) => head.header ?? { rank: 'none' as const, matches: 0 };
  if (every) return sheets.filter((sheet) => ['all', 'needed'].includes(worth(sheet).rank));
  const found = sheets.filter((sheet) => worth(sheet).rank !== 'none');
  return found.filter((sheet) => found.every((other) => compareRanks(worth(sheet), worth(other)) >= 0));
}

async function named(
  context: ReadContext,
  facts: { readonly file: string; readonly source: string },
  workbook: Workbook,
  names: readonly string[],
): Promise<ChosenSheets> {
  const sheets: ChosenSheet[] = [];
  const problems: Problem<ReadProblemCode>[] = [];
  for (const wanted of names) {
    const at = workbook.sheets.findIndex(({ name }) => canonicalLabel(name) === canonicalLabel(wanted));
    const found = workbook.sheets[at];
    if (found === undefined) {
      const all = workbook.sheets.map(({ name }) => name);
      problems.push(fileProblem('sheet-missing', { ...facts, sheet: wanted, sheets: all }));
    } else if (sheets.every((sheet) => sheet.at !== at)) {
      sheets.push({ name: found.name, at, head: await sheetHead(workbook, at, context) });
    }
  }
  return { sheets: problems.length > 0 ? [] : sheets, problems };
}

function warning(
  code: ReadProblemCode,
  facts: { readonly file: string; readonly source: string; readonly sheets: readonly string[] },
): Problem<ReadProblemCode> {
  return { ...fileProblem(code, facts), severity: 'warning' };
}
