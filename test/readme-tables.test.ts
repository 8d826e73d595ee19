import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { indicatorsTable } from './readme-tables/indicators-table.ts';
import { picture } from './readme-tables/picture.ts';
import { variantsTable } from './readme-tables/variants-table.ts';
import { root } from './run-in-process.ts';

/** The parts of README that are made, by the mark they stand behind; each ends where `<!-- /mark -->` stands. */
const parts: Readonly<Record<string, () => string | Promise<string>>> = {
  picture,
  indicators: indicatorsTable,
  variants: variantsTable,
};

test('the parts of README that are made say what plans and samples do; `npm run tables` makes them anew', async () => {
  const made: [string, string][] = [];
  for (const [mark, make] of Object.entries(parts)) made.push([mark, await make()]);
  const file = path.join(root, 'README.md');
  let readme = readFileSync(file, 'utf8');
  for (const [mark, text] of made) {
    const [before, rest] = readme.split(`<!-- ${mark} -->\n`);
    const after = rest?.split(`<!-- /${mark} -->`)[1];
    if (before === undefined || after === undefined) throw new Error(`README has no place for ${mark}`);
    readme = `${before}<!-- ${mark} -->\n${text}\n<!-- /${mark} -->${after}`;
  }
  await expect(readme).toMatchFileSnapshot(file);
});
