/** Takes the quotes and backslashes off a word as a shell would, whether or not its last quote is closed; runs nothing. */
export function unquoted(word: string): string {
  let bare = '';
  let quote = '';
  for (let at = 0; at < word.length; at += 1) {
    const sign = word.charAt(at);
    if (sign === quote) quote = '';
    else if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === '\\' && quote !== "'") {
      at += 1;
      bare += word.charAt(at);
    } else bare += sign;
  }
  return bare;
}
