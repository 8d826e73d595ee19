import type { Command, Option } from 'commander';
import type { Plan } from '../../model/plan.ts';
import type { Io } from '../io.ts';
import { pathsFrom } from './paths-from.ts';

/** What is known where the cursor stands. */
export interface Situation {
  /** What of the word stands there already. */
  readonly begun: string;
  readonly io: Io;
  /** The plans among the words before that can be read. */
  readonly plans: () => Promise<readonly Plan[]>;
}

/** Gives what a value may be; those that do not begin as the word does are left out later. */
type Values = (situation: Situation) => Promise<readonly string[]> | readonly string[];

const anyFile: Values = ({ begun, io }) => pathsFrom(begun, null, io);
const folders: Values = ({ begun, io }) => pathsFrom(begun, [], io);
const planFiles: Values = ({ begun, io }) => pathsFrom(begun, ['.yaml', '.yml'], io);
const jsonFiles: Values = ({ begun, io }) => pathsFrom(begun, ['.json'], io);
const nothing: Values = () => [];

const ofPlans =
  (words: (plan: Plan) => readonly string[]): Values =>
  async ({ plans }) => [...new Set((await plans()).flatMap(words))];

const indicators = ofPlans((plan) => plan.indicators.map(({ id }) => id));
const reports: Values = async () => Object.keys((await import('../../report/reporters.ts')).reporters);
const comparisons: Values = async () =>
  Object.keys((await import('../../report/comparison/comparison-reporters.ts')).comparisonReporters);
const trends: Values = async () =>
  Object.keys((await import('../../report/trend/trend-reporters.ts')).trendReporters);
const statusNames: Values = async () => (await import('../statuses.ts')).statuses;

/** What the values of options are, by the option's long name; where commands differ, with the command in front. */
export const optionValues: Readonly<Record<string, Values>> = {
  '--data': folders,
  '--as-of': nothing,
  '--target': nothing,
  '--path': ofPlans((plan) => plan.indicators.flatMap((it) => it.paths.map(({ id }) => id))),
  '--files': ofPlans((plan) => plan.sources.map(({ id }) => `${id}=`)),
  '--rejects': anyFile,
  '--duplicates': anyFile,
  '--max-rejects': nothing,
  '--format': reports,
  'compare-plans --format': comparisons,
  'trend --format': trends,
  'inspect --format': () => ['text', 'json'],
  '--output': anyFile,
  '--compare': jsonFiles,
  '--last': () => ['12', '24', '36'],
  '--plan': planFiles,
  '--pillar': ofPlans((plan) => plan.pillars.map(({ id }) => id)),
  '--indicator': indicators,
  '--owner': ofPlans((plan) => plan.indicators.flatMap(({ owner }) => owner ?? [])),
  '--status': statusNames,
  '--fail-on': async (situation) => [...(await statusNames(situation)), 'regressed', 'none'],
  '--lang': () => ['vi', 'en'],
};

/** What arguments are, by their names. */
export const argumentValues: Readonly<Record<string, Values>> = {
  plan: planFiles,
  indicator: indicators,
  file: anyFile,
  schema: async () => (await import('../schema-command.ts')).schemaNames,
  shell: async () => (await import('../completion-command.ts')).shells,
};

/** Options whose value is a list separated by commas. */
const listed: readonly string[] = ['--pillar', '--indicator', '--status', '--fail-on'];

/**
 * Says what the last of the words after the program's name may become, by the commands and options that there are. Of what
 * is said of a plan only its own file is read.
 */
export async function completions(
  words: readonly string[],
  root: Command,
  io: Io,
): Promise<readonly string[]> {
  const begun = words.at(-1) ?? '';
  const before = joined(words.slice(0, -1));
  const [name] = before;
  const commands = root.createHelp().visibleCommands(root);
  const command = commands.find((it) => it.name() === name);
  if (command === undefined) {
    const known = [...commands.map((it) => it.name()), '--help', '--version', '--lang'];
    return name === undefined ? begins(known, begun) : [];
  }
  const given = before.slice(1);
  const inline = /^(--[\w-]+)=(.*)$/s.exec(begun);
  if (inline !== null) {
    const [, long = '', value = ''] = inline;
    const found = await valuesOf(optionNamed(command, long), value, { command, given, io });
    return found.map((word) => `${long}=${word}`);
  }
  const waiting = optionNamed(command, given.at(-1) ?? '');
  if (waiting?.required === true) {
    return valuesOf(waiting, begun === '=' ? '' : begun, { command, given, io });
  }
  if (begun.startsWith('-')) {
    const longs = command.options.flatMap(({ long }) => long ?? []);
    return begins([...longs, '--help'], begun);
  }
  const taken = argumentsAmong(given, command);
  const arguments_ = command.registeredArguments;
  const argument = arguments_[taken.length] ?? arguments_.findLast(({ variadic }) => variadic);
  if (argument === undefined) return [];
  const values = argumentValues[argument.name()] ?? nothing;
  return begins(await values(situation(begun, taken, io)), begun);
}

/** Puts together what bash takes apart at an equals sign: `--lang = vi` is `--lang vi`. */
function joined(words: readonly string[]): readonly string[] {
  return words
    .filter((word, at) => word !== '=' || !words[at - 1]?.startsWith('--'))
    .flatMap((word) => {
      const [, long, value] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? [];
      return long === undefined || value === undefined ? [word] : [long, value];
    });
}

interface Line {
  readonly command: Command;
  readonly given: readonly string[];
  readonly io: Io;
}

async function valuesOf(
  option: Option | undefined,
  begun: string,
  { command, given, io }: Line,
): Promise<readonly string[]> {
  const long = option?.long ?? '';
  const values = optionValues[`${command.name()} ${long}`] ?? optionValues[long] ?? nothing;
  const head = listed.includes(long) ? begun.slice(0, begun.lastIndexOf(',') + 1) : '';
  const rest = begun.slice(head.length);
  const found = begins(await values(situation(rest, argumentsAmong(given, command), io)), rest);
  const named = head.split(',');
  return found.filter((word) => !named.includes(word)).map((word) => head + word);
}

function optionNamed({ options }: Command, word: string): Option | undefined {
  return options.find(({ short, long }) => word !== '' && (word === short || word === long));
}

/** Finds the words that are neither options nor values of options. */
function argumentsAmong(given: readonly string[], command: Command): readonly string[] {
  return given.filter(
    (word, at) => !word.startsWith('-') && optionNamed(command, given[at - 1] ?? '')?.required !== true,
  );
}

function situation(begun: string, taken: readonly string[], io: Io): Situation {
  return {
    begun,
    io,
    plans: async () => {
      const { readPlan } = await import('../read-plan.ts');
      const files = taken.filter((word) => /\.ya?ml$/i.test(word));
      return files.flatMap((file) => {
        try {
          return readPlan(file, io).plan ?? [];
        } catch {
          return []; // one that cannot be read has nothing to offer
        }
      });
    },
  };
}

function begins(words: readonly string[], begun: string): readonly string[] {
  return words.filter((word) => word.normalize('NFC').startsWith(begun.normalize('NFC')));
}
