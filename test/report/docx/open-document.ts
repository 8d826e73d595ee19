import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';

/** An element of WordprocessingML: its name with its prefix, its attributes, and what is inside. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** A document as a program reads it that did not write it. */
export interface OpenDocument {
  readonly files: readonly string[];
  /** Gives the text of a file inside. */
  readonly file: (name: string) => string;
  readonly body: Element;
  readonly styles: Element;
  /** The sections in their order. */
  readonly sections: readonly Element[];
  /** Gives what a relation of the document points to: the root of `word/header1.xml`. */
  readonly related: (id: string | undefined) => Element;
}

/** Opens a Word document. */
export function openDocument(bytes: string | Uint8Array): OpenDocument {
  if (typeof bytes === 'string') throw new Error('no document');
  const files = unzipSync(bytes);
  const file = (name: string) => {
    const found = files[name];
    if (found === undefined) throw new Error(`no ${name} among ${Object.keys(files).join()}`);
    return strFromU8(found);
  };
  const body = parsed(file('word/document.xml'));
  return {
    files: Object.keys(files),
    file,
    body,
    styles: parsed(file('word/styles.xml')),
    sections: all(body, 'w:sectPr'),
    related: (id) => {
      const relations = all(parsed(file('word/_rels/document.xml.rels')), 'Relationship');
      const target = relations.find(({ attributes }) => attributes.Id === id)?.attributes.Target;
      return parsed(file(`word/${target}`));
    },
  };
}

/** Finds every element of a name inside of another, in the document's order. */
export function all(inside: Element, name: string): readonly Element[] {
  return inside.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** Finds the first element of a name inside of another. */
export function first(inside: Element, name: string): Element {
  const [found] = all(inside, name);
  if (found === undefined) throw new Error(`no ${name} in ${inside.name}`);
  return found;
}

/** Gives what `w:val` of an element inside says; undefined where there is none. */
export function val(inside: Element, name: string): string | undefined {
  return all(inside, name)[0]?.attributes['w:val'];
}

/** Takes out of a text what only keeps words on one line. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}

/** Gives the text of runs as a reader reads it. */
export function said(inside: Element): string {
  return plain(
    all(inside, 'w:t')
      .map(({ text }) => text)
      .join(''),
  );
}

/** Gives the style of a paragraph. */
export function styleOf(paragraph: Element): string | undefined {
  return val(paragraph, 'w:pStyle');
}

type Node = ReturnType<typeof parseDocument>['children'][number];

function parsed(xml: string): Element {
  const [root] = parseDocument(xml, { xmlMode: true }).children.flatMap(elementOf);
  if (root === undefined) throw new Error('no element');
  return root;
}

function elementOf(node: Node): readonly Element[] {
  if (!('attribs' in node)) return [];
  return [
    {
      name: node.name,
      attributes: node.attribs,
      children: node.children.flatMap(elementOf),
      text: node.children.map((it) => (it.type === 'text' ? it.data : '')).join(''),
    },
  ];
}
