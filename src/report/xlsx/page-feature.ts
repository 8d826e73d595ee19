import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import type { WorkbookProperties } from './properties-feature.ts';
import type { Sheet } from './sheet.ts';
import type { WorkbookFeature } from './workbook-feature.ts';

/** In inches: with less some printers cut. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/**
 * Adds to sheets what the writer of workbooks has no option for (ECMA-376, part 1, 18.3.1 and 18.2.5): filters, pages as wide
 * as the paper and as many as it takes, headings on each of them, areas to print, page numbers.
 */
export function pageFeature(sheets: readonly Sheet[], properties: WorkbookProperties): WorkbookFeature {
  const footer = footerOf(properties);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes) => {
            if (tag === 'pageMargins') return MARGINS;
            if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
            if (tag !== 'row') return attributes;
            // Without this a program that finds heights itself may do so, as soon as somebody edits a cell.
            const { customHeight: _, ...found } = attributes;
            return found;
          },
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined ? xml : pagedSheet(xml, sheet, footer);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', () => `<definedNames>${definedNames(sheets)}</definedNames>`),
        },
      },
    },
  };
}

function pagedSheet(xml: string, sheet: Sheet, footer: string): string {
  const filter = sheet.filter === null ? '' : `<autoFilter ref="${areaOf(sheet, sheet.filter, '')}"/>`;
  return (
    xml
      .replace(/<worksheet[^>]*>/, (root) => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
      // Without frozen columns there is nothing at the bottom right.
      .replace('activePane="bottomRight"', (pane) =>
        sheet.frozenColumns === 0 ? 'activePane="bottomLeft"' : pane,
      )
      .replace('</sheetData>', (end) => end + filter)
      .replace(
        /<pageSetup[^>]*\/>/,
        (setup) => `${setup}<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`,
      )
  );
}

/** What stands under every page: what this is on the left, the page on the right. */
function footerOf({ footer, page }: WorkbookProperties): string {
  const plain = (text: string) => text.replaceAll('&', '&&');
  return sanitizeTextContent(`&L&8${plain(` ${footer}`)}&R&8 ${plain(page)} &P/&N`);
}

function definedNames(sheets: readonly Sheet[]): string {
  return sheets
    .flatMap((sheet, index) => {
      const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
      const name = (is: string, text: string, more = '') =>
        `<definedName name="_xlnm.${is}" localSheetId="${index}"${more}>${sanitizeTextContent(text)}</definedName>`;
      const { from, to } = sheet.headings;
      const filter =
        sheet.filter === null
          ? []
          : [name('_FilterDatabase', quoted + areaOf(sheet, sheet.filter, '$'), ' hidden="1"')];
      return [
        ...filter,
        name('Print_Area', quoted + areaOf(sheet, { from: 1, to: sheet.rows.length }, '$')),
        name('Print_Titles', `${quoted}$${from}:$${to}`),
      ];
    })
    .join('');
}

/** Names the cells of some rows over all columns: "A8:M20", or with `$` before letters and numbers "$A$8:$M$20". */
function areaOf({ widths }: Sheet, { from, to }: { from: number; to: number }, fixed: '' | '$'): string {
  return [getCellAddress(from - 1, 0), getCellAddress(to - 1, widths.length - 1)]
    .map((address) => address.replace(/([A-Z]+)(\d+)/, (_, column, row) => fixed + column + fixed + row))
    .join(':');
}
