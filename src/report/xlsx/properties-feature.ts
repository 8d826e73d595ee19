import { sanitizeTextContent } from 'write-excel-file/utility';
import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/text.ts';
import type { WorkbookFeature } from './workbook-feature.ts';

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  /** The program that wrote it, with its version. */
  readonly creator: string;
  readonly language: Language;
  /** Stands for the time of writing, so that the same report is the same bytes. */
  readonly asOf: Day;
  /** Stands under every page. */
  readonly footer: string;
  /** The word before the number of a page. */
  readonly page: string;
}

const CORE = 'docProps/core.xml';
const languages = { vi: 'vi-VN', en: 'en' } satisfies Record<Language, string>;

/** Adds the document's properties to a workbook (ECMA-376, part 2, 11). */
export function propertiesFeature(properties: WorkbookProperties): WorkbookFeature {
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${CORE}"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-properties-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/>`,
        },
      },
      write: { files: () => ({ [CORE]: coreXml(properties) }) },
    },
  };
}

function coreXml({ title, creator, language, asOf }: WorkbookProperties): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${sanitizeTextContent(title)}</dc:title>`,
    `<dc:creator>${sanitizeTextContent(creator)}</dc:creator>`,
    `<dc:language>${languages[language]}</dc:language>`,
    moment('created'),
    moment('modified'),
    '</cp:coreProperties>',
  ].join('');
}
