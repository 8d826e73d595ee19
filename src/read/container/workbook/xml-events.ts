import { xmlText } from './xml-text.ts';
import { XmlTokenizer } from './xml-tokenizer.ts';

/** Hears an XML document; names come without their prefixes. */
export interface XmlListener {
  /** An element opens; its attributes follow. */
  open(name: string): void;
  attribute?(name: string, value: string): void;
  /** Text within the element that is open, in one piece or more. */
  text?(text: string): void;
  close(name: string): void;
}

/**
 * Reads an XML document as it streams by, and pauses after each piece for whoever takes what the listener has collected.
 * Throws a ContainerFault where it ends before its root does, or is not XML.
 */
export async function* xmlEvents(from: AsyncIterable<Buffer>, listener: XmlListener): AsyncGenerator<void> {
  const tokenizer = new XmlTokenizer(listener);
  for await (const text of xmlText(from)) {
    tokenizer.write(text);
    yield;
  }
  tokenizer.end();
  yield;
}

/** Reads a whole XML document. */
export async function readXml(from: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  for await (const _ of xmlEvents(from, listener));
}
