import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/parse-plan.ts';

// The indicators that the articles quote, in their order.
const indicators: Record<string, readonly string[]> = {
  'targets/thanh-hoa-qd-4216.yaml': [
    'e-work-records',
    'level4-popular-services',
    'online-dossier-share',
    'satisfaction',
    'e-reporting',
    'digital-inspection-share',
    'shared-db-linked',
    'open-data',
    'digital-economy-grdp-share',
  ],
  'targets/thanh-hoa-nq-06.yaml': [
    'dx-rank-overall',
    'digital-government-rank',
    'systems-linked-national-db',
    'digital-inspection-share',
    'level4-provision-eligible',
    'satisfaction',
    'online-user-authenticated',
    'digital-economy-grdp-share',
    'labour-productivity-growth',
    'dx-enterprise-share',
    'districts-dx-complete',
    'communes-dx-complete',
    'epayment-account-share',
  ],
  'targets/quang-binh-nq-07.yaml': [
    'full-transformation-2030',
    'online-submission-share',
    'fully-online-share',
    'satisfaction',
    'sector-db-built',
    'shared-db-linked',
    'digital-inspection-share',
    'egov-rank',
    'digital-economy-grdp-share',
    'digital-economy-sector-share',
    'digital-economy-key-sector-share',
    'labour-productivity-growth',
    'competitiveness-tier',
    'fibre-household-coverage',
    'mobile-4g-universal',
    'mobile-5g-commune-coverage',
    'telehealth-facilities',
    'remote-learning-facilities',
    'smart-city-count',
    'cybersecurity-tier',
  ],
};

/** The words that say how a number is meant, by the comparator that they must lead to; a bare number is read as at-least. */
const comparatorOf: readonly (readonly [RegExp, string])[] = [
  [/trên (50|75|25)%/, 'more-than'],
  [/thuộc nhóm \d+|nhóm \d+ tỉnh/, 'rank-at-most'],
  [/thuộc nhóm (trung bình khá|khá)/, 'tier-at-least'],
];

describe.each(Object.entries(indicators))('%s', (file, ids) => {
  const text = readFileSync(file, 'utf8');
  const { plan, problems } = parsePlan(text, file);

  it('has no problem', () => {
    expect(problems).toEqual([]);
  });

  it('has every indicator that its articles quote, in their order', () => {
    expect(plan?.indicators.map(({ id }) => id)).toEqual(ids);
  });

  it('quotes an article for every milestone', () => {
    const milestones = plan?.indicators.flatMap((indicator) => indicator.milestones) ?? [];
    expect(milestones.length).toBeGreaterThanOrEqual(ids.length);
    for (const milestone of milestones) {
      expect(milestone.quote).toMatch(/\S/);
      expect(plan?.articles.map(({ id }) => id)).toContain(milestone.article);
    }
  });

  it('quotes the number that it commits to, in the words of the article', () => {
    for (const { scale, tiers, milestones } of plan?.indicators ?? []) {
      if (scale === 'yes-no') continue;
      for (const { quote, value } of milestones) {
        const said = scale === 'tier' ? tiers[value.valueOf() - 1] : value.toString().replace('.', ',');
        expect(quote).toContain(said);
      }
    }
  });

  it('compares as the words say: "trên" is more, "thuộc nhóm" a rank or a group, a bare number at least and implicit', () => {
    for (const { quote, comparator, implicit } of plan?.indicators.flatMap((one) => one.milestones) ?? []) {
      const said = comparatorOf.find(([words]) => words.test(quote ?? ''))?.[1] ?? 'at-least';
      if (comparator !== 'done') expect([quote, comparator]).toEqual([quote, said]);
      // whether "trở lên" behind the 300 communes is said of the 6 districts too is open
      const bare = !/trở lên|tối thiểu|trên \d/i.test(quote ?? '') || /^có 6 huyện/.test(quote ?? '');
      if (comparator === 'at-least') expect([quote, implicit]).toEqual([quote, bare]);
    }
  });

  it('says of every share what it is of, and why a published figure is no result', () => {
    for (const { unit, whole } of plan?.indicators ?? []) {
      if (unit.vi === '%' || unit.vi === '% GRDP') expect(whole?.vi).toMatch(/\S/);
    }
    expect(plan?.context.length).toBeGreaterThan(0);
    for (const { why } of plan?.context ?? []) expect(why.vi).toMatch(/\S/);
  });

  it('is NFC throughout', () => {
    expect(text).toBe(text.normalize('NFC'));
  });
});

describe('the three plans together', () => {
  const plans = Object.keys(indicators).map((file) => parsePlan(readFileSync(file, 'utf8'), file).plan);

  it('have the 42 indicators of their articles', () => {
    expect(plans.flatMap((plan) => plan?.indicators ?? [])).toHaveLength(42);
  });

  it('speak of the same in eight concepts', () => {
    const concepts = plans.flatMap((plan) => plan?.indicators.map(({ concept }) => concept) ?? []);
    const shared = new Set(concepts.filter((one, index) => one !== null && concepts.indexOf(one) !== index));
    expect([...shared].sort()).toEqual([
      'databases-linked',
      'digital-economy-share',
      'digital-government-rank',
      'digital-inspections',
      'labour-productivity-growth',
      'level4-services',
      'online-dossiers',
      'satisfaction',
    ]);
  });
});
