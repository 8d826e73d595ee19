import type { FileAccount } from '../../model/account.ts';
import type { InspectedFile, InspectedPart, Inspection } from '../../model/inspection.ts';
import { formatNumber } from '../format-number.ts';
import { type Look, lookOf } from '../look.ts';
import { printableThroughout } from '../printable.ts';
import { problemListing } from '../problem-listing.ts';
import type { RenderOptions } from '../render-options.ts';
import { hang, wrap } from '../text-width.ts';
import {
  containerWords,
  encodingReasonWords,
  encodingWords,
  inspectionLabels as labels,
  leftOutWords,
  inspectionWords as words,
} from '../words/inspection.ts';
import { columnTable } from './column-table.ts';
import { firstRecords } from './first-records.ts';
import { fitLines } from './fit-lines.ts';
import { inspectedRejects } from './inspected-rejects.ts';
import { inspectionBlock } from './inspection-block.ts';

/** Says to people at a terminal what files are; the block to paste comes last, so that it can be copied. */
export function inspectionText(
  given: Inspection,
  options: Pick<RenderOptions, 'language' | 'width' | 'color'>,
): string {
  const look = lookOf({ ...options, shows: () => true });
  const inspection = printableThroughout(given);
  const shown = shownBefore(inspection);
  const lines = inspection.files.flatMap((file, at) => [
    ...(at === 0 ? [] : ['']),
    ...fileLines(file, inspection, shown, look),
  ]);
  // not made printable: what it quotes must stay what it is
  const block = inspectionBlock(given, look.language);
  const { language, palette, width } = look;
  const { folder } = inspection;
  const title = folder === '.' ? labels.paste[language] : words.pasteFrom[language](folder);
  const tail =
    block === ''
      ? wrap(fitsWholly(inspection) ? words.nothingToAdd[language]() : words.noSource[language](), width)
      : [...wrap(title, width).map((line) => palette.strong(line)), '', block.trimEnd()];
  return `${[...lines, '', ...tail].join('\n')}\n`;
}

/** True where a plan has a source for every file. */
function fitsWholly({ plan, files }: Inspection): boolean {
  return plan !== null && files.every(({ fits }) => fits[0] !== undefined && fits[0].rank !== 'none');
}

function fileLines(file: InspectedFile, inspection: Inspection, shown: Shown, look: Look): readonly string[] {
  const { language, palette, width } = look;
  const parts = file.parts.flatMap((part, at) => partLines(part, at, file, inspection, shown, look));
  const fits =
    inspection.plan === null || file.parts.length === 0
      ? []
      : ['', palette.strong(labels.fits[language]), ...fitLines(file.fits, look)];
  return [palette.strong(file.file), ...parts, ...fits, ...problemLines(file, inspection, look, width)];
}

/** Problems of the file, and those that reading with the suggested sources met. */
function problemLines(
  file: InspectedFile,
  inspection: Inspection,
  { language, palette }: Look,
  width: number,
): readonly string[] {
  const others = inspection.files.filter((other) => other !== file).map((other) => other.file);
  const isOf = (path: string, name: string) => path === name || path.startsWith(`${name}/`);
  const proofs = inspection.sources
    .filter(({ files }) => files.includes(file.file))
    .flatMap(({ proof }) => proof?.problems ?? [])
    .filter(({ place }) => place === null || !others.some((other) => isOf(place.file, other)));
  const said = new Set(file.problems.map((problem) => JSON.stringify([problem.code, problem.place])));
  const problems = [
    ...file.problems,
    ...proofs.filter((problem) => !said.has(JSON.stringify([problem.code, problem.place]))),
  ];
  if (problems.length === 0) return [];
  const color = palette.strong('x') !== 'x';
  const listing = problemListing(problems, { language, width, color, lineWidth: width });
  return ['', palette.strong(labels.problems[language]), ...listing.trimEnd().split('\n').slice(0, -1)];
}

function partLines(
  part: InspectedPart,
  at: number,
  file: InspectedFile,
  inspection: Inspection,
  shown: Shown,
  look: Look,
): readonly string[] {
  const { language, palette, width } = look;
  const title = part.part === null ? [] : [...(at === 0 ? [] : ['']), palette.strong(part.path)];
  const field = (label: keyof typeof labels, text: string) =>
    hang(`  ${palette.quiet(`${labels[label][language]}:`)} `, text, width);
  return [
    ...title,
    ...field('kind', kindText(part, file, look)),
    ...field('header', headerText(part, look)),
    ...field('rows', accountText(accountOf(part, inspection), look)),
    ...contentLines(part, shown, look),
    ...inspectedRejects(part, inspection, look),
  ];
}

/** What the columns are, and the first records; of columns that were shown already only where. */
function contentLines(part: InspectedPart, shown: Shown, look: Look): readonly string[] {
  const { language, palette, width } = look;
  const path = shown.get(part);
  if (path === undefined) return [...columnTable(part, look), ...firstRecords(part, look)];
  return hang(
    `  ${palette.quiet(`${labels.columns[language]}:`)} `,
    words.columnsAsIn[language](path),
    width,
  );
}

/** The parts whose columns another before them has too, with its path. */
type Shown = ReadonlyMap<InspectedPart, string>;

function shownBefore({ files }: Inspection): Shown {
  const first = new Map<string, string>();
  const shown = new Map<InspectedPart, string>();
  for (const part of files.flatMap(({ parts }) => parts)) {
    const { columns, moreColumns } = part;
    const own = JSON.stringify([
      columns.map(({ label, type, formats }) => [label, type, formats]),
      moreColumns,
    ]);
    const before = first.get(own);
    if (before === undefined) first.set(own, part.path);
    else shown.set(part, before);
  }
  return shown;
}

function kindText(part: InspectedPart, { bytes }: InspectedFile, { language }: Look): string {
  const encoding = `${encodingWords[part.encoding]} (${encodingReasonWords[part.encodingReason][language]})`;
  const isText = part.encodingReason !== 'container';
  const sign = part.delimiter.trim() === '' ? words.tab[language]() : `“${part.delimiter}”`;
  return [
    containerWords[part.container][language],
    ...(bytes === null ? [] : [words.bytes[language](formatNumber(bytes, language))]),
    ...(isText ? [encoding, words.delimiter[language](sign)] : []),
  ].join('; ');
}

function headerText({ header, columns, moreColumns }: InspectedPart, { language }: Look): string {
  const lines = header.line === header.endLine ? String(header.line) : `${header.line}–${header.endLine}`;
  return words.headerAt[language](lines, formatNumber(columns.length + moreColumns, language));
}

/** The account of reading with the suggested source, else that of reading it as nothing but text. */
function accountOf(part: InspectedPart, { sources }: Inspection): FileAccount | null {
  const proven = sources.flatMap(({ proof }) => proof?.files ?? []).find(({ path }) => path === part.path);
  return proven ?? part.account;
}

function accountText(account: FileAccount | null, { language }: Look): string {
  if (account === null) return words.unproven[language]();
  const number = (it: number) => formatNumber(it, language);
  const { read, used, leftOut, duplicate, rejected } = account.rows;
  const counts = {
    read: number(read),
    used: number(used),
    leftOut: number(leftOut),
    duplicate: number(duplicate),
    rejected: number(rejected),
  };
  const why = account.leftOut.map(({ code, rows }) => `${leftOutWords[code][language]} ${number(rows)}`);
  return words.account[language](counts) + (why.length === 0 ? '' : ` (${why.join(', ')})`);
}
