import type { Assessment } from '../../model/assessment.ts';
import type { Language } from '../../model/text.ts';
import { unitName } from '../explain/units.ts';
import { formatNumber } from '../format-number.ts';
import { htmlLabels as labels, htmlSentences as sentences } from '../words/html.ts';
import { statusOrder, statusWords } from '../words/statuses.ts';
import { pillarName } from './pillar-name.ts';
import type { View } from './view.ts';

/** The filters, for all plans of the page at once. They need the page's script, and are not to be seen without it. */
export function FilterForm({
  views,
  language,
}: {
  readonly views: readonly View[];
  readonly language: Language;
}) {
  const each = <Of,>(of: (assessment: Assessment, view: View) => Of) =>
    views.flatMap((view) => view.shown.map((it) => of(it, view)));
  const statuses = each(({ status }) => status);
  const count = (it: number) => formatNumber(it, language);
  return (
    <form class="filters scripted" id="filters" aria-label={labels.filters[language]} hidden>
      <fieldset class="statuses">
        <legend>{labels.status[language]}</legend>
        {statusOrder
          .filter((status) => statuses.includes(status))
          .map((status) => (
            <label class={`is-${status}`}>
              <input type="checkbox" name="status" value={status} />
              <span class="symbol" aria-hidden="true">
                {statusWords[status].symbol}
              </span>{' '}
              {sentences.option[language](
                statusWords[status].name[language],
                count(statuses.filter((it) => it === status).length),
              )}
            </label>
          ))}
      </fieldset>
      <div class="choices">
        <p class="search">
          <label for="search">{labels.search[language]}</label>
          <input
            id="search"
            name="search"
            type="search"
            autoComplete="off"
            placeholder={labels.searchHint[language]}
          />
        </p>
        <Choice
          id="pillar"
          label={labels.pillar[language]}
          among={each((it, view) => [pillarName(it, view)])}
          language={language}
        />
        <Choice
          id="owner"
          label={labels.owner[language]}
          among={each(({ owner }) => (owner === null ? [] : [owner]))}
          language={language}
        />
        <Choice
          id="unit"
          label={labels.place[language]}
          among={each(({ units }, view) => [...new Set(units.map((it) => unitName(it, view)))])}
          language={language}
        />
        <p class="outcome">
          <output data-showing={sentences.showing[language]} />
          <button type="reset">{labels.reset[language]}</button>
        </p>
      </div>
    </form>
  );
}

/** A list to choose one of, each with how many indicators have it; nothing where there is no choice. */
function Choice({
  id,
  label,
  among,
  language,
}: {
  readonly id: string;
  readonly label: string;
  /** What each indicator has. */
  readonly among: readonly (readonly string[])[];
  readonly language: Language;
}) {
  const all = among.flat();
  const names = [...new Set(all)];
  if (names.length < 2) return null;
  return (
    <p>
      <label for={id}>{label}</label>
      <select id={id} name={id}>
        <option value="">{labels.anyOf[language]}</option>
        {names.map((name) => (
          <option value={name}>
            {sentences.option[language](name, formatNumber(all.filter((it) => it === name).length, language))}
          </option>
        ))}
      </select>
    </p>
  );
}
