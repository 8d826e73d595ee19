/** Spaces of every kind, and letters that nobody sees. */
export const blanks =
  '[\\s\\x{00A0}\\x{00AD}\\x{1680}\\x{2000}-\\x{200F}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{2060}\\x{3000}\\x{FEFF}]';

/** The commonest of them as they are, not as a pattern. */
export const unseen = ' \t\n\r\u00A0\u00AD\u200B\u200C\u200D\u202F\u2060\u3000\uFEFF';
