import type { Calendar } from '../model/calendar.ts';
import type { Column, Source } from '../model/source.ts';
import { checkCompanions } from './check-companions.ts';
import { checkLabels } from './check-labels.ts';
import { columnDefaults } from './column-defaults.ts';
import { type Draft, textOf } from './draft.ts';
import { listOf } from './list-of.ts';
import { normalizeChecks } from './normalize-checks.ts';
import { normalizeColumn } from './normalize-column.ts';
import { normalizeFiles, normalizeSheets } from './normalize-files.ts';
import { normalizeWinner } from './normalize-winner.ts';
import type { Path } from './plan-document.ts';
import { reference } from './reference.ts';
import { sourceFields } from './source-spec.ts';

/** A source as far as it could be read: a column whose shape is wrong is known by name and no more. */
export interface SourceDraft {
  readonly source: Source;
  readonly columns: ReadonlyMap<string, Column | null>;
}

const fields = sourceFields.shape;

/** Reads a source and checks what it says of its files, key and columns. */
export function normalizeSource(draft: Draft, calendar: Calendar, id: string, path: Path): SourceDraft {
  const at = (key: string) => [...path, key];
  const columnIds = draft.keys(at('columns'));
  if (draft.isMapping(at('columns')) && columnIds.length === 0) {
    draft.errorAtKey('empty-list', at('columns'), { key: 'columns', least: 1 });
  }
  const defaults = columnDefaults(draft, id, path);
  const columns = new Map(
    columnIds.map((column) => [
      column,
      normalizeColumn(draft, calendar, defaults, column, [...at('columns'), column]),
    ]),
  );
  checkLabels(draft, columns, at('columns'));
  checkCompanions(draft, columns, at('columns'));

  const key = listOf(draft.piece(fields.key, at('key')));
  key.forEach((column, i) => {
    reference(draft, 'unknown-column', column, columnIds, draft.item(at('key'), i), { source: id });
    if (key.indexOf(column) < i) {
      draft.error('duplicate-entry', draft.item(at('key'), i), { key: 'key', value: column });
    }
  });
  const title = draft.piece(fields.title, at('title'));
  return {
    columns,
    source: {
      id,
      title: title ? textOf(title) : null,
      files: normalizeFiles(draft, id, path),
      optional: draft.piece(fields.optional, at('optional')) ?? false,
      synthetic: draft.piece(fields.synthetic, at('synthetic')) ?? false,
      key,
      winner: normalizeWinner(draft, id, columns, path),
      completeTo: draft.piece(fields['complete-to'], at('complete-to')) ?? null,
      emptyMonths: draft.piece(fields['empty-months'], at('empty-months')) ?? 'missing',
      encoding: draft.piece(fields.encoding, at('encoding')) ?? null,
      sheets: normalizeSheets(draft, path),
      totals: draft.piece(fields.totals, at('totals')) ?? 'leave-out',
      checks: normalizeChecks(draft, at('checks')),
      columns: [...columns.values()].filter((column) => column !== null),
      place: draft.keyPlace(path),
    },
  };
}
