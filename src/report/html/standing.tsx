import type { Summary } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { formatNumber } from '../format-number.ts';
import { htmlSentences as sentences } from '../words/html.ts';
import { exceededWords, statusOrder, statusWords } from '../words/statuses.ts';

/** Narrower parts of the bar, in percent, have no room for their count; the tiles below have all of them. */
const ROOM_FOR_COUNT = 3;

/** How many indicators stand where: a bar of their shares, and a tile for each status that occurs. */
export function Standing({
  counts,
  overdue,
  language,
}: {
  readonly counts: Summary;
  /** Of those behind, how many are past the target's day. */
  readonly overdue: number;
  readonly language: Language;
}) {
  const present = statusOrder.filter((status) => counts[status] > 0);
  if (present.length === 0) return null;
  const count = (it: number) => formatNumber(it, language);
  const said = present.map((status) => `${count(counts[status])} ${statusWords[status].counted[language]}`);
  let from = 0;
  const parts = present.map((status) => {
    const share = (100 * counts[status]) / counts.selected;
    const part = { status, from, share };
    from += share;
    return part;
  });
  return (
    <div class="standing">
      <svg
        class="bar"
        width="100%"
        height="30"
        role="img"
        aria-label={sentences.standing[language](said.join(', '))}
      >
        {parts.map(({ status, from, share }) => (
          <g class={`is-${status}`}>
            <rect x={percent(from)} y="0" width={percent(share)} height="30" />
            {share < ROOM_FOR_COUNT ? null : (
              <text x={percent(from + share / 2)} y="20">
                {share < ROOM_FOR_COUNT * 2 ? '' : `${statusWords[status].symbol} `}
                {count(counts[status])}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul class="tiles">
        {present.map((status) => (
          <li class={`tile is-${status}`}>
            <span class="count">{count(counts[status])}</span>
            <span class="what">
              <span class="symbol" aria-hidden="true">
                {statusWords[status].symbol}
              </span>{' '}
              {statusWords[status].name[language]}
            </span>
            {status === 'met' && counts.exceeded > 0 ? (
              <span class="more">
                {count(counts.exceeded)} {exceededWords.counted[language]}
              </span>
            ) : null}
            {status === 'behind' && overdue > 0 ? (
              <span class="more">{sentences.overdueCount[language](count(overdue))}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 1000}%`;
}
