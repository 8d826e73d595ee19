import { nearest } from '../model/nearest.ts';
import type { Article, Plan } from '../model/plan.ts';
import { type Draft, textOf } from './draft.ts';
import { periodEndOf } from './period-end-of.ts';
import { articleSpec, documentSpec, headSpec, periodSpec } from './plan-spec.ts';

type Head = Pick<Plan, 'id' | 'title' | 'document' | 'articles' | 'period' | 'timezone' | 'calendar'>;

const fields = headSpec.shape;
const at = (...keys: string[]) => ['plan', ...keys];

/** Reads the `plan` part of a file: what the plan is, whom it quotes, and its calendar. */
export function normalizeHead(draft: Draft): Head {
  const monthEndsOn = draft.piece(fields['month-ends-on'], at('month-ends-on')) ?? null;
  const calendar = { monthEndsOn };
  return {
    id: draft.piece(fields.id, at('id')) ?? '',
    title: textOf(draft.piece(fields.title, at('title'))),
    document: document(draft),
    articles: draft.keys(at('articles')).map((id) => article(draft, id)),
    period: period(draft),
    timezone: timezone(draft),
    calendar,
  };
}

function document(draft: Draft): Head['document'] {
  const spec = draft.piece(documentSpec, at('document'));
  return {
    number: (spec?.number ?? '').normalize('NFC'),
    issued: spec?.issued ?? '',
    issuer: (spec?.issuer ?? '').normalize('NFC'),
  };
}

function article(draft: Draft, id: string): Article {
  const spec = draft.piece(articleSpec, at('articles', id));
  return {
    id,
    title: (spec?.title ?? '').normalize('NFC'),
    publisher: (spec?.publisher ?? '').normalize('NFC'),
    published: spec?.published ?? null,
    url: spec?.url ?? null,
    note: spec?.note?.normalize('NFC') ?? null,
  };
}

/**
 * Reads the period; each of start, target and horizon must not come before the one before it. A year means all of
 * it: a milestone of 31 December 2025 is one of 2025, even where the reporting year ends on the 14th.
 */
function period(draft: Draft): Head['period'] {
  const calendar = { monthEndsOn: null };
  const start = draft.piece(periodSpec.shape.start, at('period', 'start'));
  const target = periodEndOf(draft, calendar, at('period', 'target'));
  const horizon = periodEndOf(draft, calendar, at('period', 'horizon'));
  const steps = [
    { first: 'start', from: start, next: 'target', to: target },
    { first: 'target', from: target, next: 'horizon', to: horizon },
  ];
  for (const { first, from, next, to } of steps) {
    if (from === null || to === null || from <= to) continue;
    draft.error('period-out-of-order', at('period', next), { first, from, next, to });
  }
  return { start: start ?? '', target: target ?? '', horizon: horizon ?? '' };
}

/** Where the provinces are. */
const usualTimezone = 'Asia/Ho_Chi_Minh';

function timezone(draft: Draft): string {
  const name = draft.piece(fields.timezone, at('timezone')) ?? usualTimezone;
  // asking Intl takes longer than all else here
  if (name === usualTimezone || isTimezone(name)) return name;
  const known = new Map(
    [...Intl.supportedValuesOf('timeZone'), usualTimezone].map((zone) => [zone.toLowerCase(), zone]),
  );
  const suggestion = known.get(nearest(name, [...known.keys()]) ?? '') ?? null;
  draft.error('unknown-timezone', at('timezone'), { name, suggestion });
  return name;
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // Intl has no other way to say that it does not know a zone.
    return false;
  }
}
