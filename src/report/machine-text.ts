/** C1 controls, direction marks and line separators: legal in JSON as they are, but a terminal obeys them. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Writes a plain value as JSON that is safe to show on a terminal. What JSON.stringify leaves as it is stands inside strings
 * only, so that the value stays the same when it is escaped.
 */
export function machineText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(obeyed, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
