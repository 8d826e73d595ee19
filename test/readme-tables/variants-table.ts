import { catalogue } from '../../src/plan/variants/catalogue.ts';
import type { Formula, Role } from '../../src/plan/variants/definition.ts';
import { allRoles } from '../../src/plan/variants/role-names.ts';

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Writes the table of every named definition, and that of the columns that their formulas speak of. */
export function variantsTable(): string {
  const definitions = catalogue.map(({ id, name, definition, source, formula, survey }) => [
    `\`${id}\``,
    `${name.vi} · ${name.en}`,
    `${definition.en}${survey ? ' *(a survey: its shares carry an interval)*' : ''}`,
    source.en,
    formula === null ? '– (a figure of an agency)' : columnsOf(formula),
  ]);
  const roles = allRoles.map((role) => [
    `\`${role.name}\``,
    `${role.says.vi} · ${role.says.en}`,
    role.types.map((type) => `\`${type}\``).join(', '),
    codesOf(role),
  ]);
  return [
    tableOf(
      ['variant', 'name', 'what is counted out of what', 'source', 'columns (optional ones in brackets)'],
      definitions,
    ),
    tableOf(['column', 'what it says', 'type', 'codes'], roles),
  ].join('\n\n');
}

function columnsOf({ required, optional }: Formula): string {
  const named = ({ name }: Role) => `\`${name}\``;
  const others = optional.length === 0 ? [] : [`(${optional.map(named).join(', ')})`];
  return [required.map(named).join(', '), ...others].join(' ');
}

function codesOf({ codes }: Role): string {
  if (codes === null) return '';
  const known = Object.entries(codes.known).map(([code, says]) => `\`${code}\` ${says.vi}`);
  return known.join('; ') + (codes.closed ? '' : '; others as you like');
}
