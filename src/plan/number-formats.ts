/** The shapes that integers may have, by example. */
export const WHOLE: readonly string[] = ['1234', '1.234', '1,234', '1 234'];

/** The shapes that numbers may have, by example; each also with a percent sign behind it. */
export const DECIMAL: readonly string[] = ['1.234,56', '1,234.56', '1234.56', '1234,56', '1 234,56'];
