import type { RegistryRow } from '../../../src/observe/units/load-registry.ts';

/** Rows of a registry from a table as people write one: `name | from | to | successor | code`, `-` for blank, from line 2 on. */
export function registryRows(table: string): readonly RegistryRow[] {
  return table
    .trim()
    .split('\n')
    .map((line, at) => {
      const cell = (index: number) => {
        const text = line.split('|')[index]?.trim() ?? '-';
        return text === '-' || text === '' ? null : text;
      };
      return {
        name: cell(0),
        from: cell(1),
        to: cell(2),
        successor: cell(3),
        code: cell(4),
        file: 'don-vi.csv',
        line: at + 2,
      };
    });
}
