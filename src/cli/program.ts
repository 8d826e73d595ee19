import { Command, Option } from 'commander';
import type { Language } from '../model/text.ts';
import type { ExitCode } from './exit-codes.ts';
import { helpWords } from './help-words.ts';
import type { Io } from './io.ts';
import { toolVersion } from './tool-version.ts';
import { UsageError } from './usage-error.ts';

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
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description} (${words.usual}: ${defaultValue})`,
    })
    .usage(words.usage)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .description(words.tagline)
    .version(toolVersion(), '-V, --version', options.version)
    .addHelpText('after', `\n${words.examples}\n\n${words.more}`);

  const lang = () => new Option('--lang <lang>', options.lang).default(language);
  const judging = (command: Command) =>
    command
      .addOption(repeated('-d, --data <folder>', options.data))
      .option('--as-of <day|month>', options.asOf)
      .option('--target <year>', options.target)
      .option('--path <id>', options.path)
      .addOption(repeated('--files <source=glob>', options.files))
      .option('--rejects <file>', options.rejects)
      .option('--duplicates <file>', options.duplicates)
      .option('--max-rejects <n|n%>', options.maxRejects);

  judging(root.command('report').description(words.commands.report))
    .argument('<plan...>', words.arguments.plans)
    .option('-f, --format <format>', options.format)
    .addOption(repeated('-o, --output <file>', options.output))
    .addOption(repeated('--compare <report.json>', options.compare))
    .addOption(list('--fail-on <statuses>', options.failOn))
    .option('--bom', options.bom)
    .option('--local-numbers', options.localNumbers)
    .addOption(list('--pillar <ids>', options.pillar))
    .addOption(list('--indicator <ids>', options.indicator))
    .addOption(repeated('--owner <name>', options.owner))
    .addOption(list('--status <statuses>', options.status))
    .addOption(lang())
    .action(async (plans, given) => {
      const { reportCommand } = await import('./report-command.ts');
      done(await reportCommand(plans, { ...given, language }, io));
    });

  judging(root.command('trend').description(words.commands.trend))
    .argument('<plan>', words.arguments.plan)
    .argument('[indicator]', words.arguments.oneIndicator)
    .option('--last <months>', options.last)
    .addOption(list('--pillar <ids>', options.pillar))
    .addOption(repeated('--owner <name>', options.owner))
    .option('-f, --format <format>', options.trendFormat)
    .addOption(repeated('-o, --output <file>', options.output))
    .option('--bom', options.bom)
    .option('--local-numbers', options.localNumbers)
    .addOption(lang())
    .action(async (plan, indicator, given) => {
      const { trendCommand } = await import('./trend-command.ts');
      done(await trendCommand(plan, indicator, { ...given, language }, io));
    });

  root
    .command('validate')
    .description(words.commands.validate)
    .argument('<plan...>', words.arguments.plans)
    .addOption(lang())
    .action(async (plans) => {
      const { validateCommand } = await import('./validate-command.ts');
      done(await validateCommand(plans, language, io));
    });

  root
    .command('inspect')
    .description(words.commands.inspect)
    .argument('<file...>', words.arguments.files)
    .option('-p, --plan <plan>', options.plan)
    .option('-d, --data <folder>', options.inspectData)
    .option('-f, --format <format>', options.inspectFormat)
    .addOption(lang())
    .action(async (files, given) => {
      const { inspectCommand } = await import('./inspect-command.ts');
      done(await inspectCommand(files, { ...given, language }, io));
    });

  judging(root.command('explain').description(words.commands.explain))
    .argument('<plan>', words.arguments.plan)
    .argument('<indicator>', words.arguments.indicator)
    .option('--old-units', options.oldUnits)
    .addOption(lang())
    .action(async (plan, indicator, given) => {
      const { explainCommand } = await import('./explain-command.ts');
      done(await explainCommand(plan, indicator, { ...given, language }, io));
    });

  judging(root.command('compare-plans').description(words.commands['compare-plans']))
    .argument('<plan...>', words.arguments.twoPlans)
    .option('-f, --format <format>', options.format)
    .addOption(repeated('-o, --output <file>', options.output))
    .addOption(lang())
    .action(async (plans, given) => {
      const { comparePlansCommand } = await import('./compare-plans-command.ts');
      done(await comparePlansCommand(plans, { ...given, language }, io));
    });

  return root;
}

/** An option that takes words separated by commas, and may be repeated; an empty value, as of an unset variable, is a slip. */
function list(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before?: readonly string[]) => [
    ...(before ?? []),
    ...value.split(',').map((word) => filled(flags, word.trim())),
  ]);
}

/** An option that takes one text, commas and all, and may be repeated. */
function repeated(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before?: readonly string[]) => [
    ...(before ?? []),
    filled(flags, value),
  ]);
}

function filled(flags: string, word: string): string {
  if (word === '') throw new UsageError('missing-option-value', { word: flags.split(' ')[0] ?? flags });
  return word;
}
