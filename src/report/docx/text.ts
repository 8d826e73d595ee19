import { type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Language } from '../../model/text.ts';
import { type Placeholder, placeholderWords } from '../words/docx.ts';
import { unbroken, withUnits } from './unbroken.ts';

type RunLook = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'allCaps'>;

/** Words within a paragraph. */
export function run(text: string, look: RunLook = {}): TextRun {
  return new TextRun({ ...look, text: unbroken(text) });
}

/** Words within a narrow cell. */
export function cellRun(text: string, look: RunLook = {}): TextRun {
  return new TextRun({ ...look, text: withUnits(text) });
}

/** What only the office can fill in: in brackets, on yellow. */
export function placeholder(name: Placeholder, language: Language, look: RunLook = {}): TextRun {
  return new TextRun({
    ...look,
    style: 'Placeholder',
    highlight: 'yellow',
    text: `[${placeholderWords[name][language]}]`,
  });
}

/** A date whose day, month and year are to be filled in, its three separators before them. */
export function openDate(separators: readonly string[], language: Language, look: RunLook = {}): TextRun[] {
  return separators.flatMap((between) => [run(between, look), placeholder('date', language, look)]);
}

/** A paragraph of the report's text. */
export function body(children: string | readonly TextRun[]): Paragraph {
  return new Paragraph({
    style: 'BodyText',
    children: typeof children === 'string' ? [run(children)] : children,
  });
}

/** The same, and never the last on a page: it stands before what belongs to it. */
export function leadIn(children: string | readonly TextRun[]): Paragraph {
  return new Paragraph({
    style: 'BodyText',
    keepNext: true,
    children: typeof children === 'string' ? [run(children)] : children,
  });
}

/** A heading that the pane of headings lists; levels from 1. */
export function heading(text: string, level: 1 | 2 | 3): Paragraph {
  return new Paragraph({ style: `Heading${level}`, children: [run(text)] });
}
