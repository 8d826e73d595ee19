/** A text of SARIF. */
export interface Message {
  readonly text: string;
}

/**
 * Makes a message of a text that is to be read as it stands: in messages `[text](address)` is a link and `{0}` stands for an
 * argument (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export function message(text: string): Message {
  return { text: text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&') };
}
