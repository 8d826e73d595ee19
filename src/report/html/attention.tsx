import type { Assessment, Status } from '../../model/assessment.ts';
import type { Text } from '../../model/text.ts';
import { expectedText } from '../figure-texts.ts';
import { formatBareGap, gapUnit } from '../format-value.ts';
import { reasonSentences } from '../reason-sentences.ts';
import { trendText } from '../table/reasons.ts';
import { targetQuantity } from '../target-quantity.ts';
import { htmlLabels, htmlSentences } from '../words/html.ts';
import { labels } from '../words/labels.ts';
import { Heading } from './heading.tsx';
import { StatusMark } from './status-mark.tsx';
import { anchorOf, type View } from './view.ts';
import { worstFirst } from './worst-first.ts';

/** What needs attention: what is behind and by how much, the worst first; what to watch; what nothing is known of. */
export function Attention({ view }: { readonly view: View }) {
  const { language, shown } = view;
  const of = (...statuses: readonly Status[]) => shown.filter(({ status }) => statuses.includes(status));
  const behind = worstFirst(of('behind', 'missed'));
  return (
    <section>
      <Heading level={view.level} id={`${view.prefix}attention`}>
        {htmlLabels.attention[language]}
      </Heading>
      {behind.length === 0 ? (
        <p>{htmlSentences.everythingFine[language]}</p>
      ) : (
        <>
          <Heading level={view.level + 1}>{labels.behind[language]}</Heading>
          {behind.length < 2 ? null : <p class="quiet">{htmlSentences.worstFirst[language]}</p>}
          <ol class="worst">
            {behind.map((assessment) => (
              <Short assessment={assessment} view={view} />
            ))}
          </ol>
        </>
      )}
      <Others title={labels.watch} members={worstFirst(of('at-risk', 'stale'))} view={view} />
      <Others title={labels.noData} members={of('no-data')} view={view} />
      <Others title={labels.notApplicable} members={of('not-applicable')} view={view} />
    </section>
  );
}

interface ItemProps {
  readonly assessment: Assessment;
  readonly view: View;
}

function Short({ assessment, view }: ItemProps) {
  const { evaluation, language } = view;
  const { gap, scale, owner } = assessment;
  const trend = trendText(assessment, view);
  const unit = gapUnit(targetQuantity(assessment), language);
  return (
    <li>
      <p class="by">
        {gap === null || scale === 'yes-no' ? null : (
          <>
            <strong>{formatBareGap(gap, language)}</strong> <span class="unit">{unit}</span>
          </>
        )}
        {expectedText(assessment, language) === null ? <strong>–</strong> : null}
      </p>
      <div>
        <p class="name">
          <a href={`#${anchorOf(assessment.id, view)}`}>{assessment.name[language]}</a>{' '}
          <StatusMark assessment={assessment} asOf={evaluation.asOf} language={language} />
        </p>
        {reasonSentences(assessment, evaluation.asOf, language).map((sentence) => (
          <p>{sentence}</p>
        ))}
        <p class="quiet">{[owner, trend].filter((part) => part !== null).join(' · ')}</p>
      </div>
    </li>
  );
}

function Others({
  title,
  members,
  view,
}: {
  readonly title: Text;
  readonly members: readonly Assessment[];
  readonly view: View;
}) {
  const { language, evaluation } = view;
  if (members.length === 0) return null;
  return (
    <>
      <Heading level={view.level + 1}>{title[language]}</Heading>
      <ul class="others">
        {members.map((assessment) => (
          <li>
            <StatusMark assessment={assessment} asOf={evaluation.asOf} language={language} />{' '}
            <a href={`#${anchorOf(assessment.id, view)}`}>{assessment.name[language]}</a>
            {'. '}
            {reasonSentences(assessment, evaluation.asOf, language).join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}
