import { Command, Option } from 'commander';
import type { Language } from '../model/text.ts';
import { reporters } from '../report/reporters.ts';
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
  const { groups } = words;
  const judging = (command: Command) =>
    command
      .optionsGroup(groups.data)
      .addOption(repeated('-d, --data <folder>', options.data))
      .addOption(repeated('--files <source=glob>', options.files))
      .option('--rejects <file>', options.rejects)
      .option('--duplicates <file>', options.duplicates)
      .option('--max-rejects <n|n%>', options.maxRejects)
      .optionsGroup(groups.judging)
      .option('--as-of <day|month>', options.asOf)
      .option('--target <year>', options.target)
      .option('--path <id>', options.path);
  const other = (command: Command) =>
    command
      .optionsGroup(groups.other)
      .option('-q, --quiet', options.quiet)
      .option('-v, --verbose', options.verbose)
      .addOption(lang())
      .helpOption('-h, --help', options.help);

  other(
    judging(root.command('report').description(words.commands.report))
      .argument('<plan...>', words.arguments.plans)
      .addOption(repeated('--compare <report.json>', options.compare))
      .addOption(list('--fail-on <statuses>', options.failOn))
      .optionsGroup(groups.selection)
      .addOption(list('--pillar <ids>', options.pillar))
      .addOption(list('--indicator <ids>', options.indicator))
      .addOption(repeated('--owner <name>', options.owner))
      .addOption(list('--status <statuses>', options.status))
      .optionsGroup(groups.output)
      .option('-f, --format <format>', `${options.format}: ${Object.keys(reporters).join(', ')}`)
      .addOption(repeated('-o, --output <file>', options.output))
      .option('--brief', options.brief)
      .option('--open', options.open)
      .option('--bom', options.bom)
      .option('--local-numbers', options.localNumbers),
  ).action(async (plans, given) => {
    const { reportCommand } = await import('./report-command.ts');
    done(await reportCommand(plans, { ...given, language }, io));
  });

  other(
    judging(root.command('trend').description(words.commands.trend))
      .argument('<plan>', words.arguments.plan)
      .argument('[indicator]', words.arguments.oneIndicator)
      .optionsGroup(groups.selection)
      .option('--last <months>', options.last)
      .addOption(list('--pillar <ids>', options.pillar))
      .addOption(repeated('--owner <name>', options.owner))
      .optionsGroup(groups.output)
      .option('-f, --format <format>', options.trendFormat)
      .addOption(repeated('-o, --output <file>', options.output))
      .option('--bom', options.bom)
      .option('--local-numbers', options.localNumbers),
  ).action(async (plan, indicator, given) => {
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

  other(
    judging(root.command('explain').description(words.commands.explain))
      .argument('<plan>', words.arguments.plan)
      .argument('<indicator>', words.arguments.indicator)
      .optionsGroup(groups.output)
      .option('--old-units', options.oldUnits),
  ).action(async (plan, indicator, given) => {
    const { explainCommand } = await import('./explain-command.ts');
    done(await explainCommand(plan, indicator, { ...given, language }, io));
  });

  other(
    judging(root.command('compare-plans').description(words.commands['compare-plans']))
      .argument('<plan...>', words.arguments.twoPlans)
      .optionsGroup(groups.output)
      .option('-f, --format <format>', options.comparisonFormat)
      .addOption(repeated('-o, --output <file>', options.output)),
  ).action(async (plans, given) => {
    const { comparePlansCommand } = await import('./compare-plans-command.ts');
    done(await comparePlansCommand(plans, { ...given, language }, io));
  });

  root
    .command('schema')
    .description(words.commands.schema)
    .argument('<schema>', words.arguments.schema)
    .option('-o, --output <file>', options.schemaOutput)
    .addOption(lang())
    .action(async (name, given) => {
      const { schemaCommand } = await import('./schema-command.ts');
      done(await schemaCommand(name, given, io));
    });

  root
    .command('completion')
    .description(words.commands.completion)
    .argument('<shell>', words.arguments.shell)
    .addOption(lang())
    .action(async (shell) => {
      const { completionCommand } = await import('./completion-command.ts');
      done(await completionCommand(shell, io));
    });

  // what the scripts of `completion` call
  root
    .command('complete', { hidden: true })
    .argument('<shell>')
    .argument('[words...]')
    .action(async (shell, before) => {
      const { completeCommand } = await import('./complete-command.ts');
      done(await completeCommand(shell, before, root, io));
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
