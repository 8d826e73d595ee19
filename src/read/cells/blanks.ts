/** Spaces of every kind, and letters that nobody sees. */
export const blanks =
  '[\\s\\x{00A0}\\x{00AD}\\x{1680}\\x{2000}-\\x{200F}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{2060}\\x{3000}\\x{FEFF}]';

/** The same as they are, not as a pattern, but for the rarest; the engine trims them off faster than it prepares a pattern. */
export const unseen =
  ' \t\n\v\f\r\u0085\u00A0\u00AD\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF';
