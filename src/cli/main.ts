import { CommanderError } from 'commander';
import type { Language } from '../model/text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { program } from './program.ts';
import { UsageError } from './usage-error.ts';
import { usageOfCommander } from './usage-of-commander.ts';
import { usageText } from './usage-words.ts';
import { writeOut } from './write-report.ts';

/** Runs a command line, from the first word after the program's name, and gives the exit code. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv);
  let code: ExitCode = exitCodes.fine;
  const root = program(language, io, (given) => {
    code = given;
  });
  try {
    if (argv.length === 0) {
      await writeOut(io.stdout, root.helpInformation());
      return exitCodes.fine;
    }
    await root.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return exitCodes.fine;
    const usage = thrown instanceof CommanderError ? usageOfCommander(thrown, root, argv) : thrown;
    if (usage instanceof UsageError) {
      const more = language === 'vi' ? 'Xem trợ giúp: lotrinh --help' : 'For help: lotrinh --help';
      await writeOut(io.stderr, `lotrinh: ${usageText(usage.code, usage.facts, language)}\n${more}\n`);
      return exitCodes.cannotJudge;
    }
    await writeOut(io.stderr, bugText(thrown, language, io.env.LOTRINH_DEBUG));
    return exitCodes.bug;
  }
}

/** The language is needed before the command line is read: help and usage errors speak it too. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at]?.split('=')[1] ?? argv[at + 1];
  return at >= 0 && word === 'en' ? 'en' : 'vi';
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
