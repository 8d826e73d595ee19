import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { ContainerFault } from '../../../src/read/container/container-fault.ts';
import { readXml, type XmlListener } from '../../../src/read/container/workbook/xml-events.ts';

type Hears = Required<XmlListener>;

/** Notes what is heard; pieces of text that follow each other are one. */
function notes(): { readonly heard: string[]; readonly listener: Hears } {
  const heard: string[] = [];
  let inText = false;
  const note = (line: string) => {
    heard.push(line);
    inText = false;
  };
  const listener: Hears = {
    open: (name) => note(`<${name}`),
    attribute: (name, value) => note(`${name}=${value}`),
    text(piece) {
      if (piece === '') return;
      if (inText) heard.push(heard.pop() + piece);
      else note(`"${piece}`);
      inText = true;
    },
    close: (name) => note(`/${name}`),
  };
  return { heard, listener };
}

/** Reads by our own parser, in pieces; null where it refuses the document. */
async function byOurs(bytes: Buffer, pieces: readonly number[]): Promise<readonly string[] | null> {
  const { heard, listener } = notes();
  const cuts = [0, ...pieces.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  async function* from() {
    for (const [at, cut] of cuts.entries()) if (at > 0) yield bytes.subarray(cuts[at - 1], cut);
  }
  try {
    await readXml(from(), listener);
    return heard;
  } catch (error) {
    if (error instanceof ContainerFault && error.code === 'workbook-damaged') return null;
    throw error;
  }
}

/** Reads by a parser of somebody else. */
function byHtmlParser(text: string): readonly string[] {
  const { heard, listener } = notes();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new Parser(
    {
      onopentagname: (name) => listener.open(local(name)),
      onattribute: (name, value) => listener.attribute(local(name), value),
      ontext: (piece) => listener.text(piece),
      onclosetag: (name) => listener.close(local(name)),
    },
    { xmlMode: true },
  );
  parser.end(text);
  return heard;
}

const name = fc.constantFrom('row', 'c', 'v', 'x:row', 'x:c', 'is', 't', 'dữ-liệu', 'a', 'b.2');
const space = fc.constantFrom('', ' ', '\n', '\t ', '\r\n');
const letters = fc.constantFrom(
  'một',
  '12.5',
  ' ',
  '\n',
  '&amp;',
  '&lt;',
  '&gt;',
  '&quot;',
  '&apos;',
  '&#7855;',
  '&#x1EAF;',
  '&#x1F600;',
  '😀',
  '&khác;',
  '& ',
  '&amp',
  '>',
  ']',
  '-',
  '/',
  '=',
  'Ðắk',
);
const words = fc.array(letters, { maxLength: 5 }).map((all) => all.join(''));
const attribute = fc
  .tuple(name, space, space, fc.constantFrom('"', "'"), words)
  .map(([key, before, after, quote, value]) => ` ${key}${before}=${after}${quote}${value}${quote}`);
const aside = fc.constantFrom(
  '<!-- <row> & -->',
  '<!---->',
  '<![CDATA[<v>&amp;]] >]]>',
  '<![CDATA[]]>',
  '<?tin <c> ?>',
);

/** Random XML that is well-formed, in the ways that programs write it. */
const { element } = fc.letrec<{ element: string; inner: string }>((tie) => ({
  inner: fc.oneof({ depthSize: 'small' }, words, aside, tie('element')),
  element: fc
    .tuple(
      name,
      fc.array(attribute, { maxLength: 3 }),
      space,
      fc.array(tie('inner'), { maxLength: 4 }),
      space,
    )
    .map(([tag, attributes, before, inner, after]) =>
      inner.length === 0
        ? `<${tag}${attributes.join('')}${before}/>`
        : `<${tag}${attributes.join('')}${before}>${inner.join('')}</${tag}${after}>`,
    ),
}));
const prolog = fc.constantFrom(
  '',
  '<?xml version="1.0" encoding="UTF-8"?>\n',
  '<!-- đầu -->',
  '<!DOCTYPE m PUBLIC "-//A//B" "M.dtd">\n',
);
const pieces = fc.array(fc.nat(5000), { maxLength: 6 });

test('XML is heard as another parser hears it, wherever it is cut, in UTF-8 and UTF-16', async () => {
  await fc.assert(
    fc.asyncProperty(prolog, element, space, pieces, async (start, root, end, cuts) => {
      const text = start + root + end;
      const expected = byHtmlParser(text);
      expect(await byOurs(Buffer.from(text), cuts)).toEqual(expected);
      expect(await byOurs(Buffer.from(`\ufeff${text}`), cuts)).toEqual(expected);
      expect(await byOurs(Buffer.from(`\ufeff${text}`, 'utf16le'), cuts)).toEqual(expected);
      expect(await byOurs(Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), cuts)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

const cells = Array.from(
  { length: 30 },
  (_, at) =>
    `<row r="${at + 1}" spans="1:3"><c r="A${at + 1}" t="s"><v>${at}</v></c><c r="B${at + 1}" s='2'/><c r="C${at + 1}" t="inlineStr"><is><t xml:space="preserve"> Xã Đông &amp; Tây</t></is></c></row>`,
);
const sheet = `<?xml version="1.0"?>\r\n<worksheet xmlns="a" xmlns:r="b"><!-- tờ --><sheetData>${cells.join('\n')}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;

test('a sheet that is changed anywhere is refused, or heard as another parser hears it', async () => {
  let refused = 0;
  const change = fc.tuple(fc.nat(sheet.length - 1), fc.nat(3), fc.constantFrom(...'<>/="\'& !?-[]a1:Ế'));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), pieces, async (changes, cuts) => {
      let text = sheet;
      for (const [at, length, letter] of changes) text = text.slice(0, at) + letter + text.slice(at + length);
      const heard = await byOurs(Buffer.from(text), cuts);
      if (heard === null) refused += 1;
      else expect(heard).toEqual(byHtmlParser(text));
    }),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(50);
});

test.each([
  ['nothing', ''],
  ['blanks', ' \n'],
  ['no end', '<a><b></b>'],
  ['an end too many', '<a></a></a>'],
  ['the end of another', '<a><b></a></b>'],
  ['a longer end', '<a></ab>'],
  ['a tag that goes on', '<a'],
  ['a comment that goes on', '<a/><!-- '],
  ['a section that goes on', '<a><![CDATA[</a>'],
  ['a value without quotes', '<a b=1/>'],
  ['an attribute without value', '<a b/>'],
  ['a quote that is not closed', '<a b="1><c d="2"/></a>'],
  ['a name that is none', '<a>< b/></a>'],
  ['half of a letter', '<a>&#xD83D;</a>'],
  ['a number of no letter', '<a>&#0;</a>'],
  ['a letter beyond the last', '<a>&#x110000;</a>'],
  ['entities of its own', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'],
  ['a declaration within', '<a><!ELEMENT b ANY></a>'],
  ['elements without end', '<a>'.repeat(1001) + '</a>'.repeat(1001)],
])('%s is damage', async (_, text) => {
  expect(await byOurs(Buffer.from(text), [])).toBeNull();
});

test('bytes that are no letters are damage, and never a replacement of one', async () => {
  expect(await byOurs(Buffer.from('<a>\xe9</a>', 'latin1'), [])).toBeNull();
  expect(await byOurs(Buffer.from('\ufeff<a>\ud83d</a>', 'utf16le'), [])).toBeNull();
});
