import type { Status } from '../../model/assessment.ts';
import type { CellLook } from './cells.ts';

/** Thin lines around cells, as tables of offices have them. */
export const bordered: CellLook = { borderStyle: 'thin', borderColor: '#808080', alignVertical: 'center' };

export const wrapped: CellLook = { ...bordered, wrap: true };

export const centred: CellLook = { ...wrapped, align: 'center' };

export const heading: CellLook = {
  ...wrapped,
  fontWeight: 'bold',
  align: 'center',
  backgroundColor: '#E7E6E6',
};

export const groupLook: CellLook = { ...bordered, fontWeight: 'bold', backgroundColor: '#F2F2F2' };

export const totalLook: CellLook = { ...bordered, fontWeight: 'bold', backgroundColor: '#F2F2F2' };

/**
 * Fills behind statuses, which symbol and word tell already: all so light that black on them is legible in print without
 * colour, the bad ones darker and bold.
 */
export const statusLooks = {
  met: { backgroundColor: '#D5EBCB' },
  'on-track': { backgroundColor: '#EAF4E4' },
  'at-risk': { backgroundColor: '#FFF0C2' },
  behind: { backgroundColor: '#F8CFB4', fontWeight: 'bold' },
  missed: { backgroundColor: '#F2B8B8', fontWeight: 'bold' },
  stale: { backgroundColor: '#E4E0EC' },
  'no-data': { backgroundColor: '#EDEDED' },
  'not-due': {},
  'not-applicable': {},
} satisfies Record<Status, CellLook>;
