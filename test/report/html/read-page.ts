import { Parser } from 'htmlparser2';

/** An element of a page, with the text that it and what is inside it says. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  text: string;
}

/** Elements that HTML has no end tag for. */
const VOID = new Set(['meta', 'input', 'br', 'hr', 'img', 'link', 'base']);

/** Reads a page, and fails where an element is closed by anything but its own end tag, or an attribute comes twice. */
export function readPage(html: string): readonly PageElement[] {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes: { ...attributes }, parents: open.map((it) => it.name), text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext(text) {
        for (const element of open) element.text += text;
      },
      onclosetag(name, isImplied) {
        const element = open.pop();
        const isSelfClosed = isImplied && (VOID.has(name) || (element?.parents.includes('svg') ?? false));
        if (element?.name !== name) throw new Error(`</${name}> closes <${element?.name}>`);
        if (isImplied && !isSelfClosed) throw new Error(`<${name}> has no end tag`);
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return elements;
}
