import type { Encoding } from '../model/encoding.ts';

/** What people call encodings, in lower case and without signs between: names of Windows, of Excel, of fonts and of keyboards. */
const NAMES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf8bom: 'utf-8',
  utf8sig: 'utf-8',
  cp65001: 'utf-8',
  unicode: 'utf-16le',
  unicodetext: 'utf-16le',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  ucs2: 'utf-16le',
  ucs2le: 'utf-16le',
  utf16be: 'utf-16be',
  unicodebigendian: 'utf-16be',
  cp1258: 'windows-1258',
  win1258: 'windows-1258',
  windows1258: 'windows-1258',
  '1258': 'windows-1258',
  vietnamesewindows: 'windows-1258',
  cp1252: 'windows-1252',
  win1252: 'windows-1252',
  windows1252: 'windows-1252',
  '1252': 'windows-1252',
  ansi: 'windows-1252',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  abc: 'tcvn3',
  tcvn: 'tcvn3',
  tcvn5712: 'tcvn3',
  tcvn3abc: 'tcvn3',
  vntime: 'tcvn3',
  vnarial: 'tcvn3',
  viscii: 'viscii',
  viscii11: 'viscii',
  vni: 'vni',
  vnitimes: 'vni',
  vniwin: 'vni',
  vniwindows: 'vni',
};

/** Gives the encoding that people mean by a name; null for one that nobody is known to use. */
export function encodingNamed(name: string): Encoding | null {
  return NAMES[name.toLowerCase().replace(/[^a-z0-9]/g, '')] ?? null;
}
