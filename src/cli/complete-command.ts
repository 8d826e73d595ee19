import type { Command } from 'commander';
import { completions } from './completion/completions.ts';
import { unquoted } from './completion/unquoted.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { writeOut } from './write-report.ts';

/** What would break the line that an answer stands on, or do something to the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const obeyed = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/**
 * Answers a shell: what the last of the words may become, one a line. Whatever goes wrong, there is no answer and no error:
 * a person in the middle of a line is not told about it.
 */
export async function completeCommand(
  shell: string,
  words: readonly string[],
  root: Command,
  io: Io,
): Promise<ExitCode> {
  try {
    // zsh and fish take quotes off themselves
    const said = shell === 'bash' ? words.map(unquoted) : words;
    const found = (await completions(said, root, io)).filter((word) => !obeyed.test(word));
    if (found.length > 0) await writeOut(io.stdout, `${found.join('\n')}\n`);
  } catch {
    // no answer
  }
  return exitCodes.fine;
}
