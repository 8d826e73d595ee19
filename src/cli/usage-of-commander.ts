import type { Command, CommanderError } from 'commander';
import { nearest } from '../model/nearest.ts';
import { UsageError } from './usage-error.ts';

/** Turns what commander says of a command line into our own error, with the nearest valid word. */
export function usageOfCommander(error: CommanderError, root: Command, argv: readonly string[]): UsageError {
  const word = /'([^']+)'/.exec(error.message)?.[1]?.split(/[ ,=]/)[0] ?? '';
  const commands = root
    .createHelp()
    .visibleCommands(root)
    .map((command) => command.name());
  switch (error.code) {
    case 'commander.unknownOption': {
      const command = root.commands.find((candidate) => candidate.name() === argv[0]) ?? root;
      const valid = command.options.flatMap(({ long }) => (long == null ? [] : [long]));
      return new UsageError('unknown-option', { word, meant: nearest(word, [...valid, '--help']) });
    }
    case 'commander.unknownCommand':
      return new UsageError('unknown-command', { word, meant: nearest(word, commands), valid: commands });
    case 'commander.missingArgument':
      return new UsageError('missing-argument', { word: `<${word}>` });
    case 'commander.optionMissingArgument':
      return new UsageError('missing-option-value', { word });
    case 'commander.excessArguments':
      return new UsageError('too-many-arguments', {});
    default:
      return new UsageError('other-usage', { message: error.message.replace(/^error: /, '') });
  }
}
