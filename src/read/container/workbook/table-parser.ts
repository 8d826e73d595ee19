import { Parser } from 'htmlparser2';

/** Elements that must be closed to mean anything to tables, or that hold what nobody sees. */
const nesting: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'th', 'style', 'script', 'title']);

/**
 * Parses pages for their tables: every other element is taken for one that is never closed. Pages leave many open, each
 * closing tag is looked for among all that are, and of a million that would take days.
 */
export class TableParser extends Parser {
  protected override isVoidElement(name: string): boolean {
    return !nesting.has(name);
  }
}
