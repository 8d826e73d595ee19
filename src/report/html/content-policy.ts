import { filterScript } from './filter-script.ts';
import { pageStyle } from './page-style.ts';

/** Says what a browser may do with the page: run this script and take this style, told by their hashes, and load nothing at all. */
export async function contentPolicy(): Promise<string> {
  return [
    "default-src 'none'",
    `script-src '${await hashOf(filterScript)}'`,
    `style-src '${await hashOf(pageStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
