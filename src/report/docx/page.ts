import { AlignmentType, Header, type ISectionPropertiesOptions, PageNumber, Paragraph, TextRun } from 'docx';

/** Twentieths of a point in a millimetre: 1440 in an inch of 25.4 mm. */
const TWIPS = 1440 / 25.4;

/** Gives a length in twips, as Word counts. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS);
}

/** A4, and the margins of Nghị định 30/2020/NĐ-CP, Phụ lục I: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
const page = { short: 210, long: 297, top: 20, bottom: 20, left: 30, right: 20, header: 10 } as const;

/** How wide the text is, in twips. */
export const textWidth = {
  portrait: twips(page.short) - twips(page.left) - twips(page.right),
  landscape: twips(page.long) - twips(page.left) - twips(page.right),
} as const;

/** Half points: 14 pt; the decree asks for 13 to 14. */
const PAGE_NUMBER_SIZE = 28;

const pageNumber = () =>
  new Paragraph({
    style: 'PageNumber',
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: PAGE_NUMBER_SIZE })],
  });

/**
 * The page number stands in the middle of the top margin, but not on the first page; an annex counts its own pages (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, phần I).
 */
export function pageSetup(orientation: 'portrait' | 'landscape') {
  const properties: ISectionPropertiesOptions = {
    titlePage: true,
    page: {
      // the library turns the page itself
      size: { width: twips(page.short), height: twips(page.long), orientation },
      margin: {
        top: twips(page.top),
        bottom: twips(page.bottom),
        left: twips(page.left),
        right: twips(page.right),
        header: twips(page.header),
        footer: twips(page.header),
        gutter: 0,
      },
      pageNumbers: { start: 1 },
    },
  };
  return {
    properties,
    headers: {
      first: new Header({ children: [new Paragraph({ style: 'PageNumber' })] }),
      default: new Header({ children: [pageNumber()] }),
    },
  };
}
