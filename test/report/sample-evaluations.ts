import type { Evaluation } from '../../src/model/evaluation.ts';
import { lotrinh } from '../run-in-process.ts';

const samples = [
  ['targets/thanh-hoa-qd-4216.yaml', 'targets/thanh-hoa-nq-06.yaml', '-d', 'samples/thanh-hoa'],
  ['targets/quang-binh-nq-07.yaml', '-d', 'samples/quang-binh'],
] as const;

/** Judges the plans of the samples on 31/10/2024: what their JSON reports say, which is all that other forms need. */
export async function sampleEvaluations(): Promise<readonly Evaluation[]> {
  const runs: (readonly Evaluation[])[] = [];
  for (const sample of samples) {
    const { code, out, err } = await lotrinh(['report', ...sample, '--as-of', '2024-10-31', '-f', 'json']);
    if (code !== 0) throw new Error(err);
    const read = JSON.parse(out) as Evaluation | { readonly reports: readonly Evaluation[] };
    runs.push('reports' in read ? read.reports : [read]);
  }
  return runs.flat();
}
