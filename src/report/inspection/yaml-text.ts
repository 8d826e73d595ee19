/** Words that YAML, of one version or another, takes for something else than text. */
const taken = /^(true|false|yes|no|on|off|null|y|n)$/i;

/** Letters, digits and the signs among them that mean nothing to YAML, inside braces too. */
const plain = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[ ()/._-]+[\p{L}\p{M}\p{N}()]+)*[.)]?$/u;

/** Letters that JSON leaves as they are and a terminal or an editor would not show. */
const unseen = /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/g;

/** Writes a text as a value in YAML: bare where it can stand so, else in double quotes. */
export function yamlText(text: string): string {
  if (plain.test(text) && !taken.test(text) && text.search(unseen) < 0) return text;
  return JSON.stringify(text).replace(
    unseen,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Writes texts as one value: bare where there is one, else as a list. */
export function yamlTexts(texts: readonly string[]): string {
  const [first] = texts;
  if (texts.length === 1 && first !== undefined) return yamlText(first);
  return `[${texts.map(yamlText).join(', ')}]`;
}
