import { type Packed, zipOf } from './zip-of.ts';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A sheet by hand: what stands between `<sheetData>` and its end. */
export interface SheetXml {
  readonly name: string;
  readonly rows: string;
  readonly state?: string;
}

/** What a workbook has beside its sheets. */
export interface BookXml {
  readonly date1904?: string;
  /** What stands between `<sst>` and its end. */
  readonly strings?: string;
  /** Number formats of the styles, as codes; style 0 is General, these follow from 1. */
  readonly formats?: readonly string[];
  readonly more?: readonly Packed[];
}

/** Writes a workbook by hand, as ECMA-376 says. */
export function xlsxOf(sheets: readonly SheetXml[], book: BookXml = {}): Buffer {
  const formats = book.formats ?? [];
  const list = sheets
    .map(
      ({ name, state = 'visible' }, at) =>
        `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="r${at}"/>`,
    )
    .join('');
  const targets = sheets.map(
    (_, at) => `<Relationship Id="r${at}" Type="${links}/worksheet" Target="worksheets/s${at}.xml"/>`,
  );
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('');
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('');
  return zipOf([
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packages}"><Relationship Id="a" Type="${links}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook ${main} xmlns:r="${links}"><workbookPr date1904="${book.date1904 ?? '0'}"/><sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${packages}">${targets.join('')}<Relationship Id="st" Type="${links}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${links}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${main}><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst ${main}>${book.strings ?? ''}</sst>` },
    ...sheets.map(({ rows }, at) => ({
      name: `xl/worksheets/s${at}.xml`,
      content: `<?xml version="1.0" encoding="UTF-8"?><worksheet ${main}><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
    })),
    ...(book.more ?? []),
  ]);
}

/** A row of texts. */
export function textRow(...texts: readonly string[]): string {
  return `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
}
