import type { Facts } from '../model/problem.ts';

/** Characters that show nothing, or a space that is none: zero-width, joining, directional, control, no-break. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

/** Names the first invisible character of a text and its position, counted from 1; no facts where there is none. */
export function invisibleIn(text: string): Facts {
  const found = INVISIBLE.exec(text);
  if (found === null) return {};
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { invisible: `U+${code}`, position: [...text.slice(0, found.index)].length + 1 };
}
