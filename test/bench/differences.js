/** How far apart two values may be that were divided in different orders; what they were divided from is compared exactly. */
const RELATIVE = 1e-12;

/** Lists where two results differ, in words; empty where they agree on every figure and on the account of rows. */
export function differences(left, right) {
  const found = [];
  for (const part of Object.keys(left.result.account)) {
    const [a, b] = [left.result.account[part], right.result.account[part]];
    if (a !== b) found.push(`rows ${part}: ${left.name} ${a}, ${right.name} ${b}`);
  }
  const others = byKey(right.result.figures);
  for (const [key, figure] of byKey(left.result.figures)) {
    const other = others.get(key);
    others.delete(key);
    if (other !== undefined && same(figure, other)) continue;
    found.push(`${key}: ${left.name} ${told(figure)}, ${right.name} ${told(other)}`);
  }
  for (const [key, figure] of others)
    found.push(`${key}: ${left.name} nothing, ${right.name} ${told(figure)}`);
  return found;
}

function byKey(figures) {
  return new Map(
    figures.map((figure) => [
      [figure.indicator, figure.on, ...(figure.unit === null ? [] : [figure.unit])].join(' · '),
      figure,
    ]),
  );
}

function same(a, b) {
  const exact = ['numerator', 'denominator', 'rows'].every((part) => a[part] === b[part]);
  return exact && Math.abs(a.value - b.value) <= RELATIVE * Math.abs(a.value);
}

function told(figure) {
  if (figure === undefined) return 'nothing';
  const { numerator, denominator, rows, value } = figure;
  return `${value} (${numerator} / ${denominator}, ${rows} rows)`;
}
