import { CommanderError } from 'commander';
import type { Language } from '../model/text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { program } from './program.ts';
import { knownWords, UsageError } from './usage-error.ts';
import { usageOfCommander } from './usage-of-commander.ts';
import { usageText } from './usage-words.ts';
import { writeOut } from './write-report.ts';

/** Runs a command line, from the first word after the program's name, and gives the exit code. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { language, rest, strange } = takeLanguage(argv);
  let code: ExitCode = exitCodes.fine;
  const root = program(language, io, (given) => {
    code = given;
  });
  try {
    if (strange !== null) knownWords<Language>('--lang', [strange], languages);
    if (rest.length === 0) {
      root.outputHelp();
      return exitCodes.fine;
    }
    await root.parseAsync([...rest], { from: 'user' });
    return code;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return exitCodes.fine;
    const usage = thrown instanceof CommanderError ? usageOfCommander(thrown, root, rest) : thrown;
    if (usage instanceof UsageError) {
      const more = language === 'vi' ? 'Xem trợ giúp: lotrinh --help' : 'For help: lotrinh --help';
      await sayLast(io, `lotrinh: ${usageText(usage.code, usage.facts, language)}\n${more}\n`);
      return exitCodes.cannotJudge;
    }
    await sayLast(io, bugText(thrown, language, io.env.LOTRINH_DEBUG));
    return exitCodes.bug;
  }
}

/** Says why it ends; where even that cannot be written, the exit code says it alone. */
async function sayLast(io: Io, text: string): Promise<void> {
  await writeOut(io.stderr, text).catch(() => {});
}

const languages: readonly Language[] = ['vi', 'en'];

/** Takes `--lang` out of a command line: it is needed before the rest is read, for help and usage errors speak it too. */
function takeLanguage(argv: readonly string[]): {
  language: Language;
  rest: readonly string[];
  strange: string | null;
} {
  // what stands behind `--` are words, such as those that a shell asks about
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  const at = own.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return { language: 'vi', rest: argv, strange: null };
  const inline = argv[at]?.split('=')[1];
  const word = inline ?? argv[at + 1] ?? '';
  const rest = [...argv.slice(0, at), ...argv.slice(at + (inline === undefined ? 2 : 1))];
  const language = languages.find((known) => known === word);
  return { language: language ?? 'vi', rest, strange: language === undefined ? word : null };
}

function bugText(thrown: unknown, language: Language, debug: string | undefined): string {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const [message = ''] = error.message.split('\n');
  const words = {
    vi: `lotrinh: lỗi của chương trình, không phải của số liệu: ${message}\nKhông có kết quả nào được đưa ra. Xin báo lại lỗi này kèm dòng lệnh; đặt LOTRINH_DEBUG=1 để xem chi tiết.\n`,
    en: `lotrinh: a bug in the program, not in the data: ${message}\nNothing was reported. Please report it with the command line; set LOTRINH_DEBUG=1 for details.\n`,
  } satisfies Record<Language, string>;
  return debug === undefined ? words[language] : `${words[language]}${error.stack}\n`;
}
