import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { render } from '../../../src/report/html.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { someChanges } from '../fixtures/changes.ts';
import { measuredPlan } from '../fixtures/measured.ts';
import { options } from '../options.ts';
import { attacked } from './attacked.ts';
import { chromiumPath, launchChromium } from './chromium.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core');
const several = () => [everything, measuredPlan()];
const statuses = allStatuses();
const everything: Evaluation = {
  ...statuses,
  changes: someChanges(statuses, { vi: 'Chỉ tiêu đã bỏ', en: 'An indicator that is gone' }),
};

describe.skipIf(chromiumPath === null)('in Chromium (skipped where there is none: LOTRINH_CHROMIUM)', () => {
  let browser: Browser;
  let folder = '';

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-html-'));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a report; whatever the page complains of, or asks the network for, is kept. */
  async function opened(
    evaluations: readonly Evaluation[],
    context: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ page: Page; complaints: string[] }> {
    const file = path.join(folder, 'report.html');
    writeFileSync(file, await render(evaluations, options()));
    const page = await (await browser.newContext(context)).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) complaints.push(request.url());
    });
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href);
    return { page, complaints };
  }

  const visible = (page: Page) =>
    page.$$eval('article.indicator', (cards) =>
      cards
        .filter((card) => (card as unknown as { checkVisibility(): boolean }).checkVisibility())
        .map((card) => card.id),
    );
  const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => `i-${id}`);
  const inOrder = ({ plan, indicators }: Evaluation) =>
    plan.pillars.flatMap(({ id }) => indicators.filter(({ pillar }) => pillar === id));

  test('each status shows its indicators, two of them those of both, and the count says so', async () => {
    const { page, complaints } = await opened([everything]);
    const all = inOrder(everything);
    expect(await visible(page)).toEqual(ids(all));
    for (const status of new Set(all.map((it) => it.status))) {
      const box = page.locator(`input[name=status][value=${status}]`);
      await box.check();
      const wanted = all.filter((it) => it.status === status);
      expect(await visible(page)).toEqual(ids(wanted));
      expect(await page.locator('output').textContent()).toBe(
        `Đang hiển thị ${wanted.length}/${all.length} chỉ tiêu`,
      );
      expect(await page.locator('tr[data-of]:visible').count()).toBe(wanted.length);
      await box.uncheck();
    }
    await page.locator('input[value=behind]').check();
    await page.locator('input[value=no-data]').check();
    expect(await visible(page)).toEqual(
      ids(all.filter(({ status }) => status === 'behind' || status === 'no-data')),
    );
    await page.locator('button[type=reset]').click();
    await expect.poll(() => visible(page)).toEqual(ids(all));
    expect(complaints).toEqual([]);
  });

  test('pillars, owners and units show theirs', async () => {
    const { page } = await opened([everything]);
    const all = inOrder(everything);
    const choose = async (name: string, value: string) => page.locator(`select#${name}`).selectOption(value);
    for (const { id, name } of everything.plan.pillars) {
      const wanted = all.filter(({ pillar }) => pillar === id);
      if (wanted.length === 0) continue;
      await choose('pillar', name.vi);
      expect(await visible(page)).toEqual(ids(wanted));
    }
    await choose('pillar', '');
    for (const owner of new Set(all.flatMap((it) => it.owner ?? []))) {
      await choose('owner', owner);
      expect(await visible(page)).toEqual(ids(all.filter((it) => it.owner === owner)));
    }
    await choose('owner', '');
    const unit = 'UBND huyện Hoằng Hóa';
    await choose('unit', unit);
    const wanted = all.filter(({ units }) => units.some((it) => it.unit.agency === unit));
    expect(wanted.length).toBeGreaterThan(0);
    expect(await visible(page)).toEqual(ids(wanted));
    expect(await page.locator('tr[data-unit]:visible').count()).toBe(wanted.length);
  });

  test('a search finds names with and without accents; one that finds nothing says so', async () => {
    const { page } = await opened([everything]);
    const all = inOrder(everything);
    for (const searched of ['chuyển đổi số', 'chuyen doi so', 'CHUYEN  DOI SO']) {
      await page.locator('#search').fill(searched);
      expect(await visible(page)).toEqual(ids(all.filter(({ name }) => /chuyển đổi số/i.test(name.vi))));
    }
    await page.locator('#search').fill('không có chỉ tiêu nào như thế');
    expect(await visible(page)).toEqual([]);
    expect(await page.locator('#no-match').isVisible()).toBe(true);
  });

  test('a link to an indicator that a filter hides shows it', async () => {
    const { page } = await opened([everything]);
    await page.locator('input[value=met]').check();
    await page.evaluate(() => {
      (globalThis as unknown as { location: { hash: string } }).location.hash = '#i-online-dossier-share';
    });
    await expect.poll(() => visible(page)).toContain('i-online-dossier-share');
  });

  test('without JavaScript everything is there, and no filter', async () => {
    const { page, complaints } = await opened([everything], { javaScriptEnabled: false });
    const html = await page.content();
    for (const { id } of everything.indicators) {
      expect(await page.locator(`#i-${id}`).isVisible()).toBe(true);
    }
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(html).toContain('<summary>');
    expect(complaints).toEqual([]);
  });

  test.each([
    ['light', 360],
    ['light', 820],
    ['light', 1280],
    ['dark', 360],
    ['dark', 820],
    ['dark', 1280],
  ] as const)('axe finds nothing, and nothing moves sideways: %s, %i pixels', async (colorScheme, width) => {
    for (const plans of width === 1280 && colorScheme === 'light' ? [[everything], several()] : [several()]) {
      const { page, complaints } = await opened(plans, {
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      await page.$$eval('details', (all) => {
        for (const it of all) it.setAttribute('open', '');
      });
      const wide = await page.evaluate(() => {
        const { documentElement: root } = (
          globalThis as unknown as { document: { documentElement: HTMLLike } }
        ).document;
        return root.scrollWidth - root.clientWidth;
      });
      expect(wide).toBe(0);
      await page.addScriptTag({ path: axePath });
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
          resultTypes: ['violations'],
        }),
      );
      expect(
        violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]),
      ).toEqual([]);
      expect(complaints.filter((it) => !it.includes('axe'))).toEqual([]);
      await page.context().close();
    }
  });

  test('attacks in every text do nothing: nothing runs, nothing is asked for, nothing is complained of', async () => {
    const { page, complaints } = await opened([attacked(), everything]);
    await page.$$eval('details', (all) => {
      for (const it of all) it.setAttribute('open', '');
    });
    for (const box of await page.locator('input[name=status]').all()) await box.check();
    await page.locator('#search').fill('<img src=x onerror=window.attacked=1>');
    await page.locator('button[type=reset]').click();
    for (const id of ['pillar', 'owner', 'unit'])
      await page.locator(`select#${id}`).selectOption({ index: 1 });
    expect(
      await page.evaluate(() => (globalThis as unknown as { attacked?: number }).attacked),
    ).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  test('on paper every part is open, nothing of the filters is there, and no indicator’s head is cut', async () => {
    const { page } = await opened([everything], { viewport: { width: 690, height: 1000 } });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(4);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    const unbroken = await page.$$eval('.core, figure, tr, .worst > li', (all) =>
      all.map((it) => (globalThis as unknown as Styling).getComputedStyle(it).breakInside),
    );
    expect(new Set(unbroken)).toEqual(new Set(['avoid']));
    // a page of A4 has 263 mm between these margins, at 96 pixels to the inch
    const tallest = await page.$$eval('.core', (all) =>
      Math.max(...all.map((it) => it.getBoundingClientRect().height)),
    );
    expect(tallest).toBeLessThan((263 / 25.4) * 96);
  });
});

interface HTMLLike {
  readonly scrollWidth: number;
  readonly clientWidth: number;
}

interface Styling {
  getComputedStyle(of: unknown): { readonly breakInside: string };
}
