import type { Calendar } from '../model/calendar.ts';
import type { Column, Source } from '../model/plan.ts';
import { checkLabels } from './check-labels.ts';
import { type Draft, textOf } from './draft.ts';
import { listOf } from './list-of.ts';
import { normalizeColumn } from './normalize-column.ts';
import type { Path } from './plan-document.ts';
import { reference } from './reference.ts';
import { sourceSpec } from './source-spec.ts';

/** A source as far as it could be read: a column whose shape is wrong is known by name and no more. */
export interface SourceDraft {
  readonly source: Source;
  readonly columns: ReadonlyMap<string, Column | null>;
}

const fields = sourceSpec.shape;

/** Reads a source and checks what it says of its files, key and columns. */
export function normalizeSource(draft: Draft, calendar: Calendar, id: string, path: Path): SourceDraft {
  const at = (key: string) => [...path, key];
  const columnIds = draft.keys(at('columns'));
  if (draft.isMapping(at('columns')) && columnIds.length === 0) {
    draft.errorAtKey('empty-list', at('columns'), { key: 'columns', least: 1 });
  }
  const columns = new Map(
    columnIds.map((column) => [column, normalizeColumn(draft, calendar, column, [...at('columns'), column])]),
  );
  checkLabels(draft, columns, at('columns'));

  const files = listOf(draft.piece(fields.files, at('files')));
  files.forEach((glob, i) => {
    if (leavesFolder(glob)) draft.error('glob-outside', draft.item(at('files'), i), { glob });
  });
  const key = listOf(draft.piece(fields.key, at('key')));
  key.forEach((column, i) => {
    reference(draft, 'unknown-column', column, columnIds, draft.item(at('key'), i), { source: id });
    if (key.indexOf(column) < i) {
      draft.error('duplicate-entry', draft.item(at('key'), i), { key: 'key', value: column });
    }
  });
  const latestBy = draft.piece(fields['latest-by'], at('latest-by'));
  if (latestBy !== null) {
    reference(draft, 'unknown-column', latestBy, columnIds, at('latest-by'), { source: id });
    const { type } = columns.get(latestBy) ?? { type: null };
    if (type === 'text' || type === 'code') {
      draft.warning('latest-by-letters', at('latest-by'), { column: latestBy, type });
    }
    if (!draft.has(at('key'))) draft.warningAtKey('latest-by-without-key', at('latest-by'), { source: id });
  }
  const title = draft.piece(fields.title, at('title'));
  return {
    columns,
    source: {
      id,
      title: title ? textOf(title) : null,
      files,
      optional: draft.piece(fields.optional, at('optional')) ?? false,
      synthetic: draft.piece(fields.synthetic, at('synthetic')) ?? false,
      key,
      winner: { by: 'latest', column: latestBy },
      completeTo: draft.piece(fields['complete-to'], at('complete-to')) ?? null,
      emptyMonths: draft.piece(fields['empty-months'], at('empty-months')) ?? 'missing',
      encoding: null,
      sheets: [],
      totals: 'leave-out',
      checks: [],
      columns: [...columns.values()].filter((column) => column !== null),
      place: draft.keyPlace(path),
    },
  };
}

/** Tells whether a glob could match outside the data folder, or would be read otherwise on another system. */
function leavesFolder(glob: string): boolean {
  if (/^[/!~]|\\|^[a-z]:/i.test(glob)) return true;
  return glob.split(/[/{},|()]/).includes('..');
}
