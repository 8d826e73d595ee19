/** A workflow command as a runner takes it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const known = new Set(
  'error warning notice group endgroup debug echo add-mask add-matcher remove-matcher add-path save-state set-env set-output stop-commands'.split(
    ' ',
  ),
);

/**
 * Reads a line as GitHub's runner does (documented under "Workflow commands for GitHub Actions"; its code is public): `::name
 * key=value,key=value::data` where a line begins, or `##[name key=value;key=value]data` anywhere in it. Null where the line
 * commands nothing.
 */
export function readCommand(line: string): Command | null {
  const begun = /^\s*::([^\s:]*)(?: (.*?))?::(.*)$/s.exec(line);
  if (begun !== null && known.has(begun[1] ?? '')) {
    return command(begun[1], (begun[2] ?? '').split(','), begun[3], ['%3A', '%2C']);
  }
  const old = /##\[([^\s\]]*)(?: ([^\]]*))?\](.*)$/s.exec(line);
  if (old === null || !known.has(old[1] ?? '')) return null;
  return command(old[1], (old[2] ?? '').split(';'), old[3], ['%3B', '%5D']);
}

function command(name = '', pairs: readonly string[] = [], data = '', more: readonly string[] = []): Command {
  const properties = pairs
    .map((pair) => pair.split(/=(.*)/s))
    .filter(([key = '', value = '']) => key !== '' && value !== '')
    .map(([key = '', value = '']) => [key, unescaped(value, ['%0D', '%0A', ...more])]);
  return { name, properties: Object.fromEntries(properties), data: unescaped(data, ['%0D', '%0A']) };
}

/** The percent sign comes last, as the runner has it. */
function unescaped(text: string, escapes: readonly string[]): string {
  return [...escapes, '%25'].reduce(
    (read, code) => read.replaceAll(code, String.fromCharCode(Number.parseInt(code.slice(1), 16))),
    text,
  );
}
