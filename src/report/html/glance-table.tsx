import type { Assessment } from '../../model/assessment.ts';
import type { Language } from '../../model/text.ts';
import { targetDayText } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { formatBareGap, gapUnit } from '../format-value.ts';
import { officialFigures } from '../official/official-figures.ts';
import { DASH, officialGroups, officialHeading } from '../official/official-table.ts';
import { targetQuantity } from '../target-quantity.ts';
import { htmlLabels as labels } from '../words/html.ts';
import { labels as shared } from '../words/labels.ts';
import { Heading } from './heading.tsx';
import { StatusMark } from './status-mark.tsx';
import { anchorOf, type View } from './view.ts';

/** Every indicator on a line, grouped by pillar, as the table that offices hand in has them. */
export function GlanceTable({ view }: { readonly view: View }) {
  const { evaluation, language, prefix, shows } = view;
  const groups = officialGroups(evaluation, shows, language);
  if (groups.length === 0) return null;
  const heading = (column: 'number' | 'name' | 'target' | 'expected' | 'observed' | 'status') =>
    officialHeading(column, evaluation, language);
  return (
    <section>
      <Heading level={view.level} id={`${prefix}glance`}>
        {labels.glance[language]}
      </Heading>
      <table class="glance stacks">
        <caption class="unseen">{labels.glance[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{heading('number')}</th>
            <th scope="col">{heading('name')}</th>
            <th scope="col" class="number">
              {heading('target')}
            </th>
            <th scope="col" class="number">
              {labels.expected[language]}
            </th>
            <th scope="col" class="number">
              {heading('observed')}
            </th>
            <th scope="col" class="number">
              {labels.gap[language]}
            </th>
            <th scope="col">{heading('status')}</th>
          </tr>
        </thead>
        {groups.map(({ numeral, name, rows }) => (
          <tbody data-group>
            <tr class="group">
              <th scope="rowgroup" colSpan={7}>
                {numeral}. {name}
              </th>
            </tr>
            {rows.map((row) => {
              const { assessment } = row;
              const said = officialFigures(assessment, language);
              const { observed } = assessment;
              return (
                <tr data-of={anchorOf(assessment.id, view)}>
                  <td class="order">{row.number}</td>
                  <th scope="row">
                    <a href={`#${anchorOf(assessment.id, view)}`}>{assessment.name[language]}</a>
                    {assessment.unit[language] === '' ? null : (
                      <span class="quiet unit-of"> {assessment.unit[language]}</span>
                    )}
                  </th>
                  <td class="number" data-label={heading('target')}>
                    <span>
                      {said.target}
                      <span class="quiet day">{targetDayText(assessment, evaluation.plan, language)}</span>
                    </span>
                  </td>
                  <td class="number" data-label={labels.expected[language]}>
                    <span>{said.expected ?? DASH}</span>
                  </td>
                  <td class="number" data-label={heading('observed')}>
                    <span>
                      {said.observed ?? shared.none[language]}
                      {observed === null ? null : (
                        <span class="quiet day">{formatDay(observed.on, language)}</span>
                      )}
                    </span>
                  </td>
                  <td class="number" data-label={labels.gap[language]}>
                    <span>{gapText(assessment, language)}</span>
                  </td>
                  <td data-label={heading('status')}>
                    <StatusMark assessment={assessment} asOf={evaluation.asOf} language={language} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** Writes a gap with its sign and what it is counted in; a dash where there is none. */
export function gapText(assessment: Assessment, language: Language): string {
  const { gap, scale } = assessment;
  if (gap === null || scale === 'yes-no') return DASH;
  return `${formatBareGap(gap, language)} ${gapUnit(targetQuantity(assessment), language)}`.trim();
}
