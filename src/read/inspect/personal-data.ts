import { canonicalLabel } from '../../model/canonical-label.ts';
import type { PersonalData } from '../../model/inspection.ts';

/** Words in headers, in the spelling of `canonicalLabel`, and whose data stand under them. */
const words: readonly (readonly [PersonalData, RegExp])[] = [
  ['birthday', /ngày.{0,8} sinh|năm sinh|sinh ngày|birth/],
  ['phone', /điện thoại|(^| )(sđt|đtdđ|di động|phone|mobile|tel)( |$|\.)|số đt/],
  ['id-number', /cccd|cmnd|căn cước|chứng minh|hộ chiếu|định danh cá nhân|passport|mã đối tượng|madoituong/],
  ['email', /e-?mail|thư điện tử/],
  ['bank-account', /số tài khoản|stk( |$)|bank account/],
  ['address', /địa chỉ|nơi ở|chỗ ở|thường trú|tạm trú|address|số nhà/],
  [
    'name',
    /họ (và )?(tên|đệm)|tên (cá nhân|công dân|người|chủ|khách)|người (nộp|đại diện|yêu cầu|liên hệ|ủy quyền|uỷ quyền|thụ lý|xử lý|nhận|ký)|chủ hồ sơ|chuhoso|cán bộ|công chức|chuyên viên|full ?name/,
  ],
];

/** Texts that are such data, whatever the header says. */
const shapes: readonly (readonly [PersonalData, RegExp])[] = [
  ['phone', /^(\+?84|0)[35789]\d{8}$/],
  ['id-number', /^0\d{11}$/],
  ['email', /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i],
];

/** How many of a column's texts must look so. */
const MOST = 0.8;

/** Finds whether a column holds data of persons, by its header, else by what most of its cells look like. */
export function personalData(label: string, texts: readonly string[]): PersonalData | null {
  const name = canonicalLabel(label);
  const named = words.find(([, pattern]) => pattern.test(name));
  if (named !== undefined) return named[0];
  if (texts.length === 0) return null;
  const bare = texts.map((text) => text.replace(/(?<=\d)[ .](?=\d)/g, ''));
  const looks = shapes.find(
    ([, pattern]) => bare.filter((text) => pattern.test(text)).length >= MOST * texts.length,
  );
  return looks?.[0] ?? null;
}
