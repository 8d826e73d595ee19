import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import type { Language } from '../../../src/model/text.ts';
import { printable } from '../../../src/report/printable.ts';
import type { RenderOptions, Reporter } from '../../../src/report/render-options.ts';
import { options } from '../options.ts';
import { plansToTry } from '../plans-to-try.ts';
import type { FormReading } from './form-reading.ts';

const languages = ['vi', 'en'] as const satisfies readonly Language[];

/** What every form promises, whatever it is for: it is read back, holds every indicator, and depends on nothing but its input. */
export function promises(form: string, load: Reporter['load'], reading: FormReading): void {
  const look = (over: Partial<RenderOptions>) =>
    options({ ...(reading.width === undefined ? {} : { width: reading.width }), ...over });
  const render = async (plans: readonly Evaluation[], over: Partial<RenderOptions>) =>
    (await load()).render(plans, look(over));

  describe.each(Object.entries(plansToTry))(`${form}: %s`, (_, plans) => {
    test.each(languages)('is valid, runs nothing, and says every indicator (%s)', async (language) => {
      const evaluations = plans();
      const said = squeezed(await reading.says(await render(evaluations, { language })));
      expect(unsaid(evaluations, said, language)).toEqual([]);
    });

    test('with no line shown is valid still; for machines it says every indicator', async () => {
      const evaluations = plans();
      const said = squeezed(await reading.says(await render(evaluations, { shows: () => false })));
      if (reading.isForMachines) expect(unsaid(evaluations, said, 'vi')).toEqual([]);
    });
  });

  describe(`${form}: the same input`, () => {
    afterEach(() => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    });

    test('is the same bytes at another time, in another zone, with other luck', async () => {
      const plans = Object.values(plansToTry).filter((_, index) => index !== 1);
      const at = async (day: string, luck: number) => {
        vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
        vi.spyOn(Math, 'random').mockReturnValue(luck);
        const reports = [];
        for (const of of plans) reports.push(await render(of(), {}));
        return reports.map((it) => Buffer.from(it).toString('base64'));
      };
      expect(await at('2031-02-03T23:59:59Z', 0.9)).toEqual(await at('2024-11-15T03:00:00Z', 0.1));
    });
  });
}

/** Lists the indicators that a report does not have by name or id, as often as there are such. */
function unsaid(evaluations: readonly Evaluation[], said: string, language: Language): readonly string[] {
  const indicators = evaluations.flatMap((it) => it.indicators);
  return indicators
    .filter(({ id, name }) => {
      const sharing = indicators.filter((it) => it.name[language] === name[language]).length;
      const names = [name[language], printable(name[language])].map(squeezed);
      return !names.some((it) => occurrences(said, it) >= sharing) && occurrences(said, squeezed(id)) === 0;
    })
    .map(({ id }) => id);
}

function occurrences(text: string, part: string): number {
  return part === '' ? Number.POSITIVE_INFINITY : text.split(part).length - 1;
}

/** Takes out what forms may put between words: line breaks, spaces, joiners, and the sign before what a spreadsheet would run. */
function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b\u2060\ufeff\u00ad']+/gu, '');
}
