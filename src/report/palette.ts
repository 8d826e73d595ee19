import { Chalk } from 'chalk';
import type { Status } from '../model/assessment.ts';

/** Puts colour on a text; the text itself stays as it is. */
export type Paint = (text: string) => string;

/** The colours of reports for people; all of them do nothing where colour is off. */
export interface Palette {
  readonly plain: Paint;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly bad: Paint;
  readonly warning: Paint;
  readonly status: Readonly<Record<Status, Paint>>;
}

/**
 * Mixes the palette. The level is set here and not taken from chalk's own guess, which does not know NO_COLOR
 * and asks the process. Only the 16 colours that follow the reader's own theme are used.
 */
export function palette(options: { readonly color: boolean }): Palette {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const plain: Paint = (text) => text;
  return {
    plain,
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    bad: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    status: {
      'not-applicable': (text) => chalk.dim(text),
      'no-data': (text) => chalk.magenta(text),
      met: (text) => chalk.green(text),
      missed: (text) => chalk.red.bold(text),
      stale: (text) => chalk.magenta(text),
      'not-due': plain,
      'on-track': (text) => chalk.green(text),
      'at-risk': (text) => chalk.yellow(text),
      behind: (text) => chalk.red(text),
    },
  };
}
