import { parse } from 'csv-parse/sync';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { ReportFormat } from '../../../src/report/reporters.ts';
import { readCommand } from '../github/runner.ts';
import { schemaErrors as junitErrors } from '../junit/schema-errors.ts';
import { schemaErrors as sarifErrors } from '../sarif/schema-errors.ts';
import {
  elementsOf,
  type FormReading,
  markupText,
  packageText,
  plainReading,
  plainText,
  textsIn,
} from './form-reading.ts';

/**
 * How each form is read back. One without a line here is read as plain text; with one it also promises to be what its own
 * readers take, and that a reader finds every indicator in it.
 */
export const formReadings: Partial<Record<ReportFormat, FormReading>> = {
  table: { ...plainReading, width: 40 },
  json: { says: (report) => textsIn(JSON.parse(plainText(report))), isForMachines: true },
  csv: {
    says: (report) => {
      const rows = parse(plainText(report), { record_delimiter: '\r\n' });
      const runs = rows.flat().filter((cell) => /^[=+@\-\t\r]/.test(cell) && Number.isNaN(Number(cell)));
      if (runs.length > 0) throw new Error(`a spreadsheet would run ${runs.join()}`);
      return textsIn(rows);
    },
    isForMachines: false,
  },
  markdown: { says: (report) => shown(renderedMarkdown(plainText(report))), isForMachines: false },
  html: { says: (report) => shown(plainText(report)), isForMachines: false },
  docx: { says: packageText, isForMachines: false },
  xlsx: { says: packageText, isForMachines: false },
  junit: {
    says: async (report) => {
      const xml = plainText(report);
      none(await junitErrors(xml));
      return markupText(xml, 'xml');
    },
    isForMachines: true,
  },
  sarif: {
    says: (report) => {
      const log = JSON.parse(plainText(report));
      none(sarifErrors(log));
      return textsIn(log);
    },
    isForMachines: true,
  },
  github: {
    says: (report) => {
      const commands = plainText(report)
        .split('\n')
        .map((line) => readCommand(line)?.name ?? 'notice');
      none(commands.filter((name) => !['error', 'warning', 'notice', 'group', 'endgroup'].includes(name)));
      return plainText(report).replaceAll('%25', '%');
    },
    isForMachines: true,
  },
  openmetrics: { says: plainText, isForMachines: true },
};

/** Renders Markdown as GitHub does, links found in text included; what HTML it has comes through. */
export function renderedMarkdown(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** Gives what a page shows, once it is seen that nothing of the hostile texts became an element, a link or a script. */
function shown(html: string): string {
  for (const { name, attributes, text } of elementsOf(html, 'html')) {
    const isActive =
      /^(iframe|object|embed|base|foreignobject)$/i.test(name) ||
      'action' in attributes ||
      (name === 'script' && /alert\(1\)|evil/.test(text) && !/json/.test(attributes.type ?? '')) ||
      Object.entries(attributes).some(
        ([key, value]) =>
          /^on/i.test(key) || /^\s*(javascript|data:text|https?:\/\/(www\.)?evil)/i.test(value),
      );
    if (isActive) throw new Error(`<${name}> ${JSON.stringify(attributes)}`);
  }
  return markupText(html, 'html');
}

function none(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.slice(0, 5).join('\n'));
}
