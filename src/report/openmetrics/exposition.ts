/** One sample of a family, with its labels in their order. */
export interface Sample {
  readonly labels: readonly (readonly [name: string, value: string])[];
  readonly value: number;
}

/** Samples of one name, all of them gauges: values that may go up and down. */
export interface Family {
  readonly name: string;
  /** Ends the name, where there is one; null for what each indicator counts in its own unit. */
  readonly unit: 'seconds' | 'percent' | null;
  /** One line, without quotes and backslashes: parsers differ in how they read those. */
  readonly help: string;
  readonly samples: readonly Sample[];
}

/**
 * Writes families as OpenMetrics 1.0 that parsers of the older Prometheus text format, such as node_exporter's for text files,
 * read too: those know neither `stateset` nor `info`, take `# UNIT` and `# EOF` for comments, and want no timestamps. Families
 * without a sample are left out.
 */
export function exposition(families: readonly Family[]): string {
  const lines = families.filter(({ samples }) => samples.length > 0).flatMap(familyLines);
  return `${[...lines, '# EOF'].join('\n')}\n`;
}

function familyLines({ name, unit, help, samples }: Family): readonly string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    ...(unit === null ? [] : [`# UNIT ${name} ${unit}`]),
    ...samples.map(({ labels, value }) => `${name}{${labels.map(label).join(',')}} ${value}`),
  ];
}

function label([name, value]: Sample['labels'][number]): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
  return `${name}="${escaped}"`;
}
