import { nearest } from '../model/nearest.ts';
import { bashCompletion } from './completion/bash-completion.ts';
import { fishCompletion } from './completion/fish-completion.ts';
import { zshCompletion } from './completion/zsh-completion.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';
import { writeOut } from './write-report.ts';

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** The shells that a script is written for. */
export const shells = Object.keys(scripts) as readonly (keyof typeof scripts)[];

/** Writes the script by which a shell completes command lines of this program. */
export async function completionCommand(word: string, io: Io): Promise<ExitCode> {
  const shell = shells.find((it) => it === word);
  if (shell === undefined) {
    const facts = { option: 'completion', word, meant: nearest(word, shells), valid: shells };
    throw new UsageError('unknown-word', facts);
  }
  await writeOut(io.stdout, scripts[shell]);
  return exitCodes.fine;
}
