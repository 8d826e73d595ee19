import type { Language } from '../model/text.ts';
import type { Progress } from '../read/progress.ts';
import { formatNumber } from '../report/format-number.ts';
import { printable } from '../report/printable.ts';
import { cut, textWidth } from '../report/text-width.ts';
import type { Io } from './io.ts';
import { widthOf } from './terminal-look.ts';

/** Reading that is over sooner shows nothing, in milliseconds. */
const PATIENCE = 1000;

/** How often the line is drawn anew, in milliseconds. */
const PAUSE = 100;

/** The cells of the bar itself. */
const BAR = 20;

const ERASE = '\r\u001b[2K';

const words = {
  vi: { rows: 'dòng', opens: 'đang mở' },
  en: { rows: 'rows', opens: 'opening' },
} satisfies Record<Language, Record<'rows' | 'opens', string>>;

/** The file that is being loaded, and the stretch of it that the text in hand makes up. */
interface Loading {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Shows on one line of stderr how far reading has come, where a person looks at it and it takes longer than a second. It
 * must be closed before anything else is written; that takes the line away. The share of bytes never falls.
 */
export class ProgressBar implements Progress {
  readonly #io: Io;
  readonly #language: Language;
  #timer: NodeJS.Timeout | null = null;
  #drawn = '';
  #expected = 0;
  #share = 0;
  readonly #bytes = new Map<string, number>();
  readonly #open = new Set<string>();
  #behind = 0;
  #loading: Loading | null = null;
  #rowsBehind = 0;
  #rows = 0;
  readonly #onExit = () => this.close();

  constructor(io: Io, language: Language) {
    this.#io = io;
    this.#language = language;
    const { CI = '', TERM } = io.env;
    if (io.stderr.isTTY !== true || TERM === 'dumb' || !['', '0', 'false'].includes(CI)) return;
    this.#timer = setTimeout(() => {
      this.#draw();
      this.#timer = setInterval(() => this.#draw(), PAUSE).unref();
    }, PATIENCE).unref();
    process.once('exit', this.#onExit);
  }

  expect(bytes: number): void {
    this.#expected += bytes;
  }

  begin(file: string, bytes: number): void {
    this.#bytes.set(file, bytes);
    this.#open.add(file);
  }

  load(file: string, from: number, to: number): void {
    this.#loading = { file, from, to };
    this.#rowsBehind += this.#rows;
    this.#rows = 0;
    this.reached(0, 0);
  }

  reached(share: number, rows: number): void {
    this.#rows = Math.max(this.#rows, rows);
    if (this.#loading === null) return;
    const { file, from, to } = this.#loading;
    this.#reach(this.#behind + (this.#bytes.get(file) ?? 0) * (from + (to - from) * share));
  }

  end(file: string): void {
    this.#open.delete(file);
    this.#behind += this.#bytes.get(file) ?? 0;
    if (this.#loading?.file === file) this.#loading = null;
    this.#reach(this.#behind);
  }

  /** Takes the line away; nothing is drawn any more. */
  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    process.off('exit', this.#onExit);
    if (this.#drawn !== '') this.#io.stderr.write(ERASE);
    this.#drawn = '';
  }

  #reach(bytes: number): void {
    if (this.#expected > 0) this.#share = Math.max(this.#share, Math.min(1, bytes / this.#expected));
  }

  #draw(): void {
    const line = this.#line();
    if (line === this.#drawn) return;
    this.#drawn = line;
    this.#io.stderr.write(ERASE + line);
  }

  #line(): string {
    const { rows, opens } = words[this.#language];
    const full = Math.floor(this.#share * BAR);
    // what comes from standard input has no size that is known beforehand
    const sized = this.#expected > 0;
    const share = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.floor(this.#share * 100)} %`;
    const count = `${formatNumber(this.#rowsBehind + this.#rows, this.#language)} ${rows}`;
    const parts = [...(sized ? [share] : []), count].join('  ');
    const [opened] = this.#open;
    const name = this.#loading?.file ?? (opened === undefined ? '' : `${opens} ${opened}`);
    // a line that reaches the last cell would wrap on some terminals
    const room = widthOf(this.#io.stderr, this.#io.env) - 1;
    const rest = room - textWidth(parts) - 2;
    return rest < 2 || name === '' ? cut(parts, room) : `${parts}  ${cut(printable(name), rest)}`;
  }
}
