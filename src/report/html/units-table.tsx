import type { Assessment, UnitSummary } from '../../model/assessment.ts';
import { unitName } from '../explain/units.ts';
import { formatNumber } from '../format-number.ts';
import { formatBareGap, gapUnit } from '../format-value.ts';
import { targetQuantity } from '../target-quantity.ts';
import { htmlLabels as labels, htmlSentences as sentences } from '../words/html.ts';
import { Details } from './details.tsx';
import { Scrolling } from './scrolling.tsx';
import { anchorOf, type View } from './view.ts';

/** From this many on, finding one of them takes a filter. */
const MANY = 8;

/** The units furthest behind first; those whose rows another took over stand below it. */
export function UnitsTable({ assessment, view }: { readonly assessment: Assessment; readonly view: View }) {
  const { language } = view;
  const { units, name, unit } = assessment;
  if (units.length === 0) return null;
  const order = units.toSorted((one, other) => (one.gap ?? 0) - (other.gap ?? 0));
  const id = `${anchorOf(assessment.id, view)}-units`;
  const gaps = gapUnit(targetQuantity(assessment), language);
  return (
    <Details
      title={sentences.counted[language](labels.units[language], formatNumber(units.length, language))}
    >
      {units.length < MANY ? null : (
        <p class="filter-units scripted" hidden>
          <label for={id}>{labels.filterUnits[language]}</label>{' '}
          <input id={id} type="search" autoComplete="off" data-filters-units />
        </p>
      )}
      <Scrolling label={sentences.unitsOf[language](name[language])}>
        <table class="units">
          <caption class="unseen">{sentences.unitsOf[language](name[language])}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.unitName[language]}</th>
              <th scope="col" class="number">
                {sentences.inUnit[language](labels.value[language], unit[language])}
              </th>
              <th scope="col" class="number">
                {sentences.inUnit[language](labels.gap[language], gaps)}
              </th>
              <th scope="col" class="number">
                {labels.numerator[language]}
              </th>
              <th scope="col" class="number">
                {labels.denominator[language]}
              </th>
              <th scope="col" class="number">
                {labels.rows[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {order.map((it) => (
              <UnitRows unit={it} top={unitName(it, view)} depth={0} view={view} />
            ))}
          </tbody>
        </table>
      </Scrolling>
    </Details>
  );
}

function UnitRows({
  unit,
  top,
  depth,
  view,
}: {
  readonly unit: UnitSummary;
  readonly top: string;
  readonly depth: number;
  readonly view: View;
}) {
  const { language } = view;
  const { value, gap, numerator, denominator, rows, formerly } = unit;
  const optional = (it: number | null) => (it === null ? '' : formatNumber(it, language));
  return (
    <>
      <tr data-unit={top}>
        <th scope="row" class={depth === 0 ? '' : 'former'}>
          {'– '.repeat(depth)}
          {unitName(unit, view)}
        </th>
        <td class="number">{formatNumber(value, language)}</td>
        <td class={gap !== null && gap < 0 ? 'number minus' : 'number'}>
          {gap === null ? '' : formatBareGap(gap, language)}
        </td>
        <td class="number">{optional(numerator)}</td>
        <td class="number">{optional(denominator)}</td>
        <td class="number">{formatNumber(rows, language)}</td>
      </tr>
      {formerly.map((one) => (
        <UnitRows unit={one} top={top} depth={depth + 1} view={view} />
      ))}
    </>
  );
}
