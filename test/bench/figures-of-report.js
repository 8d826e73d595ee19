/** Takes the account of rows and the figures of all indicators, units included, out of a report in JSON. */
export function figuresOfReport({ indicators, sources }) {
  const files = sources.flatMap((source) => source.files);
  const total = (part) => files.reduce((sum, { rows }) => sum + rows[part], 0);
  const parts = ['read', 'used', 'duplicate', 'rejected'];
  return {
    account: Object.fromEntries(parts.map((part) => [part, total(part)])),
    figures: indicators.flatMap(({ id, series, units }) => [
      ...series.map((point) => figure(id, null, point)),
      ...units.map((point) => figure(id, Object.values(point.unit).join(), point)),
    ]),
  };
}

function figure(indicator, unit, { on, numerator, denominator, rows, value }) {
  return { indicator, unit, on, numerator, denominator, rows, value };
}
