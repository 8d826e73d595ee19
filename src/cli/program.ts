import { Command, Option } from 'commander';
import type { Language } from '../model/text.ts';
import type { ExitCode } from './exit-codes.ts';
import { helpWords } from './help-words.ts';
import type { Io } from './io.ts';
import { toolVersion } from './tool-version.ts';
import { knownWords } from './usage-error.ts';

/** Builds the command line. Commands are loaded when they run, so that help and usage errors are instant. */
export function program(language: Language, io: Io, done: (code: ExitCode) => void): Command {
  const words = helpWords[language];
  const { options } = words;
  const root = new Command('lotrinh')
    // before any subcommand exists: they inherit these
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: () => {}, // main puts its own words to usage errors
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 100, 120),
    })
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .description(words.tagline)
    .version(toolVersion(), '-V, --version', options.version)
    .addHelpText('after', `\n${words.examples}\n\n${words.more}`);

  const listed = (value: string, before: readonly string[] = []) => [
    ...before,
    ...value.split(',').filter(Boolean),
  ];
  const lang = () =>
    new Option('--lang <lang>', options.lang).default(language).argParser((value) => {
      return knownWords<Language>('--lang', [value], ['vi', 'en'])[0];
    });
  const judging = (command: Command) =>
    command
      .option('-d, --data <folder>', options.data)
      .option('--as-of <day|month>', options.asOf)
      .option('--target <year>', options.target);

  judging(root.command('report').description(words.commands.report))
    .argument('<plan>', words.arguments.plan)
    .option('-f, --format <format>', options.format)
    .option('-o, --output <file>', options.output)
    .addOption(
      new Option('--fail-on <statuses>', options.failOn)
        .argParser((value: string, before?: string[]) => listed(value, before))
        .default([], 'none'),
    )
    .option('--pillar <ids>', options.pillar, listed, [])
    .option('--indicator <ids>', options.indicator, listed, [])
    .option('--owner <names>', options.owner, listed, [])
    .option('--status <statuses>', options.status, listed, [])
    .addOption(lang())
    .action(async (plan, given) => {
      const { reportCommand } = await import('./report-command.ts');
      done(await reportCommand(plan, given, io));
    });

  root
    .command('validate')
    .description(words.commands.validate)
    .argument('<plan...>', words.arguments.plans)
    .addOption(lang())
    .action(async (plans, given) => {
      const { validateCommand } = await import('./validate-command.ts');
      done(await validateCommand(plans, given, io));
    });

  judging(root.command('explain').description(words.commands.explain))
    .argument('<plan>', words.arguments.plan)
    .argument('<indicator>', words.arguments.indicator)
    .addOption(lang())
    .action(async (plan, indicator, given) => {
      const { explainCommand } = await import('./explain-command.ts');
      done(await explainCommand(plan, indicator, given, io));
    });

  return root;
}
