import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lotrinh, root } from '../run-in-process.ts';

/** Shows what `npm start` prints, down to the first two indicators that are behind. */
export async function picture(): Promise<string> {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const { out } = await lotrinh(manifest.scripts.start.split(' ').slice(2));
  const [table = '', behind = ''] = out.split('\nChậm tiến độ và không đạt\n');
  const firstTwo = behind.split(/^(?=▼ )/m).slice(0, 2);
  return `\`\`\`text\n${table}\nChậm tiến độ và không đạt\n${firstTwo.join('').trimEnd()}\n\`\`\``;
}
