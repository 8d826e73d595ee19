import type { NumberSlip } from '../model/plan-problem.ts';
import type { Facts } from '../model/problem.ts';

/** How people write numbers that YAML takes for texts, and the number each means. */
const TEXTS: readonly { slip: NumberSlip; form: RegExp; means: (written: string) => string }[] = [
  { slip: 'quotes', form: /^[-+]?\d+(\.\d+)?$/, means: (written) => written },
  { slip: 'comma', form: /^[-+]?\d+,\d+$/, means: (written) => written.replace(',', '.') },
  {
    slip: 'percent',
    form: /^[-+]?\d+([.,]\d+)?\s*%$/,
    means: (written) => written.replace(',', '.').replace(/\s*%$/, ''),
  },
  {
    slip: 'grouped',
    form: /^[-+]?\d{1,3}(\.\d{3}){2,}(,\d+)?$|^[-+]?\d{1,3}(\.\d{3})+,\d+$/,
    means: (written) => written.replaceAll('.', '').replace(',', '.'),
  },
];

/** Tells why something that looks like a number is none, and what to write; null where it does not look like one. */
export function numberSlip(key: string, value: unknown, source: string | null): Facts | null {
  if (typeof value === 'number') {
    const written = source ?? String(value);
    if (!Number.isFinite(value)) return facts(key, 'not-finite', written, written);
    if (Number.isInteger(value)) return null;
    return groupedSlip(key, written) ?? facts(key, 'fraction', written, String(Math.trunc(value)));
  }
  if (typeof value !== 'string') return null;
  const written = value.trim().replace(/^[“”„]|[“”]$/g, '');
  const found = TEXTS.find(({ form }) => form.test(written));
  return found === undefined ? null : facts(key, found.slip, written, found.means(written));
}

/** Tells that the digits of a whole number are grouped as Vietnamese do: 1.250 is 1,25 to YAML, and 1.000 is 1. */
export function groupedSlip(key: string, written: string): Facts | null {
  if (!/^[-+]?\d{1,3}(\.\d{3})+$/.test(written)) return null;
  return facts(key, 'grouped', written, written.replaceAll('.', ''));
}

function facts(key: string, slip: NumberSlip, written: string, suggestion: string): Facts {
  return { key, slip, written, suggestion };
}
