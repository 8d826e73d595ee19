import type { Measure } from '../../model/measure.ts';
import type { Text } from '../../model/text.ts';

/** How each kind of measure makes a number of rows; the names in quotation marks are the plan's own terms. */
export const measureWords = {
  share: {
    vi: '100 × số dòng thỏa cả “among” và “of” / số dòng thỏa “among”',
    en: '100 × rows where both “among” and “of” hold / rows where “among” holds',
  },
  count: { vi: 'số dòng thỏa “of”', en: 'the rows where “of” holds' },
  distinct: {
    vi: 'số giá trị khác nhau của “of” trong các dòng thỏa “where”',
    en: 'the different values of “of” among rows where “where” holds',
  },
  sum: {
    vi: 'tổng của “of” trong các dòng thỏa “where”',
    en: 'the sum of “of” over rows where “where” holds',
  },
  mean: {
    vi: 'trung bình của “of” trong các dòng thỏa “where” và có giá trị',
    en: 'the mean of “of” over rows where “where” holds and that have one',
  },
  ratio: {
    vi: '“scale” × tổng của “of” / tổng của “over” trong các dòng thỏa “where”',
    en: '“scale” × the sum of “of” / the sum of “over”, over rows where “where” holds',
  },
  latest: {
    vi: 'số do cơ quan đã tính và báo cáo, lấy ở cột “value” của các dòng thỏa “where”',
    en: 'a figure that an agency computed, from the column “value” of rows where “where” holds',
  },
  growth: {
    vi: 'mức tăng bình quân nhân mỗi năm kể từ năm gốc “base”, tính bằng %',
    en: 'the geometric mean of yearly growth since the year “base”, in percent',
  },
  every: {
    vi: 'giá trị kém nhất trong các năm hoặc các thành viên: tất cả đều phải đạt',
    en: 'the worst of the years or of the members: all must pass',
  },
} satisfies Record<Measure['kind'], Text>;
