import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { indicatorsTable } from './readme-tables/indicators-table.ts';
import { picture } from './readme-tables/picture.ts';
import { variantsTable } from './readme-tables/variants-table.ts';
import { root } from './run-in-process.ts';

/** The parts of pages that are made, by the mark they stand behind; each ends where `<!-- /mark -->` stands. */
const parts: Readonly<Record<string, Readonly<Record<string, () => string | Promise<string>>>>> = {
  'README.md': { picture },
  'targets/README.md': { indicators: indicatorsTable, variants: variantsTable },
};

test.each(Object.entries(parts))(
  'the parts of %s that are made say what plans and samples do; `npm run tables` makes them anew',
  async (page, made) => {
    const file = path.join(root, page);
    const written: [string, string][] = [];
    for (const [mark, make] of Object.entries(made)) written.push([mark, await make()]);
    let text = readFileSync(file, 'utf8');
    for (const [mark, part] of written) {
      const [before, rest] = text.split(`<!-- ${mark} -->\n`);
      const after = rest?.split(`<!-- /${mark} -->`)[1];
      if (before === undefined || after === undefined) throw new Error(`${page} has no place for ${mark}`);
      text = `${before}<!-- ${mark} -->\n${part}\n<!-- /${mark} -->${after}`;
    }
    await expect(text).toMatchFileSnapshot(file);
  },
);
