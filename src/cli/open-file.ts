import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Language } from '../model/text.ts';
import { printable } from '../report/printable.ts';
import type { Io } from './io.ts';
import type { Output } from './outputs.ts';
import { UsageError } from './usage-error.ts';
import { writeOut } from './write-report.ts';

/** Finds the first HTML file among the reports. Throws a UsageError where there is none. */
export function fileToOpen(outputs: readonly Output<string>[]): string {
  const html = outputs.flatMap(({ form, file }) =>
    file !== null && (form === 'html' || /\.html?$/i.test(file)) ? [file] : [],
  );
  if (html[0] === undefined) throw new UsageError('nothing-to-open', {});
  return html[0];
}

/** The desktop's own opener. */
const openers: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer' };

const words = {
  vi: (file: string) => `Không mở “${file}”: ở đây không có màn hình đồ họa. Tệp đã ghi xong.`,
  en: (file: string) => `"${file}" is not opened: there is no desktop here. The file is written.`,
} satisfies Record<Language, (file: string) => string>;

/**
 * Opens a file with the desktop's opener and waits for nobody. Where there is no desktop (no display, a CI job, a shell
 * over SSH) or no opener, says so on stderr in one line; the report is written all the same, and that is no failure.
 */
export async function openFile(
  file: string,
  { language, quiet }: { readonly language: Language; readonly quiet?: true },
  io: Io,
): Promise<void> {
  if (hasDesktop(io) && (await started(path.resolve(io.cwd(), file), io))) return;
  if (quiet === undefined) await writeOut(io.stderr, `${printable(words[language](file))}\n`).catch(() => {});
}

function hasDesktop({ env }: Io): boolean {
  const isSet = (name: string) => !['', '0', 'false', undefined].includes(env[name]);
  if (isSet('CI') || isSet('SSH_CONNECTION') || isSet('SSH_TTY')) return false;
  return process.platform in openers || isSet('DISPLAY') || isSet('WAYLAND_DISPLAY');
}

function started(file: string, { env }: Io): Promise<boolean> {
  // an address: a name with a dash in front is no option, and explorer splits nothing at a comma
  const address = pathToFileURL(file).href.replaceAll(',', '%2C');
  return new Promise((resolve) => {
    const child = spawn(openers[process.platform] ?? 'xdg-open', [address], {
      env: { ...env },
      detached: true,
      stdio: 'ignore',
    });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
