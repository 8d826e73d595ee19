import type { Reporter } from './render-options.ts';

/** Every format a report can be written in; adding one is a file that exports `render`, and a line here. */
export const reporters = {
  table: { endings: ['txt'], load: () => import('./table.ts') },
  html: { endings: ['html', 'htm'], load: () => import('./html.ts') },
  docx: { endings: ['docx'], load: () => import('./docx.ts') },
  xlsx: { endings: ['xlsx'], load: () => import('./xlsx.ts') },
  csv: { endings: ['csv'], load: () => import('./csv.ts') },
  json: { endings: ['json'], load: () => import('./json.ts') },
  junit: { endings: ['junit.xml', 'xml'], load: () => import('./junit.ts') },
  sarif: { endings: ['sarif', 'sarif.json'], load: () => import('./sarif.ts') },
  github: { endings: [], load: () => import('./github.ts') },
  openmetrics: { endings: ['prom', 'om'], load: () => import('./openmetrics.ts') },
  markdown: { endings: ['md', 'markdown'], load: () => import('./markdown.ts') },
} satisfies Record<string, Reporter>;

/** The name of a format, as `--format` takes it. */
export type ReportFormat = keyof typeof reporters;
