import { Parser } from 'htmlparser2';
import { ContainerFault } from '../container-fault.ts';

/** Hears an XML document; names come without their prefixes. */
export interface XmlListener {
  /** An element opens; its attributes follow. */
  open(name: string): void;
  attribute?(name: string, value: string): void;
  text?(text: string): void;
  close(name: string): void;
}

/**
 * Reads an XML document as it streams by, and pauses after each chunk for whoever takes what the listener has collected.
 * Entities that a document declares are not resolved. Throws a ContainerFault where it ends before its root does.
 */
export async function* xmlEvents(from: AsyncIterable<Buffer>, listener: XmlListener): AsyncGenerator<void> {
  let open = 0;
  let whole = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        open += 1;
        listener.open(localName(name));
      },
      onattribute: (name, value) => listener.attribute?.(localName(name), value),
      ontext: (text) => listener.text?.(text),
      onclosetag(name, implied) {
        open -= 1;
        if (open === 0 && !implied) whole = true;
        listener.close(localName(name));
      },
    },
    { xmlMode: true },
  );
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of from) {
    decoder ??= new TextDecoder(wideEncoding(chunk) ?? 'utf-8');
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.end();
  if (!whole) throw new ContainerFault('workbook-damaged');
  yield;
}

/** Reads a whole XML document. */
export async function readXml(from: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  for await (const _ of xmlEvents(from, listener));
}

function wideEncoding(head: Buffer): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
