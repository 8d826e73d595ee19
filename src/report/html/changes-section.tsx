import { changesView } from '../changes/changes-view.ts';
import { Heading } from './heading.tsx';
import { anchorOf, type View } from './view.ts';

/** What changed since an earlier report; nothing where none was given. */
export function ChangesSection({ view }: { readonly view: View }) {
  const { evaluation, language, shows, shown, prefix } = view;
  const changes = changesView(evaluation, language, shows);
  if (changes === null) return null;
  const there = new Set(shown.map(({ id }) => id));
  return (
    <section>
      <Heading level={view.level} id={`${prefix}changes`}>
        {changes.title}
      </Heading>
      <p>{changes.summary}</p>
      {changes.lines.length === 0 ? null : (
        <ul class="changes">
          {changes.lines.map(({ id, symbol, said, name, text }) => (
            <li>
              <span class="said">
                <span class="symbol" aria-hidden="true">
                  {symbol}
                </span>{' '}
                {said}
              </span>{' '}
              {there.has(id) ? <a href={`#${anchorOf(id, view)}`}>{name}</a> : name}
              {text === '' ? null : <span class="quiet">{text}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
