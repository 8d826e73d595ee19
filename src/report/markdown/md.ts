import { markdownOpening, markdownText } from './markdown-text.ts';

/** A piece of Markdown, which is not escaped once more. */
export interface Markdown {
  readonly markdown: string;
}

/** Where a text begins a line, but for the signs of lists, headings and quotes before it. */
const atOpening = /(?:^|\n)[ ]*(?:[->] |#+ )?$/;

/** Writes Markdown; every text put into it is escaped, so that none can be forgotten. */
export function md(literal: TemplateStringsArray, ...values: readonly (string | Markdown)[]): Markdown {
  let markdown = literal[0] ?? '';
  for (const [index, value] of values.entries()) {
    const write = atOpening.test(markdown) ? markdownOpening : markdownText;
    markdown += typeof value === 'string' ? write(value) : value.markdown;
    markdown += literal[index + 1] ?? '';
  }
  return { markdown };
}

/** Joins pieces. */
export function joined(pieces: readonly Markdown[], between: string): Markdown {
  return { markdown: pieces.map(({ markdown }) => markdown).join(between) };
}

/** Writes a table as GitHub-flavoured Markdown has it; numbers stand at the right. */
export function mdTable(
  columns: readonly { readonly heading: string; readonly align: 'left' | 'right' }[],
  rows: readonly (readonly string[])[],
): Markdown {
  const line = (cells: readonly string[]): Markdown => ({ markdown: `| ${cells.join(' | ')} |` });
  return joined(
    [
      line(columns.map(({ heading }) => markdownText(heading))),
      line(columns.map(({ align }) => (align === 'right' ? '---:' : ':---'))),
      ...rows.map((cells) => line(cells.map(markdownText))),
    ],
    '\n',
  );
}

/** Puts what is long under a line that opens it; where HTML is not shown, it reads as text. */
export function mdDetails(summary: string, blocks: readonly Markdown[]): Markdown {
  // within an HTML block Markdown's own escapes mean nothing
  const text = summary.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`);
  const opened = { markdown: `<details>\n<summary>${text}</summary>` };
  return joined([opened, ...blocks, md`</details>`], '\n\n');
}

/** Writes a list; what stands below an item comes with it, set in by two spaces. */
export function mdList(items: readonly Markdown[]): Markdown {
  return joined(
    items.map((item) => md`- ${item}`),
    '\n',
  );
}
