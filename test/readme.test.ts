import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { helpWords } from '../src/cli/help-words.ts';
import { statuses } from '../src/cli/statuses.ts';
import { comparatorNames } from '../src/model/comparator.ts';
import { block, pages } from './pages.ts';
import { lotrinh, root } from './run-in-process.ts';

const at = (...parts: string[]) => path.join(root, ...parts);
const readme = readFileSync(at('README.md'), 'utf8');
const together = pages.map(({ text }) => text).join('\n');
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** What stands under a heading. */
function section(heading: string, page = readme): string {
  const text = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return text.replace(/<!--.*?-->/g, '').trim();
}

/** The anchors of a page's headings, as GitHub makes them. */
function slugsOf(page: string): readonly string[] {
  return [...page.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('README says what is true', () => {
  test('its picture of the terminal is what `npm start` prints, as far as it goes', async () => {
    const argv = manifest.scripts.start.split(' ').slice(2);
    const { out } = await lotrinh(argv);
    const picture = block('picture').trimEnd().split('\n');
    expect(picture.length).toBeGreaterThan(20);
    expect(out.split('\n').slice(0, picture.length)).toEqual(picture);
  });

  test('its comparison of two plans is what the command above it prints', async () => {
    const [, line = ''] = /```sh\nnpx lotrinh (compare-plans .+)\n/.exec(readme) ?? [];
    const { out } = await lotrinh(line.split(' '));
    expect(block('comparison').length).toBeGreaterThan(500);
    expect(out).toContain(block('comparison'));
  });

  test('its example of a plan is the one that the story of that name tests', () => {
    const plan = readFileSync(at('test/cases/readme-example/plan.yaml'), 'utf8');
    expect(block('example').split('\n').slice(1)).toEqual(plan.split('\n').slice(1));
  });

  test('every package has its reason', () => {
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const table = section('Dependencies')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .join('\n');
    const reasonless = named
      .map((name) =>
        name
          .replace('@biomejs/', '')
          .replace('ajv-formats', 'ajv')
          .replace(/^@types\/.*/, 'typescript'),
      )
      .filter((name) => !new RegExp(`(^|[ |])${name}([ ,]|$)`, 'm').test(table));
    expect(reasonless).toEqual([]);
  });

  test('every option, comparator, status and exit code is there', () => {
    const options = Object.keys(helpWords.en.options).map(
      (name) =>
        `--${name
          .replace(/^(inspect|trend|comparison|schema)/, '')
          .replace(/\B[A-Z]/g, (letter) => `-${letter}`)
          .toLowerCase()}`,
    );
    const missing = [
      ...options.filter((option) => !['--help', '--version'].includes(option)),
      ...comparatorNames.map((name) => `\`${name}`),
      ...statuses.map((status) => `\`${status}\``),
      ...Object.values(exitCodes).map((code) => `| ${code} |`),
    ].filter((word) => !together.includes(word));
    expect(missing).toEqual([]);
  });

  test.each(pages)('$file: no section is empty, and every link leads somewhere', ({ file, text }) => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');
    expect(headings.filter((heading) => section(heading, text).length < 3)).toEqual([]);
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? '');
    const lost = links.filter((link) => {
      if (link.startsWith('https:')) return false;
      const [to = '', anchor] = link.split('#');
      const target = to === '' ? at(file) : path.join(path.dirname(at(file)), to);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !slugsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(lost).toEqual([]);
  });

  test('every file of the source that it names is there', () => {
    const named = [...together.matchAll(/`(src\/[\w./*-]+)`/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !name.includes('*') && !existsSync(at(name)))).toEqual([]);
  });

  test('every script of package.json that it names is there', () => {
    const scripts = [...together.matchAll(/`npm (?:run )?(\w+)/g)].map(([, name]) => name ?? '');
    expect(
      scripts.filter((name) => !['pack', 'install', 'ci'].includes(name) && !(name in manifest.scripts)),
    ).toEqual([]);
  });
});
