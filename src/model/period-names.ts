/** The names by which expressions of windowed measures speak of the first and the last day of their window. */
export const periodNames = ['period_start', 'period_end'] as const;
