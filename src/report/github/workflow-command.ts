/** How GitHub shows an annotation. */
export type Severity = 'error' | 'warning' | 'notice';

/** An annotation: at a place of a file, with a title and a message. */
export interface Annotation {
  readonly severity: Severity;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly title: string;
  readonly message: string;
}

/**
 * Writes an annotation as a workflow command: one line, in which no text can end what it stands in (the escapes are those of
 * GitHub's own toolkit).
 */
export function annotation({ severity, file, line, column, title, message }: Annotation): string {
  const properties = Object.entries({ file, line, col: column, title })
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${severity} ${properties.join(',')}::${escaped(message)}`;
}

/** Puts lines into a group that can be folded. */
export function group(title: string, lines: readonly string[]): readonly string[] {
  return [`::group::${escaped(title)}`, ...lines.map(plain), '::endgroup::'];
}

/**
 * Makes a line that commands nothing. Runners look for `::` where a line begins, white space aside, and for `##[` anywhere in
 * it: the first gets a sign before it, the second is broken up.
 */
export function plain(line: string): string {
  const broken = line.replace(/[\r\n]+/g, ' ').replaceAll('##[', '## [');
  return broken.trimStart().startsWith('::') ? `· ${broken}` : broken;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
