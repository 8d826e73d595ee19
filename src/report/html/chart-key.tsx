import type { Language, Text } from '../../model/text.ts';
import { htmlLabels as labels } from '../words/html.ts';

/** What the lines and marks of the charts mean. */
export function ChartKey({ language }: { readonly language: Language }) {
  const entries: readonly (readonly [Text, preact.JSX.Element])[] = [
    [labels.way, <path class="way" d="M0 13L26 3" />],
    [labels.point, <circle class="point" cx="13" cy="8" r="4" />],
    [labels.unjudged, <circle class="point unjudged" cx="13" cy="8" r="4" />],
    [labels.milestone, <path class="milestone" d="M13 3L18 8L13 13L8 8Z" />],
    [labels.aim, <path class="target" d="M13 1L20 8L13 15L6 8Z" />],
    [labels.shortfall, <line class="gap" x1="13" x2="13" y1="0" y2="16" />],
    [labels.otherWay, <path class="other-way" d="M0 13L26 3" />],
  ];
  return (
    <p class="chart-key">
      <span>{labels.chartKey[language]}:</span>
      {entries.map(([label, mark]) => (
        <span class="entry">
          <svg class="chart" width="26" height="16" aria-hidden="true">
            {mark}
          </svg>{' '}
          {label[language]}
        </span>
      ))}
    </p>
  );
}
