import type { Engine } from '../../src/engine/open-engine.ts';
import type {
  EveryMember,
  EveryYear,
  FigureMeasure,
  GrowthMeasure,
  LatestMeasure,
} from '../../src/model/measure.ts';
import type { ObserveProblemCode } from '../../src/model/observe-problem.ts';
import type { Indicator, Milestone } from '../../src/model/plan.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Series } from '../../src/model/series.ts';
import type { Column, ColumnType, Source } from '../../src/model/source.ts';
import { observe } from '../../src/observe/observe.ts';
import { dossiers, load, measured, planWith } from './table-fixture.ts';

const place = { file: 'plan.yaml', line: 7, column: 11, length: 1, text: null };

function column(id: string, type: ColumnType, codes: Readonly<Record<string, string[]>> = {}): Column {
  const [plain] = dossiers.columns;
  if (plain === undefined) throw new Error('no column');
  const values = Object.entries(codes).map(([code, labels]) => ({ code, labels }));
  return { ...plain, id, headers: [id], type, values };
}

/** A source of figures: each with its day, and what may stand beside it. */
export const figures: Source = {
  ...dossiers,
  id: 'figures',
  columns: [
    column('day', 'date'),
    column('figure', 'number'),
    column('published', 'date'),
    column('words', 'text'),
    column('member', 'text'),
    column('cited', 'text'),
    column('made_up', 'text'),
    column('tier', 'code', { kha: ['Khá'], khá: ['khá'], 'trung bình': ['TB'] }),
    column('state', 'code', { yes: ['Xong'], no: ['Chưa'] }),
    column('code_words', 'code', { uoc: ['ước', 'ước tính'], so_bo: ['tạm tính'] }),
  ],
};

/** One row; whatever is left out is blank. */
export function row(
  day: string,
  figure: string | null,
  more: Readonly<Record<string, string | number>> & { readonly file?: number } = {},
): string {
  const cells: Readonly<Record<string, string | number | null>> = { day, figure, ...more };
  const written = figures.columns.map(({ id }) => {
    const cell = cells[id];
    return cell === undefined || cell === null ? 'NULL' : `'${cell}'`;
  });
  return `(${[...written, more.file ?? 0].join(', ')})`;
}

const beside = {
  from: 'figures',
  on: 'day',
  value: 'figure',
  where: null,
  partial: false,
  published: 'published',
  qualifier: 'words',
  source: 'cited',
  synthetic: 'made_up',
} as const;

export const latest: LatestMeasure = {
  ...beside,
  kind: 'latest',
  every: 'year',
  cumulative: false,
  numerator: null,
  denominator: null,
};
export const growth: GrowthMeasure = { ...beside, kind: 'growth', basis: 'levels', base: 2020 };
export const everyYear: EveryYear = { ...beside, kind: 'every', each: 'year', since: 2021 };
export const everyMember: EveryMember = {
  ...beside,
  kind: 'every',
  each: 'member',
  member: 'member',
  among: [],
  open: false,
  every: 'year',
};

/** An indicator with one commitment, by the end of 2025. */
export function committed(
  measure: FigureMeasure,
  milestone: Pick<Milestone, 'comparator' | 'value'>,
  more: Partial<Indicator> = {},
): Indicator {
  return {
    ...measured(measure),
    milestones: [
      {
        by: '2025-12-31',
        unit: null,
        of: null,
        article: null,
        quote: null,
        note: null,
        implicit: false,
        keep: false,
        place,
        ...milestone,
      },
    ],
    ...more,
  };
}

/** Observes one indicator over the rows of its sources, by their ids; a source that is not named has no file. */
export async function observeOver(
  engine: Engine,
  indicator: Indicator,
  rows: Readonly<Record<string, readonly string[]>>,
  asOf: string,
  { monthEndsOn = null as number | null, completeTo = null as string | null } = {},
): Promise<{
  series: Series;
  coversTo: ReadonlyMap<string, string>;
  problems: readonly Problem<ObserveProblemCode>[];
}> {
  const ids = new Set([indicator.measure, ...indicator.otherSources].map(({ from }) => from));
  const sources = [...ids].map((id): Source => ({ ...figures, id, completeTo }));
  for (const { id } of sources) {
    await engine.run(`DROP TABLE IF EXISTS "${id}"; DROP TABLE IF EXISTS "${id} rejects"`);
  }
  const tables = new Map(
    await Promise.all(
      sources
        .filter(({ id }) => rows[id] !== undefined)
        .map(async (source) => [source.id, await load(engine, source, rows[source.id] ?? [])] as const),
    ),
  );
  const plan = { ...planWith([indicator], figures, monthEndsOn), sources };
  const observed = await observe(engine, plan, [indicator], tables, asOf);
  const [series] = observed.series;
  if (series === undefined) throw new Error('no series');
  return { series, coversTo: observed.coversTo, problems: observed.problems };
}
