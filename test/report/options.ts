import type { RenderOptions } from '../../src/report/render-options.ts';

/** Vietnamese, 80 columns, without colour, everything shown. */
export function options(over: Partial<RenderOptions> = {}): RenderOptions {
  return {
    language: 'vi',
    width: 80,
    color: false,
    shows: () => true,
    bom: false,
    localNumbers: false,
    detail: 'full',
    ...over,
  };
}

/** Everything that a terminal obeys instead of showing, but the end of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be absent
export const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** Takes the colours out of a text: only the sequences that this project itself writes. */
export function withoutColors(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how colours begin
  return text.replace(/\u001b\[\d+m/g, '');
}
