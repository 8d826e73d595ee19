import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import parse from 'parse-prometheus-text-format';

/** A family as a parser reads it. */
export interface ReadFamily {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  readonly metrics: readonly {
    readonly value: string;
    readonly labels?: Readonly<Record<string, string>>;
  }[];
}

/** Reads metrics as a scraper of the Prometheus text format does. */
export function readMetrics(text: string): readonly ReadFamily[] {
  return parse(text);
}

/** Debian's Python has the parser of OpenMetrics that the Prometheus project keeps; another Python may come first in the path. */
const python = '/usr/bin/python3';

/** Tells whether Prometheus' own tool is there. */
export const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

/** Tells whether Prometheus' parser of OpenMetrics is there. */
export const hasPythonParser =
  existsSync(python) && spawnSync(python, ['-c', 'import prometheus_client.openmetrics.parser']).status === 0;

/** Lists what `promtool check metrics` finds wrong, as it does with what node_exporter shows; nothing where all is well. */
export function promtoolErrors(text: string): string {
  const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], { input: text });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

const script = `
import json, sys
from prometheus_client.openmetrics.parser import text_string_to_metric_families as read
families = read(sys.stdin.buffer.read().decode('utf-8'))
print(json.dumps([{'name': f.name, 'help': f.documentation, 'type': f.type, 'unit': f.unit,
  'metrics': [{'value': s.value, 'labels': s.labels} for s in f.samples]} for f in families]))
`;

/** Reads metrics as OpenMetrics, strictly. Throws with what the parser says. */
export function readOpenMetrics(text: string): readonly (Omit<ReadFamily, 'metrics'> & {
  readonly unit: string;
  readonly metrics: readonly {
    readonly value: number;
    readonly labels: Readonly<Record<string, string>>;
  }[];
})[] {
  const { status, stdout, stderr } = spawnSync(python, ['-c', script], {
    input: text,
    maxBuffer: 1e9,
    env: { PYTHONIOENCODING: 'utf-8' },
  });
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout));
}
