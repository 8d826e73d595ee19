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
};

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
    for (const { scale, milestones } of plan?.indicators ?? []) {
      if (scale === 'yes-no') continue;
      for (const { quote, value } of milestones) expect(quote).toContain(value.toString().replace('.', ','));
    }
  });

  it('is NFC throughout', () => {
    expect(text).toBe(text.normalize('NFC'));
  });
});
