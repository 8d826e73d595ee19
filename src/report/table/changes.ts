import type { ChangeKind } from '../../model/changes.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { changesView } from '../changes/changes-view.ts';
import type { Look } from '../look.ts';
import type { Paint, Palette } from '../palette.ts';
import { hang, wrap } from '../text-width.ts';

/** What changed since an earlier report: the counts of all, and a line for each indicator that is not as it was. */
export function changes(evaluation: Evaluation, look: Look): readonly string[] {
  const { language, width, palette } = look;
  const view = changesView(evaluation, language, look.shows);
  if (view === null) return [];
  return [
    '',
    ...wrap(view.title, width).map(palette.strong),
    ...wrap(view.summary, width - 2).map((line) => `  ${line}`),
    ...view.lines.flatMap(({ kind, symbol, said, name, text }) => {
      const paint = paintOf(kind, palette);
      const [first = '', ...more] = hang(`${symbol} `, `${said}: ${name}`, width);
      return [
        paint(symbol) + first.slice(symbol.length),
        ...more,
        ...wrap(text, width - 4).map((line) => `    ${line}`),
      ];
    }),
  ];
}

/** Bad news and good news have the colours of the statuses that they are of. */
function paintOf(kind: ChangeKind, { status, plain }: Palette): Paint {
  const paints: Readonly<Record<ChangeKind, Paint>> = {
    'newly-behind': status.behind,
    worse: status['at-risk'],
    'no-longer-reported': status['no-data'],
    gone: status['not-applicable'],
    ended: status['not-applicable'],
    otherwise: plain,
    'newly-reported': plain,
    better: status['on-track'],
    recovered: status['on-track'],
    new: plain,
    same: plain,
    'not-compared': status['not-applicable'],
  };
  return paints[kind];
}
