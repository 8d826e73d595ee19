import { expect, test } from 'vitest';
import { chooseLegacy } from '../../../src/read/encoding/choose-legacy.ts';
import { findHidden } from '../../../src/read/encoding/find-hidden.ts';
import { encoded } from './letters.ts';

const header = 'Mã hồ sơ,Cơ quan,Ngày tiếp nhận';
const heading = 'MÃ HỒ SƠ,NGÀY TIẾP NHẬN,TRẠNG THÁI';
const motto = 'Cộng hòa xã hội chủ nghĩa Việt Nam';

test.each(['tcvn3', 'vni', 'viscii'] as const)('%s is recognised behind ordinary letters', (encoding) => {
  for (const text of [header, heading, motto]) {
    const bytes = encoded(encoding, text);
    const shown = new TextDecoder('windows-1252').decode(bytes, { stream: true });
    expect(findHidden(shown)).toMatchObject({ encoding, mixed: false });
    expect(findHidden(bytes.toString('latin1'))).toMatchObject({ encoding, mixed: false });
  }
});

test('it names a word as it stands and as it would read', () => {
  expect(findHidden('STT;Céng hßa x· héi chñ nghÜa ViÖt Nam')).toEqual({
    encoding: 'tcvn3',
    mixed: false,
    word: 'Céng',
    reading: 'Cộng',
    at: 4,
  });
  expect(findHidden('Coäng hoøa xaõ hoäi chuû nghóa')).toMatchObject({
    encoding: 'vni',
    word: 'Coäng',
    reading: 'Cộng',
  });
});

test.each([
  'Windows® và Office© của Microsoft; 5 µm, 7 µg, 30 °C, ±2, §1, ¥100, £5, m²',
  'Windows® ©2020, 5 µm, 7 µg, 30 °C, ±2, §1, ¥100, £5, m²',
  'Café Résumé déjà vu, crème brûlée à la carte, où êtes-vous, coût août goût naïve développement économique',
  'Göran Söder Müller Köln Düsseldorf España São João información über schön Weiß Ærø',
  `${header}\n${motto} µm ® coût août goût Müller Góes Côte naïf Öö`,
  motto.normalize('NFD'),
  'x· alone',
  'STT,Ma ho so',
  '',
])('%s hides nothing', (text) => {
  expect(findHidden(text)).toBeNull();
});

test('bytes are in the encoding under which they read as Vietnamese', () => {
  for (const encoding of ['windows-1258', 'tcvn3', 'viscii', 'vni'] as const) {
    for (const text of [header, heading, motto]) expect(chooseLegacy(encoded(encoding, text))).toBe(encoding);
  }
});

test('too few words, or words of another language, decide nothing', () => {
  expect(chooseLegacy(encoded('vni', 'Mã hồ'))).toBeNull();
  expect(chooseLegacy(Buffer.from('Café Résumé déjà crème brûlée où coût été', 'latin1'))).toBeNull();
  expect(chooseLegacy(Buffer.alloc(0))).toBeNull();
});

test('long runs of letters or signs take no time', () => {
  const long = Buffer.concat([Buffer.alloc(250_000, 'a'), Buffer.of(0xe9), Buffer.alloc(250_000, 0x93)]);
  expect(chooseLegacy(long)).toBeNull();
  expect(findHidden(long.toString('latin1'))).toBeNull();
});
