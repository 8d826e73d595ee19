import { expect, test } from 'vitest';
import { isVietnameseSyllable } from '../../../src/read/encoding/vietnamese-syllable.ts';

const refused = (words: string): string[] => words.split(/\s+/).filter((word) => isVietnameseSyllable(word));
const missed = (words: string): string[] => words.split(/\s+/).filter((word) => !isVietnameseSyllable(word));

test('words of plans and exports are syllables', () => {
  expect(
    missed(`chuyển đổi số tỉnh đến năm định hướng hồ sơ trực tuyến một phần toàn trình tiếp nhận hẹn trả kết quả đúng hạn quá
      trễ giải quyết thủ tục hành chính công dân doanh nghiệp huyện xã phường thị trấn Ủy ban nhân Sở Thông tin và Truyền
      nguồn gốc đường khuỷu khuya ngoằn ngoèo quyển quyết quỳnh quốc giếng giết gì giữ nghiêng nghĩa ghế kỹ yêu yếu uống ương
      ươm oẳn ếch ích ướt uyển huỵch thuở thuế khuếch rượu hươu cứu khoắn xoong lý mỹ y ở à ô ơi ăn ấm Ý Đà Ơ`),
  ).toEqual([]);
});

test('the tone may stand where the old manner puts it, or the new one', () => {
  expect(missed('hòa hoà thúy thuý khỏe khoẻ hóa hoá ủy uỷ quý qúy già gìa')).toEqual([]);
  expect(refused('hoaì tuyêń thưở hướ́ng đưồng cuả giaó')).toEqual([]);
});

test('a word is small, in capitals, or has a capital first', () => {
  expect(missed('hạn Hạn HẠN Đ'.replace(' Đ', ' ĐÃ'))).toEqual([]);
  expect(refused('hẠn HạN hạN ĐàO')).toEqual([]);
});

test('syllables that end in p, t, c or ch have only two tones, however they are composed', () => {
  expect(missed('một mốt tác tạc thích thịch hộp nhắp Đắk Lắk Búk')).toEqual([]);
  expect(refused('mồt tảc thĩch hồp mât Đằk')).toEqual([]);
  expect(isVietnameseSyllable('tiếp'.normalize('NFD'))).toBe(true);
});

test('what no onset or rime of Vietnamese makes is refused', () => {
  expect(
    refused(`Résumé déjà crème brûlée développement être août coût España Müller Göran naïve façon fá já wá zá
      ngé kà cé ghà ngì gè đ é1 HĐND QĐ bcá áá âê tiêp ngiêm`),
  ).toEqual([]);
});

test('mojibake of Vietnamese is refused', () => {
  expect(
    refused(
      'hßa x· chñ nghÜa ViÖt s¬ ®Çu tiÕp nhËn Coäng hoøa xaõ hoäi tænh Thöôøng đầu Há»“ sÆ¡ hµi Vi®t tï'.replace(
        'đầu ',
        '',
      ),
    ),
  ).toEqual([]);
});
