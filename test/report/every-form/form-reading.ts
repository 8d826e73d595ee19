import { unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { obeyed } from '../options.ts';

/** How a form is read by something that did not write it, for the promises that every form keeps. */
export interface FormReading {
  /** Gives everything that the report says as text; throws where the report is not what it should be. */
  readonly says: (report: string | Uint8Array) => string | Promise<string>;
  /** A form for machines has every indicator, whatever is shown. */
  readonly isForMachines: boolean;
  /** A width at which names stand alone on their lines. */
  readonly width?: number;
}

/** How a form is read that declares nothing more: as text in UTF-8 that a terminal obeys nothing of. */
export const plainReading: FormReading = { says: plainText, isForMachines: false };

/** Reads text: whole in UTF-8, without anything that a terminal would obey but line ends. */
export function plainText(report: string | Uint8Array): string {
  const bytes = typeof report === 'string' ? Buffer.from(report) : report;
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (typeof report === 'string' && text !== report) throw new Error('halves of surrogate pairs');
  const [found] = obeyed.exec(text.replaceAll('\r\n', '\n')) ?? [];
  if (found !== undefined) throw new Error(`a terminal would obey U+${found.charCodeAt(0).toString(16)}`);
  return text;
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Every element of a document of HTML or XML. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Lists the elements of a document; the text of each is what stands in it directly. */
export function elementsOf(markup: string, language: 'html' | 'xml'): readonly Element[] {
  const read = (node: Node): Element[] => {
    if (!('children' in node)) return [];
    const text = node.children.map((it) => (it.type === 'text' ? it.data : '')).join('');
    const inner = node.children.flatMap(read);
    return 'attribs' in node ? [{ name: node.name, attributes: node.attribs, text }, ...inner] : inner;
  };
  return parseDocument(markup, { xmlMode: language === 'xml' }).children.flatMap(read);
}

/** Gives the texts and the attributes of a document, in its order. */
export function markupText(markup: string, language: 'html' | 'xml'): string {
  const read = (node: Node): string => {
    if (node.type === 'text') return node.data;
    if (!('children' in node)) return '';
    const own = 'attribs' in node ? Object.values(node.attribs).join('\n') : '';
    return `${own}${node.children.map(read).join('')}\n`;
  };
  return parseDocument(markup, { xmlMode: language === 'xml' })
    .children.map(read)
    .join('');
}

/** Unpacks a zip package of XML; throws where anything in it points or runs outside. */
export function packageText(report: string | Uint8Array): string {
  if (typeof report === 'string') throw new Error('no package');
  const parts = Object.entries(unzipSync(report));
  const read = parts.map(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) throw new Error(`unknown part ${name}`);
    const xml = plainText(bytes);
    for (const { name: tag, attributes } of elementsOf(xml, 'xml')) {
      if (
        tag === 'f' ||
        tag === 'w:instrText' ||
        tag === 'w:fldSimple' ||
        attributes.TargetMode === 'External'
      )
        if (!/^\s*(PAGE|NUMPAGES)\s*$/.test(fieldOf(tag, attributes, xml)))
          throw new Error(`${tag} in ${name}`);
    }
    return markupText(xml, 'xml');
  });
  return read.join('\n');
}

function fieldOf(tag: string, attributes: Element['attributes'], xml: string): string {
  if (tag === 'w:fldSimple') return attributes['w:instr'] ?? '';
  if (tag !== 'w:instrText') return tag;
  const fields = elementsOf(xml, 'xml').filter(({ name }) => name === tag);
  return [...new Set(fields.map(({ text }) => text.trim()))].every((it) => /^(PAGE|NUMPAGES)$/.test(it))
    ? 'PAGE'
    : fields.map(({ text }) => text).join();
}

/** Every text inside plain data. */
export function textsIn(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textsIn).join('');
}
